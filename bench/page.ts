import { rm } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { Desk } from '../tests/desks/desk';
import { deskIds } from '../tests/desks/registry';
import { createDesks } from '../tests/desks/server';
import { type ChromiumSession, chromeBuild, launchChromium } from '../tests/harness/chromium';
import { hostPattern, withHostPermissions } from '../tests/harness/granted';
import { findPanel } from '../tests/harness/panel';
import { pressToolbarButton } from '../tests/harness/press-button';
import { addHelpdesk } from '../tests/harness/setup';
import { until } from '../tests/harness/until';
import type { Bench } from './run';

const messages = 500;
const largeBody = 64_000;
const frame = 16;
/** A page without an adapter; answered by the driver itself. */
const anyPage = 'https://any.example/case';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  dur?: number;
  /** As `dur`, without the time in which the machine did something else. */
  tdur?: number;
  args?: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; functionName: string };
}

const sentence = 'The light on the router turns orange every evening and comes back after some minutes. ';

/** One message of a thread of 500; every fiftieth has 64 kB. */
function bodyOf(at: number): string {
  const words =
    at % 50 === 0 ? sentence.repeat(Math.ceil(largeBody / sentence.length)).slice(0, largeBody) : `${sentence}(${at})`;
  return (words.match(/.{1,400}/g) ?? []).map((part) => `<p>${part}</p>`).join('');
}

function fill(desk: Desk, id: string): void {
  for (let at = desk.tickets.get(id).messages.length; at < messages; at += 1)
    desk.tickets.add(id, { by: at % 2 === 0 ? 'customer' : 'colleague', html: bodyOf(at) });
}

/** Everything that the tracer says while `work` runs. */
async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  const categories = 'disabled-by-default-devtools.timeline,disabled-by-default-v8.cpu_profiler';
  await cdp.send('Tracing.start', { categories, transferMode: 'ReportEvents' } as never);
  await work();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Milliseconds that the extension's own code took in each task of the page's main thread: the profiler's samples with a
 * content script on the stack, by the task that they fell into. Counting calls would miss what runs after an `await`.
 */
function ownTimes(events: TraceEvent[], extensionId: string) {
  const ours = `chrome-extension://${extensionId}/content-scripts/`;
  const tasks = events.filter(({ name, ph, dur }) => name === 'RunTask' && ph === 'X' && dur !== undefined);
  const byThread = new Map<string, TraceEvent[]>();
  for (const task of tasks.sort((a, b) => a.ts - b.ts)) {
    const thread = `${task.pid} ${task.tid}`;
    byThread.set(thread, [...(byThread.get(thread) ?? []), task]);
  }
  const times = new Map<TraceEvent, number>();
  const doing = new Map<string, number>();
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const thread = byThread.get(`${profile.pid} ${profile.tid}`) ?? [];
    const own = new Map<number, string>();
    let at = profile.args?.data?.startTime ?? profile.ts;
    let task = 0;
    const chunks = events.filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    );
    for (const { args } of chunks.sort((a, b) => a.ts - b.ts)) {
      for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
        if (callFrame.url?.startsWith(ours)) own.set(id, callFrame.functionName || 'anonymous');
        else if (parent !== undefined && own.has(parent)) own.set(id, own.get(parent) ?? '');
      }
      for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
        const delta = args?.data?.timeDeltas?.[index] ?? 0;
        at += delta;
        const name = own.get(node);
        if (name === undefined) continue;
        while (thread[task] && (thread[task] as TraceEvent).ts + ((thread[task] as TraceEvent).dur ?? 0) < at)
          task += 1;
        const around = thread[task];
        if (!around || around.ts > at) continue;
        const busy = around.tdur === undefined ? 1 : around.tdur / Math.max(1, around.dur ?? 1);
        times.set(around, (times.get(around) ?? 0) + (delta * busy) / 1000);
        doing.set(name, (doing.get(name) ?? 0) + (delta * busy) / 1000);
      }
    }
  }
  const sorted = [...times.values()].sort((a, b) => b - a);
  return {
    longest: sorted[0] ?? 0,
    sum: sorted.reduce((a, b) => a + b, 0),
    over: sorted.filter((ms) => ms > frame).length,
    count: sorted.length,
    doing: [...doing].sort(([, a], [, b]) => b - a).slice(0, 5),
  };
}

interface Read {
  readBy: string;
  messages: number;
}

/** What the panel's ticket was read by, and how many messages it has. */
async function readNow(session: ChromiumSession): Promise<Read | null> {
  const states = await (await session.worker()).evaluate<{ ticket: Read | null }[]>(
    'chrome.storage.session.get(null).then((rows) => Object.values(rows).map((row) => row?.state).filter((state) => state?.ticket))',
  );
  return states.at(-1)?.ticket ?? null;
}

/**
 * What reading a thread of 500 messages costs the helpdesk's page: the content script's own tasks on the main thread, on
 * every helpdesk's page as it is read there, on Zendesk also where its API refuses, and on any page. One frame is 16 ms.
 */
export const run: Bench = async () => {
  const desks = await createDesks();
  const own = Object.values(desks.all).filter((desk) => desk.own);
  const firstOf = (desk: Desk) => desk.tickets.ids[0] ?? '';
  const granted = await withHostPermissions(chromeBuild, [
    ...own.map((desk) => hostPattern(desk.ticketUrl(firstOf(desk)))),
    hostPattern(anyPage),
  ]);
  const session = await launchChromium({ demo: desks, extensionDir: granted });
  const figures: Record<string, number> = {};
  try {
    const { page } = session;
    for (const desk of own) await addHelpdesk(session, desk.ticketUrl(firstOf(desk)));
    const browser = await session.context.newCDPSession(page);

    async function measure(name: string, open: () => Promise<void>, good: (read: Read) => boolean): Promise<void> {
      await page.goto('about:blank');
      await (await session.worker()).evaluate('chrome.storage.session.clear()');
      let read: Read | null = null;
      const events = await traced(browser, async () => {
        await open();
        await findPanel(page);
        read = await until(`${name} to be read`, () => readNow(session), 120_000);
        await page.waitForTimeout(3000);
      });
      read = await readNow(session);
      const { longest, sum, over, count, doing } = ownTimes(events, session.extensionId);
      if (process.env.SIDEDESK_BENCH_DETAIL)
        console.log(doing.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(', '));
      // A figure for a thread that was not read would be none.
      if (!read || !good(read)) throw new Error(`${name}: read by ${read?.readBy}: ${read?.messages} messages`);
      figures[`${name}LongestMs`] = Math.round(longest * 10) / 10;
      figures[`${name}SumMs`] = Math.round(sum);
      figures[`${name}OverFrame`] = over;
      console.log(
        `${name}, read by ${read.readBy}: longest own task ${longest.toFixed(1)} ms, ${over} of ${count} over one frame of ${frame} ms, ${sum.toFixed(0)} ms in all (${read.messages} messages, ten of 64 kB)`,
      );
    }

    const whole = (by: string) => (read: Read) => read.readBy === by && read.messages >= messages * 0.9;
    for (const id of deskIds) {
      const desk = desks.all[id];
      fill(desk, firstOf(desk));
      const open = () => page.goto(desk.ticketUrl(firstOf(desk))).then(() => undefined);
      const byPage = id === 'intercom' || id === 'salesforce';
      await measure(id, open, whole(byPage ? 'dom' : 'api'));
      if (id !== 'zendesk') continue;
      await page.route('**/api/v2/tickets/**', (route) => route.fulfill({ status: 403, json: {} }));
      await measure('zendesk without its API', open, whole('dom'));
      await page.unroute('**/api/v2/tickets/**');
    }
    const thread = Array.from(
      { length: messages },
      (_, at) => `<article><h3>Message ${at}</h3>${bodyOf(at)}</article>`,
    );
    const html = `<!doctype html><title>A case</title><main><h1>A case</h1>${thread.join('')}<textarea></textarea></main>`;
    await page.route(anyPage, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await measure(
      'any page',
      async () => {
        await page.goto(anyPage);
        await pressToolbarButton(session, page);
      },
      (read) => read.readBy === 'page',
    );
    return figures;
  } finally {
    await session.close();
    await desks.close();
    await rm(granted, { recursive: true, force: true });
  }
};
