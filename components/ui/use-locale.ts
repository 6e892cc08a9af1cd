import { useTranslation } from 'react-i18next';

/**
 * The locale for dates and numbers: the reader's own variant of the page's language (`en-GB`), so that a page in
 * English does not show American times in London.
 */
export function useLocale(): string {
  const { language } = useTranslation().i18n;
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}
