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
