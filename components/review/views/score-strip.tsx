import { percent } from '../format';
import classes from './score-strip.module.css';

export interface Score {
  name: string;
  /** 0..1 */
  score: number;
}

interface Props {
  scores: readonly Score[];
  /** What the reviewers settled on, 0..1; null while they have not. */
  settled: number | null;
  label: string;
  locale: string;
}

/** Scores of one record on a line from 0 to 100, with the ten points around what counts that are agreement. */
export function ScoreStrip({ scores, settled, label, locale }: Props) {
  const mean = scores.length === 0 ? null : scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const reference = settled ?? mean;
  // Two of the same score stand on one dot.
  const dots = new Map<number, string[]>();
  for (const { name, score } of scores) dots.set(score, [...(dots.get(score) ?? []), name]);
  const told = scores.map(({ name, score }) => `${name} ${percent(score, locale)}`).join(', ');
  return (
    <div className={classes.strip} role="img" aria-label={`${label}: ${told || '–'}`}>
      {reference !== null && (
        <span
          className={classes.band}
          style={{
            insetInlineStart: `${Math.max(0, reference - 0.1) * 100}%`,
            inlineSize: `${(Math.min(1, reference + 0.1) - Math.max(0, reference - 0.1)) * 100}%`,
          }}
        />
      )}
      {[...dots].map(([score, names]) => (
        <span
          key={score}
          className={classes.dot}
          data-off={(reference !== null && Math.abs(score - reference) > 0.1 + 1e-9) || undefined}
          style={{ insetInlineStart: `${score * 100}%` }}
          title={`${names.join(', ')} ${percent(score, locale)}`}
        >
          {names.map((name) => [...name][0]?.toUpperCase()).join('')}
        </span>
      ))}
    </div>
  );
}
