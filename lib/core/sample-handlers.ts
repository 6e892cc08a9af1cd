import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import type { SuggestionLog } from '../quality/log';
import type { RowFacts } from '../quality/log-store';
import { everPicked, picksNow } from '../quality/sample-picks';
import { nextPick } from '../quality/sampling';
import type { Handlers } from '../wire/router';

/** Changes of a drawn sample: drawn by the core as the sample was, and kept with their reason. */
export function sampleHandlers(deps: {
  log: Pick<SuggestionLog, 'facts'>;
  documents: Pick<Documents, 'get' | 'put'>;
  now(): number;
}): Pick<Handlers, 'sample.replace'> {
  const { log, documents, now } = deps;
  return {
    async 'sample.replace'({ id, record, why, by, another }) {
      const known = await documents.get('sample', id);
      const pick = known && picksNow(known.body).find((one) => one.record === record);
      if (!known || !pick) throw new ProblemError(problem('bad-request', { field: known ? 'record' : 'id' }));
      const { body, revision } = known;
      let instead: string | null = null;
      if (another) {
        const rows: RowFacts[] = [];
        await log.facts(body.filter, (row) => rows.push(row));
        instead = nextPick(rows, body, pick.why, everPicked(body));
        if (instead === null) throw new ProblemError(problem('sample-used-up'));
      }
      const changes = [...body.changes, { record, instead, by, why, at: now() }];
      await documents.put('sample', id, revision, { ...body, changes });
      return { instead };
    },
  };
}
