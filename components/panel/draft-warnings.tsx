import { useTranslation } from 'react-i18next';
import { gathered } from '../../lib/drafting/confirmation';
import type { DraftWarning } from '../../lib/drafting/types';
import { Note } from '../ui/note';

/** Marked where they stand in the text; told again only when the draft is to be inserted. */
const inText: ReadonlySet<DraftWarning['code']> = new Set(['unsupported-sentence', 'only-customer-says']);

/** What to look at before using a draft, in plain words. */
export function DraftWarnings({ warnings }: { warnings: readonly DraftWarning[] }) {
  const { t } = useTranslation('panel');
  if (warnings.length === 0) return null;
  const marked = warnings.filter(({ code }) => inText.has(code)).length;
  const told = gathered(warnings.filter(({ code }) => !inText.has(code)));
  return (
    <Note tone="warn" testId="draft-warning">
      {marked > 0 && <p data-code="unsupported-sentence">{t('unsupported.marked', { count: marked })}</p>}
      {told.map((warning, index) => (
        <p key={`${warning.code}-${index}`} data-code={warning.code}>
          {t(`warning.${warning.code}`, { detail: warning.detail })}
        </p>
      ))}
    </Note>
  );
}
