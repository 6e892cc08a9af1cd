import type { RuleLanguage } from '../match/negation';

/** Sentences that only suppose, or ask in general: no rule holds in them unless it says so itself. */
export const supposed: Readonly<Record<RuleLanguage, string>> = {
  en: `
    what (if|happens if|would happen if|happens when)
    (hypothetical|hypothetically|theoretically)
    (in theory|just curious|out of curiosity|just wondering|for example if)
    (suppose|imagine|assuming) (i|we|that|someone|somebody|my)
    (in case|should) (i|we) ever
    how (can|do|could|should) (i|we|one) (prevent|avoid|protect)
  `,
  fr: `
    (que|qu) .. (passe|passerait|arrive|arriverait) .. si
    (hypothetiquement|theoriquement|en theorie|par curiosite)
    (supposons|imaginons|admettons|imaginez)
    (au cas ou|si un jour)
    comment (eviter|prevenir|me proteger|se proteger)
  `,
  nl: `
    wat (als|gebeurt er als|gebeurt er wanneer)
    (hypothetisch|in theorie|theoretisch|uit nieuwsgierigheid)
    (stel dat|stel je voor|veronderstel|mocht ik ooit)
    hoe (kan|kun|voorkom) .. (voorkomen|vermijden|beschermen)
  `,
  de: `
    was (passiert|ware|ist) .. wenn
    (hypothetisch|theoretisch|rein theoretisch|aus neugier|nur interessehalber)
    (angenommen|nehmen wir an|falls ich jemals|sollte ich jemals)
    wie (kann|konnen|schutze) .. (verhindern|vermeiden|schutzen)
  `,
  es: `
    que (pasa|pasaria|ocurre) si
    (hipoteticamente|en teoria|por curiosidad|supongamos|imaginemos)
    como (evitar|prevenir|protegerme)
  `,
  it: `
    (cosa|che cosa) (succede|succederebbe|accade) se
    (ipoteticamente|in teoria|per curiosita|supponiamo|immaginiamo)
    come (evitare|prevenire|proteggermi)
  `,
  pt: `
    o que (acontece|aconteceria) se
    (hipoteticamente|em teoria|por curiosidade|suponhamos|imaginemos)
    como (evitar|prevenir|proteger me)
  `,
};
