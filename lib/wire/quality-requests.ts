import { documentSchema, kindSchema, sampleSchema } from '../quality/documents/types';
import { facetsSchema, groupBySchema, groupSchema } from '../quality/figures/types';
import { recordFilterSchema } from '../quality/types';
import { qualitySettingsSchema } from '../settings/settings';
import { ticketRefSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { changed, ok, spec } from './spec';

const id = z.string().min(1).max(200);
const count = z.object({ records: z.number().int() });
/** Whose eyes reviews are read with: what others scored stays hidden from who has not (lib/quality/documents/blind.ts). */
const reader = z.string().trim().min(1).max(100).nullable().default(null);

const badRowSchema = z.object({ row: z.number().int(), field: z.string(), why: z.string() });

/** What the review page asks beside the log itself: documents of the review, and keeping and erasing the log. */
export const qualityRequests = {
  'quality.get': spec(['review', 'options'], z.object({}), qualitySettingsSchema),
  /** All but the prices, which have a form of their own. Views of persons come on only with `noticeRead`. */
  'quality.set': spec(
    ['options'],
    changed(qualitySettingsSchema.omit({ prices: true })).extend({ noticeRead: z.boolean().default(false) }),
    qualitySettingsSchema,
  ),
  'quality.prices': spec(['options'], changed(qualitySettingsSchema.pick({ prices: true })), qualitySettingsSchema),
  'records.facets': spec(['review'], z.object({ filter: recordFilterSchema }), facetsSchema),
  'records.groups': spec(
    ['review'],
    z.object({ filter: recordFilterSchema, by: groupBySchema, timeZone: z.string().min(1).max(100) }),
    z.object({ groups: z.array(groupSchema), hidden: z.number().int() }),
  ),
  /** Draws and keeps nothing: the view saves the sample as a document. */
  'sample.draw': spec(
    ['review'],
    z.object({
      filter: recordFilterSchema,
      plan: sampleSchema.pick({ seed: true, size: true, strata: true, allocation: true, risks: true, timeZone: true }),
    }),
    z.object({ population: z.number().int(), picks: sampleSchema.shape.picks }),
  ),
  /** Takes a pick out for a reason; with `another` the next of its stratum or risk takes its place. */
  'sample.replace': spec(
    ['review'],
    z.object({
      ...{ id, record: id, another: z.boolean() },
      why: z.string().trim().min(1).max(300),
      by: z.string().trim().min(1).max(100),
    }),
    z.object({ instead: z.string().nullable() }),
  ),
  /** Null when it was cancelled. */
  'machine.score': spec(
    ['review'],
    z.object({ record: id, scorecard: id, reader }),
    z.object({ score: documentSchema.nullable() }),
  ),
  'machine.cancel': spec(['review'], z.object({ record: id, scorecard: id }), ok),
  'records.count': spec(['review'], z.object({ filter: recordFilterSchema }), z.object({ total: z.number().int() })),
  'documents.list': spec(
    ['review'],
    z.object({ kind: kindSchema, reader }),
    z.object({ documents: z.array(documentSchema) }),
  ),
  /** Those about one record (reviews, machine scores, proposals) or one review (disputes). */
  'documents.about': spec(
    ['review'],
    z.object({ kind: kindSchema, subject: id, reader }),
    z.object({ documents: z.array(documentSchema) }),
  ),
  'documents.put': spec(
    ['review'],
    z.object({ kind: kindSchema, id, revision: z.number().int().nullable(), body: z.unknown() }),
    documentSchema,
  ),
  'documents.remove': spec(['review'], z.object({ kind: kindSchema, id, revision: z.number().int() }), ok),
  /** Reviews of the suggestions that agents of this browser worked on, newest first, with their disputes. */
  'feedback.own': spec(
    ['review'],
    z.object({}),
    z.object({
      feedback: z.array(
        z.object({
          review: documentSchema,
          disputes: z.array(documentSchema),
          record: z.object({
            ...{ id, subject: z.string(), ref: ticketRefSchema, ticketUrl: z.string(), shownAt: z.number() },
          }),
        }),
      ),
    }),
  ),
  /** How many of them nobody has acknowledged. */
  'feedback.unread': spec(['panel', 'review'], z.object({}), z.object({ count: z.number().int() })),
  /** One slice of the whole log with its reviews. */
  'log.backup': spec(
    ['review'],
    z.object({ after: z.string().max(200).nullable() }),
    z.object({ text: z.string(), next: z.string().nullable(), done: z.number().int() }),
  ),
  'log.import': spec(
    ['review'],
    z.object({
      lines: z.array(z.string().max(2_100_000)).max(2000),
      /** `csv`: each line is a row of a CSV export as a JSON object by column. */
      form: z.enum(['jsonl', 'csv']).default('jsonl'),
      first: z.number().int().min(1),
      write: z.boolean(),
      scorecards: z.array(id).max(1000),
    }),
    z.object({
      fresh: z.number().int(),
      changed: z.number().int(),
      known: z.number().int(),
      bad: z.array(badRowSchema),
      scorecards: z.array(z.string()),
    }),
  ),
  'log.erase': spec(
    ['review'],
    z.discriminatedUnion('by', [
      z.object({ by: z.literal('ticket'), ref: ticketRefSchema }),
      /** The requester's e-mail address or the helpdesk's number for them; it is hashed and not kept. */
      z.object({ by: z.literal('requester'), name: z.string().trim().min(1).max(500) }),
    ]),
    count,
  ),
  'log.hold': spec(
    ['review'],
    z.object({ ref: ticketRefSchema, reason: z.string().trim().min(1).max(300), on: z.boolean() }),
    ok,
  ),
} as const;
