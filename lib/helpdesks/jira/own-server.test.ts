// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answers, createAnswers } from '../fixtures/answers';
import { createJira } from './adapter';
import { refOf } from './views';

const address = 'https://jira.acme.example/browse/SUP-7';
const ref = refOf(new URL(address), 'SUP-7');
const vera = { key: 'JIRAUSER10', name: 'vera', displayName: 'Vera Holt' };
const kees = { key: 'JIRAUSER11', name: 'kees', displayName: 'Kees Baan' };
const said = (id: number, author: unknown, internal?: boolean) => ({
  id: String(id),
  author,
  created: `2026-10-01T12:0${id}:00.000+0200`,
  renderedBody: `<p>text ${id}</p>`,
  properties: internal === undefined ? [] : [{ key: 'sd.public.comment', value: { internal } }],
});
const comments = [said(1, kees, false), said(2, kees, true), said(3, vera)];
const issue = {
  fields: { summary: 'Box offline', reporter: vera, project: { projectTypeKey: 'service_desk' } },
  renderedFields: { description: '<p>Nothing works</p>' },
};

let answers: Answers;
beforeEach(() => {
  document.body.innerHTML = '<div id="issue-content"><a id="key-val">SUP-7</a></div>';
  answers = createAnswers();
});
function serve(kind: string, api: string): void {
  answers.routes = [
    ['/rest/api/2/serverInfo', { body: { deploymentType: kind, version: '9.12.0' } }],
    [`${api}/myself`, { body: kees }],
    [`${api}/issue/SUP-7/comment?`, { body: { total: 3, comments } }],
    [`${api}/issue/SUP-7?`, { body: issue }],
  ];
}
const signal = new AbortController().signal;

describe('a company’s own Jira server', () => {
  it('is read by version 2 of the API: its users, and its notes by their mark', async () => {
    serve('Server', '/rest/api/2');
    const jira = createJira(0);
    const page = answers.page(address);
    expect(jira.onScreen(page)).toEqual({ state: 'ticket', ref });
    const result = await jira.read(page, ref, signal);
    if (!result.ok) throw new Error(result.detail);
    expect(result.ticket.requester?.id).toBe('JIRAUSER10');
    expect(result.ticket.messages.map(({ author, public: open }) => [author.role, open])).toEqual([
      ['requester', true],
      ['agent', true],
      ['agent', false],
      ['requester', true],
    ]);
    expect(answers.asked.some((path) => path.startsWith('/rest/api/3'))).toBe(false);
  });

  it('has a reply box that nobody can write in, and says so', async () => {
    serve('Server', '/rest/api/2');
    const jira = createJira(0);
    const page = answers.page(address);
    await jira.read(page, ref, signal);
    expect(jira.composer(page, ref)).toBeNull();
    expect(jira.openComposer?.(page, ref)).toBe(false);
    expect(jira.composerBeyond?.(page, ref)).toBe('unknown');
  });

  it('tells the sent replies by the same way', async () => {
    serve('Server', '/rest/api/2');
    const found = await createJira(0).newest(answers.page(address), ref, signal);
    expect(found).toMatchObject({ ok: true, own: [{ id: '1' }] });
  });

  it('is asked once what it is; the cloud under another name is read by version 3', async () => {
    serve('Cloud', '/rest/api/3');
    const jira = createJira(0);
    const page = answers.page(address);
    for (let i = 0; i < 2; i += 1) expect((await jira.read(page, ref, signal)).ok).toBe(true);
    expect(answers.asked.filter((path) => path.includes('serverInfo'))).toHaveLength(1);
    expect(jira.composerBeyond?.(page, ref)).toBeNull();
  });
});
