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
