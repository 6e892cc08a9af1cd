import type { ReactNode } from 'react';
import classes from './views.module.css';

/** A table that scrolls sideways where it has no room, by the keyboard too. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no box for a table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={classes.scroll} role="group" tabIndex={0} aria-label={label}>
      <table className={classes.table}>{children}</table>
    </div>
  );
}
