/** Gives answers out in the order in which they were asked for, whichever is there first. */
export interface InOrder {
  /** `answer` as it comes, but not before those given earlier under the same key. */
  keep<T>(key: string, answer: Promise<T>): Promise<T>;
}

/**
 * For messages whose sender has to be looked up first: "ticket B is on screen" must not be heard before "ticket A", or
 * the tab would show A for good.
 */
export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return {
    async keep(key, answer) {
      const before = last.get(key);
      // It may fail while an earlier one is waited for.
      answer.catch(() => undefined);
      const mine = (async () => {
        await before;
        return answer;
      })();
      const settled = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return mine;
    },
  };
}
