import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Grade } from '../../../lib/quality/documents/types';
import classes from './scoring.module.css';

interface Props {
  grade: Grade;
  current: boolean;
  locked: boolean;
  onGrade(change: Partial<Grade>): void;
  onLeave(): void;
}

/** What a grade rests on: a sentence, and the words of ticket, draft or reply that were marked when q was pressed. */
export function GradeEvidence({ grade, current, locked, onGrade, onLeave }: Props) {
  const { t } = useTranslation('quality');
  const isOpen = current && !locked;
  if (!isOpen && grade.note === '' && grade.quote === '') return null;
  return (
    <div className={classes.evidence}>
      {grade.quote !== '' && (
        <p>
          <q>{grade.quote}</q>{' '}
          {isOpen && (
            <button type="button" tabIndex={-1} onClick={() => onGrade({ quote: '' })}>
              {t('scoring.noQuote')}
            </button>
          )}
        </p>
      )}
      {isOpen ? (
        <TextInput
          id="grade-note"
          size="xs"
          aria-label={t('scoring.note')}
          placeholder={grade.quote === '' ? t('scoring.noteHelp') : t('scoring.note')}
          maxLength={2000}
          defaultValue={grade.note}
          onBlur={(event) => event.currentTarget.value !== grade.note && onGrade({ note: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onLeave();
          }}
        />
      ) : (
        grade.note !== '' && <p>{grade.note}</p>
      )}
    </div>
  );
}
