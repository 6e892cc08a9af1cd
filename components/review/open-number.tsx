import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Narrowing } from '../../lib/quality/figures/behind';
import { mostRecords } from '../../lib/quality/report/types';
import classes from './figures.module.css';
import { whole } from './format';
import type { Rate } from './rate-plot';
import { useBasis } from './use-basis';

interface Props {
  /** Null where the number has nothing to open, e.g. there is none. */
  onOpen: (() => void) | null;
  /** What the number counts, for those who do not see the column's head. */
  label?: string;
  testId?: string;
  children: ReactNode;
}

/** A number that opens the suggestions behind it; plain text where there are none. */
export function OpenNumber({ onOpen, label, testId, children }: Props) {
  if (!onOpen) return <>{children}</>;
  return (
    <button type="button" className={classes.open} onClick={onOpen} title={label} data-testid={testId}>
      {children}
    </button>
  );
}

/** A number that opens the suggestions of a list; plain text where there is none, or more than a filter takes. */
export function OpenList({
  records,
  most = records.length,
  onOpen,
  testId,
  children,
}: {
  records: readonly string[];
  /** How many there are in all; those that a list leaves out could not be opened. */
  most?: number;
  onOpen?: (records: string[]) => void;
  testId?: string;
  children: ReactNode;
}) {
  const { t, i18n } = useTranslation('report');
  const isWhole = records.length > 0 && records.length === most && most <= mostRecords;
  return (
    <OpenNumber
      onOpen={onOpen && isWhole ? () => onOpen([...records]) : null}
      label={t('open.count', { n: whole(records.length, i18n.language) })}
      testId={testId}
    >
      {children}
    </OpenNumber>
  );
}

/** "31 of 50 · 48%–74%": opens the 50, where they can be opened. */
export function Basis({ rate, of, onOpen }: { rate: Rate; of: Narrowing; onOpen?: (part: Narrowing) => void }) {
  const basis = useBasis();
  return <OpenNumber onOpen={onOpen && rate.of > 0 ? () => onOpen(of) : null}>{basis(rate)}</OpenNumber>;
}
