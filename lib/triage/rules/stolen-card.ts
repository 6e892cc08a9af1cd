import type { RuleInput } from './schema';

/** A card or wallet that was lost, stolen, copied or is used by somebody else. */
export const stolenCard: RuleInput = {
  id: 'stolen-card',
  title: 'A card is lost, stolen or used by somebody else: fraud team, block it at once.',
  source: 'Directive (EU) 2015/2366 (PSD2), Art. 69 and 70: loss is notified and the instrument blocked without delay',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Fraud',
    priority: 'urgent',
    signals: ['fraud', 'security'],
    order: 12,
  },
  lists: {
    en: { card: '(credit|debit|bank|gift)? card*|wallet|purse|cheque book' },
    fr: { card: 'carte* (bancaire*|bleue|de credit|de paiement)?|cb|portefeuille|chequier' },
    nl: { card: 'pas|pinpas|bankpas*|creditcard*|betaalpas|kaart|bankkaart|portemonnee|portefeuille' },
    de: { card: 'karte*|kreditkarte*|bankkarte*|ec-karte|girocard|geldborse|brieftasche|portemonnaie|geldbeutel' },
    es: { card: 'tarjeta*|cartera|billetera|monedero' },
    it: { card: 'carta|carte|bancomat|portafoglio|portafogli' },
    pt: { card: 'cartao|cartoes|carteira' },
  },
  phrases: {
    en: `
      my {card} (was|were|has been|have been|got|is|are|must be|must have been|may have been)? .. (stolen|compromised|cloned|skimmed|copied|hacked)
      (stole|stolen|steal|snatched|cloned|skimmed) .. {card}
      {card} .. (stolen|cloned|compromised)
      (lost|misplaced) my {card}
      !(can not|could not|unable to) find my {card}
      (freeze|block) .. (card|account) & (stolen|not mine|fraud|compromised|suspicious|steal*|worried|know)
      (freeze|block) my? (card|account|cards)
      (someone|somebody|thief|child|kid|son|daughter|stranger|person|hacker) .. (us*|pay*|spen*|withdr*|spent|bought|buying) .. {card}
    `,
    fr: `
      {card} .. (vole*|pirate*|clone*|compromis*|derobe*|copie*)
      (vol|perte|piratage|opposition|utilisation frauduleuse) (de|sur|a)? (ma|mes|la)? {card}
      (vole*|derobe*|pirate*) .. {card}
      perdu ma {card}
      (quelqu un|un inconnu|un tiers|un voleur|on) .. (paye|paie|achete|utilise*|retire*|depense*|commande*) .. (avec)? ma {card}
      bloquer ma {card}
    `,
    nl: `
      mijn {card} .. (gestolen|gekopieerd|gehackt|geskimd|misbruikt)
      (gestolen|gepikt) .. {card}
      mijn {card} (kwijt|verloren)
      {card} .. (is|ben ik) .. (kwijt|verloren|gestolen)
      wordt .. betaald met mijn {card}
      (iemand|een onbekende|dief) .. (betaal*|betaald|koopt|gekocht|gebruik*|opgenomen|gepind|besteld) .. {card}
      {card} .. (blokkeren|laten blokkeren)
    `,
    de: `
      meine {card} .. (gestohlen|geklaut|kopiert|gehackt|missbraucht|geskimmt)
      (gestohlene|geklaute) {card}
      (gestohlen|geklaut) & (eingekauft|bezahlt|abgehoben|bestellt|gekauft)
      {card} .. (verloren|weg|abhanden)
      meine {card} sperren
      (jemand|unbekannte|dieb) .. (bezahl*|kauft|gekauft|abgehoben|benutzt|bestellt|eingekauft) .. {card}
      (jemand|unbekannte) .. {card} .. (bezahl*|benutzt|verwendet|eingekauft)
    `,
    es: `
      {card} .. (robad*|clonad*|perdid*)
      (robaron|robado|perdi|perdido) .. {card}
    `,
    it: `
      {card} .. (rubat*|clonat*|smarrit*|pers*)
      (rubato|perso|smarrito|clonato) .. {card}
    `,
    pt: `
      {card} .. (roubad*|clonad*|perdid*)
      (roubaram|perdi|roubado) .. {card}
    `,
  },
  unless: {
    en: '(how|where) .. (order|get) .. (new|replacement|second|extra) card',
  },
  examples: [
    { lang: 'en', text: 'Someone stole my card.', match: true },
    { lang: 'fr', text: 'Ma carte bancaire a été volée.', match: true },
    { lang: 'en', text: 'Where can I get a second card?', match: false },
  ],
};
