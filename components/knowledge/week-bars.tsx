import { useTranslation } from 'react-i18next';
import classes from './knowledge.module.css';

interface Props {
  /** What is counted. */
  name: string;
  /** Oldest first. */
  weeks: readonly number[];
  /** The height that stands for a full bar, so that rows can be compared; the highest of these when left out. */
  most?: number;
}

/** A count a week as small bars; its words are for those who do not see them. */
export function WeekBars({ name, weeks, most = Math.max(1, ...weeks) }: Props) {
  const { t } = useTranslation('knowledge');
  const total = weeks.reduce((sum, count) => sum + count, 0);
  const text = t('weekly', { name, total, weeks: weeks.length, last: weeks.at(-1) ?? 0 });
  return (
    <span className={classes.weeks} role="img" aria-label={text} title={text}>
      {weeks.map((count, at) => (
        <span
          key={at}
          className={classes.week}
          data-empty={count === 0 || undefined}
          style={{ blockSize: `${count === 0 ? 6 : Math.max(14, (100 * count) / most)}%` }}
        />
      ))}
    </span>
  );
}
