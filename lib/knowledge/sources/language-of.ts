import { type Language, languages } from '../../ticket/languages';

/** The language of a locale such as `en-us` or `pt_BR`; `und` for one the product does not speak. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return languages.find((lang) => lang === primary) ?? 'und';
}
