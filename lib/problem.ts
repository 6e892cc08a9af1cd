import * as z from './zod';

/**
 * A failure told to a person. The view shows `problems:<code>.what`, `.still` (what still works)
 * and `.next` (what to do) in the agent's language, filled with `params`. Never ticket text, never a key.
 */
export const problemSchema = z.object({
  code: z.enum([
    // reading
    'read-not-a-ticket',
    'read-loading',
    'read-no-access',
    'read-not-found',
    'read-signed-out',
    'read-unsaved',
    'read-suspended',
    'read-changed-page',
    'read-empty-page',
    'read-closed-page',
    'read-insecure-page',
    'read-no-selection',
    'read-layout-changed',
    'read-no-page',
    'read-fallback',
    // model
    'model-not-configured',
    'model-unreachable',
    'model-unauthorized',
    'model-not-found',
    'model-rate-limited',
    'model-quota',
    'model-server-error',
    'model-timeout',
    'model-cut-off',
    'model-bad-answer',
    'model-not-json-endpoint',
    'model-no-permission',
    'model-insecure-address',
    'model-over-budget',
    'model-paused',
    'model-too-long',
    'model-built-in-none',
    'model-built-in-not-ready',
    'model-built-in-language',
    // insertion
    'insert-other-ticket',
    'insert-no-composer',
    'insert-cannot-write-here',
    'insert-wrong-channel',
    'insert-closed',
    'insert-merged',
    'insert-private-only',
    'insert-not-taken',
    'insert-composer-not-empty',
    'insert-draft-gone',
    'insert-unconfirmed',
    'insert-note-mode',
    // issues for developers
    'issue-no-site',
    'macro-gone',
    'issue-refused',
    // helpdesks under a company's own name
    'helpdesk-bad-address',
    'helpdesk-insecure-address',
    'helpdesk-wide-address',
    'helpdesk-known-address',
    'helpdesk-no-permission',
    // quality review
    'review-changed',
    'review-locked',
    'review-unfinished',
    'review-unmasked',
    'log-on-hold',
    'persons-off',
    'sample-used-up',
    'group-too-small',
    // knowledge
    'source-unreachable',
    'source-forbidden',
    'source-rate-limited',
    'source-not-json',
    'source-empty',
    'source-bad-address',
    'source-bad-file',
    'source-bad-row',
    'file-no-text',
    'file-locked',
    'file-damaged',
    'file-too-large',
    'source-cancelled',
    'source-interrupted',
    'source-busy',
    'bundle-bad-manifest',
    'bundle-damaged',
    'source-private-address',
    'source-robots',
    'source-too-many-pages',
    // entries made from agents' replies
    'entry-no-reply',
    'entry-unfinished',
    // one page or file of a source
    'page-unreachable',
    'page-too-large',
    'page-too-tangled',
    'page-not-html',
    'page-no-text',
    'page-private-address',
    'sitemap-cut',
    'article-hidden-words',
    // the page in view
    'page-is-ticket',
    'page-closed',
    'link-closed',
    // everything else
    'offline',
    'restarted',
    'storage-full',
    'setting-changed',
    'bad-request',
    'not-allowed',
    'unexpected',
  ]),
  params: z.record(z.string().max(60), z.union([z.string().max(500), z.number()])),
  /** True when trying again may help. */
  retry: z.boolean(),
});
export type Problem = z.infer<typeof problemSchema>;
export type ProblemCode = Problem['code'];

/** Builds a problem; `params` fill the sentence and hold no ticket text and no key. */
export function problem(code: ProblemCode, params: Problem['params'] = {}, retry = false): Problem {
  return { code, params, retry };
}

/** Carries a problem through code that throws. The message is the code, so a log says nothing personal. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(shown: Problem) {
    super(shown.code);
    this.name = 'ProblemError';
    this.problem = shown;
  }
}

/**
 * True when the browser gives no more room: IndexedDB says so by the error's name, which Dexie may carry inside its own,
 * extension storage in words.
 */
export function isStorageFull(error: unknown): boolean {
  const inner = error instanceof Error && 'inner' in error ? error.inner : null;
  return [error, inner].some((one) => one instanceof Error && /quota/i.test(`${one.name} ${one.message}`));
}

/** What a failure is told as: the problem it carries, a full browser, or `unexpected`. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return isStorageFull(error) ? problem('storage-full') : problem('unexpected', {}, true);
}
