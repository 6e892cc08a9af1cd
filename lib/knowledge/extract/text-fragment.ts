const mostWords = 8;
const fewestLetters = 8;
/** Eight words are found in this, and a long paragraph is not cut to pieces for them. */
const longest = 500;

/**
 * The directive that makes a browser scroll to `start` and mark it (wicg.github.io/scroll-to-text-fragment), or null
 * when there is too little text to be found by. Commas, dashes and ampersands have a meaning there and are escaped.
 */
export function textFragment(start: string): string | null {
  const line = start.trim().slice(0, longest).split('\n')[0] ?? '';
  const words = line.split(/\s+/, mostWords).join(' ');
  if (words.replace(/[^\p{L}\p{N}]/gu, '').length < fewestLetters) return null;
  try {
    return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27')}`;
  } catch {
    // A lone surrogate at the cut.
    return null;
  }
}
