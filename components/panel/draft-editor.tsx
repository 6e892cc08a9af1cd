import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import classes from './drafts.module.css';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/** The draft as plain text, to change before it is inserted. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const { t } = useTranslation('panel');
  const { drafts } = usePanel();
  const field = useReturnFocus<HTMLTextAreaElement>();
  const edited = drafts.editOf(draft.id);
  return (
    <div className={classes.editor}>
      <Textarea
        ref={field}
        label={t('drafts.editLabel')}
        description={draft.citations.length > 0 ? t('drafts.editHelp') : undefined}
        value={edited ?? draft.text}
        onChange={(event) => {
          const text = event.currentTarget.value;
          drafts.setEdit(draft.id, text === draft.text ? null : text);
        }}
        autosize
        minRows={6}
        maxRows={18}
        dir="auto"
        lang={draft.lang === 'und' ? undefined : draft.lang}
        data-testid="draft-editor"
        styles={{ input: { fontSize: 'var(--mantine-font-size-sm)', lineHeight: 1.55 } }}
      />
      <div className={classes.editorActions}>
        <Button variant="default" onClick={() => drafts.open(null)}>
          {t('drafts.editDone')}
        </Button>
        <Button variant="subtle" disabled={edited === null} onClick={() => drafts.setEdit(draft.id, null)}>
          {t('drafts.editUndo')}
        </Button>
      </div>
    </div>
  );
}
