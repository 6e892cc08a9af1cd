import type { PageMessage, TicketFacts, TicketLink } from '../../ticket/page-ticket';
import { idText, isObject, type JsonObject, object, objects, text, textOrNull } from '../page/json';
import { limits } from '../page/thread';
import { personOf, type Users, type ZendeskUser } from './from-api';

/** What the facts are made of beside the ticket itself. */
export interface FactSources {
  origin: string;
  users: Users;
  agent: ZendeskUser | null;
  /** The answer that the ticket came in, with its side-loaded records. */
  answer: JsonObject;
  /** The agents' name of the ticket's own status; null for accounts that have none. */
  statusLabel: string | null;
  messages: PageMessage[];
}

/** What Zendesk says of a ticket beyond its thread. */
export function factsOf(ticket: JsonObject, sources: FactSources): TicketFacts {
  const facts: TicketFacts = {};
  const { users, answer, agent, statusLabel } = sources;
  if (statusLabel) facts.statusLabel = statusLabel.slice(0, limits.short);
  const organization = objects(answer.organizations).find(({ id }) => idText(id) === idText(ticket.organization_id));
  const name = textOrNull(organization?.name)?.slice(0, 300);
  if (name) facts.organization = name;
  const ccs = ids(ticket.email_cc_ids)
    .map((id) => personOf(users.get(id)))
    .filter((person) => person !== null);
  if (ccs.length > 0) facts.ccs = ccs.slice(0, 100);
  const slas = slasOf(ticket, answer);
  if (slas.length > 0) facts.slas = slas;
  const links = linksOf(ticket, sources);
  if (links.length > 0) facts.links = links.slice(0, 20);
  if (ticket.has_incidents === true) facts.incidents = true;
  if (ticket.status === 'closed') facts.noReply = isMerged(ticket, sources.messages) ? 'merged' : 'closed';
  else if (agent?.privateOnly) facts.noReply = 'private-only';
  return facts;
}

function ids(list: unknown): string[] {
  return (Array.isArray(list) ? list : []).map(idText).filter((id) => id !== null);
}

/** Side-loaded with the ticket in the one form or the other, where the account has service targets. */
function slasOf(ticket: JsonObject, answer: JsonObject): NonNullable<TicketFacts['slas']> {
  const metrics = objects(object(ticket.slas ?? answer.slas).policy_metrics);
  return metrics
    .filter(({ stage }) => stage === 'active' || stage === 'paused')
    .slice(0, 20)
    .map((metric) => {
      const dueAt = textOrNull(metric.breach_at)?.slice(0, 40) ?? null;
      return {
        name: named(text(metric.metric)).slice(0, limits.short),
        dueAt,
        missed: dueAt !== null && Date.parse(dueAt) < Date.now(),
      };
    });
}

/** `first_reply_time` as a person reads it. */
function named(metric: string): string {
  const words = metric.replaceAll('_', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function linksOf(ticket: JsonObject, { origin, messages }: FactSources): TicketLink[] {
  const link = (kind: TicketLink['kind'], id: string | null): TicketLink[] =>
    id !== null && /^\d{1,20}$/.test(id) ? [{ kind, id: `#${id}`, url: `${origin}/agent/tickets/${id}` }] : [];
  const merged = isMerged(ticket, messages) ? mergeTarget(messages) : null;
  const via = object(ticket.via);
  const source = object(via.source);
  const before = source.rel === 'follow_up' ? idText(object(source.from).ticket_id) : null;
  return [
    ...link('merged-into', merged),
    ...link('problem', idText(ticket.problem_id)),
    ...link('follow-up-of', before),
    ...ids(ticket.followup_ids).flatMap((id) => link('follow-up', id)),
  ];
}

/** "This request was closed and merged into request #99 …": the other way round, "merged into this request", names no target. */
const intoOther = /\bmerged into (?:request|ticket) #(\d+)/i;

function isMerged(ticket: JsonObject, messages: PageMessage[]): boolean {
  if (ticket.status !== 'closed') return false;
  const tags = Array.isArray(ticket.tags) ? ticket.tags : [];
  return tags.includes('closed_by_merge') || messages.slice(-3).some((message) => intoOther.test(wordsOf(message)));
}

/** The ticket in the note that a merge leaves at the end; in other languages than English the number alone tells. */
function mergeTarget(messages: PageMessage[]): string | null {
  const last = messages.slice(-3).map(wordsOf).reverse();
  const named = last.map((words) => intoOther.exec(words)?.[1]).find((id) => id !== undefined);
  return named ?? (/#(\d+)/.exec(last[0] ?? '')?.[1] || null);
}

function wordsOf({ html, text: plain }: PageMessage): string {
  return plain ?? (html ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** The agents' names of the account's own statuses by id. */
export function statusLabels(body: JsonObject): Map<string, string> {
  return new Map(
    objects(body.custom_statuses).flatMap((status) => {
      const id = idText(status.id);
      const label = textOrNull(status.agent_label);
      return id !== null && label !== null ? [[id, label]] : [];
    }),
  );
}

/** A brand's name; '' for the account's own, which nobody has to be told. null where the answer holds none. */
export function brandName(body: JsonObject): string | null {
  if (!isObject(body.brand)) return null;
  return body.brand.default === true ? '' : (textOrNull(body.brand.name)?.slice(0, 300) ?? null);
}
