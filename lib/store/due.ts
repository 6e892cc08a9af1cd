import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';

/** The ids that a transaction has noted already: an import writes a record and three events of it. */
type Noted = WeakMap<DBCoreTransaction, Set<string>>;

/**
 * Notes in `due`, in the same transaction, which records a write concerns, whoever writes: what is counted from the log
 * (lib/knowledge-health) can then be brought up to date without reading the log again.
 * @param recordIdOf by table: the record that a stored value belongs to; a table without one names it by its key
 */
export function due(
  recordIdOf: Readonly<Record<string, ((value: { recordId: string }) => string) | null>>,
): Middleware<DBCore> {
  const watched = Object.keys(recordIdOf);
  const notedIn: Noted = new WeakMap();
  return {
    stack: 'dbcore',
    name: 'due',
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) =>
        core.transaction(
          mode === 'readwrite' && stores.some((store) => watched.includes(store))
            ? [...new Set([...stores, 'due'])]
            : stores,
          mode,
          options,
        ),
      table(name) {
        const table = core.table(name);
        const idOf = recordIdOf[name];
        return idOf === undefined
          ? table
          : { ...table, mutate: (request) => noted(core, table, idOf, notedIn, request) };
      },
    }),
  };
}

async function noted(
  core: DBCore,
  table: DBCoreTable,
  idOf: ((value: { recordId: string }) => string) | null,
  notedIn: Noted,
  request: DBCoreMutateRequest,
) {
  const ids = await idsOf(table, idOf, request);
  const result = await table.mutate(request);
  if (ids.length > 0) await note(core, notedIn, request.trans, ids);
  return result;
}

async function idsOf(
  table: DBCoreTable,
  idOf: ((value: { recordId: string }) => string) | null,
  request: DBCoreMutateRequest,
): Promise<string[]> {
  if (request.type === 'add' || request.type === 'put')
    return request.values.map((value) => (idOf ? idOf(value) : value.id));
  // Events go with their records, which name themselves.
  if (idOf) return [];
  if (request.type === 'delete') return request.keys;
  const { primaryKey } = table.schema;
  const { result } = await table.query({
    trans: request.trans,
    values: false,
    query: { index: primaryKey, range: request.range },
  });
  return result;
}

async function note(core: DBCore, notedIn: Noted, trans: DBCoreTransaction, ids: readonly string[]): Promise<void> {
  const known = notedIn.get(trans) ?? new Set();
  notedIn.set(trans, known);
  const fresh = [...new Set(ids)].filter((id) => !known.has(id));
  if (fresh.length === 0) return;
  const values = fresh.map((id) => ({ id, stamp: crypto.randomUUID() }));
  await core.table('due').mutate({ type: 'put', trans, values });
  for (const id of fresh) known.add(id);
}
