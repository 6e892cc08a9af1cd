import type { TicketSource } from '../server/types';
import { esimNewPhone } from './esim-new-phone';

/** Every ticket of the demo, in the order of the ticket list. */
export const tickets: readonly TicketSource[] = [esimNewPhone];
