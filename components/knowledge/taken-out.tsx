import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '../../lib/quality/word-diff';
import { DiffWords } from '../ui/diff-words';
import classes from './knowledge.module.css';

/** The reply as it was sent against the entry: what was taken out and put in, by sign, line and colour. */
export function TakenOut({ before, after, lang }: { before: string; after: string; lang: string }) {
  const { t } = useTranslation('knowledge');
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  if (!parts) return null;
  const say = { removed: t('entries.removedStart'), added: t('entries.addedStart') };
  return (
    <details className={classes.more} open>
      <summary>{t('entries.takenOut')}</summary>
      <div data-testid="taken-out">
        <DiffWords parts={parts} say={say} lang={lang === 'und' ? undefined : lang} />
      </div>
    </details>
  );
}
