import { ProblemError, problem } from '../problem';
import { parseRichText, richTextToHtml, richTextToPlain } from '../text/rich-text';
import { sameTicket } from '../ticket/ref';
import { type InsertResult, insertResultSchema, type RequestParsed } from '../wire/requests';
import type { Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import type { Outcomes } from './outcomes';

/**
 * Puts a draft into the composer of the ticket it was made for. The core checks the ticket it shows,
 * the page zone checks the ticket on screen again in the task in which it writes.
 */
export async function insertDraft(
  deps: { hub: AssistHub; host: Host; outcomes: Outcomes },
  input: RequestParsed<'panel.insert'>,
  sender: Sender,
): Promise<InsertResult> {
  const tabId = input.tabId ?? sender.tabId;
  if (tabId === null) throw new ProblemError(problem('read-no-page', {}, true));
  const state = deps.hub.state(tabId);
  if (!sameTicket(state.ref, input.ref) || state.recordId !== input.recordId) {
    return { ok: false, problem: problem('insert-other-ticket') };
  }
  const draft = state.drafts.find((known) => known.id === input.draftId);
  if (!draft) return { ok: false, problem: problem('insert-draft-gone') };
  const blocks = parseRichText(input.text ?? draft.text);
  let raw: unknown;
  try {
    raw = await deps.host.sendToPage(tabId, {
      type: 'insert',
      ref: input.ref,
      html: richTextToHtml(blocks),
      text: richTextToPlain(blocks),
      mode: input.mode,
    });
  } catch {
    return { ok: false, problem: problem('read-no-page', {}, true) };
  }
  const result = insertResultSchema.safeParse(raw);
  if (!result.success) return { ok: false, problem: problem('insert-not-taken') };
  if (result.data.ok) await deps.outcomes.inserted(input.recordId, input.draftId, result.data.mode);
  return result.data;
}
