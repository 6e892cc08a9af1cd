import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo, type Demo } from '../demo/server/index';
import { violations } from './harness/accessibility';
import { openTicket, waitForSuggestion } from './harness/agent';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { composerData } from './harness/panel';
import { screenshot } from './harness/screenshot';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// Tier policy and handover in the built extension: a lead's work in the options, an agent's in the panel.

let demo: Demo;
let session: ChromiumSession;
beforeAll(async () => {
  demo = await createDemo();
  session = await launchChromium({ demo, extensionDir: chromeBuild });
  await addHelpCenter(session, demo.url);
});
afterAll(async () => {
  await session?.close();
  await demo?.close();
});

it('an agent hands a ticket over: the note goes in as an internal note, and nowhere else', async () => {
  const { page } = session;
  const before = demo.state.tickets.get(48230)?.comments.length;
  const panel = await openTicket(page, demo.ticketUrl(48230));
  await waitForSuggestion(panel, demo.state.tickets.get(48230)?.subject ?? '');
  await panel.getByTestId('handover-open').click();
  const note = panel.getByTestId('handover-note');
  await note.waitFor();
  expect(await note.inputValue()).toContain(demo.state.tickets.get(48230)?.subject);
  expect(await violations(panel)).toEqual([]);
  await screenshot(page, 'handover');
  await panel.getByTestId('handover-insert').click();
  await until('the note', async () =>
    /internal note/.test((await panel.getByTestId('handover-said').textContent()) ?? ''),
  );
  const switcher = page.locator('.workspace:visible [data-test-id="omnichannel-channel-switcher-button"]').first();
  expect(await switcher.getAttribute('data-channel')).toBe('internal');
  expect(await composerData(page)).toContain('Impact:');
  expect(demo.state.tickets.get(48230)?.comments.length).toBe(before);
  expect(session.errors.found()).toEqual([]);
});

it('a lead looks through the policy, adds a rule with examples and sees what it would move', async () => {
  const { page } = session;
  await page.goto(session.extensionUrl('options.html#policy'));
  for (const tab of ['tiers', 'priority', 'regions', 'clocks', 'incident', 'versions', 'rules']) {
    await page.getByTestId(`policy-tab-${tab}`).click();
    expect(await violations(page), tab).toEqual([]);
    await page.locator('#policy').scrollIntoViewIfNeeded();
    await screenshot(page, `policy-${tab}`);
  }
  await page.getByTestId('rule-new').click();
  await page.getByTestId('rule-title').fill('Purple gadgets go to engineering.');
  await page.getByTestId('rule-minimum').selectOption('L3');
  await page.getByTestId('rule-phrases').fill('internet');
  await page.getByTestId('example-text').first().fill('My internet is down.');
  await page.getByTestId('example-text').last().fill('I have no internet.');
  await until('the examples', async () =>
    /2 of 2/.test((await page.getByTestId('examples-verdict').textContent()) ?? ''),
  );
  expect(await violations(page)).toEqual([]);
  await page.getByTestId('rule-examples-editor').scrollIntoViewIfNeeded();
  await screenshot(page, 'policy-rule');
  await page.getByTestId('rule-keep').click();
  await page.getByTestId('policy-save').click();
  const verdict = page.getByTestId('effect-verdict').or(page.getByText('The log holds no ticket yet'));
  await verdict.waitFor({ timeout: 60_000 });
  await screenshot(page, 'policy-effect');
  await page.getByTestId('effect-save').click();
  await until('the version', async () => /-r1/.test((await page.getByTestId('policy-version').textContent()) ?? ''));
  await page.getByTestId('policy-tab-versions').click();
  await page.getByTestId('policy-version-row').first().waitFor();
  expect(session.errors.found()).toEqual([]);
});
