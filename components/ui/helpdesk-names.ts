import type { HelpdeskId } from '../../lib/ticket/ref';

/** The vendors' own names, the same in every language. */
export const helpdeskNames: Record<HelpdeskId, string> = {
  zendesk: 'Zendesk',
  jira: 'Jira Service Management',
  intercom: 'Intercom',
  salesforce: 'Salesforce Service Cloud',
  chatwoot: 'Chatwoot',
  zammad: 'Zammad',
  // Any page: nobody's name.
  generic: '',
};
