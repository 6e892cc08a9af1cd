import * as z from '../zod';

/**
 * Who may send a request. `page`: our content script in the top frame of a helpdesk tab. `composer-frame`: the one in a
 * frame of another host that holds a reply box. The others: our own extension pages.
 */
export type Caller = 'page' | 'composer-frame' | 'panel' | 'options' | 'review' | 'knowledge';

export interface RequestSpec<I extends z.ZodType, O extends z.ZodType> {
  from: readonly Caller[];
  input: I;
  output: O;
}

/** One request: who may send it, what it takes, what it answers. */
export function spec<I extends z.ZodType, O extends z.ZodType>(
  from: readonly Caller[],
  input: I,
  output: O,
): RequestSpec<I, O> {
  return { from, input, output };
}

export const ok = z.object({ ok: z.literal(true) });

/**
 * What the page had read when it made its change: what another page stored since is kept, and where both changed one thing
 * to different values the request is refused with `setting-changed`. Left out or null, as by a script that sets a browser up:
 * written over whatever is there.
 */
export const baseOf = <S extends z.ZodType>(schema: S) => schema.nullable().optional();

/** A whole setting and, beside its fields, what the page had read. */
export const changed = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  schema.extend({ base: baseOf(schema) as z.ZodOptional<z.ZodNullable<z.ZodObject<S>>> });
