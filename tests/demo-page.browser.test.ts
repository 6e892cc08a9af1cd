import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { violations } from './harness/accessibility';
import { submitReply, visiblePane } from './harness/agent';
import { type ChromiumSession, launchChromium } from './harness/chromium';
import { composerData, undoInComposer } from './harness/panel';
import { until } from './harness/until';

// The replica of the agent page itself, without the extension: what the other browser tests stand on.

let demo: Demo;
let session: ChromiumSession;
const inPane = (id: string) => session.page.locator(`${visiblePane} [data-test-id="${id}"]`);
const open = async (id: number) => {
  await session.page.goto(demo.ticketUrl(id));
  await inPane('omni-header-subject').waitFor();
};

beforeAll(async () => {
  demo = await createDemo();
  session = await launchChromium({ demo });
});
beforeEach(async () => {
  demo.state.reset();
  await session.context.clearCookies();
});
afterEach(async () => {
  expect(session.errors.found()).toEqual([]);
  session.errors.clear();
  await session.page.evaluate(() => sessionStorage.clear());
  await session.page.goto('about:blank');
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

describe('the replica of the agent page', () => {
  it('keeps several tickets mounted and shows one', async () => {
    await open(48221);
    const { page } = session;
    await until(
      'three mounted tickets',
      async () => (await page.locator('[data-test-id="omni-header-subject"]').count()) === 3,
    );
    expect(await page.locator('[data-test-id^="ticket-"][data-is-active="true"]').getAttribute('data-test-id')).toBe(
      'ticket-48221-standard-layout',
    );
    expect(
      await page
        .locator('.workspace.is-cached')
        .first()
        .evaluate((one) => getComputedStyle(one).visibility),
    ).toBe('hidden');
  });

  it('changes tickets without a reload', async () => {
    await open(48221);
    const { page } = session;
    await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
    await page.locator('[data-test-id="header-tab"][data-entity-id="48217"]').click();
    await page.waitForURL('**/agent/tickets/48217');
    expect(await inPane('omni-header-subject').inputValue()).toContain('Facture');
    await page.goBack();
    expect(await inPane('omni-header-subject').inputValue()).toContain('Formele');
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  });

  it('sends a reply out of CKEditor and builds the editor anew', async () => {
    await open(48213);
    const { page } = session;
    await inPane('omnicomposer-rich-text-ckeditor').click();
    await page.keyboard.type('Hello Martha');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Second paragraph');
    expect(await composerData(page)).toBe('<p>Hello Martha</p><p>Second paragraph</p>');
    await undoInComposer(page);
    expect(await composerData(page)).not.toContain('Second paragraph');
    await submitReply(page);
    expect(demo.state.tickets.get(48213)?.comments.at(-1)).toMatchObject({
      public: true,
      html: expect.stringContaining('Hello Martha'),
    });
    expect(await composerData(page)).toBe('');
  });

  it('keeps a draft per channel and sends notes as notes', async () => {
    await open(48213);
    const { page } = session;
    await inPane('omnicomposer-rich-text-ckeditor').click();
    await page.keyboard.type('To the customer');
    await inPane('omnichannel-channel-switcher-button').click();
    await inPane('omnichannel-channel-switcher-menuitem-internal').click();
    expect(await inPane('omnichannel-channel-switcher-button').getAttribute('data-channel')).toBe('internal');
    expect(await composerData(page)).toBe('');
    await page.keyboard.type('For colleagues');
    await submitReply(page);
    expect(demo.state.tickets.get(48213)?.comments.at(-1)).toMatchObject({ public: false, plain: 'For colleagues' });
    expect(await page.locator(`${visiblePane} [data-test-id="omni-log-internal-note-tag"]`).count()).toBe(1);
  });

  it('sends messaging by Enter as plain text', async () => {
    await open(48245);
    await inPane('omnicomposer-plain-text-ckeditor').click();
    await session.page.keyboard.type('Yes, <b>free</b> in the EU');
    await session.page.keyboard.press('Enter');
    const ticket = demo.state.tickets.get(48245);
    await until('the message', async () => ticket?.comments.length === 5);
    expect(ticket?.comments.at(-1)?.plain).toBe('Yes, <b>free</b> in the EU');
  });

  it('shows a message that comes in while the ticket is open, and keeps the draft', async () => {
    await open(48230);
    await inPane('omnicomposer-rich-text-ckeditor').click();
    await session.page.keyboard.type('Draft');
    demo.state.addComment(48230, { author: 'requester', text: 'It works again!' });
    await session.page.locator(visiblePane).getByText('It works again!').waitFor();
    expect(await composerData(session.page)).toBe('<p>Draft</p>');
  });

  it('opens every demo ticket', async () => {
    demo.state.page.openTabs = [];
    for (const ticket of demo.state.tickets.values()) {
      await open(ticket.id);
      await session.page.evaluate(() => sessionStorage.clear());
      expect(await inPane('omni-log-comment-item').count()).toBe(ticket.comments.length);
    }
  });

  it('renders under a strict policy and cross-origin isolation', async () => {
    Object.assign(demo.state.page, { csp: "default-src 'self'; frame-src 'none'; object-src 'none'", coep: true });
    await open(48213);
    await inPane('omnicomposer-rich-text-ckeditor').waitFor();
    expect(await session.page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has no axe violation (%s)', async (theme) => {
    demo.state.page.theme = theme;
    for (const path of ['tickets/48198', 'tickets/48245', 'dashboard']) {
      await session.page.goto(`${demo.url}/agent/${path}`);
      await session.page.locator('.workspace:not(.is-cached) :is(table, [role="feed"])').first().waitFor();
      expect(await violations(session.page), path).toEqual([]);
    }
  });
});
