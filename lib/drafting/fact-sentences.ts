import type { PassageHit } from '../knowledge/types';
import { sentences } from '../text/words';
import type { Language } from '../ticket/page-ticket';
import { facts, isSupported } from './facts';

/** Sentences of a quoted draft that state a fact, and those whose facts all stand in the passages it cites. */
export function countFacts(text: string, cited: readonly { hit: PassageHit }[], lang: Language) {
  const quoted = cited.flatMap(({ hit }) => facts(`${hit.title}\n${hit.text}`));
  // A list number would pass for a sentence with a fact.
  const plain = text.replace(/^\s{0,6}\d{1,3}[.)]\s+/gm, '').replace(/\[\d{1,2}\](?!\()/g, ' ');
  const stated = sentences(plain, lang)
    .map(facts)
    .filter((found) => found.length > 0);
  const grounded = stated.filter((found) => found.every((fact) => isSupported(fact, quoted)));
  return { stated: stated.length, grounded: grounded.length };
}
