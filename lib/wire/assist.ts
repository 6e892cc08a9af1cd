import { draftSchema } from '../drafting/types';
import { hostileNoticeSchema } from '../injection/types';
import { searchResultSchema } from '../knowledge/types';
import { problemSchema } from '../problem';
import {
  channelSchema,
  fallbackReasonSchema,
  languageSchema,
  readBySchema,
  ticketFactsSchema,
  ticketRefSchema,
} from '../ticket/page-ticket';
import { tierDecisionSchema, tierSchema } from '../triage/decision';
import * as z from '../zod';

/** What the panel shows of a ticket. */
export const ticketSummarySchema = z.object({
  ref: ticketRefSchema,
  url: z.string(),
  subject: z.string(),
  requester: z.string(),
  language: languageSchema,
  channel: channelSchema,
  status: z.string().nullable(),
  brand: z.string().nullable().optional(),
  facts: ticketFactsSchema.optional(),
  messages: z.number().int(),
  readBy: readBySchema,
  fallback: fallbackReasonSchema.nullable(),
  complete: z.boolean(),
});
export type TicketSummary = z.infer<typeof ticketSummarySchema>;

/** What became of the suggestion so far, so that a reopened panel shows it. */
export const outcomeSoFarSchema = z.object({
  insertedDraftId: z.string().nullable(),
  dismissed: z.string().nullable(),
  tier: tierSchema.nullable(),
  /** What the agent said of it last. */
  helpful: z.boolean().nullable().optional(),
  sent: z.object({ editDistance: z.number().nullable(), outcome: z.string() }).nullable(),
});
export type OutcomeSoFar = z.infer<typeof outcomeSoFarSchema>;

/** Similar tickets within the policy's window. */
export const incidentSchema = z.object({
  /** The open ticket included. */
  count: z.number().int(),
  hours: z.number(),
  words: z.array(z.string()),
  tickets: z.array(z.object({ url: z.string(), subject: z.string(), at: z.number() })),
});

/** A past ticket that speaks for a tier. */
const alikeTicketSchema = z.object({
  ticketKey: z.string().max(400),
  url: z.string().max(2000),
  /** Masked. */
  subject: z.string().max(300),
  tier: tierSchema,
  /** Milliseconds since 1970; null where nobody told. */
  at: z.number().nullable(),
  similarity: z.number().min(0).max(1),
});

/** The tickets behind the reasons of kind `similar`. */
export const alikeSchema = z.object({
  /** Of the team's own log, with the tier that a person confirmed. */
  past: z.array(alikeTicketSchema).max(20),
  /** Of the helpdesk's own search, with the tier that their group, tags or fields tell. */
  solved: z
    .array(alikeTicketSchema.extend({ by: z.enum(['field', 'label', 'link', 'team']), team: z.string().max(200) }))
    .max(10),
  /** What became of that search: `off` when it was not asked, `silent` when what it found told no tier. */
  search: z.enum(['off', 'found', 'nothing', 'silent', 'refused']),
});
export type Alike = z.infer<typeof alikeSchema>;

/** Everything the panel shows for one ticket. The core holds it, the panel folds events into its copy. */
export const assistStateSchema = z.object({
  phase: z.enum(['idle', 'reading', 'unreadable', 'working', 'done']),
  /** Set in phase `unreadable`. */
  problem: problemSchema.nullable(),
  ref: ticketRefSchema.nullable(),
  ticket: ticketSummarySchema.nullable(),
  decision: tierDecisionSchema.nullable(),
  incident: incidentSchema.nullable(),
  /** Missing until earlier tickets were looked at. */
  alike: alikeSchema.optional(),
  knowledge: searchResultSchema.nullable(),
  drafts: z.array(draftSchema),
  /** Words in the ticket or an article that address the assistant; they counted for nothing. */
  hostile: z.array(hostileNoticeSchema).default([]),
  /** Failures that left the rest standing (the model is down, the API refused). */
  notices: z.array(problemSchema),
  recordId: z.string().nullable(),
  outcome: outcomeSoFarSchema,
  engine: z.object({ kind: z.enum(['knowledge', 'openai', 'built-in']), name: z.string() }),
  setup: z.object({ sources: z.number().int(), articles: z.number().int(), helpCenterOffer: z.string().nullable() }),
  /** Milliseconds since the ticket was read. */
  timings: z.record(z.string(), z.number()),
  /** Tokens of the last request to the model, for the log. */
  usage: z
    .object({ id: z.string(), promptTokens: z.number(), cachedTokens: z.number(), completionTokens: z.number() })
    .optional(),
});
export type AssistState = z.infer<typeof assistStateSchema>;

export const emptyAssistState: AssistState = {
  phase: 'idle',
  problem: null,
  ref: null,
  ticket: null,
  decision: null,
  incident: null,
  knowledge: null,
  drafts: [],
  hostile: [],
  notices: [],
  recordId: null,
  outcome: { insertedDraftId: null, dismissed: null, tier: null, sent: null },
  engine: { kind: 'knowledge', name: 'knowledge' },
  setup: { sources: 0, articles: 0, helpCenterOffer: null },
  timings: {},
};

/** Core → panel. `state` is whole (first message, resumption); the others change a part; `delta` carries new text only. */
export const assistEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('state'), state: assistStateSchema }),
  z.object({
    type: z.literal('patch'),
    patch: assistStateSchema.extend({ hostile: z.array(hostileNoticeSchema) }).partial(),
  }),
  z.object({ type: z.literal('draft'), draft: draftSchema }),
  z.object({ type: z.literal('delta'), draftId: z.string(), text: z.string() }),
  z.object({ type: z.literal('notice'), problem: problemSchema }),
  z.object({ type: z.literal('beat') }),
]);
export type AssistEvent = z.infer<typeof assistEventSchema>;

/** Panel → core on the `assist` port. */
export const assistCommandSchema = z.discriminatedUnion('type', [
  /** Which tab to follow; sent first. `null` for the in-page panel: its own tab. */
  z.object({ type: z.literal('follow'), tabId: z.number().int().nullable() }),
  /** Draft again for this ticket, with the agent's own instruction or fact; for another one by now nothing is drafted. */
  z.object({
    type: z.literal('again'),
    instruction: z.string().max(2000),
    ref: ticketRefSchema,
    /** The text to be rewritten, as it stands on the screen. */
    base: z.string().max(60_000).nullable().optional(),
  }),
  z.object({ type: z.literal('stop') }),
]);
export type AssistCommand = z.infer<typeof assistCommandSchema>;

/** The drafts of a run, and behind them what the agent chose or asked for meanwhile: no run knows of those. */
export function keepChosen(drafts: AssistState['drafts'], before: AssistState['drafts']): AssistState['drafts'] {
  const known = new Set(drafts.map(({ id }) => id));
  return [...drafts, ...before.filter(({ id, by, asked }) => (by === 'macro' || asked) && !known.has(id))];
}

/** One event applied to a state; pure, used by the core and by the panel alike. */
export function foldAssist(state: AssistState, event: AssistEvent): AssistState {
  switch (event.type) {
    case 'state':
      return event.state;
    case 'patch': {
      const { drafts } = event.patch;
      return { ...state, ...event.patch, ...(drafts && { drafts: keepChosen(drafts, state.drafts) }) };
    }
    case 'notice':
      return {
        ...state,
        notices: [...state.notices.filter((known) => known.code !== event.problem.code), event.problem],
      };
    case 'draft': {
      const known = state.drafts.some((draft) => draft.id === event.draft.id);
      const drafts = known
        ? state.drafts.map((draft) => (draft.id === event.draft.id ? event.draft : draft))
        : [...state.drafts, event.draft];
      return { ...state, drafts };
    }
    case 'delta':
      return {
        ...state,
        drafts: state.drafts.map((draft) =>
          draft.id === event.draftId ? { ...draft, text: draft.text + event.text } : draft,
        ),
      };
    case 'beat':
      return state;
  }
}
