import type { DemoSite } from '../../demo/server/site';
import type { Desk } from './desk';
import { createIntercomDesk } from './intercom/desk';
import { createZendeskDesk } from './zendesk/desk';

/** Every desk under test. Zendesk first: its help centre is the knowledge that the drafts of all are made from. */
export function createRegistered(site: DemoSite): Desk[] {
  return [createZendeskDesk(site), createIntercomDesk()];
}
