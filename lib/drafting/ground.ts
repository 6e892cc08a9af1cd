import type { PassageHit } from '../knowledge/types';
import type { Mask } from '../privacy/mask';
import { stripInvisible } from '../text/invisible';
import { fold, sentences, words } from '../text/words';
import type { Language } from '../ticket/page-ticket';
import { type Fact, facts, isSupported } from './facts';
import { type CheckedLinks, createLinkCheck } from './links';
import type { Citation, DraftWarning } from './types';

/** What the drafts of one run may rest on. */
export interface GroundScope {
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

/** Checks texts as the model wrote them, masked. */
export interface Grounding {
  /** What a text may go through while it is still coming: restored, links and citations checked. */
  clean(text: string): Grounded;
  /**
   * For a finished draft, beyond `clean`: internal passages that show through, and numbers, amounts, dates and durations
   * that stand neither in the passages cited for their sentence nor in the ticket.
   */
  ground(text: string): Grounded;
}

export function createGrounding(scope: GroundScope): Grounding {
  const checkLinks = createLinkCheck({ passages: scope.passages, texts: scope.evidence });
  const clean = (text: string) => cleanDraft(text, scope, checkLinks);
  return {
    clean,
    ground(text) {
      const cleaned = clean(text);
      const warnings = [...cleaned.warnings];
      for (const hit of scope.passages) {
        if (!hit.internal) continue;
        const isCited = cleaned.citations.some((citation) => citation.passageId === hit.id);
        if (isCited || sharesWording(cleaned.text, hit.text, scope))
          warnings.push({ code: 'internal-passage', detail: hit.title });
      }
      for (const fact of unsupportedFacts(cleaned, scope))
        warnings.push({ code: 'unsupported-fact', detail: fact.words });
      return { ...cleaned, warnings: distinct(warnings) };
    },
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
  return { text: text.trim(), citations, warnings: distinct(warnings) };
}

function unsupportedFacts(draft: Grounded, input: GroundScope): Fact[] {
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
function sharesWording(draft: string, passage: string, input: GroundScope): boolean {
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
