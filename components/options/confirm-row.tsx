import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Note, NoteActions } from '../ui/note';

interface Props {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
  testId?: string;
}

/** A question in place of the button that raised it. The focus goes to the harmless answer. */
export function ConfirmRow({ question, yes, no, onYes, onNo, testId }: Props) {
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => harmless.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={question}>
      <Note tone="warn">
        <p>{question}</p>
        <NoteActions>
          <Button variant="default" ref={harmless} onClick={onNo}>
            {no}
          </Button>
          <Button bg="var(--sd-l3)" c="var(--sd-surface)" onClick={onYes} data-testid={testId}>
            {yes}
          </Button>
        </NoteActions>
      </Note>
    </div>
  );
}
