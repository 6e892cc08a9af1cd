import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

interface Hunk {
  removed: string;
  added: string;
  /** What follows unchanged. */
  same: string;
}

// Two unrelated texts of 60,000 characters would hold a page for many seconds.
const timeoutMs = 400;

/**
 * What became of a text, word by word: `same` and `removed` in order are `before`, `same` and `added` are `after`.
 * Changes are joined over white space, and over a word or two that a rewritten sentence happens to share, so that it
 * reads as one removal and one addition. Null when the texts are too long and too different to compare in 400 ms;
 * show them one after the other then.
 */
export function wordDiff(before: string, after: string): DiffPart[] | null {
  const changes = diffWordsWithSpace(before, after, { timeout: timeoutMs });
  if (!changes) return null;
  const hunks: Hunk[] = [{ removed: '', added: '', same: '' }];
  for (const { removed, added, value } of changes) {
    let last = hunks.at(-1);
    if (!last || ((removed || added) && last.same !== '')) {
      last = { removed: '', added: '', same: '' };
      hunks.push(last);
    }
    if (removed) last.removed += value;
    else if (added) last.added += value;
    else last.same += value;
  }
  // Blanks first: only then does a rewritten stretch show its size.
  return joined(joined(hunks, isBlankBridge), isWordBridge).map(tidy).flatMap(partsOf);
}

type Bridge = (before: Hunk, after: Hunk) => boolean;

function joined(hunks: readonly Hunk[], isBridge: Bridge): Hunk[] {
  const kept: Hunk[] = [];
  for (const hunk of hunks) {
    const last = kept.at(-1);
    if (last && isBridge(last, hunk)) {
      last.removed += last.same + hunk.removed;
      last.added += last.same + hunk.added;
      last.same = hunk.same;
    } else kept.push({ ...hunk });
  }
  return kept;
}

function isBlankBridge(before: Hunk): boolean {
  return sizeOf(before) > 0 && /^[^\S\n]*$/.test(before.same);
}

/** A word or two that two much longer changes happen to share is not worth keeping apart. */
function isWordBridge(before: Hunk, after: Hunk): boolean {
  if (before.same.includes('\n') || before.same.trim().split(/\s+/).length > 2) return false;
  return Math.min(sizeOf(before), sizeOf(after)) >= 2 * before.same.length;
}

function sizeOf(hunk: Hunk): number {
  return Math.min(hunk.removed.length, hunk.added.length);
}

/** White space that both sides end with was not changed. */
function tidy(hunk: Hunk): Hunk {
  const blank = /\s*$/.exec(hunk.removed)?.[0] ?? '';
  if (blank === '' || !hunk.added.endsWith(blank)) return hunk;
  return {
    removed: hunk.removed.slice(0, -blank.length),
    added: hunk.added.slice(0, -blank.length),
    same: blank + hunk.same,
  };
}

function partsOf({ removed, added, same }: Hunk): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
    { kind: 'same', text: same },
  ];
  return parts.filter((part) => part.text !== '');
}
