/** Lets queries go first: long work is done in short pieces and rests between them. */
export interface Turns {
  /** Runs a query; work that rests waits until it is done. */
  query<T>(work: () => Promise<T>): Promise<T>;
  /** Gives the turn away when the piece at hand has taken its time, and while a write runs. */
  rest(): Promise<void>;
  /** Gives the turn away at once. */
  yield(): Promise<void>;
  /** Runs a writing transaction when no query runs and no other write does: a query then waits behind one at most. */
  write<T>(work: () => Promise<T>): Promise<T>;
}

/** Messages and answers of the database wait for at most this long. */
const pieceMs = 3;
/** A query that never ends must not stop a sync for good. */
const longestWaitMs = 2000;

/** A turn of the event loop; a timer would wait 4 ms once it is nested. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function settledWithin(works: Iterable<Promise<unknown>>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(works), late]);
  clearTimeout(timer);
}

/** Turns of one worker. */
export function createTurns(now: () => number = () => performance.now()): Turns {
  const queries = new Set<Promise<unknown>>();
  let since = now();
  let lastWrite: Promise<unknown> = Promise.resolve();
  let running: Promise<unknown> | null = null;

  async function give(): Promise<void> {
    await nextTurn();
    const until = now() + longestWaitMs;
    while (queries.size > 0 && now() < until) {
      await settledWithin(queries, until - now());
      await nextTurn();
    }
    since = now();
  }

  return {
    async query(work) {
      const running = work();
      queries.add(running);
      try {
        return await running;
      } finally {
        queries.delete(running);
      }
    },
    async rest() {
      // The write's own steps come back to a free worker, and a query behind it waits for less.
      if (running) await running.catch(() => undefined);
      else if (now() - since < pieceMs) return;
      await give();
    },
    yield: give,
    write(work) {
      const mine = lastWrite.then(give).then(() => {
        const own = work();
        running = own;
        const ended = () => {
          if (running === own) running = null;
        };
        own.then(ended, ended);
        return own;
      });
      lastWrite = mine.catch(() => undefined);
      return mine;
    },
  };
}
