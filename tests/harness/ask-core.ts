import type { RequestInput, RequestName, RequestOutput } from '../../lib/wire/requests';
import type { ChromiumSession } from './chromium';

type OurPage = 'options.html' | 'review.html';
type Ask = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<RequestOutput<N>>;

/** Opens an extension page of ours and lets `work` send requests to the core as the page's own script would. */
async function asPage<T>(session: ChromiumSession, from: OurPage, work: (ask: Ask) => Promise<T>): Promise<T> {
  const page = await session.context.newPage();
  try {
    const url = session.extensionUrl(from);
    // A new extension opens its settings in a tab that is still empty: in this one, if it is there by then.
    await page.goto(url).catch(() => page.goto(url));
    return await work(async <N extends RequestName>(name: N, input: RequestInput<N>) => {
      const answer = await page.evaluate(
        (message) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
          ).chrome.runtime.sendMessage(message),
        { name, input },
      );
      const { ok, value, problem } = answer as { ok: boolean; value: RequestOutput<N>; problem: unknown };
      if (!ok) throw new Error(`${name}: ${JSON.stringify(problem)}`);
      return value;
    });
  } finally {
    await page.close();
  }
}

/** One request to the core. Throws when it is refused. */
export function askCore<N extends RequestName>(
  session: ChromiumSession,
  from: OurPage,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  return asPage(session, from, (ask) => ask(name, input));
}

/** Forgets every suggestion that was saved, as a restart of the browser does. */
export async function forgetSuggestions(session: ChromiumSession): Promise<void> {
  const page = await session.context.newPage();
  try {
    await page.goto(session.extensionUrl('options.html'));
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
      ).chrome.storage.session.clear(),
    );
  } finally {
    await page.close();
  }
}

const noFilter = { text: '', status: [], tier: [], language: [], fit: [], from: null, to: null };

/** Every record of the log with its events. */
export function wholeLog(session: ChromiumSession) {
  return asPage(session, 'review.html', async (ask) => {
    const { rows } = await ask('records.list', { filter: noFilter, after: null, limit: 500 });
    const details = await Promise.all(rows.map(({ id }) => ask('records.get', { id })));
    return details.filter((detail) => detail !== null);
  });
}
