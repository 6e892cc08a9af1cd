import type { ReactNode } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from './icons';
import classes from './note.module.css';

export type NoteTone = 'calm' | 'warn' | 'strong' | 'good';

const icons = { calm: IconInfoCircle, warn: IconAlertTriangle, strong: IconAlertTriangle, good: IconCircleCheck };

/** A few lines set apart from the rest, with an icon that repeats their tone. */
export function Note({ tone, children, testId }: { tone: NoteTone; children: ReactNode; testId?: string }) {
  const Icon = icons[tone];
  return (
    <div className={classes.note} data-tone={tone} data-testid={testId}>
      <Icon size={16} className={classes.icon} aria-hidden="true" />
      <div className={classes.body}>{children}</div>
    </div>
  );
}

/** The row of buttons at the foot of a note. */
export function NoteActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
