import { handoverTemplate } from '../ticket/handover-template';
import { defaultClocks } from './clocks';
import { POLICY_FORM, type TierPolicy } from './policy-schema';

/**
 * The written tier policy a team starts with: scope, what stays, what goes up, what the next tier needs to see.
 * Every text is the admin's to change; the hard triggers live in `rules/` and do not depend on these words.
 */
export const defaultPolicy: TierPolicy = {
  form: POLICY_FORM,
  version: 'default-2',
  tiers: [
    {
      tier: 'L1',
      name: 'First contact',
      scope:
        'Requests that a published article, a macro or one change in the account answers: how-to, settings, passwords and access, orders and deliveries, explaining a bill, moving house, plan changes.',
      stays:
        'A documented fix or workaround exists. It is a setting or a matter of showing how. The limit is known and published. The customer asks for information.',
      escalates:
        'The documented steps were followed and did not help. The cause has to be looked for in logs, in the network or in the account history. Money is disputed. Anything that a rule marks: fraud, privacy, legal, safety, security, payment complaints, cancellation, third contact.',
      evidence:
        'What the customer wants to do, since when, the exact error text, device and version, the article that was followed, and what happened at each step.',
      team: 'First line',
      access:
        "Help centre and macros, the customer's account (read, plan, address, password reset), order and parcel status. No refunds above the goodwill limit, no logs.",
      targets: { respondHours: 4, resolveHours: 16 },
      handover: handoverTemplate,
    },
    {
      tier: 'L2',
      name: 'Investigation',
      scope:
        'Faults that need diagnosis, disputed charges and missing payments, account problems that first line cannot change, integrations and unusual configurations, complaints, cancellations, fraud reports. Starts by reading what first line did.',
      stays:
        'The cause is found and can be mended with the tools of this team. A workaround holds until the next release. The complaint can be settled within the rules of goodwill.',
      escalates:
        'A defect is confirmed or can be reproduced. Data is lost or was seen by the wrong person. Several customers are affected or a service is down. It needs access or a code change that support does not have. A security weakness is reported. A lawyer, a regulator or the press is involved.',
      evidence:
        'Numbered steps to reproduce with expected and actual result, exact error text, environment, one customer or many, what was tried with each result, the last promise to the customer and its date.',
      team: 'Second line',
      access:
        'All of first line, billing corrections and refunds, provisioning and network status, account history, device logs.',
      targets: { respondHours: 8, resolveHours: 40 },
      handover: handoverTemplate,
    },
    {
      tier: 'L3',
      name: 'Engineering and special teams',
      scope:
        'Confirmed defects, infrastructure, code changes, incidents, data loss, security. Also the side doors that skip tiers: security team, privacy team, legal, duty manager.',
      stays: 'Until the cause is removed or the responsible team has taken the case over with a date.',
      escalates: 'Incident lead or management when customers at large are affected, or when a legal clock is at risk.',
      evidence:
        'The handover note of second line, a link to the incident or defect when there is one, and the specific ask with its deadline.',
      team: 'Third line',
      access: 'Source code, infrastructure, databases, security and legal tools of the responsible team.',
      targets: { respondHours: 8, resolveHours: 80 },
      handover: handoverTemplate,
    },
  ],
  // Rows: who is affected; columns: how soon it hurts (domain practice: when unsure, the higher one).
  matrix: {
    user: { low: 'low', medium: 'normal', high: 'high' },
    group: { low: 'low', medium: 'normal', high: 'high' },
    department: { low: 'normal', medium: 'high', high: 'urgent' },
    organisation: { low: 'normal', medium: 'high', high: 'urgent' },
  },
  priorities: {
    low: { respondHours: 8, resolveHours: 40 },
    normal: { respondHours: 4, resolveHours: 24 },
    high: { respondHours: 0.5, resolveHours: 4 },
    urgent: { respondHours: 0.25, resolveHours: 2 },
  },
  regions: [
    {
      id: 'main',
      name: 'Main office',
      timeZone: 'Europe/Brussels',
      closedDays: [0, 6],
      opens: '09:00',
      closes: '17:00',
      bankHolidays: true,
      holidays: [],
      brands: [],
      languages: [],
    },
  ],
  rules: { off: [], own: [] },
  clocks: [...defaultClocks],
  incident: { count: 4, hours: 4 },
  similar: { helpdesk: true },
};
