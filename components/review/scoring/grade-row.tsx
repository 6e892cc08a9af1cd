import { useTranslation } from 'react-i18next';
import type { Category, Grade } from '../../../lib/quality/documents/types';
import { GradeCauses } from './grade-causes';
import { GradeEvidence } from './grade-evidence';
import classes from './scoring.module.css';

interface Props {
  category: Category;
  grade: Grade | null;
  critical: boolean;
  current: boolean;
  locked: boolean;
  onFocus(): void;
  onGrade(change: Partial<Grade>): void;
  /** Back to the grades, at the next one that is missing. */
  onLeave(): void;
}

/** One question: its points, "not applicable", and for less than the best the reasons. */
export function GradeRow({ category, grade, critical, current, locked, onFocus, onGrade, onLeave }: Props) {
  const { t } = useTranslation('quality');
  const points = Array.from({ length: category.points }, (_, at) => at + 1);
  const isLow = grade !== null && grade.chosen !== null && grade.chosen < category.points;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div
      className={classes.grade}
      data-current={current || undefined}
      role="group"
      aria-label={category.name}
      onFocus={onFocus}
    >
      <div className={classes.name}>
        <span>{category.name}</span>
        {critical && <span className={classes.critical}>{t('scoring.critical')}</span>}
      </div>
      {current && category.help !== '' && <p className={classes.help}>{category.help}</p>}
      <div className={classes.points}>
        {points.map((point) => (
          <button
            key={point}
            type="button"
            tabIndex={-1}
            disabled={locked}
            aria-pressed={grade?.chosen === point}
            aria-label={t('scoring.points', { point, of: category.points })}
            data-testid={`grade-${category.id}-${point}`}
            onClick={() => onGrade({ chosen: point })}
          >
            {point}
          </button>
        ))}
        {category.mayNotApply && (
          <button
            type="button"
            tabIndex={-1}
            disabled={locked}
            aria-pressed={grade !== null && grade.chosen === null}
            onClick={() => onGrade({ chosen: null, causes: [] })}
          >
            {t('scoring.notApplicable')}
          </button>
        )}
      </div>
      {isLow && category.causes.length > 0 && (
        <GradeCauses
          category={category.id}
          causes={category.causes}
          chosen={grade.causes}
          locked={locked}
          onChange={(causes) => onGrade({ causes })}
          onLeave={onLeave}
        />
      )}
      {grade && <GradeEvidence grade={grade} current={current} locked={locked} onGrade={onGrade} onLeave={onLeave} />}
    </div>
  );
}
