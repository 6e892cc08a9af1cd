import type { SearchResult } from '../../knowledge/types';
import { requesterText } from '../../ticket/from-page';
import type { Ticket } from '../../ticket/ticket';
import { personName } from '../person-name';
import { phrasesLike } from '../phrases/index';
import { signed } from '../phrases/sign';
import type { AskKind } from '../phrases/types';
import { replyLanguage } from '../reply-language';
import type { Draft } from '../types';

export interface AskDraftInput {
  ticket: Ticket;
  asks: readonly AskKind[];
  /** Articles on the screen: their form of address is the house's. */
  knowledge: SearchResult | null;
  signature: string;
  newId(): string;
}

/** A question to the customer for exactly what the next tier needs, in the customer's language and form of address. */
export function askDraft({ ticket, asks, knowledge, signature, newId }: AskDraftInput): Draft {
  const lang = replyLanguage(ticket);
  const house = (knowledge?.hits ?? []).filter((hit) => hit.lang === lang && !hit.internal);
  const say = phrasesLike(lang, [requesterText(ticket), house.map((hit) => hit.text).join('\n')]);
  const person = personName(ticket.requester?.name);
  const text = [
    say.greeting(person?.first ?? null, person?.whole ?? null),
    `${say.thanks} ${say.askIntro}`,
    asks.map((ask) => `- ${say.asks[ask]}`).join('\n'),
    say.askOutro,
    signed(say.closing, signature),
  ].join('\n\n');
  return {
    id: newId(),
    kind: 'ask-customer',
    status: 'ready',
    text,
    lang,
    citations: [],
    warnings: [],
    by: 'knowledge',
    asked: true,
  };
}
