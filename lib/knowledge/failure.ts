import { type Problem, ProblemError, problem } from '../problem';

/** What a person is told of a failed run; nothing of an answer's text is kept. */
export function problemOf(error: unknown, signal: AbortSignal): Problem {
  if (signal.aborted) return problem('source-cancelled');
  if (error instanceof ProblemError) return error.problem;
  const names = [error, error instanceof Error && 'inner' in error ? error.inner : null].map((each) =>
    each instanceof Error ? each.name : '',
  );
  if (names.includes('QuotaExceededError')) return problem('storage-full');
  return problem('unexpected', { name: names[0] ?? '' }, true);
}
