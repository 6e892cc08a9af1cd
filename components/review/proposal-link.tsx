import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../lib/quality/documents/types';

/** The way to the form that takes a proposal up; nothing for one that is closed or needs no form. */
export function ProposalLink({ proposal: { id, body } }: { proposal: Document<'proposal'> }) {
  const { t } = useTranslation('quality');
  const { type } = body.proposal;
  if (body.state !== 'open' || type === 'evaluation-case') return null;
  const proposal = encodeURIComponent(id);
  const href =
    type === 'rule'
      ? `/options.html#policy&proposal=${proposal}`
      : `/knowledge.html#make=${encodeURIComponent(body.record)}&proposal=${proposal}`;
  return (
    <Anchor href={href} inherit data-testid={`take-up-${type}`}>
      {t(`follow.takeUp.${type}`)}
    </Anchor>
  );
}
