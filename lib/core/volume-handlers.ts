import { emptyFilter } from '../quality/filter';
import type { SuggestionLog } from '../quality/log';
import { volumeByHour, volumeReach } from '../quality/spikes';
import type { Handlers } from '../wire/router';

/** How many tickets came in each hour, as the log of this browser saw them. */
export function volumeHandlers(log: Pick<SuggestionLog, 'facts'>, now: () => number): Pick<Handlers, 'records.volume'> {
  return {
    async 'records.volume'() {
      const at = now();
      const times: number[] = [];
      await log.facts({ ...emptyFilter, from: at - volumeReach() }, ({ shownAt }) => void times.push(shownAt));
      return { hours: volumeByHour(times, at) };
    },
  };
}
