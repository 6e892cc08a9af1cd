import * as z from '../../lib/zod';
import { markdownToHtml } from './markdown';
import type { DemoArticle, Fault, PageSettings } from './types';

const commentInput = z
  .object({
    html: z.string().max(200_000).optional(),
    text: z.string().max(200_000).optional(),
    public: z.boolean().optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved']).optional(),
  })
  .refine((comment) => Boolean((comment.html ?? comment.text ?? '').trim()), 'comment text is empty');

const faultInput = z.object({
  path: z.string().min(1),
  status: z.number().int().min(200).max(599).optional(),
  body: z.enum(['html', 'json', 'empty', 'text', 'broken']).optional(),
  retryAfter: z.number().optional(),
  delay: z.number().optional(),
  times: z.number().int().min(1).optional(),
});

const pageInput = z
  .object({
    csp: z.string().nullable(),
    coep: z.boolean(),
    theme: z.enum(['light', 'dark', 'system']),
    layout: z.enum(['standard', 'changed']),
    composer: z.boolean(),
    loadDelay: z.number(),
    openTabs: z.array(z.number().int()),
  })
  .partial();

const articleInput = z.object({
  id: z.number().int(),
  locale: z.string(),
  title: z.string(),
  markdown: z.string(),
  internal: z.boolean().default(false),
  section: z.string().default('General'),
});

/** Each of these throws a ZodError naming the field. */
export const parseComment = (body: unknown) => commentInput.parse(body);
export const parseFault = (body: unknown): Fault => faultInput.parse(body);
export const parsePage = (body: unknown): Partial<PageSettings> => pageInput.parse(body);
export function parseArticle(body: unknown): DemoArticle {
  const { markdown, ...article } = articleInput.parse(body);
  return {
    ...article,
    body: markdownToHtml(markdown),
    updatedAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    url: `https://brightline.zendesk.com/hc/${article.locale}/articles/${article.id}`,
  };
}
