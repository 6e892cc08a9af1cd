import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Namespace =
  | 'panel'
  | 'options'
  | 'policy'
  | 'review'
  | 'quality'
  | 'report'
  | 'knowledge'
  | 'problems'
  | 'shared'
  | 'shipped'
  | 'tiers';
/** Texts of one language, per namespace. */
export type Words = Partial<Record<Namespace, object>>;
/** Texts per language, then per namespace. */
export type Texts = Record<string, Words>;

// One small file per language and namespace in the build: a page loads three or four of them.
const others = import.meta.glob<object>(['../../locales/*/*.json', '!../../locales/en/*.json'], { import: 'default' });
const pathOf = (language: string, namespace: string) => `../../locales/${language}/${namespace}.json`;

/** The first of `wanted` (BCP 47, best first) whose language `has`; its region is left off (`pt-BR` is `pt`). */
function firstOf(wanted: readonly string[], has: (language: string) => boolean): string {
  return wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '').find(has) ?? 'en';
}

/**
 * i18next with the texts a page brings along. Ready when it returns: a panel must not wait for words.
 * @param texts e.g. `{ en: { panel, shared, problems } }`
 * @param wanted BCP 47 languages, best first (`navigator.languages`); English fills what is missing
 */
export function createI18n(texts: Texts, wanted: readonly string[]): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: texts as Record<string, Record<string, Record<string, string>>>,
    lng: firstOf(wanted, (language) => language in texts),
    fallbackLng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/**
 * i18next in the first wanted language there are words for. Loads that language's files only, and only those of the
 * page's namespaces; a file that does not come leaves its namespace in English.
 * @param english the page's own texts, e.g. `{ panel, shared, problems }`: they need no loading
 * @param wanted BCP 47 languages, best first, e.g. `[browser.i18n.getUILanguage()]`
 */
export async function loadI18n(english: Words, wanted: readonly string[]): Promise<i18n> {
  const namespaces = Object.keys(english);
  const offered = (language: string) => namespaces.some((name) => pathOf(language, name) in others);
  const language = firstOf(wanted, (one) => one === 'en' || offered(one));
  if (language === 'en') return createI18n({ en: english }, ['en']);
  const loaded = await Promise.all(
    namespaces.map(async (name) => {
      // After an update of the extension, a page that is still open finds its old files gone.
      const words = await others[pathOf(language, name)]?.().catch(() => undefined);
      return words ? { [name]: words } : {};
    }),
  );
  return createI18n({ en: english, [language]: Object.assign({}, ...loaded) as Words }, [language]);
}
