/**
 * Parts of the handover note, in the order that second and third line ask for them (domain practice). While a team has
 * not changed it, a note has these headings in its agent's language (`lib/drafting/handover/words.ts`).
 */
export const handoverTemplate = `{summary}

Severity: {priority} · For: {team}
Impact: {impact}
What happened: {story}
Steps to reproduce:
{steps}
Environment: {environment}
Tried so far:
{tried}
Last promise to the customer: {promise}
Ask: {ask}, by {deadline}`;
