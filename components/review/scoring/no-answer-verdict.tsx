import { useTranslation } from 'react-i18next';
import type { Review } from '../../../lib/quality/documents/types';
import classes from './scoring.module.css';

type Verdict = NonNullable<Review['noAnswer']>;

interface Props {
  verdict: Verdict | null;
  locked: boolean;
  onJudge(verdict: Verdict): void;
}

/** Was "not in the knowledge base" right? It parts the no-answer rate, and is no grade. */
export function NoAnswerVerdict({ verdict, locked, onJudge }: Props) {
  const { t } = useTranslation('report');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div className={classes.grade} role="group" aria-label={t('noAnswer.question')}>
      <div className={classes.name}>{t('noAnswer.question')}</div>
      <div className={classes.points}>
        {(['right', 'wrong'] as const).map((one) => (
          <button
            key={one}
            type="button"
            disabled={locked}
            aria-pressed={verdict === one}
            data-testid={`no-answer-is-${one}`}
            onClick={() => onJudge(one)}
          >
            {t(`noAnswer.${one}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
