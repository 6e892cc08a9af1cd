import type { Concept } from './concept';
import { actConcepts } from './concepts-acts';
import { machineConcepts } from './concepts-machine';
import { orderConcepts } from './concepts-orders';
import { replyConcepts } from './concepts-reply';
import { structureConcepts } from './concepts-structure';

/**
 * What hostile text is made of, in seven languages, as patterns over folded text (lower case, no accents, look-alike
 * letters made Latin). No concept says anything alone: `weigh.ts` says which of them together do.
 */
export const concepts: Record<Exclude<Concept, 'order'>, RegExp> = {
  ...replyConcepts,
  ...actConcepts,
  ...machineConcepts,
  ...orderConcepts,
  ...structureConcepts,
};
