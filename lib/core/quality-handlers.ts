import type { Entries } from '../knowledge-health/own-entries/entries';
import type { RunDeps } from './assist-run';
import { entryHandlers } from './entry-handlers';
import { healthHandlers } from './health-handlers';
import type { Host } from './host';
import { insightHandlers } from './insight-handlers';
import { keepingHandlers } from './keeping-handlers';
import { machineHandlers } from './machine-handlers';
import type { Modules } from './modules';
import { ownFeedbackHandlers } from './own-feedback-handlers';
import { proposalHandlers } from './proposal-handlers';
import { reportHandlers } from './report-handlers';
import { rerunHandlers } from './rerun-handlers';
import { reviewHandlers } from './review-handlers';
import { sampleHandlers } from './sample-handlers';
import { volumeHandlers } from './volume-handlers';

/** Everything that the review page and the knowledge health page ask. */
export function qualityHandlers(host: Host, modules: Modules, entries: Entries, prepare: RunDeps['prepare']) {
  const { settings, log, quality, health, versions } = modules;
  const { documents } = quality;
  return {
    ...volumeHandlers(log, host.now),
    ...reviewHandlers(log, documents, settings),
    ...keepingHandlers({ ...quality, publishEntries: entries.publish }),
    ...rerunHandlers({ log, prepare, versions }),
    ...reportHandlers({ log, documents, health, settings, now: host.now }),
    ...insightHandlers({ log, documents, settings, newId: host.newId }),
    ...machineHandlers({
      ...{ log, documents, settings, engine: () => modules.model.engine(true) },
      ...{ isMasked: quality.isMasked, keepAlive: host.keepAlive, now: host.now },
    }),
    ...ownFeedbackHandlers({ log, documents, people: quality.people }),
    ...sampleHandlers({ log, documents, now: host.now }),
    ...healthHandlers(health),
    ...entryHandlers(entries, documents),
    ...proposalHandlers(documents, log),
  };
}
