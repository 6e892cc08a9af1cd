import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chromiumHands, type Hands } from './desks/hands';
import { content, insert, panelShows, pressInsert, startReply, suggested } from './desks/job';
import { accountWithForeignFrame } from './desks/salesforce/desk';
import { createDesks, type Desks } from './desks/server';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// A reply box in a frame of another host, which only a script of its own can write in (decision 8).

let desks: Desks;
let session: ChromiumSession;
let hands: Hands;

const tickets = () => desks.all.salesforce.tickets;
const id = (place: number): string => tickets().ids[place] ?? '';
const subject = (place: number): string => tickets().get(id(place)).subject;
const address = (place: number, host = accountWithForeignFrame): string =>
  `https://${host}/lightning/r/Case/${id(place)}/view`;
const otherEditor = 'https://brightline-vf--c.vf.force.com/apex/emailEditor';
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const openReply = async (place: number): Promise<void> => {
  await until('the page', () => hands.page(() => 'desk' in window, null));
  await hands.page((next) => window.desk.open(next), id(place));
  await suggested(hands, subject(place));
  await startReply(hands);
};

beforeAll(async () => {
  desks = await createDesks();
  session = await launchChromium({ demo: desks, extensionDir: chromeBuild });
  await addHelpCenter(session, 'brightline.zendesk.com');
  hands = chromiumHands(session);
});
afterAll(async () => {
  await session?.close();
  await desks?.close();
});
beforeEach((context) => {
  context.onTestFinished(() => {
    expect(session.errors.found()).toEqual([]);
    session.errors.clear();
  });
});

it('takes the draft, gives it back on one undo, and its reply is seen sent', async () => {
  await hands.goto(address(0));
  await suggested(hands, subject(0));
  await startReply(hands);
  const frame = session.page.frames().find((one) => one.url() === otherEditor);
  await frame?.evaluate(() => {
    Object.assign(window, { heard: [] });
    const hear = ({ data }: MessageEvent) => (window as unknown as { heard: unknown[] }).heard.push(data);
    window.addEventListener('message', hear, true);
  });
  await insert(hands);
  expect(await content(hands)).toContain('<ol>');
  // The frame's own scripts hear what its page says, and nothing of ours.
  const heard = await frame?.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard).toContain('content');
  expect(heard?.filter((data) => typeof data !== 'string')).toEqual([]);
  await hands.press('Control+z');
  await until('the editor as it was', async () => (await content(hands)) === '');
  await pressInsert(hands);
  await until('the draft again', async () => (await content(hands)) !== '');
  // It stands in the editor before it has been read back; no agent is as quick as this.
  await panelShows(hands, 'the draft read back', ({ busy, outcome }) => !busy && outcome === 'inserted');
  await hands.clickSend();
  await panelShows(hands, 'the reply sent', ({ outcome }) => outcome === 'sent');
});

it('goes into the frame of the case, also while another of the same host has the focus', async () => {
  await hands.goto(address(1));
  await openReply(1);
  await session.page.evaluate((src) => {
    const other = document.createElement('iframe');
    other.id = 'other';
    other.src = src;
    document.body.prepend(other);
  }, otherEditor);
  const editor = session.page.frameLocator('#other').frameLocator('iframe').locator('body');
  await editor.click();
  await pressInsert(hands);
  await wait(600);
  await editor.click();
  await until('the draft', async () => (await content(hands)) !== '');
  expect((await editor.textContent())?.trim()).toBe('');
});

it('asks before it touches what is there, replaces it, and gives it back on one undo', async () => {
  await hands.goto(address(1));
  await openReply(1);
  await hands.page(() => window.desk.focusEditor(), null);
  await hands.type('Mine');
  await pressInsert(hands);
  const asked = () => hands.panel(() => document.querySelector('[data-testid="insert-replace"]') !== null, null);
  await until('the question', asked);
  expect((await content(hands)).trim()).toBe('<p>Mine</p>');
  await hands.panel(() => document.querySelector<HTMLElement>('[data-testid="insert-replace"]')?.click(), null);
  await until('the draft in its place', async () => !(await content(hands)).includes('Mine'));
  expect(await content(hands)).toContain('Bonjour Camille');
  await hands.press('Control+z');
  await until('the agent’s own words', async () => (await content(hands)).trim() === '<p>Mine</p>');
});

// The undo pause ends a second after the press, the write comes a moment later.
it.each([
  [accountWithForeignFrame, 0],
  [accountWithForeignFrame, 1040],
  ['brightline.lightning.force.com', 1030],
])('on %s, never lands in the case switched to, %d ms after the press', async (host, ms) => {
  tickets().reset();
  await hands.goto(address(1, host));
  await openReply(1);
  await openReply(0);
  await pressInsert(hands);
  await wait(ms);
  await hands.page((next) => window.desk.open(next), id(1));
  await suggested(hands, subject(1));
  await wait(2500);
  expect(await content(hands)).toBe('');
  await hands.page((back) => window.desk.open(back), id(0));
  await suggested(hands, subject(0));
  // Whole or not at all.
  expect(await content(hands)).toMatch(/^$|^<p>Hello Martha[\s\S]+Kind regards/);
});
