/** What a clarifying question can ask for. */
export const askKinds = [
  'aim',
  'reference',
  'goal',
  'device',
  'error',
  'since',
  'tried',
  'invoice',
  'order',
  'address',
  'number',
  'example',
] as const;
export type AskKind = (typeof askKinds)[number];

/** Who looks at a ticket that gets a holding reply. */
export const desks = ['complaints', 'fraud', 'privacy', 'security', 'legal', 'outage', 'specialist'] as const;
export type Desk = (typeof desks)[number];

/** The fixed sentences of composed replies in one language and form of address; none tells the agent's gender. */
export interface Phrases {
  /** Both null when the name does not look like a person's. */
  greeting(firstName: string | null, wholeName: string | null): string;
  thanks: string;
  /** Leads in a passage in the customer's language. */
  leadIn(title: string): string;
  /** The same when it is not sure that the article fits. */
  weakLeadIn(title: string): string;
  /** Leads in a passage in another language, named in this one. */
  foreignLeadIn(title: string, language: string): string;
  fullArticle(link: string): string;
  alsoHelpful(link: string): string;
  notSolved: string;
  /** Said honestly when nothing in the knowledge base fits. */
  notFound: string;
  askIntro: string;
  askOutro: string;
  asks: Record<AskKind, string>;
  holding: {
    /** Thanks and says that the message arrived. */
    received: string;
    /** In the present tense: the agent does it when sending, not before. */
    withDesk(desk: string): string;
    /** `date` is written out in this language. */
    replyBy(date: string): string;
    withoutDate: string;
    addMore: string;
  };
  /** As they stand in `withDesk`, with a preposition where the language melts it into the article. */
  desks: Record<Desk, string>;
  closing: string;
}
