import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { type AssistState, emptyAssistState } from '../wire/assist';
import { chaosModel, type Fault, faults } from './fixtures/chaos-model';
import { createDesk } from './fixtures/desk';
import { pageTicket } from './fixtures/page-ticket';

// A build tries a few dozen; CHAOS_REQUESTS=500 is the long run.
const requests = Number(process.env.CHAOS_REQUESTS ?? 24);
const tab = 5;

/** The same numbers each time; a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('lives through a model server that fails in every way it can', async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  const chance = random(20261127);
  const seen = new Map<string, number>();
  const desk = createDesk();
  const model = chaosModel(() => {
    const fault: Fault = chance() < 0.15 ? 'fine' : (faults[Math.floor(chance() * faults.length)] ?? 'fine');
    seen.set(fault, (seen.get(fault) ?? 0) + 1);
    return fault;
  });
  desk.fetch = model.fetch;
  const crashes: unknown[] = [];
  const crashed = (error: unknown) => crashes.push(error);
  process.on('unhandledRejection', crashed);

  // Clock skew: the browser's clock jumps forth and back by up to a day.
  const real = Date.now.bind(Date);
  let skew = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => real() + skew);

  const settings = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 2 };
  await desk.ask('options', 'model.set', { settings, key: 'sk-1' });
  const secrets: string[] = [];
  const page = { onScreen: null, tickets: [], written: {}, reads: 0 } as unknown as NonNullable<
    ReturnType<(typeof desk.pages)['get']>
  >;
  desk.pages.set(tab, page);
  let state: AssistState = emptyAssistState;
  const panel = desk.panel(tab);
  const handle = panel.assist(null, (next) => {
    state = next;
  });
  const until = async (what: string, holds: () => boolean, turns = 4000) => {
    for (let turn = 0; turn < turns; turn += 1) {
      if (holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`never: ${what}; phase ${state.phase}, last faults ${[...seen].join(' ')}`);
  };

  let shown = 0;
  for (let at = 0; model.bodies.length < requests; at += 1) {
    const n = String(1000 + at);
    const email = `person.${n}@mail.example`;
    const phone = `+32 470 12 ${n.slice(0, 2)} ${n.slice(2)}`;
    secrets.push(email, phone.replace(/\D/g, ''));
    const ticket = pageTicket(
      n,
      `How do I move my eSIM? Write to ${email} or call ${phone}. My IBAN is DE89 3704 0044 0532 0130 00.`,
    );
    page.tickets = [ticket];
    page.onScreen = ticket.ref;
    skew = chance() < 0.2 ? Math.round((chance() - 0.5) * 2 * 86_400_000) : skew;
    // A model that failed is left alone for up to ten minutes; the next ticket comes after that, or within it.
    if (chance() < 0.7) skew += 11 * 60_000;
    await desk.say(tab, 'page.ticket', { ref: ticket.ref, url: '' });
    const kind = chance();
    if (kind < 0.1) {
      // The worker is stopped in the middle: sleep and wake.
      await new Promise((resolve) => setTimeout(resolve, Math.floor(chance() * 40)));
      desk.kill();
      await desk.say(tab, 'page.ticket', { ref: ticket.ref, url: '' });
    } else if (kind < 0.2) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      handle.stop();
    } else if (kind < 0.3) await until('the first state', () => state.ref?.id === n);
    const done = () => state.ref?.id === n && state.phase === 'done';
    // A server that says nothing more: the agent need not wait for the limit.
    await until(`ticket ${n}`, done, 800).catch(() => handle.stop());
    await until(`ticket ${n} is done`, done);
    // Nothing spins, and there is always something to use.
    expect(state.drafts.filter(({ status }) => status === 'streaming')).toEqual([]);
    expect(state.drafts.length).toBeGreaterThan(0);
    expect(state.drafts.every(({ text }) => !text.includes('[object'))).toBe(true);
    if (state.recordId) {
      await panel.call('panel.shown', { recordId: state.recordId });
      shown += 1;
    }
  }
  handle.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', crashed);

  expect(crashes).toEqual([]);
  const sent = model.bodies.join('\n');
  const digits = sent.replace(/[^\d]/g, '');
  for (const secret of secrets) expect(/^\d+$/.test(secret) ? digits : sent).not.toContain(secret);
  expect(sent).not.toContain('Martha');
  expect(digits).not.toContain('89370400440532013000');

  skew = 0;
  const filter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };
  const list = (await desk.ask('review', 'records.list', { filter, after: null, limit: 500 })) as {
    value: { total: number; rows: { id: string }[] };
  };
  expect(list.value.total).toBe(shown);
  const details = await Promise.all(
    list.value.rows.slice(0, 40).map(({ id }) => desk.ask('review', 'records.get', { id })),
  );
  const logged = JSON.stringify(details);
  expect(logged).not.toContain('@mail.example');
  expect(logged).not.toContain('Martha');
  console.log(
    `${model.bodies.length} requests over ${shown} tickets: ${[...seen].map(([fault, n]) => `${fault} ${n}`).join(', ')}`,
  );
  desk.kill();
}, 900_000);
