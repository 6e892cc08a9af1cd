import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostileNotice } from '../../lib/injection/types';
import { Note } from '../ui/note';
import classes from './hostile-note.module.css';
import { usePanel } from './use-panel';

const shownFirst = 2;

/** Words in the ticket or an article that address the assistant, quoted, with where they stand and what they try. */
export function HostileNote() {
  const { t } = useTranslation('panel');
  const { state } = usePanel();
  const [all, setAll] = useState(false);
  const { hostile } = state;
  if (hostile.length === 0) return null;
  const shown = all ? hostile : hostile.slice(0, shownFirst);
  return (
    <Note tone="warn" testId="hostile">
      <p>
        <strong>{t('hostile.title')}</strong> {t('hostile.text')}
      </p>
      <ul className={classes.list}>
        {shown.map((notice, index) => (
          <li key={`${notice.part}-${notice.n}-${index}`} data-kind={notice.kind}>
            <span className={classes.place}>
              {t('hostile.at', { place: placeOf(notice, t), what: t(`hostile.kind.${notice.kind}`) })}
            </span>
            <q className={classes.quote} dir="auto">
              {notice.quote}
            </q>
            {notice.carrier && <span className={classes.place}>{t(`hostile.carrier.${notice.carrier}`)}</span>}
          </li>
        ))}
      </ul>
      {hostile.length > shownFirst && (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('hostile.fewer') : t('hostile.more', { count: hostile.length - shownFirst })}
        </button>
      )}
    </Note>
  );
}

function placeOf({ part, n, name }: HostileNotice, t: ReturnType<typeof useTranslation<'panel'>>['t']): string {
  return t(`hostile.part.${part}`, { n: n ?? 0, name });
}
