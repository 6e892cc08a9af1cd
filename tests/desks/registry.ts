import type { DemoSite } from '../../demo/server/site';
import type { HelpdeskId } from '../../lib/ticket/ref';
import type { Desk } from './desk';
import { createIntercomDesk } from './intercom/desk';
import { createJiraDesk } from './jira/desk';
import { createSalesforceDesk } from './salesforce/desk';
import { createZendeskDesk } from './zendesk/desk';

/** Every desk under test. Zendesk first: its help centre is the knowledge that the drafts of all are made from. */
export const registered = {
  zendesk: createZendeskDesk,
  intercom: createIntercomDesk,
  jira: createJiraDesk,
  salesforce: createSalesforceDesk,
} satisfies Partial<Record<HelpdeskId, (site: DemoSite) => Desk>>;

export type DeskId = keyof typeof registered;
export const deskIds = Object.keys(registered) as DeskId[];
