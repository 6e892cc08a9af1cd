import { problemSchema } from '../problem';
import { loggedDraftSchema, suggestionRecordSchema } from '../quality/types';
import * as z from '../zod';
import { spec } from './spec';

const recordShape = suggestionRecordSchema.shape;

/** A logged suggestion made again from its stored, masked ticket. Written nowhere. */
export const rerunSchema = z.object({
  decision: recordShape.decision,
  fit: recordShape.fit,
  passages: recordShape.passages,
  drafts: z.array(loggedDraftSchema),
  engine: recordShape.engine,
  versions: recordShape.versions,
  /** False when the log keeps fewer messages than the ticket had. */
  complete: z.boolean(),
  /** What went wrong on the way, e.g. a model that did not answer. */
  problems: z.array(problemSchema),
});
export type Rerun = z.infer<typeof rerunSchema>;

export const rerunRequests = {
  /** `model`: ask the configured model too, which costs tokens. */
  'record.rerun': spec(['review'], z.object({ id: z.string().min(1).max(100), model: z.boolean() }), rerunSchema),
} as const;
