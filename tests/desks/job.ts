import { until } from '../harness/until';
import type { Hands } from './hands';

/** What the panel shows, read in one go. */
export interface Seen {
  subject: string;
  tier: string;
  recordId: string;
  phase: string;
  /** Drafts ready to insert: the blocks of each as text, without citation marks. */
  drafts: string[][];
  /** `inserted`, `sent`, …; '' when nothing is said. */
  outcome: string;
  said: string;
  problems: string[];
}

export function seePanel(hands: Hands): Promise<Seen> {
  return hands.panel(() => {
    const one = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    const flat = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const blocks = (draft: Element) => {
      const copy = draft.querySelector('[data-testid="draft-text"]')?.cloneNode(true) as HTMLElement;
      for (const mark of copy.querySelectorAll('button')) mark.remove();
      for (const line of copy.querySelectorAll('br')) line.replaceWith(' ');
      return [...copy.querySelectorAll('p, li')].map((block) => flat(block));
    };
    return {
      subject: flat(one('ticket-subject')),
      tier: flat(one('tier-chip')),
      recordId: one('record-id')?.dataset.recordId ?? '',
      phase: one('record-id')?.dataset.phase ?? '',
      drafts: [...document.querySelectorAll('[data-testid="draft"][data-status="ready"]')].map(blocks),
      outcome: one('outcome')?.dataset.outcome ?? '',
      said: flat(one('outcome')),
      problems: [...document.querySelectorAll('[data-testid="problem"]')].map((problem) => flat(problem)),
    };
  }, null);
}

/** Waits until the panel shows something that `test` takes; throws with what it showed last. */
export async function panelShows(
  hands: Hands,
  what: string,
  test: (seen: Seen) => boolean,
  timeout = 60_000,
): Promise<Seen> {
  let last: Seen | null = null;
  try {
    return await until(
      what,
      async () => {
        last = await seePanel(hands).catch(() => null);
        return last && test(last) ? last : null;
      },
      timeout,
    );
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}; the panel shows ${JSON.stringify(last)}`);
  }
}

/** A finished, recorded suggestion for the ticket of this subject. `other`: not this record. */
export function suggested(hands: Hands, subject: string, other = ''): Promise<Seen> {
  const done = (seen: Seen) =>
    seen.subject === subject && seen.phase === 'done' && seen.recordId !== '' && seen.recordId !== other;
  return panelShows(hands, `a suggestion for "${subject}"`, (seen) => done(seen) && seen.drafts.length > 0);
}

/** Presses Insert on the draft at this place. */
export function pressInsert(hands: Hands, place = 0): Promise<void> {
  return hands.panel((at) => {
    document.querySelectorAll<HTMLElement>('[data-testid="insert-draft"]')[at]?.click();
  }, place);
}

/** Inserts and waits until the panel confirms it. */
export async function insert(hands: Hands, place = 0): Promise<Seen> {
  await pressInsert(hands, place);
  return panelShows(hands, 'the confirmed insertion', ({ outcome }) => outcome === 'inserted', 30_000);
}

export const content = (hands: Hands): Promise<string> => hands.page(() => window.desk.content(), null);

/** The text blocks and links of an editor's HTML. */
export function partsOf(hands: Hands, html: string): Promise<{ blocks: string[]; items: string[]; links: string[] }> {
  return hands.page((source) => {
    const body = new DOMParser().parseFromString(source.replaceAll('<br>', ' '), 'text/html').body;
    const flat = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const inner = [...body.querySelectorAll('p, li, div')].filter((block) => !block.querySelector('p, li, div'));
    return {
      blocks: inner.map(flat).filter((block) => block !== ''),
      items: [...body.querySelectorAll('li')].map(flat),
      links: [...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, html);
}
