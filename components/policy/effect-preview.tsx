import { Button, Progress, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moved, PolicyPreview } from '../../lib/triage/preview';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { TierChip } from '../ui/tier-chip';
import classes from './policy.module.css';
import type { EffectPreviewModel } from './use-effect-preview';

interface Props {
  preview: EffectPreviewModel;
  busy: boolean;
  onSave: () => void;
}

const shownFirst = 12;

/** What a changed policy would have said of past tickets, before it is saved. */
export function EffectPreview({ preview, busy, onSave }: Props) {
  const { t } = useTranslation(['policy', 'shared']);
  const { state, close } = preview;
  if (state.phase === 'closed') return null;
  if (state.phase === 'failed') return <ProblemNote problem={state.problem} tone="strong" onClose={close} />;
  if (state.phase === 'running') {
    const percent = state.of ? (state.done / state.of) * 100 : 0;
    return (
      <div className={classes.effect} data-testid="effect-running">
        <p role="status">
          {state.of === null
            ? t('policy:effect.reading')
            : t('policy:effect.running', { done: state.done, of: state.of })}
        </p>
        <Progress value={percent} aria-label={t('policy:effect.progress')} size="sm" />
        <Button variant="default" className={classes.start} onClick={close} data-testid="effect-cancel">
          {t('shared:cancel')}
        </Button>
      </div>
    );
  }
  return (
    <section aria-label={t('policy:effect.title')} className={classes.effect} data-testid="effect">
      <Result result={state.result} />
      <Note tone="calm">
        <p>{t('policy:effect.limits')}</p>
        <NoteActions>
          <Button onClick={onSave} loading={busy} data-testid="effect-save">
            {t('policy:effect.save')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('policy:effect.keep')}
          </Button>
        </NoteActions>
      </Note>
    </section>
  );
}

function Result({ result }: { result: PolicyPreview }) {
  const { t } = useTranslation('policy');
  const [all, setAll] = useState(false);
  const { total, moved, judged } = result;
  const shown = all ? moved : moved.slice(0, shownFirst);
  if (total === 0) return <p role="status">{t('effect.noTickets')}</p>;
  return (
    <>
      <p role="status" className={classes.verdict} data-testid="effect-verdict">
        {t('effect.verdict', { count: moved.length, total })}
      </p>
      {judged.n > 0 && (
        <p className={classes.quiet}>
          {t('effect.judged', { n: judged.n, before: judged.before, after: judged.after })}
        </p>
      )}
      {moved.length > 0 && (
        <ul className={classes.moved}>
          {shown.map((one) => (
            <MovedLine key={one.recordId} moved={one} />
          ))}
        </ul>
      )}
      {moved.length > shown.length && (
        <Button variant="subtle" size="compact-xs" className={classes.start} onClick={() => setAll(true)}>
          {t('effect.more', { count: moved.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function MovedLine({ moved }: { moved: Moved }) {
  const { t } = useTranslation('policy');
  const { from, to, subject, confirmed } = moved;
  return (
    <li data-testid="effect-moved" data-down={to < from}>
      <span className={classes.move}>
        <TierChip tier={from} />
        <span aria-hidden="true">→</span>
        <VisuallyHidden>{t('effect.to')}</VisuallyHidden>
        <TierChip tier={to} />
      </span>
      <span dir="auto" className={classes.subject}>
        {subject || t('effect.noSubject')}
      </span>
      {confirmed && <span className={classes.quiet}>{t('effect.confirmed', { tier: confirmed })}</span>}
    </li>
  );
}
