import type { QueryVector } from '../knowledge/embedding/types';
import type { PassageHit, SearchResult } from '../knowledge/types';
import type { Engine, EngineUsage } from '../models/engine';
import { problem } from '../problem';
import type { DraftingSettings } from '../settings/settings';
import type { Language } from '../ticket/page-ticket';
import type { Ticket } from '../ticket/ticket';
import type { Beside } from '../triage/decide';
import type { Tier, TierDecision } from '../triage/decision';
import type { BesideTicket } from '../triage/past/past';
import type { TierPolicy } from '../triage/policy-schema';
import type { Alike, AssistEvent } from '../wire/assist';
import { findKnowledge, joinMeaning, nothingFound, type Search, scopeOf } from './find-knowledge';
import { heedPassages, heedTicket } from './hostile';
import { knowledgeDrafts } from './knowledge-draft';
import { modelDrafts } from './model-drafts';
import { replyLanguage } from './reply-language';
import type { Style } from './style';
import { type PastReply, styleExamples } from './style-examples';
import { type CreateMask, ticketMask } from './ticket-mask';
import { createTierJudgement } from './tier-judgement';
import { provenOpinion } from './tier-opinion';
import type { Draft } from './types';

export interface AssistInput {
  ticket: Ticket;
  policy: TierPolicy;
  /** The agent's own instruction or fact, null on the first run. */
  instruction: string | null;
  /** The text to be rewritten, as it stands on the screen; null: the last draft. */
  base?: string | null;
  /** How the reply sounds; null for none. */
  style?: Style | null;
  /** False: the model waits until the agent asks. */
  ahead?: boolean;
  /** Drafts on the screen when the agent asks again; they stay, new ones are added. */
  previous: readonly Draft[];
  /** Drafts of an earlier run over the same words; a quoted draft that comes out the same again keeps its id. */
  earlier?: readonly Draft[];
  /** What the helpdesk's own search gave for the same words before; it is not asked twice. */
  searched?: Pick<Alike, 'solved' | 'search'> | null;
  /** Timings so far, e.g. `{ read: 34 }`; kept in every patch. */
  timings: Readonly<Record<string, number>>;
}

/** The model's opinion on the tier, restored; its quotes stand in the ticket. */
export interface TierOpinion {
  tier: Tier;
  confidence: number;
  reasons: { text: string; quote: string }[];
}

export interface AssistDeps {
  search: Search;
  /** The vector of a masked ticket, null when none came in time; left out while search by meaning is off. */
  meaning?(masked: string, signal: AbortSignal): Promise<QueryVector | null>;
  decide(ticket: Ticket, policy: TierPolicy, now: number, beside?: Beside): TierDecision;
  /** What earlier tickets say about this one; its words are masked before they are compared and kept. */
  beside(ticket: Ticket, policy: TierPolicy, mask: (text: string) => string): Promise<BesideTicket>;
  /**
   * Asks the helpdesk's own search for similar solved tickets, once `articles` were found. Left out where it may not be
   * asked.
   */
  solved?(asked: {
    ticket: Ticket;
    policy: TierPolicy;
    mask: (text: string) => string;
    articles: string;
    signal: AbortSignal;
  }): Promise<Pick<Alike, 'solved' | 'search'>>;
  refine(decision: TierDecision, opinion: TierOpinion): TierDecision;
  /** Accepted replies to other tickets in this language, masked as they were logged; left out: none. */
  accepted?(ticket: Ticket, lang: Language): Promise<PastReply[]>;
  createMask: CreateMask;
  /** Null: knowledge-only. */
  engine: Engine | null;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  settings: DraftingSettings;
}

/** What a run ended with; the events told the same piece by piece. */
export interface AssistOutcome {
  decision: TierDecision;
  knowledge: SearchResult;
  /** This run's drafts, `previous` not included. */
  drafts: Draft[];
  /** The passages that citation numbers point to: `[n]` is `passages[n - 1]`. */
  passages: PassageHit[];
  usage: EngineUsage | null;
  /** The model's own judgement; null without one. */
  answerable: 'yes' | 'partly' | 'no' | null;
  timings: Record<string, number>;
}

/**
 * Ticket in, suggestion out. Emits, in order: the tier by rules, the knowledge hits, the knowledge-only
 * drafts; then, with an engine, the model's drafts as they come and the refined tier; last `phase: done`.
 * A failure of the search or the model becomes a `notice` and what is there stays. Ends early and keeps what came when
 * `signal` is aborted. Asked again with an instruction, earlier drafts stay and new ones are added behind them.
 */
export async function assist(
  input: AssistInput,
  deps: AssistDeps,
  emit: (event: AssistEvent) => void,
  signal: AbortSignal,
): Promise<AssistOutcome> {
  const { ticket, policy, instruction } = input;
  // Words that address the assistant move no tier, no search and no quotation; the agent sees them, and the model gets
  // them as what they are: something the customer wrote.
  const heeded = heedTicket(ticket);
  const { engine, settings } = deps;
  const signature = input.style?.signature.trim() ? input.style.signature : settings.signature;
  const startedAt = deps.now();
  const timings: Record<string, number> = { ...input.timings };
  const stamp = (step: string) => {
    timings[step] = deps.now() - startedAt;
    return { ...timings };
  };

  const judgement = createTierJudgement(deps, { heeded, policy, at: startedAt, emit });
  emit({
    type: 'patch',
    patch: {
      phase: 'working',
      decision: judgement.decision(),
      hostile: heeded.notices,
      engine: engine ? { kind: engine.kind, name: engine.name } : { kind: 'knowledge', name: 'knowledge' },
      timings: stamp('tier'),
    },
  });

  const drafting = engine !== null && (instruction !== null || input.ahead !== false);
  // Looked up beside the search: the model's request must not wait for it.
  const accepted =
    drafting && settings.examples && deps.accepted
      ? deps.accepted(ticket, replyLanguage(ticket)).catch(() => [])
      : Promise.resolve([]);
  const limit = Math.max(settings.shownPassages, engine ? settings.modelPassages : 0);
  const find = {
    ...{ ticket: heeded.rest, instruction, limit, scope: scopeOf(ticket, judgement.decision().tier) },
    instructionFirst: engine === null,
  };
  let knowledge = await findKnowledge(find, deps.search).catch(() => {
    emit({ type: 'notice', problem: problem('unexpected', { part: 'search' }, true) });
    return nothingFound(ticket.language);
  });
  const show = (step: string) => {
    const heard = heedPassages(knowledge.hits);
    const hostile = [...heeded.notices, ...heard.notices].slice(0, 20);
    emit({ type: 'patch', patch: { knowledge, hostile, timings: stamp(step) } });
    return heard;
  };
  let safe = show('knowledge');
  const { meaning } = deps;
  if (meaning && !signal.aborted) {
    // The words' passages are on screen meanwhile.
    const { mask } = ticketMask(ticket, deps.createMask);
    knowledge = await joinMeaning(find, knowledge, mask, (masked) => meaning(masked, signal), deps.search);
    safe = show('meaning');
  }

  // After the passages are out: masking what is compared would hold them up.
  const { mask: maskText } = ticketMask(ticket, deps.createMask);
  const beside = await deps.beside(heeded.matter, policy, maskText).catch(() => null);
  if (beside) judgement.earlier(beside);
  // Not waited for before there are drafts: a helpdesk may take seconds.
  const articles = safe.rest.map(({ title, text }) => `${title}\n${text}`).join('\n');
  const searched = input.searched
    ? Promise.resolve(input.searched)
    : deps.solved?.({ ticket: heeded.rest, policy, mask: maskText, articles, signal });
  const heard = searched?.then(judgement.solved).catch(() => undefined);

  const drafts: Draft[] = [];
  // Asked again with a model, the quoted passages on the screen still stand.
  if (instruction === null || engine === null) {
    const shown = new Set(input.previous.map((draft) => draft.text));
    const composed = knowledgeDrafts({
      ticket: heeded.rest,
      decision: judgement.decision(),
      result: { ...knowledge, hits: safe.rest },
      suspicious: safe.suspicious,
      signature,
      style: input.style ?? null,
      hosts: [ticket.ref.account, ...settings.linkHosts],
      newId: deps.newId,
    });
    const before = new Map((input.earlier ?? []).map((draft) => [`${draft.by}|${draft.text}`, draft.id]));
    const fresh = composed.filter((draft) => !shown.has(draft.text));
    drafts.push(...fresh.map((draft) => ({ ...draft, id: before.get(`${draft.by}|${draft.text}`) ?? draft.id })));
    for (const draft of drafts) emit({ type: 'draft', draft });
    emit({ type: 'patch', patch: { timings: stamp('draft') } });
  }
  if (instruction !== null && engine === null) emit({ type: 'notice', problem: problem('model-not-configured') });

  const most = Math.min(settings.modelPassages, engine?.mostPassages ?? settings.modelPassages);
  const passages = safe.rest.slice(0, most);
  let usage: EngineUsage | null = null;
  let answerable: AssistOutcome['answerable'] = null;
  if (engine && drafting && !signal.aborted) {
    const mask = ticketMask(ticket, deps.createMask);
    const onFirstWord = () => emit({ type: 'patch', patch: { timings: stamp('firstWord') } });
    const decision = judgement.decision();
    const common = { engine, ticket, policy, decision, passages, instruction, previous: input.previous, mask };
    const made = await modelDrafts(
      {
        ...common,
        proof: safe.proof.slice(0, most),
        signature,
        style: input.style ?? null,
        examples: styleExamples(await accepted),
        base: input.base ?? null,
        linkHosts: settings.linkHosts,
        newId: deps.newId,
        emit,
        onFirstWord,
      },
      signal,
    );
    drafts.push(...made.drafts);
    usage = made.usage;
    answerable = made.answer?.answerable ?? null;
    if (made.dropped) emit({ type: 'patch', patch: { drafts: [...input.previous, ...drafts] } });
    if (made.problem && !signal.aborted) emit({ type: 'notice', problem: made.problem });
    const opinion = made.answer && provenOpinion(made.answer, heeded.undoubted, mask.restore);
    if (opinion) judgement.opinion(opinion);
  }
  const spent = usage && { usage: { id: deps.newId(), ...usage } };
  emit({ type: 'patch', patch: { phase: 'done', timings: stamp('done'), ...spent } });
  // Nobody waits for it, least of all between a draft and the end: what comes changes the tier that is on screen.
  await heard;
  return { decision: judgement.decision(), knowledge, drafts, passages, usage, answerable, timings };
}
