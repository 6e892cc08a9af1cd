import { languageSchema } from '../../ticket/page-ticket';
import { tierSchema } from '../../triage/decision';
import * as z from '../../zod';

/** The form of a bundle; a reader refuses what it does not know. */
export const BUNDLE_FORM = 1;

/** `sidedesk-bundle.json`: which file holds the articles, and how to tell that it came whole. */
export const bundleManifestSchema = z.object({
  form: z.literal(BUNDLE_FORM, `form: this version of Sidedesk reads bundles of form ${BUNDLE_FORM}`),
  /** Name of the file beside the manifest, or its address. */
  file: z.string().min(1).max(1000),
  /** SHA-256 of the file as it is served, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256: needs 64 hexadecimal digits'),
  bytes: z.number().int().min(1).max(500_000_000),
  articles: z.number().int().min(0).max(200_000),
  /** ISO 8601. */
  madeAt: z.string().max(40),
});
export type BundleManifest = z.infer<typeof bundleManifestSchema>;

/** One line of the gzipped JSONL. */
export const bundleArticleSchema = z.object({
  id: z.string().min(1).max(280),
  title: z.string().max(1000),
  format: z.enum(['html', 'markdown']),
  body: z.string().max(2_000_000),
  url: z
    .string()
    .max(3000)
    .regex(/^https?:\/\//)
    .nullable(),
  lang: languageSchema,
  updatedAt: z.number().nullable(),
  internal: z.boolean(),
  brand: z.string().max(100).nullable().optional(),
  tier: tierSchema.nullable().optional(),
  /** A saved reply; left out by browsers that know none. */
  reply: z.boolean().optional(),
});

export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
