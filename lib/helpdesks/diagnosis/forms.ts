import type { HelpdeskId } from '../../ticket/ref';
import { selectors as chatwoot } from '../chatwoot/selectors';
import { selectors as intercom } from '../intercom/selectors';
import { selectors as jira } from '../jira/selectors';
import { selectors as salesforce } from '../salesforce/selectors';
import { selectors as zammad } from '../zammad/selectors';
import { selectors as zendesk } from '../zendesk/selectors';

/** Every helpdesk's selectors, total over the ids; a page that is read as any page has none. */
export const formsOf: Record<HelpdeskId, Record<string, readonly string[]>> = {
  zendesk,
  jira,
  intercom,
  salesforce,
  chatwoot,
  zammad,
  generic: {},
};
