import { Button, CloseButton, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../lib/triage/decision';
import { IconArrowUpRight } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import classes from './handover.module.css';
import { HandoverActions } from './handover-actions';
import { HandoverIssue } from './handover-issue';
import { HandoverMissing } from './handover-missing';
import panel from './panel.module.css';
import { useHandover } from './use-handover';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

const upper: readonly Tier[] = ['L2', 'L3'];

/** One action: the note that the next tier wants, ready to stand on the ticket. */
export function HandoverSection({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useTranslation('panel');
  const { state, tier } = usePanel();
  const { decision, recordId, ref } = state;
  if (!decision || !recordId) return null;
  if (!open) {
    return (
      <Button
        variant="default"
        className={classes.start}
        leftSection={<IconArrowUpRight size={15} aria-hidden="true" />}
        aria-keyshortcuts="h"
        onClick={() => onOpen(true)}
        data-testid="handover-open"
      >
        {t('handover.open')}
      </Button>
    );
  }
  const suggested = tier ?? decision.tier;
  // Another ticket starts with a card of its own: nothing typed for one may stand under another.
  return (
    <HandoverCard
      key={`${ref?.account}/${ref?.id}/${recordId}`}
      suggested={suggested === 'L1' ? 'L2' : suggested}
      onClose={() => onOpen(false)}
    />
  );
}

function HandoverCard({ suggested, onClose }: { suggested: Tier; onClose: () => void }) {
  const { t } = useTranslation(['panel', 'shared']);
  const handover = useHandover(suggested);
  const [all, setAll] = useState(false);
  const title = useId();
  const heading = useReturnFocus<HTMLHeadingElement>();
  const { answer, status, to } = handover;
  return (
    <section className={`${panel.card} ${classes.card}`} aria-labelledby={title} data-testid="handover">
      <div className={classes.head}>
        <h2 id={title} ref={heading} tabIndex={-1} className={panel.sectionTitle}>
          {t('panel:handover.title')}
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that repeats the title */}
        <div role="group" aria-label={t('panel:handover.to')} className={classes.tiers}>
          {upper.map((tier) => (
            <button
              key={tier}
              type="button"
              aria-pressed={to === tier}
              data-tier={tier}
              data-testid={`handover-${tier}`}
              onClick={() => handover.setTo(tier)}
            >
              {tier}
            </button>
          ))}
        </div>
        <CloseButton aria-label={t('shared:close')} size="sm" onClick={onClose} data-testid="handover-close" />
      </div>
      {answer === null && status.kind !== 'failed' && (
        <p role="status" className={classes.quiet}>
          {t('panel:handover.drafting')}
        </p>
      )}
      {answer && (
        <>
          {answer.missing.length > 0 && <HandoverMissing to={to} missing={answer.missing} onAsk={handover.ask} />}
          <Textarea
            label={t('panel:handover.note')}
            description={t('panel:handover.noteHelp')}
            value={handover.note}
            onChange={(event) => handover.setNote(event.currentTarget.value)}
            autosize
            minRows={6}
            maxRows={all ? 40 : 12}
            dir="auto"
            data-testid="handover-note"
          />
          <HandoverActions handover={handover} all={all} onAll={() => setAll(!all)} />
          <HandoverIssue handover={handover} issue={answer.issue} />
        </>
      )}
      {status.kind === 'failed' && (
        <div role="alert">
          <ProblemNote problem={status.problem} tone="strong" onClose={handover.clear} />
        </div>
      )}
    </section>
  );
}
