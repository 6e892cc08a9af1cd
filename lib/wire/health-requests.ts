import {
  articleListSchema,
  articlePageSchema,
  changeRunSchema,
  gapQuerySchema,
  gapReportSchema,
  topicStateSchema,
  windowDaysSchema,
} from '../knowledge-health/types';
import * as z from '../zod';
import { ok, spec } from './spec';

/** What the log and the sources say of the knowledge base, for its own page. */
export const healthRequests = {
  /** Counts for a short while what was logged since; to be asked again until nothing is left. */
  'health.count': spec(['knowledge'], z.object({}), z.object({ left: z.number().int() })),
  'health.articles': spec(
    ['knowledge'],
    z.object({
      list: articleListSchema,
      days: windowDaysSchema,
      sourceId: z.string().max(100).nullable(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
    articlePageSchema,
  ),
  'health.changes': spec(
    ['knowledge'],
    z.object({ days: windowDaysSchema }),
    z.object({ runs: z.array(changeRunSchema) }),
  ),
  'health.gaps': spec(['knowledge'], gapQuerySchema.extend({ state: topicStateSchema }), gapReportSchema),
  'health.mark': spec(
    ['knowledge'],
    gapQuerySchema.extend({ topicId: z.string().max(100), state: topicStateSchema }),
    ok,
  ),
} as const;
