import { useEffect, useRef, useState } from 'react';
import type { SourcePreview } from '../../../lib/knowledge/types';
import type { Problem } from '../../../lib/problem';
import type { RequestInput } from '../../../lib/wire/requests';
import { problemOf } from '../../ui/problem-of';
import { useViewApi } from '../../ui/view-api-context';
import type { Sources } from '../use-sources';
import { type PickedFile, partsOf, type ReadFiles, readFiles } from './read-files';

export interface Progress {
  what: 'reading' | 'sending';
  done: number;
  total: number;
}

type Settings = Pick<RequestInput<'sources.addFolder'>, 'name' | 'internal' | 'scope' | 'keepOthers'>;

export interface Files {
  chosen: ReadFiles | null;
  preview: SourcePreview | null;
  progress: Progress | null;
  problem: Problem | null;
  /** Reads what was chosen and asks what it would bring. */
  take(picked: PickedFile[]): Promise<ReadFiles | null>;
  /** Hands it over; gives true when all of it was taken. */
  add(settings: Settings, sources: Sources): Promise<boolean>;
  cancel(): void;
}

const mostProblems = 100;

/** Files on their way from the disk into a source. What is under way ends with the component. */
export function useFiles(): Files {
  const api = useViewApi();
  const [chosen, setChosen] = useState<ReadFiles | null>(null);
  const [preview, setPreview] = useState<SourcePreview | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    setProblem(null);
    return running.current.signal;
  };

  async function look(read: ReadFiles, signal: AbortSignal): Promise<SourcePreview> {
    const sum: SourcePreview = { total: 0, samples: [], problems: [] };
    for (const files of partsOf(read.files)) {
      signal.throwIfAborted();
      const part = await api.call('sources.previewFiles', { files });
      sum.total = (sum.total ?? 0) + (part.total ?? 0);
      sum.samples.push(...part.samples.slice(0, 3 - sum.samples.length));
      sum.problems.push(...part.problems.slice(0, mostProblems - sum.problems.length));
    }
    return sum;
  }

  return {
    chosen,
    preview,
    progress,
    problem,
    async take(picked) {
      const signal = begin();
      setChosen(null);
      setPreview(null);
      try {
        const read = await readFiles(picked, (done, total) => setProgress({ what: 'reading', done, total }), signal);
        setChosen(read);
        if (read.files.length > 0) setPreview(await look(read, signal));
        return read;
      } catch (error) {
        if (!signal.aborted) setProblem(problemOf(error));
        return null;
      } finally {
        if (running.current?.signal === signal) setProgress(null);
      }
    },
    async add(settings, sources) {
      if (!chosen) return false;
      const signal = begin();
      const parts = partsOf(chosen.files);
      const paths = chosen.files.map(({ path }) => path);
      let done = 0;
      for (const [at, files] of parts.entries()) {
        setProgress({ what: 'sending', done, total: paths.length });
        const last = at === parts.length - 1;
        const failed = await sources.change('sources.addFolder', {
          ...settings,
          files,
          more: !last,
          ...(last && { paths }),
        });
        if (failed || (signal.aborted && !last)) {
          setProgress(null);
          setProblem(failed);
          return false;
        }
        done += files.length;
      }
      setProgress(null);
      setChosen(null);
      setPreview(null);
      return true;
    },
    cancel: () => {
      running.current?.abort();
      setProgress(null);
    },
  };
}
