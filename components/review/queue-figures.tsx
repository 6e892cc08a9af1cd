import { Skeleton } from '@mantine/core';
import type { Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary, RecordFilter, RecordStatus } from '../../lib/quality/types';
import { ProblemNote } from '../ui/problem-note';
import { Figures } from './figures';
import { isFiltered } from './filters';
import classes from './review.module.css';
import type { Loaded } from './use-load';
import type { Records } from './use-records';

interface Props {
  summary: Loaded<LogSummary>;
  filter: RecordFilter;
  records: Records;
  onChoose(status: RecordStatus): void;
  onOpen(part: Narrowing): void;
}

/** The figures above the queue, while they come and when they do not. */
export function QueueFigures({ summary: { value, loading, problem }, filter, records, onChoose, onOpen }: Props) {
  return (
    <>
      {value && (value.shown > 0 || isFiltered(filter)) && (
        <Figures summary={value} chosen={filter.status} onChoose={onChoose} onOpen={onOpen} />
      )}
      {!value && loading && <Skeleton className={classes.late} height={96} radius="md" />}
      {problem && !records.problem && (
        <div className={classes.notes}>
          <ProblemNote problem={problem} />
        </div>
      )}
    </>
  );
}
