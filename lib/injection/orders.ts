import { concepts } from './concepts';

const verbs = ['compose', 'act', 'reveal'] as const;
const alternatives = verbs.map((name) =>
  concepts[name].source.replace('(?<![a-z0-9])', '').replace('(?![a-z0-9])', ''),
);

/** A verb where an order begins: at the start, after a colon or comma, after "and", "please", "must" and the like. */
export const orders = new RegExp(
  `(?:^[^a-z0-9]*|[:,;>"“«(\\]]\\s*|(?<![a-z])(?:and|then|et|en|und|y|e|please|bitte|also|always|never|just|now|must|shall|should|devez|moet|musst|debes|debe|devi|deve|to|immer|toujours|altijd|siempre|sempre|aussi|ook|auch|precisamente|exactly|instead)\\s+)(?:${alternatives.join('|')})(?![a-z0-9])`,
);
