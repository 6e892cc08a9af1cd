import type { Draft, DraftWarning } from './types';

/** Marked where the words stand in the draft. */
export const markedInText: ReadonlySet<DraftWarning['code']> = new Set([
  'unsupported-fact',
  'unsupported-sentence',
  'only-customer-says',
  'asks-secret',
  'odd-request',
  'unknown-contact',
  'unfounded-promise',
  'for-staff',
  'speaks-of-machine',
  'rude',
  'odd-text',
  'unknown-signer',
  'unknown-placeholder',
]);
/** What the agent has to have seen before the draft may go into the reply box. */
const grave: ReadonlySet<DraftWarning['code']> = new Set([
  ...markedInText,
  'unknown-citation',
  'internal-passage',
  'foreign-link-removed',
]);

/** What there is to look at in a draft, or in the agent's own version of it, beside the text's own marks. */
export function toTell(draft: Pick<Draft, 'warnings' | 'kind' | 'by'>, edited: string | null = null): DraftWarning[] {
  if (edited === null) return draft.warnings;
  const open = toConfirm(draft, edited);
  return draft.warnings.filter((warning) => !grave.has(warning.code) || open.includes(warning));
}

/**
 * Warnings that differ in their words alone, as one: "3 minutes · 49 euros". Whole sentences and names of articles stay
 * apart.
 */
export function gathered(warnings: readonly DraftWarning[]): DraftWarning[] {
  const together: readonly DraftWarning['code'][] = ['unsupported-fact', 'unknown-placeholder', 'forbidden-word'];
  const made: DraftWarning[] = [];
  for (const { code, detail } of warnings) {
    const known = together.includes(code) ? made.find((one) => one.code === code) : undefined;
    if (known) known.detail += ` · ${detail}`;
    else made.push({ code, detail });
  }
  return made;
}

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
