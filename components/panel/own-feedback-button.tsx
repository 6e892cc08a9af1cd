import { ActionIcon } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconMessageStar } from '../ui/icons';
import { useViewApi } from '../ui/view-api-context';
import classes from './panel.module.css';
import { usePanel } from './use-panel';

/** The way to what reviewers wrote of the agent's own suggestions; there only while something is unread. */
export function OwnFeedbackButton() {
  const { t } = useTranslation('panel');
  const { openPage, state } = usePanel();
  const api = useViewApi();
  const [count, setCount] = useState(0);
  const ask = useCallback(() => {
    api.call('feedback.unread', {}).then(
      (answer) => setCount(answer.count),
      // The ticket comes first: without an answer there is no button.
      () => setCount(0),
    );
  }, [api]);
  // With each ticket that is read, when the suggestion stands and the core has time.
  const done = state.phase === 'done' ? state.recordId : null;
  useEffect(() => {
    if (done !== null) ask();
  }, [ask, done]);
  if (count === 0) return null;
  const label = t('header.feedback', { count });
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      c="var(--sd-accent)"
      onClick={() => openPage('own')}
      data-testid="own-feedback"
    >
      <IconMessageStar size={17} aria-hidden />
      <span className={classes.unread} aria-hidden>
        {count > 9 ? '9+' : count}
      </span>
    </ActionIcon>
  );
}
