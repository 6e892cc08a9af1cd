import type { Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary } from '../../lib/quality/types';
import { AllFigures } from './all-figures';
import { KeysHelp } from './keys-help';

interface Props {
  summary: LogSummary | null;
  shown: 'figures' | 'keys' | null;
  onShow(what: null): void;
  onOpen(part: Narrowing): void;
  singleKeys: boolean;
  onSingleKeys(on: boolean): void;
}

/** What opens over the queue: all figures, and the keys. */
export function QueueDrawers({ summary, shown, onShow, onOpen, singleKeys, onSingleKeys }: Props) {
  const close = () => onShow(null);
  return (
    <>
      {summary && (
        <AllFigures
          summary={summary}
          opened={shown === 'figures'}
          onOpen={(part) => {
            onOpen(part);
            close();
          }}
          onClose={close}
        />
      )}
      <KeysHelp opened={shown === 'keys'} on={singleKeys} onSwitch={onSingleKeys} onClose={close} />
    </>
  );
}
