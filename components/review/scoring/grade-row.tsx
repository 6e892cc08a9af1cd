import { useTranslation } from 'react-i18next';
import type { Category, Grade } from '../../../lib/quality/documents/types';
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
}

/** One question: its points, "not applicable", and for less than the best the reasons. */
export function GradeRow({ category, grade, critical, current, locked, onFocus, onGrade }: Props) {
  const { t } = useTranslation('quality');
  const points = Array.from({ length: category.points }, (_, at) => at + 1);
  const isLow = grade !== null && grade.chosen !== null && grade.chosen < category.points;
  const toggle = (cause: string) => {
    const causes = grade?.causes ?? [];
    onGrade({ causes: causes.includes(cause) ? causes.filter((one) => one !== cause) : [...causes, cause] });
  };
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
        <div className={classes.causes}>
          {category.causes.map((cause) => (
            <button
              key={cause}
              type="button"
              tabIndex={-1}
              disabled={locked}
              aria-pressed={grade.causes.includes(cause)}
              onClick={() => toggle(cause)}
            >
              {cause}
            </button>
          ))}
        </div>
      )}
      {grade && <GradeEvidence grade={grade} current={current} locked={locked} onGrade={onGrade} />}
    </div>
  );
}
