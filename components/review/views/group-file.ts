import { byteOrderMark, csvLine } from '../../../lib/quality/csv';
import type { Group, GroupBy } from '../../../lib/quality/figures/types';
import { fileName, saveFile } from '../save-file';
import { groupRates } from './group-table';

/** Saves the figures of groups as CSV: each share with its n and interval. */
export function saveGroups(by: GroupBy, rows: readonly Group[]): void {
  const head = [
    'group',
    'shown',
    ...groupRates.flatMap((name) => [name, `${name}_n`, `${name}_low`, `${name}_high`]),
    'median_ms',
  ];
  const lines = rows.map((group) =>
    csvLine([
      ...[group.name, String(group.shown)],
      ...groupRates.flatMap((name) =>
        [group[name].rate, group[name].of, group[name].low, group[name].high].map((one) => String(one ?? '')),
      ),
      String(group.timeToAccept.median ?? ''),
    ]),
  );
  saveFile([byteOrderMark, csvLine(head), ...lines], fileName(`figures-${by}`, 'csv'), 'text/csv;charset=utf-8');
}
