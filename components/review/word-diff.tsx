import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '../../lib/quality/word-diff';
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
          <div className={classes.diff} lang={lang} dir="auto">
            {before}
          </div>
        </div>
        <div>
          <h4>{t('reply.sent')}</h4>
          <div className={classes.diff} lang={lang} dir="auto">
            {after}
          </div>
        </div>
      </div>
    );
  }
  return (
    <>
      <div className={classes.diff} lang={lang} dir="auto">
        {parts.map((part, index) => {
          if (part.kind === 'same') return part.text;
          const Mark = part.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index}>
              <VisuallyHidden>{t(`diff.${part.kind}Start`)} </VisuallyHidden>
              <span className={classes.sign} aria-hidden="true">
                {part.kind === 'added' ? '+' : '−'}
              </span>
              {part.text}
              <VisuallyHidden> {t('diff.end')}</VisuallyHidden>
            </Mark>
          );
        })}
      </div>
      <p className={classes.legend}>
        <span className={classes.diff}>
          <del>
            <span className={classes.sign}>−</span>
            {t('diff.removed')}
          </del>{' '}
          <ins>
            <span className={classes.sign}>+</span>
            {t('diff.added')}
          </ins>
        </span>
        <span>{t('diff.basis')}</span>
      </p>
    </>
  );
}
