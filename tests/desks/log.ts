import { wholeLog } from '../harness/ask-core';
import type { ChromiumSession } from '../harness/chromium';
import type { Desk } from './desk';

export type LogEntry = Awaited<ReturnType<typeof wholeLog>>[number];

/** What the log has on a desk's tickets, oldest record of each ticket first. */
export async function readLog(session: ChromiumSession, { helpdesk }: Desk): Promise<{ of(id: string): LogEntry[] }> {
  const all = await wholeLog(session);
  const own = all.filter(({ record }) => record.ref.helpdesk === helpdesk);
  own.sort((a, b) => a.record.shownAt - b.record.shownAt);
  return { of: (id) => own.filter(({ record }) => record.ref.id === id) };
}

/** The replies that a record was found to have become. */
export const sentOf = (entry: LogEntry | undefined) =>
  entry ? entry.events.filter((event) => event.type === 'sent') : [];
