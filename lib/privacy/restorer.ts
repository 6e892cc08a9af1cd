import { unfinishedPlaceholder } from './placeholder';

/** Restores a stream: `push` gives what is safe to show, `end` the rest. */
export interface Restorer {
  push(chunk: string): string;
  end(): string;
}

/** Holds back only an unfinished placeholder at the end of what has arrived. */
export function createRestorer(restore: (text: string) => string): Restorer {
  let held = '';
  return {
    push(chunk) {
      const text = held + chunk;
      const cut = unfinishedPlaceholder.exec(text)?.index ?? text.length;
      held = text.slice(cut);
      return restore(text.slice(0, cut));
    },
    end() {
      const rest = restore(held);
      held = '';
      return rest;
    },
  };
}
