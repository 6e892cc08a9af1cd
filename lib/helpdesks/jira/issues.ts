import type { IssueCreated, IssueProjects, IssueTypes, NewIssue } from '../../ticket/issue';
import type { HelpdeskPage, IssueTracker } from '../adapter';
import { getJson } from '../page/get-json';
import { idText, type JsonObject, object, objects, text } from '../page/json';
import { postJson } from '../page/post-json';
import type { Site } from './api';

const mostProjects = 100;

/**
 * Creates issues by Jira's REST API with the agent's session, on the page's own site only. Version 3 in the cloud, 2 on a
 * company's own server: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 */
export function createIssueTracker(site: Site): IssueTracker {
  return {
    async projects(page, signal): Promise<IssueProjects> {
      const api = await site.api(page, signal);
      const cloud = api.endsWith('3');
      const address = cloud
        ? `${api}/project/search?action=create&orderBy=name&maxResults=${mostProjects}`
        : `${api}/issue/createmeta`;
      const answer = await getJson(page, address, signal);
      if (!answer.ok) return { ok: false, status: answer.httpStatus, why: '' };
      const found = objects(cloud ? answer.body.values : answer.body.projects);
      return { ok: true, site: page.url.host, projects: found.flatMap(projectOf).slice(0, mostProjects) };
    },

    async types(page, project, signal): Promise<IssueTypes> {
      const api = await site.api(page, signal);
      const address = `${api}/issue/createmeta/${encodeURIComponent(project)}/issuetypes?maxResults=50`;
      const answer = await getJson(page, address, signal);
      if (!answer.ok) return { ok: false, status: answer.httpStatus, why: '' };
      // The cloud names the list `issueTypes`, a server `values`.
      const found = objects(answer.body.issueTypes ?? answer.body.values);
      const types = found.filter(({ subtask }) => subtask !== true).flatMap(namedOf);
      return { ok: true, types: types.slice(0, 100) };
    },

    async create(page, issue, signal): Promise<IssueCreated> {
      const api = await site.api(page, signal);
      const answer = await postJson(page, `${api}/issue`, fieldsOf(issue, api.endsWith('3')), signal);
      if (!answer.ok) return { ok: false, status: answer.status, why: whyOf(answer.body) };
      const key = text(answer.body.key);
      if (!/^[A-Z][A-Z0-9_]+-\d+$/.test(key)) return { ok: false, status: 200, why: '' };
      const linked =
        issue.link === null ? true : await link(page, `${api}/issue/${key}/remotelink`, issue.link, signal);
      return { ok: true, key, url: `${page.url.origin}/browse/${key}`, linked };
    },
  };
}

/** A link from the issue to the ticket; the description holds the address too, so that this may fail. */
async function link(
  page: HelpdeskPage,
  address: string,
  { url, title }: NonNullable<NewIssue['link']>,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await postJson(page, address, { globalId: url, object: { url, title } }, signal);
  return answer.ok;
}

function fieldsOf({ project, issueType, summary, description }: NewIssue, cloud: boolean): object {
  return {
    fields: {
      project: { id: project },
      issuetype: { id: issueType },
      summary,
      description: cloud ? toDocument(description) : description,
    },
  };
}

/** Plain text as an Atlassian document: a blank line parts paragraphs, a line break stays one. */
export function toDocument(plain: string): object {
  const paragraphs = plain.split(/\n{2,}/).map((paragraph) => paragraph.trim());
  const content = paragraphs
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, at) => [
          ...(at > 0 ? [{ type: 'hardBreak' }] : []),
          ...(line === '' ? [] : [{ type: 'text', text: line }]),
        ]),
    }));
  return { type: 'doc', version: 1, content };
}

function projectOf(raw: JsonObject): { id: string; key: string; name: string }[] {
  const key = text(raw.key);
  return key === '' ? [] : namedOf(raw).map((named) => ({ ...named, key: key.slice(0, 100) }));
}

function namedOf(raw: JsonObject): { id: string; name: string }[] {
  const id = idText(raw.id);
  return id === null ? [] : [{ id: id.slice(0, 100), name: text(raw.name).slice(0, 300) }];
}

/** Jira's own words about the fields it wants: `{errorMessages: [], errors: {field: words}}`. */
function whyOf(body: JsonObject): string {
  const general = Array.isArray(body.errorMessages) ? body.errorMessages.map(text) : [];
  const fields = Object.entries(object(body.errors)).map(([field, words]) => `${field}: ${text(words)}`);
  return [...general, ...fields]
    .filter((words) => words !== '')
    .join(' ')
    .slice(0, 500);
}
