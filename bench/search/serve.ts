import type { CorpusTicket } from './corpus';
import { type Ask, type BenchEngine, readCorpus } from './engine';

interface Message {
  do: 'build' | 'ask' | 'size' | 'ping';
  corpus?: string;
  ticket?: CorpusTicket;
  /** When it was sent, milliseconds since 1970 with fractions. */
  sentAt?: number;
}

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(listener: (message: Message, sender: unknown, respond: (answer: unknown) => void) => boolean): void;
    };
  };
};

/** Makes the worker (or page worker) at hand answer for an engine. Nothing is opened before it is asked. */
export function answer(engine: BenchEngine): (message: Message) => Promise<unknown> {
  let opened: Promise<Ask> | undefined;
  return async (message) => {
    if (message.do === 'ping') return null;
    if (message.do === 'size') return engine.size?.();
    if (message.do === 'build') {
      const started = performance.now();
      await engine.build(readCorpus(message.corpus ?? ''));
      return performance.now() - started;
    }
    const started = performance.now();
    const onTheWay = performance.timeOrigin + started - (message.sentAt ?? performance.timeOrigin + started);
    opened ??= engine.open();
    const ask = await opened;
    const texts = await ask(message.ticket ?? { subject: '', body: '' });
    const held = onTheWay + (engine.waited?.() ?? 0);
    return { ms: performance.now() - started, held, found: texts.length, bytes: texts.join('').length };
  };
}

/** Registers in the first turn of an extension's worker, as the product does. */
export function serve(engine: BenchEngine): void {
  const reply = answer(engine);
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    reply(message).then(respond, (error: unknown) => respond({ error: String(error) }));
    return true;
  });
}
