import { Button, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/triage/decision';
import { IconFlag, IconGavel, IconHistory, IconListCheck, IconScale, IconSparkles } from '../ui/icons';
import { useLocale } from '../ui/use-locale';
import { useShippedText } from '../ui/use-shipped-text';
import { SearchRefused, SimilarTickets } from './similar-tickets';
import { ThreadDialog } from './thread-dialog';
import classes from './tier-section.module.css';

const icons: Record<Reason['kind'], typeof IconFlag> = {
  rule: IconGavel,
  signal: IconFlag,
  policy: IconScale,
  field: IconListCheck,
  similar: IconHistory,
  model: IconSparkles,
};

/** The reasons, strongest first, each with the ticket's own words; `shownFirst` of them before "more". */
export function TierReasons({ reasons, shownFirst }: { reasons: readonly Reason[]; shownFirst: number }) {
  const { t } = useTranslation('panel');
  const [all, setAll] = useState(false);
  const listId = useId();
  const hidden = reasons.length - shownFirst;
  return (
    <div>
      <VisuallyHidden component="h3">{t('tier.reasons')}</VisuallyHidden>
      <ul className={classes.reasons} id={listId}>
        {(all ? reasons : reasons.slice(0, shownFirst)).map((reason, index) => (
          <ReasonLine key={`${reason.id}-${index}`} reason={reason} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more}
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all ? t('tier.fewer') : t('tier.more', { count: hidden })}
        </Button>
      )}
      {(all || hidden <= 0) && <SearchRefused />}
    </div>
  );
}

/** The ticket's words; pressed, they show where they stand. */
function ReasonQuote({ reason, quote }: { reason: Reason; quote: string }) {
  const { t } = useTranslation('panel');
  const [open, setOpen] = useState(false);
  const [thread, setThread] = useState(false);
  const { context } = reason;
  const at = context?.indexOf(quote) ?? -1;
  const more = context !== undefined && at >= 0 && context !== quote;
  return (
    <>
      <blockquote className={classes.quote} dir="auto">
        {open && more ? (
          <>
            {context.slice(0, at)}
            <mark>{quote}</mark>
            {context.slice(at + quote.length)}
          </>
        ) : (
          quote
        )}
      </blockquote>
      {more && (
        <button
          type="button"
          className={classes.where}
          aria-expanded={open}
          data-testid="reason-where"
          onClick={() => setOpen(!open)}
        >
          {open ? t('tier.lessContext') : t('tier.moreContext')}
        </button>
      )}
      <button type="button" className={classes.where} data-testid="reason-thread" onClick={() => setThread(true)}>
        {t('tier.inTicket')}
      </button>
      {thread && <ThreadDialog reason={reason} onClose={() => setThread(false)} />}
    </>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useTranslation('panel');
  const shipped = useShippedText();
  const Icon = icons[reason.kind];
  const share = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 0 });
  const percent = Math.round(reason.weight * 100);
  return (
    <li className={classes.reason} data-testid="tier-reason" data-kind={reason.kind}>
      <Icon size={15} aria-hidden="true" className={classes.reasonIcon} />
      <div className={classes.reasonBody}>
        <span>
          <VisuallyHidden>{t(`tier.kind.${reason.kind}`)}: </VisuallyHidden>
          {shipped.reason(reason)}
        </span>
        {reason.quote && <ReasonQuote reason={reason} quote={reason.quote} />}
        {reason.kind === 'similar' && <SimilarTickets reason={reason} />}
      </div>
      <span className={classes.weight} title={t('tier.weight', { percent })}>
        <span aria-hidden="true">{share.format(reason.weight)}</span>
        <VisuallyHidden>{t('tier.weight', { percent })}</VisuallyHidden>
        <span aria-hidden="true" className={classes.kind}>
          {t(`tier.kind.${reason.kind}`)}
        </span>
      </span>
    </li>
  );
}
