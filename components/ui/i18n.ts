import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Namespace = 'panel' | 'options' | 'review' | 'problems' | 'shared';
/** Texts per language, then per namespace. */
export type Texts = Record<string, Partial<Record<Namespace, object>>>;

/**
 * i18next with the texts a page brings along. Ready when it returns: a panel must not wait for words.
 * @param texts e.g. `{ en: { panel, shared, problems } }`
 * @param wanted BCP 47 languages, best first (`navigator.languages`); English fills what is missing
 */
export function createI18n(texts: Texts, wanted: readonly string[]): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: texts as Record<string, Record<string, Record<string, string>>>,
    lng: wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => tag in texts) ?? 'en',
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
