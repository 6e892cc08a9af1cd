import { parseWhole } from './answer-text';
import type { EngineRequest } from './engine';

export type Checked<T> = { ok: true; value: T } | { ok: false; issue: string; noJson: boolean };

/** A raw answer against the schema that was asked for. `issue` names fields only, never their values. */
export function checkAnswer<T>(schema: EngineRequest<T>['schema'], raw: string): Checked<T> {
  const object = parseWhole(raw);
  if (object === undefined) return { ok: false, issue: 'it is no complete JSON object', noJson: true };
  const result = schema.zod.safeParse(object);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'object'}: ${issue.code}`);
  return { ok: false, issue: issues.join('; '), noJson: false };
}
