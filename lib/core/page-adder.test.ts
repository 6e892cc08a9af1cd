import { describe, expect, it } from 'vitest';
import type { AddedPage } from '../knowledge/types';
import { type Problem, ProblemError, problem } from '../problem';
import type { TicketRef } from '../ticket/ref';
import { emptyAssistState } from '../wire/assist';
import { memoryArea } from './fixtures/memory-area';
import { createPageAdder } from './page-adder';

const page: AddedPage = {
  title: 'Reset',
  url: 'https://a.test/p',
  words: 90,
  internal: true,
  sourceName: 'Added pages',
  again: false,
};

function open(
  given: {
    ref?: TicketRef;
    copy?: () => Promise<unknown>;
    link?: () => Promise<unknown>;
    answer?: 'undo' | 'kept';
    fails?: Problem;
    /** False: no script of ours is in the page. */
    script?: boolean;
  } = {},
) {
  const told: unknown[] = [];
  const calls: string[] = [];
  const awake: boolean[] = [];
  const adder = createPageAdder({
    host: {
      session: memoryArea(),
      sendToPage: async () => {
        if (given.script === false) throw new Error('Could not establish connection');
        return { ref: null, url: '' };
      },
      keepAlive: (on) => awake.push(on),
      report: (where, kind) => calls.push(`${where}: ${kind}`),
      adding: {
        copy: given.copy ?? (async () => ({ url: page.url, html: '<p>Hold</p>' })),
        copyLink: given.link ?? (async () => null),
        tell: async (_tab, what) => {
          told.push(what);
          return given.answer ?? 'kept';
        },
        say: (name) => name,
      },
    },
    hub: { known: async () => ({ ...emptyAssistState, ref: given.ref ?? null }) },
    knowledge: {
      addPage: async (copy, name) => {
        if (given.fails) throw new ProblemError(given.fails);
        calls.push(`add ${copy.url} ${name}`);
        return { page, sourceId: 's', path: 'p', before: null };
      },
      copyOf: async (url) => {
        calls.push(`fetch ${url}`);
        return { url, html: '<p>Hold</p>' };
      },
      takePageBack: async (sourceId, path, before) => {
        calls.push(`back ${sourceId} ${path} ${before}`);
        return false;
      },
    },
    runner: { start: (sourceId, { local }) => calls.push(`sync ${sourceId} ${local}`), cancel: () => {} },
    onChange: () => {},
    isHelpdesk: async ({ hostname }) => hostname === 'acme.zendesk.com',
  });
  return { adder, told, calls, awake };
}

describe('adding the page in view', () => {
  it('says what was saved, and takes it back when asked; once', async () => {
    const { adder, told, calls, awake } = open({ answer: 'undo' });
    await adder.addAndTell(1);
    expect(told).toEqual([{ page }]);
    expect(calls).toEqual(['add https://a.test/p added_pages', 'sync s true', 'back s p null']);
    await adder.undo();
    expect(calls).toHaveLength(3);
    expect(awake).toEqual([true, false]);
  });

  it('never takes a ticket, and says so', async () => {
    const { adder, told, calls } = open({ ref: { helpdesk: 'zendesk', account: 'a.zendesk.com', id: '1' } });
    await adder.addAndTell(1);
    expect(told).toMatchObject([{ failed: { code: 'page-is-ticket' } }]);
    await expect(adder.add(1)).rejects.toMatchObject({ problem: { code: 'page-is-ticket' } });
    expect(calls).toEqual([]);
  });

  it.each([
    ['https://acme.zendesk.com/agent/tickets/4', false, true],
    ['https://acme.zendesk.com/hc/en-us/articles/4', false, false],
    // Asked, our script says that no ticket is on screen: an article of Salesforce Knowledge, say.
    ['https://acme.lightning.force.com/lightning/r/Knowledge__kav/1/view', true, false],
  ])('refuses a page on which nobody can say that there is no ticket: %s', async (url, script, refused) => {
    const { adder } = open({ script, copy: async () => ({ url, html: '<p>Hold</p>' }) });
    const added = adder.add(1);
    if (refused) await expect(added).rejects.toMatchObject({ problem: { code: 'page-is-ticket' } });
    else await expect(added).resolves.toEqual(page);
  });

  it('takes any other page that the agent opened the panel on', async () => {
    const { adder } = open({ ref: { helpdesk: 'generic', account: 'wiki.corp', id: 'x' } });
    await expect(adder.add(1)).resolves.toEqual(page);
  });

  it('says why a page cannot be taken', async () => {
    const closed = open({ copy: () => Promise.reject(new Error('Cannot access')) });
    await expect(closed.adder.add(1)).rejects.toMatchObject({ problem: { code: 'page-closed' } });
    const pdf = open({ copy: async () => null });
    await expect(pdf.adder.add(1)).rejects.toMatchObject({ problem: { code: 'page-not-html' } });
    const lying = open({ copy: async () => ({ html: 5 }) });
    await expect(lying.adder.add(1)).rejects.toMatchObject({ problem: { code: 'page-closed' } });
    const empty = open({ fails: problem('page-no-text') });
    await empty.adder.addAndTell(1);
    expect(empty.told).toMatchObject([{ failed: { code: 'page-no-text' } }]);
  });
});

describe('adding the page that a link leads to', () => {
  const yes = Promise.resolve(true);
  const no = Promise.resolve(false);

  it('takes it with the agent’s session on the same site, and fetches nothing itself then', async () => {
    const { adder, told, calls } = open({ link: async () => ({ url: 'https://a.test/q', html: '<p>Hold</p>' }) });
    await adder.addLinkAndTell(1, 'https://a.test/q', no);
    expect(told).toEqual([{ page }]);
    expect(calls).toEqual(['add https://a.test/q added_pages', 'sync s true']);
  });

  it('fetches it without a session where the browser allows its site, and says it where not', async () => {
    const allowed = open();
    await allowed.adder.addLinkAndTell(1, 'https://other.test/q', yes);
    expect(allowed.calls.slice(0, 2)).toEqual(['fetch https://other.test/q', 'add https://other.test/q added_pages']);
    const refused = open();
    await refused.adder.addLinkAndTell(1, 'https://other.test/q', no);
    expect(refused.told).toMatchObject([{ failed: { code: 'link-closed', params: { host: 'other.test' } } }]);
    expect(refused.calls).toEqual([]);
  });

  it('never takes a ticket, wherever the link leads in the end; a help centre on the same host is none', async () => {
    const ticket = open();
    await ticket.adder.addLinkAndTell(1, 'https://acme.zendesk.com/agent/tickets/42', yes);
    expect(ticket.told).toMatchObject([{ failed: { code: 'page-is-ticket' } }]);
    const led = open({ link: async () => ({ url: 'https://acme.zendesk.com/requests/42', html: '<p>Hold</p>' }) });
    await led.adder.addLinkAndTell(1, 'https://acme.zendesk.com/hc/go', yes);
    expect(led.told).toMatchObject([{ failed: { code: 'page-is-ticket' } }]);
    expect([...ticket.calls, ...led.calls]).toEqual([]);
    const article = open();
    await article.adder.addLinkAndTell(1, 'https://acme.zendesk.com/hc/en-gb/articles/1', yes);
    expect(article.told).toEqual([{ page }]);
  });

  it('takes it back when asked', async () => {
    const { adder, calls } = open({ answer: 'undo' });
    await adder.addLinkAndTell(1, 'https://other.test/q', yes);
    expect(calls.at(-1)).toBe('back s p null');
  });

  it('says that no address is none', async () => {
    const { adder, told } = open();
    await adder.addLinkAndTell(1, 'nowhere', yes);
    expect(told).toMatchObject([{ failed: { code: 'source-bad-address' } }]);
  });
});
