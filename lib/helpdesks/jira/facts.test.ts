// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';

const self = (kind: string, id: number) => ({ self: `https://acme.atlassian.net/rest/servicedeskapi/${kind}/${id}` });
const vera = { accountId: 'qm:1', displayName: 'Vera Holt', emailAddress: 'vera@example.com' };

describe('what a service desk says of a request', () => {
  it('is found by the form of its fields, whatever their numbers', () => {
    const facts = factsOf({
      names: { customfield_10001: 'Request participants', customfield_10002: 'Approvers' },
      fields: {
        status: { name: 'Waiting for support' },
        customfield_10010: { requestType: { id: '5', name: 'Get IT help' }, currentStatus: { status: 'Open' } },
        customfield_10099: [
          { id: '1', name: 'Holt & Sons', _links: self('organization', 1) },
          { id: '2', name: 'Holt Group', _links: self('organization', 2) },
        ],
        customfield_10030: {
          id: '3',
          name: 'Time to first response',
          ongoingCycle: { breached: true, breachTime: { iso8601: '2026-11-01T10:00:00+0000', epochMillis: 0 } },
        },
        customfield_10031: {
          name: 'Time to resolution',
          ongoingCycle: { breached: false, breachTime: { epochMillis: Date.UTC(2026, 10, 2, 9) } },
        },
        customfield_10032: { name: 'Time to close', completedCycles: [{ breached: true }] },
        customfield_10001: [vera],
        customfield_10002: [{ accountId: '5b:9', displayName: 'Boss' }],
        customfield_10003: [{ name: 'not an organisation', _links: self('queue', 4) }],
        customfield_10004: null,
        customfield_10005: 'text',
      },
    });
    expect(facts).toEqual({
      statusLabel: 'Waiting for support',
      requestType: 'Get IT help',
      organization: 'Holt & Sons, Holt Group',
      slas: [
        { name: 'Time to first response', dueAt: '2026-11-01T10:00:00.000Z', missed: true },
        { name: 'Time to resolution', dueAt: '2026-11-02T09:00:00.000Z', missed: false },
      ],
      ccs: [{ id: 'qm:1', name: 'Vera Holt', email: 'vera@example.com', locale: null }],
    });
  });

  it('is nothing for an issue that says nothing', () => {
    expect(factsOf({ fields: {} })).toEqual({});
    expect(factsOf({})).toEqual({});
  });
});
