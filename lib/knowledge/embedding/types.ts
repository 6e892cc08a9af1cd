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
  /** Titles of the base by which the model found their own article, of so many asked; null before, or with too few. */
  check: z.object({ found: z.number().int(), of: z.number().int() }).nullable(),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type EmbeddingState = z.infer<typeof embeddingStateSchema>;

/** A model that does not find nearly every article by its own title makes answers worse (docs/decisions/0020). */
const leastFound = 0.8;

/** False for a model that finds too few titles; one that could not be checked is trusted. */
export const passesCheck = (check: EmbeddingState['check'] | undefined): boolean =>
  !check || check.found >= leastFound * check.of;

/** A ticket as an embedding model sees it. */
export interface QueryVector {
  /** The endpoint and model that made it: it can be compared with their vectors only. */
  maker: string;
  values: Float32Array;
}
