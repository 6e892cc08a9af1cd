import { CloseButton, Loader, TextInput } from '@mantine/core';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '../ui/icons';
import type { Search } from './use-search';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  search: Search;
}

/** Search as you type, after a short rest; Enter at once and by meaning too, Escape back to the ticket's own passages. */
export function KnowledgeSearch({ field, search }: Props) {
  const { t } = useTranslation('panel');
  const [text, setText] = useState('');
  const cleared = search.result === null && !search.busy;
  const { run } = search;
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (text.trim().length < 2) return;
    resting.current = setTimeout(() => run(text), 250);
    return () => clearTimeout(resting.current);
    // `run` is new with every render; the text is what asks
  }, [text]);

  const clear = () => {
    setText('');
    search.clear();
  };
  return (
    <search>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          // Or the search by words alone, which waits for the rest, would take its place.
          clearTimeout(resting.current);
          run(text, true);
        }}
      >
        <TextInput
          ref={field}
          type="search"
          aria-label={t('knowledge.searchLabel')}
          aria-keyshortcuts="/"
          placeholder={t('knowledge.searchPlaceholder')}
          value={text}
          maxLength={2000}
          dir="auto"
          data-testid="knowledge-search"
          onChange={(event) => {
            setText(event.currentTarget.value);
            if (event.currentTarget.value.trim() === '') search.clear();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (text === '') field.current?.blur();
            clear();
          }}
          leftSection={
            search.busy ? <Loader size={13} aria-hidden="true" /> : <IconSearch size={15} aria-hidden="true" />
          }
          rightSection={
            text !== '' || !cleared ? <CloseButton size="sm" aria-label={t('knowledge.clear')} onClick={clear} /> : null
          }
        />
      </form>
    </search>
  );
}
