import { useTranslation } from 'react-i18next';
import type { DraftWarning } from '../../lib/drafting/types';
import { Note } from '../ui/note';

/** What to look at before using a draft, in plain words. */
export function DraftWarnings({ warnings }: { warnings: readonly DraftWarning[] }) {
  const { t } = useTranslation('panel');
  if (warnings.length === 0) return null;
  return (
    <Note tone="warn" testId="draft-warning">
      {warnings.map((warning, index) => (
        <p key={`${warning.code}-${index}`} data-code={warning.code}>
          {t(`warning.${warning.code}`, { detail: warning.detail })}
        </p>
      ))}
    </Note>
  );
}
