import { getTickets } from './api';
import { h } from './dom';
import { icon } from './icons';
import { ago } from './time';

/** `/agent/dashboard`: the agent's open tickets as a table. */
export async function ticketList(open: (id: number) => void): Promise<HTMLElement> {
  const rows = (await getTickets()).map((row) =>
    h(
      'tr',
      { 'data-test-id': 'generic-table-row' },
      h('td', {}, h('span', { class: `status status-${row.status}` }, row.status)),
      h('td', { class: 'id' }, `#${row.id}`),
      h(
        'td',
        { class: 'list-subject' },
        icon(row.channel === 'native_messaging' ? 'chat' : row.channel === 'email' ? 'mail' : 'web'),
        h(
          'a',
          {
            href: `/agent/tickets/${row.id}`,
            dir: 'auto',
            onclick: (event) => {
              event.preventDefault();
              open(row.id);
            },
          },
          row.subject,
        ),
      ),
      h('td', { dir: 'auto' }, row.requester),
      h('td', { class: `priority-${row.priority ?? 'none'}` }, row.priority ?? '–'),
      h('td', {}, ago(row.updatedAt)),
      h('td', {}, row.assignee ?? '–'),
    ),
  );
  const head = ['Status', 'ID', 'Subject', 'Requester', 'Priority', 'Updated', 'Assignee'];
  return h(
    'div',
    { class: 'workspace dashboard' },
    h('h1', {}, 'Your unsolved tickets'),
    h('p', { class: 'muted' }, `${rows.length} tickets`),
    h(
      'div',
      { class: 'table-scroll' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h('tbody', {}, ...rows),
      ),
    ),
  );
}
