import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './drafts.module.css';
import panel from './panel.module.css';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/** Asks for another draft with the agent's own instruction or fact. Enter sends, Shift+Enter is a new line. */
export function AgainForm() {
  const { t } = useTranslation(['panel', 'shared']);
  const { again, drafts, state } = usePanel();
  const [text, setText] = useState('');
  const field = useReturnFocus<HTMLTextAreaElement>();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    again(text.trim(), drafts.selected && (drafts.editOf(drafts.selected.id) ?? drafts.selected.text));
  };
  return (
    <form className={`${panel.card} ${classes.again}`} onSubmit={submit}>
      <Textarea
        ref={field}
        label={t('panel:again.label')}
        description={state.engine.kind === 'knowledge' ? t('panel:again.knowledge') : undefined}
        placeholder={t('panel:again.placeholder')}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        data-testid="again-text"
      />
      <div className={classes.editorActions}>
        <Button type="submit" data-testid="again-send">
          {t('panel:again.send')}
        </Button>
        <Button variant="subtle" onClick={() => drafts.open(null)}>
          {t('shared:cancel')}
        </Button>
      </div>
    </form>
  );
}
