import type { ReactNode } from 'react';
import classes from './policy.module.css';

/** Every fault of the form in one place: those on other tabs would not be seen. */
export function FormFaults({ errors }: { errors: Record<string, ReactNode> }) {
  const list = Object.entries(errors).filter(([, message]) => Boolean(message));
  if (list.length === 0) return null;
  return (
    <ul className={classes.faults} role="alert" data-testid="policy-faults">
      {list.slice(0, 8).map(([path, message]) => (
        <li key={path}>{message}</li>
      ))}
    </ul>
  );
}
