import { readWeights } from '../learned/model';
import { once } from '../learned/once';
import { createDetector, type Detector } from './detector';
import { createJudge } from './judge';
import { kindWeights } from './kind-weights';
import { hostileKinds } from './types';
import { bars, hostileWeights } from './weights';

// Made when the first text is looked at: reading the weights takes some milliseconds that no start of the worker needs.
const shipped = once((): Detector => {
  const hostile = readWeights(hostileWeights).get('hostile') ?? { bias: Number.NEGATIVE_INFINITY, of: new Map() };
  const kinds = readWeights(kindWeights);
  const ofKind = hostileKinds.flatMap((kind) => {
    const weights = kinds.get(kind);
    return weights ? [[kind, weights] as const] : [];
  });
  return createDetector(createJudge(hostile, new Map(ofKind), bars));
});

/** See `Detector`. */
export const findHostile: Detector['findHostile'] = (text, isArticle) => shipped().findHostile(text, isArticle);

/** See `Detector`. */
export const findHiddenHostile: Detector['findHiddenHostile'] = (words, carrier) =>
  shipped().findHiddenHostile(words, carrier);
