import { useState } from 'react';
import { evaluationLine, isExported } from '../../lib/quality/evaluation-case';
import { useViewApi } from '../ui/view-api-context';
import { fileName, saveFile } from './save-file';
import type { Documents } from './use-documents';

export interface CaseExport {
  run(): Promise<void>;
  busy: boolean;
  /** What the last export wrote, and cases whose record is erased; null before the first. */
  done: { exported: number; missing: number } | null;
}

/** Saves the evaluation set as labelled data; cases that were only asked for are done with that. */
export function useCaseExport(proposals: Documents<'proposal'>): CaseExport {
  const api = useViewApi();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<CaseExport['done']>(null);
  const run = async () => {
    setBusy(true);
    const lines: string[] = [];
    const written: typeof proposals.list = [];
    let missing = 0;
    for (const one of proposals.list.filter(({ body }) => isExported(body))) {
      const { proposal, record } = one.body;
      const detail = await api.call('records.get', { id: record }).catch(() => null);
      if (!detail || proposal.type !== 'evaluation-case') missing += 1;
      else {
        lines.push(evaluationLine(detail.record, proposal));
        written.push(one);
      }
    }
    saveFile(lines, fileName('evaluation', 'jsonl'), 'application/x-ndjson;charset=utf-8');
    for (const { id, revision, body } of written)
      if (body.state === 'open') await proposals.put(id, revision, { ...body, state: 'done' });
    setDone({ exported: written.length, missing });
    setBusy(false);
  };
  return { run, busy, done };
}
