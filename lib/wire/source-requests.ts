import {
  handedFileSchema,
  newSourceSchema,
  sourceChangeSchema,
  sourcePreviewSchema,
  sourceSchema,
  sourceScopeSchema,
  syncStateSchema,
} from '../knowledge/types';
import * as z from '../zod';
import { spec } from './spec';

const nothing = z.object({});
const ok = z.object({ ok: z.literal(true) });
const counts = z.object({ articles: z.number().int(), passages: z.number().int() });
const sourceWithState = z.object({ source: sourceSchema, sync: syncStateSchema });

/** Knowledge sources, as the options page manages them. */
export const sourceRequests = {
  'sources.list': spec(
    ['options', 'panel', 'knowledge'],
    nothing,
    z.object({ sources: z.array(sourceWithState), counts }),
  ),
  'sources.addHelpCenter': spec(
    ['options', 'panel'],
    z.object({ name: z.string().trim().max(300), address: z.string().trim().min(1).max(500) }),
    sourceWithState,
  ),
  'sources.addFolder': spec(
    ['options'],
    z.object({
      name: z.string().trim().min(1).max(300),
      internal: z.boolean(),
      files: z.array(handedFileSchema).max(5000),
      scope: sourceScopeSchema.optional(),
      /** See `NewSource`: a large folder comes in parts, because a message holds at most 64 MB. */
      keepOthers: z.boolean().optional(),
      paths: z.array(z.string().max(1000)).max(5000).optional(),
      more: z.boolean().optional(),
    }),
    sourceWithState,
  ),
  /** What these files would bring; a large folder is asked for in parts. */
  'sources.previewFiles': spec(
    ['options'],
    z.object({ files: z.array(handedFileSchema).max(5000) }),
    sourcePreviewSchema,
  ),
  /** `token`: for kinds that need one; kept where pages cannot read it, and never given back. */
  'sources.add': spec(
    ['options'],
    z.object({ source: newSourceSchema, token: z.string().max(1000).nullable() }),
    sourceWithState,
  ),
  'sources.preview': spec(
    ['options'],
    z.object({ source: newSourceSchema, token: z.string().max(1000).nullable() }),
    sourcePreviewSchema,
  ),
  'sources.change': spec(
    ['options'],
    /** `base`: what the page had read of the fields that it changes; refused where they are others by now. */
    z.object({ sourceId: z.string().max(100), change: sourceChangeSchema, base: sourceChangeSchema.optional() }),
    z.object({ source: sourceSchema }),
  ),
  /** The next articles for a bundle, as JSON lines. */
  'sources.export': spec(
    ['options'],
    z.object({ after: z.string().max(600).nullable() }),
    z.object({ lines: z.string(), articles: z.number().int(), next: z.string().nullable() }),
  ),
  'sources.sync': spec(['options', 'panel'], z.object({ sourceId: z.string().max(100), full: z.boolean() }), ok),
  'sources.cancel': spec(['options', 'panel'], z.object({ sourceId: z.string().max(100) }), ok),
  /** The pages that agents have added, by title. */
  'sources.pages': spec(
    ['options'],
    z.object({ sourceId: z.string().max(100) }),
    z.object({
      pages: z.array(z.object({ path: z.string().max(1000), title: z.string(), url: z.string().nullable() })).max(2000),
    }),
  ),
  /** Takes one added page out, with its article; the source goes with its last page. */
  'sources.removePage': spec(
    ['options'],
    z.object({ sourceId: z.string().max(100), path: z.string().min(1).max(1000) }),
    ok,
  ),
  'sources.remove': spec(['options'], z.object({ sourceId: z.string().max(100) }), ok),
} as const;
