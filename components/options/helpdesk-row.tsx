import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { helpdeskNames } from '../ui/helpdesk-names';
import { IconTrash, IconWorld } from '../ui/icons';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { ConfirmRow } from './confirm-row';
import { useHostPermission } from './host-permission';
import classes from './options.module.css';
import type { HelpdeskItem, Helpdesks } from './use-helpdesks';

/** One helpdesk under an own name: whether it runs, and what can be done with it. */
export function HelpdeskRow({ row, helpdesks }: { row: HelpdeskItem; helpdesks: Helpdesks }) {
  const { t } = useTranslation('options');
  const requestPermission = useHostPermission();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { origin, helpdesk, permitted, waitingTabs } = row;
  const host = origin.replace('https://', '');
  const change = async (...args: Parameters<Helpdesks['change']>) => setProblem(await helpdesks.change(...args));
  const allow = async () => {
    await requestPermission(origin);
    await change('helpdesks.add', { address: origin, helpdesk });
  };

  return (
    <li className={classes.source} data-testid="helpdesk-row" data-origin={origin} data-permitted={permitted}>
      <div className={classes.sourceHead}>
        <IconWorld size={18} aria-hidden="true" className={classes.sourceIcon} />
        <div className={classes.sourceName}>
          <h3>{host}</h3>
          <p className={classes.quiet}>
            {helpdeskNames[helpdesk]}
            {permitted && ` · ${t('helpdesks.running')}`}
          </p>
        </div>
        <div className={classes.sourceActions}>
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('knowledge.removeNamed', { name: host })}
            leftSection={<IconTrash size={15} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('knowledge.remove')}
          </Button>
        </div>
      </div>
      {!permitted && (
        <Note tone="warn">
          <p>{t('helpdesks.notPermitted')}</p>
          <NoteActions>
            <Button variant="default" onClick={() => void allow()} data-testid="helpdesk-allow">
              {t('helpdesks.allow')}
            </Button>
          </NoteActions>
        </Note>
      )}
      {waitingTabs > 0 && (
        <Note tone="calm" testId="helpdesk-waiting">
          <p>{t('helpdesks.waiting', { count: waitingTabs })}</p>
          <NoteActions>
            <Button
              variant="default"
              onClick={() => change('helpdesks.start', { origin })}
              data-testid="helpdesk-start"
            >
              {t('helpdesks.start')}
            </Button>
          </NoteActions>
        </Note>
      )}
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {asking && (
        <ConfirmRow
          question={t('helpdesks.removeAsk', { host })}
          yes={t('knowledge.remove')}
          no={t('knowledge.keep')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            void change('helpdesks.remove', { origin });
          }}
          testId="helpdesk-remove-yes"
        />
      )}
    </li>
  );
}
