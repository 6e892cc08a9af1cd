import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../lib/problem';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { problemOf } from '../use-load';
import { useReviewer } from '../use-reviewer';
import classes from '../views/views.module.css';

interface Props {
  sample: string;
  record: string;
  /** What took its place; null for nothing. */
  onReplaced(instead: string | null): void;
}

/** Takes a record out of the sample that is worked through: the reason is a must and stays with the sample. */
export function ReplacePick({ sample, record, onReplaced }: Props) {
  const { t } = useTranslation('quality');
  const api = useViewApi();
  const [reviewer] = useReviewer();
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!open) {
    return (
      <button type="button" className={classes.link} onClick={() => setOpen(true)} data-testid="replace-pick">
        {t('samples.replace.open')}
      </button>
    );
  }
  const replace = async (another: boolean) => {
    setBusy(true);
    setProblem(null);
    try {
      const { instead } = await api.call('sample.replace', { id: sample, record, why, by: reviewer, another });
      onReplaced(instead);
    } catch (error) {
      setProblem(problemOf(error));
      setBusy(false);
    }
  };
  const ready = why.trim() !== '';
  return (
    <div className={classes.card}>
      <TextInput
        label={t('samples.replace.why')}
        value={why}
        maxLength={300}
        autoFocus
        data-testid="replace-why"
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className={classes.row}>
        <Button disabled={!ready} loading={busy} onClick={() => void replace(true)} data-testid="replace-another">
          {t('samples.replace.another')}
        </Button>
        <Button variant="default" disabled={!ready} loading={busy} onClick={() => void replace(false)}>
          {t('samples.replace.out')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} onClose={() => setProblem(null)} />}
    </div>
  );
}
