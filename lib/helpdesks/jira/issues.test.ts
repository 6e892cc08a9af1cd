// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { NewIssue } from '../../ticket/issue';
import type { HelpdeskPage } from '../adapter';
import { createSite } from './api';
import { createIssueTracker } from './issues';

const signal = new AbortController().signal;
interface Asked {
  path: string;
  method: string;
  body: unknown;
}

function site(answers: Record<string, { status?: number; body: unknown }>, host = 'acme.atlassian.net') {
  const asked: Asked[] = [];
  const page: HelpdeskPage = {
    document,
    url: new URL(`https://${host}/browse/SUP-1`),
    fetch: async (input, init) => {
      const { pathname, search } = new URL(String(input));
      asked.push({
        path: pathname + search,
        method: init?.method ?? 'GET',
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
      });
      const answer = answers[`${init?.method ?? 'GET'} ${pathname}`];
      return answer
        ? new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 })
        : new Response('', { status: 404 });
    },
  };
  return { page, asked, tracker: createIssueTracker(createSite()) };
}

const issue: NewIssue = {
  project: '10001',
  issueType: '3',
  summary: 'App crashes on invoice',
  description: 'First line\nsecond line\n\nNext paragraph',
  link: { url: 'https://acme.zendesk.com/agent/tickets/7', title: 'App crashes on invoice' },
};

it('lists projects and issue types, and creates one issue with a link back', async () => {
  const { page, asked, tracker } = site({
    'GET /rest/api/3/project/search': { body: { values: [{ id: '10001', key: 'APP', name: 'App' }, { id: 7 }] } },
    'GET /rest/api/3/issue/createmeta/10001/issuetypes': {
      body: {
        issueTypes: [
          { id: '3', name: 'Bug', subtask: false },
          { id: '5', name: 'Sub-task', subtask: true },
        ],
      },
    },
    'POST /rest/api/3/issue': { status: 201, body: { id: '1', key: 'APP-12', self: 'x' } },
    'POST /rest/api/3/issue/APP-12/remotelink': { status: 201, body: { id: 1 } },
  });
  expect(await tracker.projects(page, signal)).toEqual({
    ok: true,
    site: 'acme.atlassian.net',
    projects: [{ id: '10001', key: 'APP', name: 'App' }],
  });
  expect(await tracker.types(page, '10001', signal)).toEqual({ ok: true, types: [{ id: '3', name: 'Bug' }] });
  expect(await tracker.create(page, issue, signal)).toEqual({
    ok: true,
    key: 'APP-12',
    url: 'https://acme.atlassian.net/browse/APP-12',
    linked: true,
  });
  const posts = asked.filter(({ method }) => method === 'POST');
  expect(posts[0]?.body).toEqual({
    fields: {
      project: { id: '10001' },
      issuetype: { id: '3' },
      summary: 'App crashes on invoice',
      description: {
        type: 'doc',
        version: 1,
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'First line' },
              { type: 'hardBreak' },
              { type: 'text', text: 'second line' },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: 'Next paragraph' }] },
        ],
      },
    },
  });
  expect(posts[1]?.body).toMatchObject({ object: { url: issue.link?.url } });
});

it('passes Jira’s own words on when a field is missing, and says that nothing answered', async () => {
  const refused = site({
    'POST /rest/api/3/issue': {
      status: 400,
      body: { errorMessages: [], errors: { components: 'Component is required.' } },
    },
  });
  expect(await refused.tracker.create(refused.page, issue, signal)).toEqual({
    ok: false,
    status: 400,
    why: 'components: Component is required.',
  });
  const silent = site({});
  expect(await silent.tracker.create(silent.page, issue, signal)).toMatchObject({ ok: false, status: 404 });
  expect(await silent.tracker.projects(silent.page, signal)).toMatchObject({ ok: false, status: 404 });
});

it('keeps an issue whose link could not be set, and says so', async () => {
  const { page, tracker } = site({ 'POST /rest/api/3/issue': { status: 201, body: { key: 'APP-13' } } });
  expect(await tracker.create(page, issue, signal)).toMatchObject({ ok: true, key: 'APP-13', linked: false });
});

it('uses version 2 with plain text on a company’s own server', async () => {
  const { page, asked, tracker } = site(
    {
      'GET /rest/api/2/serverInfo': { body: { deploymentType: 'Server' } },
      'GET /rest/api/2/issue/createmeta': { body: { projects: [{ id: '1', key: 'APP', name: 'App' }] } },
      'POST /rest/api/2/issue': { status: 201, body: { key: 'APP-14' } },
    },
    'jira.acme.example',
  );
  expect(await tracker.projects(page, signal)).toMatchObject({ ok: true, projects: [{ key: 'APP' }] });
  expect(await tracker.create(page, { ...issue, link: null }, signal)).toMatchObject({ ok: true, key: 'APP-14' });
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    fields: { description: issue.description },
  });
});
