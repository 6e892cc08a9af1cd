import type { TicketSource } from '../../demo/server/types';
import { billingDisputeFr } from '../../demo/tickets/billing-dispute-fr';
import { esimNewPhone } from '../../demo/tickets/esim-new-phone';
import { paymentTrouble } from '../../demo/tickets/payment-trouble';

/** The tickets that every desk has, in this order. The first: its knowledge draft has paragraphs, a list and a link. */
export const cases: readonly TicketSource[] = [esimNewPhone, billingDisputeFr, paymentTrouble];
