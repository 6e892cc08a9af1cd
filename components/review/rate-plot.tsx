import type { LogSummary } from '../../lib/quality/types';
import classes from './figures.module.css';

export type Rate = LogSummary['acceptance'];

/** A share on a line from 0 to 100 %: the mark is the share, the band its 95 % interval. Its words stand beside it. */
export function RatePlot({ rate }: { rate: Rate }) {
  const { rate: share, low, high } = rate;
  return (
    <span className={classes.track} aria-hidden="true">
      {share !== null && low !== null && high !== null && (
        <>
          <span
            className={classes.interval}
            style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${(high - low) * 100}%` }}
          />
          <span className={classes.point} style={{ insetInlineStart: `${share * 100}%` }} />
        </>
      )}
    </span>
  );
}
