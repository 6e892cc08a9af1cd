import { NativeSelect, Textarea } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../../lib/quality/documents/types';

interface Props {
  box: RefObject<HTMLTextAreaElement | null>;
  text: string;
  locked: boolean;
  templates: Scorecard['templates'];
  onText(text: string): void;
}

/** The comment on the whole, with the scorecard's templates to begin from. */
export function CommentBox({ box, text, locked, templates, onText }: Props) {
  const { t } = useTranslation('quality');
  return (
    <>
      <Textarea
        ref={box}
        label={t('scoring.comment')}
        autosize
        minRows={2}
        maxLength={5000}
        readOnly={locked}
        key={locked ? 'locked' : 'open'}
        defaultValue={text}
        data-testid="review-comment"
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {!locked && templates.length > 0 && (
        <NativeSelect
          aria-label={t('scoring.template')}
          value=""
          data={[
            { value: '', label: t('scoring.template') },
            ...templates.map((template) => ({ value: template.text, label: template.title })),
          ]}
          onChange={(event) => {
            const next = [box.current?.value, event.currentTarget.value].filter(Boolean).join('\n');
            if (box.current) box.current.value = next;
            onText(next);
          }}
        />
      )}
    </>
  );
}
