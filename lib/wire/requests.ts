import { searchResultSchema } from '../knowledge/types';
import type { problemSchema } from '../problem';
import {
  dismissReasonSchema,
  logSummarySchema,
  recordDetailSchema,
  recordFilterSchema,
  recordRowSchema,
} from '../quality/types';
import {
  dockStateSchema,
  draftingSettingsSchema,
  privacySettingsSchema,
  replyStylesSchema,
  retentionSettingsSchema,
} from '../settings/settings';
import { helpdeskIdSchema, noTicketSchema, readResultSchema, ticketRefSchema } from '../ticket/page-ticket';
import { tierSchema } from '../triage/decision';
import * as z from '../zod';
import { asideRequests } from './aside-requests';
import { diagnosisSchema } from './diagnosis';
import { embeddingRequests } from './embedding-requests';
import { entryRequests } from './entry-requests';
import { frameRequests } from './frame-requests';
import { handoverRequests } from './handover-requests';
import { healthRequests } from './health-requests';
import { insertModeSchema, insertRequestModeSchema, insertResultSchema } from './insertion';
import { macroRequests } from './macro-requests';
import { modelRequests } from './model-requests';
import { readPartRequestSchema, readPartSchema } from './offscreen';
import { pageRequests } from './page-requests';
import { policyRequests } from './policy-requests';
import { proposalRequests } from './proposal-requests';
import { qualityRequests } from './quality-requests';
import { reportRequests } from './report-requests';
import { rerunRequests } from './rerun-requests';
import { sentRequests } from './sent-requests';
import { sourceRequests } from './source-requests';
import { baseOf, type Caller, changed, ok, type RequestSpec, spec } from './spec';
import { volumeRequests } from './volume-requests';

export { type InsertResult, insertModeSchema, insertRequestModeSchema, insertResultSchema } from './insertion';
export type { Caller, RequestSpec };

const nothing = z.object({});
const ownDomainList = z.object({
  domains: z.array(
    z.object({
      helpdesk: helpdeskIdSchema,
      origin: z.string(),
      permitted: z.boolean(),
      waitingTabs: z.number().int(),
    }),
  ),
});
const stylesAnswer = z.object({ styles: replyStylesSchema });
const draftTarget = z.object({ recordId: z.string().max(100), draftId: z.string().max(100) });

/**
 * Every request and answer that crosses a zone. The core refuses a caller that is not named,
 * parses the input before acting, and answers `{ok:false, problem}` on any failure.
 */
export const requests = {
  // page zone
  'page.ticket': spec(
    ['page'],
    z.object({ ref: ticketRefSchema.nullable(), url: z.string().max(2000), none: noTicketSchema.optional() }),
    z.object({ dock: dockStateSchema }),
  ),
  /** New messages or a change of subject while the ticket is open. */
  'page.changed': spec(['page'], z.object({ ref: ticketRefSchema }), ok),
  'page.dock': spec(['page'], dockStateSchema.partial(), ok),
  /**
   * A draft went into the composer. The core is told so by the answer to its command as well, but a worker that was
   * stopped meanwhile hears no answer. `callId` names the insertion, so that it is logged once.
   */
  'page.inserted': spec(
    ['page'],
    draftTarget.extend({ ref: ticketRefSchema, mode: insertModeSchema, callId: z.string().min(1).max(60) }),
    ok,
  ),
  /** The composer's text after an insertion, reported when the agent stops typing or leaves. */
  'page.edited': spec(['page'], z.object({ ref: ticketRefSchema, text: z.string().max(100_000) }), ok),
  /** A public reply of the signed-in agent appeared after an insertion or a suggestion. */
  'page.sent': spec(
    ['page'],
    z.object({
      ref: ticketRefSchema,
      messageId: z.string().max(100),
      text: z.string().max(400_000),
      html: z.string().max(400_000).nullable(),
      at: z.string().max(40).nullable(),
    }),
    ok,
  ),
  /** A page without an adapter: what the agent sees of it, for the readable part of that. */
  'page.readable': spec(
    ['page'],
    readPartRequestSchema.omit({ type: true }),
    z.object({ part: readPartSchema.nullable() }),
  ),
  ...frameRequests,
  ...sentRequests,
  // panel
  'panel.insert': spec(
    ['panel'],
    draftTarget.extend({
      ref: ticketRefSchema,
      tabId: z.number().int().nullable(),
      mode: insertRequestModeSchema,
      text: z.string().max(60_000).nullable(),
      /** True when the agent was shown what nothing supports and chose to insert it. */
      confirmed: z.boolean().optional(),
    }),
    insertResultSchema,
  ),
  'panel.copied': spec(['panel'], draftTarget, ok),
  'panel.dismiss': spec(
    ['panel'],
    z.object({ recordId: z.string().max(100), draftId: z.string().max(100).nullable(), reason: dismissReasonSchema }),
    ok,
  ),
  /** Thumbs up or down; the comment is masked before it is kept. */
  'panel.feedback': spec(
    ['panel'],
    z.object({
      recordId: z.string().max(100),
      draftId: z.string().max(100).nullable(),
      helpful: z.boolean(),
      comment: z.string().trim().max(800),
    }),
    ok,
  ),
  'panel.tier': spec(['panel'], z.object({ recordId: z.string().max(100), tier: tierSchema }), ok),
  /** Shown: visible for at least a second on the open ticket; this writes the record. */
  'panel.shown': spec(['panel'], z.object({ recordId: z.string().max(100) }), ok),
  'panel.search': spec(
    ['panel', 'options'],
    z.object({
      query: z.string().max(2000),
      lang: z.string().max(3).nullable(),
      /** The ticket's; left out: any. Tiers do not count: who looks by hand wants to find. `meaning`: embedded, masked. */
      brand: z.string().max(200).nullable().optional(),
      meaning: z.boolean().optional(),
    }),
    searchResultSchema,
  ),
  /** The panel shows nothing before the content script of its tab has passed this on to the frame that it made itself. */
  'panel.prove': spec(['panel'], z.object({ nonce: z.string().min(20).max(60) }), ok),
  /** `own`: what reviewers wrote of the agent's own suggestions. */
  'panel.open': spec(['panel'], z.object({ page: z.enum(['options', 'queue', 'own']) }), ok),
  'panel.focusComposer': spec(['panel'], z.object({ tabId: z.number().int().nullable() }), ok),
  'panel.dock': spec(['panel'], z.object({ tabId: z.number().int().nullable(), collapsed: z.boolean() }), ok),
  /** The agent waves the incident banner aside; it stays away until it has grown. */
  'panel.dismissIncident': spec(['panel'], z.object({ recordId: z.string().max(100) }), ok),
  /** For a bug report; see lib/wire/diagnosis.ts for what it may hold. */
  'panel.diagnose': spec(['panel'], z.object({ tabId: z.number().int().nullable() }), diagnosisSchema),
  /** `selection`: only what is selected, on a page that names no ticket. */
  'panel.reread': spec(
    ['panel'],
    z.object({ tabId: z.number().int().nullable(), selection: z.boolean().optional() }),
    ok,
  ),
  ...asideRequests,
  ...handoverRequests,
  ...macroRequests,
  ...volumeRequests,
  ...pageRequests,
  ...sourceRequests,
  ...healthRequests,
  ...entryRequests,
  // model
  ...modelRequests,
  ...embeddingRequests,
  // policy and the rest of the settings
  ...policyRequests,
  ...proposalRequests,
  'retention.get': spec(['options'], nothing, retentionSettingsSchema),
  'retention.set': spec(['options'], changed(retentionSettingsSchema), retentionSettingsSchema),
  'styles.get': spec(['options', 'panel'], nothing, stylesAnswer),
  'styles.set': spec(['options'], stylesAnswer.extend({ base: baseOf(replyStylesSchema) }), stylesAnswer),
  'styles.reset': spec(['options'], z.object({ base: baseOf(replyStylesSchema) }), stylesAnswer),
  'drafting.get': spec(['options', 'panel'], nothing, draftingSettingsSchema),
  'drafting.set': spec(['options'], changed(draftingSettingsSchema), draftingSettingsSchema),
  'privacy.get': spec(['options'], nothing, privacySettingsSchema),
  'privacy.set': spec(['options'], changed(privacySettingsSchema), privacySettingsSchema),
  /** What a text would look like when it leaves, under rules that are not saved yet. Nothing is kept. */
  'privacy.try': spec(
    ['options'],
    z.object({ rules: privacySettingsSchema, text: z.string().max(5000) }),
    z.object({ masked: z.string() }),
  ),
  // helpdesks under a company's own name
  'helpdesks.list': spec(['options'], nothing, ownDomainList),
  /** The browser's leave has to be there already: only a click in a page can ask for it. */
  'helpdesks.add': spec(
    ['options'],
    z.object({ address: z.string().trim().min(1).max(2000), helpdesk: helpdeskIdSchema }),
    ownDomainList,
  ),
  'helpdesks.remove': spec(['options'], z.object({ origin: z.string().max(300) }), ownDomainList),
  /** Starts the panel in tabs that were open before. */
  'helpdesks.start': spec(['options'], z.object({ origin: z.string().max(300) }), ownDomainList),
  // review
  'records.list': spec(
    ['review'],
    z.object({
      filter: recordFilterSchema,
      after: z.string().max(100).nullable(),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ rows: z.array(recordRowSchema), total: z.number().int().nullable(), next: z.string().nullable() }),
  ),
  /** Counts and rates over all records that match. */
  'records.summary': spec(['review'], z.object({ filter: recordFilterSchema }), logSummarySchema),
  'records.get': spec(['review'], z.object({ id: z.string().max(100) }), recordDetailSchema.nullable()),
  /** One slice of the export, so that a large log never stands in memory twice. `done`: records in this slice. */
  'records.export': spec(
    ['review'],
    z.object({
      filter: recordFilterSchema,
      format: z.enum(['csv', 'jsonl']),
      after: z.string().max(100).nullable(),
      /** With the reviews of these records (JSONL), as far as this reviewer may see them. */
      reviews: z
        .object({ reader: z.string().trim().min(1).max(100).nullable() })
        .nullable()
        .default(null),
    }),
    z.object({ text: z.string(), next: z.string().nullable(), done: z.number().int() }),
  ),
  ...qualityRequests,
  ...reportRequests,
  ...rerunRequests,
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestInput<N extends RequestName> = z.input<Requests[N]['input']>;
export type RequestParsed<N extends RequestName> = z.output<Requests[N]['input']>;
export type RequestOutput<N extends RequestName> = z.output<Requests[N]['output']>;

/** Every answer on the wire. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: z.infer<typeof problemSchema> };

/** Core → page zone. The page answers only the core; see lib/wire/page-commands.ts for the types it uses. */
export const pageAnswers = {
  read: readResultSchema,
  insert: insertResultSchema,
} as const;
