import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../lib/quality/documents/types';
import { rate } from '../../../lib/quality/rates';
import { picksNow } from '../../../lib/quality/sample-picks';
import { moment, whole } from '../format';
import type { OpenRecords } from '../review';
import { useBasis } from '../use-basis';
import classes from './views.module.css';

interface RowProps {
  sample: Document<'sample'>;
  reviews: Document<'review'>[];
  onOpen: OpenRecords;
}

/** One sample: how far it is reviewed, what was changed after the drawing, and the way into it. */
export function SampleRow({ sample: { id, body, createdAt }, reviews, onOpen }: RowProps) {
  const { t, i18n } = useTranslation('quality');
  const basis = useBasis();
  const picks = picksNow(body);
  const picked = new Set(picks.map(({ record }) => record));
  const risky = new Set(picks.flatMap(({ record, why }) => (why.startsWith('risk:') ? [record] : [])));
  const sent = reviews.filter(
    (one) => one.body.state === 'sent' && one.body.session === null && picked.has(one.body.record),
  );
  const done = new Set(sent.map((one) => one.body.record));
  // Risks were looked for: the share of good ones rests on the random part alone.
  const random = sent.filter((one) => !risky.has(one.body.record) && one.body.score !== null);
  const good = rate(random.filter((one) => (one.body.score ?? 0) >= 0.8).length, random.length);
  const open = (ids: string[]) => onOpen({ ids }, body.name, { sample: id });
  return (
    <section className={classes.card} aria-label={body.name} data-testid="sample">
      <div className={classes.spread}>
        <h2>{body.name}</h2>
        <div className={classes.row}>
          <Button
            onClick={() => open(picks.flatMap(({ record }) => (done.has(record) ? [] : [record])))}
            disabled={picked.size === done.size}
            data-testid="open-sample"
          >
            {t('samples.openRest', { count: picked.size - done.size })}
          </Button>
          <Button variant="default" onClick={() => open([...picked])}>
            {t('samples.openAll', { count: picked.size })}
          </Button>
        </div>
      </div>
      <p className={classes.muted}>
        {moment(createdAt, i18n.language)} · {t('samples.seed')}: {body.seed} ·{' '}
        {t('samples.drawn', { n: whole(picked.size, i18n.language), of: whole(body.population, i18n.language) })}
        {risky.size > 0 && ` · ${t('samples.risky', { count: risky.size })}`}
      </p>
      <p className={classes.muted}>
        {t('samples.reviewed', { done: done.size, of: picked.size })} · {t('samples.good')}: {basis(good)}
      </p>
      {body.changes.length > 0 && (
        <details className={classes.muted} data-testid="sample-changes">
          <summary>{t('samples.changes', { count: body.changes.length })}</summary>
          <ul>
            {body.changes.map((change) => (
              <li key={change.record}>
                {moment(change.at, i18n.language)} · {change.by} ·{' '}
                {t(change.instead === null ? 'samples.takenOut' : 'samples.replaced')}: {change.why}{' '}
                <button
                  type="button"
                  className={classes.link}
                  onClick={() =>
                    onOpen({ ids: [change.record, ...(change.instead ? [change.instead] : [])] }, body.name)
                  }
                >
                  {t('feedback.open')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
