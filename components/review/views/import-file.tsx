import { Button, FileButton, Progress } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../lib/problem';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { linesOf } from '../file-lines';
import { problemOf } from '../use-load';
import classes from './views.module.css';

interface Sum {
  fresh: number;
  changed: number;
  known: number;
  bad: { row: number; field: string; why: string }[];
}

const none: Sum = { fresh: 0, changed: 0, known: 0, bad: [] };
const linesAtOnce = 200;
const mostBadShown = 50;

/** Reads an export or a backup: looked at as a whole first, so that a bad row leaves nothing half-imported. */
export function ImportFile() {
  const { t } = useTranslation(['quality', 'shared']);
  const api = useViewApi();
  const [state, setState] = useState<{ step: 'idle' | 'check' | 'write' | 'done' | 'bad'; share: number; sum: Sum }>({
    ...{ step: 'idle', share: 0, sum: none },
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useRef(0);

  const pass = async (file: File, write: boolean, mine: number): Promise<Sum | null> => {
    let sum = none;
    let first = 1;
    let scorecards: string[] = [];
    for await (const { lines, share } of linesOf(file, linesAtOnce)) {
      const result = await api.call('log.import', { lines, first, write, scorecards: scorecards.slice(-1000) });
      if (run.current !== mine) return null;
      first += lines.length;
      scorecards = [...scorecards, ...result.scorecards];
      sum = {
        fresh: sum.fresh + result.fresh,
        changed: sum.changed + result.changed,
        known: sum.known + result.known,
        bad: [...sum.bad, ...result.bad].slice(0, 1000),
      };
      setState({ step: write ? 'write' : 'check', share, sum });
    }
    return sum;
  };
  const start = async (file: File | null) => {
    if (!file) return;
    run.current += 1;
    const mine = run.current;
    setProblem(null);
    setState({ step: 'check', share: 0, sum: none });
    try {
      const looked = await pass(file, false, mine);
      if (looked === null) return;
      if (looked.bad.length > 0) return setState({ step: 'bad', share: 100, sum: looked });
      const written = await pass(file, true, mine);
      if (written) setState({ step: written.bad.length > 0 ? 'bad' : 'done', share: 100, sum: written });
    } catch (error) {
      setProblem(problemOf(error));
      setState({ step: 'idle', share: 0, sum: none });
    }
  };
  const busy = state.step === 'check' || state.step === 'write';

  return (
    <section className={classes.card} aria-label={t('import.title')} data-testid="import" data-step={state.step}>
      <h2>{t('import.title')}</h2>
      <p className={classes.muted}>{t('import.help')}</p>
      {problem && <ProblemNote problem={problem} onClose={() => setProblem(null)} />}
      <div className={classes.row}>
        <FileButton onChange={(file) => void start(file)} accept=".jsonl,.ndjson,application/x-ndjson">
          {(props) => (
            <Button {...props} loading={busy}>
              {t('import.choose')}
            </Button>
          )}
        </FileButton>
        {busy && (
          <Button
            variant="default"
            onClick={() => {
              run.current += 1;
              setState({ step: 'idle', share: 0, sum: none });
            }}
          >
            {t('shared:cancel')}
          </Button>
        )}
      </div>
      {busy && <Progress value={state.share * 100} aria-label={t(`import.${state.step}`)} />}
      {state.step !== 'idle' && (
        <p role="status">
          {t(`import.${state.step}`)}{' '}
          {t('import.sum', { fresh: state.sum.fresh, changed: state.sum.changed, known: state.sum.known })}
        </p>
      )}
      {state.sum.bad.length > 0 && (
        <ul>
          {state.sum.bad.slice(0, mostBadShown).map((bad) => (
            <li key={`${bad.row}${bad.field}`}>
              {t('import.row', { row: bad.row })}: {t(`import.why.${bad.why}`)} {bad.field}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
