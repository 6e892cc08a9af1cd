import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconTicket } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import classes from './panel.module.css';
import { usePanel } from './use-panel';

/** What stands where the ticket would be: connecting, no ticket, reading, or why it could not be read. */
export function StateCard({ docked, onDiagnosis }: { docked: boolean; onDiagnosis: () => void }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { state, assist, reread, leftDraft, copyLeft, copied } = usePanel();

  const anyPage = state.problem?.code.endsWith('-page') && state.problem.code !== 'read-no-page';

  if (state.phase === 'unreadable' && state.problem) {
    // What is on screen is no ticket yet: nothing failed.
    const none = state.ref === null;
    return (
      <section className={classes.stateCard}>
        <h1 className={classes.stateTitle}>
          {t(`panel:state.${anyPage ? 'page' : none ? 'none' : 'unreadable'}.title`)}
        </h1>
        <ProblemNote problem={state.problem} tone={none ? 'calm' : 'strong'}>
          <Button variant="default" onClick={reread} data-testid="read-page">
            {t(anyPage ? 'panel:state.idle.page' : 'panel:header.reread')}
          </Button>
          {!anyPage && (
            <Button variant="subtle" onClick={onDiagnosis} data-testid="open-diagnosis">
              {t('panel:diagnosis.open')}
            </Button>
          )}
          {leftDraft && (
            <Button
              variant="default"
              onClick={copyLeft}
              data-testid="copy-left"
              h="auto"
              mih={30}
              py={4}
              styles={{ label: { whiteSpace: 'normal', lineHeight: 1.35 } }}
            >
              {t(copied === 'ok' ? 'panel:drafts.copied' : 'panel:state.page.copy', { subject: leftDraft.subject })}
            </Button>
          )}
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
      {idle && !docked && (
        <Button variant="default" onClick={reread} data-testid="read-page">
          {t('panel:state.idle.page')}
        </Button>
      )}
    </section>
  );
}
