import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTicket, submitReply } from './harness/agent';
import { askCore, wholeLog } from './harness/ask-core';
import { answerOf, modelName } from './harness/model';
import { type ModelDesk, startModelDesk, textOf } from './harness/model-desk';
import { composerData } from './harness/panel';
import { until } from './harness/until';
import { killWorker } from './harness/worker';

// The worker is stopped while it writes: log and knowledge base end as if it had not been.

let desk: ModelDesk;

beforeAll(async () => {
  desk = await startModelDesk();
});
beforeEach(() => desk.reset());
afterEach(async () => {
  await desk.session.page.goto('about:blank');
  expect(desk.session.errors.found()).toEqual([]);
  desk.session.errors.clear();
});
afterAll(() => desk?.close());

const eventsOf = async (id: number) => {
  const entries = (await wholeLog(desk.session)).filter(({ record }) => record.ref.id === String(id));
  const drafts = entries.flatMap(({ record, events }) => [
    ...record.drafts,
    ...events.flatMap((event) => (event.type === 'drafted' ? [event.draft] : [])),
  ]);
  return {
    records: entries.length,
    types: entries.flatMap(({ events }) => events.map(({ type }) => type)),
    byModel: drafts.filter(({ by }) => by === modelName).length,
  };
};
const count = (types: readonly string[], wanted: string) => types.filter((type) => type === wanted).length;
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The next `ms` hold a random moment in which the worker goes. */
const killWithin = async (ms: number) => {
  await after(Math.random() * ms);
  await killWorker(desk.session);
};

describe('the log', () => {
  const tickets = () => [...desk.demo.state.tickets.values()].filter(({ channel }) => channel === 'email').slice(0, 10);

  it('holds what was confirmed exactly once, with ten kills around shown, insert and sent', async () => {
    desk.mock.on({}, { content: answerOf('Short. [1]') });
    const { page } = desk.session;
    for (const [round, { id }] of tickets().entries()) {
      const where = `round ${round}, ticket ${id}`;
      const panel = await openTicket(page, desk.demo.ticketUrl(id));
      const insert = panel.getByTestId('insert-draft').first();
      await insert.waitFor({ timeout: 60_000 });
      // Even rounds: around shown and insert. Odd rounds: around sent.
      const first = round % 2 === 0 ? killWithin(2500) : null;
      await insert.click();
      await first;
      await panel.locator('[data-testid="outcome"], [role="alert"]').first().waitFor({ timeout: 60_000 });
      expect(await panel.locator('[data-outcome="inserted"]').count(), `${where}: confirmed`).toBe(1);
      const written = await composerData(page);
      const opening = (await textOf(panel.getByTestId('draft-text').first())).slice(0, 10);
      expect(written.split(opening).length - 1, `${where}: written once`).toBe(1);

      const second = round % 2 === 1 ? killWithin(800) : null;
      await submitReply(page);
      await second;
      const { records, types, byModel } = await until(`${where}: the sent reply`, async () => {
        const logged = await eventsOf(id);
        return count(logged.types, 'sent') > 0 && logged;
      });
      expect(records, where).toBe(1);
      expect([count(types, 'inserted'), count(types, 'sent')], where).toEqual([1, 1]);
      // A draft that is finished is saved with the end of its run: a worker's successor takes it over.
      expect(byModel, `${where}: the model's draft`).toBeLessThanOrEqual(1);
    }
  }, 600_000);
});

describe('a sync', () => {
  it('goes on by itself and ends with every article once', async () => {
    const { session, demo } = desk;
    const [sample] = demo.state.articles;
    if (!sample) throw new Error('the demo has no articles');
    const more = Array.from({ length: 320 }, (_, at) => {
      const id = 990_000 + at;
      return {
        ...sample,
        id,
        locale: 'en-us',
        internal: false,
        title: `Spare part ${at}`,
        url: `${demo.url}/hc/en-us/articles/${id}`,
      };
    });
    demo.state.articles.push(...more);
    const list = () => askCore(session, 'options.html', 'sources.list', {});
    const before = await list();
    const source = before.sources[0]?.source;
    demo.state.faults.push({ path: '/api/v2/help_center', delay: 2500 });
    const started = demo.state.requests.length;
    const asked = () => demo.state.requests.slice(started).filter(({ path }) => path.includes('/help_center/')).length;
    await askCore(session, 'options.html', 'sources.sync', { sourceId: source?.id ?? '', full: true });
    await until('the first page', async () => asked() > 0, 60_000);
    await killWorker(session);
    const atKill = asked();
    // What was there before answers all the while, whole: each article once.
    const meanwhile = await askCore(session, 'options.html', 'panel.search', { query: 'eSIM activate', lang: 'en' });
    expect(meanwhile.hits[0]?.title).toMatch(/eSIM/);
    expect(new Set(meanwhile.hits.map(({ id }) => id)).size).toBe(meanwhile.hits.length);
    // Nobody asks for anything from here: the sync has to go on by itself.
    await until('the next page', async () => asked() > atKill, 150_000);
    demo.state.faults.length = 0;
    const ended = await until(
      'the end of the sync',
      async () => {
        const now = await list();
        return now.sources.every(({ sync }) => sync.status === 'ok') && now;
      },
      120_000,
    );
    expect(ended.counts.articles).toBe(before.counts.articles + more.length);
    expect(ended.sources[0]?.sync).toMatchObject({ articles: ended.counts.articles, error: null });
    const found = await askCore(session, 'options.html', 'panel.search', { query: 'Spare part 17', lang: 'en' });
    const ids = found.hits.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }, 400_000);
});
