import { expect } from 'vitest';
import { createChance } from '../switching/chance';
import type { Desk } from './desk';
import type { Hands } from './hands';
import { type Asked, askedFor, clear, content, hammer, partsOf, pressInsert, startReply, suggested } from './job';

/** What the steps did: how often each, and what the core answered to the insertions asked for beside them. */
export interface Switching {
  opened: number;
  back: number;
  pressed: number;
  inserted: number;
  refused: number;
}

/**
 * Draws `steps` steps from `seed`: another ticket, its pane at once or late; back or forward; a press on the panel's own
 * button. Beside each, an insertion into every ticket is asked for, whatever is on screen. At the end each reply box
 * holds its own words, its own draft, or nothing; and after each step the panel's text is of the ticket it names.
 */
export async function switchesAtRandom(hands: Hands, desk: Desk, seed: number, steps: number): Promise<Switching> {
  const chance = createChance(seed);
  const done: Switching = { opened: 0, back: 0, pressed: 0, inserted: 0, refused: 0 };
  const { ids } = desk.tickets;
  const asked: Asked[] = [];
  const drafts = new Map<string, string[]>();
  for (const id of ids) {
    await hands.page((next) => window.desk.open(next), id);
    asked.push(await askedFor(hands, desk, id));
    const { subject } = desk.tickets.get(id);
    drafts.set(subject, (await suggested(hands, subject)).drafts.map(flat));
  }
  const answers: Promise<string>[] = [];
  for (let step = 0; step < steps; step += 1) {
    const what = chance.below(6);
    if (what < 3) {
      done.opened += 1;
      const next = { id: ids[chance.below(ids.length)] ?? '', delay: [0, 60, 300][chance.below(3)] };
      await hands.page(({ id, delay }) => {
        window.deskDelay = delay;
        window.desk.open(id);
      }, next);
    } else if (what < 5) {
      done.back += 1;
      await hands.page(move, what === 3 ? -1 : 1);
    } else {
      done.pressed += 1;
      await pressInsert(hands);
    }
    answers.push(hammer(hands, asked, 1));
    await new Promise((next) => setTimeout(next, chance.below(250)));
    const { subject, shown } = await hands.panel(readPanel, null);
    for (const text of shown) expect(drafts.get(subject) ?? [], `shown under "${subject}"`).toContain(text);
  }
  for (const answer of (await Promise.all(answers)).flatMap((json) => JSON.parse(json) as Answered[])) {
    if (answer.ok && answer.value.ok) done.inserted += 1;
    else done.refused += 1;
  }
  for (const id of ids) {
    await hands.page((next) => {
      window.deskDelay = undefined;
      window.desk.open(next);
    }, id);
    const { subject } = desk.tickets.get(id);
    await suggested(hands, subject);
    await startReply(hands);
    const { blocks } = await partsOf(hands, await content(hands));
    const own = ['', `Words for ${id}`, ...(drafts.get(subject) ?? [])];
    expect(own, `in the reply box of "${subject}"`).toContain(flat(blocks));
    await clear(hands);
  }
  return done;
}

interface Answered {
  ok: boolean;
  value: { ok: boolean };
}

const flat = (blocks: string[]): string => blocks.join(' ');

/** Back or forward where that stays in this page. */
function move(by: number): void {
  const { navigation } = window as unknown as {
    navigation: { entries(): { sameDocument: boolean }[]; currentEntry: { index: number } };
  };
  const entry = navigation.entries()[navigation.currentEntry.index + by];
  if (entry?.sameDocument) history.go(by);
}

/** In one task: the ticket that the panel names, and the drafts under it. */
function readPanel(): { subject: string; shown: string[] } {
  const line = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = [...document.querySelectorAll('[data-testid="draft"][data-status="ready"]')].map((draft) => {
    const copy = draft.querySelector('[data-testid="draft-text"]')?.cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('button')) mark.remove();
    for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
    return [...copy.querySelectorAll('p, li')].map(line).join(' ');
  });
  return { subject: line(document.querySelector('[data-testid="ticket-subject"]')), shown };
}
