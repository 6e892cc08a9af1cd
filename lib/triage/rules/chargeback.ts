import type { RuleInput } from './schema';

/** The customer disputes, or announces to dispute, a payment through the bank, the card scheme or a wallet. */
export const chargeback: RuleInput = {
  id: 'chargeback',
  title: 'Disputes a payment through the bank or card, or announces it: billing lead.',
  source: 'Card schemes and SEPA direct debit rules: their own time limits',
  effect: { minimum: 'L2', team: 'Billing lead', priority: 'high', signals: [], order: 45 },
  lists: {
    en: {
      bank: 'bank|banks|card company|credit card (company|provider|issuer)|card issuer|card provider|visa|mastercard|amex|american express|paypal|klarna|stripe|building society|hsbc|barclays|lloyds|natwest|santander|monzo|revolut|halifax|nationwide',
      pay: 'payment*|charge|charges|direct debit*|debit*|transaction*|money|amount|it|this|sum',
    },
    fr: {
      bank: 'banque|banquier|carte bancaire|visa|mastercard|paypal|etablissement bancaire',
      pay: 'prelevement*|paiement*|debit*|somme*|montant*|transaction*|argent|facture|virement*',
    },
    nl: {
      bank: 'bank|creditcardmaatschappij|creditcard|paypal|visa|mastercard|klarna',
      pay: 'incasso*|betaling*|afschrijving*|bedrag*|geld|factu*|transactie*',
    },
    de: {
      bank: 'bank|hausbank|sparkasse|kreditkarte*|paypal|klarna|visa|mastercard|kreditinstitut',
      pay: 'lastschrift*|zahlung*|abbuchung*|betrag*|geld|einzug|rechnungsbetrag',
    },
    es: { bank: 'banco|visa|mastercard|paypal|entidad bancaria', pay: 'recibo*|cargo*|pago*|cobro*|dinero|importe' },
    it: { bank: 'banca|visa|mastercard|paypal', pay: 'addebit*|pagament*|importo|soldi|somma|rid|sdd' },
    pt: { bank: 'banco|visa|mastercard|paypal', pay: 'debito*|pagamento*|cobranca*|dinheiro|valor' },
  },
  phrases: {
    en: `
      (do|doing|file|filing|start|starting|issue|request*|initiate*|raise|make|submit|a) (a|the)? (chargeback|charge back)
      (chargeback|chargebacks)
      (dispute|disputing|disputed|contest|contesting|challenge) .. {pay} ..6 {bank}
      {bank} .. (to)? (dispute|contest|reverse|recall|claw back|pull* .. back|cancel|stop|reclaim|get .. back|block)
      (asked|ask|asking|told|tell|instruct*|contact*|call*|get) .. {bank} .. (reverse|recall|dispute|stop|cancel|refund|claw|pull|get my money back|claim)
      (opened|open|opening|filed|file|raised|start*) .. {bank} .. (dispute|claim|case)
      (dispute|claim|case) .. (with|through|via|at|to) .. {bank}
      (reverse|recall|revoke|claw back) .. (direct debit*|payment*|transaction*|charge*) 
      {bank} & (claim .. back|money back|reimburse .. me|reverse* .. {pay})
      stop .. payment .. (through|via|with) {bank}
      section 75 .. (claim)?
      (claw|clawing|clawed) .. back
      {bank} .. (dispute|reversal|recall|revers*|chargeback)
      (instruct*|told|asked|order*) .. (bank|barclays|lloyds|hsbc|natwest|santander|monzo|revolut|card company) .. (recall|revers*|stop|refus*|cancel|block|dispute|return|get)
      (recall|reverse|refuse|return|block|cancel) .. (both|all|the|your|this|these|those)? (debits|direct debit*|payments|debit)
      (dispute|disputing|disputed) .. (invoice|charge*|payment*|debit*|transaction*) .. (bank|card|paypal|issuer|credit)
      (card issuer|my issuer|credit card company|card provider|my bank|paypal) .. (started|opened|raised|open*|investigat*|file*) .. (dispute|case|claim|chargeback)
      reversal .. (from|by|via) my bank
      cancel* .. direct debit .. (bank|with my bank)
      (direct debit*|debit*|payment*|charge*) .. (returned|reversed|recalled|refused|bounced|blocked) .. by my bank
      (have|had|having|get|getting) .. (returned|reversed|recalled|refunded) .. by my bank
      (open|opening|file|start) .. (case|dispute|claim) .. (with|at|via|through) (paypal|visa|mastercard|my bank|klarna|amex)
      (asked|asking|told) my bank .. (money back|refund|reverse|return)
      {bank} .. (reversing|recalling|disputing|refunding|clawing)
      {bank} & (charge (it|this|that|them) back|charging back) @12
      {bank} & ((debit*|payment*|charge*|transaction*) (reversed|recalled|disputed|reclaimed)) @16
      (claim*|reclaim*|refund*) .. direct debit (guarantee|indemnity)
    `,
    fr: `
      (chargeback|retrofacturation|retro facturation)
      (contest*|contestation) .. (prelevement*|paiement*|debit*|transaction*|achat*|somme*|operation*) ..6 {bank}
      {bank} (.. (contest*|rejet*|annul*|recuper*|opposition|revoqu*)|(va)? (me|nous) rembours*|.. remboursement (de|du|des) .. {pay}|.. bloqu* .. {pay})
      (contest*|rejet*|annul*|revoqu*|bloqu*|recuper*|rejeter) .. (par|aupres|via|avec|a) .. {bank}
      (faire|fais|ferai|fait|former|formule|forme) opposition .. (prelevement*|paiement*|{bank})?
      (litige|reclamation|dossier) .. (paypal|visa|mastercard|banque)
      (rejet|rejeter|rejeterai|revoquer) .. (le|les|ce|du|vos|mes) prelevement*
      (emetteur|banque|paypal|carte) .. (ouvert|lance|engage|demarre) .. (contestation|litige|dossier|procedure)
      (ordre|demande|demander|demanderai|instruction*) .. (a)? ma banque .. (refuser|rejeter|bloquer|annuler|contester|rembourser|recuperer|revoquer)
      (bloque|bloquer|bloquerai|rejette|refuse|conteste) .. (vos|les|ce|ces|le|tous) prelevement* .. (a|aupres|par)? .. banque?
      contest* .. (debit*|prelevement*|facture|paiement*|transaction*) .. (banque|carte)
      (banque) .. (contest*|rejet*|oppos*)
      (demande*|exige*|obtenu|obtenir) .. (remboursement|argent) .. (a|aupres|de|par) ma banque
      (ouvrir|ouvre|ouvrirai|engager) .. (litige|dossier|reclamation) .. (paypal|banque|visa|mastercard)?
      faire (rejeter|annuler|bloquer|opposer) .. prelevement*
    `,
    nl: `
      (stornere*|storneer|storno|gestorneerd|chargeback|charge back)
      {pay} .. (terugboek*|teruggeboekt|terugdraai*|teruggedraaid|terughal*|terug laten boeken|terugvorder*)
      (terugboek*|teruggeboekt|terugdraai*|terugvorder*|terughal*) .. {pay}
      {bank} .. (haalt|haal|boekt|draait|vordert) .. {pay} .. terug
      (betwist*|bestrijd*) .. {pay} .. {bank}
      {pay} .. (betwist*|bestrijd*) .. {bank}
      geschil .. (paypal|visa|mastercard|bank|klarna|creditcard*)
      (via|door|bij) (mijn|de) {bank} & (terug|teruggeboekt|terugboeken|betwist*|terugvorder*|storn*)
      {bank} .. (geschil|betwisting|onderzoek|claim|dispuut) .. (geopend|gestart|lopen)?
      (geschil|betwisting|claim|dispuut) .. (geopend|gestart|ingediend) .. {bank}
      (haal|vraag|vorder|krijg) .. (euro|geld|bedrag|dat) .. terug .. (via|bij|door) (mijn|de)? {bank}
      {bank} .. (opdracht|gevraagd|verzocht|laten) .. (terug|terugboeken|terug te boeken|storneren|blokkeren|weigeren|betwisten)
      incasso s? .. (terug te boeken|terugboeken|laten terugboeken|weigeren|blokkeren)
      (zaak|geschil|dispuut|claim|case) .. (open|openen|start|starten|geopend) .. {bank}
      (open|openen|start|starten) .. {bank}
      {bank} .. (gevraagd|verzocht) .. (geld|bedrag) .. (terug|terughalen|halen)
      (teruggevraagd|terugvragen|terugvraag|teruggehaald) .. {bank}
      {bank} .. {pay} .. (terug te draaien|terugdraaien|ongedaan|terug te halen|te storneren|terug te vragen)
    `,
    de: `
      (chargeback|charge back|ruckbuch*|ruckgebucht|zuruckgebucht|zuruckbuchen|ruckbuchung|rucklastschrift)
      {pay} .. (zuruckhol*|zuruckgeholt|zuruckgebe*|zuruckgeb*|zuruckzieh*|zuruckgeben|widerruf*|stornier*) .. {bank}?
      {pay} .. uber .. {bank} .. (zuruck*)
      {bank} .. (hol*|zieh*|buch*|forder*) .. {pay} .. zuruck
      (gebe|gib|hole|ziehe|buche) .. {pay} .. zuruck
      {pay} .. {bank} .. (reklamier*|beanstand*|anfecht*|widersprech*|zuruck*)
      (reklamier*|beanstand*|anfecht*|bestreit*) .. {pay} .. {bank}
      (paypal|klarna) .. (konflikt|fall|kauferschutz|antrag|streitfall) .. (eroffnet|gemeldet|offnen|gestellt)?
      kauferschutz
      widerspruch gegen die lastschrift
      {bank} .. (reklamation*|streitfall|widerspruch|verfahren|fall|konflikt) .. (eroffnet|gestartet|eingeleitet|eingereicht)?
      (hole|hol|holen) .. (mir)? .. (euro|geld|betrag) .. (uber|von|durch) .. {bank} .. zuruck
      (beauftragt|gebeten|angewiesen|anweisen|beauftragen) .. (zuruckzugeben|zuruckzubuchen|zuruckgeben|zuruckbuchen|zuruckzuholen|stoppen|sperren)
      {pay} .. (zuruckzugeben|zuruckzubuchen|zuruckgeben)
      {bank} .. (beauftragt|gebeten|angewiesen) .. {pay}
      {bank} ..8 (reklamation*|streitfall|widerspruch*|konflikt) ..3 (eroffnet|gestartet|eingeleitet|eingereicht)?
      (fall|konflikt|antrag|streitfall) .. (bei|uber) {bank} .. (eroffne|offne|melde|stelle|eroffnen)
      {bank} .. (gebeten|aufgefordert) .. (geld|betrag) .. (zuruck*|zuruckzuholen)
      {pay} .. {bank} .. (zuruckgeben|zuruckholen|zuruckbuchen)
      (eroffne|eroffnen|offne|starte|melde) .. (fall|konflikt|streitfall|antrag) .. {bank}
      {pay} .. {bank} .. (angefochten|beanstandet|reklamiert|bestritten)
      (widerspreche|widersprechen|widersprochen) .. {pay}
    `,
    es: `
      (chargeback|contracargo|retrocesion)
      (disput*|reclam*|impugn*|devolv*|devuelv*|anul*) .. {pay} .. {bank}
      (disputa|reclamacion) .. (paypal|visa|mastercard|banco)
      devuelvo el recibo
    `,
    it: `
      (chargeback|storno|stornar*)
      (contest*|disconosc*|annull*|revoc*) .. {pay} .. {bank}
      (contestazione|controversia|disputa) .. (paypal|visa|mastercard|banca)
    `,
    pt: `
      (chargeback|estorn*)
      (contest*|disput*|anul*|reclam*|devolv*) .. {pay} .. {bank}
      (disputa|reclamacao) .. (paypal|visa|mastercard|banco)
    `,
  },
  unless: {
    en: `
      charge back (my|the|a) (phone|battery|device)
      (change|changed|new|update) .. bank (account|details)
      another bank account
      returned by my bank because of
      (rather not|do not want to) .. bank
      (what is|meaning of|mean by) .. chargeback*
    `,
    fr: `
      (changer|change|changement) .. (compte bancaire|banque|rib)
      rejet* .. par erreur
    `,
    nl: `
      (wijzig*|overgestapt|veranderd) .. (bank|rekeningnummer|iban)
      (betekent|wat is) .. (storn*|chargeback)
      (per ongeluk|abusievelijk|onterecht) (geweigerd|gestorneerd|teruggeboekt)
    `,
    de: `
      (ander*|gewechselt|wechsel) .. (bankverbindung|bank|iban|konto)
      (bedeutet|was ist) .. (storno|ruck*|chargeback)
      (versehentlich|irrtumlich|aus versehen) (zuruck*|abgelehnt)
    `,
    es: 'cambi* .. (banco|cuenta bancaria)',
    it: 'cambi* .. (banca|conto)',
    pt: 'mud* .. (banco|conta)',
  },
  learned: 'chargeback',
  examples: [
    { lang: 'fr', text: 'Je vais contester ce prélèvement auprès de ma banque.', match: true },
    { lang: 'en', text: 'I will do a chargeback.', match: true },
    { lang: 'de', text: 'Ich lasse die Lastschrift zurückbuchen.', match: true },
    { lang: 'en', text: 'My bank says the payment went through.', match: false },
  ],
};
