import { isStorageFull, type Problem, ProblemError, problem } from '../problem';

/** What a person is told of a failed run; nothing of an answer's text is kept. */
export function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted) return problem('source-cancelled');
  if (error instanceof ProblemError) return error.problem;
  if (isStorageFull(error)) return problem('storage-full');
  return problem('unexpected', { name: error instanceof Error ? error.name : '' }, true);
}
