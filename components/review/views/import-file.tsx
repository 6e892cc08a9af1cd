import { Button, FileButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/problem-note';
import { percent } from '../format';
import { useImport } from './use-import';
import classes from './views.module.css';

const mostBadShown = 50;

/** Brings an export or a backup in, with what was new, what was known, and each row that cannot be read. */
export function ImportFile() {
  const { t, i18n } = useTranslation(['quality', 'shared']);
  const { state, problem, start, stop, clear } = useImport();
  const busy = state.step === 'check' || state.step === 'write';
  return (
    <section className={classes.card} aria-label={t('import.title')} data-testid="import" data-step={state.step}>
      <h2>{t('import.title')}</h2>
      <p className={classes.muted}>{t('import.help')}</p>
      {problem && <ProblemNote problem={problem} onClose={clear} />}
      <div className={classes.row}>
        <FileButton onChange={start} accept=".jsonl,.ndjson,.csv,application/x-ndjson,text/csv">
          {(props) => (
            <Button {...props} loading={busy}>
              {t('import.choose')}
            </Button>
          )}
        </FileButton>
        {busy && (
          <Button variant="default" onClick={stop} data-testid="import-stop">
            {t('shared:cancel')}
          </Button>
        )}
      </div>
      {busy && <Progress value={state.share * 100} aria-label={t(`import.${state.step}`)} />}
      {state.step !== 'idle' && (
        <p role="status">
          {t(`import.${state.step}`)} {busy && `${percent(state.share, i18n.language)} · `}
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
