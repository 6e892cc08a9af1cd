import { createMask } from '../privacy/mask';
import type { TicketRef } from '../ticket/ref';
import { decide } from '../triage/decide';
import { refine } from '../triage/refine';
import type { RunDeps } from './assist-run';
import type { Host } from './host';
import type { Modules } from './modules';

/** Gathers what one run needs: settings as they are now, the engine, and whether there is any knowledge. */
export function createPrepare(host: Host, modules: Modules): RunDeps['prepare'] {
  return async (ref: TicketRef) => {
    const [policy, drafting, sources, counts, engine] = await Promise.all([
      modules.settings.get('policy'),
      modules.settings.get('drafting'),
      modules.knowledge.listSources(),
      modules.knowledge.counts(),
      modules.model.engine(),
    ]);
    const origin = `https://${ref.account}`;
    const offered = ref.helpdesk === 'zendesk' && !sources.some(({ source }) => source.address === origin);
    return {
      policy,
      setup: { sources: sources.length, articles: counts.articles, helpCenterOffer: offered ? origin : null },
      engine: engine ? { kind: engine.kind, name: engine.name } : { kind: 'knowledge', name: 'knowledge' },
      deps: {
        search: (query) => modules.knowledge.search(query),
        decide,
        refine,
        createMask,
        engine,
        now: host.now,
        newId: host.newId,
        settings: drafting,
      },
    };
  };
}
