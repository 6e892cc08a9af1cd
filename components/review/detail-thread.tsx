import { useTranslation } from 'react-i18next';
import type { SuggestionRecord } from '../../lib/quality/types';
import { Card } from './card';
import classes from './detail.module.css';
import { moment } from './format';

/** The masked thread as it stood when the suggestion was made; older records hold the requester's last words alone. */
export function DetailThread({ record }: { record: SuggestionRecord }) {
  const { t, i18n } = useTranslation(['review', 'quality']);
  const lang = record.language === 'und' ? undefined : record.language;
  const thread = record.thread ?? [];
  return (
    <Card title={t('ticket.title')} aside={<span className={classes.muted}>{t('ticket.masked')}</span>}>
      {thread.length === 0 && (
        <p className={classes.quote} lang={lang} dir="auto">
          {record.excerpt || t('ticket.empty')}
        </p>
      )}
      {(record.messages ?? 0) > thread.length && thread.length > 0 && (
        <p className={classes.muted}>
          {t('quality:thread.earlier', { count: (record.messages ?? 0) - thread.length })}
        </p>
      )}
      {thread.map((message, at) => (
        <div key={at}>
          <p className={classes.muted}>
            {t(`quality:thread.${message.role}`)}
            {!message.public && ` · ${t('quality:thread.internal')}`}
            {message.at &&
              !Number.isNaN(Date.parse(message.at)) &&
              ` · ${moment(Date.parse(message.at), i18n.language)}`}
          </p>
          <p className={classes.quote} lang={lang} dir="auto">
            {message.text || t('ticket.empty')}
          </p>
        </div>
      ))}
    </Card>
  );
}
