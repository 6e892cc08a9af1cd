import { useTranslation } from 'react-i18next';
import type { NoAnswerSplit as Split } from '../../../lib/quality/report/types';
import { whole } from '../format';
import { OpenList, OpenNumber } from '../open-number';
import { RatePlot } from '../rate-plot';
import { useBasis } from '../use-basis';
import classes from '../views/views.module.css';

interface Props {
  split: Split;
  onOpen(ids: string[], name: string): void;
}

const parts = ['right', 'wrong', 'open'] as const;

/** Honest "not in the knowledge base", parted by what reviewers judged. Nothing where there was none. */
export function NoAnswerSplit({ split, onOpen }: Props) {
  const { t, i18n } = useTranslation('report');
  const basis = useBasis();
  if (parts.every((part) => split[part].length === 0)) return null;
  return (
    <section className={classes.card} aria-label={t('noAnswer.title')} data-testid="no-answer-split">
      <h2>{t('noAnswer.title')}</h2>
      <p className={classes.muted}>{t('noAnswer.help')}</p>
      <dl className={classes.counts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`noAnswer.${part}`)}</dt>
            <dd>
              <OpenNumber
                onOpen={split[part].length > 0 ? () => onOpen(split[part], t(`noAnswer.${part}`)) : null}
                testId={`no-answer-${part}`}
              >
                {whole(split[part].length, i18n.language)}
              </OpenNumber>
            </dd>
          </div>
        ))}
      </dl>
      <RatePlot rate={split.wrongRate} />
      <p className={classes.muted}>
        {t('noAnswer.share')}{' '}
        <OpenList
          records={[...split.right, ...split.wrong]}
          onOpen={(ids) => onOpen(ids, t('noAnswer.title'))}
          testId="no-answer-judged"
        >
          {basis(split.wrongRate)}
        </OpenList>
      </p>
    </section>
  );
}
