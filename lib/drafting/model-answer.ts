import * as z from '../zod';
import { draftKindSchema } from './types';

/**
 * What a model is asked to fill, in this order: it first judges whether the passages answer the ticket, then gives an
 * opinion on the tier, then writes. Every field is required (openai-node#1880); "unknown" stands for no opinion,
 * because models invent a value for a nullable number (openai-node#1461).
 */
export const modelAnswerSchema = z.object({
  answerable: z.enum(['yes', 'partly', 'no']),
  tier: z.object({
    tier: z.enum(['L1', 'L2', 'L3', 'unknown']),
    confidence: z.enum(['low', 'medium', 'high']),
    reasons: z.array(z.object({ text: z.string(), quote: z.string() })),
  }),
  drafts: z.array(
    // Small models leave an empty list out; the shape that is asked for still names it.
    z.preprocess(
      (value) => (typeof value === 'object' && value !== null ? { quotes: [], ...value } : value),
      z.object({
        kind: draftKindSchema,
        text: z.string(),
        quotes: z.array(z.object({ n: z.number(), quote: z.string() })),
      }),
    ),
  ),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

/** A draft as far as it has come. */
export interface PartialDraft {
  kind: z.infer<typeof draftKindSchema>;
  text: string;
  /** Words of passages that the draft rests on; come last. */
  quotes?: { n: number; quote: string }[];
}

const partialSchema = z.object({ drafts: z.array(z.unknown()) });
const partialDraftSchema = z.object({ kind: draftKindSchema, text: z.string() });

/** The drafts in a partial answer whose kind is known already; others are left out. Takes anything. */
export function draftsSoFar(partial: unknown): PartialDraft[] {
  const parsed = partialSchema.safeParse(partial);
  if (!parsed.success) return [];
  return parsed.data.drafts.flatMap((draft) => {
    const one = partialDraftSchema.safeParse(draft);
    return one.success ? [one.data] : [];
  });
}

const confidenceOf = { low: 0.45, medium: 0.65, high: 0.85 } as const;

/** 0..1 for the words that the model may choose from. */
export function confidenceValue(word: ModelAnswer['tier']['confidence']): number {
  return confidenceOf[word];
}
