import { describe, expect, it } from 'vitest';
import { ProblemError } from '../problem';
import type { AssistState } from './assist';
import { emptyAssistState } from './assist';
import { type ClientPort, createViewApi } from './client';

function fakeRuntime(answers: (() => unknown)[]) {
  const ports: { port: ClientPort; sent: unknown[]; say(message: unknown): void; die(): void }[] = [];
  const messages: unknown[] = [];
  return {
    ports,
    messages,
    runtime: {
      async sendMessage(message: unknown) {
        messages.push(message);
        return answers.shift()?.();
      },
      connect() {
        const heard: ((message: unknown) => void)[] = [];
        const gone: (() => void)[] = [];
        const sent: unknown[] = [];
        const port: ClientPort = {
          postMessage: (message) => sent.push(message),
          disconnect: () => {},
          onMessage: { addListener: (listener) => heard.push(listener) },
          onDisconnect: { addListener: (listener) => gone.push(listener) },
        };
        ports.push({
          port,
          sent,
          say: (message) =>
            heard.forEach((listen) => {
              listen(message);
            }),
          die: () =>
            gone.forEach((listen) => {
              listen();
            }),
        });
        return port;
      },
    },
  };
}

const ref = { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' } as const;

describe('call', () => {
  it('tries once more when the worker was just stopped', async () => {
    const { runtime, messages } = fakeRuntime([
      () => {
        throw new Error('Could not establish connection');
      },
      () => ({ ok: true, value: { ok: true } }),
    ]);
    await expect(createViewApi(runtime).call('panel.shown', { recordId: 'r' })).resolves.toEqual({ ok: true });
    expect(messages).toHaveLength(2);
    expect(messages[0], 'the same id, so that nothing is done twice').toEqual(messages[1]);
  });

  it('turns a problem, a wrong shape and silence into a ProblemError', async () => {
    for (const answer of [
      { ok: false, problem: { code: 'offline', params: {}, retry: true } },
      { ok: true, value: { ok: 'yes' } },
      undefined,
    ]) {
      const { runtime } = fakeRuntime([() => answer]);
      await expect(createViewApi(runtime).call('panel.shown', { recordId: 'r' })).rejects.toBeInstanceOf(ProblemError);
    }
  });
});

describe('assist', () => {
  it('folds events, drops what does not parse, and follows again after the port died', () => {
    const { runtime, ports } = fakeRuntime([]);
    const seen: [AssistState, string][] = [];
    const timers: (() => void)[] = [];
    const handle = createViewApi(runtime, { setTimer: (run) => timers.push(run) }).assist(4, (state, connection) =>
      seen.push([state, connection]),
    );
    ports[0]?.say({ type: 'state', state: { ...emptyAssistState, phase: 'working', recordId: 'r' } });
    ports[0]?.say({ type: 'delta', draftId: 7 });
    ports[0]?.say({ type: 'patch', patch: { phase: 'done' } });
    expect(seen.at(-1)).toMatchObject([{ phase: 'done', recordId: 'r' }, 'live']);
    expect(seen).toHaveLength(2);
    ports[0]?.die();
    expect(seen.at(-1)?.[1]).toBe('reconnecting');
    timers[0]?.();
    expect(ports[1]?.sent).toEqual([{ type: 'follow', tabId: 4 }]);
    handle.close();
    ports[1]?.die();
    expect(timers).toHaveLength(1);
  });
});

describe('a docked panel', () => {
  it('shows nothing of a ticket that the page has left, before the core has said so', () => {
    const { runtime, ports } = fakeRuntime([]);
    const seen: AssistState[] = [];
    let said: string | null | undefined;
    let heard = () => {};
    const page = {
      onScreen: () => said,
      onChange: (listener: () => void) => {
        heard = listener;
        return () => {};
      },
    };
    createViewApi(runtime, { page }).assist(null, (state) => seen.push(state));
    const say = (ticket: string | null) => {
      said = ticket;
      heard();
      return seen.at(-1);
    };
    ports[0]?.say({ type: 'state', state: { ...emptyAssistState, ref, phase: 'done', recordId: 'r' } });
    expect(seen.at(-1), 'the page has not spoken').toMatchObject({ phase: 'reading', ref: null });
    expect(say('zendesk|acme.zendesk.com|1')).toMatchObject({ ref, recordId: 'r' });
    expect(say('zendesk|acme.zendesk.com|2')).toMatchObject({ phase: 'reading', ref: null, recordId: null });
    ports[0]?.say({ type: 'patch', patch: { phase: 'working' } });
    expect(seen.at(-1)).toMatchObject({ ref: null, recordId: null });
    expect(say(null)).toMatchObject({ phase: 'idle', ref: null });
    expect(say('zendesk|acme.zendesk.com|1')).toMatchObject({ ref, recordId: 'r', phase: 'working' });
  });
});

describe('a panel that nobody sees', () => {
  function hidden(phase: AssistState['phase']) {
    const { runtime, ports } = fakeRuntime([]);
    const timers: (() => void)[] = [];
    const seen: (() => void)[] = [];
    const page = { visible: true };
    const visibility = {
      visible: () => page.visible,
      onVisible: (listener: () => void) => {
        seen.push(listener);
        return () => seen.splice(seen.indexOf(listener), 1);
      },
    };
    const handle = createViewApi(runtime, { visibility, setTimer: (run) => timers.push(run) }).assist(4, () => {});
    ports[0]?.say({ type: 'state', state: { ...emptyAssistState, phase } });
    page.visible = false;
    ports[0]?.die();
    return { ports, timers, seen, handle };
  }

  it('does not start an idle worker again until it is seen', () => {
    const { ports, timers, seen, handle } = hidden('done');
    expect([ports.length, timers.length, seen.length]).toEqual([1, 0, 1]);
    seen[0]?.();
    expect(ports[1]?.sent).toEqual([{ type: 'follow', tabId: 4 }]);
    expect(seen).toHaveLength(0);
    handle.close();
  });

  it('reconnects at once when work was going on', () => {
    const { ports, timers } = hidden('working');
    timers[0]?.();
    expect(ports).toHaveLength(2);
  });

  it('stops waiting when it is closed', () => {
    const { ports, seen, handle } = hidden('idle');
    handle.close();
    expect([seen.length, ports.length]).toEqual([0, 1]);
  });

  it('loses no instruction given while there was no port', () => {
    const { ports, handle } = hidden('done');
    handle.again('shorter', ref);
    expect(ports[1]?.sent).toEqual([
      { type: 'follow', tabId: 4 },
      { type: 'again', instruction: 'shorter', ref, base: null },
    ]);
  });
});
