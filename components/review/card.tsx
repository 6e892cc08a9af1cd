import { type ReactNode, useId } from 'react';
import classes from './detail.module.css';

/** One part of a record under its heading. */
export function Card({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.cardHead}>
        <h3 className={classes.cardTitle} id={id}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
