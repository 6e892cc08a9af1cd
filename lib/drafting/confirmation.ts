import type { Draft, DraftWarning } from './types';

/** What the agent has to have seen before the draft may go into the reply box. */
const grave: ReadonlySet<DraftWarning['code']> = new Set([
  'unsupported-fact',
  'unsupported-sentence',
  'only-customer-says',
  'asks-secret',
  'unknown-placeholder',
  'unknown-citation',
  'internal-passage',
  'foreign-link-removed',
]);

/**
 * The warnings that stop a draft from being inserted by one key. In the agent's own version of the text a warning counts
 * as long as its words still stand there.
 */
export function toConfirm(
  draft: Pick<Draft, 'warnings' | 'kind' | 'by'>,
  edited: string | null = null,
): DraftWarning[] {
  return draft.warnings.filter(({ code, detail }) => {
    if (!grave.has(code)) return false;
    // A question cites nothing: an internal article that was found and not used binds nobody.
    if (code === 'internal-passage' && draft.kind === 'ask-customer') return false;
    // A quoted article stays what it is without a link of its author's.
    if (code === 'foreign-link-removed' && draft.by === 'knowledge') return false;
    if (edited === null) return true;
    // The link is gone, and whoever edits has read it.
    if (code === 'foreign-link-removed' || code === 'internal-passage') return false;
    return edited.includes(detail);
  });
}
