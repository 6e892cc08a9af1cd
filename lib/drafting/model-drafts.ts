import type { PassageHit } from '../knowledge/types';
import type { Engine, EngineEvent, EngineUsage } from '../models/engine';
import type { Mask } from '../privacy/mask';
import { type Problem, ProblemError, problem } from '../problem';
import type { Ticket } from '../ticket/ticket';
import type { TierDecision } from '../triage/decision';
import type { TierPolicy } from '../triage/policy-schema';
import type { AssistEvent } from '../wire/assist';
import { createDraftStream } from './draft-stream';
import { draftsSoFar, type ModelAnswer, modelAnswerSchema, type PartialDraft } from './model-answer';
import { buildMessages, randomMarker } from './prompt';
import { replyLanguage } from './reply-language';
import type { Style } from './style';
import type { Draft, DraftKind, DraftWarning } from './types';

export interface ModelDraftsInput {
  engine: Engine;
  ticket: Ticket;
  policy: TierPolicy;
  decision: TierDecision;
  passages: readonly PassageHit[];
  /** The same passages without suspicious sentences: what a draft may rest on. */
  proof: readonly PassageHit[];
  instruction: string | null;
  previous: readonly Draft[];
  mask: Mask;
  signature: string;
  style: Style | null;
  /** See `PromptInput`. */
  examples?: readonly string[];
  /** The text to be rewritten; null: the last draft. */
  base: string | null;
  /** Hosts that the admin lets drafts link to. */
  linkHosts: readonly string[];
  newId(): string;
  emit(event: AssistEvent): void;
  onFirstWord(): void;
}

export interface ModelDrafts {
  /** Null when the model gave no structure. */
  answer: ModelAnswer | null;
  drafts: Draft[];
  /** True when a draft was shown that is not in `drafts`. */
  dropped: boolean;
  usage: EngineUsage | null;
  /** What went wrong, if anything; `drafts` may hold what came until then. */
  problem: Problem | null;
}

const mostDrafts = 3;

/** Asks the model for drafts and a tier opinion and streams them. Never throws; a failure is in `problem`. */
export async function modelDrafts(input: ModelDraftsInput, signal: AbortSignal): Promise<ModelDrafts> {
  const { ticket, decision, mask } = input;
  const lang = replyLanguage(ticket);
  const open = ticket.messages.filter((message) => message.public);
  const own = open.filter(({ author }) => author.role === 'agent').map(({ text }) => text);
  const said = [ticket.subject, ...open.filter(({ author }) => author.role !== 'agent').map(({ text }) => text)];
  const stream = createDraftStream({
    scope: {
      lang,
      passages: input.proof,
      said,
      own: [...own, input.instruction ?? ''],
      hosts: [ticket.ref.account, ...input.linkHosts],
      names: [ticket.requester?.name, ticket.agent?.name, input.signature].flatMap((name) => name?.split(/\s+/) ?? []),
      ours: [ticket.brand, decision.team].filter((name) => name !== null),
      theirs: ticket.requester?.email ? [ticket.requester.email] : [],
      forbidden: input.style?.forbidden ?? [],
      mask,
    },
    by: input.engine.name,
    signature: input.signature,
    newId: input.newId,
    emit: input.emit,
    onFirstWord: input.onFirstWord,
  });
  const result: ModelDrafts = { answer: null, drafts: [], dropped: false, usage: null, problem: null };
  const messages = buildMessages({
    ticket,
    policy: input.policy,
    decision,
    passages: input.passages,
    lang,
    instruction: input.instruction,
    previous: input.previous,
    base: input.base,
    style: input.style,
    ...(input.examples && { examples: input.examples }),
    signed: input.signature.trim() !== '',
    mask: mask.mask,
    marker: randomMarker(),
  });
  let last: Extract<EngineEvent<ModelAnswer>, { type: 'done' }> | null = null;
  try {
    const asked = input.engine.run(
      { messages, schema: { name: 'reply_drafts', zod: modelAnswerSchema }, lang },
      signal,
    );
    for await (const event of asked) {
      if (event.type === 'usage') result.usage = both(result.usage, event.usage);
      if (event.type === 'partial') stream.grow(wanted(draftsSoFar(event.value), answerableOf(event.value), decision));
      if (event.type === 'done') last = event;
    }
  } catch (error) {
    if (last === null) result.problem = error instanceof ProblemError ? error.problem : problem('unexpected', {}, true);
  }
  // Not within the loop: between a finished draft and the run's end a worker that is stopped would draft it again, and
  // the loop's end takes a turn for each engine that stands around another.
  if (last === null) {
    // The agent stopped, or the engine failed half-way: what is on the screen stays, marked.
    result.drafts = stream.breakOff();
  } else if (last.value) {
    result.answer = last.value;
    const drafts = wanted(last.value.drafts, last.value.answerable, decision);
    result.drafts = stream.finish(drafts, honest(last.value.answerable));
    if (drafts.length === 0) result.problem = problem('model-bad-answer', { model: input.engine.name });
  } else if (last.cutOff) {
    result.problem = last.cutOff;
    result.drafts = stream.breakOff();
  } else if (isProse(last.text) && !decision.holdingReplyOnly) {
    result.drafts = stream.finish([{ kind: 'answer', text: last.text }], []);
  } else {
    result.problem = problem('model-bad-answer', { model: input.engine.name }, true);
    result.drafts = stream.finish([], []);
  }
  result.dropped = stream.dropped();
  return result;
}

/** A repair is a second call. */
function both(a: EngineUsage | null, b: EngineUsage): EngineUsage {
  return {
    promptTokens: b.promptTokens + (a?.promptTokens ?? 0),
    cachedTokens: b.cachedTokens + (a?.cachedTokens ?? 0),
    completionTokens: b.completionTokens + (a?.completionTokens ?? 0),
  };
}

/** Drafts that the judgement and the policy allow: no answer where there is none, a holding reply where only that may go. */
function wanted(drafts: readonly PartialDraft[], answerable: unknown, decision: TierDecision): PartialDraft[] {
  const allowed = (kind: DraftKind) =>
    decision.holdingReplyOnly ? kind === 'holding-reply' : kind !== 'answer' || answerable !== 'no';
  return drafts.filter((draft) => allowed(draft.kind) && draft.text.trim() !== '').slice(0, mostDrafts);
}

function answerableOf(partial: unknown): unknown {
  return typeof partial === 'object' && partial !== null ? Reflect.get(partial, 'answerable') : undefined;
}

function honest(answerable: ModelAnswer['answerable']): DraftWarning[] {
  return answerable === 'no' ? [{ code: 'not-in-knowledge-base', detail: '' }] : [];
}

/** Words for a person, as opposed to the debris of a structure. */
function isProse(text: string): boolean {
  return text.length > 20 && !/^\s*[{[<]/.test(text) && /\p{L}{2,}\s+\p{L}/u.test(text);
}
