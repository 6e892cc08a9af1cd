import type * as z from '../zod';

/** Who may send a request. `page`: our content script in a helpdesk tab. The others: our own extension pages. */
export type Caller = 'page' | 'panel' | 'options' | 'review';

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
