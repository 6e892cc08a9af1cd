import { type UseFormReturnType, useForm } from '@mantine/form';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from '../../lib/zod';
import { formErrors } from './form-errors';
import { useUnsavedMark } from './unsaved';
import { type Clashes, useClashes } from './use-clashes';

export type SettingForm<T extends Record<string, unknown>> = UseFormReturnType<T> & {
  /**
   * Sends the values with what the form began from, and takes what the core stored as the new beginning; what was typed
   * meanwhile stays. Gives what was stored, or null when nothing was.
   */
  store(values: T, send: (base: T) => Promise<T | null>): Promise<T | null>;
  clashes: Clashes<T>;
  /** `onSubmit` that puts the focus into the first field that is not right. */
  submit(run: (values: T) => void): (event?: FormEvent<HTMLFormElement>) => void;
};

interface Options<T> {
  /** The label of a path; left out: `<section>.<last part of the path>`. */
  fieldName?: (path: string) => string;
  /** Values that a new form shows instead of the stored ones. */
  start?: Partial<T>;
  /** A field that follows from the others. */
  derived?: keyof T & string;
  /** True while the values are meant as they are, whatever another page stores. */
  whole?: boolean;
}

/**
 * A form over one stored setting: checked by the setting's own schema, known to the unsaved-changes guard, and following
 * what other pages store: fields that nobody has touched here show it, the others keep what was typed.
 * @param stored the values as the core has them now
 */
export function useSettingForm<T extends Record<string, unknown>>(
  section: string,
  schema: z.ZodType,
  stored: T,
  { fieldName, start, derived, whole = false }: Options<T> = {},
): SettingForm<T> {
  const { t } = useTranslation('options');
  const label = fieldName ?? ((path: string) => t(`${section}.${path.split('.').at(-1)}`));
  const form = useForm<T>({
    initialValues: { ...stored, ...start },
    validate: (values) => formErrors(schema, values, label, t),
  });
  useUnsavedMark(t(`${section}.title`), form.isDirty());
  const clashes = useClashes<T>({ form, stored, label, derived, whole });
  const sending = useRef(false);
  useEffect(() => {
    // While a change is under way its answer tells what is stored.
    if (!sending.current) clashes.follow(stored);
  });
  return {
    ...form,
    clashes,
    async store(values, send) {
      sending.current = true;
      const sent = structuredClone(values);
      const answer = await send(clashes.base()).finally(() => {
        sending.current = false;
      });
      if (answer) clashes.settle(answer, sent);
      return answer;
    },
    reset() {
      form.reset();
      clashes.clear();
    },
    submit: (run) =>
      form.onSubmit(run, (errors) => {
        const first = Object.keys(errors)[0];
        if (first) form.getInputNode(first)?.focus();
      }),
  };
}
