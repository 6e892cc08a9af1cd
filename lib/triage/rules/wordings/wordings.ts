/**
 * More phrases of one language, by the id of the rule they belong to. They may use the rule's own word lists and the
 * ones given here, which must not have the name of one that the rule has.
 */
export type Wordings = Readonly<
  Record<string, { lists?: Readonly<Record<string, string>>; phrases?: string; unless?: string }>
>;
