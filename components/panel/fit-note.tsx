import { useTranslation } from 'react-i18next';
import type { SearchResult } from '../../lib/knowledge/types';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '../ui/icons';
import classes from './knowledge.module.css';

const icons = { good: IconCircleCheck, weak: IconHelpCircle, none: IconCircleX };

/** How well the knowledge base fits the ticket, in words, with what that rests on. */
export function FitNote({ result }: { result: SearchResult }) {
  const { t } = useTranslation('panel');
  const Icon = icons[result.fit];
  const why = result.fitReasons.map((reason) => t(`knowledge.fitReason.${reason}`)).join(', ');
  return (
    <p className={classes.fit} data-fit={result.fit} data-testid="fit">
      <Icon size={15} aria-hidden="true" />
      <span>
        {t(`knowledge.fit.${result.fit}`)} {why !== '' && <span className={classes.why}>({why})</span>}
      </span>
    </p>
  );
}
