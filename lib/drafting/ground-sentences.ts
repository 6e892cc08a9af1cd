import type { PassageHit } from '../knowledge/types';
import { stopWords } from '../text/stop-words';
import { fold, sentences, words } from '../text/words';
import { contentWords, courtesyWords, framed, shortest, smallCourtesyWords } from './courtesy';
import { addsOwnWord, isNegated } from './oddities/promises';
import type { ReplyLanguage } from './phrases/index';

/** What a model says a sentence rests on: passage `n` and its words, copied. */
export interface GivenQuote {
  n: number;
  quote: string;
}

export interface SentenceScope {
  lang: ReplyLanguage;
  /** Citation `[n]` is `passages[n - 1]`. */
  passages: readonly PassageHit[];
  /** The agent's own words: instruction, earlier public replies. */
  own: readonly string[];
  /** What the customer wrote: never proof of what the company says or does. */
  said: readonly string[];
}

export interface SentenceCheck {
  sentence: string;
  /** `courtesy`: states nothing. `ticket`: only the customer's own words say so. */
  state: 'grounded' | 'courtesy' | 'ticket' | 'unsupported';
  part: 'greeting' | 'body' | 'closing';
}

/** Share of a sentence's telling words that its source must hold; measured on data of the drafting evaluation. */
const enough = 0.6;
/** With a quotation that was found in the passage, the rest may be put in other words. */
const enoughQuoted = 0.4;
const fewestQuoted = 3;
/** Shorter sentences two people may write alike. */
const fewestDictated = 4;
/** So much of it in one sentence of the passage is that sentence, said again. */
const same = 0.8;
// What is told as the customer's own account binds nobody.
const restated =
  /^\W*(?:you (?:write|wrote|say|said|mention|mentioned|report|reported|describe|described|asked|would like)|vous (?:ecrivez|indiquez|dites|signalez|mentionnez|souhaitez|demandez|avez (?:ecrit|indique|signale))|sie (?:schreiben|berichten|erwahnen|mochten|fragen)|(?:u|je) (?:schrijft|schrijf|meldt|meld|geeft aan|vraagt|vraag)|(?:usted )?(?:nos )?(?:escribe|indica|menciona|comenta) que|(?:lei )?(?:ci )?(?:scrive|segnala|indica) che|(?:o senhor )?(?:escreve|refere|indica) que)(?!\p{L})/u;
const mark = /\[(\d{1,2})\](?!\()/g;

/** Two words of one stem look alike in their first letters; long words lose their ending. */
const stem = (word: string): string => (word.length > 7 ? word.slice(0, 6) : word.length > 5 ? word.slice(0, 5) : word);
const stems = (text: string): Set<string> => new Set(contentWords(text).map(stem));
const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Checks drafts of one run sentence by sentence; what passages hold is gathered once. */
export function createSentenceCheck(scope: SentenceScope) {
  const saidAlways = courtesyWords(scope.lang);
  const courtesy = new Set([...saidAlways].map(stem));
  const sources = scope.passages.map((hit) => {
    const text = `${hit.title}\n${hit.headings.join('\n')}\n${hit.text}`;
    const said = sentences(text, hit.lang).map((one) => ({ stems: stems(one), negated: isNegated(fold(one)) }));
    return { hit, stems: stems(text), plain: plain(text), said };
  });
  const small = new Set([
    ...smallCourtesyWords(scope.lang),
    ...[...sources.map(({ plain }) => plain), ...scope.own.map(plain)].flatMap((text) => text.split(' ')),
  ]);
  const stop = stopWords(scope.lang);
  const own = stems(scope.own.join('\n'));
  const dictated = plain(scope.said.join('\n'));
  /** Word for word in the customer's message: what comes back like that was dictated, a question too. */
  const isDictated = (bare: string): boolean => {
    const sentence = plain(bare);
    return sentence.trim().split(' ').length >= fewestDictated && dictated.includes(sentence);
  };
  const said = stems(scope.said.join('\n'));
  const share = (telling: readonly string[], held: ReadonlySet<string>) =>
    telling.filter((word) => held.has(word)).length / telling.length;

  /** "Het mag op.": no telling word, and no courtesy either. */
  const statesInSmallWords = (bare: string): boolean =>
    words(bare)
      .map(fold)
      .some((word) => word.length > 1 && word.length < shortest && !stop.has(word) && !small.has(word));

  /** Passages from which the model quotes words that really stand there. */
  const quoted = (quotes: readonly GivenQuote[]): Set<number> =>
    new Set(
      quotes
        .filter(({ n, quote }) => {
          const words = plain(quote);
          return words.trim().split(' ').length >= fewestQuoted && (sources[n - 1]?.plain.includes(words) ?? false);
        })
        .map(({ n }) => n),
    );

  /** "You cannot replace it" where the passage has "You can replace it". */
  const turnsRound = (bare: string, telling: readonly string[], said: (typeof sources)[number]['said']): boolean => {
    const stated = telling.filter((word) => !isNegated(word));
    const alike = stated.length === 0 ? [] : said.filter((one) => share(stated, one.stems) >= same);
    const negated = isNegated(fold(bare));
    return alike.length > 0 && alike.every((one) => one.negated !== negated);
  };

  const stateOf = (sentence: string, found: ReadonlySet<number>): SentenceCheck['state'] => {
    const cited = [...sentence.matchAll(mark)].map((match) => Number(match[1]));
    const bare = sentence
      .replace(mark, ' ')
      .replace(/\]\([^)\s]*\)/g, ']')
      .replace(/\[[A-Z_]{2,}_\d+[a-z]*\]/g, ' ')
      // Addresses are the link check's.
      .replace(/(?<!\S)\S+@\S+\.\S+|https?:\/\/\S+/g, ' ');
    const telling = [...new Set(contentWords(bare).map(stem))].filter((word) => !courtesy.has(word));
    const asks = /[?؟]["”»']?\s*$/.test(bare);
    if (telling.length === 0) return statesInSmallWords(bare) && !asks ? 'unsupported' : 'courtesy';
    const proofs = cited.length > 0 ? sources.filter((_, at) => cited.includes(at + 1)) : sources;
    for (const { hit, stems: held, said: passage } of proofs) {
      const isQuoted = found.has(scope.passages.indexOf(hit) + 1);
      if (turnsRound(bare, telling, passage)) continue;
      if (share(telling, held) >= (isQuoted ? enoughQuoted : enough)) return 'grounded';
      // Another language shares no words: the copied quotation is the proof, unless the customer's words say the same.
      const foreign = hit.lang !== scope.lang && hit.lang !== 'und';
      if (foreign && isQuoted && cited.length > 0 && share(telling, said) < enough) return 'grounded';
    }
    if (own.size > 0 && share(telling, own) >= enough) return 'grounded';
    if (isDictated(bare)) return 'ticket';
    if (asks || (restated.test(fold(bare)) && !addsOwnWord(fold(bare)))) return 'courtesy';
    // "Hello Ana," and one word beyond our own phrases.
    if (telling.length === 1 && !/\d/.test(bare) && /[,:!]\s*$/.test(bare)) return 'courtesy';
    return said.size > 0 && share(telling, said) >= enough ? 'ticket' : 'unsupported';
  };

  return {
    /** @param text restored and cleaned, with its citation marks; `names` say nothing (customer, signature). */
    check(text: string, quotes: readonly GivenQuote[], names: readonly string[] = []): SentenceCheck[] {
      const found = quoted(quotes);
      // Whole words: the name "An" is no part of "plan".
      const nameWords = new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${
          names
            .filter((name) => name.length > 1)
            .map(escaped)
            .join('|') || '(?!)'
        })(?![\\p{L}\\p{N}])`,
        'giu',
      );
      const { greeting, body, closing } = framed(text, saidAlways);
      const aside = (lines: readonly string[], part: SentenceCheck['part']) =>
        lines.map((sentence): SentenceCheck => ({ sentence, state: 'courtesy', part }));
      const stated = body.split(/\n{2,}/).flatMap((block) => {
        const joined = block
          .replace(/^\s{0,6}(?:\d{1,3}[.)]|[-*•])\s+/gm, '')
          .replace(/([.!?…])((?:\s*\[\d{1,2}\](?!\())+)/g, '$2$1');
        return sentences(joined, scope.lang).map((sentence): SentenceCheck => {
          return { sentence, state: stateOf(sentence.replace(nameWords, ' '), found), part: 'body' };
        });
      });
      return [...aside(greeting, 'greeting'), ...stated, ...aside(closing, 'closing')];
    },
  };
}

/** No hyphen among the signs: `\-` is an error in a pattern read as Unicode, and with it "Anne-Marie" would end the run. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
