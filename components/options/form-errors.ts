import type * as z from '../../lib/zod';

type Say = (key: string, values: Record<string, string | number>) => string;

/**
 * Checks form values against a schema and gives one plain sentence per field path (`tiers.0.name`), as
 * `@mantine/form` wants it. `fieldName` turns a path into the label people see.
 */
export function formErrors(
  schema: z.ZodType,
  values: unknown,
  fieldName: (path: string) => string,
  t: Say,
): Record<string, string> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return {};
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.');
    errors[path] ??= sentence(issue, fieldName(path), t);
  }
  return errors;
}

function sentence(issue: z.core.$ZodIssue, field: string, t: Say): string {
  if (issue.code === 'custom' && typeof issue.params?.fault === 'string')
    // A wrong line is named by its own words.
    return t(`invalid.pattern.${issue.params.fault}`, { field: String(issue.params.pattern) });
  const isText = 'origin' in issue && issue.origin === 'string';
  if (issue.code === 'too_small') {
    return isText ? t('invalid.required', { field }) : t('invalid.tooSmall', { field, min: Number(issue.minimum) });
  }
  if (issue.code === 'too_big') {
    return t(isText ? 'invalid.tooLong' : 'invalid.tooBig', { field, max: Number(issue.maximum) });
  }
  if (issue.code === 'invalid_type') return t('invalid.number', { field });
  return t('invalid.other', { field });
}
