import { useTranslation } from 'react-i18next';
import type { Group, GroupBy } from '../../../lib/quality/figures/types';
import type { RecordFilter } from '../../../lib/quality/types';
import { useBasis } from '../figures';
import { duration, percent, whole } from '../format';
import { TableBox } from './table-box';
import classes from './views.module.css';

export const groupRates = [
  'acceptance',
  'applied',
  'asIs',
  'noAnswer',
  'grounded',
  'tierAgreement',
  'underEscalation',
  'rubberStamp',
  'helpful',
] as const;

/** What a number counts, as a filter of the queue; none: the rate's whole group. */
const behind: Partial<Record<(typeof groupRates)[number], Partial<RecordFilter>>> = {
  acceptance: { status: ['as-is', 'light-edit'] },
  asIs: { status: ['as-is'] },
  noAnswer: { only: ['no-answer'] },
  grounded: { only: ['unsupported-fact'] },
  underEscalation: { only: ['under-escalated'] },
  rubberStamp: { only: ['rubber-stamp'] },
  helpful: { only: ['helpful'] },
};

interface Props {
  groups: readonly Group[];
  by: GroupBy;
  onOpen(group: Group, only?: Partial<RecordFilter>): void;
}

/** Each group's figures with the number they rest on; a number opens the records behind it. */
export function GroupTable({ groups, by, onOpen }: Props) {
  const { t, i18n } = useTranslation(['quality', 'review']);
  const basis = useBasis();
  return (
    <TableBox label={t(`insights.group.${by}`)}>
      <thead>
        <tr>
          <th scope="col">{t(`insights.group.${by}`)}</th>
          <th scope="col">n</th>
          {groupRates.map((name) => (
            <th key={name} scope="col">
              {t(`review:figures.${name}`)}
            </th>
          ))}
          <th scope="col">{t('review:figures.timeToAccept')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name || '–'}</th>
            <td>
              <button type="button" className={classes.link} onClick={() => onOpen(group)} data-testid="open-group">
                {whole(group.shown, i18n.language)}
              </button>
            </td>
            {groupRates.map((name) => (
              <td key={name} title={basis(group[name])}>
                {group[name].rate === null ? (
                  '–'
                ) : (
                  <button type="button" className={classes.link} onClick={() => onOpen(group, behind[name])}>
                    {percent(group[name].rate, i18n.language)}
                  </button>
                )}
                <div className={classes.muted}>{basis(group[name])}</div>
              </td>
            ))}
            <td>{group.timeToAccept.median === null ? '–' : duration(group.timeToAccept.median, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
