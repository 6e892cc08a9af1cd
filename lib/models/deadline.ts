export type Expiry = 'first' | 'stall' | 'whole';

/** Time limits in milliseconds. */
export interface Limits {
  /** Until the first word. */
  first: number;
  /** Between two pieces after the first word. */
  stall: number;
  /** For everything. */
  whole: number;
}

/** An abort signal that follows the caller's and fires by itself when a limit passes. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Which limit fired, or null when none did. */
  expired(): Expiry | null;
  /** Milliseconds left until the nearest limit of those that always count (first word, whole). */
  left(): number;
  /** A piece arrived; `word` when it was content and not only a sign of life. */
  alive(word: boolean): void;
  /** Stops all timers and lets go of the caller's signal. */
  end(): void;
}

export function startDeadline(outer: AbortSignal, limits: Limits, now: () => number): Deadline {
  const controller = new AbortController();
  const startedAt = now();
  let expired: Expiry | null = null;
  let sawWord = false;
  const fire = (which: Expiry) => {
    expired ??= which;
    controller.abort();
  };
  const follow = () => controller.abort();
  const whole = setTimeout(() => fire('whole'), limits.whole);
  let near = setTimeout(() => fire('first'), limits.first);
  if (outer.aborted) controller.abort();
  else outer.addEventListener('abort', follow, { once: true });

  return {
    signal: controller.signal,
    expired: () => expired,
    left: () => (sawWord ? limits.whole : Math.min(limits.first, limits.whole)) - (now() - startedAt),
    alive(word) {
      if (!word && !sawWord) return;
      sawWord = true;
      clearTimeout(near);
      near = setTimeout(() => fire('stall'), limits.stall);
    },
    end() {
      clearTimeout(whole);
      clearTimeout(near);
      outer.removeEventListener('abort', follow);
    },
  };
}

/** Waits, or returns at once when `signal` fires. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
  });
}
