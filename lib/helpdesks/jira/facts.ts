import type { TicketFacts } from '../../ticket/page-ticket';
import { isObject, type JsonObject, object, objects, text, textOrNull } from '../page/json';
import { limits } from '../page/thread';
import { isoTime, personOf } from './from-api';

/**
 * What a service desk says of a request beyond its comments. Request type, organisations, service targets and
 * participants are fields that every site numbers itself: they are known by the form of their values, participants by
 * their name.
 */
export function factsOf(issue: JsonObject): TicketFacts {
  const fields = object(issue.fields);
  const values = Object.values(fields);
  const facts: TicketFacts = {};
  const status = textOrNull(object(fields.status).name)?.slice(0, limits.short);
  if (status) facts.statusLabel = status;
  const category = textOrNull(object(object(fields.status).statusCategory).key)?.slice(0, limits.short);
  if (category) facts.statusCategory = category;
  const requestType = values.map((value) => textOrNull(object(object(value).requestType).name)).find((name) => name);
  if (requestType) facts.requestType = requestType.slice(0, 300);
  const organization = values.flatMap(organizationsIn).join(', ').slice(0, 300);
  if (organization) facts.organization = organization;
  const slas = values.flatMap(slaIn);
  if (slas.length > 0) facts.slas = slas.slice(0, 20);
  const names = object(issue.names);
  const participants = Object.keys(names).filter((id) => /^request participants$/i.test(text(names[id])));
  const ccs = participants.flatMap((id) => objects(fields[id])).map(personOf);
  const known = ccs.filter((person) => person !== null);
  if (known.length > 0) facts.ccs = known.slice(0, 100);
  return facts;
}

function organizationsIn(value: unknown): string[] {
  return objects(value)
    .filter((entry) => /\/servicedeskapi\/organization\//.test(text(object(entry._links).self)))
    .map((entry) => text(entry.name))
    .filter((name) => name !== '');
}

/** A target that runs, or ran out; finished ones are no news. */
function slaIn(value: unknown): NonNullable<TicketFacts['slas']> {
  const sla = object(value);
  const name = text(sla.name).slice(0, limits.short);
  if (!isObject(sla.ongoingCycle) || name === '') return [];
  const { breached, breachTime } = sla.ongoingCycle;
  const at = object(breachTime);
  const millis = typeof at.epochMillis === 'number' ? new Date(at.epochMillis).toISOString() : null;
  return [{ name, dueAt: isoTime(at.iso8601) ?? millis, missed: breached === true }];
}
