import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './kbd-list.module.css';

export interface KbdRow {
  /** Alternatives are parted by `|`, keys of one chord by a space: `1|2|3`, `t 1`. */
  keys: string;
  does: string;
}

/** Keys and what they do, as a list of terms. */
export function KbdList({ rows }: { rows: readonly KbdRow[] }) {
  const { t } = useTranslation('shared');
  return (
    <dl className={classes.list}>
      {rows.map((row) => (
        <Fragment key={row.keys}>
          <dt>
            {row.keys.split('|').map((one, index) => (
              <Fragment key={one}>
                {index > 0 && <span className={classes.between}>{t('keys.or')}</span>}
                {one.split(' ').map((key, at) => (
                  <Fragment key={key}>
                    {at > 0 && <span className={classes.between}>{t('keys.then')}</span>}
                    <Kbd size="xs">{key}</Kbd>
                  </Fragment>
                ))}
              </Fragment>
            ))}
          </dt>
          <dd>{row.does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
