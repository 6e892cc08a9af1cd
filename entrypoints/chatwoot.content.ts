import { defineContentScript } from 'wxt/utils/define-content-script';
import { createChatwoot } from '../lib/helpdesks/chatwoot/adapter';
import { runPage } from './helpdesk.content/run-page';

/** Registered at run time for the hosts that a team added: there is no host that everybody uses. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createChatwoot()),
});
