import { describe, expect, it } from 'vitest';
import { ownDomainHelpdesks, ownPages, parseOwnAddress } from './own-domain';

describe('the address of a helpdesk as a person pastes it', () => {
  it.each([
    ['https://support.acme.com/agent/tickets/42', 'https://support.acme.com', 'zendesk'],
    ['support.acme.com/agent/filters/9', 'https://support.acme.com', 'zendesk'],
    [' HTTPS://Tickets.Acme.COM/browse/SUP-7?focusedId=1 ', 'https://tickets.acme.com', 'jira'],
    ['https://jira/', 'https://jira', 'jira'],
    ['https://help.acme.com:8443/', 'https://help.acme.com:8443', null],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example', null],
    ['https://10.1.2.3', 'https://10.1.2.3', null],
    ['localhost:3000/agent/tickets/1', 'http://localhost:3000', 'zendesk'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000', null],
  ])('reads %s', (typed, origin, suggestion) => {
    expect(parseOwnAddress(typed)).toMatchObject({ ok: true, origin, suggestion });
  });

  it('asks the browser for that one host only', () => {
    expect(parseOwnAddress('https://help.acme.com:8443/x')).toMatchObject({ pattern: 'https://help.acme.com/*' });
    expect(ownPages({ helpdesk: 'zendesk', origin: 'https://help.acme.com:8443' })).toEqual([
      'https://help.acme.com/agent/*',
    ]);
  });

  it.each([
    ['', 'not-an-address'],
    ['not an address', 'too-wide'],
    ['https://*.acme.com', 'too-wide'],
    ['*', 'too-wide'],
    ['https://10.0.*.1', 'too-wide'],
    ['http://support.acme.com', 'insecure'],
    ['http://localhost.evil.example', 'insecure'],
    ['http://127.0.0.2', 'insecure'],
    ['ftp://support.acme.com', 'not-an-address'],
    ['javascript://support.acme.com/%0aalert(1)', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['https://user:secret@support.acme.com', 'not-an-address'],
    ['https://[::1]/', 'not-an-address'],
    ['https://acme.zendesk.com/agent/tickets/1', 'built-in'],
    ['https://app.eu.intercom.com', 'built-in'],
  ])('refuses %s as %s', (typed, fault) => {
    expect(parseOwnAddress(typed)).toEqual({ ok: false, fault });
  });

  it('never offers a helpdesk that has no own domains', () => {
    expect(ownDomainHelpdesks).not.toContain('intercom');
  });
});
