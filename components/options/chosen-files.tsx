import { useTranslation } from 'react-i18next';
import { Note } from '../ui/note';
import type { MarkdownFiles } from './markdown-files';

/** What was found among the chosen files, and what is left out. */
export function ChosenFiles({ chosen }: { chosen: MarkdownFiles }) {
  const { t } = useTranslation('options');
  const { files, tooBig, tooMany } = chosen;
  const lost = files.length === 0 || tooBig.length > 0 || tooMany;
  return (
    <div role="status">
      <Note tone={lost ? 'warn' : 'calm'}>
        <p>{files.length === 0 ? t('knowledge.chosenNone') : t('knowledge.chosen', { count: files.length })}</p>
        {tooBig.length > 0 && (
          <p>{t('knowledge.tooBig', { count: tooBig.length, names: tooBig.slice(0, 3).join(', ') })}</p>
        )}
        {tooMany && <p>{t('knowledge.tooMany')}</p>}
      </Note>
    </div>
  );
}
