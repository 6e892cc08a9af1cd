import { useCallback, useState } from 'react';
import type { Problem } from '../../../lib/problem';
import type { Sample } from '../../../lib/quality/documents/types';
import { emptyFilter } from '../../../lib/quality/filter';
import type { SamplePlan } from '../../../lib/quality/sampling';
import type { RecordFilter } from '../../../lib/quality/types';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import type { OpenRecords } from '../review';
import { useDocuments } from '../use-documents';
import { problemOf, useLoad } from '../use-load';
import { SamplePlanForm } from './sample-plan';
import { SampleRow } from './sample-row';

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
