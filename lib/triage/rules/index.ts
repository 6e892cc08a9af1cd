import { accountTakeover } from './account-takeover';
import { chargeback } from './chargeback';
import { churn } from './churn';
import { confirmedDefect } from './confirmed-defect';
import { dataBreach } from './data-breach';
import { identityCheck } from './identity-check';
import { keyAccount } from './key-account';
import { legalThreat } from './legal-threat';
import { outage } from './outage';
import { paymentComplaint } from './payment-complaint';
import { press } from './press';
import { privacyRequest } from './privacy-request';
import { regulator } from './regulator';
import { repeatContact } from './repeat-contact';
import { safety } from './safety';
import type { Rule } from './schema';
import { stolenCard } from './stolen-card';
import { unauthorisedPayment } from './unauthorised-payment';
import { vulnerability } from './vulnerability';
import { withWordings } from './wordings';

/** Changes whenever a shipped rule changes; stored with every decision. */
export const rulesVersion = '2026.11.8';

/** The shipped escalation rules: the hard triggers, checked before any model. */
export const shippedRules: readonly Rule[] = withWordings([
  safety,
  dataBreach,
  vulnerability,
  unauthorisedPayment,
  stolenCard,
  accountTakeover,
  outage,
  privacyRequest,
  legalThreat,
  regulator,
  press,
  paymentComplaint,
  chargeback,
  confirmedDefect,
  identityCheck,
  keyAccount,
  churn,
  repeatContact,
]);
