import type { KnownValue } from '../privacy/known-values';
import type { Mask } from '../privacy/mask';
import type { Ticket } from '../ticket/ticket';
import { firstName } from './person-name';

export type CreateMask = (known?: readonly KnownValue[]) => Mask;

/**
 * A mask that knows the people of a ticket: names of requester, agent and authors with their parts, and their
 * addresses. The same ticket gives the same placeholders, so a restarted worker masks alike.
 */
export function ticketMask(ticket: Ticket, createMask: CreateMask): Mask {
  const people = [ticket.requester, ticket.agent];
  const ccs = ticket.facts?.ccs ?? [];
  const names = [
    ...people.map((person) => person?.name ?? ''),
    ...ticket.messages.map((message) => message.author.name),
    ...ccs.map((person) => person.name),
  ];
  const known: KnownValue[] = [];
  const add = (type: KnownValue['type'], value: string) => {
    const trimmed = value.trim();
    if (trimmed.length > 1 && !known.some((one) => one.value.toLowerCase() === trimmed.toLowerCase()))
      known.push({ type, value: trimmed });
  };
  for (const person of [...people, ...ccs]) if (person?.email) add('EMAIL', person.email);
  for (const name of names) {
    if (name.includes('@')) {
      add('EMAIL', name);
      continue;
    }
    add('NAME', name);
    // Two letters would mask ordinary words ("Li", "An"), and a helpdesk's bot is nobody's name.
    for (const part of name.split(/[\s,]+/)) if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(part)) add('NAME', part);
  }
  const mask = createMask(known);
  // First use decides the number: the requester is always NAME_1, and NAME_1b is how they are greeted.
  const greeted = firstName(ticket.requester?.name) ?? '';
  mask.mask([names[0], greeted, ...names].join('\n'));
  return mask;
}
