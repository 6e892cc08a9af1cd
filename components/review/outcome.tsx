import { useTranslation } from 'react-i18next';
import type { RecordStatus } from '../../lib/quality/types';
import {
  IconCircleCheck,
  IconCircleX,
  IconCopy,
  IconEye,
  IconPencil,
  IconPencilExclamation,
  IconTextPlus,
  IconThumbDown,
} from './icons';
import classes from './outcome.module.css';

/** Best outcome first, then those not decided yet; the order of bars, legends and filters. */
export const outcomeOrder: readonly RecordStatus[] = [
  'as-is',
  'light-edit',
  'heavy-edit',
  'not-used',
  'dismissed',
  'inserted',
  'copied',
  'shown',
];

const icons = {
  'as-is': IconCircleCheck,
  'light-edit': IconPencil,
  'heavy-edit': IconPencilExclamation,
  'not-used': IconCircleX,
  dismissed: IconThumbDown,
  inserted: IconTextPlus,
  copied: IconCopy,
  shown: IconEye,
};

interface Props {
  status: RecordStatus;
  badge?: boolean;
  testId?: string;
}

/** What became of a suggestion: an icon and a word, in a colour that repeats them. */
export function Outcome({ status, badge = false, testId }: Props) {
  const { t } = useTranslation('review');
  const Icon = icons[status];
  return (
    <span
      className={badge ? `${classes.word} ${classes.badge}` : classes.word}
      data-outcome={status}
      data-testid={testId}
    >
      <Icon size={14} aria-hidden="true" />
      {t(`status.${status}`)}
    </span>
  );
}
