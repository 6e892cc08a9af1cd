import { type UseFormReturnType, useForm } from '@mantine/form';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from '../../lib/zod';
import { formErrors } from './form-errors';
import { useUnsavedMark } from './unsaved';

export type SettingForm<T extends Record<string, unknown>> = UseFormReturnType<T> & {
  /** Takes what the core stored as the new starting point; null leaves the form as it is. */
  settle(stored: T | null): void;
  /** `onSubmit` that puts the focus into the first field that is not right. */
  submit(run: (values: T) => void): (event?: FormEvent<HTMLFormElement>) => void;
};

/**
 * A form over one stored setting: checked by the setting's own schema, field names as in its labels
 * (`<section>.<last part of the path>`), and known to the unsaved-changes guard.
 */
export function useSettingForm<T extends Record<string, unknown>>(
  section: string,
  schema: z.ZodType,
  initialValues: T,
  fieldName?: (path: string) => string,
): SettingForm<T> {
  const { t } = useTranslation('options');
  const label = fieldName ?? ((path: string) => t(`${section}.${path.split('.').at(-1)}`));
  const form = useForm<T>({
    initialValues,
    validate: (values) => formErrors(schema, values, label, t),
  });
  useUnsavedMark(t(`${section}.title`), form.isDirty());
  return {
    ...form,
    settle(stored) {
      if (!stored) return;
      form.setValues(stored);
      form.resetDirty(stored);
      form.setInitialValues(stored);
    },
    submit: (run) =>
      form.onSubmit(run, (errors) => {
        const first = Object.keys(errors)[0];
        if (first) form.getInputNode(first)?.focus();
      }),
  };
}
