import { oneOf } from '../../injection/words';

const given = oneOf(
  'refund(?:s|ed|ing)?|reimburse~|compensat~|credit(?:ed)?|discounts?|waive[ds]?|waiving|free of charge|for free|months? free|free for|vouchers?|pay (?:you )?back|approved|granted|written off|cancell?ed|drop all',
  'rembours~|indemnis~|dedommag~|remises?|reductions?|offerts?|offertes?|gratuit~|avoir de|accord[ee]~|approuve~|annul~|geste commercial',
  'terugbetal~|vergoed~|kortings?~|gratis|kwijtscheld~|schelden|goedgekeurd|akkoord|toegekend|tegoed|cadeau',
  'erstatt~|zuruckerstatt~|entschadig~|rabatt~|gutschrift~|gutgeschrieben|kostenlos|gratis|erlassen|erlass|genehmigt|bewilligt|storniert|kulanz~|gutschein~',
  'reembols~|devolv~|devuelv~|indemniz~|descuent~|gratis|gratuit~|condon~|anul~|aprob~|concedid~|abono|bonific~|compensa~',
  'rimbors~|risarci~|scont~|gratis|gratuit~|annull~|approvat~|concess~|omaggio|accredit~|storn~',
  'reembols~|indemniz~|descont~|gratis|gratuit~|perdoa~|anul~|aprovad~|concedid~|oferec~|compensa~|creditad~',
);
/** Said in few words that each say nothing. */
const idiom = oneOf(
  'on us|on the house|it was us|our fault|our mistake|a nos frais|notre faute|on a tort|nous avons tort|en tort|op onze kosten|onze fout|onze schuld|wij zijn fout|auf unsere kosten|geht auf uns|auf uns|sind schuld|unsere schuld|unser fehler|es por nos|culpa nuestra|nuestra culpa|es cosa nuestra|a cargo nuestro|colpa nostra|nostra colpa|a spese nostre|culpa nossa|nossa culpa|por nossa conta',
);
const company = oneOf(
  "we|we'll|we've|us|our|nous|notre|nos|wij|we|ons|onze|wir|uns|unser~|nosotros|nuestr[ao]s?|noi|nostr[aoie]|nossa?|nossos?|[a-z]{3,}(?:amos|emos|imos|iamo)|[a-z]+-l[ao]",
);
const agrees = oneOf(
  'true|right|correct|it was|you get it|vrai|raison|exact|klopt|waar|terecht|was er|er ook|stimmt|richtig|recht|cierto|verdad|razon|asi es|vero|ragione|verdade|razao|e mesmo',
);
const receives = oneOf(
  'you (?:will )?(?:get|receive|have)|vous (?:avez|obtenez|recevez|aurez)|krijgt u|u krijgt|krijg je|bekommen|erhalten|bekommst|lo tiene|la tiene|recibe|lo ottiene|l.ottiene|riceve|tem-n[oa]|recebe',
);
const offers = oneOf(
  'shall we|should we|would you like us to|can we offer|souhaitez-vous|voulez-vous|zullen we|sollen wir|quiere que|vuole che|quer que',
);
const amount = /[€$£] ?\d+|\d+(?:[.,]\d+)? ?(?:€|\$|£|euros?|eur|dollars?|pounds?)/;
const joins = /[,;:]|\s(?:and|und|en|et|y|e|ed|because|weil|want|puisque|donc|which|ce)\s/;

/**
 * True when a sentence grants money, a waiver or the blame and no source of the team knows of it. A question grants
 * nothing unless it offers.
 * @param sentence folded
 */
export function promises(sentence: string, isQuestion: boolean, holds: (words: string) => boolean): boolean {
  if (isQuestion && !offers.test(sentence)) return false;
  if (idiom.test(sentence)) return true;
  const offered = isQuestion ? amount.exec(sentence)?.[0] : undefined;
  if (offered !== undefined && !holds(offered)) return true;
  const grant = given.exec(sentence)?.[0];
  return grant !== undefined && !holds(grant);
}

/** "You write that the fee is wrong, and we pay it back": behind the customer's account the company speaks. */
export function addsOwnWord(sentence: string): boolean {
  const at = sentence.search(joins);
  const rest = at < 0 ? '' : sentence.slice(at);
  return company.test(rest) || agrees.test(rest) || receives.test(rest);
}

const negation = oneOf(
  "not|[a-z]+n't|cannot|never|no longer|neither|pas|jamais|aucun~|niet|geen|nooit|nicht|kein~|nie|niemals|no|nunca|non|mai|nao|nunca",
);

/** True when a sentence denies something. `sentence` folded. */
export function isNegated(sentence: string): boolean {
  return negation.test(sentence);
}
