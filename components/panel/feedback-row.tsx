import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconThumbDown, IconThumbUp } from '../ui/icons';
import classes from './feedback-row.module.css';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

const marks = [
  [true, '+', IconThumbUp, 'up'],
  [false, '-', IconThumbDown, 'down'],
] as const;

/** Whether the chosen draft helped: one press says it, a reason may follow. */
export function FeedbackRow() {
  const { t } = useTranslation('panel');
  const { state, drafts, helpful, rate } = usePanel();
  const asking = drafts.form === 'feedback' && helpful !== null;
  return (
    <div className={classes.row} data-testid="feedback">
      <fieldset className={classes.marks}>
        <legend className={classes.label}>{t('feedback.label')}</legend>
        {marks.map(([value, key, Icon, name]) => (
          <ActionIcon
            key={name}
            variant={helpful === value ? 'filled' : 'subtle'}
            color={helpful === value ? undefined : 'gray'}
            size="sm"
            aria-label={t(`feedback.${name}`)}
            title={`${t(`feedback.${name}`)} (${key})`}
            aria-pressed={helpful === value}
            aria-keyshortcuts={key}
            disabled={state.recordId === null}
            onClick={() => rate(value)}
            data-testid={`feedback-${name}`}
          >
            <Icon size={15} aria-hidden="true" />
          </ActionIcon>
        ))}
      </fieldset>
      <span role="status" className={classes.label}>
        {helpful !== null && t('feedback.noted')}
      </span>
      {asking && <ReasonForm helpful={helpful} />}
    </div>
  );
}

function ReasonForm({ helpful }: { helpful: boolean }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { rate, drafts } = usePanel();
  const [text, setText] = useState('');
  const field = useReturnFocus<HTMLInputElement>();
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') drafts.open(null);
        else rate(helpful, text.trim());
      }}
    >
      <TextInput
        ref={field}
        size="xs"
        aria-label={t('panel:feedback.reason')}
        placeholder={t('panel:feedback.reason')}
        maxLength={800}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-testid="feedback-reason"
      />
      <Button type="submit" size="compact-sm" data-testid="feedback-send">
        {t('panel:feedback.send')}
      </Button>
    </form>
  );
}
