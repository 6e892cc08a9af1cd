import type { Chance } from './chance';
import type { Clock } from './clock';

/** The way of messages from one place to another: each takes its time, none overtakes the one before. */
export interface Transit {
  pass(usual: number, worst: number): Promise<void>;
}

export function createTransit(clock: Clock, chance: Chance): Transit {
  let last = 0;
  return {
    pass(usual, worst) {
      last = Math.max(last, clock.now() + chance.delay(usual, worst));
      return new Promise((arrive) => clock.after(last - clock.now(), arrive));
    },
  };
}

/** What goes over the wire is a copy. */
export const copy = <T>(message: T): T => structuredClone(message);
