/** The hard triggers of which wordings were learned; named as in `eval/triggers`. */
export const learnedTriggers = [
  'chargeback',
  'churn',
  'data-breach',
  'defect',
  'fraud',
  'legal',
  'outage',
  'payment-complaint',
  'privacy-request',
  'safety',
  'third-contact',
  'vip',
  'vulnerability',
] as const;
export type LearnedTrigger = (typeof learnedTriggers)[number];
