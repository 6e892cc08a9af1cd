import { describe, expect, it } from 'vitest';
import { identify } from './sender';

const chrome = { id: 'abc', origin: 'chrome-extension://abc' };
const zendesk = (host: string) => /^[a-z0-9-]+\.zendesk\.com$/.test(host);
const page = {
  id: 'abc',
  origin: 'https://acme.zendesk.com',
  url: 'https://acme.zendesk.com/agent/tickets/1',
  frameId: 0,
  tab: { id: 7 },
};

describe('identify', () => {
  it('names our pages and the content script', () => {
    expect(identify(page, chrome, zendesk)).toEqual({ caller: 'page', tabId: 7, host: 'acme.zendesk.com' });
    const panel = {
      id: 'abc',
      origin: chrome.origin,
      url: `${chrome.origin}/sidepanel.html?theme=dark`,
      tab: { id: 7 },
    };
    expect(identify(panel, chrome, zendesk)).toEqual({ caller: 'panel', tabId: 7, host: null });
    const sidePanel = { id: 'abc', origin: chrome.origin, url: `${chrome.origin}/sidepanel.html` };
    expect(identify(sidePanel, chrome, zendesk)).toEqual({ caller: 'panel', tabId: null, host: null });
  });

  it.each([
    ['another extension', { ...page, id: 'evil' }],
    ['no url', { ...page, url: undefined }],
    ['a host we do not serve', { ...page, origin: 'https://evil.example', url: 'https://evil.example/' }],
    [
      'a look-alike host',
      { ...page, origin: 'https://acme.zendesk.com.evil.example', url: 'https://acme.zendesk.com.evil.example/' },
    ],
    ['plain http', { ...page, origin: 'http://acme.zendesk.com', url: 'http://acme.zendesk.com/agent' }],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    ['an origin that is not the url', { ...page, origin: 'https://other.zendesk.com' }],
    ['an unknown page of ours', { id: 'abc', origin: chrome.origin, url: `${chrome.origin}/manifest.json` }],
    [
      'a page that claims our path',
      {
        id: 'abc',
        origin: 'https://evil.example',
        url: 'https://evil.example/options.html',
        tab: { id: 1 },
        frameId: 0,
      },
    ],
  ])('refuses %s', (_name, sender) => {
    expect(identify(sender, chrome, zendesk)).toBeNull();
  });

  it('names Firefox pages, whose origin the engine may print as null', () => {
    const origin = 'moz-extension://0f1e';
    const sender = { id: 'sidedesk@x', url: `${origin}/options.html`, tab: { id: 2 } };
    expect(identify(sender, { id: 'sidedesk@x', origin }, zendesk)?.caller).toBe('options');
  });
});
