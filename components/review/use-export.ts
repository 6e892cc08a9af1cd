import { useRef, useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RecordFilter } from '../../lib/quality/types';
import { download } from '../ui/download';
import { useViewApi } from '../ui/view-api-context';
import { problemOf } from './use-load';
import { useReviewer } from './use-reviewer';

export type ExportFormat = 'csv' | 'jsonl' | 'reviews';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; format: ExportFormat; done: number }
  | { kind: 'done'; name: string; done: number }
  | { kind: 'failed'; problem: Problem };

export interface Export {
  state: ExportState;
  start(format: ExportFormat): void;
  cancel(): void;
}

const jsonl = { form: 'jsonl', type: 'application/x-ndjson;charset=utf-8' } as const;
const files = { csv: { form: 'csv', type: 'text/csv;charset=utf-8' }, jsonl, reviews: jsonl } as const;

/** Reads what matches the filter slice by slice and hands it to the browser as a file. */
export function useExport(filter: RecordFilter): Export {
  const api = useViewApi();
  const [reviewer] = useReviewer();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const run = useRef(0);

  const start = async (format: ExportFormat) => {
    run.current += 1;
    const mine = run.current;
    const slices: string[] = [];
    let after: string | null = null;
    let done = 0;
    setState({ kind: 'running', format, done });
    try {
      do {
        const slice: { text: string; next: string | null; done: number } = await api.call('records.export', {
          filter,
          format: files[format].form,
          after,
          reviews: format === 'reviews' ? { reader: reviewer || null } : null,
        });
        if (run.current !== mine) return;
        slices.push(slice.text);
        done += slice.done;
        after = slice.next;
        setState({ kind: 'running', format, done });
      } while (after !== null);
      const name = `sidedesk-log-${new Date().toISOString().slice(0, 10)}.${files[format].form}`;
      download(new Blob(slices, { type: files[format].type }), name);
      setState({ kind: 'done', name, done });
    } catch (error) {
      if (run.current === mine) setState({ kind: 'failed', problem: problemOf(error) });
    }
  };

  return {
    state,
    start: (format) => void start(format),
    cancel: () => {
      run.current += 1;
      setState({ kind: 'idle' });
    },
  };
}
