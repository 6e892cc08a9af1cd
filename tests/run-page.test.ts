// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageCommandAnswers } from '../lib/wire/page-commands';

// What the browser starts in a helpdesk's page: it answers the core alone, puts one element into the page, and leaves
// nothing there when the extension is updated, reloaded or removed.

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown;
const fake = vi.hoisted(() => ({
  runtime: {
    id: 'ours' as string | undefined,
    getURL: (path: string) => `chrome-extension://session${path}`,
    sendMessage: (): Promise<unknown> => Promise.resolve({ ok: true, value: { dock: null } }),
    onMessage: {
      listeners: [] as Listener[],
      addListener: (one: Listener) => void fake.runtime.onMessage.listeners.push(one),
      removeListener(one: Listener) {
        fake.runtime.onMessage.listeners = fake.runtime.onMessage.listeners.filter((other) => other !== one);
      },
    },
  },
  i18n: { getMessage: (name: string) => name },
}));
vi.mock('wxt/browser', () => ({ browser: fake }));

const { ContentScriptContext } = await import('../entrypoints/helpdesk.content/context');
const { runPage } = await import('../entrypoints/helpdesk.content/run-page');
const { createZendesk } = await import('../lib/helpdesks/zendesk/adapter');
const { zendesk } = await import('../lib/helpdesks/places');

interface Heard {
  type: string;
  signal: AbortSignal | undefined;
}
/** What listens in the page's own document and window. */
let heard: Heard[] = [];
const docks = () => document.querySelectorAll('sidedesk-dock');
const ask = (command: unknown, sender: object) => {
  const answers: unknown[] = [];
  const taken = fake.runtime.onMessage.listeners.map((one) => one(command, sender, (value) => answers.push(value)));
  return { answers, taken };
};
const core = { id: 'ours' };

function start() {
  runPage(new ContentScriptContext('zendesk'), createZendesk(0), zendesk);
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  fake.runtime.id = 'ours';
  fake.runtime.onMessage.listeners = [];
  document.body.innerHTML = '<main id="main_panes"><div data-ticket-id="42"></div></main>';
  // The panel's frame, which this test has no use for: the DOM says of each that it loads none.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://acme.zendesk.com/agent/tickets/42',
  );
  for (const target of [document, window] as EventTarget[]) {
    const add = target.addEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      heard.push({ type, signal: typeof options === 'object' ? options.signal : undefined });
      add(type, listener, options);
    });
  }
  start();
});
afterEach(async () => {
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
});

async function docked(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
  expect(docks()).toHaveLength(1);
  expect(document.documentElement.style.marginRight).not.toBe('');
}

it('answers the core and nobody else: no page of ours in a tab, no other extension', async () => {
  const { answers, taken } = ask({ type: 'where' }, core);
  await vi.advanceTimersByTimeAsync(0);
  expect(taken).toEqual([true]);
  expect((answers[0] as PageCommandAnswers['where']).ref?.id).toBe('42');
  for (const sender of [{ id: 'other' }, {}, { id: 'ours', tab: { id: 7 } }]) {
    const refused = ask({ type: 'where' }, sender);
    await vi.advanceTimersByTimeAsync(0);
    expect(refused).toEqual({ answers: [], taken: [undefined] });
  }
  expect(ask({ type: 'no such thing' }, core).taken).toEqual([undefined]);
});

it('hears no message of the page, and no event of it that could move or steer it', () => {
  expect(heard.length).toBeGreaterThan(5);
  expect(heard.filter(({ type }) => type === 'message')).toEqual([]);
});

it('has one element in the page, and leaves nothing when the extension is updated', async () => {
  await docked();
  expect([...document.documentElement.children].map((one) => one.nodeName)).toEqual(['HEAD', 'BODY', 'SIDEDESK-DOCK']);
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(1100);
  expect(docks()).toHaveLength(0);
  expect(document.documentElement.getAttribute('style')).toBeNull();
  expect(document.body.getAttribute('style')).toBeNull();
  expect(fake.runtime.onMessage.listeners).toEqual([]);
  expect(heard.filter(({ signal }) => !signal?.aborted)).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

it('gives way to a newer script of ours, which keeps the one element', async () => {
  await docked();
  start();
  await docked();
  expect(fake.runtime.onMessage.listeners).toHaveLength(1);
});

it('clears away what a script left that the browser stopped without a word', async () => {
  await docked();
  const left = docks()[0] as Element;
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(1100);
  // As it stood before: nobody took it away.
  document.documentElement.append(left);
  document.documentElement.style.setProperty('margin-right', '400px', 'important');
  document.documentElement.style.setProperty('color', 'red');
  fake.runtime.id = 'ours';
  start();
  expect(left.isConnected).toBe(false);
  await docked();
  fake.runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(1100);
  expect(document.documentElement.getAttribute('style')?.replace(/\s/g, '')).toMatch(/^color:red;?$/);
  document.documentElement.removeAttribute('style');
});

it('ends at the core’s word when this helpdesk is removed, and not for another one', async () => {
  await docked();
  ask({ type: 'end', origin: 'https://other.example' }, core);
  expect(docks()).toHaveLength(1);
  expect(ask({ type: 'end', origin: 'https://acme.zendesk.com' }, core).answers).toEqual([{ ok: true }]);
  expect(docks()).toHaveLength(0);
});
