/** What a ticket is about, in kinds that say something about the tier. */
export const signalKinds = [
  'how-to',
  'asks-information',
  'request',
  'access',
  'fault',
  'crash',
  'slow',
  'error-text',
  'regression',
  'tried',
  'elsewhere',
  'intermittent',
  'data-lost',
  'several-users',
  'money',
  'account',
  'appearance',
  'network',
  'theft',
  'exposed',
  'forgotten',
  'untranslated',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** One sentence for the agent per kind. */
export const signalTexts: Record<SignalKind, string> = {
  'how-to': 'Asks how to do something.',
  'asks-information': 'Asks for information.',
  request: 'Asks for something to be set up, ordered or changed.',
  access: 'Password, sign-in or first set-up.',
  fault: 'Says that something does not work.',
  crash: 'Says that something crashes, hangs or does not start.',
  slow: 'Says that something is slow.',
  'error-text': 'Quotes an error message or code.',
  regression: 'Says that it worked before an update or a change.',
  tried: 'Has already tried the usual steps.',
  elsewhere: 'Says that it works elsewhere: another device, program or account.',
  intermittent: 'Says that it comes back or comes and goes.',
  'data-lost': 'Misses data that were there.',
  'several-users': 'Speaks for several people or devices.',
  money: 'A charge, payment or refund has to be looked into.',
  account: 'Something about the account has to be looked into.',
  appearance: 'Speaks of how something looks or where it stands.',
  network: 'A connection, site or server cannot be reached.',
  theft: 'Speaks of theft, fraud or a stranger acting in their name.',
  exposed: 'Speaks of other people’s data, ransom or a security hole.',
  forgotten: 'Has lost or forgotten a password: a documented reset.',
  untranslated: 'Parts of a text stand in another language than the rest.',
};

/** Phrases of one language, per kind; the phrase language of `match/pattern.ts`. */
export type SignalPhrases = Record<SignalKind, string>;
