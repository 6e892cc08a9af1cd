// @vitest-environment happy-dom
import { join } from 'node:path';
import { describeSavedPages } from '../fixtures/saved-pages';
import { createChatwoot } from './adapter';
import { conversationIdOf, refOf } from './conversation';

describeSavedPages(join(import.meta.dirname, 'saved-pages'), {
  addressOf: (document) => document.documentElement.dataset.address ?? '',
  create: () => createChatwoot(0),
  refOf: (url) => refOf(url, conversationIdOf(url) ?? ''),
  apiStatus: 500,
});
