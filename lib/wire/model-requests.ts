import { causes } from '../models/types';
import { problemSchema } from '../problem';
import { modelSettingsSchema } from '../settings/settings';
import * as z from '../zod';
import { baseOf, spec } from './spec';

const nothing = z.object({});
const examined = {
  /** How many models the endpoint lists; null when it keeps no list. */
  models: z.number().int().nullable(),
  contextLength: z.number().nullable(),
  /** To copy for a bug report; holds no secret. */
  report: z.string().max(4000),
};

/** The probe of the model endpoint, for "test connection". */
export const modelTestResultSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    model: z.string(),
    answerMs: z.number(),
    structured: z.enum(['json_schema', 'json_object', 'plain']),
    streaming: z.boolean(),
    usage: z.boolean(),
    ...examined,
  }),
  z.object({
    ok: z.literal(false),
    problem: problemSchema,
    cause: z.enum(causes),
    /** Names near the model that is not there. */
    nearest: z.array(z.string().max(300)).max(3),
    ...examined,
  }),
]);

export const modelStatusSchema = z.object({
  settings: modelSettingsSchema,
  /** Last four characters of the stored key, or null when there is none. Never more. */
  keyEnding: z.string().max(4).nullable(),
  /** Names of the extra headers; their values stay in the core. */
  headerNames: z.array(z.string().max(80)),
});

/** The model's endpoint: settings, key, test, use. */
export const modelRequests = {
  'model.get': spec(['options', 'panel'], nothing, modelStatusSchema),
  'model.set': spec(
    ['options'],
    z.object({
      settings: modelSettingsSchema,
      key: z.string().max(1000).nullable(),
      /** One `Name: value` a line; left out or null keeps what is stored. */
      headers: z.string().max(8000).nullable().optional(),
      base: baseOf(modelSettingsSchema),
    }),
    modelStatusSchema,
  ),
  'model.forgetKey': spec(['options'], nothing, modelStatusSchema),
  /** What this browser has used this month. */
  'model.spend': spec(
    ['options', 'panel'],
    nothing,
    z.object({
      month: z.string().max(10),
      requests: z.number().int(),
      promptTokens: z.number().int(),
      cachedTokens: z.number().int(),
      completionTokens: z.number().int(),
      /** 0 for no limit. */
      budget: z.number().int(),
    }),
  ),
  'model.test': spec(['options'], nothing, modelTestResultSchema),
} as const;
