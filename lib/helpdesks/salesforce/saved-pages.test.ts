// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createSalesforce } from './adapter';
import { caseIdOf, refOf } from './case-id';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf: (document) => document.documentElement.dataset.address ?? '',
  create: () => createSalesforce(0),
  refOf: (url) => refOf(url, caseIdOf(url) ?? ''),
  apiStatus: 404,
});
