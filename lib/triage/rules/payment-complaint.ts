import type { RuleInput } from './schema';

/** A complaint, called so, about a payment service. */
export const paymentComplaint: RuleInput = {
  id: 'payment-complaint',
  title: 'Complains formally about a payment: complaints team, holding reply only.',
  source: 'Directive (EU) 2015/2366 (PSD2), Art. 101',
  effect: {
    minimum: 'L2',
    team: 'Complaints',
    priority: 'high',
    signals: ['regulated'],
    clocks: ['psd2-101-reply'],
    holdingReplyOnly: true,
    order: 40,
  },
  lists: {
    en: {
      complain: 'complain|complaining|complaint|grievance',
      pay: 'payment*|transfer*|direct debit*|debit*|debited|standing order*|refund*|charge|charged|charges|fee|fees|overdraft|card',
    },
    fr: {
      complain: 'reclamation|plainte|plains|reclame|doleance',
      pay: 'paiement*|virement*|prelevement*|debit*|rembours*|carte*|frais|preleve*|sepa',
    },
    nl: {
      complain: 'klacht|klagen|beklaag|klaag|bezwaar',
      pay: 'betaling*|overboeking*|overschrijving*|incasso*|terugbetaling*|creditcardbetaling*|afschrijving*|afgeschreven|kosten|kaartbetaling*|pinbetaling*',
    },
    de: {
      complain: 'beschwerde|beschwere|beschweren|reklamation|reklamiere',
      pay: 'zahlung*|uberweisung*|auslandsuberweisung*|lastschrift*|ruckzahlung*|kartenzahlung*|abbuchung*|erstattung*|gebuhr*|abgebucht',
    },
    es: {
      complain: 'reclamacion|queja|reclamo',
      pay: 'pago*|transferencia*|domiciliacion*|reembolso*|tarjeta|cobro*|cobrad*|cargo*|recibo*',
    },
    it: {
      complain: 'reclamo|lamentela',
      pay: 'pagament*|bonific*|addebit*|rimbors*|carta|commission*',
    },
    pt: {
      complain: 'reclamacao|queixa|reclamo',
      pay: 'pagamento*|transferencia*|debito*|reembolso*|cartao|cobranca*|cobrad*|comissoes',
    },
  },
  phrases: {
    en: `
      (formal|official|written|make|making|lodge|lodging|file|filing|raise|raising|register|log|submit|wish to|want to|this is|i am|am|as) .. {complain} & {pay} @26
      {complain} (about|regarding|concerning|over|on) ..6 {pay}
      complaint & {pay} @8
      complaint & {pay} @26
      complain (about|that) .. {pay}
      complaint (reference|number|form) please
    `,
    fr: `
      (formelle|officielle|formellement|depose|deposer|adresse|adresser|constitue|enregistrer|porte|porter|me|faire|introdui*) .. {complain} & {pay} @26
      {complain} (formelle|officielle|formellement)? & {pay} @12
      {complain} & {pay} @20
    `,
    nl: `
      (officiele|formele|formeel|indienen|dien|registreren|dit is een|hierbij|wil|beklaag) & {complain} & {pay} @26
      {complain} & {pay} @8
      beklaag mij .. {pay}
      {complain} & {pay} @20
      !{complain} ..6 {pay}
    `,
    de: `
      (formelle|offizielle|formlich|einreichen|lege|hiermit|das ist|dies|mochte) & {complain} & {pay} @26
      {complain} & {pay} @8
      {complain} & {pay} @20
      {complain} & (ruckerstattung|geld zuruck|abgebucht) @20
      !{complain} ..6 {pay}
    `,
    es: '{complain} & {pay} @16',
    it: '{complain} & {pay} @16',
    pt: '{complain} & {pay} @16',
  },
  unless: {
    en: `
      no complaint*
      (where|find|link to) .. complain*
      (handled|solved|resolved|thanks for) .. complaint
    `,
    fr: `
      aucune (reclamation|plainte)
      (ou|formulaire|trouve) .. (reclamation|plainte)
      formulaire de reclamation*
      merci d avoir .. reclamation
    `,
    nl: `
      geen klacht*
      (waar|hoe) .. klacht*
      klacht .. opgelost
      (klaag|klagen|beklaag) (mij|me|ons)? niet
    `,
    de: `
      keine (beschwerde*|reklamation*)
      (wo|wie) .. (beschwerde*|reklamation*)
      beschwerde .. gelost
      (beschwer*|beklag*) (mich|uns)? nicht
    `,
    es: `
      (ninguna|no tengo) .. (queja|reclamacion)
      donde .. reclam*
    `,
    it: `
      non ho .. reclam*
      dove .. reclam*
    `,
    pt: `
      (nenhuma|nao tenho) .. (reclamacao|queixa)
      onde .. reclam*
    `,
  },
  learned: 'payment-complaint',
  examples: [
    { lang: 'en', text: 'I want to lodge a formal complaint about my bank transfer.', match: true },
    { lang: 'nl', text: 'Hierbij dien ik een klacht in over de automatische incasso.', match: true },
    { lang: 'en', text: 'I have no complaint about the payment.', match: false },
  ],
};
