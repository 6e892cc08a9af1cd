import { type Around, type Arrival, compare, draft } from './cases';
import type { Driver } from './driver';
import type { Answer, Bench } from './page/bench';

/** Into an empty editor; at the agent's caret in a sentence; behind a saved draft never looked at; in place of it. */
export const ways = ['empty', 'caret', 'saved', 'replace'] as const;
export type Way = (typeof ways)[number];

/** What else is the case when the draft goes in. */
export type Circumstance = 'shift' | 'composing' | 'unfocused';

export interface Task {
  /** Of the site, e.g. `prosemirror?shadow`. */
  page: string;
  way: Way;
  /** What the agent does afterwards. */
  next: 'undo' | 'type';
  circumstance?: Circumstance;
}

export interface Outcome {
  answer: Answer;
  arrival: Arrival;
  /** The model is what it was before. */
  untouched: boolean;
  focused: boolean;
  /** One undo left exactly what was there; null where it was not asked for. */
  undone: boolean | null;
  /** What was typed next stands behind the draft; null where it was not asked for. */
  typed: boolean | null;
  /** For a person who reads a failure. */
  models: { before: string; inserted: string; after: string };
}

const saved = ['Dear Ann thanks', 'Second line'];
const greeting = 'Dear Ann';
const around: Record<Way, Around> = {
  empty: { before: '', after: '' },
  caret: { before: 'Dear Ann', after: ' thanks Second line' },
  saved: { before: 'Dear Ann thanks Second line', after: '' },
  replace: { before: '', after: '' },
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The driver could not bring about what the case is about. */
class NotReady extends Error {}

/** One draft into one fresh editor. A page that is not ready for the case in time gets a second chance. */
export async function run(driver: Driver, url: string, task: Task): Promise<Outcome> {
  try {
    return await once(driver, url, task);
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    return once(driver, url, task);
  }
}

async function once(driver: Driver, url: string, { way, next, circumstance }: Task): Promise<Outcome> {
  const call = <T>(name: keyof Bench, ...args: unknown[]): Promise<T> =>
    driver.evaluate<T>(`window.bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(',')})`);
  const until = async (what: string, ready: () => Promise<boolean>) => {
    for (let tries = 0; !(await ready()); tries += 1) {
      if (tries > 600) throw new NotReady(what);
      await wait(50);
    }
  };

  /** An editor writes its model a moment after the key; on a slow machine that is a long one. False when it never holds. */
  const settles = async (holds: () => Promise<boolean>): Promise<boolean> => {
    await wait(150);
    for (let tries = 0; tries < 40; tries += 1) {
      if (await holds()) return true;
      await wait(50);
    }
    return false;
  };

  await driver.goto(url);
  await call('mount', way === 'empty' ? [] : saved);
  // Before an undo something is typed, so that the draft has to be a step of its own.
  const typed = next === 'undo' ? ',' : '';
  if (way === 'caret') {
    // A frame that has just been drawn lets a click through.
    await until('the focus in the editor', async () => {
      const spot = await call<{ x: number; y: number }>('spot');
      await driver.click(spot.x, spot.y);
      return call('focused');
    });
    await driver.press('Control+Home');
    // Slate takes over a caret that the browser moved some 100 ms later.
    await wait(150);
    for (let step = 0; step < greeting.length; step += 1) await driver.press('ArrowRight');
    await wait(150);
    if (typed) await driver.type(typed);
    await until('the typed letter', async () => (await call<string>('model')).includes(greeting + typed));
    if (circumstance === 'shift') await driver.hold('Shift');
    if (circumstance === 'composing') await driver.compose('にほ');
  }
  const before = await call<string>('whole');
  // Once in hundreds an editor that loads late has the saved draft twice: not the case that is measured.
  if (way !== 'empty' && before.split('Second line').length !== 2) throw new NotReady('the saved draft, once');
  if (circumstance === 'unfocused') {
    await driver.unfocus();
    await until('the focus elsewhere', async () => !(await driver.evaluate('document.hasFocus()')));
  } else if (circumstance === undefined) {
    // The agent's click on the panel, which is of another origin.
    const corner = await driver.evaluate<{ x: number; y: number }>('({ x: innerWidth - 60, y: innerHeight - 30 })');
    await driver.click(corner.x, corner.y);
  }
  const answer = await call<Answer>('insert', { mode: way === 'replace' ? 'replace' : 'insert', draft });
  if (circumstance === 'unfocused') await driver.focus();
  if (circumstance === 'shift') await driver.release('Shift');
  const inserted = await call<string>('model');
  const untouched = (await call<string>('whole')) === before;
  const focused = await call<boolean>('focused');
  const place = { before: around[way].before + (way === 'caret' ? typed : ''), after: around[way].after };
  const arrival = compare(inserted, place);

  let undone: boolean | null = null;
  let follows: boolean | null = null;
  if (next === 'undo') {
    await driver.press('Control+z');
    if (answer.state === 'taken') undone = await settles(async () => (await call<string>('whole')) === before);
  } else {
    await driver.type('Zz');
    const behind = { ...place, after: `Zz${place.after}` };
    follows = await settles(async () => compare(await call<string>('model'), behind).form !== 'none');
  }
  const after = await call<string>(next === 'undo' ? 'whole' : 'model');
  return { answer, arrival, untouched, focused, undone, typed: follows, models: { before, inserted, after } };
}
