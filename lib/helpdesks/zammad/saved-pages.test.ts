// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createZammad } from './adapter';
import { refOf, ticketIdOf } from './panes';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf: (document) => document.documentElement.dataset.address ?? '',
  create: () => createZammad(0),
  refOf: (url) => refOf(url, ticketIdOf(url) ?? ''),
  apiStatus: 500,
});
