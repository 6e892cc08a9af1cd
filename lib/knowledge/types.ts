import { problemSchema } from '../problem';
import { languageSchema } from '../ticket/page-ticket';
import { tierSchema } from '../triage/decision';
import * as z from '../zod';

/** A passage that a search found, with everything needed to show, cite and open it. */
export const passageHitSchema = z.object({
  /** `${articleId}#${n}`: stable while the article's text is. */
  id: z.string().max(400),
  articleId: z.string().max(300),
  sourceId: z.string().max(100),
  sourceName: z.string().max(300),
  title: z.string().max(1000),
  headings: z.array(z.string().max(500)).max(10),
  /** Plain text of the passage; lists as `- ` or `1. ` lines. */
  text: z.string().max(20_000),
  /** Address of the article, with a text fragment where one can be made. */
  url: z.string().max(3000).nullable(),
  lang: languageSchema,
  /** Milliseconds since 1970, or null when the source does not say. */
  updatedAt: z.number().nullable(),
  internal: z.boolean(),
  /** The brand it is for, and the tier that works by it; null: any. */
  brand: z.string().max(100).nullable().optional(),
  tier: tierSchema.nullable().optional(),
  /** True when it is older than its source allows. */
  stale: z.boolean().optional(),
  score: z.number(),
  /** The ticket's words that this passage matched, for highlighting. */
  matched: z.array(z.string().max(60)).max(64),
});
export type PassageHit = z.infer<typeof passageHitSchema>;

/** Hits with a judgement: the score alone does not tell a hit from a miss. */
export const searchResultSchema = z.object({
  hits: z.array(passageHitSchema).max(50),
  fit: z.enum(['good', 'weak', 'none']),
  /** Why that fit: codes the view translates. */
  fitReasons: z
    .array(
      z.enum([
        'rare-words-covered',
        'rare-words-missing',
        'passages-agree',
        'title-match',
        'other-language',
        'no-hits',
        'empty-base',
        'short-query',
        'index-incomplete',
        'subject-missed',
        'words-apart',
        'stands-out',
        'many-alike',
        'meaning-agrees',
        'near-in-meaning',
        'words-only',
      ]),
    )
    .max(12),
  /** Share 0..1 of the query's rare words that the best article holds. */
  coverage: z.number().min(0).max(1),
  lang: languageSchema,
  tookMs: z.number(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const sourceKindSchema = z.enum([
  'zendesk-help-center',
  /** Files of any kind that is read; the name is from when it was Markdown alone. */
  'markdown-folder',
  'website',
  'zendesk-macros',
  'intercom',
  'confluence',
  'bundle',
  /** Pages that agents had in view and added. */
  'added-pages',
]);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** A place articles come from, as an admin set it up. */
export const sourceSchema = z.object({
  id: z.string().min(1).max(100),
  kind: sourceKindSchema,
  name: z.string().min(1).max(300),
  /** Origin of the help centre (`https://acme.zendesk.com`); null for a folder. */
  address: z.string().max(500).nullable(),
  internal: z.boolean(),
  addedAt: z.number(),
  /** A website's bounds. */
  crawl: z
    .object({
      prefix: z.string().max(1000),
      useSitemap: z.boolean(),
      mostPages: z.number().int().min(1).max(20_000),
      /** An admin allowed the host although it is private. */
      allowPrivate: z.boolean(),
    })
    .optional(),
  /** Keys of the Confluence spaces; empty for all. */
  spaces: z.array(z.string().max(100)).max(50).optional(),
  /** Hours from one sync to the next; 0 only by hand. Left out: 24. */
  everyHours: z.number().int().min(0).max(720).optional(),
  paused: z.boolean().optional(),
  /** The brand its articles are for; null: any. */
  brand: z.string().min(1).max(100).nullable().optional(),
  /** The tier that works by them; null: any. */
  tier: tierSchema.nullable().optional(),
  /** The language its articles are taken to be in; null: as each says. */
  lang: languageSchema.nullable().optional(),
  /** Days after which an article that was not updated is marked as old; null: never. */
  freshnessDays: z.number().int().min(1).max(3650).nullable().optional(),
  /** Its entries are saved replies: the panel offers them beside the helpdesk's macros. */
  replies: z.boolean().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What a sync is doing or did last; one per source. */
export const syncStateSchema = z.object({
  sourceId: z.string(),
  status: z.enum(['never', 'running', 'ok', 'failed', 'cancelled']),
  startedAt: z.number().nullable(),
  finishedAt: z.number().nullable(),
  /** Articles seen so far in this or the last run, and how many there are when known. */
  seen: z.number().int(),
  total: z.number().int().nullable(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  articles: z.number().int(),
  passages: z.number().int(),
  /** Where an interrupted run goes on, and since when the next one asks for changes. */
  cursor: z.string().nullable(),
  since: z.number().nullable(),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  /** Articles or files that could not be taken, each with its own reason; the others went on. */
  /** Runs that failed one after the other; the next waits the longer. */
  failures: z.number().int().optional(),
  rowErrors: z
    .array(z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .max(100)
    .optional(),
});
export type SyncState = z.infer<typeof syncStateSchema>;

/** An article as a source delivers it, before cleaning and chunking. */
export interface RawArticle {
  /** Unique within the source: `${externalId}:${locale}`. */
  id: string;
  title: string;
  format: 'html' | 'markdown';
  body: string;
  url: string | null;
  lang: z.infer<typeof languageSchema>;
  updatedAt: number | null;
  internal: boolean;
  /** More narrowly than its source; left out: as the source says. */
  brand?: string | null;
  tier?: z.infer<typeof tierSchema> | null;
  /** A saved reply, to be offered as a whole. */
  reply?: boolean | undefined;
}

/** Whom a source is for, and how long what it says is fresh. */
export const sourceScopeSchema = z.object({
  internal: z.boolean(),
  brand: z.string().trim().min(1).max(100).nullable(),
  lang: languageSchema.nullable(),
  tier: tierSchema.nullable(),
  freshnessDays: z.number().int().min(1).max(3650).nullable(),
  replies: z.boolean().optional(),
});

const addressed = {
  name: z.string().trim().max(300),
  address: z.string().trim().min(1).max(2000),
  scope: sourceScopeSchema.optional(),
  everyHours: z.number().int().min(0).max(720).optional(),
};

/** A source with an address, as an admin types it. */
export const newSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('zendesk-help-center'), ...addressed }),
  z.object({ kind: z.literal('zendesk-macros'), ...addressed }),
  z.object({ kind: z.literal('website'), ...addressed, crawl: sourceSchema.shape.crawl.unwrap() }),
  z.object({ kind: z.literal('intercom'), ...addressed }),
  z.object({ kind: z.literal('confluence'), ...addressed, spaces: z.array(z.string().trim().min(1).max(100)).max(50) }),
  z.object({ kind: z.literal('bundle'), ...addressed }),
]);

/** A page that an agent added, as it is told to them. */
export const addedPageSchema = z.object({
  title: z.string(),
  url: z.string(),
  words: z.number().int(),
  internal: z.boolean(),
  sourceName: z.string(),
  /** True when it was there before and was read anew. */
  again: z.boolean(),
});
export type AddedPage = z.infer<typeof addedPageSchema>;

/** Kinds that are read from this browser's own store: at once, by hand, and always as a whole. */
export const isLocalKind = (kind: SourceKind): boolean => kind === 'markdown-folder' || kind === 'added-pages';

/** Why a file gave no text: its row in the source says so. `no-text`: a PDF of pictures only. */
export const fileFaultSchema = z.enum(['no-text', 'locked', 'damaged', 'too-large']);
export type FileFault = z.infer<typeof fileFaultSchema>;

/** A file as the view hands it over: its text, a PDF's as HTML; empty with a fault. */
export const handedFileSchema = z.object({
  path: z.string().min(1).max(1000),
  text: z.string().max(2_000_000),
  /** Milliseconds since 1970. */
  modifiedAt: z.number().nullable(),
  fault: fileFaultSchema.optional(),
});
export type HandedFile = z.infer<typeof handedFileSchema>;

/** What may be changed of a source later. */
export const sourceChangeSchema = sourceScopeSchema
  .extend({
    name: z.string().trim().min(1).max(300),
    paused: z.boolean(),
    everyHours: z.number().int().min(0).max(720),
  })
  .partial();

/** What a source would bring, before it is added. */
export const sourcePreviewSchema = z.object({
  /** As far as the source says; null when it does not. */
  total: z.number().int().nullable(),
  samples: z
    .array(
      z.object({
        title: z.string(),
        url: z.string().nullable(),
        lang: languageSchema,
        words: z.number().int(),
        excerpt: z.string(),
      }),
    )
    .max(3),
  problems: z.array(problemSchema),
});
export type SourcePreview = z.infer<typeof sourcePreviewSchema>;
