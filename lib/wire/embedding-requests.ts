import { embeddingStateSchema } from '../knowledge/embedding/types';
import { causes } from '../models/types';
import { problemSchema } from '../problem';
import { embeddingSettingsSchema } from '../settings/settings';
import * as z from '../zod';
import { baseOf, spec } from './spec';

const nothing = z.object({});
const examined = {
  models: z.number().int().nullable(),
  contextLength: z.number().nullable(),
  /** To copy for a bug report; holds no secret. */
  report: z.string().max(4000),
};

export const embeddingStatusSchema = z.object({
  settings: embeddingSettingsSchema,
  /** Last four characters of the key for an address of its own, or null when there is none. */
  keyEnding: z.string().max(4).nullable(),
  /** How many passages the base has, and about how many tokens each costs. */
  passages: z.number().int(),
  tokensPerPassage: z.number().int(),
  /** Null while nothing was embedded. */
  state: embeddingStateSchema.nullable(),
});

/** Search by meaning: settings, test, and the work in the background. */
export const embeddingRequests = {
  'embedding.get': spec(['options'], nothing, embeddingStatusSchema),
  'embedding.set': spec(
    ['options'],
    z.object({
      settings: embeddingSettingsSchema,
      key: z.string().max(1000).nullable(),
      base: baseOf(embeddingSettingsSchema),
    }),
    embeddingStatusSchema,
  ),
  'embedding.forgetKey': spec(['options'], nothing, embeddingStatusSchema),
  'embedding.test': spec(
    ['options'],
    nothing,
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), model: z.string(), answerMs: z.number(), dims: z.number().int(), ...examined }),
      z.object({
        ok: z.literal(false),
        problem: problemSchema,
        cause: z.enum(causes),
        nearest: z.array(z.string().max(300)).max(3),
        ...examined,
      }),
    ]),
  ),
  /** `anew`: what is there is dropped first. */
  'embedding.start': spec(['options'], z.object({ anew: z.boolean() }), embeddingStatusSchema),
  'embedding.cancel': spec(['options'], nothing, embeddingStatusSchema),
} as const;
