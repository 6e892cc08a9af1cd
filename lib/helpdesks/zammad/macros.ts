import type { MacrosResult } from '../../ticket/macro';
import type { HelpdeskPage } from '../adapter';
import { getList } from '../page/get-json';
import { idText, text } from '../page/json';
import { textOfHtml } from '../page/text-of-html';

const pageSize = 500;
const most = 2000;

/**
 * The active text modules, which Zammad's own `::` menu offers; their placeholders (`#{ticket.customer.firstname}`) stay
 * as they are. Zammad's "macros" are acts on a ticket and hold no reply. Throws only when `signal` aborts.
 */
export async function readMacros(page: HelpdeskPage, signal: AbortSignal): Promise<MacrosResult> {
  const found = new Map<string, Extract<MacrosResult, { ok: true }>['macros'][number]>();
  let complete = false;
  for (let n = 1; found.size < most && !complete; n += 1) {
    const answer = await getList(page, `/api/v1/text_modules?page=${n}&per_page=${pageSize}`, signal);
    if (!answer.ok) {
      if (found.size > 0) break;
      return { ok: false, reason: answer.reason };
    }
    const before = found.size;
    for (const one of answer.body) {
      const id = idText(one.id);
      const html = text(one.content);
      const words = textOfHtml(html);
      if (id === null || one.active === false || words === '') continue;
      found.set(id, {
        id: id.slice(0, 100),
        title: text(one.name).slice(0, 500),
        description: text(one.keywords).slice(0, 5000) || null,
        text: words.slice(0, 100_000),
        html: html.slice(0, 400_000),
      });
    }
    // Older installations know no pages and give all at once, each time.
    complete = answer.body.length < pageSize || found.size === before;
  }
  return { ok: true, macros: [...found.values()].slice(0, most), complete };
}
