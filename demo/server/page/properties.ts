import type { PageTicketData } from '../control';
import { type Child, h } from './dom';
import { icon } from './icons';
import { ago, initials, moment } from './time';

function field(label: string, testId: string, ...value: Child[]): HTMLElement {
  return h(
    'div',
    { class: 'field' },
    h('span', { class: 'field-label' }, label),
    h('div', { class: 'field-box', 'data-test-id': testId }, ...value),
  );
}

const capital = (text: string | null) => (text ? text.charAt(0).toUpperCase() + text.slice(1) : '–');

/** First column: the ticket's fields. */
export function propertiesColumn(ticket: PageTicketData): HTMLElement {
  const tags = ticket.tags.map((tag) =>
    h('span', { class: 'tag', 'data-test-id': 'ticket-system-field-tags-item-selected' }, tag),
  );
  return h(
    'div',
    { class: 'column properties', 'data-test-id': 'column-1', role: 'region', 'aria-label': 'Ticket fields' },
    field(
      'Requester',
      'ticket-system-field-requester-select',
      h('span', { class: 'mini-avatar', 'aria-hidden': 'true' }, initials(ticket.requester?.name ?? '')),
      ticket.requester?.name ?? '',
    ),
    field(
      'Assignee',
      'assignee-field',
      h('span', { 'data-test-id': 'assignee-field-selected-group-tag' }, 'Customer Care'),
      ' / ',
      h('span', { 'data-test-id': 'assignee-field-selected-agent-tag' }, ticket.assignee?.name ?? 'Unassigned'),
    ),
    field('Tags', 'ticket-fields-tags', ...tags),
    h(
      'div',
      { class: 'field-pair' },
      field('Type', 'ticket-fields-type-select', capital(ticket.type)),
      field(
        'Priority',
        'ticket-fields-priority-select',
        h(
          'span',
          { 'data-garden-id': 'dropdowns.combobox.value', class: `priority-${ticket.priority ?? 'none'}` },
          capital(ticket.priority),
        ),
      ),
    ),
    field('Contract number', 'ticket-form-field-text-25900355560011', ticket.customer.number),
    field('Form', 'ticket-fields-form-select', 'Brightline Customer Care'),
  );
}

/** Third column: the customer. */
export function contextColumn(ticket: PageTicketData): HTMLElement {
  const { requester, customer } = ticket;
  const rows: [string, string][] = [
    ['E-mail', requester?.email ?? '–'],
    ['Phone', requester?.phone ?? '–'],
    ['Language', requester?.locale ?? '–'],
    ['Plan', customer.plan],
    ['Customer since', customer.since],
    ['Notes', customer.notes],
  ];
  const events = [
    ['Ticket received', ticket.createdAt],
    ['Last update', ticket.updatedAt],
  ] as const;
  return h(
    'div',
    { class: 'column context', 'data-test-id': 'column-3' },
    h(
      'div',
      { 'data-test-id': 'component-type-ContextPanel', role: 'region', 'aria-label': 'Customer' },
      h(
        'div',
        { class: 'profile' },
        h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(requester?.name ?? '')),
        h('h2', {}, requester?.name ?? ''),
      ),
      h('dl', { class: 'facts' }, ...rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
      h('h3', {}, 'Interaction history'),
      h(
        'ul',
        { class: 'events' },
        ...events.map(([name, at]) =>
          h('li', {}, icon('views'), h('span', {}, name), h('time', { datetime: at, title: moment(at) }, ago(at))),
        ),
      ),
    ),
  );
}
