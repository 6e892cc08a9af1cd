import type { Embedding } from '../knowledge/embedding/embedding';
import type { EmbeddingClient } from './embedding';
import type { Host } from './host';

/** Keeps the vectors of the knowledge base up to date, in the background, while an admin wants them. */
export interface EmbeddingRunner {
  /** After the base changed: makes what is missing. A failed run waits for its hour or an admin, a stopped one for an admin. */
  changed(): void;
  /** After the model's endpoint or key changed: another endpoint's vectors are made anew, and what failed is tried again. */
  modelChanged(): void;
  /** An admin wants it now; `anew` drops what is there first. */
  start(anew: boolean): Promise<void>;
  /** Stops; what is made stays and is used once it is enough. */
  cancel(): Promise<void>;
  /** Turned off: stops and drops everything. */
  drop(): Promise<void>;
  /** Goes on with what a stopped worker left. */
  resume(): Promise<void>;
  /** Tries again what failed, the later the oftener it did. */
  hourly(): Promise<void>;
}

interface Deps {
  embedding: Embedding;
  client: Pick<EmbeddingClient, 'forRun' | 'isWanted'>;
  host: Pick<Host, 'keepAlive' | 'report' | 'now'>;
}

const hourMs = 60 * 60 * 1000;
const mostHours = 7 * 24;
/** The alarm comes by the hour. */
const slackMs = 10 * 60 * 1000;

export function createEmbeddingRunner({ embedding, client, host }: Deps): EmbeddingRunner {
  let running: AbortController | null = null;
  let again = false;
  let last: Promise<void> = Promise.resolve();

  async function work(controller: AbortController): Promise<void> {
    host.keepAlive(true);
    try {
      do {
        again = false;
        const run = await client.forRun(controller.signal);
        if (!run) return;
        const state = await embedding.run(run);
        if (state?.status === 'failed') {
          host.report('embedding', state.error?.code ?? 'unknown');
          return;
        }
      } while (again && !controller.signal.aborted);
    } catch (error) {
      host.report('embedding', error instanceof Error ? error.name : 'unknown');
    } finally {
      running = null;
      host.keepAlive(false);
    }
  }

  function begin(): void {
    if (running) {
      again = true;
      return;
    }
    const controller = new AbortController();
    running = controller;
    last = last.then(() => work(controller));
  }

  async function stop(): Promise<void> {
    again = false;
    running?.abort();
    await last;
  }

  async function beginUnless(rests: readonly string[]): Promise<void> {
    try {
      if ((await client.isWanted()) && !rests.includes((await embedding.state())?.status ?? '')) begin();
    } catch (error) {
      host.report('embedding', error instanceof Error ? error.name : 'unknown');
    }
  }

  return {
    changed: () => void beginUnless(['failed', 'cancelled']),
    modelChanged: () => void beginUnless(['cancelled']),
    async start(anew) {
      await stop();
      if (anew) await embedding.forget();
      begin();
    },
    cancel: stop,
    async drop() {
      await stop();
      if (await embedding.state()) await embedding.forget();
    },
    async resume() {
      if ((await embedding.state())?.status === 'running') begin();
    },
    async hourly() {
      if (!(await client.isWanted())) return;
      const state = await embedding.state();
      if (state?.status === 'cancelled') return;
      const wait = Math.min(mostHours, 2 ** Math.max(0, (state?.failures ?? 0) - 1)) * hourMs;
      if (state?.status === 'failed' && host.now() - (state.finishedAt ?? 0) < wait - slackMs) return;
      begin();
    },
  };
}
