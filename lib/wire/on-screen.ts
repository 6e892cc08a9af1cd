import { ticketKey } from '../ticket/ref';
import { type AssistState, emptyAssistState } from './assist';

/** Which ticket the page around a docked panel shows: its key, null for none, undefined until the page has said. */
export type OnScreenTicket = string | null | undefined;

/**
 * What a docked panel may show of the core's state. The core hears of a change of tickets by a message that may have to
 * start its worker first; the page tells the panel at once. In between nothing of the ticket that was left may be read,
 * copied or inserted, nor before the page has said anything.
 */
export function onScreenState(state: AssistState, told: OnScreenTicket): AssistState {
  if (state.ref === null || ticketKey(state.ref) === told) return state;
  const { setup, engine } = state;
  return { ...emptyAssistState, phase: told === null ? 'idle' : 'reading', setup, engine };
}
