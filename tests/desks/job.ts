import { expect } from 'vitest';
import { until } from '../harness/until';
import type { Desk } from './desk';
import type { Hands } from './hands';

/** Presses the panel's own offer to add the help centre of a Zendesk page, and waits until its articles are found. */
export async function takeHelpCenter(hands: Hands): Promise<void> {
  await until(
    'the offer of the help centre',
    () =>
      hands.panel(() => {
        const offer = document.querySelector<HTMLElement>('[data-testid="add-help-center"]');
        offer?.click();
        return offer !== null;
      }, null),
    60_000,
  );
  await panelShows(hands, 'articles', ({ passages }) => passages.length > 0, 90_000);
}

/** What the panel shows, read in one go. */
export interface Seen {
  subject: string;
  tier: string;
  recordId: string;
  phase: string;
  /** Drafts ready to insert: the blocks of each as text, without citation marks. */
  drafts: string[][];
  /** Titles of the articles found. */
  passages: string[];
  /** `inserted`, `sent`, …; '' when nothing is said. */
  outcome: string;
  said: string;
  problems: string[];
  /** An insertion is under way. */
  busy: boolean;
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
      passages: [...document.querySelectorAll('[data-testid="passage"] :is(h3, h4)')].map((title) => flat(title)),
      outcome: one('outcome')?.dataset.outcome ?? '',
      said: flat(one('outcome')),
      problems: [...document.querySelectorAll('[data-testid="problem"]')].map((problem) => flat(problem)),
      busy: document.querySelector('[data-testid="insert-draft"][data-loading]') !== null,
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

/**
 * Waits until the helpdesk's own search, asked with the page's session, stands among the reasons; gives the addresses of the
 * tickets that it stands on.
 */
export function solvedBefore(hands: Hands): Promise<string[]> {
  return until(
    'the solved tickets of the helpdesk’s own search',
    () =>
      hands.panel(() => {
        const more = document.querySelector<HTMLElement>('[aria-expanded="false"][aria-controls]');
        const list = document.querySelector('[data-testid="similar-tickets"]');
        if (!list) more?.click();
        const found = [...(list?.querySelectorAll('a') ?? [])].map((link) => link.href);
        return found.length > 0 ? found : null;
      }, null),
    60_000,
  );
}

/** Presses Insert on the draft at this place. */
export function pressInsert(hands: Hands, place = 0): Promise<void> {
  return hands.panel((at) => {
    document.querySelectorAll<HTMLElement>('[data-testid="insert-draft"]')[at]?.click();
  }, place);
}

/** Opens the reply box as soon as the page shows one: the panel, from its cache, may be there before the page has drawn its ticket. */
export async function startReply(hands: Hands): Promise<void> {
  await until('the reply box', () =>
    hands.page(async () => {
      try {
        await window.desk.startReply();
        return true;
      } catch {
        return false;
      }
    }, null),
  );
}

/** Inserts into the reply box, opened by the agent or (`opening` false) by the insertion, and waits until the draft is in it and the panel has confirmed it. */
export async function insert(hands: Hands, place = 0, opening = true): Promise<void> {
  if (opening) await startReply(hands);
  const before = await content(hands);
  await pressInsert(hands, place);
  const there = await until('the draft in the editor', async () => (await content(hands)) !== before).catch(
    () => false,
  );
  const confirmed = ({ outcome, busy }: Seen) => there && outcome === 'inserted' && !busy;
  await panelShows(hands, 'the confirmed insertion', confirmed, there ? 60_000 : 1000);
}

const mac = process.platform === 'darwin';

/** Adds a paragraph below the greeting. Below the closing it would pass for the signature, which no measure counts. */
export async function typeParagraph(hands: Hands, text: string): Promise<void> {
  await hands.page(() => window.desk.focusEditor(), null);
  await hands.press(mac ? 'Meta+ArrowUp' : 'Control+Home');
  await hands.press(mac ? 'Meta+ArrowRight' : 'End');
  await hands.press('Enter');
  await hands.type(text);
  await until('the typed words', async () => (await content(hands)).includes(text));
}

/** Sends what is in the reply box of this ticket, and waits until the page has taken it out and the helpdesk has it. */
export async function send(hands: Hands, desk: Desk, id: string): Promise<void> {
  const before = desk.tickets.get(id).messages.length;
  await hands.clickSend();
  await until('the emptied reply box', async () => (await content(hands)) === '');
  // A page may empty its box before it posts.
  await until('the sent message', async () => desk.tickets.get(id).messages.length > before);
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

/** Docked beside the page; the ticket in the panel; the draft in the editor's own model; out again with one undo. */
export async function draftGoesInAndOut(hands: Hands, desk: Desk, id: string): Promise<void> {
  const seen = await suggested(hands, desk.tickets.get(id).subject);
  expect(seen.tier).toBe('L1');
  await insert(hands, 0, !desk.insertOpens);
  expect(await roomOf(hands)).toEqual({ docks: 1, overlap: 0 });
  const there = await partsOf(hands, await content(hands));
  const draft = seen.drafts[0] ?? [];
  expect(draft.length).toBeGreaterThan(5);
  const lines = desk.takes === 'html' ? there.blocks : there.blocks.map((line) => line.replace(/ \(https:[^)]+\)/, ''));
  expect(lines).toEqual(draft);
  expect(there.items.length).toBe(6);
  expect(there.links.join()).toMatch(/^https:\/\/brightline\.zendesk\.com\/hc\/en-us\/articles\/[^,]+$/);
  // The keys go where the focus is: after an insertion that is the reply box.
  await hands.press('Control+z');
  await until('the editor as it was', async () => (await content(hands)) === '');
}

/** How many docks the page has, and by how many pixels its content lies under one. */
function roomOf(hands: Hands): Promise<{ docks: number; overlap: number }> {
  return hands.page(() => {
    const [dock, ...more] = document.querySelectorAll('sidedesk-dock');
    const left = dock?.getBoundingClientRect().left ?? 0;
    const send = window.desk.sendButton().getBoundingClientRect();
    return { docks: dock ? 1 + more.length : 0, overlap: Math.max(0, Math.round(send.right - left)) };
  }, null);
}

/** With the reply box set to an internal note nothing is written and the panel says why. */
export async function refusesNote(hands: Hands): Promise<void> {
  await hands.page(() => window.desk.startNote(), null);
  await pressInsert(hands);
  const { problems } = await panelShows(hands, 'the refusal', (seen) => seen.problems.length > 0);
  expect(problems.join()).toMatch(/internal note/i);
  expect(await content(hands)).toBe('');
  await startReply(hands);
}

/** What the panel would ask the core for: words into the reply box of one ticket. */
export interface Asked {
  recordId: string;
  draftId: string;
  ref: { helpdesk: string; account: string; id: string };
  text: string;
}

/** The draft shown for the ticket of this id, with words of its own. */
export async function askedFor(hands: Hands, desk: Desk, id: string): Promise<Asked> {
  const { recordId } = await suggested(hands, desk.tickets.get(id).subject);
  const draftId = await hands.panel(
    () => document.querySelector('[data-testid="draft"]')?.id.replace('draft-', '') ?? '',
    null,
  );
  return { recordId, draftId, ref: { helpdesk: desk.helpdesk, account: desk.host, id }, text: `Words for ${id}` };
}

/**
 * Sends every insertion `times` times, 50 ms apart, whatever is on screen; gives the answers as JSON. Only an empty box
 * is written into, so that a wrong word, once written, stays to be seen.
 */
export function hammer(hands: Hands, asked: Asked[], times: number): Promise<string> {
  return hands.panel(
    async ({ inputs, rounds }) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', typeof runtimeLike | undefined>;
      const answers: Promise<unknown>[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (const input of inputs) {
          const message = { name: 'panel.insert', input: { ...input, tabId: null, mode: 'ask' } };
          answers.push((api.browser ?? api.chrome)?.runtime.sendMessage(message) ?? Promise.resolve());
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      return JSON.stringify(await Promise.all(answers));
    },
    { inputs: asked, rounds: times },
  );
}

declare const runtimeLike: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Goes back and forth between two tickets on a slow page while the drafts of both are asked for all the time: each
 * reply box ends with its own words or none.
 */
export async function keepsTicketsApart(hands: Hands, desk: Desk, from: string, to: string): Promise<void> {
  await hands.page((next) => window.desk.open(next), to);
  const asked = [await askedFor(hands, desk, to)];
  await hands.page((next) => window.desk.open(next), from);
  asked.unshift(await askedFor(hands, desk, from));
  expect(await hammer(hands, asked.slice(1), 1)).toContain('insert-other-ticket');

  for (const id of [to, from, to]) {
    await hands.page((next) => {
      window.deskDelay = 300;
      window.desk.open(next);
    }, id);
    await hammer(hands, asked, 12);
    await suggested(hands, desk.tickets.get(id).subject);
    await startReply(hands);
    const html = await content(hands);
    expect(['', `Words for ${id}`], 'words of another ticket').toContain(html.replace(/<[^>]*>/g, '').trim());
    await clear(hands);
  }
  await hands.page(() => {
    window.deskDelay = undefined;
  }, null);
}

/** The agent deletes what is in the reply box. */
export async function clear(hands: Hands): Promise<void> {
  await hands.page(() => window.desk.focusEditor(), null);
  await hands.press(mac ? 'Meta+a' : 'Control+a');
  await hands.press('Backspace');
  await until('the empty reply box', async () => (await content(hands)) === '');
}

/** Waits until the panel says that the reply was sent. */
export function sentByNow(hands: Hands): Promise<Seen> {
  return panelShows(hands, 'the reply seen as sent', ({ outcome }) => outcome === 'sent');
}
