import { describe, expect, it } from 'vitest';
import type { TicketRef } from '../../ticket/ref';
import { jiraSearch } from './jira';
import { zammadSearch } from './zammad';
import { zendeskSearch } from './zendesk';

const zendesk = {
  ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '9' } as TicketRef,
  origin: 'https://acme.zendesk.com',
};
const jira = {
  ref: { helpdesk: 'jira', account: 'acme.atlassian.net', id: 'SUP-9' } as TicketRef,
  origin: 'https://acme.atlassian.net',
};
const zammad = {
  ref: { helpdesk: 'zammad', account: 'desk.acme.example', id: '9' } as TicketRef,
  origin: 'https://desk.acme.example',
};

describe('Zendesk', () => {
  it('is asked for solved tickets that hold the words', () => {
    const url = new URL(zendeskSearch.address(['gateway', 'größe'], zendesk), zendesk.origin);
    expect(url.pathname).toBe('/api/v2/search.json');
    expect(url.searchParams.get('query')).toBe('type:ticket status>=solved gateway größe');
    expect(url.searchParams.get('include')).toBe('tickets(groups)');
  });

  const result = {
    id: 48213,
    result_type: 'ticket',
    subject: 'Gateway drops all lamps after firmware 4.2',
    description: 'Every lamp goes offline.',
    status: 'solved',
    updated_at: '2026-05-06T09:03:30Z',
    group_id: 25900344120002,
    tags: ['gateway', 'jira_escalated'],
    custom_fields: [
      { id: 1, value: 'tier_2' },
      { id: 2, value: null },
      { id: 3, value: true },
    ],
  };

  it('tells group, tags, fields and an escalation', () => {
    const [found] =
      zendeskSearch.parse({ results: [result], groups: [{ id: 25900344120002, name: 'Second line' }] }, zendesk) ?? [];
    expect(found).toEqual({
      id: '48213',
      url: 'https://acme.zendesk.com/agent/tickets/48213',
      subject: result.subject,
      text: result.description,
      at: Date.parse(result.updated_at),
      facts: {
        team: 'Second line',
        labels: ['gateway', 'jira_escalated'],
        fields: [{ name: '', value: 'tier_2' }],
        escalated: true,
      },
    });
  });

  it('gives the group’s number where its name did not come, and takes the names from their own list', () => {
    expect(zendeskSearch.parse({ results: [result] }, zendesk)?.[0]).toMatchObject({
      groupId: '25900344120002',
      facts: { team: '' },
    });
    expect(zendeskSearch.groups?.parse({ groups: [{ id: 1, name: 'A' }] })).toEqual(new Map([['1', 'A']]));
    expect(zendeskSearch.groups?.parse('no')).toEqual(new Map());
  });

  it('leaves out what is not solved or no ticket, and knows no other form', () => {
    const results = [
      { ...result, status: 'open' },
      { ...result, result_type: 'user' },
    ];
    expect(zendeskSearch.parse({ results }, zendesk)).toEqual([]);
    expect(zendeskSearch.parse({ error: 'unavailable' }, zendesk)).toBeNull();
    expect(zendeskSearch.parse(null, zendesk)).toBeNull();
  });
});

describe('Jira Service Management', () => {
  it('is asked by JQL within the ticket’s project, at the cloud’s address or that of an own server', () => {
    const url = new URL(jiraSearch.address(['gateway', 'lamps'], jira), jira.origin);
    expect(url.pathname).toBe('/rest/api/2/search/jql');
    expect(url.searchParams.get('jql')).toBe(
      'project = "SUP" AND statusCategory = Done AND text ~ "gateway" AND text ~ "lamps" ORDER BY updated DESC',
    );
    const own = { ref: { ...jira.ref, account: 'jira.acme.example' }, origin: 'https://jira.acme.example' };
    expect(new URL(jiraSearch.address(['x'], own), own.origin).pathname).toBe('/rest/api/2/search');
  });

  it('tells the team, the tier’s field, labels, and a defect or an escalation in another project', () => {
    const issue = (key: string, fields: object) => ({
      key,
      fields: { summary: 'Lamps', description: 'Off', ...fields },
    });
    const link = (key: string, type: string, issuetype: string) => ({
      type: { name: type, inward: '', outward: '' },
      outwardIssue: { key, fields: { issuetype: { name: issuetype } } },
    });
    const found = jiraSearch.parse(
      {
        names: { customfield_1: 'Assigned group', customfield_2: 'Support tier', customfield_3: 'Sprint' },
        issues: [
          issue('SUP-1', {
            updated: '2026-11-01T10:00:00.000+0000',
            labels: ['l2'],
            components: [{ name: 'Gateway' }],
            customfield_1: { name: 'Second line' },
            customfield_2: { value: '2' },
            customfield_3: 'Level 3',
            issuelinks: [link('SUP-2', 'Relates', 'Bug')],
          }),
          issue('SUP-3', { issuelinks: [link('PLAT-1', 'Relates', 'Bug')] }),
          issue('SUP-4', { issuelinks: [link('PLAT-2', 'Escalates', 'Task')], description: { type: 'doc' } }),
        ],
      },
      jira,
    );
    expect(found).toMatchObject([
      {
        url: 'https://acme.atlassian.net/browse/SUP-1',
        at: Date.parse('2026-11-01T10:00:00Z'),
        facts: {
          team: 'Second line',
          labels: ['l2', 'Gateway'],
          fields: [{ name: 'Support tier', value: '2' }],
          escalated: false,
        },
      },
      { facts: { escalated: true } },
      { facts: { escalated: true }, text: '' },
    ]);
    expect(jiraSearch.parse({ errorMessages: ['no'] }, jira)).toBeNull();
  });
});

describe('Zammad', () => {
  it('is asked for all words, and what was never closed is left out', () => {
    const url = new URL(zammadSearch.address(['gateway', 'lamps'], zammad), zammad.origin);
    expect([url.pathname, url.searchParams.get('query')]).toEqual(['/api/v1/tickets/search', 'gateway AND lamps']);
    const closed = { id: 4, title: 'Lamps', group: '2nd Level', close_at: '2026-11-01T10:00:00Z', support_level: 3 };
    expect(zammadSearch.parse([closed, { ...closed, id: 5, close_at: null }], zammad)).toMatchObject([
      {
        id: '4',
        url: 'https://desk.acme.example/#ticket/zoom/4',
        facts: { team: '2nd Level', fields: [{ name: 'support_level', value: '3' }] },
      },
    ]);
    expect(zammadSearch.parse({ error: 'x' }, zammad)).toBeNull();
  });
});
