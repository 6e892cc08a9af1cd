import { isoWeekSchema, noAnswerSplitSchema, weekReportSchema } from '../quality/report/types';
import { recordFilterSchema } from '../quality/types';
import * as z from '../zod';
import { spec } from './spec';

/** What the weekly report and the figures ask beside the log's own counts. */
export const reportRequests = {
  'report.week': spec(
    ['review'],
    z.object({ week: isoWeekSchema, timeZone: z.string().min(1).max(100) }),
    weekReportSchema,
  ),
  'records.noAnswer': spec(['review'], z.object({ filter: recordFilterSchema }), noAnswerSplitSchema),
} as const;
