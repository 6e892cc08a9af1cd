import { ProblemError, problem } from '../problem';
import { type MergeConflict, mergeChange, same } from '../settings/merge';
import type { Put, Setting, SettingName, Settings } from '../settings/settings-store';
import * as z from '../zod';

/** What a page wants stored, and what it had read when it made that of it. */
export interface PageChange<T> {
  /** Null: whatever is stored is written over. */
  base: T | null;
  value: T;
}

/** The later writer is told: nothing was written, and its page shows both. */
export function changedMeanwhile(places: readonly Pick<MergeConflict, 'path'>[]): ProblemError {
  const names = places.map(({ path }) => path.join('.')).join(', ');
  return new ProblemError(problem('setting-changed', { fields: names.slice(0, 500) }, true));
}

/**
 * A page's change joined with what another page has stored since.
 * @param relied fields that the change relies on: another page may not have changed them, though this one did not either
 * @throws ProblemError `setting-changed` where both changed one place to different things
 */
export function joined<T>(stored: T, { base, value }: PageChange<T>, relied: readonly (keyof T & string)[] = []): T {
  if (base === null) return value;
  const { value: next, conflicts } = mergeChange(base, value, stored);
  const read: T = base;
  const moved = relied.filter((field) => !same(stored[field], read[field]) && !same(stored[field], value[field]));
  const places = [...conflicts, ...moved.map((field) => ({ path: [field] }))];
  if (places.length > 0) throw changedMeanwhile(places);
  return next;
}

/**
 * Stores a page's change as `joined` has it, in the item's turn.
 * @param before what has to happen in the same turn before it is stored, e.g. a check that throws
 */
export function changeSetting<N extends SettingName>(
  settings: Settings,
  name: N,
  change: PageChange<Setting<N>>,
  before?: (next: Setting<N>, stored: Setting<N>) => Promise<void> | void,
): Promise<Setting<N>> {
  return settings.change(name, async (stored, put) => {
    const next = joined(stored, change);
    await before?.(next, stored);
    return putJoined(put, next, change);
  });
}

/** Two changes that are each right may not be so together, e.g. a list that is full: that is told like any other clash. */
export async function putJoined<N extends SettingName>(
  put: Put<N>,
  next: Setting<N>,
  { value }: PageChange<Setting<N>>,
): Promise<Setting<N>> {
  try {
    return await put(next);
  } catch (error) {
    if (error instanceof z.ZodError && !same(next, value))
      throw changedMeanwhile([{ path: error.issues[0]?.path.map(String) ?? [] }]);
    throw error;
  }
}
