import { assist } from '../drafting/assist';
import { toLoggedDraft } from '../drafting/log-entry';
import { PROMPT_VERSION } from '../drafting/prompt';
import { storedTicket } from '../drafting/stored-ticket';
import { styleFor } from '../drafting/style';
import { type Problem, ProblemError, problem } from '../problem';
import type { SuggestionLog } from '../quality/log';
import type { Handlers } from '../wire/router';
import type { RunDeps } from './assist-run';

/** A model that thinks for longer has hung. */
const longestMs = 120_000;
const asStored = (text: string) => text;

/**
 * A logged suggestion made again with today's policy, rules and knowledge, and with the model when asked. It reads the
 * stored ticket and no page, keeps no record, is compared with no other ticket and remembered by none: figures and the
 * helpdesk stay as they are. Only the model's tokens count, since they are spent.
 */
export function rerunHandlers(deps: {
  log: Pick<SuggestionLog, 'get'>;
  prepare: RunDeps['prepare'];
  versions: { rules: string; product: string };
}): Pick<Handlers, 'record.rerun'> {
  return {
    async 'record.rerun'({ id, model }) {
      const detail = await deps.log.get(id);
      if (!detail) throw new ProblemError(problem('bad-request', { field: 'id' }));
      const ticket = storedTicket(detail.record);
      const { policy, styles, deps: assistDeps } = await deps.prepare(ticket.ref, model, null);
      const engine = model ? assistDeps.engine : null;
      if (model && engine === null) throw new ProblemError(problem('model-not-configured'));
      const problems: Problem[] = [];
      const outcome = await assist(
        { ticket, policy, instruction: null, previous: [], style: styleFor(styles, ticket), ahead: model, timings: {} },
        {
          ...assistDeps,
          engine,
          beside: async () => ({ similar: [], team: null, surge: 1, incident: null }),
          accepted: async () => [],
        },
        (event) => {
          if (event.type === 'notice') problems.push(event.problem);
        },
        AbortSignal.timeout(longestMs),
      );
      const { decision, knowledge, drafts } = outcome;
      return {
        decision: { ...decision, reasons: decision.reasons.map((reason) => ({ ...reason, context: undefined })) },
        fit: knowledge.fit,
        passages: knowledge.hits.map(({ id: passage, title, url, sourceName, text, lang, updatedAt, internal }) => ({
          ...{ id: passage, title, url, sourceName, text, lang, updatedAt },
          ...(internal && { internal: true }),
        })),
        // The ticket was masked when it was stored: what is made of it holds its placeholders and no value.
        drafts: drafts.map((draft) => toLoggedDraft(draft, asStored)),
        engine: engine
          ? { kind: engine.kind, name: engine.name, promptVersion: PROMPT_VERSION }
          : { kind: 'knowledge', name: 'knowledge', promptVersion: 'none' },
        versions: { policy: decision.policyVersion, ...deps.versions },
        complete: ticket.complete,
        problems,
      };
    },
  };
}
