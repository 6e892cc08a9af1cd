import { type AssistDeps, type AssistInput, assist } from '../drafting/assist';
import type { People } from '../drafting/log-entry';
import { styleFor } from '../drafting/style';
import { ticketMask } from '../drafting/ticket-mask';
import { ProblemError, problem } from '../problem';
import type { ReplyStyle } from '../settings/settings';
import { type TicketRef, ticketKey } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import type { TierPolicy } from '../triage/policy-schema';
import { type AssistEvent, type AssistState, emptyAssistState } from '../wire/assist';
import type { Host } from './host';
import { maskOf } from './later-mask';
import { readTicket } from './page-reader';
import { createRecorder, type Recorder, type RecorderDeps } from './recorder';
import type { SentQuestions } from './sent-questions';
import type { CachedAssist, SessionCache } from './session-cache';
import { summaryOf } from './ticket-summary';

/** One suggestion being made for one ticket in one tab. */
export interface AssistRun {
  begin(): void;
  /** Ends it; nothing more is pushed. */
  abort(): void;
  /** Stops the model only; what is there stays. */
  stop(): void;
  finished(): boolean;
  /** Settles when it is finished; never rejects. */
  ended(): Promise<void>;
  /** Waits until everything pushed so far is saved. */
  saved(): Promise<void>;
}

export interface RunOptions {
  tabId: number;
  ref: TicketRef;
  /** What the tab shows when the agent asks again; its drafts and record stay. */
  previous: AssistState | null;
  instruction: string | null;
  /** The text to be rewritten; null: the last draft. */
  base: string | null;
  /** True: read again and draft again although the cache has an answer. */
  force: boolean;
  emit(event: AssistEvent): void;
}
export type StartRun = (options: RunOptions) => AssistRun;

export interface RunDeps extends RecorderDeps {
  host: Host;
  cache: SessionCache;
  peopleOf(ticket: Ticket): Promise<People>;
  /** Keeps, beside the run, whether the helpdesk shows the ticket as solved or open again. */
  statusSeen(ticket: Ticket): void;
  sent: SentQuestions;
  /**
   * Everything that may have changed in the settings since the last run; `asked`: the agent did so by hand; `tabId`: the
   * helpdesk's tab, null where no page is to be asked.
   */
  prepare(
    ref: TicketRef,
    asked: boolean,
    tabId: number | null,
  ): Promise<{
    deps: AssistDeps;
    policy: TierPolicy;
    styles: ReplyStyle[];
    setup: AssistState['setup'];
    engine: AssistState['engine'];
  }>;
}

// A Zendesk tab is on screen one to three seconds before its ticket is; asked again with a growing pause.
const loadingPausesMs = [150, 300, 600, 1200, 2500, 5000];

/** Makes the function that the hub starts runs with. */
export function createStartRun(deps: RunDeps): StartRun {
  return (options) => {
    const whole = new AbortController();
    const model = new AbortController();
    let finished = false;
    let ended = Promise.resolve();
    let recorder: Recorder | null = null;
    const records = (made: Recorder) => {
      recorder = made;
    };
    return {
      begin() {
        deps.host.keepAlive(true);
        ended = run(deps, options, whole.signal, AbortSignal.any([whole.signal, model.signal]), records).finally(() => {
          finished = true;
          deps.host.keepAlive(false);
        });
      },
      abort: () => whole.abort(),
      stop: () => model.abort(),
      finished: () => finished,
      ended: () => ended,
      saved: async () => recorder?.saved(),
    };
  };
}

async function run(
  deps: RunDeps,
  options: RunOptions,
  signal: AbortSignal,
  modelSignal: AbortSignal,
  records: (recorder: Recorder) => void,
): Promise<void> {
  const { host, cache } = deps;
  const emit = (event: AssistEvent) => {
    if (!signal.aborted) options.emit(event);
  };
  try {
    const startedAt = host.now();
    const preparing = deps.prepare(options.ref, options.instruction !== null, options.tabId);
    const read = await readWhenLoaded(host, options, signal, emit);
    if (read === null || signal.aborted) return;
    deps.statusSeen(read);
    const { deps: assistDeps, policy, styles, setup, engine } = await preparing;
    const key = ticketKey(options.ref);
    const cached = (await cache.ofTicket(key)).find(({ fingerprint }) => fingerprint === read.fingerprint) ?? null;
    if (cached && !options.force && cached.state.phase === 'done') {
      emit({
        type: 'state',
        state: { ...savedState(cached), ticket: summaryOf(read), setup, notices: noticesOf(read, cached.state) },
      });
      return;
    }
    // The run that saved this did not end: its tab went to another ticket, or it ended with its worker.
    const goesOn = cached !== null && !options.force;
    const instruction = goesOn ? cached.instruction : options.instruction;
    const first = firstState({ ...options, instruction }, read, cached, host, {
      setup,
      engine,
      readMs: host.now() - startedAt,
      goesOn,
      restarted: goesOn && cached.life !== deps.life,
    });
    emit({ type: 'state', state: first });
    const mask = cached ? maskOf(cached) : ticketMask(read, assistDeps.createMask);
    const people = await deps.peopleOf(read);
    const recorder = createRecorder(deps, { ticket: read, state: first, mask, instruction, people });
    records(recorder);
    const { drafts: previous, timings } = first;
    const earlier = cached?.state.drafts ?? [];
    const style = styleFor(styles, read);
    const answered = goesOn && instruction === null && hasAnswerOf(assistDeps.engine, first);
    const asking = { instruction, base: options.base, style, ahead: assistDeps.settings.ahead && !answered };
    // The same words were looked for before, by this worker or the last, or for another tab.
    const searched = policy.similar.helpdesk && cached?.state.alike?.search !== 'off' ? cached?.state.alike : null;
    const input: AssistInput = { ticket: read, policy, previous, earlier, timings, searched, ...asking };
    const keeping = assistDeps.engine && deps.sent.keeping(assistDeps.engine, read.ref, 'drafts', mask);
    await assist(
      input,
      { ...assistDeps, engine: keeping, createMask: () => mask },
      (event) => {
        // An aborted run must not overwrite what its successor saves under the same ticket.
        if (signal.aborted) return;
        emit(event);
        recorder.push(event);
      },
      modelSignal,
    );
    if (!signal.aborted) await recorder.finish();
  } catch (error) {
    if (signal.aborted) return;
    const shown = error instanceof ProblemError ? error.problem : problem('unexpected', { where: 'assist' }, true);
    if (!(error instanceof ProblemError)) host.report('assist', error instanceof Error ? error.name : 'unknown');
    emit({ type: 'notice', problem: shown });
    emit({ type: 'patch', patch: { phase: 'done' } });
  }
}

async function readWhenLoaded(
  host: Host,
  options: RunOptions,
  signal: AbortSignal,
  emit: (event: AssistEvent) => void,
): Promise<Ticket | null> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await readTicket(host, options.tabId, options.ref);
    if (signal.aborted) return null;
    if (outcome.ok) return outcome.ticket;
    const pause = loadingPausesMs[attempt];
    if (outcome.problem.code !== 'read-loading' || pause === undefined) {
      emit({ type: 'patch', patch: { phase: 'unreadable', problem: outcome.problem } });
      return null;
    }
    await host.sleep(pause, signal).catch(() => undefined);
    if (signal.aborted) return null;
  }
}

/** True when the run that was cut off had the model's drafts already: they come all at once, and are not paid for twice. */
function hasAnswerOf(engine: AssistDeps['engine'], { drafts }: AssistState): boolean {
  return drafts.some(
    ({ by, asked, warnings }) => by === engine?.name && !asked && !warnings.some(({ code }) => code === 'cut-off'),
  );
}

/** A saved suggestion as it is shown again: nothing in it is still on its way. */
export function savedState({ state }: CachedAssist): AssistState {
  return {
    ...state,
    drafts: state.drafts.filter((draft) => draft.status === 'ready'),
    notices: state.notices.filter((notice) => notice.code !== 'restarted'),
  };
}

/** What the panel shows before the first rule has run. After a killed worker the record goes on, so that nothing is logged twice. */
function firstState(
  options: RunOptions,
  ticket: Ticket,
  cached: CachedAssist | null,
  host: Host,
  known: Pick<AssistState, 'setup' | 'engine'> & { readMs: number; goesOn: boolean; restarted: boolean },
): AssistState {
  const saved = cached && savedState(cached);
  // A ticket with new messages gets a new record: the old one was about what it said before.
  const before = saved && (options.previous?.recordId === saved.recordId ? options.previous : saved);
  // On a re-read the suggestion is made anew; asked again, or taken up again, what is there stays beside the new.
  const kept = options.instruction !== null || known.goesOn ? before : null;
  const notices = noticesOf(ticket, null);
  return {
    ...emptyAssistState,
    phase: 'working',
    ref: options.ref,
    ticket: summaryOf(ticket),
    notices: known.restarted ? [...notices, problem('restarted', {}, true)] : notices,
    drafts: kept?.drafts.filter((draft) => draft.status === 'ready') ?? [],
    decision: kept?.decision ?? null,
    incident: kept?.incident ?? null,
    ...(kept?.alike && { alike: kept.alike }),
    knowledge: kept?.knowledge ?? null,
    recordId: before?.recordId ?? host.newId(),
    outcome: before?.outcome ?? emptyAssistState.outcome,
    engine: known.engine,
    setup: known.setup,
    timings: { read: known.readMs },
  };
}

/** How the ticket was read this time, beside what the cached suggestion had to say. */
function noticesOf(ticket: Ticket, cached: AssistState | null): AssistState['notices'] {
  const kept = cached?.notices.filter(({ code }) => code !== 'read-fallback' && code !== 'restarted') ?? [];
  if (!ticket.fallback) return kept;
  return [problem('read-fallback', { kind: ticket.fallback.kind, status: ticket.fallback.status }), ...kept];
}
