import type { MacrosResult } from '../../ticket/macro';
import type { HelpdeskPage } from '../adapter';
import { getList } from '../page/get-json';
import { idText, text } from '../page/json';
import { apiPaths, conversationIdOf, refOf } from './conversation';
import { sessionOf } from './session';

const most = 2000;

/**
 * The account's canned responses, as the dashboard's own `/` menu has them; their variables (`{{contact.name}}`) stay as
 * they are. Chatwoot's "macros" are acts on a conversation and hold no reply. Throws only when `signal` aborts.
 */
export async function readMacros(page: HelpdeskPage, signal: AbortSignal): Promise<MacrosResult | null> {
  const id = conversationIdOf(page.url);
  const session = sessionOf(page.document);
  if (id === null || !session) return null;
  const { account } = apiPaths(refOf(page.url, id));
  const answer = await getList(page, `${account}/canned_responses`, signal, session.headers);
  if (!answer.ok) return { ok: false, reason: answer.reason };
  const macros = answer.body.flatMap((one) => {
    const key = idText(one.id);
    const content = text(one.content);
    if (key === null || content.trim() === '') return [];
    const title = text(one.short_code).slice(0, 500);
    return [{ id: key.slice(0, 100), title, description: null, text: content.slice(0, 100_000), html: null }];
  });
  return { ok: true, macros: macros.slice(0, most), complete: macros.length <= most };
}
