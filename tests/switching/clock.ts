/** Simulated time: nothing happens by itself, and what is due happens in order of time, then of asking. */
export interface Clock {
  now(): number;
  after(ms: number, run: () => void): number;
  clear(id: unknown): void;
  /** Time of the next thing due; null when there is none. */
  next(): number | null;
  /** Runs all that is due at the next time. */
  step(): void;
  /** What is due, for an error message. */
  due(): string;
  /** Puts the clock forward without running anything; not past what is due. */
  set(at: number): void;
}

export function createClock(start: number): Clock {
  let now = start;
  let ids = 1;
  const due = new Map<number, { at: number; run: () => void }>();
  const next = () => {
    let first: number | null = null;
    for (const { at } of due.values()) if (first === null || at < first) first = at;
    return first;
  };
  return {
    now: () => now,
    after(ms, run) {
      ids += 1;
      due.set(ids, { at: now + Math.max(0, Number.isFinite(ms) ? ms : 0), run });
      return ids;
    },
    clear: (id) => void due.delete(Number(id)),
    next,
    step() {
      const at = next();
      if (at === null) return;
      now = Math.max(now, at);
      for (const [id, entry] of [...due]) {
        if (entry.at > now || !due.delete(id)) continue;
        entry.run();
      }
    },
    due: () => [...due.values()].map(({ at, run }) => `${at - now} ms ${run}`.slice(0, 200)).join('\n'),
    set(at) {
      now = Math.max(now, at);
    },
  };
}

/** Puts the clock in the place of the globals; gives the way back. Timers of what was loaded before stay real. */
export function install(clock: Clock): () => void {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    dateNow: Date.now,
    performanceNow: performance.now,
  };
  const every = (run: () => void, ms: number): { id: number } => {
    const handle = { id: 0, valueOf: () => handle.id };
    const again = () => {
      handle.id = clock.after(ms, () => {
        again();
        run();
      });
    };
    again();
    return handle;
  };
  Object.assign(globalThis, {
    setTimeout: (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => clock.after(ms, () => run(...args)),
    clearTimeout: clock.clear,
    setInterval: every,
    clearInterval: clock.clear,
  });
  Date.now = clock.now;
  performance.now = clock.now;
  return () => {
    const { dateNow, performanceNow, ...timers } = real;
    Object.assign(globalThis, timers);
    Date.now = dateNow;
    performance.now = performanceNow;
  };
}
