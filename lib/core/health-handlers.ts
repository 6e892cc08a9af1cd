import type { Health } from '../knowledge-health/health';
import type { Handlers } from '../wire/router';

type HealthRequests = 'health.count' | 'health.articles' | 'health.changes' | 'health.gaps' | 'health.mark';

/** One answer to a page that shows progress. */
const countMs = 400;

/** Knowledge health as its page reads it. */
export function healthHandlers(health: Health): Pick<Handlers, HealthRequests> {
  return {
    'health.count': () => health.count(countMs),
    'health.articles': (input) => health.articles(input),
    async 'health.changes'({ days }) {
      return { runs: await health.changes(days) };
    },
    'health.gaps': ({ state, ...query }) => health.gaps(query, state),
    async 'health.mark'({ topicId, state, ...query }) {
      await health.mark(query, topicId, state);
      return { ok: true };
    },
  };
}
