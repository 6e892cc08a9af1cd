import type { RequestInput, RequestName, RequestOutput } from '../../lib/wire/requests';
import type { ChromiumSession } from './chromium';

/** One request to the core, sent by an extension page of ours as its own script would. Throws when it is refused. */
export async function askCore<N extends RequestName>(
  session: ChromiumSession,
  from: 'options.html' | 'review.html',
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const page = await session.context.newPage();
  try {
    await page.goto(session.extensionUrl(from));
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
  } finally {
    await page.close();
  }
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
export async function wholeLog(session: ChromiumSession) {
  const { rows } = await askCore(session, 'review.html', 'records.list', { filter: noFilter, after: null, limit: 500 });
  const details = await Promise.all(rows.map(({ id }) => askCore(session, 'review.html', 'records.get', { id })));
  return details.filter((detail) => detail !== null);
}
