import { createFeatures } from '../learned/features';
import { once } from '../learned/once';
import { createMeanings } from '../learned/vocabulary';
import type { Concept } from './concept';
import { vocabulary } from './vocabulary';

const features = once(() => createFeatures(createMeanings(vocabulary)));

/** What the learned model is told of a piece: its words and signs, their meanings, and the concepts in it (`+override`). */
export function evidenceOf(folded: string, said: ReadonlySet<Concept>): Set<string> {
  const found = features()(folded);
  for (const concept of said) found.add(`+${concept}`);
  return found;
}
