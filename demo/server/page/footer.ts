import type { PageTicketData } from '../control';
import { h } from './dom';
import { icon } from './icons';
import { openMenu } from './menu';

type Status = PageTicketData['status'];
const statuses: Status[] = ['open', 'pending', 'hold', 'solved'];
const names: Record<Status, string> = {
  new: 'New',
  open: 'Open',
  pending: 'Pending',
  hold: 'On-hold',
  solved: 'Solved',
};

/** The bar below a ticket: macro field, and the submit button with its menu (none in messaging, which has Send). */
export function footer(ticket: PageTicketData, submit: (status: Status) => Promise<void>): HTMLElement {
  let target: Status = ticket.status === 'new' ? 'open' : ticket.status;
  const label = h('span', {}, 'Submit as ', h('strong', {}, names[target]));
  const button = h(
    'button',
    {
      type: 'button',
      class: 'submit',
      'data-test-id': 'submit_button-button',
      'data-tracking-id': 'submit_button-button',
      onclick: () => void submit(target),
    },
    label,
  );
  const menuButton = h(
    'button',
    {
      type: 'button',
      class: 'submit submit-more',
      'data-test-id': 'submit_button-menu-button',
      'aria-label': 'Submit as another status',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () =>
        openMenu(
          menuButton,
          statuses.map((status) => ({
            label: [h('span', { class: `dot dot-${status}` }), `Submit as ${names[status]}`],
            testId: `submit_button-menu-${status}`,
            choose: () => {
              target = status;
              label.replaceChildren('Submit as ', h('strong', {}, names[status]));
              void submit(status);
            },
          })),
          'submit_button-menu',
        ),
    },
    icon('down'),
  );
  const macro = h('input', {
    type: 'text',
    class: 'macro',
    placeholder: 'Apply macro',
    'aria-label': 'Apply macro',
    'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
  });
  return h(
    'footer',
    { class: 'ticket-footer', 'data-test-id': 'ticket-footer' },
    h('div', { class: 'macro-field' }, icon('bolt'), macro),
    h('span', { class: 'after-save' }, 'Stay on ticket'),
    h('div', { class: 'menu-anchor submit-group' }, button, menuButton),
  );
}
