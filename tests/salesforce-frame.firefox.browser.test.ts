import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { firefoxHands, type Hands } from './desks/hands';
import { content, insert, panelShows, pressInsert, startReply, suggested } from './desks/job';
import { accountWithForeignFrame } from './desks/salesforce/desk';
import { createDesks, type Desks } from './desks/server';
import { type FirefoxSession, firefoxBuild, launchFirefox } from './harness/firefox';
import { until } from './harness/until';

// The same in Firefox, whose paste goes through the frame's own world.

let desks: Desks;
let session: FirefoxSession;
let hands: Hands;

beforeAll(async () => {
  desks = await createDesks();
  session = await launchFirefox({ demo: desks, extensionDir: firefoxBuild });
  hands = firefoxHands(session);
});
afterAll(async () => {
  await session?.close();
  await desks?.close();
});
beforeEach((context) => {
  context.onTestFinished(() => expect(session.errors.splice(0)).toEqual([]));
});

it('takes the draft, gives it back on one undo, its reply is seen sent, and a switch never gets it elsewhere', async () => {
  const { tickets } = desks.all.salesforce;
  const [id = ''] = tickets.ids;
  await hands.goto(`https://${accountWithForeignFrame}/lightning/r/Case/${id}/view`);
  await suggested(hands, tickets.get(id).subject);
  await startReply(hands);
  await insert(hands);
  expect(await content(hands)).not.toBe('');
  await hands.press('Control+z');
  await until('the editor as it was', async () => (await content(hands)) === '');
  await pressInsert(hands);
  await until('the draft again', async () => (await content(hands)) !== '');
  // It stands in the editor before it has been read back; no agent is as quick as this.
  await panelShows(hands, 'the draft read back', ({ busy, outcome }) => !busy && outcome === 'inserted');
  await hands.clickSend();
  await panelShows(hands, 'the reply sent', ({ outcome }) => outcome === 'sent');

  // The undo pause ends a second after the press, the write comes a moment later.
  const other = tickets.ids[1] ?? '';
  await pressInsert(hands);
  await new Promise((done) => setTimeout(done, 1040));
  await hands.page((next) => window.desk.open(next), other);
  await suggested(hands, tickets.get(other).subject);
  await startReply(hands);
  await new Promise((done) => setTimeout(done, 2500));
  expect(await content(hands)).toBe('');
});
