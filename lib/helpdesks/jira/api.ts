import type { HelpdeskPage } from '../adapter';
import { type Ask, askOnce } from '../page/ask-once';
import { getJson } from '../page/get-json';
import { text } from '../page/json';
import { type Person, personOf } from './from-api';

/** What is the same for all issues of a site, asked for once. */
export interface Site {
  /** Where the REST API is: version 3 in the cloud, 2 on a company's own server. */
  api(page: HelpdeskPage, signal: AbortSignal): Promise<'/rest/api/3' | '/rest/api/2'>;
  me: Ask<Person>;
  /** True once the site is known to be a company's own server (Data Center), whose pages are others. */
  isServer(): boolean;
}

export function createSite(): Site {
  // Atlassian answers with `Cloud` or `Server`; version 2 of the address is there in both.
  const deployment = askOnce('/rest/api/2/serverInfo', (body) => text(body.deploymentType) || null);
  const people = new Map<string, Ask<Person>>();
  let server = false;
  const lacksVersion3 = async (page: HelpdeskPage, signal: AbortSignal): Promise<boolean> => {
    const answer = await getJson(page, '/rest/api/3/serverInfo', signal);
    return !answer.ok && answer.httpStatus === 404;
  };

  const site: Site = {
    async api(page, signal) {
      if (page.url.hostname.endsWith('.atlassian.net')) return '/rest/api/3';
      const kind = await deployment(page, signal);
      // Some servers tell nobody what they are: version 3 is there in the cloud alone.
      server = kind === null ? await lacksVersion3(page, signal) : kind !== 'Cloud';
      return server ? '/rest/api/2' : '/rest/api/3';
    },
    async me(page, signal) {
      const api = await site.api(page, signal);
      const ask = people.get(api) ?? askOnce(`${api}/myself`, personOf);
      people.set(api, ask);
      return ask(page, signal);
    },
    isServer: () => server,
  };
  return site;
}
