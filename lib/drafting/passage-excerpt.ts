import type { PassageHit } from '../knowledge/types';
import { fold, sentences, words } from '../text/words';

/** Words of prose that one excerpt may hold; numbered steps are kept whole. */
const proseWords = 70;
const mostBullets = 8;

// Lines of a help page that say nothing to a customer in a mail.
const furniture =
  /^(?:see also|related (?:articles|topics)|last (?:updated|reviewed)|was this (?:article |page )?helpful|table of contents|in this article|voir aussi|articles associes|derniere mise a jour|zie ook|gerelateerde artikelen|laatst bijgewerkt|siehe auch|verwandte artikel|zuletzt aktualisiert|vease tambien|vedi anche|ver tambem)\b/;

interface Part {
  kind: 'prose' | 'steps' | 'bullets' | 'table';
  lines: string[];
}

/** The parts of a passage: runs of numbered lines, of bullets, of table rows, paragraphs. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || furniture.test(fold(line)) || /^https?:\/\/\S+$/.test(line)) {
      parts.push({ kind: 'prose', lines: [] });
      continue;
    }
    const kind = kindOf(line);
    const last = parts.at(-1);
    if (last && last.kind === kind && last.lines.length > 0) last.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts.filter((part) => part.lines.length > 0);
}

function kindOf(line: string): Part['kind'] {
  if (/^\d{1,3}[.)]\s/.test(line)) return 'steps';
  if (/^[-*•]\s/.test(line)) return 'bullets';
  return /\S \| \S/.test(line) ? 'table' : 'prose';
}

/**
 * What of a passage answers the ticket, as rich text: numbered steps whole with the line that leads them in,
 * otherwise the sentences that share most words with the ticket, in their own order. Text is quoted, never changed.
 */
export function excerpt(hit: PassageHit, queryWords: ReadonlySet<string>): string {
  const parts = partsOf(hit.text);
  const wanted = new Set([...queryWords, ...hit.matched.map(fold)]);
  const steps = parts.findIndex((part) => part.kind === 'steps');
  const kept: string[] = [];
  if (steps >= 0) {
    const before = parts[steps - 1];
    const leadIn = before?.kind === 'prose' ? sentences(before.lines.join(' '), hit.lang).at(-1) : undefined;
    if (leadIn) kept.push(leadIn);
    kept.push((parts[steps]?.lines ?? []).join('\n'));
    // What follows the steps is the outcome or the caveat ("This takes up to two hours").
    const after = parts[steps + 1];
    if (after?.kind === 'prose') kept.push(bestSentences(after.lines, hit, wanted, 2).join(' '));
    return kept.join('\n\n');
  }
  let room = proseWords;
  for (const part of parts) {
    if (room <= 0) break;
    if (part.kind === 'bullets' || part.kind === 'table') {
      const lines = part.kind === 'table' ? rowsAsList(part.lines, wanted) : part.lines.slice(0, mostBullets);
      kept.push(lines.join('\n'));
      room -= words(lines.join(' ')).length;
      continue;
    }
    const chosen = bestSentences(part.lines, hit, wanted, Math.max(1, Math.floor(room / 18))).join(' ');
    if (chosen !== '') kept.push(chosen);
    room -= words(chosen).length;
  }
  return kept.join('\n\n');
}

/** The rows of a table that share words with the ticket, else all of them, as a list: a mail has no tables. */
function rowsAsList(lines: string[], wanted: ReadonlySet<string>): string[] {
  const [, ...rows] = lines;
  // A word that most rows hold ("Internet") does not choose between them.
  const holding = (word: string) => rows.filter((row) => words(row).some((own) => fold(own) === word)).length;
  const telling = new Set([...wanted].filter((word) => holding(word) * 2 <= rows.length));
  const fitting = rows.filter((row) => overlap(row, telling) > 0);
  return (fitting.length > 0 ? fitting : rows).slice(0, mostBullets).map((row) => {
    const [first = '', ...rest] = row.split(/\s*\|\s*/).filter((cell) => cell !== '');
    return `- ${first}${rest.length > 0 ? `: ${rest.join(', ')}` : ''}`;
  });
}

/** Up to `most` sentences that share words with the ticket, in their own order; the first one when none does. */
function bestSentences(lines: string[], hit: PassageHit, wanted: ReadonlySet<string>, most: number): string[] {
  const all = sentences(lines.join(' '), hit.lang);
  const scored = all.map((sentence, at) => ({ sentence, at, score: overlap(sentence, wanted) }));
  const useful = scored.filter(({ score }) => score > 0);
  const chosen = (useful.length > 0 ? useful : scored.slice(0, 1))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most);
  // A sentence that points back ("This", "Dazu") makes no sense without the one before it.
  const places = new Set(chosen.map(({ at }) => at));
  for (const { sentence, at } of chosen) if (at > 0 && pointsBack.test(fold(sentence))) places.add(at - 1);
  return all.filter((_, at) => places.has(at));
}

const pointsBack =
  /^(?:this|these|that|it|they|then|cela|ceci|ce|cette|ces|il|elle|ils|elles|ensuite|dit|deze|dat|die|daarna|het|dies|diese|dieser|dieses|das|dazu|danach|es|esto|esta|este|questo|questa|quindi|isto|isso)\b/;

/** How much a sentence shares with the wanted words: their count, long words counting more. */
export function overlap(sentence: string, wanted: ReadonlySet<string>): number {
  const own = new Set([...new Set(words(sentence))].map(fold));
  let score = 0;
  for (const word of own) {
    if (word.length < 3) continue;
    if (wanted.has(word)) score += word.length > 5 ? 2 : 1;
    else if (word.length > 6 && [...wanted].some((other) => other.length > 6 && other.slice(0, 6) === word.slice(0, 6)))
      score += 1;
  }
  return score;
}
