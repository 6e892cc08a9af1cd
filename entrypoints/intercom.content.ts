import { defineContentScript } from 'wxt/utils/define-content-script';
import { createIntercom } from '../lib/helpdesks/intercom/adapter';
import { intercom } from '../lib/helpdesks/places';
import { runPage } from './helpdesk.content/run-page';

export default defineContentScript({
  matches: intercom.pages,
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createIntercom(), intercom),
});
