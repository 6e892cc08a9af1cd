// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from '../fixtures/desk';
import { stages } from '../fixtures/stages';

// What became of a suggestion, on every helpdesk: by its API, and by its page alone where the API refuses or is none.

const places = Object.entries(stages).flatMap(([name, stage]) => [
  ...(stage.api ? [{ name: `${name} by its API`, stage, api: true }] : []),
  { name: `${name} by its page`, stage, api: false },
]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: Date.UTC(2026, 10, 2, 9) });
  document.execCommand = () => false;
});
afterEach(() => void vi.useRealTimers());

describe.each(places)('a reply sent on $name', ({ stage, api }) => {
  let desk: Desk;
  const texts = () => desk.sent.map(({ id, text }) => `${id}: ${text}`);
  beforeEach(async () => {
    desk = createDesk(stage, api);
    await desk.open('1');
  });
  afterEach(() => desk.stop());

  it('is reported once, with the edits made in between', async () => {
    await desk.insert('1', 'Your order is on its way.');
    desk.write('1', 'Hello Vera, your order is on its way.');
    await desk.send('1', 'button');
    await desk.wait();
    await desk.open('2');
    await desk.open('1');
    await desk.wait();
    expect(texts()).toEqual(['1: Hello Vera, your order is on its way.']);
  });

  it.each(['keys', 'unseen'] as const)('is found when it is sent by %s', async (how) => {
    await desk.insert('1', 'Your order is on its way.');
    await desk.send('1', how);
    await desk.wait();
    expect(texts()).toEqual(['1: Your order is on its way.']);
  });

  it('is told from a colleague’s that comes at the same time', async () => {
    desk.post('1', { by: 'colleague', public: true, words: 'I am on it.' });
    await desk.insert('1', 'Your order is on its way.');
    desk.post('1', { by: 'colleague', public: true, words: 'Sorry, you are.' });
    await desk.send('1', 'button');
    desk.post('1', { by: 'colleague', public: true, words: 'Thanks!' });
    await desk.wait();
    expect(texts()).toEqual(['1: Your order is on its way.']);
  });

  it('is no colleague’s when the own one was never taken', async () => {
    await desk.insert('1', 'Your order is on its way.');
    await desk.send('1', 'button', true);
    desk.post('1', { by: 'colleague', public: true, words: 'Your parcel left yesterday.' });
    await desk.wait();
    expect(texts()).toEqual([]);
    await desk.send('1', 'button');
    await desk.wait();
    expect(texts()).toEqual(['1: Your order is on its way.']);
  });

  it('is no internal note, with the very words of the draft', async () => {
    await desk.insert('1', 'Your order is on its way.');
    stage.writeNote('1');
    await desk.send('1', 'button');
    await desk.wait();
    expect(texts()).toEqual([]);
  });

  it('is nothing when only the status is submitted, and the helpdesk is not asked', async () => {
    const before = desk.asked();
    await desk.send('1', 'button');
    await desk.send('1', 'keys');
    await desk.wait();
    expect(texts()).toEqual([]);
    expect(desk.asked()).toBe(before);
  });

  it('is nothing when the inserted draft is deleted', async () => {
    await desk.insert('1', 'Your order is on its way.');
    desk.write('1', '');
    await desk.wait();
    expect(texts()).toEqual([]);
  });

  it.each([true, false])(
    'is no colleague’s with the words of a draft that was undone (ticket left: %s)',
    async (left) => {
      await desk.insert('1', 'Your order is on its way.');
      desk.undo('1');
      if (left) await desk.open('2');
      await desk.wait(4000);
      if (left) await desk.open('1');
      // The knowledge base gives two agents the same draft.
      desk.post('1', { by: 'colleague', public: true, words: 'Your order is on its way.' });
      await desk.wait();
      expect(texts()).toEqual([]);
    },
  );

  it('is told from the next ones, the same words among them', async () => {
    for (const words of ['First, edited.', 'Thanks!', 'Thanks!']) {
      await desk.insert('1', words);
      await desk.send('1', 'button');
      await desk.wait();
    }
    expect(texts()).toEqual(['1: First, edited.', '1: Thanks!', '1: Thanks!']);
    expect(new Set(desk.sent.map(({ reply }) => Object.values(reply)[0])).size).toBe(3);
  });

  it('is found when two follow one another at once', async () => {
    desk.write('1', 'One moment.');
    await desk.send('1', 'button');
    desk.write('1', 'It is on its way.');
    await desk.send('1', 'keys');
    await desk.wait();
    expect(texts()).toEqual(['1: One moment.', '1: It is on its way.']);
  });

  it('is found after the agent went on to the next ticket at once, each under its own', async () => {
    await desk.insert('1', 'For the first.');
    await desk.send('1', 'button');
    await desk.open('2');
    await desk.insert('2', 'For the second.');
    await desk.send('2', 'keys');
    await desk.open('3');
    await desk.wait();
    await desk.open('1');
    await desk.wait();
    await desk.open('2');
    await desk.wait();
    expect(texts().sort()).toEqual(['1: For the first.', '2: For the second.']);
  });

  it('is not one that stood there before', async () => {
    await desk.wait(2000);
    desk.post('1', { by: 'me', public: true, words: 'Your order is on its way.' });
    await desk.wait();
    const already = texts();
    await desk.insert('1', 'Your order is on its way.');
    await desk.send('1', 'button', true);
    await desk.wait();
    // By the API it is the own reply of another tab, or of the phone.
    expect(texts()).toEqual(already);
    expect(already.length).toBe(api ? 1 : 0);
  });

  it.runIf(stage.takeBack !== undefined)(
    'is none when the agent takes it back, and one when it goes out again',
    async () => {
      await desk.insert('1', 'Your oder is on its way.');
      await desk.send('1', 'button');
      await desk.wait(3000);
      stage.takeBack?.('1');
      desk.write('1', 'Your order is on its way.');
      await desk.wait();
      expect(texts()).toEqual([]);
      await desk.send('1', 'button');
      await desk.wait();
      expect(texts()).toEqual(['1: Your order is on its way.']);
    },
  );

  it.runIf(stage.takeBack !== undefined)('has the time at which it was sent, not that of the report', async () => {
    await desk.insert('1', 'Your order is on its way.');
    const before = Date.now();
    await desk.send('1', 'button');
    await desk.wait();
    expect(Date.parse(desk.sent[0]?.reply.at ?? '') - before).toBeLessThan(3000);
  });

  it.runIf(api)('is reported once when the API comes back after the page was read', async () => {
    desk.failWith(500);
    await desk.insert('1', 'Thanks!');
    await desk.send('1', 'button');
    await desk.wait();
    expect(texts()).toEqual(['1: Thanks!']);
    desk.failWith(null);
    await desk.insert('1', 'Thanks!');
    await desk.send('1', 'button');
    await desk.wait();
    expect(texts()).toEqual(['1: Thanks!', '1: Thanks!']);
  });

  it.runIf(api)('is found when the API asks for a wait first', async () => {
    await desk.insert('1', 'Your order is on its way.');
    await desk.open('2');
    desk.failWith(429);
    await desk.open('1').catch(() => {});
    await desk.send('1', 'button');
    desk.failWith(null);
    await desk.wait();
    expect(texts()).toEqual(['1: Your order is on its way.']);
  });
});
