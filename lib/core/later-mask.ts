import { createMask, type Mask } from '../privacy/mask';
import type { PiiType } from '../privacy/types';
import type { CachedAssist } from './session-cache';

/**
 * The mask of a cached ticket, made again after the worker was stopped: every value gets the number it had, so that a
 * reply sent later compares with the draft as it was logged.
 */
export function maskOf(entry: Pick<CachedAssist, 'maskPairs' | 'maskRules'> | null): Mask {
  const pairs = entry?.maskPairs ?? [];
  const mask = createMask(
    pairs.map(([placeholder, value]) => ({ type: typeOf(placeholder), value })),
    entry?.maskRules,
  );
  // Numbers are given in the order of first use.
  for (const [, value] of pairs) mask.mask(value);
  return mask;
}

/** What a mask must remember: placeholder and value, in the order of first use. */
export function pairsOf(mask: Mask): [string, string][] {
  return mask.placeholders().map((placeholder) => [placeholder, mask.restore(placeholder)]);
}

function typeOf(placeholder: string): PiiType {
  return placeholder.replace(/^\[|_\d+[a-z]*\]$/g, '') as PiiType;
}
