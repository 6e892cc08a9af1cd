import type { HelpdeskId } from '../ticket/ref';

/** Where a helpdesk's agents work. */
export interface HelpdeskPlaces {
  /** Match patterns of the pages that the content script runs in. */
  pages: string[];
  /** Match patterns of the hosts: host permissions, and who may show the panel. */
  hosts: string[];
  /** The same hosts, for a host name that the browser vouches for. */
  host: RegExp;
}

/** Total over the ids. No adapter is named here: each content script carries its own and no other. */
export const helpdesks: Record<HelpdeskId, HelpdeskPlaces> = {
  zendesk: {
    pages: ['https://*.zendesk.com/agent/*'],
    hosts: ['https://*.zendesk.com/*'],
    host: /^[a-z0-9-]+\.zendesk\.com$/,
  },
  jira: {
    pages: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
    hosts: ['https://*.atlassian.net/*'],
    host: /^[a-z0-9-]+\.atlassian\.net$/,
  },
  intercom: {
    pages: ['https://app.intercom.com/a/*', 'https://app.eu.intercom.com/a/*', 'https://app.au.intercom.com/a/*'],
    hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
    host: /^app\.(?:eu\.|au\.)?intercom\.com$/,
  },
};

export const helpdeskHosts: string[] = Object.values(helpdesks).flatMap((places) => places.hosts);
export const helpdeskPages: string[] = Object.values(helpdesks).flatMap((places) => places.pages);

/** True for the hosts of the helpdesks named in the manifest. */
export function isHelpdeskHost(host: string): boolean {
  return Object.values(helpdesks).some((places) => places.host.test(host));
}
