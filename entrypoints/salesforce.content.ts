import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesforce } from '../lib/helpdesks/places';
import { createSalesforce } from '../lib/helpdesks/salesforce/adapter';
import { runPage } from './helpdesk.content/run-page';

export default defineContentScript({
  matches: salesforce.pages,
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createSalesforce(), salesforce),
});
