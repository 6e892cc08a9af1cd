/** Takes every call and gives nothing back: what a stopped worker goes on asking for. */
const nothing: unknown = new Proxy(() => nothing, {
  get: (_target, key) => (typeof key === 'symbol' || key === 'then' ? undefined : nothing),
  set: () => true,
  apply: () => nothing,
});

/**
 * A factory of databases for one life of the worker: when the life ends, no transaction of it begins any more and
 * nothing it waits for comes. A transaction under way is ended, as in a browser that had its requests already.
 */
export function gatedFactory(shared: IDBFactory): { factory: IDBFactory; close(): void } {
  const open = new Set<IDBDatabase>();
  let closed = false;
  const silence = (database: IDBDatabase) => {
    database.transaction = () => nothing as IDBTransaction;
  };
  return {
    factory: {
      open(name: string, version?: number) {
        if (closed) return nothing as IDBOpenDBRequest;
        const request = shared.open(name, version);
        request.addEventListener('success', (event) => {
          open.add(request.result);
          if (closed) event.stopImmediatePropagation();
        });
        return request;
      },
      deleteDatabase: (name: string) => shared.deleteDatabase(name),
      databases: () => shared.databases(),
      cmp: (a: unknown, b: unknown) => shared.cmp(a, b),
    },
    close() {
      closed = true;
      for (const database of open) silence(database);
    },
  };
}
