/** What the pages of several tabs share in one process, told apart by their documents. */
export interface Globals {
  /** Makes `document` the global one while `work` runs, at once. */
  within<T>(document: Document, work: () => T): T;
  /** Tells the observers of a document that something in it changed. */
  mutated(document: Document): void;
  /** Where the next paste replaces what the editor holds. */
  selectedAll: WeakSet<Document>;
  /** Waits until nothing more happens by itself: every task of the database has run. */
  settle(): Promise<void>;
  restore(): void;
}

/** Takes the place of what a test's document cannot do for several pages at once. */
export function installGlobals(): Globals {
  const main = globalThis.document;
  const { happyDOM } = globalThis.window as unknown as { happyDOM: { settings: { enableIframePageLoading: boolean } } };
  // A composer may stand in a frame.
  happyDOM.settings.enableIframePageLoading = true;
  const observers = new WeakMap<Document, Set<() => void>>();
  const set = (document: Document) =>
    Object.defineProperty(globalThis, 'document', { value: document, configurable: true, writable: true });

  class Observer {
    private readonly run: () => void;
    private seen: Document[] = [];
    constructor(heard: MutationCallback) {
      this.run = () => heard([], this);
    }
    observe(node: Node) {
      const document = node.ownerDocument ?? (node as Document);
      this.seen.push(document);
      const all = observers.get(document) ?? new Set();
      observers.set(document, all.add(this.run));
    }
    disconnect() {
      for (const document of this.seen) observers.get(document)?.delete(this.run);
      this.seen = [];
    }
    takeRecords() {
      return [];
    }
  }
  const realObserver = globalThis.MutationObserver;
  globalThis.MutationObserver = Observer;
  const realImmediate = globalThis.setImmediate;
  let tasks = 0;
  let lastTask: unknown = null;
  globalThis.setImmediate = ((run: (...args: unknown[]) => void, ...args: unknown[]) => {
    tasks += 1;
    lastTask = run;
    return realImmediate(() => {
      tasks -= 1;
      run(...args);
    });
  }) as typeof setImmediate;

  return {
    async settle() {
      let turns = 0;
      for (let quiet = 0; quiet < 2; quiet = tasks === 0 ? quiet + 1 : 0) {
        turns += 1;
        if (turns > 50_000) throw new Error(`the database never comes to rest: ${tasks} tasks, ${lastTask}`);
        await new Promise((next) => realImmediate(next));
      }
    },
    within(document, work) {
      const before = globalThis.document;
      set(document);
      try {
        return work();
      } finally {
        set(before);
      }
    },
    mutated: (document) => {
      for (const run of observers.get(document) ?? []) run();
    },
    selectedAll: new WeakSet(),
    restore() {
      set(main);
      globalThis.MutationObserver = realObserver;
      globalThis.setImmediate = realImmediate;
    },
  };
}
