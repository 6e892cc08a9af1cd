// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createIntercom } from './adapter';
import { conversationIdOf, refOf } from './witness';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf: (document) => document.documentElement.dataset.address ?? '',
  create: () => createIntercom(0),
  refOf: (url) => refOf(url, conversationIdOf(url) ?? ''),
  apiStatus: 404,
});
