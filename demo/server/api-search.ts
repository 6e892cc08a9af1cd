import { findSolved, type SolvedTicketSource } from '../tickets/solved';
import { type Exchange, sendJson } from './exchange';
import { groupIds } from './shapes';
import { agoToMs } from './state';

function resultOf({ id, subject, text, group, tags, ago }: SolvedTicketSource, origin: string) {
  const updated = new Date(Date.now() - agoToMs(ago)).toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    url: `${origin}/api/v2/tickets/${id}.json`,
    id,
    created_at: updated,
    updated_at: updated,
    subject,
    raw_subject: subject,
    description: text,
    status: 'closed',
    priority: 'normal',
    group_id: groupIds[group],
    tags,
    custom_fields: [],
    fields: [],
    result_type: 'ticket',
  };
}

/**
 * `/api/v2/search.json` for solved tickets, as Zendesk's search reads a query: properties, and words that must all be held.
 * Gives false when the path is another. Staff only.
 */
export function searchApi(exchange: Exchange): boolean {
  const { url } = exchange;
  if (!/^\/api\/v2\/search(?:\.json)?$/.test(url.pathname)) return false;
  const parts = (url.searchParams.get('query') ?? '').split(' ').filter((part) => part !== '');
  if (!exchange.signedIn) {
    sendJson(exchange, { error: "Couldn't authenticate you" }, 401);
  } else if (parts.length === 0) {
    sendJson(exchange, { error: 'invalid', description: 'query is needed' }, 400);
  } else {
    const properties = parts.filter((part) => /^\w+[:<>]/.test(part));
    const solved = properties.includes('type:ticket') && properties.includes('status>=solved');
    const found = solved ? findSolved(parts.filter((part) => !properties.includes(part))) : [];
    const results = found.map((ticket) => resultOf(ticket, url.origin));
    const groups = Object.entries(groupIds).map(([name, id]) => ({ id, name }));
    const withGroups = (url.searchParams.get('include') ?? '').includes('groups');
    sendJson(exchange, {
      results,
      facets: null,
      next_page: null,
      previous_page: null,
      count: results.length,
      ...(withGroups && { groups }),
    });
  }
  return true;
}
