import type { RuleInput } from './schema';

/** Journalists, newspapers, television, going public. */
export const press: RuleInput = {
  id: 'press',
  title: 'Names the press or announces to go public: press office or team lead, in the same contact.',
  source: 'House practice: press matters leave first line in the same contact',
  effect: {
    minimum: 'L2',
    team: 'Legal or team lead',
    priority: 'high',
    signals: ['legal'],
    clocks: ['house-same-day'],
    holdingReplyOnly: true,
    order: 32,
  },
  lists: {
    en: { media: 'press|media|newspaper*|journalist*|reporter*|tv station|television|bbc|local paper|news outlet*' },
    fr: { media: 'presse|medias|journal|journaux|journaliste*|television|tf1|france 2|la une|60 millions' },
    nl: { media: 'krant|kranten|pers|media|journalist*|televisie|tros radar|radar|kassa|nieuws' },
    de: {
      media: 'presse|zeitung*|medien|journalist*|redakteur*|lokalzeitung*|fernsehen|redaktion|offentlichkeit|wiso',
    },
    es: { media: 'prensa|periodico*|periodista*|medios de comunicacion|television' },
    it: { media: 'stampa|giornal*|giornalist*|televisione|striscia la notizia|le iene' },
    pt: { media: 'imprensa|jornal|jornais|jornalista*|televisao|comunicacao social' },
  },
  phrases: {
    en: `
      (go*|going|contact*|inform*|tell|telling|turn*|talk*|speak*|take|taking|alert*|call*|write to|sell) .. (this|it|story)? .. (to|the) {media}
      (i am|we are|writing as) a (journalist|reporter)
      (for|from) (the)? .. (newspaper|magazine|broadcaster) .. (article|comment|statement|story)
      {media} .. (interested|will hear|will know|informed|cover*|would love)
      (go|going|make this|make it) public .. (with|about)?
      (press|media) (inquiry|enquiry|request)
      (journalist|reporter|tv crew|editor) .. (asked|contacted|wants|interested|writing|called|spoken|will|is|has|working)
      (newspaper|broadcaster) .. (asked|contacted|wants|interested|writing|called|spoken|working)
      (story|article|post|review) .. (in|to|on|for) (the)? (paper|papers|press|news|newspaper*|tv|media)
    `,
    fr: `
      (contact*|alert*|inform*|aller|racont*|parl*|prevenir|previens|saisir|temoign*) .. (a|la|les|aux|au|dans) (la)? {media}
      je suis journaliste
      demande de presse
      {media} .. (interesse*|sera|seront|informe*)
      (journaliste|redaction|chaine|quotidien) .. (demande|contacte*|interesse*|ecrit|veut|prepare|enquete)
      {media} .. (suivra|suivront|prevenue*|prevenus|alerte*)
    `,
    nl: `
      (naar|contact*|inschakel*|benader*|inlicht*|tip*) .. (de|het)? (krant|kranten|pers|media|journalist*|televisie|tros radar|kassa)
      ik ben journalist*
      (persverzoek|perswoordvoerder|woordvoerder)
      (journalist*|redactie|krant|programma) .. (vroeg|vraagt|gevraagd|belangstelling|contact|schrijft|geinteresseerd|benaderd)
      {media} .. (volgt|volgen|ingelicht|op de hoogte)
    `,
    de: `
      (an|zur|mit der|bei der|in die) (die|den|der)? {media}
      {media} .. (inform*|einschalt*|kontaktier*|wend*|interessier*)
      ich bin journalist*
      (presseanfrage|pressestelle)
      (journalist*|redaktion|reporter|zeitung) .. (gefragt|fragt|angefragt|interessiert|kontakt|schreibt|recherchiert|gemeldet)
      (journalist*|redaktion|reporter) ..10 (gefragt|fragt|angefragt|interessiert|schreibt|recherchiert|gemeldet)
    `,
    es: `
      (a|con|en) (la|los|el) {media}
      soy periodista
    `,
    it: `
      (alla|con|ai|a|sui|contatt*) .. {media}
      sono (un|una)? giornalist*
    `,
    pt: `
      (a|com|na|aos|para) .. {media}
      sou jornalista
    `,
  },
  unless: {
    en: `
      (press|pressing) (the|a|any|1|2|3|one|start|enter|ok|button|back)
      (read|saw|seen|heard) .. {media}
      social media .. (app|pages|password|account)
      media (player|server|file*|box)
      (ad|advert|advertisement|offer|promotion) .. {media}
      (read|saw|seen) ..4 (article|story|report|piece) ..6 {media}
      (journalist|reporter) ..10 (plan|tariff|roaming|subscription|discount)
    `,
    fr: `
      (lu|vu|lecture|lire|abonnement|application) .. {media}
      (mon|le|au|du) journal (d appels|des appels|systeme)
      (publicite|annonce|offre) .. {media}
      journaliste ..10 (forfait|abonnement|itinerance|roaming)
    `,
    nl: `
      (las|gelezen|lees|bezorg*) .. (krant|kranten|media|nieuws)
      (krant|kranten) .. (bezorg*|app|lezen)
      (reclame|advertentie|aanbieding) .. {media}
      journalist* ..10 (abonnement|bundel|roaming)
    `,
    de: `
      (gelesen|lese|abonnement|lesen) .. {media}
      in der (zeitung|presse) .. gelesen
      in den medien
      (werbung|anzeige|angebot) .. {media}
      journalist* ..10 (tarif|vertrag|roaming)
    `,
    es: '(lei|leido|leer) .. {media}',
    it: `
      (letto|leggere) .. {media}
      (stampa|stampare|stampante) .. (documento|pagina|fattura|wifi|stampante)
    `,
    pt: '(li|lido|ler) .. {media}',
  },
  examples: [
    { lang: 'en', text: 'I will contact the press about this.', match: true },
    { lang: 'nl', text: 'Dan ga ik hiermee naar de krant.', match: true },
    { lang: 'en', text: 'Press the button to hear the media menu.', match: false },
  ],
};
