import { useTranslation } from 'react-i18next';
import type { Group, GroupBy } from '../../lib/quality/figures/types';
import { languageSchema } from '../../lib/ticket/page-ticket';
import { useLanguageName } from '../ui/use-language-name';

/** How a group is called: languages by their name, suggestions without a source as such. */
export function useGroupName(by: GroupBy): (group: Group) => string {
  const { t } = useTranslation('quality');
  const languageName = useLanguageName();
  return ({ name }) => {
    if (by === 'source' && name === '') return t('filter.onlyThose.no-source');
    const language = by === 'language' ? languageSchema.safeParse(name) : null;
    return language?.success ? languageName(language.data) : name || '–';
  };
}
