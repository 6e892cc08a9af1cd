import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCheck } from '../ui/icons';
import classes from './options.module.css';

interface Props {
  dirty: boolean;
  busy: boolean;
  saved: boolean;
  onDiscard: () => void;
  testId?: string;
  /** More buttons, between saving and discarding. */
  children?: ReactNode;
}

/** Save and discard for one form, with a word when it is done. */
export function SaveRow({ dirty, busy, saved, onDiscard, testId, children }: Props) {
  const { t } = useTranslation('options');
  return (
    <div className={classes.saveRow}>
      <Button type="submit" loading={busy} data-testid={testId}>
        {t('save')}
      </Button>
      {children}
      <Button variant="subtle" disabled={!dirty || busy} onClick={onDiscard}>
        {t('discard')}
      </Button>
      <span role="status" className={classes.saved}>
        {saved && !dirty && (
          <>
            <IconCheck size={15} aria-hidden="true" /> {t('saved')}
          </>
        )}
      </span>
    </div>
  );
}
