import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { switchesAtRandom } from './desks/at-random';
import type { Desk } from './desks/desk';
import { chromiumHands, type Hands } from './desks/hands';
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
  typeParagraph,
} from './desks/job';
import { readLog, sentOf } from './desks/log';
import { addOwnDesks, patternsToGrant } from './desks/own';
import { type DeskId, deskIds } from './desks/registry';
import { createDesks, type Desks } from './desks/server';
import { askCore } from './harness/ask-core';
import { type ChromiumSession, chromeBuild, launchChromium } from './harness/chromium';
import { withHostPermissions } from './harness/granted';
import { findPanel } from './harness/panel';
import { addHelpCenter } from './harness/setup';
import { until } from './harness/until';

// The agent's main job on the served page of every helpdesk, in Chromium. Within one desk the tests follow one another
// as an agent's morning does.

let desks: Desks;
let granted: string;
let session: ChromiumSession;
let hands: Hands;

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

const added = 'I have sent you a new code as well, it is valid until tomorrow at noon.';
const nextQuestion = 'One more thing: I was charged twice for my invoice this month. Can I have that money back?';

describe.each(deskIds)('%s', (deskId: DeskId) => {
  let desk: Desk;
  let ids: readonly string[];
  const id = (place: number) => ids[place] ?? '';
  const subject = (place: number) => desk.tickets.get(id(place)).subject;

  beforeAll(() => {
    desk = desks.all[deskId];
    ids = desk.tickets.ids;
    desk.tickets.reset();
  });
  beforeEach((context) => {
    context.onTestFinished(() => {
      expect(session.errors.found()).toEqual([]);
      session.errors.clear();
    });
  });

  it('docks beside the page, reads the ticket, puts the draft into the editor and one undo takes it out', async () => {
    await hands.goto(desk.ticketUrl(id(0)));
    await draftGoesInAndOut(hands, desk, id(0));
    if (desk.searched) expect((await solvedBefore(hands)).join(' ')).toMatch(desk.searched);
  });

  it('refuses to write a reply into an internal note', () => refusesNote(hands));

  it.runIf(deskId === 'jira')('offers the team’s saved replies where the macros cannot be read, filled', async () => {
    const scope = { internal: false, brand: null, lang: null, tier: null, freshnessDays: null, replies: true };
    const text =
      'name,message\nAsk for the EID,"Hi {{issue.reporter.displayName}},\n\nwhich EID does your phone show?"';
    const files = [{ path: 'saved.csv', text, modifiedAt: 1 }];
    await askCore(session, 'options.html', 'sources.addFolder', { name: 'Saved', internal: false, files, scope });
    await until('the saved reply', async () => {
      const { sources } = await askCore(session, 'options.html', 'sources.list', {});
      return sources.some(({ source, sync }) => source.name === 'Saved' && sync.status === 'ok');
    });
    const panel = await findPanel(session.page);
    await panel.getByTestId('macros-open').click();
    await panel.getByTestId('macro').filter({ hasText: 'saved reply from “Saved”' }).click();
    await panel.locator('[data-testid="draft"][data-chosen="true"]').filter({ hasText: 'which EID' }).waitFor();
    const place = (await panel.getByTestId('insert-draft').count()) - 1;
    await insert(hands, place);
    expect(await content(hands)).toContain(`Hi ${desk.tickets.get(id(0)).customer.name},`);
    await hands.press('Control+z');
    await until('the editor as it was', async () => (await content(hands)) === '');
  });

  it('never writes a draft of one ticket into another, however often it is asked to while they switch', () =>
    keepsTicketsApart(hands, desk, id(1), id(2)));

  it.runIf(deskId === 'zendesk')('keeps each draft in its own ticket while an agent switches at random', async () => {
    const done = await switchesAtRandom(hands, desk, 20_261_127, 20);
    console.log(`${deskId}, random switching: ${JSON.stringify(done)}`);
    // A test in which nothing is written or refused would prove nothing.
    expect(done.inserted).toBeGreaterThan(0);
    expect(done.refused).toBeGreaterThan(20);
  });

  it('lets a note go out, and a reply after it', async () => {
    await hands.page((next) => window.desk.open(next), id(2));
    await suggested(hands, subject(2));
    await insert(hands);
    await hands.press('Control+z');
    await until('the editor as it was', async () => (await content(hands)) === '');
    await hands.page(() => window.desk.startNote(), null);
    await hands.page(() => window.desk.focusEditor(), null);
    await hands.type('Asked the second line about a payment plan.');
    await send(hands, desk, id(2));
    await insert(hands);
    await send(hands, desk, id(2));
    // Time for the first look after a submit: without it, only the return to this ticket finds the reply, and later.
    await new Promise((done) => setTimeout(done, 800));
    const [note, reply] = desk.tickets.get(id(2)).messages.slice(-2);
    expect([note, reply]).toMatchObject([
      { by: 'agent', public: false },
      { by: 'agent', public: true },
    ]);
  });

  it('answers, and answers again when the customer writes again', async () => {
    await hands.page((next) => window.desk.open(next), id(0));
    const first = await suggested(hands, subject(0));
    await insert(hands);
    desk.tickets.add(id(0), { by: 'colleague', html: await content(hands) });
    await typeParagraph(hands, added);
    await send(hands, desk, id(0));
    expect(desk.tickets.get(id(0)).messages.at(-1)).toMatchObject({ by: 'agent', public: true });

    desk.tickets.add(id(0), { by: 'customer', html: `<p>Thank you. ${nextQuestion}</p>` });
    const second = await suggested(hands, subject(0), first.recordId);
    expect(second.passages.join()).toContain('charged twice');
    await insert(hands);
    await send(hands, desk, id(0));
    expect((await sentByNow(hands)).recordId).toBe(second.recordId);
  });

  it('has logged what became of each draft: no note, no colleague’s reply, each reply under its own question', async () => {
    await hands.page((next) => window.desk.open(next), id(2));
    await suggested(hands, subject(2));
    await sentByNow(hands);
    const log = await readLog(session, desk);
    expect(log.of(id(2)).map(sentOf)).toMatchObject([[{ outcome: 'as-is' }]]);
    const entries = log.of(id(0));
    expect(entries.map(sentOf)).toMatchObject([[{ outcome: 'light-edit' }], [{ outcome: 'as-is' }]]);
    expect(sentOf(entries[0])[0]?.text).toContain(added);
    for (const entry of [...entries, ...log.of(id(2))]) {
      const inserted = entry.events.filter((event) => event.type === 'inserted').map(({ draftId }) => draftId);
      expect(inserted).toContain(sentOf(entry)[0]?.draftId);
    }
  });
});

it('hands a Zendesk ticket over as an issue that an open Jira tab creates, and links back, without a customer’s name', async () => {
  const { zendesk, jira } = desks.all;
  const [id = ''] = zendesk.tickets.ids;
  const tab = await session.context.newPage();
  await tab.goto(jira.ticketUrl(jira.tickets.ids[0] ?? ''));
  await findPanel(tab);
  await session.page.bringToFront();
  await hands.goto(zendesk.ticketUrl(id));
  await suggested(hands, zendesk.tickets.get(id).subject);
  const panel = await findPanel(session.page);
  await panel.getByTestId('handover-open').click();
  await panel.getByTestId('issue-open').click();
  await panel.getByTestId('issue-project').selectOption({ label: 'Platform (PLAT)' });
  await until('the types', async () => (await panel.getByTestId('issue-type').inputValue()) === '10004');
  await panel.getByTestId('issue-create').click();
  await panel.getByTestId('issue-created').waitFor();
  expect(await panel.getByTestId('issue-created').textContent()).toContain('PLAT-1');
  expect(await panel.getByTestId('handover-note').inputValue()).toContain('/browse/PLAT-1');
  const read = (path: string) =>
    tab.evaluate((at) => fetch(`/rest/api/3/issue/${at}`).then((answer) => answer.text()), path);
  const issue = await read('PLAT-1');
  expect(JSON.parse(issue).fields).toMatchObject({ project: { id: '10007' }, issuetype: { id: '10004' } });
  expect(issue).toContain(zendesk.ticketUrl(id));
  for (const part of zendesk.tickets.get(id).customer.name.split(' ')) expect(issue).not.toContain(part);
  expect(await read('PLAT-1/remotelink')).toContain(zendesk.ticketUrl(id));
  await tab.close();
  expect(session.errors.found()).toEqual([]);
});
