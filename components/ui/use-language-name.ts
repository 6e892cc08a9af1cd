import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Names a language (`fr`) in the reader's own ("French"); `und` has words of its own. */
export function useLanguageName(): (lang: string) => string {
  const { t, i18n } = useTranslation('shared');
  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
    return (lang) => (lang === 'und' ? t('language.und') : (names.of(lang) ?? lang));
  }, [t, i18n.language]);
}
