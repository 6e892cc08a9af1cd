import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReviewer } from '../use-reviewer';
import classes from '../views/views.module.css';

/** Asks who grades: in a calibration one of those invited, else any name. */
export function ReviewerName({ invited, onDone }: { invited: readonly string[] | null; onDone(): void }) {
  const { t } = useTranslation('quality');
  const [reviewer, setReviewer] = useReviewer();
  const [name, setName] = useState(reviewer);
  const take = (next: string) => {
    if (next.trim() === '') return;
    setReviewer(next);
    onDone();
  };
  if (invited) {
    return (
      <>
        <p className={classes.muted}>{t('scoring.who')}</p>
        <div className={classes.row}>
          {invited.map((one, at) => (
            <Button
              key={one}
              // Where the grades will be: the same key leads here.
              id={at === 0 ? 'scoring' : undefined}
              variant="default"
              onClick={() => take(one)}
              data-testid="invited"
            >
              {one}
            </Button>
          ))}
        </div>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take(name);
      }}
    >
      <TextInput
        id="scoring"
        label={t('scoring.yourName')}
        description={t('scoring.yourNameHelp')}
        value={name}
        maxLength={100}
        data-testid="reviewer-name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" mt={8} disabled={name.trim() === ''}>
        {t('scoring.begin')}
      </Button>
    </form>
  );
}
