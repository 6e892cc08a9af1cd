import { problem } from '../problem';
import type { NoTicket } from '../ticket/page-ticket';
import { sameTicket, type TicketRef, ticketKey } from '../ticket/ref';
import { type AssistEvent, type AssistState, emptyAssistState, foldAssist } from '../wire/assist';
import type { AssistRun, StartRun } from './assist-run';

interface TabSession {
  ref: TicketRef | null;
  none: NoTicket | null;
  state: AssistState;
  followers: Set<(event: AssistEvent) => void>;
  run: AssistRun | null;
  /** False until the page has said which ticket is on screen: after a restart of the worker nobody has. */
  told: boolean;
  asking: Promise<void> | null;
  /** How often the page has said which ticket is on screen without being asked. */
  news: number;
}

/**
 * What a page answers to "which ticket is on screen", and the suggestion saved for it, or why what it shows is none.
 * Null: no ticket, or no page.
 */
export type Where = (
  tabId: number,
) => Promise<{ ref: TicketRef; saved: AssistState | null; none?: undefined } | { ref: null; none: NoTicket } | null>;

/** What a panel shows before anything was read: the ticket being read, none, or why what is on screen is none. */
function stateAt(ref: TicketRef | null, none: NoTicket | null): AssistState {
  if (none === null) return { ...emptyAssistState, ref, phase: ref ? 'reading' : 'idle' };
  return { ...emptyAssistState, phase: 'unreadable', problem: problem(`read-${none}`, {}, true) };
}

/** Which suggestion each helpdesk tab shows, and who watches it. One instance per life of the worker. */
export interface AssistHub {
  /** The page says which ticket is on screen (null: none); `none` when it looks like one and is not. */
  moved(tabId: number, ref: TicketRef | null, none?: NoTicket | null): void;
  /**
   * For a question put to the page now: gives a function that is true once the page, or another in its place, has spoken
   * by itself. The answer may be older than that and must not bring back a ticket that was left.
   */
  overtaken(tabId: number): () => boolean;
  /** New messages or a new subject on a ticket; of no account when the tab shows another one by now. */
  changed(tabId: number, ref: TicketRef): void;
  /** Pushes the whole state, then every event; starts the work if nobody did. Gives the way to stop following. */
  follow(tabId: number, push: (event: AssistEvent) => void): () => void;
  /** Drafts again for `ref`; nothing when the tab shows another ticket by now. */
  again(tabId: number, ref: TicketRef, instruction: string, base?: string | null): void;
  stop(tabId: number): void;
  reread(tabId: number): void;
  closed(tabId: number): void;
  /** Waits until what the tab shows is saved. */
  saved(tabId: number): Promise<void>;
  /** What this worker has shown in the tab; empty right after its start. */
  state(tabId: number): AssistState;
  /** The same, after asking the page when this worker has not heard of the tab yet. */
  known(tabId: number): Promise<AssistState>;
  /**
   * Pushes one event about `ref` to whoever watches the tab. False, and nothing is pushed, when the tab shows another
   * ticket by now: what was made for one must never stand under another.
   */
  tell(tabId: number, ref: TicketRef, event: AssistEvent): boolean;
  /** Makes the suggestion anew in every watched tab whose state asks for it (knowledge arrived in an empty base). */
  refreshWhere(wanted: (state: AssistState) => boolean): void;
  /** Changes what is shown for a ticket in every tab that shows it (an insertion, a sent reply). */
  settle(key: string, change: (state: AssistState) => Partial<AssistState>): void;
}

/** `start` runs one suggestion and pushes its events; see assist-run.ts. */
export function createAssistHub(start: StartRun, where: Where): AssistHub {
  const sessions = new Map<number, TabSession>();

  const session = (tabId: number): TabSession => {
    const known = sessions.get(tabId);
    if (known) return known;
    const fresh: TabSession = {
      ref: null,
      none: null,
      state: emptyAssistState,
      followers: new Set(),
      run: null,
      told: false,
      asking: null,
      news: 0,
    };
    sessions.set(tabId, fresh);
    return fresh;
  };

  const emit = (tab: TabSession, event: AssistEvent) => {
    tab.state = foldAssist(tab.state, event);
    for (const push of tab.followers) push(event);
  };

  const begin = (
    tabId: number,
    tab: TabSession,
    options: { instruction: string | null; force: boolean; base?: string | null },
  ) => {
    tab.run?.abort();
    const ref = tab.ref;
    if (ref === null) return;
    const run = start({
      tabId,
      ref,
      previous: options.instruction === null ? null : tab.state,
      base: null,
      ...options,
      // A late answer of an aborted run must not reach a panel that shows another ticket by now.
      emit: (event) => {
        if (tab.run === run && sameTicket(tab.ref, ref)) emit(tab, event);
      },
    });
    tab.run = run;
    run.begin();
  };

  const first = { instruction: null, force: false };
  const beginIfWatched = (tabId: number, tab: TabSession) => {
    if (tab.ref !== null && tab.run === null && tab.followers.size > 0) begin(tabId, tab, first);
  };

  /** A run that has shown all and only waits for the helpdesk's search keeps what that brings; the look comes after it. */
  const lookAfter = (tabId: number, tab: TabSession, run: AssistRun) =>
    void run.ended().then(() => {
      if (tab.run === run) tab.run = null;
      beginIfWatched(tabId, tab);
    });

  const place = (tab: TabSession, ref: TicketRef | null, saved: AssistState | null, none: NoTicket | null) => {
    tab.run?.abort();
    tab.run = null;
    tab.told = true;
    tab.asking = null;
    tab.ref = ref;
    tab.none = none;
    emit(tab, { type: 'state', state: saved ?? stateAt(ref, none) });
  };

  const show = (tabId: number, ref: TicketRef | null, none: NoTicket | null = null) => {
    const tab = session(tabId);
    place(tab, ref, null, none);
    beginIfWatched(tabId, tab);
  };

  /** Asks the page which ticket is on screen, unless it says so by itself meanwhile. */
  const ask = (tabId: number, tab: TabSession): Promise<void> => {
    if (tab.asking) return tab.asking;
    const asked: Promise<void> = where(tabId)
      .catch(() => null)
      .then((found) => {
        // Overtaken by news of the page: what it answered before is no longer on screen, even to one who asks again.
        if (tab.asking !== asked || sessions.get(tabId) !== tab) return;
        place(tab, found?.ref ?? null, found?.ref ? found.saved : null, found?.none ?? null);
        // No page answered: the next panel asks again.
        tab.told = found !== null;
      });
    tab.asking = asked;
    return asked;
  };

  return {
    moved(tabId, ref, none = null) {
      const tab = session(tabId);
      tab.news += 1;
      const same = ref === null ? tab.ref === null && tab.none === none : sameTicket(tab.ref, ref);
      if (!same || !tab.told) show(tabId, ref, none);
    },
    overtaken(tabId) {
      const tab = session(tabId);
      const { news } = tab;
      return () => tab.news !== news || sessions.get(tabId) !== tab;
    },
    changed(tabId, ref) {
      const tab = session(tabId);
      if (sameTicket(tab.ref, ref)) {
        if (tab.followers.size > 0) begin(tabId, tab, first);
        // News of a ticket that the page has said to have left came late; only an unknown tab is worth a question.
      } else if (!tab.told) void ask(tabId, tab).then(() => beginIfWatched(tabId, tab));
    },
    follow(tabId, push) {
      const tab = session(tabId);
      tab.followers.add(push);
      // Until the page has said where it is, a panel keeps what it showed before the worker was stopped.
      if (tab.told) push({ type: 'state', state: tab.state });
      else void ask(tabId, tab).then(() => beginIfWatched(tabId, tab));
      // A page that was loaded again may show more than the last look did; unchanged, the answer comes from the cache.
      if (tab.run?.finished()) tab.run = null;
      if (tab.run && tab.state.phase === 'done') lookAfter(tabId, tab, tab.run);
      beginIfWatched(tabId, tab);
      // The work goes on when the panel closes: what a model call brought is cached for when it opens again.
      return () => {
        tab.followers.delete(push);
      };
    },
    again(tabId, ref, instruction, base = null) {
      const tab = session(tabId);
      const work = () => {
        if (sameTicket(tab.ref, ref)) begin(tabId, tab, { instruction, force: true, base });
      };
      if (tab.told) work();
      else void ask(tabId, tab).then(work);
    },
    stop(tabId) {
      session(tabId).run?.stop();
    },
    reread(tabId) {
      const tab = session(tabId);
      if (tab.ref !== null) return begin(tabId, tab, { instruction: null, force: true });
      tab.told = false;
      void ask(tabId, tab).then(() => beginIfWatched(tabId, tab));
    },
    closed(tabId) {
      const tab = sessions.get(tabId);
      tab?.run?.abort();
      // A late answer of that run finds nobody: the tab's number may be given to another.
      if (tab) tab.run = null;
      if (tab) emit(tab, { type: 'state', state: emptyAssistState });
      tab?.followers.clear();
      sessions.delete(tabId);
    },
    saved: async (tabId) => sessions.get(tabId)?.run?.saved(),
    state: (tabId) => sessions.get(tabId)?.state ?? emptyAssistState,
    async known(tabId) {
      const tab = session(tabId);
      if (!tab.told) await ask(tabId, tab);
      return tab.state;
    },
    tell(tabId, ref, event) {
      const tab = session(tabId);
      // A worker that was just started has not heard of the tab yet; then the page alone knows, and has been asked.
      if (tab.told && !sameTicket(tab.ref, ref)) return false;
      emit(tab, event);
      return true;
    },
    refreshWhere(wanted) {
      for (const [tabId, tab] of sessions) {
        if (tab.ref !== null && tab.followers.size > 0 && wanted(tab.state)) {
          begin(tabId, tab, { instruction: null, force: true });
        }
      }
    },
    settle(key, change) {
      for (const tab of sessions.values()) {
        if (tab.ref && ticketKey(tab.ref) === key) emit(tab, { type: 'patch', patch: change(tab.state) });
      }
    },
  };
}
