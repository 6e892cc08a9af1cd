import { stripInvisible } from '../text/invisible';
import type { HelpdeskId } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import { personName } from './person-name';

/** A template with the fields that the ticket knows filled in. */
export interface FilledMacro {
  text: string;
  /** Placeholders that nothing is known for, as they still stand in the text; each once. */
  unknown: string[];
}

// Zendesk, Intercom, Chatwoot and Jira write `{{name}}`, Salesforce `{{{Name}}}` and `{!Name}`, Zammad `#{name}`;
// `{% if %}` is Liquid: only its own engine can run it.
const placeholder =
  /\{\{\{?\s*([^{}]{1,200}?)\s*\}?\}\}|#\{\s*([^{}]{1,200}?)\s*\}|\{!\s*([^{}]{1,200}?)\s*\}|\$\{\s*([^{}]{1,200}?)\s*\}|\{%[^%\n]{0,300}%\}/g;
/** As far as no other text writes so: `${HOME}` may stand in any article. */
const surely = /\{\{\{?[^{}\n]{1,200}\}?\}\}|#\{\w+\.[^{}\n]{1,200}\}|\{![\w.]{1,100}\}|\{%[^%\n]{1,300}%\}/g;

/** The template placeholders in a text, each once: an article that is a saved reply carries its own into what quotes it. */
export function openFields(text: string): string[] {
  return [...new Set(text.match(surely))];
}

const otherwise = /^(?:fallback|default)\s*:\s*["']([^"']*)["']$/;

const names = {
  first:
    'ticket.requester.first_name requester.first_name ticket.customer.firstname contact.first_name contact.firstname recipient.firstname first_name',
  last: 'ticket.requester.last_name requester.last_name ticket.customer.lastname contact.last_name contact.lastname recipient.lastname last_name',
  whole:
    'ticket.requester.name requester.name ticket.customer.fullname contact.name recipient.name name issue.reporter.displayname reporter.displayname',
  email:
    'ticket.requester.email requester.email ticket.customer.email contact.email recipient.email email issue.reporter.emailaddress',
  agentFirst: 'current_user.first_name agent.first_name user.firstname sender.firstname',
  agentLast: 'current_user.last_name agent.last_name user.lastname sender.lastname',
  agentWhole: 'current_user.name agent.name user.fullname sender.name',
  number: 'ticket.id ticket.number case.casenumber conversation.id conversation.display_id issue.key key',
  title: 'ticket.title ticket.subject case.subject issue.summary summary',
  organization: 'ticket.organization.name ticket.requester.organization.name ticket.customer.organization.name',
  brand: 'ticket.brand.name brand.name',
} as const;
type Field = keyof typeof names;
/**
 * Intercom's `user` is who writes in, Zammad's is the agent. Documented is `user.name`; the others follow the names of
 * its API's contact and admin.
 */
const intercomNames: Partial<Record<Field, string>> = {
  first: 'user.first_name lead.first_name',
  last: 'user.last_name lead.last_name',
  whole: 'user.name lead.name',
  email: 'user.email lead.email',
  agentFirst: 'admin.first_name teammate.first_name',
  agentLast: 'admin.last_name teammate.last_name',
  agentWhole: 'admin.name teammate.name',
  organization: 'company.name',
};
const byName = (table: Partial<Record<Field, string>>) =>
  new Map(
    (Object.keys(table) as Field[]).flatMap((field) =>
      (table[field] ?? '').split(' ').map((name) => [name, field] as const),
    ),
  );
const fieldOf = byName(names);
const intercomFieldOf = byName(intercomNames);

function fieldNamed(name: string, helpdesk: HelpdeskId): Field | undefined {
  if (helpdesk !== 'intercom') return fieldOf.get(name);
  return intercomFieldOf.get(name) ?? (name.startsWith('user.') ? undefined : fieldOf.get(name));
}

/**
 * Fills the placeholders of a helpdesk's template from a ticket as it was read. A value is data: it loses what could
 * become a link, a list or another placeholder. What nothing is known for, a condition or a filter stays as it is.
 */
export function fillMacro(text: string, ticket: Ticket): FilledMacro {
  const values = valuesOf(ticket);
  const unknown = new Set<string>();
  const filled = text.replace(placeholder, (whole, ...groups: (string | undefined)[]) => {
    const [name = '', ...filters] = (groups.slice(0, 4).find((one) => one !== undefined) ?? '').split('|');
    const field = fieldNamed(name.trim().toLowerCase(), ticket.ref.helpdesk);
    const instead = filters.map((filter) => otherwise.exec(filter.trim())?.[1]);
    const value = field && (values[field] ?? instead[0]);
    if (value !== undefined && value !== null && !instead.includes(undefined)) return value;
    unknown.add(whole);
    return whole;
  });
  return { text: filled, unknown: [...unknown] };
}

function valuesOf(ticket: Ticket): Record<Field, string | null> {
  const requester = personName(ticket.requester?.name);
  const agent = personName(ticket.agent?.name);
  const rest = (person: typeof requester) => plain(person?.whole.split(' ').slice(1).join(' '));
  return {
    first: plain(requester?.first),
    last: rest(requester),
    whole: plain(requester?.whole),
    email: plain(ticket.requester?.email),
    agentFirst: plain(agent?.first),
    agentLast: rest(agent),
    agentWhole: plain(agent?.whole),
    number: plain(ticket.facts?.number ?? ticket.ref.id),
    title: plain(ticket.subject),
    organization: plain(ticket.facts?.organization),
    brand: plain(ticket.brand),
  };
}

/** One line without the signs that mean something in a draft or in a template; null when nothing is left. */
function plain(value: string | null | undefined): string | null {
  const words = stripInvisible(value ?? '')
    .replace(/[[\]{}<>*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  return words === '' ? null : words;
}
