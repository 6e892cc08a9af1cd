import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { visiblePane } from './harness/agent';
import { type FirefoxSession, firefoxBuild, launchFirefox } from './harness/firefox';
import { until } from './harness/until';

// The main job in Firefox: its background is an event page, and its paste needs the page's own world.

let demo: Demo;
let session: FirefoxSession;

const byTestId = (id: string) => `[data-testid="${id}"]`;
const textOf = (panel: Frame, selector: string) =>
  panel.$eval(selector, (element) => element.textContent ?? '').catch(() => '');
const composer = () =>
  session.page.$eval(`${visiblePane} [data-test-id^="omnicomposer-"]`, (element) =>
    (element as HTMLElement & { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData(),
  );

beforeAll(async () => {
  demo = await createDemo();
  session = await launchFirefox({ demo, extensionDir: firefoxBuild });
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

it('takes the help centre offer, suggests, inserts, sees the reply sent', async () => {
  const { page } = session;
  const subject = demo.state.tickets.get(48213)?.subject ?? '';
  await page.goto(demo.ticketUrl(48213));
  const panel = await session.panel();
  await until(
    'the ticket in the panel',
    async () => (await textOf(panel, byTestId('ticket-subject'))) === subject,
    60_000,
  );
  await (await panel.waitForSelector(byTestId('add-help-center'), { timeout: 60_000 }))?.click();
  await panel.waitForSelector(byTestId('passage'), { timeout: 90_000 });
  expect(await textOf(panel, byTestId('tier-chip'))).toContain('L1');
  await until(
    'a draft from the article',
    async () => (await textOf(panel, byTestId('draft-text'))).includes('My Brightline'),
    60_000,
  );

  await panel.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), byTestId('insert-draft'));
  await panel.waitForSelector('[data-testid="outcome"][data-outcome="inserted"]', { timeout: 60_000 });
  const data = await composer();
  expect(data).toContain('<ol>');
  expect(data).toMatch(/<a [^>]*href="https:\/\/brightline\.zendesk\.com\/hc\/en-us\/articles\//);

  await page.click(`${visiblePane} [data-test-id="submit_button-button"]`);
  const ticket = demo.state.tickets.get(48213);
  await until('the reply at the helpdesk', async () => ticket?.comments.length === 2);
  await panel.waitForSelector('[data-testid="outcome"][data-outcome="sent"]', { timeout: 60_000 });
  expect(session.errors).toEqual([]);
});
