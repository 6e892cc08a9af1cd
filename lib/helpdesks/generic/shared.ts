import type { FindReadable } from './reading';

/** Both scripts run in the same world of the same page; the page itself cannot see it. */
const key = Symbol.for('sidedesk.find-readable');

/** Lays the finder out for the generic script, which comes next. */
export function offerFinder(scope: object, find: FindReadable): void {
  Object.assign(scope, { [key]: find });
}

/** The finder as laid out; where there is none, nothing counts as readable and the page's main part is read. */
export function offeredFinder(scope: object): FindReadable {
  const find: unknown = Reflect.get(scope, key);
  return typeof find === 'function' ? (find as FindReadable) : () => null;
}
