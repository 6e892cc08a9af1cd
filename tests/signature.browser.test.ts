import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumHands, type Hands } from './desks/hands';
import { content, insert, partsOf, seePanel, sentByNow, startReply, suggested } from './desks/job';
import { readLog, sentOf } from './desks/log';
import { addOwnDesks, patternsToGrant } from './desks/own';
import { createDesks, type Desks } from './desks/server';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// Helpdesks that put a signature into the reply box: the draft goes above it without a question, and it stays.

let desks: Desks;
let granted: string;
let session: ChromiumSession;
let hands: Hands;
const signature = 'Elin from Brightline';

beforeAll(async () => {
  desks = await createDesks();
  granted = await withHostPermissions(chromeBuild, patternsToGrant(desks));
  session = await launchChromium({ demo: desks, extensionDir: granted });
  await addHelpCenter(session, 'brightline.zendesk.com');
  await addOwnDesks(session, desks);
  hands = chromiumHands(session);
});
afterAll(async () => {
  await session?.close();
  await desks?.close();
  await rm(granted, { recursive: true, force: true });
});

it.each(['chatwoot', 'zammad', 'zammad desktop'] as const)('%s', async (name) => {
  const desk = desks.all[name];
  const [id = ''] = desk.tickets.ids;
  const url = new URL(desk.ticketUrl(id));
  url.searchParams.set('signature', signature);
  await hands.goto(url.href);
  await suggested(hands, desk.tickets.get(id).subject);
  await startReply(hands);
  const signed = await content(hands);
  expect(signed).toContain(signature);
  // An editor undoes in one step what comes within half a second, however it came.
  await new Promise((done) => setTimeout(done, 600));

  await insert(hands);
  const draft = (await seePanel(hands)).drafts[0] ?? [];
  const { blocks } = await partsOf(hands, await content(hands));
  expect(blocks.slice(0, draft.length)).toEqual(draft);
  expect(blocks.slice(draft.length).join(' ')).toMatch(new RegExp(`^(?:-- )?${signature}$`));
  await hands.press('Control+z');
  const plain = (html: string) => html.replace('<br>', '');
  await until('the signature alone', async () => plain(await content(hands)) === plain(signed));

  await insert(hands);
  await hands.clickSend();
  await sentByNow(hands);
  const log = await readLog(session, desk);
  expect(log.of(id).map(sentOf)).toMatchObject([[{ outcome: 'as-is' }]]);
});
