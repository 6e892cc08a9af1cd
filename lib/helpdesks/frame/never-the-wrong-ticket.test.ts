// @vitest-environment happy-dom
import fc from 'fast-check';
import { Window as OtherWindow } from 'happy-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TypingWatch } from '../../compose/typing';
import { createComposerFrames } from '../../core/composer-frames';
import type { Host } from '../../core/host';
import { ProblemError } from '../../problem';
import { sameTicket, type TicketRef } from '../../ticket/ref';
import type { InsertResult } from '../../wire/requests';
import type { Sender } from '../../wire/router';
import { stageIds } from '../fixtures/stage';
import { createCore } from '../page/core';
import { createForeignFrames, pointer } from '../page/foreign-frames';
import { insert } from '../page/insert';
import { createTracker } from '../page/tracker';
import { makeForeign } from '../salesforce/fixtures/foreign-frame';
import { stage } from '../salesforce/fixtures/stage';
import { createFrameWriter } from './writer';

// The page, the core and the frames of three cases, with messages that take their time. Between any two of them the agent
// may switch, and the helpdesk may give the pane of one case to another.

const typing: TypingWatch = { sinceInput: () => Number.POSITIVE_INFINITY, visited: () => true };
const runs = Number(process.env.SWITCHING_RUNS ?? 100);
const host = 'acme--c.vf.force.com';
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Told {
  frame: HTMLIFrameElement;
  id: string;
  /** What the page said of it last: null is that it may be written. */
  last: unknown;
}

function setUp(lag: number) {
  stage.draw();
  const panes = stageIds.map((id) => document.getElementById(`tab-${id}`) as HTMLElement);
  const tabs = stageIds.map((id) => document.querySelector(`[aria-controls="tab-${id}"]`) as HTMLElement);
  const frames = panes.map((pane) => {
    const frame = document.createElement('iframe');
    frame.title = 'CK Editor Container';
    makeForeign(frame, `https://${host}/apex/emailEditor`);
    pane.querySelector('.supportPublisherQuickSendEmail')?.prepend(frame);
    return frame;
  });
  const place = { href: stage.address('1') };
  const adapter = stage.create();
  const tracker = createTracker({
    adapter,
    window: { document, location: place } as unknown as Window,
    fetch,
    signal: new AbortController().signal,
    onChange: () => {},
  });
  const idOf = (pane: number): string =>
    stageIds.find((id) => new URL(stage.address(id)).pathname === tabs[pane]?.getAttribute('href')) ?? '';
  const told = new Map<string, Told>();

  // The truth, without the adapter: the frame stands in the pane in front, and both tab and address name the case.
  function check(token: string, answer: { problem: unknown }): typeof answer {
    const one = told.get(token);
    if (!one) throw new Error('no such insertion');
    one.last = answer.problem;
    if (answer.problem === null) {
      const pane = frames.indexOf(one.frame);
      expect(panes[pane]?.style.display).toBe('');
      expect(idOf(pane)).toBe(one.id);
      expect(place.href).toBe(stage.address(one.id));
    }
    return answer;
  }

  const core = createComposerFrames({
    async sendToPage(_tab: number, command: { type: string; token: string; text: string }) {
      await pause(lag);
      const { type, token } = command;
      if (type === 'frame-text') return { ok: beyond.heard(token, command.text) };
      const answer = check(token, type === 'frame-point' ? beyond.point(token) : beyond.check(token));
      await pause(lag);
      return answer;
    },
    sleep: pause,
    keepAlive: () => {},
  } as unknown as Host);

  const sender = (frameId: number): Sender => ({
    caller: frameId === 0 ? 'page' : 'composer-frame',
    tabId: 1,
    frameId,
    host: frameId === 0 ? 'acme.lightning.force.com' : host,
    helpdesks: ['salesforce'],
  });
  const send = (frameId: number) => async (name: string, input: unknown) => {
    if (name === 'page.frame') {
      const { token, ref } = input as { token: string; ref: TicketRef };
      const id = stageIds.find((one) => sameTicket(stage.ref(one), ref)) ?? '';
      const pane = stageIds.findIndex((_, index) => idOf(index) === id);
      told.set(token, { frame: frames[pane] as HTMLIFrameElement, id, last: 'not asked' });
    }
    await pause(lag);
    const handlers: Record<string, (input: never, sender: Sender, callId: string) => unknown> = {
      ...core.handlers,
      'page.frame': core.write,
    };
    const answer = Promise.resolve(handlers[name]?.(input as never, sender(frameId), ''));
    const value = await answer.then(
      (found) => ({ ok: true, value: found }),
      (error) => {
        if (error instanceof ProblemError) return { ok: false, problem: error.problem };
        throw error;
      },
    );
    await pause(lag);
    return value;
  };

  const editors = frames.map(() => {
    const inner = new OtherWindow().document as unknown as Document;
    inner.execCommand = () => false;
    inner.body.innerHTML = '<div contenteditable="true"></div>';
    return inner.body.firstElementChild as HTMLElement;
  });
  const over = new AbortController();
  const paste = (editable: HTMLElement, draft: { html: string | null }) => {
    editable.insertAdjacentHTML('beforeend', draft.html ?? '');
    return true;
  };
  const writers = editors.map((editable, index) => {
    const inner = editable.ownerDocument;
    Object.defineProperty(inner.defaultView, 'parent', { value: window });
    return createFrameWriter({
      document: inner,
      editors: () => [editable],
      paste,
      send: send(index + 1),
      signal: over.signal,
    });
  });
  const beyond = createForeignFrames(adapter, tracker, createCore(send(0)), (frame, token) => {
    const hear = writers[frames.indexOf(frame)];
    const event = { data: { [pointer]: token }, source: window, stopImmediatePropagation: () => {} };
    setTimeout(() => hear?.(event as unknown as MessageEvent), lag);
  });

  return {
    place,
    tracker,
    told,
    frames,
    textOf: (pane: number): string => editors[pane]?.textContent ?? '',
    over: () => over.abort(),
    show(id: string) {
      for (const [index, pane] of panes.entries()) {
        pane.classList.toggle('active', idOf(index) === id);
        pane.style.display = idOf(index) === id ? '' : 'none';
      }
    },
    /** The pane of one case becomes that of the other, with all that is in it. */
    swap(one: string, other: string) {
      const [a, b] = [one, other].map((id) => stageIds.findIndex((_, pane) => idOf(pane) === id));
      const [first, second] = [tabs[a ?? 0], tabs[b ?? 0]];
      const [href, number] = [first?.getAttribute('href') ?? '', first?.textContent ?? ''];
      first?.setAttribute('href', second?.getAttribute('href') ?? '');
      if (first) first.textContent = second?.textContent ?? '';
      second?.setAttribute('href', href);
      if (second) second.textContent = number;
    },
    write(id: string): Promise<InsertResult> {
      const text = `for ${id}`;
      return insert(
        {
          type: 'insert',
          callId: id,
          ref: stage.ref(id),
          recordId: `record-${id}`,
          draftId: 'd1',
          html: `<p>${text}</p>`,
          text,
          mode: 'insert',
        },
        { adapter, tracker, typing, paste, frames: beyond, onInserted: () => {} },
      );
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const id = fc.constantFrom(...stageIds);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('write' as const, 'go', 'write here', 'swap'), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('address' as const, 'pane'), id }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), id: fc.constantFrom('1', '7', '60', '400', '1000') }),
  },
);

it('never keeps a draft in the frame of another ticket, under random switching', async () => {
  let written = 0;
  let takenOut = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 5, 40, 150),
      fc.array(step, { minLength: 3, maxLength: 25 }),
      async (lag, steps) => {
        const page = setUp(lag);
        page.show('1');
        page.tracker.look();
        const pending: Promise<InsertResult>[] = [];
        let here = '1';
        for (const { do: action, id } of steps) {
          if (action === 'go') {
            page.place.href = stage.address(id);
            page.show(id);
            here = id;
          } else if (action === 'address') page.place.href = stage.address(id);
          else if (action === 'pane') page.show(id);
          else if (action === 'swap') page.swap(here, id);
          else if (action === 'wait') await vi.advanceTimersByTimeAsync(Number(id));
          else pending.push(page.write(action === 'write' ? id : here));
          page.tracker.look();
        }
        await vi.advanceTimersByTimeAsync(30_000);
        const results = await Promise.all(pending);
        page.over();
        for (const [pane, frame] of page.frames.entries()) {
          for (const one of stageIds.filter((id) => page.textOf(pane).includes(`for ${id}`))) {
            const of = [...page.told.values()].filter((told) => told.frame === frame && told.id === one);
            expect(of.some(({ last }) => last === null)).toBe(true);
            written += 1;
          }
        }
        takenOut += results.filter((result) => !result.ok && result.problem.code === 'insert-other-ticket').length;
      },
    ),
    { numRuns: runs },
  );
  // A test in which nothing was ever written, or nothing ever refused, would prove nothing.
  expect(written).toBeGreaterThan(20);
  expect(takenOut).toBeGreaterThan(20);
}, 600_000);
