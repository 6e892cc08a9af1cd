import type { Macro, MacrosResult } from '../../ticket/macro';
import type { HelpdeskPage } from '../adapter';
import { getJson } from '../page/get-json';
import { idText, type JsonObject, objects, text, textOrNull } from '../page/json';
import { textOfHtml } from '../page/text-of-html';
import { nextPage } from './cursor';

const most = 2000;

/**
 * The active macros that the signed-in agent may use and that hold a reply, most used first. Their placeholders stay as
 * they are: only Zendesk fills them, when the macro is applied. Throws only when `signal` aborts.
 */
export async function readMacros(page: HelpdeskPage, signal: AbortSignal): Promise<MacrosResult> {
  const macros: Macro[] = [];
  const visited = new Set<string>();
  let address: string | null = '/api/v2/macros/active.json?page[size]=100&sort_by=usage_30d&sort_order=desc';
  let more = true;
  while (address !== null && macros.length < most && !visited.has(address)) {
    visited.add(address);
    const answer = await getJson(page, address, signal);
    if (!answer.ok)
      return macros.length > 0 ? { ok: true, macros, complete: false } : { ok: false, reason: answer.reason };
    macros.push(...objects(answer.body.macros).flatMap((macro) => macroOf(macro) ?? []));
    ({ more, address } = nextPage(answer.body, page));
  }
  return { ok: true, macros: macros.slice(0, most), complete: !more };
}

/** null for one that is off or changes fields only. */
function macroOf(raw: JsonObject): Macro | null {
  const id = idText(raw.id);
  if (id === null || raw.active === false) return null;
  const actions = objects(raw.actions);
  const html = actionValue(actions, 'comment_value_html');
  const plain = actionValue(actions, 'comment_value');
  const words = plain ?? (html === null ? null : textOfHtml(html));
  if (words === null || words.trim() === '') return null;
  return {
    id: id.slice(0, 100),
    title: text(raw.title).slice(0, 500),
    description: textOrNull(raw.description)?.slice(0, 5000) ?? null,
    text: words.slice(0, 100_000),
    html: html?.slice(0, 400_000) ?? null,
  };
}

/** A value comes alone, or as `[channel, value]` where the macro is for one channel. */
function actionValue(actions: JsonObject[], field: string): string | null {
  const action = actions.find((one) => one.field === field);
  const value = Array.isArray(action?.value) ? action.value.at(-1) : action?.value;
  return textOrNull(value);
}
