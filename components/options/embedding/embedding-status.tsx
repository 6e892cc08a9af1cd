import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { passesCheck } from '../../../lib/knowledge/embedding/types';
import { Note } from '../../ui/note';
import { ProblemNote } from '../../ui/problem-note';
import { syncProblem } from '../../ui/problem-of';
import { relativeTime } from '../../ui/relative-time';
import { useLocale } from '../../ui/use-locale';
import classes from '../options.module.css';
import type { EmbeddingAnswer, EmbeddingWork } from './use-embedding';

/** How far the passages' vectors are, with what can be done about it. */
export function EmbeddingStatus({ status, embedding }: { status: EmbeddingAnswer; embedding: EmbeddingWork }) {
  const { t } = useTranslation('options');
  const locale = useLocale();
  const { state } = status;
  const number = new Intl.NumberFormat(locale);
  if (!state) return <p className={classes.quiet}>{t('embedding.status.waiting')}</p>;
  const running = state.status === 'running';
  const when = state.finishedAt === null ? '' : relativeTime(state.finishedAt, Date.now(), locale);
  const counts = { done: number.format(state.done), total: number.format(state.total) };
  const share = state.total === 0 ? 0 : Math.min(100, Math.round((100 * state.done) / state.total));
  const { check } = state;
  const works = passesCheck(check);
  const problem = state.error && syncProblem(state);
  return (
    <div className={classes.sync} data-testid="embedding-status" data-status={state.status}>
      <p role="status">
        {t(`embedding.status.${state.status}`, { ...counts, when, tokens: number.format(state.tokens) })}
        {state.skipped > 0 && ` ${t('embedding.skipped', { count: state.skipped })}`}
      </p>
      {check && !running && (
        <Note tone={works ? 'good' : 'warn'}>
          <p data-testid="embedding-check">{t(works ? 'embedding.check.good' : 'embedding.check.bad', check)}</p>
        </Note>
      )}
      {running && <Progress value={share} size="sm" aria-label={t('embedding.progress')} />}
      {problem && <ProblemNote problem={problem} tone="strong" />}
      <div className={classes.saveRow}>
        {running ? (
          <Button variant="default" onClick={embedding.cancel} data-testid="embedding-cancel">
            {t('embedding.cancel')}
          </Button>
        ) : (
          <>
            {state.status !== 'ok' && (
              <Button variant="default" onClick={() => embedding.start(false)} data-testid="embedding-go-on">
                {t('embedding.goOn')}
              </Button>
            )}
            <Button variant="default" onClick={() => embedding.start(true)} data-testid="embedding-anew">
              {t('embedding.anew')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
