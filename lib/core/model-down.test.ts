import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askerOf } from '../models/built-in/run';
import { fakeLanguageModel } from '../models/fixtures/fake-language-model';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { chaosModel, type Fault } from './fixtures/chaos-model';
import { createDesk } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';

const tab = 4;
const minute = 60_000;

async function open(source: 'endpoint' | 'built-in' = 'endpoint') {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  const desk = createDesk();
  const fault: { now: Fault } = { now: 'fine' };
  const model = chaosModel(() => fault.now);
  desk.fetch = model.fetch;
  const settings = { enabled: true, source, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 2 };
  const use = () => desk.ask('options', 'model.set', { settings, key: 'sk-1' });
  await use();
  const page = { onScreen: null, tickets: [], written: {}, reads: 0 } as unknown as NonNullable<
    ReturnType<(typeof desk.pages)['get']>
  >;
  desk.pages.set(tab, page);
  let state: AssistState = emptyAssistState;
  const handle = desk.panel(tab).assist(null, (next) => {
    state = next;
  });
  const shows = (what: string, holds: () => boolean) =>
    until(() => `${what} (phase ${state.phase}, ${state.notices.map(({ code }) => code).join()})`, holds);
  let n = 0;
  /** The agent opens another ticket; gives what the panel shows in the end. */
  const next = async (text = 'How do I move my eSIM to my new phone, please?') => {
    n += 1;
    const ticket = pageTicket(String(n), text);
    page.tickets = [ticket];
    page.onScreen = ticket.ref;
    await desk.say(tab, 'page.ticket', { ref: ticket.ref, url: '' });
    await shows(`ticket ${n}`, () => state.ref?.id === String(n) && state.phase === 'done');
    return state;
  };
  const codes = () => state.notices.map(({ code }) => code);
  const again = async () => {
    handle.again('', pageTicket(String(n), '').ref);
    await shows('the question by hand', () => state.phase !== 'done');
    await shows('its end', () => state.phase === 'done');
    return state;
  };
  return { desk, fault, model, next, again, codes, use, close: () => handle.close() };
}

/** Both drafts of the knowledge base and none of the model's, nothing still on its way. */
function useful(state: AssistState): void {
  expect(state.drafts.length).toBeGreaterThan(0);
  expect(state.drafts.every(({ by, status }) => by === 'knowledge' && status === 'ready')).toBe(true);
  expect(state.decision).not.toBeNull();
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a model that stops working', () => {
  it.each([
    ['revoked', 'model-unauthorized'],
    ['quota', 'model-quota'],
    ['model-removed', 'model-not-found'],
  ] as const)(
    '%s: the next tickets get the articles’ draft at once, nothing is asked, shows the settings change',
    async (fault, code) => {
      const one = await open();
      one.fault.now = fault;
      useful(await one.next());
      expect(one.codes()).toContain(code);
      const asked = one.model.bodies.length;
      const state = await one.next();
      useful(state);
      expect(state.notices.find(({ code }) => code === 'model-paused')?.params.why).toBe(code);
      // A stopped worker forgets nothing of it.
      one.desk.kill();
      useful(await one.next());
      expect(one.model.bodies.length).toBe(asked);
      one.fault.now = 'fine';
      await one.use();
      expect((await one.next()).drafts.some(({ by }) => by === 'm')).toBe(true);
      expect(one.codes()).toEqual([]);
      one.close();
      one.desk.kill();
    },
  );

  it('offline: three tickets, then a pause that ends by itself, by hand, or over a night of sleep', async () => {
    const real = Date.now.bind(Date);
    let skew = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => real() + skew);
    const one = await open();
    one.fault.now = 'offline';
    for (let n = 0; n < 3; n += 1) useful(await one.next());
    const asked = one.model.bodies.length;
    useful(await one.next());
    expect(one.codes()).toContain('model-paused');
    expect(one.model.bodies.length).toBe(asked);
    one.fault.now = 'fine';
    expect((await one.again()).drafts.some(({ by }) => by === 'm')).toBe(true);
    expect((await one.next()).drafts.some(({ by }) => by === 'm')).toBe(true);

    one.fault.now = 'offline';
    for (let n = 0; n < 4; n += 1) await one.next();
    expect(one.codes()).toContain('model-paused');
    one.fault.now = 'fine';
    skew += 8 * 60 * minute;
    expect((await one.next()).drafts.some(({ by }) => by === 'm')).toBe(true);

    // The clock is set back by a day in the middle of a pause.
    one.fault.now = 'offline';
    for (let n = 0; n < 4; n += 1) await one.next();
    expect(one.codes()).toContain('model-paused');
    one.fault.now = 'fine';
    skew -= 24 * 60 * minute;
    expect((await one.next()).drafts.some(({ by }) => by === 'm')).toBe(true);
    one.close();
    one.desk.kill();
  });

  it('offline in mid-stream: what came is kept and marked, and the third time it is left alone', async () => {
    const one = await open();
    one.fault.now = 'cut';
    for (let n = 0; n < 3; n += 1) {
      const state = await one.next();
      expect(state.drafts.filter(({ status }) => status === 'streaming')).toEqual([]);
      const broken = state.drafts.find(({ by }) => by === 'm');
      expect(broken?.warnings.map(({ code }) => code)).toContain('cut-off');
      expect(one.codes()).toContain('model-cut-off');
    }
    const asked = one.model.bodies.length;
    useful(await one.next());
    expect(one.model.bodies.length).toBe(asked);
    one.close();
    one.desk.kill();
  });
});

describe('the browser’s own model at the desk', () => {
  it('drafts masked, and leaves a language it does not write to the articles, saying so', async () => {
    const one = await open('built-in');
    const model = fakeLanguageModel({ en: 'available' });
    one.desk.builtIn = askerOf(model);
    const answer = JSON.stringify({
      answerable: 'yes',
      tier: { tier: 'L1', confidence: 'high', reasons: [] },
      drafts: [{ kind: 'answer', text: 'Hello [NAME_1], open the app.', quotes: [] }],
    });
    model.answers = [{ pieces: answer.match(/[\s\S]{1,20}/g) ?? [] }];
    const english = await one.next(
      'How do I move my eSIM to my new phone? I am martha@example.com, please write to me.',
    );
    expect(english.engine).toEqual({ kind: 'built-in', name: 'built-in' });
    expect(english.drafts.find(({ by }) => by === 'built-in')?.text).toContain('Martha');
    const sent = JSON.stringify(model.prompts);
    expect(sent).not.toContain('martha@example.com');
    expect(sent).not.toContain('Okonjo');
    expect(one.model.bodies).toEqual([]);

    const dutch = await one.next(
      'Hoe zet ik mijn eSIM over naar mijn nieuwe telefoon? Ik heb het al drie keer geprobeerd.',
    );
    useful(dutch);
    expect(dutch.notices).toMatchObject([{ code: 'model-built-in-language', params: { language: 'Nederlands' } }]);
    expect(model.prompts).toHaveLength(1);
    one.close();
    one.desk.kill();
  });

  it('says that it has to be downloaded first', async () => {
    const one = await open('built-in');
    one.desk.builtIn = askerOf(fakeLanguageModel({ en: 'downloadable' }));
    useful(await one.next());
    expect(one.codes()).toContain('model-built-in-not-ready');
    const test = (await one.desk.ask('options', 'model.test', {})) as { value: unknown };
    expect(test.value).toMatchObject({ ok: false, cause: 'built-in', problem: { code: 'model-built-in-not-ready' } });
    one.close();
    one.desk.kill();
  });
});
