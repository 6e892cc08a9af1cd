import type { UseFormReturnType } from '@mantine/form';
import { useRef, useState } from 'react';
import { lookAt, type MergeConflict, mergeChange, same, takeAt } from '../../lib/settings/merge';

/** A place that another page stored one way while it was changed another way here. */
export interface Clash extends MergeConflict {
  /** The place in the words of the labels. */
  name: string;
}

export interface Clashes<T = unknown> {
  /** The values that the form began from. */
  base(): T;
  /** Those that are not decided: the two values still differ. */
  open: readonly Clash[];
  take(clash: Clash): void;
  keep(clash: Clash): void;
}

interface Given<T extends Record<string, unknown>> {
  form: UseFormReturnType<T>;
  /** As the core had them when the form opened. */
  stored: T;
  label(path: string): string;
  derived: (keyof T & string) | undefined;
  whole: boolean;
}

/** What a form has to know to follow a setting that other pages store too. */
export function useClashes<T extends Record<string, unknown>>({ form, stored, label, derived, whole }: Given<T>) {
  const began = useRef(stored);
  const [paths, setPaths] = useState<readonly (readonly string[])[]>([]);

  const begin = (next: T, values: T) => {
    began.current = next;
    form.setInitialValues(next);
    form.resetDirty(next);
    form.setValues(values);
  };
  const open = paths.flatMap((path): Clash[] => {
    const [mine, theirs] = [lookAt(form.values, path), lookAt(began.current, path)];
    if (same(mine.found, theirs.found)) return [];
    const place = mine.found === undefined ? theirs.place : mine.place;
    return [{ path: [...path], name: label(place), mine: mine.found, theirs: theirs.found }];
  });
  const leave = ({ path }: Clash) => setPaths((before) => before.filter((one) => !same(one, path)));

  return {
    open,
    take(clash: Clash) {
      form.setValues(takeAt(form.getValues(), began.current, clash.path));
      leave(clash);
    },
    keep: leave,
    clear: () => setPaths([]),
    base: () => began.current,
    /** Takes over what another page stored, without what is being typed here. */
    follow(theirs: T) {
      const base = began.current;
      if (same(theirs, base)) return;
      if (!form.isDirty()) return begin(theirs, theirs);
      const mine = form.getValues();
      const merged = mergeChange(base, mine, theirs);
      const fields = Object.keys(theirs).filter(
        (key) => !same(theirs[key], base[key]) && !same(theirs[key], mine[key]),
      );
      const met = whole ? fields.map((key) => [key]) : merged.conflicts.map(({ path }) => path);
      const told = met.filter(([key]) => key !== derived);
      setPaths((before) => [...before.filter((one) => !told.some((path) => same(path, one))), ...told]);
      begin(theirs, whole ? mine : merged.value);
    },
    /** Takes the core's answer to `sent` as the new beginning; only what was typed since stays. */
    settle(answer: T, sent: T) {
      begin(answer, mergeChange(sent, form.getValues(), answer).value);
      setPaths([]);
    },
  };
}
