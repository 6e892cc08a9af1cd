import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Engine } from '../models/engine';
import { createMask } from '../privacy/mask';
import { type AssistState, emptyAssistState } from '../wire/assist';
import type { SentQuestion } from '../wire/sent-requests';
import * as z from '../zod';
import { chaosModel } from './fixtures/chaos-model';
import { createDesk } from './fixtures/desk';
import { memoryArea } from './fixtures/memory-area';
import { pageTicket } from './fixtures/page-ticket';
import { until } from './fixtures/until';
import { createSentQuestions } from './sent-questions';

const tab = 6;

it('keeps what left exactly as it was on the wire, and what stood there before, for the ticket on screen alone', async () => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
  const desk = createDesk();
  const model = chaosModel(() => 'fine');
  desk.fetch = model.fetch;
  const settings = { enabled: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'm', firstWordSeconds: 5 };
  await desk.ask('options', 'model.set', { settings, key: 'sk-secret-1' });
  const ticket = pageTicket(
    '1',
    'How do I move my eSIM? Write to martha@example.com, IBAN DE89 3704 0044 0532 0130 00.',
  );
  const other = pageTicket('2', 'Where is my invoice?');
  desk.pages.set(tab, { onScreen: ticket.ref, tickets: [ticket, other], written: {}, reads: 0 });
  const panel = desk.panel(tab);
  let state: AssistState = emptyAssistState;
  const handle = panel.assist(null, (next) => {
    state = next;
  });
  await until('a finished suggestion', () => state.phase === 'done');
  await panel.call('panel.summary', { ref: ticket.ref, tabId: null, lang: 'en' });

  // A stopped worker forgets nothing of it.
  desk.kill();
  const { questions } = await panel.call('panel.whatLeft', { ref: ticket.ref, tabId: null });
  const onWire = model.bodies.map((body) => JSON.parse(body) as { messages: SentQuestion['messages'] });
  expect(questions.map(({ purpose }) => purpose)).toContain('drafts');
  const sent = new Set(questions.map(({ messages }) => JSON.stringify(messages)));
  expect(onWire.slice(-questions.length).every(({ messages }) => sent.has(JSON.stringify(messages)))).toBe(true);
  const drafts = questions.find(({ purpose }) => purpose === 'drafts');
  expect(drafts).toMatchObject({ host: '127.0.0.1:9', engine: { kind: 'openai', name: 'm' } });

  const masked = JSON.stringify(drafts?.messages);
  expect(masked).not.toContain('martha@example.com');
  expect(masked).not.toContain('DE89');
  const values = new Map(drafts?.values);
  const before = masked.replace(/\[[A-Z_]+_\d+[b-z]*\]/g, (one) => values.get(one) ?? one);
  expect(before).toContain('martha@example.com');
  expect(before).toContain('DE89 3704 0044 0532 0130 00');
  expect(before).toContain('Martha Okonjo');
  expect(JSON.stringify(questions)).not.toContain('sk-secret-1');

  await expect(panel.call('panel.whatLeft', { ref: other.ref, tabId: null })).rejects.toMatchObject({
    problem: { code: 'insert-other-ticket' },
  });
  handle.close();
  desk.kill();
});

it('keeps what has just left, should memory be full of what left before', async () => {
  const area = memoryArea();
  const room = 2500;
  const sent = createSentQuestions(
    {
      ...area,
      async set(items) {
        const size = JSON.stringify({ ...area.dump(), ...items }).length;
        if (size > room) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
        await area.set(items);
      },
    },
    () => 1,
  );
  const engine: Engine = {
    kind: 'openai',
    name: 'm',
    async *run(request) {
      yield { type: 'sent', messages: request.messages, host: 'llm.example' };
    },
  };
  const schema = { name: 's', zod: z.object({}) };
  const leave = async (id: string, content: string) => {
    const { ref } = pageTicket(id, '');
    const messages = [{ role: 'user' as const, content }];
    for await (const _ of sent
      .keeping(engine, ref, 'drafts', createMask([]))
      .run({ messages, schema }, new AbortController().signal));
    return (await sent.of(ref)).map((question) => question.messages[0]?.content);
  };
  const long = 'x'.repeat(800);
  expect(await leave('1', long)).toEqual([long]);
  expect(await leave('2', `${long}2`)).toEqual([`${long}2`]);
  expect(await leave('3', `${long}3`)).toEqual([`${long}3`]);
  expect(await sent.of(pageTicket('1', '').ref)).toEqual([]);
});
