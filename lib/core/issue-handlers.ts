import { builtInAt, helpdesks } from '../helpdesks/registry';
import { ProblemError, problem } from '../problem';
import type { Settings } from '../settings/settings-store';
import { issueCreatedSchema, issueProjectsSchema, issueTypesSchema } from '../ticket/issue';
import type { PageCommand } from '../wire/page-commands';
import type { Handlers } from '../wire/router';
import type * as z from '../zod';
import type { Host } from './host';
import type { Outcomes } from './outcomes';

type IssueRequests = 'panel.issueSites' | 'panel.issueTypes' | 'panel.createIssue';

interface Deps {
  host: Host;
  settings: Settings;
  outcomes: Pick<Outcomes, 'handedOver'>;
}

const mostSites = 5;

/**
 * Issues for developers, created by the content script of an open Jira tab with the agent's own session. Only hosts that
 * the browser lets us read are asked, and a page of another helpdesk is never.
 */
export function issueHandlers({ host, settings, outcomes }: Deps): Pick<Handlers, IssueRequests> {
  /** Jira addresses: the vendor's, and those that an admin added. */
  const isJira = async (tabId: number): Promise<boolean> => {
    const address = await host.addressOf(tabId);
    if (address === null || !URL.canParse(address)) return false;
    const { host: name, origin } = new URL(address);
    const own = await settings.get('ownDomains');
    return builtInAt(name) === 'jira' || own.some((one) => one.helpdesk === 'jira' && one.origin === origin);
  };
  const ask = async <S extends z.ZodType>(
    tabId: number,
    command: PageCommand,
    schema: S,
  ): Promise<z.output<S> | null> => {
    if (!(await isJira(tabId))) return null;
    const raw = await host.sendToPage(tabId, command).catch(() => null);
    const parsed = schema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  };

  return {
    async 'panel.issueSites'() {
      const own = await settings.get('ownDomains');
      const added = own.flatMap(({ helpdesk, origin }) => (helpdesk === 'jira' ? [`${origin}/*`] : []));
      const tabs = await host.tabs([...helpdesks.jira.hosts, ...added]);
      const answers = await Promise.all(
        tabs.slice(0, 20).map(async (tabId) => {
          const answer = await ask(tabId, { type: 'issue-projects' }, issueProjectsSchema);
          return answer?.ok && answer.projects.length > 0
            ? [{ tabId, site: answer.site, projects: answer.projects }]
            : [];
        }),
      );
      // Several tabs of one site are one site.
      const sites = new Map(answers.flat().map((site) => [site.site, site]));
      return { sites: [...sites.values()].slice(0, mostSites) };
    },

    async 'panel.issueTypes'({ siteTab, project }) {
      const answer = await ask(siteTab, { type: 'issue-types', project }, issueTypesSchema);
      if (!answer) throw new ProblemError(problem('issue-no-site', {}, true));
      return answer;
    },

    async 'panel.createIssue'({ recordId, to, siteTab, issue }, _sender, callId) {
      const answer = await ask(siteTab, { type: 'create-issue', callId, ...issue }, issueCreatedSchema);
      if (!answer) throw new ProblemError(problem('issue-no-site', {}, true));
      if (answer.ok) await outcomes.handedOver(recordId, to, 'issue', answer.key, callId);
      return answer;
    },
  };
}
