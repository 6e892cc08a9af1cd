import * as z from '../zod';

/** Core → offscreen document: the readable part of a page, please. */
const readableRequestSchema = z.object({
  type: z.literal('offscreen.readable'),
  html: z.string().max(20_000_000),
  url: z.string().max(3000),
});
export type ReadableRequest = z.infer<typeof readableRequestSchema>;

export function isReadableRequest(message: unknown): message is ReadableRequest {
  return readableRequestSchema.safeParse(message).success;
}

/** Its answer; null when the page holds nothing readable. */
export const readableAnswerSchema = z.object({ title: z.string(), html: z.string() }).nullable();

/** The same of a page that an agent has on screen, whose blocks carry numbers. */
export const readPartRequestSchema = z.object({
  type: z.literal('offscreen.part'),
  html: z.string().max(20_000_000),
  url: z.string().max(3000),
  /** The heading that is left out. */
  subject: z.string().max(2000),
});
export type ReadPartRequest = z.infer<typeof readPartRequestSchema>;

export function isReadPartRequest(message: unknown): message is ReadPartRequest {
  return readPartRequestSchema.safeParse(message).success;
}

/** Its answer, where there is one: the part's HTML and the numbers of the blocks in it. */
export const readPartSchema = z.object({
  html: z.string().max(400_000),
  blocks: z.array(z.number().int().nonnegative()).max(1_000_000),
});
export type ReadPartAnswer = z.infer<typeof readPartSchema>;
