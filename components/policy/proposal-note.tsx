import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import type { ProposedRule } from './use-proposed-rule';

/** What a review proposes, above the editor that takes it up. */
export function ProposalNote({ proposed: { proposal, problem } }: { proposed: ProposedRule }) {
  const { t } = useTranslation('policy');
  if (problem) return <ProblemNote problem={problem} tone="strong" />;
  if (!proposal) return null;
  return (
    <Note tone="calm" testId="rule-proposal">
      <p>
        {t('proposal.from', { by: proposal.by, tier: proposal.tier })} {proposal.reason}
      </p>
      <p>
        {t('proposal.help')}{' '}
        <Anchor href={`/review.html#${encodeURIComponent(proposal.record)}`} inherit>
          {t('proposal.open')}
        </Anchor>
      </p>
    </Note>
  );
}
