import { sameTicket, type TicketRef, ticketKey } from '../ticket/ref';
import { type AssistEvent, type AssistState, emptyAssistState, foldAssist } from '../wire/assist';
import type { AssistRun, StartRun } from './assist-run';

interface TabSession {
  ref: TicketRef | null;
  state: AssistState;
  followers: Set<(event: AssistEvent) => void>;
  run: AssistRun | null;
}

/** Which suggestion each helpdesk tab shows, and who watches it. One instance per life of the worker. */
export interface AssistHub {
  /** The page says which ticket is on screen (null: none). */
  moved(tabId: number, ref: TicketRef | null): void;
  /** New messages or a new subject on the ticket on screen. */
  changed(tabId: number, ref: TicketRef): void;
  /** Pushes the whole state, then every event; starts the work if nobody did. Gives the way to stop following. */
  follow(tabId: number, push: (event: AssistEvent) => void): () => void;
  again(tabId: number, instruction: string): void;
  stop(tabId: number): void;
  reread(tabId: number): void;
  closed(tabId: number): void;
  state(tabId: number): AssistState;
  /** Pushes one event to whoever watches the tab. */
  tell(tabId: number, event: AssistEvent): void;
  /** Makes the suggestion anew in every watched tab whose state asks for it (knowledge arrived in an empty base). */
  refreshWhere(wanted: (state: AssistState) => boolean): void;
  /** Changes what is shown for a ticket in every tab that shows it (an insertion, a sent reply). */
  settle(key: string, change: (state: AssistState) => Partial<AssistState>): void;
}

/** `start` runs one suggestion and pushes its events; see assist-run.ts. */
export function createAssistHub(start: StartRun, where: (tabId: number) => Promise<TicketRef | null>): AssistHub {
  const sessions = new Map<number, TabSession>();

  const session = (tabId: number): TabSession => {
    const known = sessions.get(tabId);
    if (known) return known;
    const fresh: TabSession = { ref: null, state: emptyAssistState, followers: new Set(), run: null };
    sessions.set(tabId, fresh);
    return fresh;
  };

  const emit = (tab: TabSession, event: AssistEvent) => {
    tab.state = foldAssist(tab.state, event);
    for (const push of tab.followers) push(event);
  };

  const begin = (tabId: number, tab: TabSession, options: { instruction: string | null; force: boolean }) => {
    tab.run?.abort();
    const ref = tab.ref;
    if (ref === null) return;
    const run = start({
      tabId,
      ref,
      previous: options.instruction === null ? null : tab.state,
      ...options,
      // A late answer of an aborted run must not reach a panel that shows another ticket by now.
      emit: (event) => {
        if (tab.run === run && sameTicket(tab.ref, ref)) emit(tab, event);
      },
    });
    tab.run = run;
    run.begin();
  };

  const show = (tabId: number, ref: TicketRef | null) => {
    const tab = session(tabId);
    tab.run?.abort();
    tab.run = null;
    tab.ref = ref;
    emit(tab, { type: 'state', state: { ...emptyAssistState, ref, phase: ref ? 'reading' : 'idle' } });
    if (ref !== null && tab.followers.size > 0) begin(tabId, tab, { instruction: null, force: false });
  };

  return {
    moved(tabId, ref) {
      const tab = session(tabId);
      const same = ref === null ? tab.ref === null : sameTicket(tab.ref, ref);
      if (!same) show(tabId, ref);
    },
    changed(tabId, ref) {
      const tab = session(tabId);
      if (!sameTicket(tab.ref, ref)) show(tabId, ref);
      else if (tab.followers.size > 0) begin(tabId, tab, { instruction: null, force: false });
    },
    follow(tabId, push) {
      const tab = session(tabId);
      tab.followers.add(push);
      push({ type: 'state', state: tab.state });
      if (tab.ref !== null && tab.run === null) begin(tabId, tab, { instruction: null, force: false });
      // After a restart of the worker nobody has told us yet which ticket is on screen: ask the page.
      if (tab.ref === null) {
        void where(tabId).then((ref) => {
          if (session(tabId).ref === null && ref !== null) show(tabId, ref);
        });
      }
      // The work goes on when the panel closes: what a model call brought is cached for when it opens again.
      return () => {
        tab.followers.delete(push);
      };
    },
    again(tabId, instruction) {
      begin(tabId, session(tabId), { instruction, force: true });
    },
    stop(tabId) {
      session(tabId).run?.stop();
    },
    reread(tabId) {
      const tab = session(tabId);
      if (tab.ref !== null) begin(tabId, tab, { instruction: null, force: true });
      else void where(tabId).then((ref) => show(tabId, ref));
    },
    closed(tabId) {
      sessions.get(tabId)?.run?.abort();
      sessions.delete(tabId);
    },
    state: (tabId) => sessions.get(tabId)?.state ?? emptyAssistState,
    tell: (tabId, event) => emit(session(tabId), event),
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
