import { entrySchema } from '../knowledge-health/own-entries/types';
import { topicMarkSchema } from '../knowledge-health/types';
import * as z from '../zod';

const version = z.literal(1);

/**
 * What people have made beside the log and its reviews: lines of a backup. `person-key`: without the key that names
 * requesters by, a restored log could not be searched for one who asks to be erased (docs/decisions/0021).
 */
export const keptLines = [
  z.object({ schema: z.literal('sidedesk.entry'), version, entry: entrySchema }),
  z.object({ schema: z.literal('sidedesk.topic-mark'), version, mark: topicMarkSchema }),
  z.object({ schema: z.literal('sidedesk.person-key'), version, key: z.string().regex(/^[0-9a-f]{64}$/) }),
] as const;
export type KeptLine = z.output<(typeof keptLines)[number]>;

export interface KeptStore {
  lines(): Promise<KeptLine[]>;
  /** Says for each line what it brings, and keeps what is new where `write`; the same twice changes nothing. */
  merge(lines: readonly KeptLine[], write: boolean): Promise<('fresh' | 'changed' | 'known')[]>;
}
