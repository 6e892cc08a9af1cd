import type { PassageHit } from '../knowledge/types';
import { once } from '../learned/once';
import type { Mask } from '../privacy/mask';
import { stripInvisible } from '../text/invisible';
import { fold, sentences, words } from '../text/words';
import { courtesyWords } from './courtesy';
import { type Fact, facts, isSupported } from './facts';
import { createSentenceCheck, type GivenQuote } from './ground-sentences';
import { type CheckedLinks, createLinkCheck } from './links';
import { openFields } from './macro-fields';
import { createNameTest, namedThings } from './named-things';
import { createHolds, oddityOf } from './oddities/index';
import { signsForOthers } from './oddities/sender';
import type { ReplyLanguage } from './phrases/index';
import type { Citation, DraftWarning } from './types';

/** What the drafts of one run may rest on. */
export interface GroundScope {
  lang: ReplyLanguage;
  /** Citation `[n]` is `passages[n - 1]`. */
  passages: readonly PassageHit[];
  /** What the customer wrote, unmasked: facts may be told back, links may not. */
  said: readonly string[];
  /** The agent's own words, unmasked: the instruction, earlier public replies. */
  own: readonly string[];
  /** Hosts that drafts may link to beside the knowledge base: the admin's list and the helpdesk itself. */
  hosts: readonly string[];
  /** Words that must not stand in a draft. */
  forbidden?: readonly string[];
  /** People's names: they state nothing. */
  names?: readonly string[];
  /** Addresses of the customer's own: no strange way of contact. */
  theirs?: readonly string[];
  /** What the company calls itself and its teams: such a name is known, and still no proof of a sentence. */
  ours?: readonly string[];
  mask: Mask;
}

export interface Grounded {
  /** Restored, safe to show and to insert. */
  text: string;
  citations: Citation[];
  warnings: DraftWarning[];
  /** Null from `clean`. */
  grounding: { stated: number; grounded: number } | null;
}

/** Checks texts as the model wrote them, masked. */
export interface Grounding {
  /** What a text may go through while it is still coming: restored, links and citations checked. */
  clean(text: string): Grounded;
  /**
   * For a finished draft, beyond `clean`: internal passages that show through; numbers, amounts, dates and durations
   * that stand neither in the passages cited for their sentence nor in the ticket; names of products and policies that
   * stand in neither; sentences that no passage holds.
   * `quotes` are what the model copied as proof, masked as it wrote them.
   */
  ground(text: string, quotes?: readonly GivenQuote[]): Grounded;
}

export function createGrounding(scope: GroundScope): Grounding {
  const checkLinks = createLinkCheck({
    passages: scope.passages,
    said: scope.said,
    own: scope.own,
    hosts: scope.hosts,
  });
  const clean = (text: string) => cleanDraft(text, scope, checkLinks);
  // The model is asked first: what only a finished draft needs is gathered while it thinks.
  const sources = once(() => gather(scope));
  return {
    clean,
    ground(text, quotes = []) {
      const cleaned = clean(text);
      const { sentenceCheck, holds, calledSo, saidWords, isSigner, courtesy, isNamed } = sources();
      const restored = quotes.map(({ n, quote }) => ({ n, quote: scope.mask.restore(quote) }));
      const checks = sentenceCheck.check(cleaned.text, restored, scope.names);
      const warnings = [...cleaned.warnings];
      for (const detail of openFields(cleaned.text)) warnings.push({ code: 'unknown-placeholder', detail });
      for (const hit of scope.passages) {
        if (!hit.internal) continue;
        const isCited = cleaned.citations.some((citation) => citation.passageId === hit.id);
        if (isCited || sharesWording(cleaned.text, hit.text, scope))
          warnings.push({ code: 'internal-passage', detail: hit.title });
      }
      const numbers = unsupportedFacts(cleaned, scope).map((fact) => fact.words);
      const names = namedThings(cleaned.text, scope.lang).filter((name) => !isNamed(name));
      const missing = [...numbers, ...names];
      for (const detail of missing) warnings.push({ code: 'unsupported-fact', detail });
      const closing = checks.flatMap(({ sentence, part }) => (part === 'closing' ? [sentence] : []));
      const isKnown = (word: string) => courtesy.has(fold(word)) || isSigner(word);
      const signer = signsForOthers(closing, saidWords, isKnown, calledSo, holds);
      if (signer !== null) warnings.push({ code: 'unknown-signer', detail: signer });
      for (const { sentence, state } of checks) {
        const told = missing.some((fact) => bare(sentence).includes(bare(fact)));
        const odd = oddityOf(sentence, holds);
        // An amount that stands nowhere is told by itself.
        if (odd && !(odd === 'unfounded-promise' && told)) {
          warnings.push({ code: odd, detail: sentence });
          continue;
        }
        if (state === 'unsupported' && !told) warnings.push({ code: 'unsupported-sentence', detail: sentence });
        if (state === 'ticket') warnings.push({ code: 'only-customer-says', detail: sentence });
      }
      for (const word of scope.forbidden ?? [])
        if (holdsWord(cleaned.text, word)) warnings.push({ code: 'forbidden-word', detail: word });
      const stated = checks.filter(({ state }) => state !== 'courtesy').length;
      const grounded = checks.filter(({ state }) => state === 'grounded').length;
      return { ...cleaned, warnings: distinct(warnings), grounding: { stated, grounded } };
    },
  };
}

function gather(scope: GroundScope) {
  const ours = [
    ...scope.passages.flatMap((hit) => [hit.title, ...hit.headings, hit.text]),
    ...scope.own,
    ...scope.hosts,
    ...(scope.ours ?? []),
  ];
  return {
    sentenceCheck: createSentenceCheck(scope),
    holds: createHolds([...ours, ...(scope.theirs ?? [])]),
    calledSo: createHolds([...scope.own, ...scope.hosts, ...(scope.ours ?? []), ...(scope.names ?? [])]),
    saidWords: new Set(scope.said.flatMap((text) => words(text).map(fold))),
    isSigner: createNameTest([...ours, ...(scope.names ?? [])]),
    courtesy: courtesyWords(scope.lang),
    isNamed: createNameTest([...ours, ...scope.said, ...(scope.names ?? [])]),
  };
}

function cleanDraft(written: string, input: GroundScope, checkLinks: (text: string) => CheckedLinks): Grounded {
  const warnings: DraftWarning[] = input.mask
    .unknownPlaceholders(written)
    .map((detail) => ({ code: 'unknown-placeholder', detail }));
  const links = checkLinks(stripInvisible(input.mask.restore(written)));
  for (const detail of links.removed) warnings.push({ code: 'foreign-link-removed', detail });
  const cited = new Set<number>();
  const text = links.text
    .replace(/\[(\d{1,2}(?:\s*[,;]\s*\d{1,2})+)\](?!\()/g, (_, list: string) =>
      list
        .split(/\s*[,;]\s*/)
        .map((n) => `[${n}]`)
        .join(''),
    )
    .replace(/[ \t]*\[(\d{1,2})\](?!\()/g, (mark, digits: string) => {
      const n = Number(digits);
      if (input.passages[n - 1]) {
        cited.add(n);
        return mark;
      }
      warnings.push({ code: 'unknown-citation', detail: `[${digits}]` });
      return '';
    });
  const citations = [...cited]
    .sort((a, b) => a - b)
    .flatMap((n) => {
      const hit = input.passages[n - 1];
      return hit ? [{ n, passageId: hit.id, title: hit.title, url: hit.url }] : [];
    });
  return { text: text.trim(), citations, warnings: distinct(warnings), grounding: null };
}

function unsupportedFacts(draft: Grounded, input: GroundScope): Fact[] {
  const known = [...input.said, ...input.own].flatMap(facts);
  const passageFacts = new Map(
    draft.citations.map(({ n }) => [
      n,
      facts(`${input.passages[n - 1]?.title ?? ''}\n${input.passages[n - 1]?.text ?? ''}`),
    ]),
  );
  const allCited = [...passageFacts.keys()];
  const marks = (text: string) => [...text.matchAll(/\[(\d{1,2})\](?!\()/g)].map((match) => Number(match[1]));
  const missing: Fact[] = [];
  for (const block of draft.text.split(/\n{2,}/)) {
    const inBlock = marks(block);
    // A list number would pass for a sentence; a mark behind the full stop belongs to the sentence before it.
    const joined = block
      .replace(/^\s{0,6}\d{1,3}[.)]\s+/gm, '')
      .replace(/([.!?…])((?:\s*\[\d{1,2}\](?!\())+)/g, '$2$1');
    for (const sentence of sentences(joined, input.lang)) {
      const own = marks(sentence);
      const scope = own.length > 0 ? own : inBlock.length > 0 ? inBlock : allCited;
      const holds = [...known, ...scope.flatMap((n) => passageFacts.get(n) ?? [])];
      const bare = sentence.replace(/\[\d{1,2}\](?!\()/g, ' ');
      missing.push(...facts(bare).filter((fact) => !isSupported(fact, holds)));
    }
  }
  return missing;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

function holdsWord(text: string, word: string): boolean {
  const wanted = fold(word.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return wanted !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u').test(fold(text));
}

const shingle = 8;

/** True when eight words in a row of an internal passage stand in the draft and nowhere that is open. */
function sharesWording(draft: string, passage: string, input: GroundScope): boolean {
  const plain = (text: string) => ` ${words(text).map(fold).join(' ')} `;
  const inDraft = plain(draft);
  const open = [
    ...input.said,
    ...input.own,
    ...input.passages.filter((hit) => !hit.internal).map((hit) => hit.text),
  ].map(plain);
  const own = words(passage).map(fold);
  for (let at = 0; at + shingle <= own.length; at++) {
    const run = ` ${own.slice(at, at + shingle).join(' ')} `;
    if (inDraft.includes(run) && !open.some((text) => text.includes(run))) return true;
  }
  return false;
}

function distinct(warnings: DraftWarning[]): DraftWarning[] {
  const seen = new Set<string>();
  return warnings
    .map(({ code, detail }) => ({ code, detail: detail.slice(0, 300) }))
    .filter(({ code, detail }) => !seen.has(`${code}|${detail}`) && seen.add(`${code}|${detail}`))
    .slice(0, 50);
}
