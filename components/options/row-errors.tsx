import { useTranslation } from 'react-i18next';
import type { SyncState } from '../../lib/knowledge/types';
import classes from './options.module.css';

/** Articles that could not be taken while the others went on, folded away until asked for. */
export function RowErrors({ errors }: { errors: NonNullable<SyncState['rowErrors']> }) {
  const { t } = useTranslation(['options', 'problems']);
  if (errors.length === 0) return null;
  return (
    <details className={classes.rowErrors}>
      <summary>{t('options:knowledge.skipped', { count: errors.length })}</summary>
      <ul>
        {errors.map((error) => (
          <li key={`${error.code} ${JSON.stringify(error.params)}`}>
            {t(`problems:${error.code}.what`, error.params)}{' '}
            <span className={classes.quiet}>{Object.values(error.params).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
