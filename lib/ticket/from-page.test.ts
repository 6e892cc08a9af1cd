import { describe, expect, it } from 'vitest';
import { requesterText, toTicket } from './from-page';
import type { PageMessage, PageTicket } from './page-ticket';

function message(id: string, role: PageMessage['author']['role'], text: string, isPublic = true): PageMessage {
  return {
    id,
    author: { id, name: ` ${role}\u200B  name `, role },
    public: isPublic,
    at: null,
    html: null,
    text,
    attachments: [],
  };
}

const page: PageTicket = {
  ref: { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: '42' },
  url: 'https://brightline.zendesk.com/agent/tickets/42',
  subject: ' Geen\ninternet ',
  channel: 'email',
  status: 'open',
  priority: null,
  tags: ['b', 'a'],
  requester: null,
  agent: null,
  brand: null,
  messages: [
    message('1', 'requester', 'Mijn internet werkt niet.\n\n-- \nAnn'),
    message('2', 'agent', 'Did you restart?'),
    message('3', 'requester', 'interne notitie', false),
    message('4', 'requester', 'Ja, nog steeds niet.\n\nOp di 3 nov 2026 om 16:58 schreef Help <h@b.example>:\n> Hallo'),
  ],
  readBy: 'api',
  fallback: null,
  complete: true,
};

describe('toTicket', () => {
  it('cleans messages, names and subject and finds the requester’s language', () => {
    const ticket = toTicket(page);
    expect(ticket.subject).toBe('Geen internet');
    expect(ticket.messages.map(({ text, trimmed }) => [text, trimmed])).toEqual([
      ['Mijn internet werkt niet.', true],
      ['Did you restart?', false],
      ['interne notitie', false],
      ['Ja, nog steeds niet.', true],
    ]);
    expect(ticket.messages[0]?.author.name).toBe('requester name');
    expect(ticket.language).toBe('nl');
    expect(requesterText(ticket)).toBe('Geen internet\n\nMijn internet werkt niet.\n\nJa, nog steeds niet.');
  });

  it('changes the fingerprint with the subject and the requester’s words, not with our replies, notes, tags or status', () => {
    const print = (changed: Partial<PageTicket>) => toTicket({ ...page, ...changed }).fingerprint;
    const first = print({});
    expect(print({ tags: ['a'], status: 'solved' })).toBe(first);
    expect(print({ messages: [...page.messages, message('9', 'agent', 'Solved.')] })).toBe(first);
    expect(print({ subject: 'x' })).not.toBe(first);
    expect(print({ messages: page.messages.slice(0, 3) })).not.toBe(first);
    expect(print({ messages: [...page.messages, message('9', 'requester', 'Nee.')] })).not.toBe(first);
  });

  it('keeps a forwarded mail in the first message only', () => {
    const forwarded = 'Echt?\n\n-----Original Message-----\nFrom: Bank <b@bank.example>\nDate: x\nSubject: y\n\nPay';
    const begin = 'Echt?\n\nBegin forwarded message:\nFrom: Bank <b@bank.example>\nDate: x\nSubject: y\n\nPay';
    const ticket = toTicket({
      ...page,
      messages: [message('1', 'requester', begin), message('2', 'requester', forwarded)],
    });
    expect(ticket.messages[0]?.text).toBe(begin);
    expect(ticket.messages[1]?.text).toBe('Echt?');
  });
});
