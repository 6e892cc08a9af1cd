import de from '../../../locales/de/tiers.json';
import en from '../../../locales/en/tiers.json';
import es from '../../../locales/es/tiers.json';
import fr from '../../../locales/fr/tiers.json';
import it from '../../../locales/it/tiers.json';
import nl from '../../../locales/nl/tiers.json';
import pt from '../../../locales/pt/tiers.json';
import { linesOf } from './items';

/**
 * The lines of the texts that the product brings, in every language that the editor shows them in: an admin who adds a
 * line to a translated text has written that line, and no other.
 */
export function shippedLines(): ReadonlySet<string> {
  const texts = [en, fr, nl, de, es, it, pt].flatMap((tiers) => Object.values(tiers).flatMap(Object.values<string>));
  return new Set(texts.flatMap(linesOf));
}
