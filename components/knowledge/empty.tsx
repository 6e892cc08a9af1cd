import type { ReactNode } from 'react';
import classes from './knowledge.module.css';

/** What stands in the place of a list without rows: why, and what to do. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.empty} data-testid="empty">
      <strong>{title}</strong>
      <div>{children}</div>
    </div>
  );
}
