import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import type { SuggestionLog } from '../quality/log';
import type { Handlers } from '../wire/router';

const longestExample = 1000;

/** A reviewer's proposal of a rule as the rules editor takes it up, and that it was taken up. */
export function proposalHandlers(
  documents: Pick<Documents, 'get' | 'put'>,
  log: Pick<SuggestionLog, 'get'>,
): Pick<Handlers, 'proposal.rule' | 'proposal.done'> {
  const known = async (id: string) => {
    const found = await documents.get('proposal', id);
    if (found?.body.proposal.type !== 'rule') throw new ProblemError(problem('bad-request', { field: 'id' }));
    return { found, asked: found.body.proposal };
  };
  return {
    async 'proposal.rule'({ id }) {
      const { found, asked } = await known(id);
      const detail = await log.get(found.body.record);
      const said =
        detail?.record.thread?.filter(({ role, public: isPublic }) => role === 'requester' && isPublic) ?? [];
      const text = said.at(-1)?.text || detail?.record.excerpt || asked.words;
      const { rule, tier, words, reason } = asked;
      const { record, by, state } = found.body;
      return {
        ...{ rule, tier, words, reason, record, by, state },
        language: detail?.record.language ?? 'und',
        text: text.trim().slice(0, longestExample),
      };
    },
    async 'proposal.done'({ id }) {
      const { found } = await known(id);
      if (found.body.state === 'open')
        await documents.put('proposal', id, found.revision, { ...found.body, state: 'done' });
      return { ok: true };
    },
  };
}
