import { useTranslation } from 'react-i18next';
import { behindRate, behindSpread, type Narrowing } from '../../../lib/quality/figures/behind';
import type { Group, GroupBy } from '../../../lib/quality/figures/types';
import { duration, percent, whole } from '../format';
import { Basis, OpenNumber } from '../open-number';
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

interface Props {
  groups: readonly Group[];
  by: GroupBy;
  nameOf(group: Group): string;
  onOpen(group: Group, part: Narrowing): void;
}

/** Each group's figures with the number they rest on; a number opens the records behind it. */
export function GroupTable({ groups, by, nameOf, onOpen }: Props) {
  const { t, i18n } = useTranslation(['quality', 'review', 'report']);
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
            <th scope="row">{nameOf(group)}</th>
            <td>
              <OpenNumber onOpen={group.shown > 0 ? () => onOpen(group, {}) : null} testId="open-group">
                {whole(group.shown, i18n.language)}
              </OpenNumber>
            </td>
            {groupRates.map((name) => (
              <td key={name}>
                {group[name].rate === null ? (
                  '–'
                ) : (
                  <OpenNumber
                    onOpen={() => onOpen(group, behindRate[name].count)}
                    label={t('report:open.count', { n: whole(group[name].count, i18n.language) })}
                  >
                    {percent(group[name].rate, i18n.language)}
                  </OpenNumber>
                )}
                <div className={classes.muted}>
                  <Basis rate={group[name]} of={behindRate[name].of} onOpen={(part) => onOpen(group, part)} />
                </div>
              </td>
            ))}
            <td>
              {group.timeToAccept.median === null ? (
                '–'
              ) : (
                <OpenNumber onOpen={() => onOpen(group, behindSpread.timeToAccept)}>
                  {duration(group.timeToAccept.median, i18n.language)}
                </OpenNumber>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
