import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageTicket } from '../core/fixtures/page-ticket';
import { toTicket } from '../ticket/from-page';
import { fillMacro } from './macro-fields';

const ticket = toTicket({ ...pageTicket('42', 'Where is my invoice?'), brand: 'Brightline' });

it.each([
  ['Hi {{ticket.requester.first_name}},', 'Hi Martha,'],
  ['Hi {{ ticket.requester.name }} ({{ticket.requester.last_name}})', 'Hi Martha Okonjo (Okonjo)'],
  ['About ticket {{ticket.id}}, {{ticket.title}}', 'About ticket 42, Question 42'],
  ['{{current_user.first_name}} of {{ticket.brand.name}}', 'Elin of Brightline'],
  ['Hello {{contact.name}}', 'Hello Martha Okonjo'],
  ['Hello {{{Recipient.FirstName}}} {!Case.CaseNumber}', 'Hello Martha 42'],
  ['Hello #{ticket.customer.firstname}, #{user.fullname}', 'Hello Martha, Elin Berg'],
  ['Hello {{ issue.reporter.displayName }} on {{issue.key}}', 'Hello Martha Okonjo on 42'],
  ['Hello {{ first_name | fallback: "there" }}', 'Hello Martha'],
])('fills %s', (text, filled) => {
  expect(fillMacro(text, ticket)).toEqual({ text: filled, unknown: [] });
});

it.each([
  ['Hi {{user.name | fallback: "there"}}', 'Hi Martha Okonjo'],
  ['Hi {{user.first_name|fallback:"there"}} {{contact.last_name}}', 'Hi Martha Okonjo'],
  ['{{admin.first_name}}, {{teammate.name}}', 'Elin, Elin Berg'],
])('fills %s in Intercom', (text, filled) => {
  const intercom = { ...ticket, ref: { helpdesk: 'intercom', account: 'app.intercom.com', id: '42' } as const };
  expect(fillMacro(text, intercom)).toEqual({ text: filled, unknown: [] });
  const nobody = { ...intercom, requester: null, agent: null };
  expect(fillMacro('{{user.name | fallback: "there"}}', nobody).text).toBe('there');
});

it('takes Intercom’s user for nobody else’s, and Zammad’s for the agent', () => {
  const intercom = { ...ticket, ref: { helpdesk: 'intercom', account: 'app.intercom.com', id: '42' } as const };
  expect(fillMacro('{{user.firstname}} {{company.plan | fallback: "yours"}}', intercom).unknown).toHaveLength(2);
  expect(fillMacro('{{user.email}}', ticket).unknown).toEqual(['{{user.email}}']);
  expect(fillMacro('#{user.firstname}', ticket).text).toBe('Elin');
});

it('takes the template’s own fallback where the ticket names nobody', () => {
  const nobody = { ...ticket, requester: null };
  expect(fillMacro('Hi {{first_name | fallback: "there"}}', nobody).text).toBe('Hi there');
  expect(fillMacro('Hi {{ticket.requester.first_name}}', nobody).unknown).toEqual(['{{ticket.requester.first_name}}']);
});

it('leaves what it does not know, conditions and filters in sight, and names each once', () => {
  const text =
    '{{ticket.due_date}} {% if ticket.via == "web" %}x{% endif %} {{ticket.title | upcase}} {{ticket.due_date}}';
  expect(fillMacro(text, ticket)).toEqual({
    text,
    unknown: ['{{ticket.due_date}}', '{% if ticket.via == "web" %}', '{% endif %}', '{{ticket.title | upcase}}'],
  });
});

it('lets no value of the ticket become a placeholder, a link or a list', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '(', ')', '<', '\n', 'a', '.', '$', '&') }),
      (subject) => {
        const { text, unknown } = fillMacro('About {{ticket.title}}!', { ...ticket, subject });
        if (unknown.length > 0) expect(text).toBe('About {{ticket.title}}!');
        else expect(text).toMatch(/^About [^{}[\]<\n]+!$/);
      },
    ),
  );
});
