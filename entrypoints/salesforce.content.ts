import { defineContentScript } from 'wxt/utils/define-content-script';
import { helpdesks } from '../lib/helpdesks/registry';
import { createSalesforce } from '../lib/helpdesks/salesforce/adapter';
import { runPage } from './helpdesk.content/run-page';

export default defineContentScript({
  matches: helpdesks.salesforce.pages,
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createSalesforce()),
});
