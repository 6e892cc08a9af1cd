import { toConfirm } from '../drafting/confirmation';
import { type Problem, problem } from '../problem';
import { parseRichText, richTextToHtml, richTextToPlain } from '../text/rich-text';
import type { NoReply } from '../ticket/page-ticket';
import { sameTicket, ticketKey } from '../ticket/ref';
import type { AssistState } from '../wire/assist';
import { type InsertResult, insertResultSchema, type RequestParsed } from '../wire/requests';
import type { Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import type { Outcomes } from './outcomes';
import type { SessionCache } from './session-cache';
import { tabOf } from './tab-of';

interface Deps {
  hub: AssistHub;
  host: Host;
  cache: SessionCache;
  outcomes: Outcomes;
}

/**
 * Puts a draft into the composer of the ticket it was made for. The core checks the ticket it shows,
 * the page zone checks the ticket on screen again in the task in which it writes. When it says that it was inserted,
 * that is in the log. Repeated with the same `callId` it writes nothing twice, neither in the page nor in the log.
 */
export async function insertDraft(
  deps: Deps,
  input: RequestParsed<'panel.insert'>,
  sender: Sender,
  callId: string,
): Promise<InsertResult> {
  const tabId = await tabOf(deps.host, input.tabId, sender);
  const shown = deps.hub.state(tabId);
  if (shown.ref !== null && !sameTicket(shown.ref, input.ref)) {
    return { ok: false, problem: problem('insert-other-ticket') };
  }
  const state = await stateFor(deps, shown, input);
  const draft = state?.drafts.find((known) => known.id === input.draftId);
  // A draft that has just come may still be on its way to where a stopped worker would look for it.
  await deps.hub.saved(tabId);
  if (!draft || !(await deps.outcomes.drafted(input.recordId, draft)))
    return { ok: false, problem: problem('insert-draft-gone') };
  const open = toConfirm(draft, input.text);
  if (open.length > 0 && input.confirmed !== true)
    return { ok: false, problem: problem('insert-unconfirmed', { count: open.length }) };
  const blocks = parseRichText(input.text ?? draft.text);
  let raw: unknown;
  try {
    raw = await deps.host.sendToPage(tabId, {
      type: 'insert',
      callId,
      ref: input.ref,
      recordId: input.recordId,
      draftId: input.draftId,
      html: richTextToHtml(blocks),
      text: richTextToPlain(blocks),
      mode: input.mode,
    });
  } catch {
    return { ok: false, problem: problem('read-no-page', {}, true) };
  }
  const result = insertResultSchema.safeParse(raw);
  if (!result.success) return { ok: false, problem: problem('insert-not-taken') };
  if (!result.data.ok) return { ok: false, problem: betterProblem(result.data.problem, state?.ticket?.facts?.noReply) };
  await deps.outcomes.inserted(input.recordId, input.draftId, result.data.mode, callId);
  return result.data;
}

/** Where nobody can be answered the helpdesk shows no reply box, or one for notes only: says why instead of that. */
function betterProblem(shown: Problem, noReply: NoReply | undefined): Problem {
  const noBox = shown.code === 'insert-no-composer' || shown.code === 'insert-wrong-channel';
  return noBox && noReply ? problem(`insert-${noReply}`) : shown;
}

/**
 * The suggestion the panel acts on; null when the ticket has another by now. A worker that was just started has not
 * heard of the tab yet; then it is the saved one, and the page zone alone knows which ticket is on screen.
 */
async function stateFor(
  { cache }: Deps,
  shown: AssistState,
  input: RequestParsed<'panel.insert'>,
): Promise<AssistState | null> {
  if (shown.recordId === input.recordId) return shown;
  if (shown.recordId !== null) return null;
  const saved = await cache.findByRecord(input.recordId);
  return saved?.ticketKey === ticketKey(input.ref) ? saved.state : null;
}
