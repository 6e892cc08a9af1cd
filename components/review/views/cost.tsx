import { useTranslation } from 'react-i18next';
import { costOf } from '../../../lib/quality/cost';
import { behindSpend, type Narrowing } from '../../../lib/quality/figures/behind';
import type { LogSummary } from '../../../lib/quality/types';
import type { QualitySettings } from '../../../lib/settings/settings';
import { whole } from '../format';
import { OpenNumber } from '../open-number';
import { TableBox } from './table-box';

/** Cost per accepted suggestion = model spend / accepted (domain.md section 1), where an admin has written the prices. */
export function Cost({
  summary,
  prices,
  onOpen,
}: {
  summary: LogSummary;
  prices: QualitySettings['prices'];
  onOpen(part: Narrowing, name: string): void;
}) {
  const { t, i18n } = useTranslation('quality');
  if (summary.spend.length === 0) return null;
  return (
    <TableBox label={t('cost.cost')}>
      <thead>
        <tr>
          {(['engine', 'prompt', 'completion', 'accepted', 'total', 'cost'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`cost.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {summary.spend.map((one) => {
          const spent = costOf(one, prices);
          const money = (sum: number) => sum.toLocaleString(i18n.language, { maximumSignificantDigits: 3 });
          return (
            <tr key={one.engine}>
              <th scope="row">{one.engine}</th>
              {(['prompt', 'completion', 'accepted'] as const).map((name) => (
                <td key={name}>
                  <OpenNumber
                    onOpen={
                      one[name] > 0
                        ? () => onOpen(behindSpend(one.engine)[name === 'accepted' ? 'accepted' : 'all'], one.engine)
                        : null
                    }
                  >
                    {whole(one[name], i18n.language)}
                  </OpenNumber>
                </td>
              ))}
              <td>{spent === null ? <a href="/options.html#model">{t('cost.noPrice')}</a> : money(spent)}</td>
              <td>{spent === null || one.accepted === 0 ? '–' : money(spent / one.accepted)}</td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
