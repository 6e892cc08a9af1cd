import { languageSchema, readBySchema, ticketRefSchema } from '../ticket/page-ticket';
import { ticketKey } from '../ticket/ref';
import { signalSchema, tierSchema } from '../triage/decision';
import * as z from '../zod';
import { plainCell } from './csv';
import { recordStatusSchema } from './filter/types';
import type { LogEntry } from './log-store';
import { dismissReasonSchema, type SentOutcome, type SuggestionEvent, sentOutcomeSchema } from './types';

const text = z.string().max(60_000).default('');
const share = z.coerce.number().min(0).max(1).nullable().default(null);
const moment = z.iso.datetime({ offset: true }).transform((iso) => Date.parse(iso));
const list = z
  .string()
  .default('')
  .transform((cell) => cell.split('; ').filter((one) => one !== ''));

/** One row of a CSV export by column; other columns are refused, those that a record cannot do without are needed. */
export const csvCellsSchema = z.strictObject({
  id: z.string().min(1).max(100),
  helpdesk: ticketRefSchema.shape.helpdesk,
  account: ticketRefSchema.shape.account,
  ticket: ticketRefSchema.shape.id,
  ticket_url: z.string().max(2000).default(''),
  shown_at: moment,
  language: languageSchema.default('und'),
  subject: text,
  excerpt: text,
  suggested_tier: tierSchema,
  tier_confidence: z.coerce.number().min(0).max(1).default(0),
  final_tier: tierSchema.nullable().default(null),
  signals: list.pipe(z.array(signalSchema).max(20)),
  rules: list.pipe(z.array(z.string().max(100)).max(40)),
  knowledge_fit: z.enum(['good', 'weak', 'none']).default('none'),
  passages: list.pipe(z.array(z.string()).max(50)),
  status: recordStatusSchema.default('shown'),
  edit_distance: share,
  survival: share,
  dismiss_reason: dismissReasonSchema.nullable().default(null),
  // Told by `inserted_at`, and read from there.
  seconds_to_insert: z.string().default(''),
  inserted_at: moment.nullable().default(null),
  sent_at: moment.nullable().default(null),
  suggested_text: text,
  sent_text: text,
  engine: z.string().max(200).default(''),
  prompt_version: z.string().max(60).default(''),
  policy_version: z.string().max(60).default(''),
  rules_version: z.string().max(60).default(''),
  product_version: z.string().max(60).default(''),
  read_by: readBySchema.default('page'),
});
type Cells = z.output<typeof csvCellsSchema>;

/** Cells as a spreadsheet hands them over: empty ones say nothing, and the apostrophe against formulas goes. */
export function cellsOf(raw: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, cell]) => (cell === '' ? [] : [[name, plainCell(cell)]])),
  );
}

/**
 * The record that a row of a CSV export tells of. A row says less than a line of JSONL (one draft, titles of passages, the
 * last reply): the record is marked `via: 'csv'`, and a whole line of the same record takes its place. Exported again it
 * gives the same row.
 */
export function entryOfCells(cells: Cells): LogEntry {
  const { id } = cells;
  const ref = { helpdesk: cells.helpdesk, account: cells.account, id: cells.ticket };
  const draftId = `${id}:csv`;
  const isKnowledge = cells.engine === '' || cells.engine === 'knowledge';
  return {
    record: {
      ...{ id, schema: 1, ref, ticketKey: ticketKey(ref), ticketUrl: cells.ticket_url, shownAt: cells.shown_at },
      ...{ language: cells.language, subject: cells.subject, excerpt: cells.excerpt.slice(0, 2000) },
      decision: {
        ...{ tier: cells.suggested_tier, confidence: cells.tier_confidence, minimum: 'L1', team: null },
        signals: cells.signals,
        reasons: cells.rules.map((rule) => ({
          ...{ kind: 'rule', id: rule, tier: null, weight: 0, text: '', quote: null, messageId: null },
        })),
        ...{ clocks: [], holdingReplyOnly: false, by: 'rules', policyVersion: cells.policy_version },
      },
      fit: cells.knowledge_fit,
      passages: cells.passages.map((title, at) => ({
        ...{ id: `${id}:csv:${at}`, title, url: null, sourceName: '', text: '', lang: cells.language },
      })),
      drafts:
        cells.suggested_text === ''
          ? []
          : [
              {
                ...{ id: draftId, kind: 'answer', text: cells.suggested_text, by: cells.engine },
                ...{ citations: [], warnings: [] },
              },
            ],
      engine: {
        kind: isKnowledge ? 'knowledge' : 'openai',
        name: cells.engine,
        promptVersion: cells.prompt_version,
      },
      versions: { policy: cells.policy_version, rules: cells.rules_version, product: cells.product_version },
      timings: {},
      readBy: cells.read_by,
      via: 'csv',
    },
    events: eventsOf(cells, draftId),
  };
}

function eventsOf(cells: Cells, draftId: string): SuggestionEvent[] {
  const { id: recordId, shown_at: shownAt, suggested_tier: from, final_tier: tier } = cells;
  const base = (name: string, at: number) => ({ id: `${recordId}:csv:${name}`, recordId, at });
  const events: SuggestionEvent[] = [];
  if (tier !== null)
    events.push(
      tier === from
        ? { ...base('tier', shownAt), type: 'tier-confirmed', tier }
        : { ...base('tier', shownAt), type: 'tier-overridden', from, tier },
    );
  if (cells.inserted_at !== null)
    events.push({ ...base('i', cells.inserted_at), type: 'inserted', draftId, verified: true, mode: 'insert' });
  if (cells.status === 'copied') events.push({ ...base('c', shownAt), type: 'copied', draftId });
  if (cells.sent_at !== null)
    events.push({
      ...base('s', cells.sent_at),
      ...{ type: 'sent', draftId: cells.suggested_text === '' ? null : draftId, text: cells.sent_text },
      ...{ editDistance: cells.edit_distance, survival: cells.survival, messageId: `csv:${recordId}` },
      outcome: outcomeOf(cells.status),
    });
  else if (cells.edit_distance !== null)
    events.push({ ...base('e', shownAt), type: 'edited', draftId, editDistance: cells.edit_distance });
  if (cells.dismiss_reason !== null)
    events.push({
      ...base('d', cells.sent_at ?? cells.inserted_at ?? shownAt),
      ...{ type: 'dismissed', draftId: null, reason: cells.dismiss_reason },
    });
  return events;
}

function outcomeOf(status: Cells['status']): SentOutcome {
  const known = sentOutcomeSchema.safeParse(status);
  return known.success ? known.data : 'not-used';
}
