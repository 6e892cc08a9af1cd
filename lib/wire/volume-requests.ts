import * as z from '../zod';
import { spec } from './spec';

export const hourVolumeSchema = z.object({
  at: z.number(),
  count: z.number().int(),
  usual: z.number().nullable(),
  spike: z.boolean(),
});

/** Volume of the last day, hour by hour; see lib/quality/spikes.ts. */
export const volumeRequests = {
  'records.volume': spec(['review'], z.object({}), z.object({ hours: z.array(hourVolumeSchema) })),
} as const;
