import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconTicket } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import classes from './panel.module.css';
import { usePanel } from './use-panel';

/** What stands where the ticket would be: connecting, no ticket, reading, or why it could not be read. */
export function StateCard() {
  const { t } = useTranslation(['panel', 'shared']);
  const { state, assist, reread } = usePanel();

  if (state.phase === 'unreadable' && state.problem) {
    // What is on screen is no ticket yet: nothing failed.
    const none = state.ref === null;
    return (
      <section className={classes.stateCard}>
        <h1 className={classes.stateTitle}>{t(none ? 'panel:state.none.title' : 'panel:state.unreadable.title')}</h1>
        <ProblemNote problem={state.problem} tone={none ? 'calm' : 'strong'}>
          <Button variant="default" onClick={reread}>
            {t('panel:header.reread')}
          </Button>
        </ProblemNote>
      </section>
    );
  }
  const idle = assist.heard && state.phase === 'idle';
  const name = idle ? 'idle' : assist.heard ? 'reading' : 'connecting';
  return (
    <section className={classes.stateCard} aria-busy={!idle} data-testid={`state-${name}`}>
      {idle ? (
        <IconTicket size={28} stroke={1.5} aria-hidden="true" className={classes.stateIcon} />
      ) : (
        <Loader size={20} aria-hidden="true" />
      )}
      <h1 className={classes.stateTitle}>{t(`panel:state.${name}.title`)}</h1>
      <p className={classes.stateText}>{t(`panel:state.${name}.text`)}</p>
      {idle && <p className={classes.stateText}>{t('panel:state.idle.still')}</p>}
    </section>
  );
}
