// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createZendesk } from './adapter';
import { refOf } from './panes';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf(document) {
    const { address } = document.documentElement.dataset;
    if (address) return address;
    const tab = document.querySelector('[data-entity-is-selected="true"]');
    return `https://brightline.zendesk.com/agent/tickets/${tab?.getAttribute('data-entity-id')}`;
  },
  create: () => createZendesk(0),
  refOf: (url) => refOf(url, url.pathname.split('/').pop() ?? ''),
  apiStatus: 503,
});
