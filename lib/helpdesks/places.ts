import { isComposerFrame } from './salesforce/frame-host';

/** Where a helpdesk's agents work. */
export interface HelpdeskPlaces {
  /** Match patterns of the pages that the content script runs in; none for a helpdesk that teams run themselves. */
  pages: string[];
  /** Match patterns of the hosts: host permissions, and who may show the panel. */
  hosts: string[];
  /** The same hosts, for a host name that the browser vouches for. */
  host: RegExp | null;
  /** How it is found under a company's own name; null where that does not exist. */
  own: OwnDomainPlaces | null;
  /** Hosts of frames in which its composer can stand. */
  frames?: FramePlaces;
}

export interface FramePlaces {
  pages: string[];
  host: RegExp;
  /** Whether a frame at `host` can be part of the page of `account`, the host of the page around it. */
  belongs: (host: string, account: string) => boolean;
}

/** A helpdesk that an admin or agent adds by its address. */
export interface OwnDomainPlaces {
  /** The content script's file in the build. */
  script: string;
  /** Paths of the agents' own pages, as in a match pattern: the script must not run in the shop next to them. */
  paths: string[];
  /** Takes path, query and fragment of an address that only this helpdesk has, to suggest it by a pasted address. */
  looksLike: RegExp;
}

// One constant each, in a file without the tables over all of them (registry.ts), which no bundler takes out again: a
// content script carries its own helpdesk's places and no other's.

export const zendesk: HelpdeskPlaces = {
  pages: ['https://*.zendesk.com/agent/*'],
  hosts: ['https://*.zendesk.com/*'],
  host: /^[a-z0-9-]+\.zendesk\.com$/,
  own: { script: 'content-scripts/helpdesk.js', paths: ['/agent/*'], looksLike: /^\/agent\// },
};

export const jira: HelpdeskPlaces = {
  pages: ['https://*.atlassian.net/browse/*', 'https://*.atlassian.net/jira/*'],
  hosts: ['https://*.atlassian.net/*'],
  host: /^[a-z0-9-]+\.atlassian\.net$/,
  own: {
    script: 'content-scripts/jira.js',
    paths: ['/browse/*', '/jira/*'],
    looksLike: /^\/(?:browse\/[a-z][a-z0-9_]+-\d|jira\/(?:servicedesk|software|core)\/)/i,
  },
};

export const intercom: HelpdeskPlaces = {
  pages: ['https://app.intercom.com/a/*', 'https://app.eu.intercom.com/a/*', 'https://app.au.intercom.com/a/*'],
  hosts: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  host: /^app\.(?:eu\.|au\.)?intercom\.com$/,
  own: null,
};

export const salesforce: HelpdeskPlaces = {
  // Lightning is one page from the first load on, wherever that was.
  pages: [
    'https://*.lightning.force.com/lightning/*',
    'https://*.lightning.force.com/one/*',
    'https://*.my.salesforce.com/lightning/*',
    'https://*.my.salesforce.com/one/*',
  ],
  hosts: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  host: /^(?:[a-z0-9-]+\.)+(?:lightning\.force|my\.salesforce)\.com$/,
  // Government, military and Chinese orgs, and those with a domain of their own.
  own: {
    script: 'content-scripts/salesforce.js',
    paths: ['/lightning/*', '/one/*'],
    looksLike: /^\/(?:lightning\/(?:r|o|page|n|app)\/|one\/one\.app)/,
  },
  frames: {
    pages: ['https://*.vf.force.com/*', 'https://*.visualforce.com/*'],
    host: /^(?:[a-z0-9-]+\.)+(?:vf\.force|visualforce)\.com$/,
    belongs: isComposerFrame,
  },
};

// No host that everybody uses: teams run these themselves, and the vendors' own hosts are added like any other.
export const chatwoot: HelpdeskPlaces = {
  pages: [],
  hosts: [],
  host: null,
  own: {
    script: 'content-scripts/chatwoot.js',
    paths: ['/app/*'],
    looksLike: /^\/app\/accounts\/\d+\/(?:.*\/)?(?:conversations|inbox-view|dashboard)/,
  },
};

export const zammad: HelpdeskPlaces = {
  pages: [],
  hosts: [],
  host: null,
  own: {
    script: 'content-scripts/zammad.js',
    // The classic interface is one page, told apart by fragments, which match patterns do not see.
    paths: ['/', '/?*', '/desktop/*'],
    looksLike: /^\/(?:#(?:ticket\/|dashboard$)|desktop\/(?:tickets|ticket|dashboard)(?:\/|$))/,
  },
};

// Any page, when the agent asks for it there: see any-page.ts.
export const generic: HelpdeskPlaces = { pages: [], hosts: [], host: null, own: null };
