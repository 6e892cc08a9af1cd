import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '../../lib/quality/word-diff';
import { DiffWords } from '../ui/diff-words';
import diff from '../ui/diff-words.module.css';
import classes from './detail.module.css';

/** Two texts as one, with what was taken out and put in marked by sign, line and colour, and told to screen readers. */
export function WordDiff({ before, after, lang }: { before: string; after: string; lang: string | undefined }) {
  const { t } = useTranslation('review');
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  if (!parts) {
    return (
      <div className={classes.twoTexts}>
        <div>
          <h4>{t('reply.suggested')}</h4>
          <div className={diff.diff} lang={lang} dir="auto">
            {before}
          </div>
        </div>
        <div>
          <h4>{t('reply.sent')}</h4>
          <div className={diff.diff} lang={lang} dir="auto">
            {after}
          </div>
        </div>
      </div>
    );
  }
  const say = { removed: t('diff.removedStart'), added: t('diff.addedStart'), end: t('diff.end') };
  return (
    <>
      <DiffWords parts={parts} say={say} lang={lang} />
      <p className={classes.legend}>
        <span className={diff.diff}>
          <del>
            <span className={diff.sign}>−</span>
            {t('diff.removed')}
          </del>{' '}
          <ins>
            <span className={diff.sign}>+</span>
            {t('diff.added')}
          </ins>
        </span>
        <span>{t('diff.basis')}</span>
      </p>
    </>
  );
}
