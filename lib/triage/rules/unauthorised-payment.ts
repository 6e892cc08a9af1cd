import type { RuleInput } from './schema';

/** Payments the customer did not make, and scams. */
export const unauthorisedPayment: RuleInput = {
  id: 'unauthorised-payment',
  title: 'Reports a payment or order that the customer did not make, or a scam: fraud team, at once.',
  source: 'Directive (EU) 2015/2366 (PSD2), Art. 71 and 73',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Fraud',
    priority: 'urgent',
    signals: ['fraud'],
    clocks: ['psd2-73-refund'],
    order: 10,
  },
  lists: {
    en: {
      pay: 'payment*|charge|charges|transaction*|transfer*|purchase*|withdrawal*|debit*|order|orders',
    },
    fr: {
      pay: 'paiement*|prelevement*|debit*|operation*|transaction*|virement*|achat*|commande*|retrait*|somme*|montant*',
    },
    nl: {
      pay: 'betaling*|afschrijving*|incasso*|transactie*|overboeking*|aankoop|aankopen|bestelling*|opname*|bedrag*',
    },
    de: {
      pay: 'zahlung*|abbuchung*|lastschrift*|transaktion*|uberweisung*|kauf|kaufe|bestellung*|buchung*|betrag*|belastung*',
    },
    es: {
      pay: 'cargo*|pago*|compra*|transaccion*|transferencia*|pedido*|cobro*|retirada*|movimiento*',
    },
    it: {
      pay: 'addebit*|pagament*|acquist*|transazion*|bonific*|ordin*|prelievo|prelievi|moviment*|spes*',
    },
    pt: {
      pay: 'debito*|pagamento*|compra*|transacao|transacoes|transferencia*|encomenda*|cobranca*|levantamento*|movimento*',
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
      (someone|somebody|thief) .. (withdr*|took|taken|stole|transferred) .. (money|account|euro*|pounds|savings)
      bank account .. (emptied|drained|cleared out)
      (charged|billed|debited) .. (never|without) .. (authori*|permission|consent|agree*)
      (money|payment*|charge*) .. (taken|debited|deducted|charged) .. without my? (permission|consent|knowledge|authori*)
      (purchases|payments|charges|transactions|withdrawals|orders) & (never been there|nobody else|no one else|not me|not mine|not ours|have not ordered|have not bought) @30
      {pay} .. from .. (shop|store|casino|country|website) .. (never|not) .. (used|visited|heard|been)
      (claiming|claimed|pretending|pretended|posing) to be .. (bank|support|police|brightline|company|you|microsoft|employee*) & (money|card|account|password|code|pounds|euros|dollars|paid|transfer*|savings|#) @30
      (money|pounds|euros|dollars|savings|balance) .. (missing|gone|disappeared|stolen|vanished|taken) .. (from|out of) .. (account|savings|card|bank)
      (fell|fallen) for .. (text|sms|call|mail|email|message|fake)
      (fake|bogus|fraudulent) (text|sms|call|caller|mail|email|website|site|shop|invoice) & (paid|money|card|account|lost|entered|details|clicked) @20
      (not|never) .. (authoris*|authoriz*) .. (by me|this|it)
      (nothing to do with|know nothing about|no idea about|no knowledge of) .. {pay}
      (did not|have not|never) (order|ordered|buy|bought|purchase*|subscribe*|sign* up) .. (this|it|that|anything|these) & (charged|billed|paid|invoice|money|account|card|debited|bill) @24
      bank .. (says|told|confirmed) .. (fraud|fraudulent)
      (nobody|no one) else (has|uses|had) my (card|account|details|phone)
      {pay} & (not approve*|not authoris*|not authoriz*|never approve*|never authoris*|do not have an account|no account there|not a customer) @30
      (gave|given|shared|told|read) .. (code|pin|password|card number|card details|bank details|passcode|one time) .. (to|out|someone|over|phone|caller|him|her|them)
      (scam|scammer|scammers|fraudster|fraudsters|con man|conman) .. (got|took|has|have|called|stole|used|emptied)
      !{pay} ..5 (i|we) know nothing (about|of)
      (tricked|conned|duped|fooled|manipulated|talked) (me)? into .. (giv*|shar*|pay*|transfer*|read*|send*|install*)
      (posing|posed|impersonat*) (as)? .. (staff|employee|bank|support|police|technician)
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
      (quelqu un|un inconnu|on) .. (vide|retire|debite) .. compte
      (debit*|prelev*) .. sans mon (accord|autorisation|consentement)
      (achats|paiements|operations|retraits|debits|commandes) & (je n ai jamais|jamais (ete|mis)|ce n est pas moi|pas moi|alors que je|mes coordonnees bancaires|a mon insu) @26
      (vide|videe|siphonne) .. (compte|epargne)
      (faux|fausse|fausses) (sms|mail|appel|conseiller|technicien|site|message|livreur|courriel)
      (se faisant|s est fait|se fait|fait) passer pour .. (banque|conseiller|service|technicien|vous|operateur|police)
      (pas|jamais) .. (commande|achete|souscrit) & (facture*|debite*|preleve*|paye*) @20
      (contrat|abonnement) .. (jamais|pas) .. (signe|souscrit|demande)
      (argent|somme|euros) .. (disparu*|vole*|manqu*) .. compte
      banque .. (fraude|frauduleu*)
      {pay} & (rien (valide|autorise|commande|signe)|pas de compte|jamais (valide|autorise|commande|donne)) @30
      (donne|communique|fourni|transmis) .. (code|mot de passe|numero de carte|coordonnees bancaires|rib|codes) .. (a|au|par|telephone|quelqu)
      (me suis|suis) fait .. (avoir|arnaquer|escroquer|pieger|voler|rouler)
      {pay} .. (boutique|magasin|site|commerce|societe|casino) (que|ou) (je|nous) (ne connais pas|ne connaissons pas|n ai jamais|ne suis jamais)
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
      (iemand|dief) .. mijn (rekening|geld|spaargeld) .. (leeg*|gehaald|opgenomen|overgemaakt)
      rekening .. (leeggehaald|geplunderd|leeggeroofd)
      zonder mijn (toestemming|medeweten) .. (afgeschreven|betaald|besteld|geincasseerd)
      (toestel|telefoon|abonnement|iets) .. (nooit|niet) .. besteld & (factu*|reken*|identiteit|naam)
      (aankopen|betalingen|afschrijvingen|bestellingen|opnames) & (niet van mij|ik niet|nooit geweest|terwijl ik|niet door mij|mijn gegevens|heb ik niet|buiten mij) @26
      (leeggehaald|leeggeplunderd|leeggeroofd|geplunderd)
      (nep|valse) (sms|mail|telefoontje|site|webshop|bericht|medewerker|brief)
      (nep-sms|nepmail|nepsite|nepbericht|spoofing)
      (voordeed|deed zich voor|doet zich voor|deden zich voor) als
      (contract|abonnement) .. (nooit|niet) .. (getekend|afgesloten|aangevraagd)
      fraude .. (gepleegd|slachtoffer|aangifte|gemeld)
      (geld|euro|bedrag) .. (verdwenen|gestolen|weg) .. (rekening|spaarrekening)
      (niet|nooit) .. (besteld|gekocht|aangevraagd) & (factu*|rekening|afgeschreven|betalen|geincasseerd) @20
      {pay} & (niets goedgekeurd|geen account|nooit (goedgekeurd|besteld|toestemming)|geen toestemming|niet goedgekeurd) @30
      (gegeven|doorgegeven|verteld|gedeeld) .. (code|pincode|wachtwoord|bankgegevens)
      (code|pincode|wachtwoord|bankgegevens) .. (gegeven|doorgegeven|verteld|gedeeld) .. (aan|telefoon)?
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
      konto .. (leergeraumt|geplundert|abgeraumt)
      ohne (meine|unsere) (zustimmung|genehmigung|erlaubnis|wissen|einwilligung) .. (abgebucht|belastet|bestellt|eingezogen)
      (einkaufe|eingekauft|zahlungen|abbuchungen|bestellungen|abhebungen) & (nicht ich|nicht von mir|nie gewesen|war aber|mit meinen daten|obwohl ich|habe ich nicht|ohne mein) @26
      (leergeraumt|abgeraumt|geplundert)
      (gefalschte|gefalschten|falsche|falscher|falschen|fake) (sms|mail|e-mail|anruf|seite|webseite|nachricht|mitarbeiter|techniker|shop)
      (ausgegeben|ausgab|gibt sich|gab sich|gaben sich) .. als
      als (ihr|mitarbeiter|bankmitarbeiter|techniker) .. ausgegeben
      (vertrag|abo) .. (nie|nicht) .. (unterschrieben|abgeschlossen|bestellt|beantragt)
      (geld|euro|guthaben) .. (verschwunden|weg|gestohlen|fehlen) .. (konto|sparkonto)?
      (nie|nicht|niemals) .. (bestellt|gekauft|beantragt) & (rechnung|mahnung|abgebucht|berechnet|inkasso|abo) @20
      {pay} & (nichts freigegeben|kein konto|nie (freigegeben|bestellt|genehmigt)|nicht freigegeben|nicht genehmigt) @30
      (code|tan|pin|passwort|kartendaten|bankdaten) .. (gegeben|durchgegeben|verraten|mitgeteilt|weitergegeben|genannt)
      {pay} .. kenne (ich|wir) nicht
    `,
    es: `
      {pay} ..6 (yo)? (no|nunca) .. (autoric*|autoriz*|hecho|hice|realic*|reconozco|recuerdo|pedi*)
      no reconozco .. {pay}
      {pay} .. (fraudulent*|desconocid*|sospechos*|no autorizad*|no reconocid*)
      (he sido|fui|soy) .. (victima|estafad*)
      !me (han|estafaron|han estafado|timaron|robaron) .. (estafad*|robad*|tarjeta|dinero|cartera)
      me (estafaron|timaron)
      sin mi (permiso|autorizacion|consentimiento) .. (cobr*|carg*|compr*)
    `,
    it: `
      {pay} ..6 (non|mai) .. (autorizzat*|fatt*|effettuat*|riconosc*|ordinat*)
      non riconosco .. {pay}
      {pay} .. (fraudolent*|sconosciut*|sospett*|non autorizzat*)
      (vittima|stat* truffat*) .. (truffa|frode|furto|phishing)?
      !mi hanno (truffat*|rubat*|derubat*|clonat*)
      senza (la mia)? (autorizzazione|consenso|permesso) .. (addebit*|prelev*|acquist*)
    `,
    pt: `
      {pay} ..6 (nao|nunca) .. (autorizei|fiz|reconheco|efetuei|realizei|pedi)
      nao reconheco .. {pay}
      {pay} .. (fraudulent*|desconhecid*|suspeit*|nao autorizad*)
      (fui|sou) .. (burlad*|enganad*|roubad*|vitima)
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
  learned: 'fraud',
  examples: [
    { lang: 'en', text: 'There is a payment of 45 euros that I did not make.', match: true },
    { lang: 'fr', text: "Je n'ai jamais autorisé ce prélèvement.", match: true },
    { lang: 'de', text: 'Diese Abbuchung habe ich nicht veranlasst.', match: true },
    { lang: 'en', text: 'I made the payment yesterday, did you get it?', match: false },
  ],
};
