import { useRef, useState } from 'react';
import type { Problem } from '../../../lib/problem';
import { useViewApi } from '../../ui/view-api-context';
import { linesOf } from '../file-lines';
import { rowsOf, UnknownColumn } from '../file-rows';
import { problemOf } from '../use-load';

export interface Sum {
  fresh: number;
  changed: number;
  known: number;
  bad: { row: number; field: string; why: string }[];
}

export interface ImportState {
  /** `stopped`: somebody stopped it in the middle of writing. */
  step: 'idle' | 'check' | 'write' | 'done' | 'bad' | 'stopped';
  /** 0..1 */
  share: number;
  sum: Sum;
}

const none: Sum = { fresh: 0, changed: 0, known: 0, bad: [] };
const idle: ImportState = { step: 'idle', share: 0, sum: none };
const linesAtOnce = 1000;
/** While one slice is written the next is on its way: the core reads it meanwhile. */
const underWay = 2;
const mostBad = 1000;

/** Reads an export or a backup: looked at as a whole first, so that a bad row leaves nothing half-imported. */
export function useImport() {
  const api = useViewApi();
  const [state, setState] = useState(idle);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useRef(0);

  /** Null when it was stopped. `scorecards` are those of the whole file, once it was looked at. */
  const pass = async (file: File, write: boolean, mine: number, scorecards: string[]): Promise<Sum | null> => {
    const isCsv = /\.csv$/i.test(file.name);
    const form = isCsv ? 'csv' : 'jsonl';
    // The first row of a table names its columns.
    let first = isCsv ? 2 : 1;
    let sum = none;
    const waiting: Promise<void>[] = [];
    for await (const { lines, share } of (isCsv ? rowsOf : linesOf)(file, linesAtOnce)) {
      const input = { lines, form, first, write, scorecards: scorecards.slice(-1000) } as const;
      first += lines.length;
      const answer = api.call('log.import', input).then((result) => {
        scorecards.push(...result.scorecards);
        const bad = [...sum.bad, ...result.bad].slice(0, mostBad);
        sum = {
          ...{
            fresh: sum.fresh + result.fresh,
            changed: sum.changed + result.changed,
            known: sum.known + result.known,
          },
          bad,
        };
        if (run.current === mine) setState({ step: write ? 'write' : 'check', share, sum });
      });
      // A slice that fails while another is waited for is told by its own wait.
      answer.catch(() => undefined);
      waiting.push(answer);
      // A look at the file goes slice by slice: a later one may rest on a scorecard of an earlier one.
      if (waiting.length >= (write ? underWay : 1)) await waiting.shift();
      if (run.current !== mine) break;
    }
    await Promise.all(waiting);
    return run.current === mine ? sum : null;
  };

  const start = async (file: File) => {
    run.current += 1;
    const mine = run.current;
    setProblem(null);
    setState({ ...idle, step: 'check' });
    try {
      const scorecards: string[] = [];
      const looked = await pass(file, false, mine, scorecards);
      if (looked === null) return;
      if (looked.bad.length > 0) return setState({ step: 'bad', share: 1, sum: looked });
      setState({ step: 'write', share: 0, sum: none });
      const written = await pass(file, true, mine, scorecards);
      if (written) setState({ step: 'done', share: 1, sum: written });
    } catch (error) {
      if (run.current !== mine) return;
      if (error instanceof UnknownColumn) {
        const bad = [{ row: 1, field: error.message, why: 'unknown-column' }];
        return setState({ step: 'bad', share: 1, sum: { ...none, bad } });
      }
      setProblem(problemOf(error));
      setState(idle);
    }
  };

  return {
    state,
    problem,
    start: (file: File | null) => void (file && start(file)),
    stop() {
      run.current += 1;
      // What was written stays and is known the next time; what was only looked at left nothing.
      setState((known) => (known.step === 'write' ? { ...known, step: 'stopped' } : idle));
    },
    clear: () => setProblem(null),
  };
}
