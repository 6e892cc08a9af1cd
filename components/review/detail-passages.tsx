import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { draftsOf } from '../../lib/quality/fold';
import type { RecordDetail } from '../../lib/quality/types';
import { IconLock } from '../ui/icons';
import { safeUrl } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { Card } from './card';
import classes from './detail.module.css';

/** The knowledge the suggestion stood on; what a draft cites comes with its number. */
export function DetailPassages({ detail: { record, events } }: { detail: RecordDetail }) {
  const { t } = useTranslation('review');
  const languageName = useLanguageName();
  const numbers = new Map(
    draftsOf(record, events).flatMap((draft) => draft.citations.map(({ passageId, n }) => [passageId, n])),
  );
  return (
    <Card title={t('passages.title')} aside={<span className={classes.muted}>{t(`passages.fit.${record.fit}`)}</span>}>
      {record.passages.length === 0 && <p className={classes.muted}>{t('passages.none')}</p>}
      <ol className={classes.passages}>
        {record.passages.map((passage) => {
          const href = passage.url === null ? null : safeUrl(passage.url);
          const n = numbers.get(passage.id);
          return (
            <li key={passage.id}>
              <div className={classes.passageTitle}>
                {href ? (
                  <Anchor href={href} target="_blank" rel="noreferrer" inherit>
                    {passage.title}
                  </Anchor>
                ) : (
                  <span>{passage.title}</span>
                )}
                {passage.internal && (
                  <span className={classes.internal}>
                    <IconLock size={12} aria-hidden="true" /> {t('passages.internal')}
                  </span>
                )}
                {n !== undefined && <span className={classes.cited}>{t('passages.cited', { n })}</span>}
              </div>
              <div className={classes.muted}>
                {passage.sourceName} · {languageName(passage.lang)}
              </div>
              <p className={classes.passageText} lang={passage.lang === 'und' ? undefined : passage.lang} dir="auto">
                {passage.text}
              </p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
