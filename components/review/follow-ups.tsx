import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../lib/quality/documents/types';
import { bestSent } from '../../lib/quality/fold';
import type { RecordDetail } from '../../lib/quality/types';
import { type Tier, tierSchema } from '../../lib/triage/decision';
import { ProblemNote } from '../ui/problem-note';
import { AddToRegister } from './add-to-register';
import { Card } from './card';
import { ProposalLink } from './proposal-link';
import { useDocuments } from './use-documents';
import { useReviewer } from './use-reviewer';
import classes from './views/views.module.css';

type Type = Proposal['proposal']['type'];

/** What a suggestion asks to change: an article, a rule, or a case for the evaluation. It goes to the register. */
export function FollowUps({ detail }: { detail: RecordDetail }) {
  const { t } = useTranslation(['quality', 'shared']);
  const proposals = useDocuments('proposal', detail.record.id);
  const [reviewer] = useReviewer();
  const [open, setOpen] = useState<Type | null>(null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tier, setTier] = useState<Tier>(detail.row.finalTier ?? detail.row.suggestedTier);

  const begin = (type: Type) => {
    setOpen(type);
    setTitle(type === 'knowledge-entry' ? detail.record.subject : '');
    setText(type === 'knowledge-entry' ? (bestSent(detail.events)?.text ?? '') : '');
  };
  const save = async () => {
    if (open === null) return;
    const proposal: Proposal['proposal'] =
      open === 'knowledge-entry'
        ? { type: open, title, text }
        : open === 'rule'
          ? { type: open, rule: detail.record.decision.reasons[0]?.id ?? null, tier, words: title, reason: text }
          : { type: open, tier, reason: text };
    const body: Proposal = { record: detail.record.id, by: reviewer || '–', proposal, state: 'open' };
    if (await proposals.put(crypto.randomUUID(), null, body)) setOpen(null);
  };

  return (
    <Card title={t('follow.title')}>
      {proposals.list.map((one) => (
        <p key={one.id} className={classes.muted}>
          {t(`follow.type.${one.body.proposal.type}`)} · {t(`state.${one.body.state}`)} <ProposalLink proposal={one} />
        </p>
      ))}
      {open === null ? (
        <div className={classes.row}>
          {(['knowledge-entry', 'rule', 'evaluation-case'] as const).map((type) => (
            <Button
              key={type}
              variant="default"
              size="compact-xs"
              onClick={() => begin(type)}
              data-testid={`follow-${type}`}
            >
              {t(`follow.add.${type}`)}
            </Button>
          ))}
        </div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {open !== 'evaluation-case' && (
            <TextInput
              label={t(open === 'rule' ? 'follow.words' : 'follow.entryTitle')}
              value={title}
              maxLength={300}
              required
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          )}
          {open !== 'knowledge-entry' && (
            <Select
              label={t('follow.tier')}
              data={tierSchema.options}
              value={tier}
              allowDeselect={false}
              onChange={(value) => setTier(tierSchema.parse(value))}
            />
          )}
          <Textarea
            label={t(open === 'knowledge-entry' ? 'follow.entryText' : 'follow.reason')}
            value={text}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={5000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {proposals.problem && <ProblemNote problem={proposals.problem} onClose={proposals.clear} />}
          <div className={classes.row}>
            <Button type="submit" loading={proposals.busy}>
              {t('save')}
            </Button>
            <Button variant="default" onClick={() => setOpen(null)}>
              {t('shared:cancel')}
            </Button>
          </div>
        </form>
      )}
      <AddToRegister record={detail.record} />
    </Card>
  );
}
