import { fold } from '../text/words';
import { requesterText } from '../ticket/from-page';
import type { Ticket } from '../ticket/ticket';
import type { TierOpinion } from './assist';
import { confidenceValue, type ModelAnswer } from './model-answer';

/**
 * A model's opinion on the tier, restored, with the reasons whose quote really stands in the ticket. Null when it has
 * none or when no quote holds: an opinion without proof changes nothing.
 */
export function provenOpinion(
  answer: ModelAnswer,
  ticket: Ticket,
  restore: (text: string) => string,
): TierOpinion | null {
  const { tier, confidence, reasons } = answer.tier;
  if (tier === 'unknown') return null;
  const everything = plain([requesterText(ticket), ...ticket.messages.map((message) => message.text)].join('\n'));
  const proven = reasons
    .slice(0, 3)
    .map(({ text, quote }) => ({ text: restore(text).slice(0, 600), quote: restore(quote).trim().slice(0, 400) }))
    .filter(({ quote }) => !aboutTiers.test(plain(quote)))
    .filter(({ quote }) => plain(quote).length >= 3 && everything.includes(plain(quote)));
  return proven.length === 0 ? null : { tier, confidence: confidenceValue(confidence), reasons: proven };
}

// A customer's words about tiers and priorities say where the customer wants to be, not what the matter is.
const aboutTiers =
  /(?<![a-z0-9])(?:l[123]|(?:tier|level|niveau|nivel|livello|stufe) ?[123]|p[1-4]|priorit[a-z]*|prioritat|triage|classif[a-z]*|escalat?[a-z]*|clasif[a-z]*|stufe)(?![a-z0-9])/;

function plain(text: string): string {
  return fold(text)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
