import { stageIds, stageTopics as topics } from '../../lib/helpdesks/fixtures/stage';
import { sameTicket, type TicketRef } from '../../lib/ticket/ref';
import type { AssistState } from '../../lib/wire/assist';
import { type Browser, createBrowser } from './browser';
import { createChance } from './chance';
import { type LoggedInsertion, loggedInsertions } from './log';
import { topicsIn } from './model';
import { type Acting, act, type Step } from './steps';
import type { Tab } from './tab';
import type { World } from './world';

export interface Outcome {
  /** What must never be; empty when all is well. */
  faults: string[];
  /** Texts given to an editor. */
  written: number;
  /** Insertions that a page reported as done. */
  inserted: number;
  /** Presses on a panel's button. */
  pressed: number;
  /** Presses answered with no, by the core or by the page. */
  declined: number;
  /** What pages alone said no to, the browser's command included. */
  refused: number;
  /** Times that the worker was started. */
  lives: number;
  /** Suggestions with a draft that some panel showed. */
  suggestions: number;
}

const idOf = ({ stage }: Tab, ref: TicketRef): string =>
  stage.idOf?.(ref) ?? stageIds.find((id) => sameTicket(stage.ref(id), ref)) ?? 'unknown';

/** Longer than what is on its way needs to arrive: the pauses before a ticket is read again, the patience with a model. */
const longest = 15_000;

/** Lives through one sequence of steps and says what went wrong. */
export async function runSequence(world: World, seed: number, steps: readonly Step[]): Promise<Outcome> {
  const { clock, settle } = world;
  const chance = createChance(seed);
  const faults: string[] = [];
  const seen = new Set<string>();
  let written = 0;
  let pressed = 0;
  let declined = 0;
  const started = clock.now();
  const fault = (what: string) => {
    if (!faults.some((known) => known.startsWith(what))) faults.push(`${what} (after ${clock.now() - started} ms)`);
  };

  /** Nothing in a state may be about another ticket than the one it names. */
  const checkInside = (tab: Tab, state: AssistState, where: string) => {
    if (state.ref === null) {
      if (state.drafts.length > 0 || state.ticket || state.recordId) fault(`${where}: content of no ticket`);
      return;
    }
    const id = idOf(tab, state.ref);
    if (state.ticket && !sameTicket(state.ticket.ref, state.ref)) fault(`${where}: the head of another ticket`);
    const texts = [
      ...state.drafts.map(({ text }) => text),
      ...(state.decision?.reasons.map(({ quote }) => quote) ?? []),
    ];
    for (const word of topicsIn(texts.join('\n')))
      if (word !== topics[id]) fault(`${where}: ${word} under ticket ${id}`);
    if (state.recordId && state.drafts.length > 0) seen.add(state.recordId);
  };

  const look = () => {
    for (const tab of browser?.tabs ?? []) {
      const state = tab.panel()?.shown();
      if (!state) continue;
      checkInside(tab, state, `panel of tab ${tab.id}`);
      if (state.ref === null) continue;
      const id = idOf(tab, state.ref);
      const page = tab.page();
      const recent = page?.left.some((one) => one.id === id && clock.now() <= one.noticedBy);
      if (page && page.truth() !== id && page.addressAlone() !== id && !recent)
        fault(`panel of tab ${tab.id} shows ${id}, on screen is ${page.truth()}`);
    }
    const side = browser?.sidePanel?.shown();
    if (browser && side) checkInside(browser.tabs[0], side, 'side panel');
  };

  const runUntil = async (until: number) => {
    for (let turns = 0; ; turns += 1) {
      if (turns > 4000) throw new Error(`something goes round in circles: ${clock.due()}`);
      await settle();
      look();
      const next = clock.next();
      if (next === null || next > until) break;
      clock.step();
    }
    clock.set(until);
  };

  let browser: Browser | null = null;
  browser = createBrowser({
    ...world,
    chance,
    changed: look,
    written(tab, { into, onScreen, text }) {
      written += 1;
      const about = topicsIn(text);
      if (into === null || into !== onScreen) fault(`tab ${tab.id}: written into ${into} with ${onScreen} on screen`);
      if (about.length !== 1 || about[0] !== topics[into ?? ''])
        fault(`tab ${tab.id}: ${about} written into ${into}: ${text}`);
    },
  });
  browser.activate(browser.tabs[0]);
  for (const tab of browser.tabs) tab.load();
  const acting: Acting = {
    browser,
    chance,
    old: [],
    pressed: () => {
      pressed += 1;
    },
    declined: () => {
      declined += 1;
    },
    wait: (ms) => runUntil(clock.now() + ms),
  };
  await acting.wait(chance.below(1500));
  for (const one of steps) {
    await act(acting, one);
    await settle();
    look();
  }
  await acting.wait(longest);
  checkAtRest(browser, fault);
  checkLog(await loggedInsertions(browser.worker), browser, fault);
  browser.close();
  await runUntil(clock.now() + longest);
  return {
    faults,
    written,
    inserted: browser.inserted.size,
    pressed,
    declined,
    refused: browser.refusals.length,
    lives: browser.worker.lives(),
    suggestions: seen.size,
  };
}

/** With nothing on its way any more every panel shows the ticket on screen. */
function checkAtRest(browser: Browser, fault: (what: string) => void): void {
  const active = browser.activeTab();
  const panels = [
    ...browser.tabs.map((tab) => ({ tab, panel: tab.panel(), name: `panel of tab ${tab.id}` })),
    { tab: active, panel: browser.sidePanel, name: 'side panel' },
  ];
  for (const { tab, panel, name } of panels) {
    const page = tab.page();
    const truth = page?.truth() ?? page?.addressAlone() ?? null;
    const shown = panel?.shown().ref ?? null;
    if (shown !== null && idOf(tab, shown) !== truth) fault(`at rest the ${name} shows ${shown.id}, not ${truth}`);
    // A panel that nobody sees may sleep; a page that does not name its ticket may be in doubt.
    if (shown === null && truth !== null && panel && tab === active && !tab.stage.nameless)
      fault(`at rest the ${name} shows nothing of ${truth}`);
  }
}

/** What a page has done stands in the log exactly once, and nothing else does. */
function checkLog(logged: LoggedInsertion[], browser: Browser, fault: (what: string) => void): void {
  for (const [callId, { ref }] of browser.inserted) {
    const found = logged.filter((one) => one.callId === callId);
    if (found.length !== 1) fault(`insertion ${callId} is ${found.length} times in the log`);
    for (const one of found) {
      if (!sameTicket(one.ref, ref)) fault(`insertion ${callId} is logged for another ticket`);
      if (!one.draftKnown) fault(`insertion ${callId} is logged with a draft that the log does not have`);
    }
  }
  for (const { callId } of logged) if (!browser.inserted.has(callId)) fault(`${callId} is logged and was not done`);
}
