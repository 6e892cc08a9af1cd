/** More phrases of one language, by the id of the rule they belong to; they may use the rule's own word lists. */
export type Wordings = Readonly<Record<string, { phrases?: string; unless?: string }>>;
