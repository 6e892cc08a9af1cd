import { Button } from '@mantine/core';
import { useRef } from 'react';
import { readKinds } from './read-files';

interface Props {
  label: string;
  /** Choose a whole folder instead of files. */
  directory?: boolean;
  testId: string;
  onPick: (files: FileList | null) => void;
}

/** A button that opens the browser's file dialog. The input itself stays out of sight and out of the tab order. */
export function FilePicker({ label, directory = false, testId, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={(element) => {
          input.current = element;
          // React knows no such attribute; browsers take it on inputs only.
          if (directory) element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        accept={directory ? undefined : readKinds}
        hidden
        aria-label={label}
        data-testid={testId}
        onChange={(event) => {
          onPick(event.currentTarget.files);
          // The same folder may be chosen again after a change.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
