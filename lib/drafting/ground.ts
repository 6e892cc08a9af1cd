import type { PassageHit } from '../knowledge/types';
import type { Mask } from '../privacy/mask';
import { stripInvisible } from '../text/invisible';
import { fold, sentences, words } from '../text/words';
import type { Language } from '../ticket/page-ticket';
import { type Fact, facts, isSupported } from './facts';
import { checkLinks } from './links';
import type { Citation, DraftWarning } from './types';

export interface GroundInput {
  /** As the model wrote it, masked. */
  text: string;
  lang: Language;
  /** Citation `[n]` is `passages[n - 1]`. */
  passages: readonly PassageHit[];
  /** The ticket's text and the agent's instruction, unmasked: what a draft may rest on beside the passages. */
  evidence: readonly string[];
  mask: Mask;
}

export interface Grounded {
  /** Restored, safe to show and to insert. */
  text: string;
  citations: Citation[];
  warnings: DraftWarning[];
}

/** The part of the check that a text may go through while it is still coming: restored, links and citations checked. */
export function cleanDraft(input: GroundInput): Grounded {
  const warnings: DraftWarning[] = input.mask
    .unknownPlaceholders(input.text)
    .map((detail) => ({ code: 'unknown-placeholder', detail }));
  const restored = stripInvisible(input.mask.restore(input.text));
  const links = checkLinks(restored, { passages: input.passages, texts: input.evidence });
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
  return { text: text.trim(), citations, warnings: distinct(warnings) };
}

/**
 * Checks a finished draft against what it may rest on. Beyond `cleanDraft`: internal passages that show through, and
 * numbers, amounts, dates and durations that stand neither in the passages cited for their sentence nor in the ticket.
 */
export function ground(input: GroundInput): Grounded {
  const clean = cleanDraft(input);
  const warnings = [...clean.warnings];
  for (const hit of input.passages) {
    if (!hit.internal) continue;
    const isCited = clean.citations.some((citation) => citation.passageId === hit.id);
    if (isCited || sharesWording(clean.text, hit.text, input))
      warnings.push({ code: 'internal-passage', detail: hit.title });
  }
  for (const fact of unsupportedFacts(clean, input)) warnings.push({ code: 'unsupported-fact', detail: fact.words });
  return { ...clean, warnings: distinct(warnings) };
}

function unsupportedFacts(draft: Grounded, input: GroundInput): Fact[] {
  const known = input.evidence.flatMap(facts);
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

const shingle = 8;

/** True when eight words in a row of an internal passage stand in the draft and nowhere that is open. */
function sharesWording(draft: string, passage: string, input: GroundInput): boolean {
  const plain = (text: string) => ` ${words(text).map(fold).join(' ')} `;
  const inDraft = plain(draft);
  const open = [...input.evidence, ...input.passages.filter((hit) => !hit.internal).map((hit) => hit.text)].map(plain);
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
