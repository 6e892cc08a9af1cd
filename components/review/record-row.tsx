import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnderEscalated } from '../../lib/quality/tiers';
import type { RecordRow as Row } from '../../lib/quality/types';
import { relativeTime } from '../ui/relative-time';
import { moment, percent } from './format';
import { IconArrowRight } from './icons';
import classes from './list.module.css';
import { Outcome } from './outcome';

interface Props {
  row: Row;
  index: number;
  total: number;
  top: number;
  selected: boolean;
  now: number;
  onOpen(id: string): void;
}

/** One suggestion in the list: subject and time, then what became of it. */
export const RecordRow = memo(function RecordRow({ row, index, total, top, selected, now, onOpen }: Props) {
  const { t, i18n } = useTranslation('review');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and its keys choose the row
    <div
      id={`record-${row.id}`}
      className={classes.row}
      style={{ insetBlockStart: top }}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-testid="record-row"
      data-status={row.status}
      onClick={() => onOpen(row.id)}
    >
      <div className={classes.head}>
        <span className={classes.subject} dir="auto">
          {row.subject || t('row.noSubject')}
        </span>
        <time
          className={classes.time}
          dateTime={new Date(row.shownAt).toISOString()}
          title={moment(row.shownAt, i18n.language)}
        >
          {relativeTime(row.shownAt, now, i18n.language)}
        </time>
      </div>
      <div className={classes.facts}>
        <Outcome status={row.status} />
        {row.editDistance !== null && (
          <span title={t('row.changed', { percent: percent(row.editDistance, i18n.language) })}>
            {percent(row.editDistance, i18n.language)}
          </span>
        )}
        <Tiers row={row} />
        <span className={classes.language}>{row.language === 'und' ? '?' : row.language}</span>
        <span>#{row.ref.id}</span>
      </div>
    </div>
  );
});

function Tiers({ row }: { row: Row }) {
  const { t } = useTranslation('review');
  if (row.finalTier === null || row.finalTier === row.suggestedTier)
    return <span className={classes.tiers}>{row.suggestedTier}</span>;
  const under = isUnderEscalated(row.suggestedTier, row.finalTier);
  return (
    <span
      className={under ? `${classes.tiers} ${classes.under}` : classes.tiers}
      title={t(under ? 'confusion.under' : 'confusion.over')}
    >
      {row.suggestedTier}
      <IconArrowRight size={12} aria-label={t('row.became')} />
      {row.finalTier}
    </span>
  );
}
