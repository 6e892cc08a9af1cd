/** One word of a text: folded for comparison, with the place where it stands in the original. */
export interface Token {
  /** Lower case, no diacritics, `ß` as `ss`; English contractions written out (`n't` is `not`). */
  word: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** Number of the sentence, from 0. Patterns never reach across sentences. */
  sentence: number;
  /** Number of the clause (cut at commas, brackets, dashes). Negation never reaches across clauses. */
  clause: number;
  /** True inside quotation marks around several words: somebody else's words. */
  quoted: boolean;
}

const SHORT_WORDS: Record<string, string> = { m: 'am', ve: 'have', re: 'are', ll: 'will' };
const NEGATED_AUXILIARY: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall' };
const UNMARKED = new Map(
  [
    'dont',
    'didnt',
    'doesnt',
    'isnt',
    'wasnt',
    'arent',
    'werent',
    'havent',
    'hasnt',
    'hadnt',
    'couldnt',
    'wouldnt',
    'shouldnt',
    'cant',
    'wont',
  ].map((word) => [word, NEGATED_AUXILIARY[word.slice(0, -2)] ?? word.slice(0, -2)]),
);

const PIECE =
  /(https?:\/\/\S+|www\.\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+)|([\p{L}\p{N}]+(?:['’`´][\p{L}\p{N}]+)*)|([^\s\p{L}\p{N}])|(\n[ \t]*\n|\n[ \t]*(?=[-*•]\s))/gu;
/** A sentence mark ends a sentence only before white space, so `v1.2` and `brightline.com` stay whole. */
const SENTENCE_END = /[.!?…]/;
const CLAUSE_END = /[,;:()[\]–—]/;
/** A full stop behind these ends no sentence: "Art. 17", "Nr. 5". */
const ABBREVIATION =
  /^(?:art|abs|nr|mr|mrs|ms|dr|st|ca|bzw|mme|mlle|dhr|mevr|resp|approx|sr|sra|sig|incl|inkl|evtl|ggf|max|min|tel|usw)$/;
/** "Vom 5. bis 7.", "am 4. habe ich": a number's full stop before a small letter counts days and ends no sentence. */
const ORDINAL = /^\d{1,2}$/;
const SMALL_NEXT = /^\.\s{1,2}\p{Ll}/u;
const OPENING = /[“„«]/;
const CLOSING = /[”“»]/;

/** Folds one word for comparison: lower case, no diacritics, `ß` and ligatures spelt out. */
export function foldWord(word: string): string {
  let ascii = true;
  for (let i = 0; i < word.length; i += 1) {
    if (word.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  const lower = word.toLowerCase();
  if (ascii) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

interface Range {
  start: number;
  end: number;
}

function wordPieces(raw: string, at: number): (Range & { word: string })[] {
  const parts = raw.split(/['’`´]/);
  const pieces: (Range & { word: string })[] = [];
  let offset = at;
  for (const [index, part] of parts.entries()) {
    const folded = foldWord(part);
    const piece = { word: folded, start: offset, end: offset + part.length };
    offset += part.length + 1;
    const before = pieces.at(-1);
    if (index > 0 && folded === 't' && before?.word.endsWith('n')) {
      const stem = before.word.slice(0, -1);
      before.word = NEGATED_AUXILIARY[stem] ?? stem;
      pieces.push({ ...piece, word: 'not' });
    } else if (index > 0 && SHORT_WORDS[folded]) pieces.push({ ...piece, word: SHORT_WORDS[folded] ?? folded });
    else if (folded === 'cannot') pieces.push({ ...piece, word: 'can' }, { ...piece, word: 'not' });
    else if (UNMARKED.has(folded))
      pieces.push({ ...piece, word: UNMARKED.get(folded) ?? folded }, { ...piece, word: 'not' });
    else pieces.push(piece);
  }
  return pieces;
}

/** Marks the words between quotation marks when they are more than three; a quoted single term stays the writer's own. */
function markQuoted(tokens: Token[], from: number): void {
  if (tokens.length - from < 4) return;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token) token.quoted = true;
  }
}

/**
 * Cuts a text into words with their places. Linear in the length of the text.
 * Addresses (URL, e-mail) become one word `·address`, so that their parts match nothing.
 * @param skip Ranges whose words are left out (quoted mail, boilerplate); each also ends a sentence.
 */
export function tokenize(text: string, skip: readonly Range[] = []): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let skipIndex = 0;
  let quoteFrom = -1;
  const endSentence = () => {
    if (tokens.at(-1)?.sentence === sentence) sentence += 1;
    clause += 1;
  };
  for (const match of text.matchAll(PIECE)) {
    const at = match.index;
    while (skipIndex < skip.length && (skip[skipIndex]?.end ?? 0) <= at) skipIndex += 1;
    const skipped = skip[skipIndex];
    if (skipped && at >= skipped.start) {
      endSentence();
      continue;
    }
    const [, address, word, mark] = match;
    if (address !== undefined) {
      tokens.push({ word: '·address', start: at, end: at + address.length, sentence, clause, quoted: false });
    } else if (word !== undefined) {
      for (const piece of wordPieces(word, at)) tokens.push({ ...piece, sentence, clause, quoted: false });
    } else if (mark === undefined) {
      endSentence();
      quoteFrom = -1;
    } else if (SENTENCE_END.test(mark)) {
      const before = tokens.at(-1)?.word ?? '';
      const counts = ORDINAL.test(before) && SMALL_NEXT.test(text.slice(at, at + 4));
      const abbreviated = mark === '.' && (counts || ABBREVIATION.test(before));
      if (!abbreviated && (/^\s|^$/.test(text.slice(at + 1, at + 2)) || mark !== '.')) endSentence();
    } else if (CLAUSE_END.test(mark)) clause += 1;
    else if (mark === '"' || OPENING.test(mark) || CLOSING.test(mark)) {
      clause += 1;
      if (quoteFrom >= 0 && (mark === '"' || CLOSING.test(mark))) {
        markQuoted(tokens, quoteFrom);
        quoteFrom = -1;
      } else if (mark === '"' || OPENING.test(mark)) quoteFrom = tokens.length;
    }
  }
  return tokens;
}
