import { describe, expect, it } from 'vitest';
import { identify, identifyView } from './sender';

const chrome = { id: 'abc', origin: 'chrome-extension://abc' };
/** One named host, one own domain on a port, one page that the agent clicked on in tab 7. */
const helpdesksAt = async (url: URL, tabId: number) => {
  if (/^[a-z0-9-]+\.zendesk\.com$/.test(url.hostname) && url.protocol === 'https:') return ['zendesk' as const];
  if (url.origin === 'http://localhost:3000') return ['jira' as const];
  return url.origin === 'https://crm.example' && tabId === 7 ? ['intercom' as const] : [];
};
/** One host of composers' frames. */
const framesAt = (url: URL) => (url.hostname === 'acme--c.vf.force.com' ? ['salesforce' as const] : []);
const page = {
  id: 'abc',
  origin: 'https://acme.zendesk.com',
  url: 'https://acme.zendesk.com/agent/tickets/1',
  frameId: 0,
  tab: { id: 7 },
};
const at = (origin: string, path = '/') => ({ ...page, origin, url: origin + path });

describe('identify', () => {
  it('names our pages and the content script', async () => {
    expect(await identify(page, chrome, helpdesksAt, framesAt)).toEqual({
      caller: 'page',
      tabId: 7,
      host: 'acme.zendesk.com',
      helpdesks: ['zendesk'],
    });
    const panel = {
      id: 'abc',
      origin: chrome.origin,
      url: `${chrome.origin}/sidepanel.html?theme=dark`,
      tab: { id: 7 },
    };
    const named = { caller: 'panel', tabId: 7, host: null, helpdesks: [] };
    expect(await identify(panel, chrome, helpdesksAt, framesAt)).toEqual(named);
    expect(identifyView(panel, chrome)).toEqual(named);
    const sidePanel = { id: 'abc', origin: chrome.origin, url: `${chrome.origin}/sidepanel.html` };
    expect(await identify(sidePanel, chrome, helpdesksAt, framesAt)).toEqual({ ...named, tabId: null });
  });

  it('names nobody while nobody can be looked up, and answers all the same', async () => {
    const broken = async () => {
      throw new Error('storage');
    };
    expect(await identify(page, chrome, broken, framesAt)).toBeNull();
  });

  it('names an own domain with its port, and a page only in the tab it was clicked on', async () => {
    expect(await identify(at('http://localhost:3000'), chrome, helpdesksAt, framesAt)).toMatchObject({
      host: 'localhost:3000',
    });
    expect(await identify(at('http://localhost:3001'), chrome, helpdesksAt, framesAt)).toBeNull();
    expect(await identify(at('https://crm.example'), chrome, helpdesksAt, framesAt)).toMatchObject({
      helpdesks: ['intercom'],
    });
    expect(await identify({ ...at('https://crm.example'), tab: { id: 8 } }, chrome, helpdesksAt, framesAt)).toBeNull();
  });

  it('names a composer in a frame of its host, and by no more than that', async () => {
    const frame = { ...at('https://acme--c.vf.force.com', '/apex/emailEditor'), frameId: 3 };
    expect(await identify(frame, chrome, helpdesksAt, framesAt)).toEqual({
      caller: 'composer-frame',
      tabId: 7,
      frameId: 3,
      host: 'acme--c.vf.force.com',
      helpdesks: ['salesforce'],
    });
    for (const wrong of [
      { id: 'evil' },
      { frameId: 0 },
      { frameId: undefined },
      { frameId: -1 },
      { tab: undefined },
      { origin: 'https://acme.lightning.force.com' },
      { origin: 'http://acme--c.vf.force.com', url: 'http://acme--c.vf.force.com/apex/emailEditor' },
      { origin: 'https://acme--c.vf.force.com.evil.example', url: 'https://acme--c.vf.force.com.evil.example/' },
    ])
      expect(await identify({ ...frame, ...wrong }, chrome, helpdesksAt, framesAt)).toBeNull();
  });

  it.each([
    ['another extension', { ...page, id: 'evil' }],
    ['no url', { ...page, url: undefined }],
    ['a host we do not serve', at('https://evil.example')],
    ['a look-alike host', at('https://acme.zendesk.com.evil.example')],
    ['plain http', at('http://acme.zendesk.com', '/agent')],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['no tab', { ...page, tab: undefined }],
    ['an origin that is not the url', { ...page, origin: 'https://other.zendesk.com' }],
    ['an unknown page of ours', { id: 'abc', origin: chrome.origin, url: `${chrome.origin}/manifest.json` }],
    [
      'our page under another origin',
      { id: 'abc', origin: 'https://evil.example', url: `${chrome.origin}/options.html` },
    ],
    ['a page that claims our path', { ...at('https://evil.example', '/options.html'), tab: { id: 1 } }],
    ['a file', { ...page, origin: 'null', url: 'file:///tmp/ticket.html' }],
  ])('refuses %s', async (_name, sender) => {
    expect(await identify(sender, chrome, helpdesksAt, framesAt)).toBeNull();
    expect(identifyView(sender, chrome)).toBeNull();
  });

  it('names Firefox pages, whose origin the engine may print as null', async () => {
    const origin = 'moz-extension://0f1e';
    const sender = { id: 'sidedesk@x', url: `${origin}/options.html`, tab: { id: 2 } };
    expect((await identify(sender, { id: 'sidedesk@x', origin }, helpdesksAt, framesAt))?.caller).toBe('options');
  });
});
