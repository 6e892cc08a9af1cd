/**
 * A factory of databases for one life of the worker: when the life ends, connections close and nothing opens any more.
 * What stands in a transaction that has its requests already is written, as in a browser.
 */
export function gatedFactory(shared: IDBFactory): { factory: IDBFactory; close(): void } {
  const open = new Set<IDBDatabase>();
  let closed = false;
  return {
    factory: {
      open(name: string, version?: number) {
        // A request that nothing comes of.
        if (closed) return new EventTarget() as IDBOpenDBRequest;
        const request = shared.open(name, version);
        request.addEventListener('success', (event) => {
          open.add(request.result);
          if (!closed) return;
          event.stopImmediatePropagation();
          request.result.close();
        });
        return request;
      },
      deleteDatabase: (name: string) => shared.deleteDatabase(name),
      databases: () => shared.databases(),
      cmp: (a: unknown, b: unknown) => shared.cmp(a, b),
    },
    close() {
      closed = true;
      for (const database of open) database.close();
    },
  };
}
