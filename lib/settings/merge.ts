/** A place that both sides changed, each to something else. */
export interface MergeConflict {
  /** Keys of objects and, in a list of named things, what names the element. */
  path: string[];
  /** Undefined: it is not there. */
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  /** What only one side changed is as that side has it; where both did, mine stands. */
  value: T;
  conflicts: MergeConflict[];
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when both hold the same, whatever the order of their keys; an undefined field counts as one that is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, at) => same(part, other[at]));
  if (!isFields(one) || !isFields(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
}

// What names an element in the lists of the settings: styles, rules, regions and clocks; tiers; prices; helpdesks.
const nameFields = ['id', 'tier', 'engine', 'origin'];
const nameOf = (element: unknown): string | null => {
  if (typeof element === 'string') return element;
  const name = isFields(element)
    ? nameFields.map((field) => element[field]).find((one) => typeof one === 'string')
    : null;
  return typeof name === 'string' ? name : null;
};
/** The elements by name; null for a list whose elements have none, or one twice. */
function named(list: unknown): Map<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  const names = list.map(nameOf);
  if (names.includes(null) || new Set(names).size !== list.length) return null;
  return new Map(names.map((name, at) => [name as string, list[at]]));
}

/** `order` with what only `other` has, each behind the one that it follows there. */
function withAdditions(order: readonly string[], other: readonly string[]): string[] {
  const all = [...order];
  for (const [at, name] of other.entries()) {
    if (all.includes(name)) continue;
    const before = other[at - 1];
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, name);
  }
  return all;
}

/**
 * Joins two changes of one value, each made from `base`: of an object field by field, of a list of named things (or of
 * texts) element by element, of anything else as a whole.
 */
export function mergeChange<T>(base: T, mine: T, theirs: T): Merged<T> {
  const conflicts: MergeConflict[] = [];

  const both = (was: unknown, own: unknown, other: unknown, path: string[]): unknown => {
    if (same(own, other) || same(was, other)) return own;
    if (same(was, own)) return other;
    if (isFields(was) && isFields(own) && isFields(other)) return fields(was, own, other, path);
    const lists = [named(was), named(own), named(other)] as const;
    if (lists[0] && lists[1] && lists[2]) return elements(lists[0], lists[1], lists[2], path);
    conflicts.push({ path, mine: own, theirs: other });
    return own;
  };

  const fields = (was: Fields, own: Fields, other: Fields, path: string[]): Fields => {
    const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])];
    const joined = keys.map((key) => [key, both(was[key], own[key], other[key], [...path, key])] as const);
    return Object.fromEntries(joined.filter(([, value]) => value !== undefined));
  };

  const elements = (
    was: Map<string, unknown>,
    own: Map<string, unknown>,
    other: Map<string, unknown>,
    path: string[],
  ): unknown[] => {
    const stayed = [...was.keys()].filter((name) => own.has(name) && other.has(name));
    const orderIn = (list: Map<string, unknown>) => [...list.keys()].filter((name) => stayed.includes(name));
    const theyMoved = !same(orderIn(other), stayed);
    const iMoved = !same(orderIn(own), stayed);
    if (theyMoved && iMoved && !same(orderIn(own), orderIn(other)))
      conflicts.push({ path, mine: [...own.values()], theirs: [...other.values()] });
    const [first, second] = theyMoved && !iMoved ? [other, own] : [own, other];
    const order = withAdditions([...first.keys()], [...second.keys()]);
    return order.flatMap((name) => {
      const element = both(was.get(name), own.get(name), other.get(name), [...path, name]);
      return element === undefined ? [] : [element];
    });
  };

  return { value: both(base, mine, theirs, []) as T, conflicts };
}

/**
 * `value` with what stands at `path` in `from`, taken away where nothing does; with an empty path, `from` itself.
 * @param path as a conflict of these two has it
 */
export function takeAt<T>(value: T, from: T, path: readonly string[]): T {
  const [key, ...rest] = path;
  if (key === undefined) return from;
  if (isFields(value) && isFields(from)) {
    const { [key]: own, ...others } = value as Fields;
    const taken = takeAt(own, (from as Fields)[key], rest);
    return (taken === undefined ? others : { ...value, [key]: taken }) as T;
  }
  const [own, other] = [named(value), named(from)];
  if (!own || !other) return from;
  const taken = takeAt(own.get(key), other.get(key), rest);
  const order = taken === undefined ? [...own.keys()].filter((name) => name !== key) : [...own.keys()];
  const all =
    taken === undefined || own.has(key)
      ? order
      : withAdditions(
          order,
          [...other.keys()].filter((name) => name === key || own.has(name)),
        );
  return all.map((name) => (name === key ? taken : own.get(name))) as T;
}

/** What stands at the place of a conflict in `value`, and the way there by keys and positions (`rules.own.3.title`). */
export function lookAt(value: unknown, path: readonly string[]): { found: unknown; place: string } {
  const steps: string[] = [];
  let found = value;
  for (const key of path) {
    const list = named(found);
    steps.push(list ? String([...list.keys()].indexOf(key)) : key);
    found = list ? list.get(key) : isFields(found) ? found[key] : undefined;
  }
  return { found, place: steps.join('.') };
}
