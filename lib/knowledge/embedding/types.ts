import * as z from '../../zod';

/** How far the embedding of the base is; shown to admins. */
export const embeddingStateSchema = z.object({
  status: z.enum(['running', 'ok', 'failed', 'cancelled']),
  /** Passages with a vector, and how many there are. */
  done: z.number().int(),
  total: z.number().int(),
  /** Passages that the endpoint would not take. */
  skipped: z.number().int(),
  /** Tokens that the endpoint counted for the vectors that are stored. */
  tokens: z.number().int(),
  /** Components of a vector; 0 until the first answer. */
  dims: z.number().int(),
  /** Milliseconds since 1970; null while the first run lasts. */
  finishedAt: z.number().nullable(),
  /** Runs that failed one after the other; the next waits the longer. */
  failures: z.number().int(),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type EmbeddingState = z.infer<typeof embeddingStateSchema>;

/** A ticket as an embedding model sees it. */
export interface QueryVector {
  /** The endpoint and model that made it: it can be compared with their vectors only. */
  maker: string;
  values: Float32Array;
}
