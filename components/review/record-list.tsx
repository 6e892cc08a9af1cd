import { Button, Skeleton } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../ui/problem-note';
import { IconFilterOff, IconInbox } from './icons';
import classes from './list.module.css';
import { RecordBox } from './record-box';
import type { Records } from './use-records';

interface Props {
  records: Records;
  selected: string | null;
  filtered: boolean;
  list: RefObject<HTMLDivElement | null>;
  onOpen(id: string): void;
  onMove(step: number): void;
  onClear(): void;
}

/** The list, or why there is none and what to do. */
export function RecordList({ records, selected, filtered, list, onOpen, onMove, onClear }: Props) {
  const { rows, loading, problem } = records;
  if (problem && rows.length === 0) {
    return (
      <div className={classes.state}>
        <Failed records={records} tone="strong" />
      </div>
    );
  }
  if (rows.length === 0) return loading ? <Loading /> : <Empty filtered={filtered} onClear={onClear} />;
  return (
    <>
      <RecordBox records={records} selected={selected} list={list} onOpen={onOpen} onMove={onMove} />
      {problem && (
        <div className={classes.foot}>
          <Failed records={records} tone="calm" />
        </div>
      )}
    </>
  );
}

function Failed({ records, tone }: { records: Records; tone: 'calm' | 'strong' }) {
  const { t } = useTranslation('shared');
  return records.problem ? (
    <ProblemNote problem={records.problem} tone={tone}>
      <Button onClick={records.again}>{t('retry')}</Button>
    </ProblemNote>
  ) : null;
}

function Loading() {
  const { t } = useTranslation('review');
  return (
    <div className={classes.loading} role="status" aria-label={t('list.loading')}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={44} radius="md" />
      ))}
    </div>
  );
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear(): void }) {
  const { t } = useTranslation('review');
  const words = filtered ? 'noMatch' : 'empty';
  return (
    <div className={classes.state} data-testid="records-empty">
      <IconInbox size={26} aria-hidden="true" />
      <h2>{t(`${words}.title`)}</h2>
      <p>{t(`${words}.text`)}</p>
      {filtered && (
        <Button variant="default" leftSection={<IconFilterOff size={15} aria-hidden="true" />} onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
