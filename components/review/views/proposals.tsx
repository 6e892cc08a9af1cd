import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Proposal, proposalSchema } from '../../../lib/quality/documents/types';
import { ProposalLink } from '../proposal-link';
import type { OpenRecords } from '../review';
import type { Documents } from '../use-documents';
import { TableBox } from './table-box';
import classes from './views.module.css';

const { state: states } = proposalSchema.shape;

/** What reviews ask to change, with its state and the way back to the suggestion. */
export function Proposals({ proposals, onOpen }: { proposals: Documents<'proposal'>; onOpen: OpenRecords }) {
  const { t } = useTranslation('quality');
  if (proposals.list.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t('register.proposals')}>
      <h2>{t('register.proposals')}</h2>
      <TableBox label={t('register.proposals')}>
        <tbody>
          {proposals.list.map((one) => (
            <tr key={one.id}>
              <th scope="row">{t(`follow.type.${one.body.proposal.type}`)}</th>
              <td>{wordsOf(one.body.proposal)}</td>
              <td>{one.body.by}</td>
              <td>
                <button type="button" className={classes.link} onClick={() => onOpen({ ids: [one.body.record] })}>
                  {t('feedback.open')}
                </button>
              </td>
              <td>
                <ProposalLink proposal={one} />
              </td>
              <td>
                <NativeSelect
                  aria-label={t('register.stateLabel')}
                  value={one.body.state}
                  data={states.options.map((value) => ({ value, label: t(`state.${value}`) }))}
                  onChange={(event) =>
                    void proposals.put(one.id, one.revision, {
                      ...one.body,
                      state: states.parse(event.currentTarget.value),
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </section>
  );
}

function wordsOf(proposal: Proposal['proposal']): string {
  if (proposal.type === 'knowledge-entry') return proposal.title;
  return proposal.type === 'rule'
    ? `${proposal.words} → ${proposal.tier}. ${proposal.reason}`
    : `${proposal.tier}. ${proposal.reason}`;
}
