import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { type Narrowing, narrowed } from '../../lib/quality/figures/behind';
import { emptyFilter } from '../../lib/quality/filter';
import type { RecordFilter, RecordStatus } from '../../lib/quality/types';

/** The queue's conditions; what is typed reaches the filter a moment later. */
export function useFilter(first: Partial<RecordFilter>) {
  const [chosen, setChosen] = useState<RecordFilter>({ ...emptyFilter, ...first });
  const [text, setText] = useState(first.text ?? '');
  const [settled] = useDebouncedValue(text, 200);
  const filter = useMemo(() => ({ ...chosen, text: settled }), [chosen, settled]);
  const change = (part: Partial<RecordFilter>) => setChosen((known) => ({ ...known, ...part }));
  /** What a number counts of those that the filter lets through now. */
  const narrow = (part: Narrowing) => setChosen(narrowed(filter, part));
  const clear = () => {
    setChosen(emptyFilter);
    setText('');
  };
  const toggle = (status: RecordStatus) =>
    change({
      status: chosen.status.includes(status)
        ? chosen.status.filter((one) => one !== status)
        : [...chosen.status, status],
    });
  return { chosen, text, filter, setText, setChosen, change, narrow, clear, toggle };
}
