import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconPlayerStop, IconSparkles } from '../ui/icons';
import { AgainForm } from './again-form';
import { DraftCard } from './draft-card';
import classes from './drafts.module.css';
import { OutcomeLine } from './outcome-line';
import panel from './panel.module.css';
import { usePanel } from './use-panel';

/** All drafts of the suggestion, what became of them, and the way to a new one. */
export function DraftsSection({ onLeft }: { onLeft: () => void }) {
  const { t } = useTranslation('panel');
  const { state, drafts, assist, again, openPage } = usePanel();
  const streaming = state.drafts.some((draft) => draft.status === 'streaming');
  const byModel = state.drafts.some((draft) => draft.by !== 'knowledge' && draft.by !== 'macro');
  const waiting = state.phase === 'working' && !streaming;

  return (
    <section className={panel.section} aria-labelledby="drafts-title">
      <div className={panel.sectionHead}>
        <h2 id="drafts-title" className={panel.sectionTitle}>
          {t('drafts.title')}
        </h2>
        <span className={panel.headerActions}>
          {state.phase === 'working' ? (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={assist.stop}
              leftSection={<IconPlayerStop size={14} aria-hidden="true" />}
            >
              {t('drafts.stop')}
            </Button>
          ) : (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-expanded={drafts.form === 'again'}
              onClick={() => drafts.open(drafts.form === 'again' ? null : 'again')}
              leftSection={<IconSparkles size={14} aria-hidden="true" />}
            >
              {t('drafts.again')}
            </Button>
          )}
        </span>
      </div>
      {drafts.form === 'again' && <AgainForm />}
      <OutcomeLine draftId={null} />
      {state.drafts.map((draft, index) => (
        <DraftCard key={draft.id} draft={draft} n={index + 1} />
      ))}
      {waiting && (
        <p className={classes.waiting} aria-busy="true">
          <span className={classes.pulse} aria-hidden="true" />
          {state.engine.kind !== 'knowledge' ? t('drafts.waiting') : t('drafts.writing')}
        </p>
      )}
      {!waiting && state.drafts.length === 0 && <p className={classes.quiet}>{t('drafts.none')}</p>}
      {state.engine.kind !== 'knowledge' && state.phase === 'done' && !byModel && (
        <Button variant="default" data-testid="draft-now" onClick={() => again('')}>
          {t('rewrite.now')}
        </Button>
      )}
      {state.engine.kind !== 'knowledge' && state.phase === 'done' && (
        <p className={classes.quiet}>
          <button type="button" className={classes.textButton} onClick={onLeft} data-testid="what-left-open">
            {t('left.open')}
          </button>
        </p>
      )}
      {state.engine.kind === 'knowledge' && state.drafts.length > 0 && (
        <p className={classes.quiet}>
          {t('drafts.noModel')}{' '}
          <button type="button" className={classes.textButton} onClick={() => openPage('options')}>
            {t('drafts.addModel')}
          </button>
        </p>
      )}
    </section>
  );
}
