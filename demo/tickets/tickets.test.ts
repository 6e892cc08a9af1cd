import { describe, expect, it } from 'vitest';
import { agoToMs } from '../server/state';
import { tickets } from './index';

describe('demo tickets', () => {
  it('have distinct ids', () => {
    expect(new Set(tickets.map((ticket) => ticket.id)).size).toBe(tickets.length);
    expect(tickets.length).toBeGreaterThanOrEqual(14);
  });

  it.each(tickets.map((ticket) => [ticket.id, ticket] as const))(
    '%i holds messages in order of time, from a requester',
    (_, ticket) => {
      const ages = ticket.messages.map((message) => agoToMs(message.ago));
      expect(ages).toEqual([...ages].sort((a, b) => b - a));
      expect(ticket.messages.some((message) => message.from === 'requester')).toBe(true);
      for (const message of ticket.messages) expect(Boolean(message.text) !== Boolean(message.html)).toBe(true);
    },
  );

  it('use only mail addresses of reserved names', () => {
    const mails = JSON.stringify(tickets).match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
    expect(mails.filter((mail) => !/(@|\.)(example\.(com|org|net)|example)$/.test(mail))).toEqual([]);
  });
});
