import type { Language } from '../../ticket/page-ticket';
import type { Range } from './candidates';
import { type Model, readModel } from './model';
import { type Tagged, tag } from './tag';
import { packed } from './weights';

// A memo and nothing else: unpacking waits until a text is masked, for a worker starts for many other reasons.
const unpacked: { model?: Model } = {};

/** Names and addresses of a text by the shipped weights, unpacked at the first one. */
export function learned(text: string, lang: Language, taken: readonly Range[] = []): Tagged[] {
  unpacked.model ??= readModel(packed);
  return tag(text, lang, taken, unpacked.model);
}
