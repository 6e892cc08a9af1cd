import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/note';
import type { ReadFiles } from './read-files';

/** What was found among the chosen files, and what is left out. */
export function ChosenFiles({ chosen }: { chosen: ReadFiles }) {
  const { t } = useTranslation('options');
  const { files, otherKinds, tooMany } = chosen;
  const lost = files.length === 0 || otherKinds.length > 0 || tooMany;
  const names = otherKinds.slice(0, 3).join(', ') + (otherKinds.length > 3 ? ', …' : '');
  return (
    <div role="status" data-testid="chosen-files">
      <Note tone={lost ? 'warn' : 'calm'}>
        <p>{files.length === 0 ? t('knowledge.chosenNone') : t('knowledge.chosen', { count: files.length })}</p>
        {otherKinds.length > 0 && <p>{t('knowledge.otherKinds', { count: otherKinds.length, names })}</p>}
        {tooMany && <p>{t('knowledge.tooMany')}</p>}
      </Note>
    </div>
  );
}
