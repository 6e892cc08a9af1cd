import type { SentReply } from '../adapter';

/** Text without white space and the marks that editors put in, for comparing what was written with what is shown. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** Tells the replies that a page shows apart, where neither an id of the helpdesk nor a time may name them. */
export interface ShownReplies {
  /** Remembers what stands there now: only what comes up later is new. */
  mark(shown: SentReply[]): void;
  /**
   * The reply that begins with `submitted` and was not there at the last mark; null when there is none.
   * Its id is its own, although the page may call two replies with the same words alike.
   * @param submitted squeezed.
   * @param known ids of messages that were there before or are reported.
   * @param since epoch milliseconds; a reply that says its time is new only after it.
   */
  newOne(shown: SentReply[], submitted: string, known: ReadonlySet<string>, since: number): SentReply | null;
  /** True while the page shows `reply`, as found by `newOne`. */
  still(shown: SentReply[], reply: SentReply): boolean;
  /** The reply was reported from the page. */
  report(reply: SentReply): void;
  /** True once for every reply reported from the page that the API shows under its own id later. */
  reportedBefore(reply: SentReply): boolean;
}

export function createShownReplies(): ShownReplies {
  let marked = new Map<string, number>();
  const reported = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string, by: number): number => {
    const now = (counts.get(key) ?? 0) + by;
    counts.set(key, now);
    return now;
  };
  const mark = (shown: SentReply[]): void => {
    marked = new Map();
    for (const reply of shown) count(marked, reply.id, 1);
  };
  /** How many with the same words stood there when a reply was found. */
  const times = new WeakMap<SentReply, number>();
  const alike = (shown: SentReply[], { text }: SentReply): number =>
    shown.filter((other) => squeeze(other.text) === squeeze(text)).length;
  return {
    mark,
    newOne(shown, submitted, known, since) {
      const seen = new Map<string, number>();
      for (const reply of shown) {
        const nth = count(seen, reply.id, 1);
        const at = Date.parse(reply.at ?? '');
        const nameless = reply.id.startsWith('dom:') && Number.isNaN(at);
        const old = nth <= (marked.get(reply.id) ?? 0) || at <= since;
        if (old || (!nameless && known.has(reply.id)) || !squeeze(reply.text).startsWith(submitted)) continue;
        let { id } = reply;
        for (let n = 2; known.has(id); n += 1) id = `${reply.id}.${n}`;
        const found = { ...reply, id };
        times.set(found, alike(shown, reply));
        // Now it is there: a second one with the same words is another.
        count(marked, reply.id, 1);
        return found;
      }
      return null;
    },
    still(shown, reply) {
      if (alike(shown, reply) >= (times.get(reply) ?? 1)) return true;
      mark(shown);
      return false;
    },
    report(reply) {
      if (reply.id.startsWith('dom:')) count(reported, squeeze(reply.text), 1);
    },
    reportedBefore(reply) {
      const text = squeeze(reply.text);
      if ((reported.get(text) ?? 0) === 0) return false;
      count(reported, text, -1);
      return true;
    },
  };
}
