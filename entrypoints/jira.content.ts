import { defineContentScript } from 'wxt/utils/define-content-script';
import { createJira } from '../lib/helpdesks/jira/adapter';
import { jira } from '../lib/helpdesks/places';
import { runPage } from './helpdesk.content/run-page';

export default defineContentScript({
  matches: jira.pages,
  runAt: 'document_idle',
  main: (ctx) => runPage(ctx, createJira(), jira),
});
