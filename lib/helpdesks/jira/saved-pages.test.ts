// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createJira } from './adapter';
import { issueKeyOf, refOf } from './views';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf: (document) => document.documentElement.dataset.address ?? '',
  create: () => createJira(0),
  refOf: (url) => refOf(url, issueKeyOf(url) ?? ''),
  apiStatus: 500,
});
