import type { ReactNode } from 'react';
import type { Narrowing } from '../../lib/quality/figures/behind';
import classes from './figures.module.css';
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

/** "31 of 50 · 48%–74%": opens the 50, where they can be opened. */
export function Basis({ rate, of, onOpen }: { rate: Rate; of: Narrowing; onOpen?: (part: Narrowing) => void }) {
  const basis = useBasis();
  return <OpenNumber onOpen={onOpen && rate.of > 0 ? () => onOpen(of) : null}>{basis(rate)}</OpenNumber>;
}
