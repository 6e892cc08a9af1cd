import type { DBCore, Middleware } from 'dexie';

/**
 * Makes writing transactions on the named tables strictly durable: they complete only when the browser has put
 * them on the disk, so a record that was answered for survives a power cut. Browsers default to
 * `relaxed` (https://developer.mozilla.org/docs/Web/API/IDBDatabase/transaction). Other tables keep that faster way.
 */
export function durable(tables: readonly string[]): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'durable',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(
          stores,
          mode,
          mode === 'readwrite' && stores.some((store) => tables.includes(store))
            ? { ...options, durability: 'strict' }
            : options,
        ),
    }),
  };
}
