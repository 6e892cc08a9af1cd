import type { Language } from '../ticket/page-ticket';

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in order, as written: runs of letters and digits, an apostrophe inside a word included. */
export function words(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** For comparing: lower case, accents off, `ß` as `ss`, ligatures spelt out, curly apostrophes straight. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’‘ʼ`´]/g, "'");
}

// ICU breaks after these although the sentence goes on.
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|approx|[Nn]r|No|[Mm]rs?|Ms|[Dd]r|Prof|St|vs|p\.ex|M|Mme|Mlle|env|bijv|bv|ca|o\.a|d\.w\.z|m\.b\.t|[Mm]evr|[Dd]hr|z\.\s?B|d\.\s?h|bzw|inkl|Hr|Fr|Abs|Art|art|Sra?|Dra|Exm[ao]|Ilm[ao]|Sig|Dott|Ing|Lic|Inh|\p{Lu}|n\.º|núm|pág|[Tt]el)\.\s*$/u;

/** "12. Januar", "3. Stock": the full stop of an ordinal number, where a month or the like follows. */
const ordinal = /(?:^|[\s(])\d{1,2}\.\s*$/;
const ordered = /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Stock|Etage|Werktag|Tag|Monat|Quartal)/;

/**
 * The sentences of a text, trimmed, in order; a line break always ends one, because list lines and headings carry no
 * full stop. `lang` chooses the rules (`und` uses English).
 */
export function sentences(text: string, lang: Language): string[] {
  const segmenter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' });
  const found: string[] = [];
  for (const line of text.split(/\n+/)) {
    let held = '';
    const segments = [...segmenter.segment(line)];
    for (const [at, { segment }] of segments.entries()) {
      held += segment;
      if (abbreviation.test(held)) continue;
      if (ordinal.test(held) && ordered.test(segments[at + 1]?.segment ?? '')) continue;
      if (held.trim() !== '') found.push(held.trim());
      held = '';
    }
    if (held.trim() !== '') found.push(held.trim());
  }
  return found;
}
