import { stopWords } from '../text/stop-words';
import { fold, words } from '../text/words';
import type { Macro } from '../ticket/macro';
import type { Language } from '../ticket/page-ticket';
import { createComparison, rarityOf, vectorOf } from '../triage/past/vector';

/** Orders templates for one ticket. */
export type MacroRanking<M extends Macro = Macro> = (query: string) => M[];

/**
 * By the similarity of title (twice) and text to the ticket's words, as similar tickets are found; equal ones stay in the
 * given order (most used first). With a query only those are left whose title and text hold the beginning of every word
 * of it, those that hold them all in the title first.
 */
export function rankMacros<M extends Macro>(
  macros: readonly M[],
  ticket: { text: string; language: Language },
): MacroRanking<M> {
  const skip = stopWords(ticket.language);
  const bare = (text: string) => text.replace(/\{[{%!]?[^{}]*\}+/g, ' ');
  const vectors = macros.map(({ title, text }) => vectorOf(bare(`${title}\n${title}\n${text}`), skip));
  const own = vectorOf(ticket.text, skip);
  const likeness = createComparison(rarityOf([...vectors, own]));
  const best = macros
    .map((macro, at) => ({ macro, score: likeness(own, vectors[at] ?? own) }))
    .sort((a, b) => b.score - a.score)
    .map(({ macro }) => ({ macro, title: ` ${fold(words(macro.title).join(' '))}`, all: '' }));
  return (query) => {
    const wanted = words(query).map((word) => ` ${fold(word)}`);
    if (wanted.length === 0) return best.map(({ macro }) => macro);
    const found = best.filter((one) => {
      // Only a search needs the text in this form.
      one.all ||= `${one.title} ${fold(words(one.macro.text).join(' '))}`;
      return wanted.every((word) => one.all.includes(word));
    });
    const inTitle = ({ title }: { title: string }) => wanted.every((word) => title.includes(word));
    return [...found.filter(inTitle), ...found.filter((one) => !inTitle(one))].map(({ macro }) => macro);
  };
}
