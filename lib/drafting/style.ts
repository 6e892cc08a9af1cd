import type { ReplyStyle } from '../settings/settings';
import { fold } from '../text/words';
import type { Channel } from '../ticket/page-ticket';
import { formalPhrases, informalPhrases, phrasesLike, type ReplyLanguage } from './phrases/index';
import type { Phrases } from './phrases/types';

/** What a style changes of a letter; null for none. */
export type Style = Omit<ReplyStyle, 'id' | 'name' | 'brand' | 'channel'>;

/**
 * The style for a ticket: one for its brand and channel, else for its brand, else for its channel, else the one for all;
 * null when none fits. Brands compare without case and accents.
 */
export function styleFor(
  styles: readonly ReplyStyle[],
  ticket: { brand: string | null; channel: Channel },
): ReplyStyle | null {
  const brand = ticket.brand === null ? null : fold(ticket.brand.trim());
  const fits = styles.filter(
    (style) =>
      (style.brand === null || (brand !== null && fold(style.brand) === brand)) &&
      (style.channel === null || style.channel === ticket.channel),
  );
  const rank = (style: ReplyStyle) => (style.brand === null ? 0 : 2) + (style.channel === null ? 0 : 1);
  return fits.reduce<ReplyStyle | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

/** Phrases of a language under a style; `samples` decide the form of address where the style leaves it open. */
export function styledPhrases(lang: ReplyLanguage, style: Style | null, samples: readonly string[]): Phrases {
  const say =
    style?.formality === 'informal'
      ? informalPhrases(lang)
      : style?.formality === 'formal'
        ? formalPhrases(lang)
        : phrasesLike(lang, samples);
  if (style === null) return say;
  return {
    ...say,
    greeting: (first, whole) =>
      style.greeting.trim() === '' ? say.greeting(first, whole) : filled(style.greeting, lang === 'de' ? whole : first),
    closing: style.closing.trim() === '' ? say.closing : style.closing.trim(),
  };
}

/** `{name}` as the name; without one it goes, with the space before it. */
function filled(greeting: string, name: string | null): string {
  return greeting.replace(/\s*\{name\}/g, (found) => (name === null ? '' : found.replace('{name}', name))).trim();
}

const address = {
  formal: 'Use the formal address (vous, Sie, u, usted, Lei, o senhor or a senhora).',
  informal: 'Use the informal address (tu, du, je, tú, tu).',
};

/** What a model is told of a style; empty for none. */
export function styleLines(style: Style | null): string[] {
  if (style === null) return [];
  const lines: string[] = [];
  if (style.voice.trim() !== '') lines.push(`The house's voice: ${style.voice.trim()}`);
  if (style.formality !== 'open') lines.push(address[style.formality]);
  if (style.greeting.trim() !== '')
    lines.push(
      `Greet in the manner of "${style.greeting.trim()}", in the reply's language; {name} is the customer's name.`,
    );
  if (style.closing.trim() !== '')
    lines.push(`Close in the manner of "${style.closing.trim()}", in the reply's language.`);
  if (style.forbidden.length > 0) lines.push(`Never use these words: ${style.forbidden.join(', ')}.`);
  return lines;
}
