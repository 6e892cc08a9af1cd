import type { RuleInput } from './schema';

/** Payments the customer did not make, scams, stolen cards. */
export const unauthorisedPayment: RuleInput = {
  id: 'unauthorised-payment',
  title: 'Reports a payment or order that the customer did not make, a scam or a stolen card: fraud team, at once.',
  source: 'Directive (EU) 2015/2366 (PSD2), Art. 71 and 73',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Fraud',
    priority: 'urgent',
    signals: ['fraud', 'regulated'],
    clocks: ['psd2-73-refund'],
    order: 10,
  },
  lists: {
    en: {
      pay: 'payment*|charge|charges|transaction*|transfer*|purchase*|withdrawal*|debit*|order|orders',
      card: '(credit|debit|bank|gift)? card*|wallet|purse|cheque book',
    },
    fr: {
      pay: 'paiement*|prelevement*|debit*|operation*|transaction*|virement*|achat*|commande*|retrait*|somme*|montant*',
      card: 'carte* (bancaire*|bleue|de credit|de paiement)?|cb|portefeuille|chequier',
    },
    nl: {
      pay: 'betaling*|afschrijving*|incasso*|transactie*|overboeking*|aankoop|aankopen|bestelling*|opname*|bedrag*',
      card: 'pas|pinpas|bankpas*|creditcard*|betaalpas|kaart|bankkaart|portemonnee|portefeuille',
    },
    de: {
      pay: 'zahlung*|abbuchung*|lastschrift*|transaktion*|uberweisung*|kauf|kaufe|bestellung*|buchung*|betrag*|belastung*',
      card: 'karte*|kreditkarte*|bankkarte*|ec-karte|girocard|geldborse|brieftasche|portemonnaie|geldbeutel',
    },
    es: {
      pay: 'cargo*|pago*|compra*|transaccion*|transferencia*|pedido*|cobro*|retirada*|movimiento*',
      card: 'tarjeta*|cartera|billetera|monedero',
    },
    it: {
      pay: 'addebit*|pagament*|acquist*|transazion*|bonific*|ordin*|prelievo|prelievi|moviment*|spes*',
      card: 'carta|carte|bancomat|portafoglio|portafogli',
    },
    pt: {
      pay: 'debito*|pagamento*|compra*|transacao|transacoes|transferencia*|encomenda*|cobranca*|levantamento*|movimento*',
      card: 'cartao|cartoes|carteira',
    },
  },
  phrases: {
    en: `
      {pay} ..8 (i|we) .. (not|never) (make|made|authoris*|authoriz*|approve*|place*|order*|agree*|request*)
      {pay} ..5 (i|we) .. (not|never) .. (recogni*|recall|remember)
      {pay} .. (is|are|was|were) not (mine|me|from me|by me|made by)
      (i|we) .. (not|never) (recogni*|recogniz*|recall|remember) .. {pay}
      (i|we) .. (not|never) (made|make|authoris*|authoriz*|approve*|placed) .. {pay}
      (not|never) (authoris*|authoriz*|approve*|agreed to) (it|this|that|these|those|any)
      (unauthori*|unrecogni*|fraudulent|suspicious|unknown) .. {pay}
      {pay} .. (do|did) not know .. (for|from|who)
      (was|were) not (me|us) (who|that)? .. (bought|ordered|paid|did|made)
      !(i|we|have been|was|got|been|am|a) (scammed|defrauded|swindled|robbed|conned)
      (victim of|fell for|lost .. to) .. (scam*|fraud*|phish*|theft|thief)
      (report|reporting|dispute|disputing) .. (fraud|theft|scam)
      my {card} (was|were|has been|have been|got|is|are|must be|must have been|may have been)? .. (stolen|compromised|cloned|skimmed|copied|hacked)
      (stole|stolen|steal|snatched|cloned|skimmed) .. {card}
      {card} .. (stolen|cloned|compromised)
      (lost|misplaced) my {card}
      !(can not|could not|unable to) find my {card}
      (freeze|block) .. (card|account) & (stolen|not mine|fraud|compromised|suspicious|steal*|worried|know)
      (freeze|block) my? (card|account|cards)
      (someone|somebody|thief|child|kid|son|daughter|stranger|person|hacker) .. (us*|pay*|spen*|withdr*|spent|bought|buying) .. {card}
      (someone|somebody|thief) .. (withdr*|took|taken|stole|transferred) .. (money|account|euro*|pounds|savings)
      bank account .. (emptied|drained|cleared out)
      (charged|billed|debited) .. (never|without) .. (authori*|permission|consent|agree*)
      (money|payment*|charge*) .. (taken|debited|deducted|charged) .. without my? (permission|consent|knowledge|authori*)
    `,
    fr: `
      {pay} ..8 (je|nous|j) .. (jamais|pas) .. (autoris*|fait*|effectu*|valid*|reconnai*|command*|pass*|ordonn*)
      (je|nous) ne (reconnais|reconnaissons|connais) (pas|aucun) .. {pay}
      (je|nous|j) .. (jamais|pas) .. (autorise|effectue|fait|passe|valide|commande) .. {pay}
      (pas|jamais) .. a l origine de .. {pay}
      {pay} .. (frauduleu*|suspect*|inconnu*|non autoris*|non reconnu*)
      {pay} .. (pas|point) de moi
      (victime|cible) .. (arnaque|escroquerie|fraude|phishing|hameconnage|vol)
      !(me suis|suis|ai ete|s est|m a|avons ete|nous a|m ont|ont) (fait)? (arnaque*|escroque*|vole*|pirate ma carte)
      {card} .. (vole*|pirate*|clone*|compromis*|derobe*|copie*)
      (vol|perte|piratage|opposition|utilisation frauduleuse) (de|sur|a)? (ma|mes|la)? {card}
      (vole*|derobe*|pirate*) .. {card}
      perdu ma {card}
      (quelqu un|un inconnu|un tiers|un voleur|on) .. (paye|paie|achete|utilise*|retire*|depense*|commande*) .. (avec)? ma {card}
      (quelqu un|un inconnu|on) .. (vide|retire|debite) .. compte
      (debit*|prelev*) .. sans mon (accord|autorisation|consentement)
      bloquer ma {card}
    `,
    nl: `
      {pay} ..8 (ik|wij|we|die ik) .. (niet|nooit|geen) .. (gedaan|geautoriseerd|gemaakt|goedgekeurd|toestemming|herken*|ken|geplaatst|besteld|verricht)
      (ik|we|wij) herken* .. {pay} .. niet
      (ik|we|wij) herken* .. (niet|geen) .. {pay}
      {pay} .. (niet van mij|was ik niet|niet door mij|ken ik niet|onbekend*|frauduleu*|verdacht*)
      (onbekende|frauduleuze|verdachte|ongeautoriseerde) {pay}
      (nooit|niet) .. (toestemming|akkoord) .. {pay}
      !(ben|werd|word|zijn|was) .. (opgelicht|bestolen|beroofd|slachtoffer .. (oplichting|fraude|phishing|diefstal))
      slachtoffer .. (oplichting|fraude|phishing|diefstal|identiteitsfraude)
      mijn {card} .. (gestolen|gekopieerd|gehackt|geskimd|misbruikt)
      (gestolen|gepikt) .. {card}
      mijn {card} (kwijt|verloren)
      {card} .. (is|ben ik) .. (kwijt|verloren|gestolen)
      wordt .. betaald met mijn {card}
      (iemand|een onbekende|dief) .. (betaal*|betaald|koopt|gekocht|gebruik*|opgenomen|gepind|besteld) .. {card}
      (iemand|dief) .. mijn (rekening|geld|spaargeld) .. (leeg*|gehaald|opgenomen|overgemaakt)
      rekening .. (leeggehaald|geplunderd|leeggeroofd)
      zonder mijn (toestemming|medeweten) .. (afgeschreven|betaald|besteld|geincasseerd)
      (toestel|telefoon|abonnement|iets) .. (nooit|niet) .. besteld & (factu*|reken*|identiteit|naam)
      {card} .. (blokkeren|laten blokkeren)
    `,
    de: `
      {pay} ..8 (ich|wir) .. (nicht|nie|niemals|keine) .. (veranlasst|getatigt|autorisiert|gemacht|genehmigt|erkenn*|kenne|beauftragt|bestellt|vorgenommen|freigegeben)
      {pay} .. (nicht von mir|war ich nicht|nicht durch mich)
      {pay} .. die war ich nicht
      (kenne|erkenne|kennen) .. {pay} .. nicht
      {pay} (kenne|erkenne) ich nicht
      (unbekannte*|betrugerische*|verdachtige*|unberechtigte*|unautorisierte*|nicht autorisierte*) {pay}
      (nie|nicht|niemals) .. (bestellt|autorisiert|veranlasst) & {pay} @14
      !(bin|wurde|worden|bin auf|opfer) .. (betrogen|abgezockt|bestohlen|beraubt|hereingefallen|reingefallen)
      opfer .. (betrug*|betrugs|betruger*|phishing|diebstahl*|identitatsdiebstahl*)
      (auf)? .. betruger* .. (hereingefallen|reingefallen)
      meine {card} .. (gestohlen|geklaut|kopiert|gehackt|missbraucht|geskimmt)
      (gestohlene|geklaute) {card}
      (gestohlen|geklaut) & (eingekauft|bezahlt|abgehoben|bestellt|gekauft)
      {card} .. (verloren|weg|abhanden)
      meine {card} sperren
      (jemand|unbekannte|dieb) .. (bezahl*|kauft|gekauft|abgehoben|benutzt|bestellt|eingekauft) .. {card}
      (jemand|unbekannte) .. {card} .. (bezahl*|benutzt|verwendet|eingekauft)
      konto .. (leergeraumt|geplundert|abgeraumt)
      ohne (meine|unsere) (zustimmung|genehmigung|erlaubnis|wissen|einwilligung) .. (abgebucht|belastet|bestellt|eingezogen)
    `,
    es: `
      {pay} ..6 (yo)? (no|nunca) .. (autoric*|autoriz*|hecho|hice|realic*|reconozco|recuerdo|pedi*)
      no reconozco .. {pay}
      {pay} .. (fraudulent*|desconocid*|sospechos*|no autorizad*|no reconocid*)
      (he sido|fui|soy) .. (victima|estafad*)
      !me (han|estafaron|han estafado|timaron|robaron) .. (estafad*|robad*|tarjeta|dinero|cartera)
      me (estafaron|timaron)
      {card} .. (robad*|clonad*|perdid*)
      (robaron|robado|perdi|perdido) .. {card}
      sin mi (permiso|autorizacion|consentimiento) .. (cobr*|carg*|compr*)
    `,
    it: `
      {pay} ..6 (non|mai) .. (autorizzat*|fatt*|effettuat*|riconosc*|ordinat*)
      non riconosco .. {pay}
      {pay} .. (fraudolent*|sconosciut*|sospett*|non autorizzat*)
      (vittima|stat* truffat*) .. (truffa|frode|furto|phishing)?
      !mi hanno (truffat*|rubat*|derubat*|clonat*)
      {card} .. (rubat*|clonat*|smarrit*|pers*)
      (rubato|perso|smarrito|clonato) .. {card}
      senza (la mia)? (autorizzazione|consenso|permesso) .. (addebit*|prelev*|acquist*)
    `,
    pt: `
      {pay} ..6 (nao|nunca) .. (autorizei|fiz|reconheco|efetuei|realizei|pedi)
      nao reconheco .. {pay}
      {pay} .. (fraudulent*|desconhecid*|suspeit*|nao autorizad*)
      (fui|sou) .. (burlad*|enganad*|roubad*|vitima)
      {card} .. (roubad*|clonad*|perdid*)
      (roubaram|perdi|roubado) .. {card}
      sem (a minha|minha) (autorizacao|permissao|consentimento)
    `,
  },
  unless: {
    en: `
      (how (do|can|to)|tips|advice) .. (recognise|recognize|avoid|spot|prevent|protect) .. (scam*|fraud*|phish*)
      fraud (filter|protection|check|prevention|department|insurance) .. (block*|stop*|help*|phone)
    `,
    fr: `
      (eviter|reconnaitre|proteger) .. (arnaque*|fraude*|phishing|hameconnage|escroquerie*)
      (filtre|protection|controle) .. (anti fraude|antifraude)
    `,
    nl: `
      (herken|voorkom*|hoe herken) .. (phishing*|oplichting|fraude|nepmail*)
      fraudebeveiliging
    `,
    de: `
      (erkenne|woran erkenn*|schutze|vermeide*) .. (betrug*|phishing|betrugerische*)
      (ihr|der) betrugsschutz
    `,
    es: 'reconocer .. (estafa*|fraude*|phishing)',
    it: '(riconosc*|evitare) .. (truff*|phishing|frod*)',
    pt: '(reconhec*|evitar) .. (burla*|fraude*|phishing)',
  },
  examples: [
    { lang: 'en', text: 'There is a payment of 45 euros that I did not make.', match: true },
    { lang: 'fr', text: "Je n'ai jamais autorisé ce prélèvement.", match: true },
    { lang: 'de', text: 'Diese Abbuchung habe ich nicht veranlasst.', match: true },
    { lang: 'en', text: 'I made the payment yesterday, did you get it?', match: false },
  ],
};
