import { useTranslation } from 'react-i18next';
import type { SyncState } from '../../lib/knowledge/types';
import classes from './options.module.css';

type RowError = NonNullable<SyncState['rowErrors']>[number];

/** Said of articles that were taken. */
const notes = new Set(['article-hidden-words']);

/** What is to be said of single articles: those that could not be taken, and those that were taken in part. */
export function RowErrors({ errors }: { errors: RowError[] }) {
  return (
    <>
      <Folded errors={errors.filter(({ code }) => !notes.has(code))} title="skipped" />
      <Folded errors={errors.filter(({ code }) => notes.has(code))} title="hiddenWords" />
    </>
  );
}

/** Folded away until asked for. */
function Folded({ errors, title }: { errors: RowError[]; title: 'skipped' | 'hiddenWords' }) {
  const { t } = useTranslation(['options', 'problems']);
  if (errors.length === 0) return null;
  return (
    <details className={classes.rowErrors}>
      <summary>{t(`options:knowledge.${title}`, { count: errors.length })}</summary>
      <ul>
        {errors.map((error) => (
          <li key={`${error.code} ${JSON.stringify(error.params)}`}>
            {t(`problems:${error.code}.what`, error.params)}{' '}
            <span className={classes.quiet}>
              {title === 'skipped'
                ? Object.values(error.params).join(' · ')
                : `${t(`problems:${error.code}.still`)} ${t(`problems:${error.code}.next`)}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
