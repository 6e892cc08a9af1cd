import type { DemoSite } from '../../demo/server/site';
import type { HelpdeskId } from '../../lib/ticket/ref';
import { createChatwootDesk } from './chatwoot/desk';
import type { Desk } from './desk';
import { createIntercomDesk } from './intercom/desk';
import { createJiraDesk } from './jira/desk';
import { createSalesforceDesk } from './salesforce/desk';
import { createZammadDesk, createZammadDesktopDesk } from './zammad/desk';
import { createZendeskDesk } from './zendesk/desk';

/** Every desk under test. Zendesk first: its help centre is the knowledge that the drafts of all are made from. */
export const registered = {
  zendesk: createZendeskDesk,
  intercom: createIntercomDesk,
  jira: createJiraDesk,
  salesforce: createSalesforceDesk,
  chatwoot: createChatwootDesk,
  zammad: createZammadDesk,
  'zammad desktop': createZammadDesktopDesk,
} satisfies Partial<Record<HelpdeskId | 'zammad desktop', (site: DemoSite) => Desk>>;

export type DeskId = keyof typeof registered;
export const deskIds = Object.keys(registered) as DeskId[];
