import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Gap, gapSchema } from '../../../lib/quality/documents/types';
import classes from './views.module.css';

const { type: types, state: states } = gapSchema.shape;

interface FormProps {
  gap: Gap;
  busy: boolean;
  onCancel(): void;
  onSave(gap: Gap): Promise<void>;
}

/** The fields of one gap. */
export function GapForm({ gap, busy, onCancel, onSave }: FormProps) {
  const { t } = useTranslation(['quality', 'shared']);
  const [body, setBody] = useState(gap);
  const change = (part: Partial<Gap>) => setBody((known) => ({ ...known, ...part }));
  const listOf = (text: string) => [...new Set(text.split(/[\s,]+/).filter((one) => one !== ''))];
  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(body);
      }}
    >
      <TextInput
        label={t('register.title')}
        value={body.title}
        required
        maxLength={300}
        onChange={(event) => change({ title: event.currentTarget.value })}
        data-testid="gap-title"
      />
      <div className={classes.row}>
        <NativeSelect
          label={t('register.typeLabel')}
          value={body.type}
          data={types.options.map((value) => ({ value, label: t(`register.type.${value}`) }))}
          onChange={(event) => change({ type: types.parse(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('register.stateLabel')}
          value={body.state}
          data={states.options.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(event) => change({ state: states.parse(event.currentTarget.value) })}
        />
        <TextInput
          label={t('register.owner')}
          value={body.owner}
          maxLength={100}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={t('register.tickets')}
        defaultValue={body.tickets.join(', ')}
        onBlur={(event) => change({ tickets: listOf(event.currentTarget.value).slice(0, 100) })}
      />
      {body.records.length > 0 && (
        <div className={classes.row}>
          <span className={classes.muted}>{t('register.records', { count: body.records.length })}</span>
          {body.records.map((id) => (
            <button
              key={id}
              type="button"
              className={classes.link}
              aria-label={t('register.unlink', { id })}
              title={t('register.unlink', { id })}
              onClick={() => change({ records: body.records.filter((one) => one !== id) })}
            >
              {id.slice(0, 12)} ×
            </button>
          ))}
        </div>
      )}
      <Textarea
        label={t('register.detail')}
        value={body.detail}
        autosize
        minRows={3}
        maxLength={5000}
        onChange={(event) => change({ detail: event.currentTarget.value })}
      />
      <div className={classes.row}>
        <Button type="submit" loading={busy} data-testid="save-gap">
          {t('save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('shared:cancel')}
        </Button>
      </div>
    </form>
  );
}
