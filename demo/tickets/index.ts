import type { TicketSource } from '../server/types';
import { billingDisputeFr } from './billing-dispute-fr';
import { churn } from './churn';
import { complaintNl } from './complaint-nl';
import { dataProtectionDe } from './data-protection-de';
import { esimNewPhone } from './esim-new-phone';
import { injection } from './injection';
import { longThread } from './long-thread';
import { messaging } from './messaging';
import { notInKnowledge } from './not-in-knowledge';
import { outage } from './outage';
import { paymentTrouble } from './payment-trouble';
import { personalData } from './personal-data';
import { quotedHistory } from './quoted-history';
import { rightToLeft } from './right-to-left';
import { simSwapFraud } from './sim-swap-fraud';
import { slowInternetDe } from './slow-internet-de';

/** Every ticket of the demo, in the order of the ticket list. */
export const tickets: readonly TicketSource[] = [
  esimNewPhone,
  billingDisputeFr,
  complaintNl,
  dataProtectionDe,
  outage,
  simSwapFraud,
  churn,
  notInKnowledge,
  longThread,
  messaging,
  rightToLeft,
  quotedHistory,
  personalData,
  injection,
  paymentTrouble,
  slowInternetDe,
];
