import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { firefoxHands, type Hands } from './desks/hands';
import {
  content,
  draftGoesInAndOut,
  insert,
  keepsTicketsApart,
  refusesNote,
  send,
  sentByNow,
  solvedBefore,
  suggested,
  takeHelpCenter,
  typeParagraph,
} from './desks/job';
import { addOwnDesksInFirefox, patternsToGrant } from './desks/own';
import { deskIds } from './desks/registry';
import { createDesks, type Desks } from './desks/server';
import { type FirefoxSession, firefoxBuild, launchFirefox } from './harness/firefox';
import { withHostPermissions } from './harness/granted';

// The agent's main job on the served page of every helpdesk, in Firefox: its paste goes through the page's own world.

let desks: Desks;
let granted: string;
let session: FirefoxSession;
let hands: Hands;

beforeAll(async () => {
  desks = await createDesks();
  granted = await withHostPermissions(firefoxBuild, patternsToGrant(desks));
  session = await launchFirefox({ demo: desks, extensionDir: granted });
  hands = firefoxHands(session);
  const { tickets, ticketUrl } = desks.all.zendesk;
  await hands.goto(ticketUrl(tickets.ids[0] ?? ''));
  await takeHelpCenter(hands);
  await addOwnDesksInFirefox(session, desks);
});
beforeEach((context) => {
  context.onTestFinished(() => expect(session.errors.splice(0)).toEqual([]));
});
afterAll(async () => {
  await session?.close();
  await desks?.close();
  await rm(granted, { recursive: true, force: true });
});

it.each(deskIds)(
  '%s: reads, inserts, takes out, refuses notes and other tickets, sees the reply sent',
  async (name) => {
    const desk = desks.all[name];
    const [id = '', other = ''] = desk.tickets.ids;
    desk.tickets.reset();
    await hands.goto(desk.ticketUrl(id));
    await draftGoesInAndOut(hands, desk, id);
    if (desk.searched) expect((await solvedBefore(hands)).join(' ')).toMatch(desk.searched);
    await refusesNote(hands);
    await keepsTicketsApart(hands, desk, id, other);

    await hands.page((back) => window.desk.open(back), id);
    const { recordId } = await suggested(hands, desk.tickets.get(id).subject);
    await insert(hands);
    desk.tickets.add(id, { by: 'colleague', html: await content(hands) });
    await typeParagraph(hands, 'I have sent you a new code as well, it is valid until tomorrow at noon.');
    await send(hands, desk, id);
    const seen = await sentByNow(hands);
    expect(seen.recordId).toBe(recordId);
    expect(seen.said).toMatch(/edit|chang/i);
  },
);
