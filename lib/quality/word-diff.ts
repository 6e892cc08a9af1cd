import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

// Two unrelated texts of 60,000 characters would hold a page for many seconds.
const timeoutMs = 400;

/**
 * What became of a text, word by word: `same` and `removed` in order are `before`, `same` and `added` are `after`.
 * Changes parted by white space only are joined, so that a rewritten sentence reads as one removal and one addition.
 * Null when the texts are too long and too different to compare in 400 ms; show them one after the other then.
 */
export function wordDiff(before: string, after: string): DiffPart[] | null {
  const changes = diffWordsWithSpace(before, after, { timeout: timeoutMs });
  if (!changes) return null;
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const close = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, change] of changes.entries()) {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (removed !== '' && added !== '' && /^[^\S\n]+$/.test(change.value) && changes[index + 1]) {
      removed += change.value;
      added += change.value;
    } else {
      close();
      parts.push({ kind: 'same', text: change.value });
    }
  }
  close();
  return parts;
}
