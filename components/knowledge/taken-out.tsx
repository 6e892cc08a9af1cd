import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '../../lib/quality/word-diff';
import classes from './knowledge.module.css';

/** The reply as it was sent against the entry: what was taken out and put in, by sign, line and colour. */
export function TakenOut({ before, after, lang }: { before: string; after: string; lang: string }) {
  const { t } = useTranslation('knowledge');
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  if (!parts) return null;
  return (
    <details className={classes.more} open>
      <summary>{t('entries.takenOut')}</summary>
      <div className={classes.diff} lang={lang === 'und' ? undefined : lang} dir="auto" data-testid="taken-out">
        {parts.map((part, at) => {
          if (part.kind === 'same') return part.text;
          const Mark = part.kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={`${at}-${part.kind}`}>
              <VisuallyHidden>{t(`entries.${part.kind}Start`)} </VisuallyHidden>
              <span aria-hidden="true">{part.kind === 'added' ? '+' : '−'}</span>
              {part.text}
            </Mark>
          );
        })}
      </div>
    </details>
  );
}
