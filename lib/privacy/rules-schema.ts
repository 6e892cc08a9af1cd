import * as z from '../zod';

export const longestPattern = 80;

export type PatternFault = 'empty' | 'long' | 'stars' | 'broad';

/**
 * What is wrong with a pattern, or null. `#` stands for a digit, `@` for a letter, `*` for any letters and digits (once),
 * everything else for itself in any case; a space also for a hyphen or none. No regular expressions: these take time that
 * grows with the text only, whoever writes them. Too broad: without a letter or digit of its own and fewer than five
 * places.
 */
export function patternFault(pattern: string): PatternFault | null {
  const trimmed = pattern.trim();
  if (trimmed === '') return 'empty';
  if (trimmed.length > longestPattern) return 'long';
  if (trimmed.split('*').length > 2) return 'stars';
  const own = trimmed.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const places = trimmed.match(/[#@]/g)?.length ?? 0;
  const digits = trimmed.includes('#');
  return own >= 2 || (digits && own + places >= 5) ? null : 'broad';
}

/** A pattern; its fault is in the issue's `params`. */
const maskPattern = z
  .string()
  .trim()
  .superRefine((value, context) => {
    const fault = patternFault(value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, params: { fault, pattern: value } });
  });

/** What an admin adds to the recognisers and takes from them; each line a pattern as {@link patternFault} reads it. */
export const maskRulesSchema = z.object({
  patterns: z.array(maskPattern).max(50),
  /** Never masked: order numbers, brands, test cards. */
  exceptions: z.array(maskPattern).max(200),
});
export type MaskRules = z.infer<typeof maskRulesSchema>;

export const noMaskRules: MaskRules = { patterns: [], exceptions: [] };
