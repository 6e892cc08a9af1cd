import { defineContentScript } from 'wxt/utils/define-content-script';
import { zendesk } from '../../lib/helpdesks/places';
import { createZendesk } from '../../lib/helpdesks/zendesk/adapter';
import { runPage } from './run-page';

export default defineContentScript({
  matches: zendesk.pages,
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createZendesk(), zendesk),
});
