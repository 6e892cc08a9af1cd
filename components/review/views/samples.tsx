import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../lib/problem';
import type { Document, Sample } from '../../../lib/quality/documents/types';
import { emptyFilter } from '../../../lib/quality/filter';
import { rate } from '../../../lib/quality/rates';
import type { SamplePlan } from '../../../lib/quality/sampling';
import type { RecordFilter } from '../../../lib/quality/types';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { useBasis } from '../figures';
import { moment, whole } from '../format';
import type { OpenRecords } from '../review';
import { useDocuments } from '../use-documents';
import { problemOf, useLoad } from '../use-load';
import { SamplePlanForm } from './sample-plan';
import classes from './views.module.css';

/** Plans and draws samples, and shows how far each is reviewed. */
export function Samples({ filter, onOpen }: { filter: Partial<RecordFilter>; onOpen: OpenRecords }) {
  const api = useViewApi();
  const samples = useDocuments('sample');
  const reviews = useDocuments('review');
  const [failed, setFailed] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [base] = useState<RecordFilter>({ ...emptyFilter, ...filter, ids: null });
  const counted = useLoad(useCallback(() => api.call('records.count', { filter: base }), [api, base]));

  const draw = async (name: string, plan: SamplePlan) => {
    setBusy(true);
    setFailed(null);
    try {
      const drawn = await api.call('sample.draw', { filter: base, plan });
      const body: Sample = { name, ...plan, filter: base, ...drawn, changes: [] };
      await samples.put(crypto.randomUUID(), null, body);
    } catch (error) {
      setFailed(problemOf(error));
    }
    setBusy(false);
  };

  const problem = failed ?? samples.problem;
  return (
    <>
      {problem && <ProblemNote problem={problem} onClose={() => setFailed(null)} />}
      <SamplePlanForm population={counted.value?.total ?? null} busy={busy} onDraw={draw} />
      {samples.list
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map((sample) => (
          <SampleRow key={sample.id} sample={sample} reviews={reviews.list} onOpen={onOpen} />
        ))}
    </>
  );
}

interface RowProps {
  sample: Document<'sample'>;
  reviews: Document<'review'>[];
  onOpen: OpenRecords;
}

function SampleRow({ sample: { body, createdAt }, reviews, onOpen }: RowProps) {
  const { t, i18n } = useTranslation('quality');
  const basis = useBasis();
  const picked = new Set(body.picks.map(({ record }) => record));
  const risky = new Set(body.picks.flatMap(({ record, why }) => (why.startsWith('risk:') ? [record] : [])));
  const sent = reviews.filter(
    (one) => one.body.state === 'sent' && one.body.session === null && picked.has(one.body.record),
  );
  const done = new Set(sent.map((one) => one.body.record));
  // Risks were looked for: the share of good ones rests on the random part alone.
  const random = sent.filter((one) => !risky.has(one.body.record) && one.body.score !== null);
  const good = rate(random.filter((one) => (one.body.score ?? 0) >= 0.8).length, random.length);
  const open = (ids: string[]) => onOpen({ ids }, body.name);
  return (
    <section className={classes.card} aria-label={body.name} data-testid="sample">
      <div className={classes.spread}>
        <h2>{body.name}</h2>
        <div className={classes.row}>
          <Button
            onClick={() => open(body.picks.flatMap(({ record }) => (done.has(record) ? [] : [record])))}
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
    </section>
  );
}
