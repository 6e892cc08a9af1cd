import * as z from '../../zod';

/** Shown and logged where an endpoint's model has its name. */
export const builtInName = 'built-in';

/** As `LanguageModel.availability()` answers; `none` where the browser has no such thing. */
export const builtInStates = ['available', 'downloading', 'downloadable', 'unavailable', 'none'] as const;
export type BuiltInState = (typeof builtInStates)[number];

/** One question to the browser's own model, as it travels to the document that may ask it. Masked already. */
export const builtInCallSchema = z.object({
  messages: z
    .array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string().max(400_000) }))
    .min(1)
    .max(60),
  /** JSON schema of the answer; null: the shape is told in words. */
  constraint: z.record(z.string(), z.unknown()).nullable(),
  /** BCP 47 code of the language in which the answer is written; the rules are in English always. */
  lang: z.string().min(2).max(20),
});
export type BuiltInCall = z.infer<typeof builtInCallSchema>;

/** Why nothing (more) comes. `constraint`: the model cannot keep to this schema; in words it may. */
export const builtInFaults = [
  'none',
  'unavailable',
  'not-downloaded',
  'language',
  'too-long',
  'constraint',
  'failed',
] as const;
export type BuiltInFault = (typeof builtInFaults)[number];

export const builtInPieceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('end') }),
  z.object({ type: z.literal('fault'), fault: z.enum(builtInFaults) }),
]);
export type BuiltInPiece = z.infer<typeof builtInPieceSchema>;

/** Asks the browser's own model wherever the browser lets it be asked. Stops at once on `signal`; never throws. */
export type AskBuiltIn = (call: BuiltInCall, signal: AbortSignal) => AsyncIterable<BuiltInPiece>;
