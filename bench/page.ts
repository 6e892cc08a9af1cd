import type { CDPSession } from 'playwright-core';
import { createDemo, type Demo } from '../demo/server/index';
import { chromeBuild, launchChromium } from '../tests/harness/chromium';
import { findPanel } from '../tests/harness/panel';
import type { Bench } from './run';

const messages = 500;
const largeBody = 64_000;
const frame = 16;

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  ts: number;
  args?: { data?: { url?: string; functionName?: string } };
}

/** A thread of 500 messages, every fiftieth of 64 kB. */
function fill(demo: Demo, id: number): void {
  const ticket = demo.state.tickets.get(id);
  const first = ticket?.comments[0];
  if (!ticket || !first) throw new Error(`The demo has no ticket ${id}`);
  const sentence = 'The light on the router turns orange every evening and comes back after some minutes. ';
  for (let at = 1; at < messages; at += 1) {
    const words =
      at % 50 === 0
        ? sentence.repeat(Math.ceil(largeBody / sentence.length)).slice(0, largeBody)
        : `${sentence}(${at})`;
    const html =
      words
        .match(/.{1,400}/g)
        ?.map((part) => `<p>${part}</p>`)
        .join('') ?? '';
    ticket.comments.push({
      ...first,
      id: first.id + at,
      at: new Date(Date.parse(first.at) + at * 60_000).toISOString(),
      html,
      plain: words,
    });
  }
}

/** Milliseconds of the extension's own tasks on the page's main thread while `work` runs. */
async function ownTasks(cdp: CDPSession, extensionId: string, work: () => Promise<void>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    categories: 'devtools.timeline,v8.execute',
    transferMode: 'ReportEvents',
  } as never);
  await work();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const own = events.filter(
    ({ name, ph, dur, args }) =>
      ph === 'X' &&
      dur !== undefined &&
      (name === 'FunctionCall' || name === 'EvaluateScript') &&
      args?.data?.url?.startsWith(`chrome-extension://${extensionId}/content-scripts/`),
  );
  const times = own.map(({ dur = 0 }) => dur / 1000).sort((a, b) => b - a);
  return {
    longest: times[0] ?? 0,
    sum: times.reduce((a, b) => a + b, 0),
    over: times.filter((ms) => ms > frame).length,
    count: times.length,
  };
}

/**
 * What reading a thread of 500 messages costs the helpdesk's page: the content script's own tasks on the main thread, by
 * the API and, where that refuses, from the page. One frame is 16 ms.
 */
export const run: Bench = async () => {
  const demo = await createDemo();
  const id = 48213;
  fill(demo, id);
  const session = await launchChromium({ demo, extensionDir: chromeBuild });
  const figures: Record<string, number> = {};
  try {
    const { page } = session;
    const browser = await session.context.newCDPSession(page);
    for (const kind of ['api', 'dom'] as const) {
      if (kind === 'dom')
        demo.state.faults.push({ path: '/api/v2/tickets', kind: 'status', status: 403, times: 1000 } as never);
      await page.goto('about:blank');
      await (await session.worker()).evaluate('chrome.storage.session.clear()');
      const { longest, sum, over, count } = await ownTasks(browser, session.extensionId, async () => {
        await page.goto(demo.ticketUrl(id));
        const panel = await findPanel(page);
        await panel.getByTestId('tier-chip').waitFor({ timeout: 120_000 });
        await page.waitForTimeout(3000);
      });
      const states = await (await session.worker()).evaluate<{ ticket: { readBy: string; messages: number } | null }[]>(
        'chrome.storage.session.get(null).then((rows) => Object.values(rows).map((row) => row?.state).filter((state) => state?.ticket))',
      );
      const read = states.at(-1)?.ticket;
      // A figure for a thread that was not read would be none.
      if (read?.readBy !== kind || read.messages < messages * 0.9)
        throw new Error(`Read by ${read?.readBy}: ${read?.messages} messages`);
      figures[`${kind}LongestMs`] = Math.round(longest * 10) / 10;
      figures[`${kind}SumMs`] = Math.round(sum);
      figures[`${kind}OverFrame`] = over;
      console.log(
        `read by ${kind}: longest own task ${longest.toFixed(1)} ms, ${over} of ${count} over one frame of ${frame} ms, ${sum.toFixed(0)} ms in all (${messages} messages, ten of 64 kB)`,
      );
    }
    return figures;
  } finally {
    await session.close();
    await demo.close();
  }
};
