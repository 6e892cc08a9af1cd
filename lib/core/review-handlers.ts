import type { SuggestionLog } from '../quality/log';
import type { Handlers } from '../wire/router';

/** The log as the review page reads it. */
export function reviewHandlers(
  log: SuggestionLog,
): Pick<Handlers, 'records.list' | 'records.get' | 'records.summary' | 'records.export'> {
  return {
    'records.list': ({ filter, after, limit }) => log.list(filter, after, limit),
    'records.summary': ({ filter }) => log.summary(filter),
    'records.get': ({ id }) => log.get(id),
    'records.export': ({ filter, format, after }) => log.exportSlice(filter, format, after),
  };
}
