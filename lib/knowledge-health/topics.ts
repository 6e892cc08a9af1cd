import type { Cluster } from './cluster';
import type { GapRow } from './gap-ticket';
import type { TopicMark } from './store';
import { type GapReason, type GapTicket, type GapTopic, gapReasonSchema, type TopicState } from './types';
import { weekOf } from './weeks';

const shownExamples = 20;
const shownWords = 5;
/** A topic comes back after so many new tickets, or after half as many as it had. */
const fewestFresh = 3;

/** One row a ticket, its newest; a reply of the agent's own counts from any of them, and the surest reason. */
export function byTicket(rows: readonly GapRow[]): GapRow[] {
  const found = new Map<string, GapRow>();
  for (const row of [...rows].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const before = found.get(row.ticketKey);
    const own = before?.ownReply && !row.ownReply;
    const reason = before && surer(before.reason, row.reason) ? before.reason : row.reason;
    // A follow-up such as "any news?" says less than the question did.
    const told = before && before.terms.length > row.terms.length ? before : row;
    found.set(row.ticketKey, {
      ...told,
      at: row.at,
      reason,
      id: own ? before.id : told.id,
      ownReply: row.ownReply || before?.ownReply === true,
    });
  }
  return [...found.values()];
}

function surer(a: GapReason, b: GapReason): boolean {
  return gapReasonSchema.options.indexOf(a) < gapReasonSchema.options.indexOf(b);
}

export interface Topics {
  /** Largest first. */
  topics: GapTopic[];
  /** Ticket keys of each topic, by topic id; the mark that each is known by. */
  tickets: Map<string, string[]>;
  marks: Map<string, string>;
  single: number;
}

/** Topics from groups of two tickets and more, each with its name, its course and its state. */
export function topicsOf(
  rows: readonly GapRow[],
  clusters: readonly Cluster[],
  marks: readonly TopicMark[],
  weeks: { from: number; to: number },
): Topics {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rarity = rarityOf(rows);
  const found: Topics = { topics: [], tickets: new Map(), marks: new Map(), single: 0 };
  for (const { centre, members } of clusters) {
    const own = members.flatMap((id) => byId.get(id) ?? []).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
    const middle = byId.get(centre);
    if (own.length < 2 || !middle) {
      found.single += own.length;
      continue;
    }
    const mark = markOf(own, marks);
    const fresh = mark ? own.filter((row) => row.at > mark.at && !mark.tickets.includes(row.ticketKey)).length : 0;
    found.tickets.set(
      centre,
      own.map(({ ticketKey }) => ticketKey),
    );
    if (mark) found.marks.set(centre, mark.id);
    found.topics.push({
      id: centre,
      state: stateOf(mark, fresh),
      words: sharedWords(own, middle, rarity),
      subject: middle.subject,
      tickets: own.length,
      ownReplies: own.filter(({ ownReply }) => ownReply).length,
      langs: counted(own.map(({ lang }) => lang)).map(([lang, tickets]) => ({ lang, tickets })),
      reasons: counted(own.map(({ reason }) => reason)).map(([reason, tickets]) => ({ reason, tickets })),
      weeks: perWeek(own, weeks),
      newest: own[0]?.at ?? 0,
      fresh,
      examples: own.slice(0, shownExamples).map(ticketOf),
    });
  }
  found.topics.sort((a, b) => b.tickets - a.tickets || b.newest - a.newest || (a.id < b.id ? -1 : 1));
  return found;
}

/** The mark that shares most tickets with the topic: at least half of those of the smaller of the two. */
function markOf(own: readonly GapRow[], marks: readonly TopicMark[]): TopicMark | null {
  const keys = new Set(own.map(({ ticketKey }) => ticketKey));
  let best: TopicMark | null = null;
  let most = 0;
  for (const mark of [...marks].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))) {
    const common = mark.tickets.filter((key) => keys.has(key)).length;
    if (common <= most || common * 2 < Math.min(keys.size, mark.tickets.length)) continue;
    best = mark;
    most = common;
  }
  return best;
}

function stateOf(mark: TopicMark | null, fresh: number): TopicState {
  if (!mark) return 'open';
  return fresh >= Math.max(fewestFresh, mark.tickets.length / 2) ? 'open' : mark.state;
}

function ticketOf({ id, subject, url, at, lang, reason, ownReply }: GapRow): GapTicket {
  return { recordId: id, subject, url, at, lang, reason, ownReply };
}

function counted<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function perWeek(rows: readonly GapRow[], { from, to }: { from: number; to: number }): number[] {
  const weeks = new Array<number>(to - from + 1).fill(0);
  for (const { at } of rows) {
    const place = weekOf(at) - from;
    if (place >= 0 && place < weeks.length) weeks[place] = (weeks[place] ?? 0) + 1;
  }
  return weeks;
}

type Rarity = (term: string) => number;

function rarityOf(rows: readonly GapRow[]): Rarity {
  const held = new Map<string, number>();
  for (const { terms } of rows) for (const term of terms) held.set(term, (held.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + rows.length / (held.get(term) ?? 1));
}

/** Words that half of the tickets share, first those of subjects and those that are rare elsewhere; else those of the middle one. */
function sharedWords(own: readonly GapRow[], middle: GapRow, rarity: Rarity): string[] {
  const terms = counted(own.flatMap((row) => row.terms));
  const shared = terms.filter(([, count]) => count >= Math.max(2, own.length / 2));
  const weights = new Map<string, number>();
  for (const row of own)
    for (const [at, term] of row.terms.entries())
      weights.set(term, (weights.get(term) ?? 0) + (row.weights[at] ?? 1) ** 2);
  const score = ([term]: [string, number]) => (weights.get(term) ?? 0) * rarity(term);
  const chosen = (shared.length >= 2 ? shared : terms.filter(([term]) => middle.terms.includes(term)))
    .sort((a, b) => score(b) - score(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, shared.length >= 2 ? shownWords : 3);
  return chosen.map(([term]) => {
    const forms = own.flatMap((row) => row.words[row.terms.indexOf(term)] ?? []);
    return counted(forms)[0]?.[0] ?? term;
  });
}
