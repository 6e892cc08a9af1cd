import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { visiblePane } from './harness/agent';
import { type FirefoxSession, launchFirefox } from './harness/firefox';
import { until } from './harness/until';

let demo: Demo;
let session: FirefoxSession;
beforeAll(async () => {
  demo = await createDemo();
  session = await launchFirefox({ demo });
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

it('writes and sends a reply on the replica in Firefox', async () => {
  const { page } = session;
  await page.goto(demo.ticketUrl(48213));
  const editable = await page.waitForSelector(`${visiblePane} [data-test-id="omnicomposer-rich-text-ckeditor"]`);
  await editable?.click();
  await page.keyboard.type('Hello Martha');
  await page.click(`${visiblePane} [data-test-id="submit_button-button"]`);
  const ticket = demo.state.tickets.get(48213);
  await until('the reply', async () => ticket?.comments.length === 2);
  expect(ticket?.comments.at(-1)?.html).toBe('<p>Hello Martha</p>');
  expect(session.errors).toEqual([]);
});
