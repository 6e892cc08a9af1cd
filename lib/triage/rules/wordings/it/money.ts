import type { Wordings } from '../wordings';

/** Italian phrases beside the ones that stand in the rules: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    phrases: `
      (chiesto|chiedo|chiedero) .. banca .. (ridar*|restitui*|rimbors*|rend*)
      (contest*|disconosc*) .. (spesa|acquisto|operazione|movimento) .. banca
      apr* .. (procedura|pratica|caso) .. (paypal|visa|mastercard|banca)
      (stornano|stornate|stornato|storneranno|storna|stornarl*)
      (annullare|annulli|annulla|respingere|revocare|bloccare|contestare|contesto|contestero|disconosco|disconoscero|rifiutare) .. ({pay}|operazione|transazione|rid|sepa) .. ({bank}|carta|circuito|istituto|emittente)
      ({bank}|intesa|unicredit|american express|amex|postepay|emittente|istituto) ..6 (respingere|annullare|annulli|stornare|restitui*|riprend*|riaccredit*|ridare|recuper*|rimbors*|restituzione|rifiutare)
      (chied*|chiesto|richiest*) .. {bank} .. (riaccredito|rimborso|storno|restituzione|indietro|riprend*|soldi)
      (restituzione|riaccredito|annullamento) .. ({pay}|importo) .. banca
      (addebit*|pagament*|operazione) .. contestat* .. (banca|carta)
      (ridare|restituire|rimborsare|recuper*|riprend*) .. (soldi|importo|denaro|somma) .. (banca|carta)
      (fatto|faccio|faro) (respingere|stornare|annullare|revocare) .. (sepa|rid|addebit*|pagament*)
      (reclamo|caso|disputa|contestazione|controversia) .. paypal
      (revocato|bloccato|respinto) .. (sepa|rid|addebito) .. banca
    `,
    unless: `
      altra azienda
      banca ha respinto
      !non serve
    `,
  },
  'unauthorised-payment': {
    phrases: `
      (addebitat*|prelevat*|speso|acquist*) ..8 (dove|che) (non|mai) .. (stato|stata|fatto|autorizzat*)
      !(non ho|mai) .. (comprato|autorizzato|acquistato|ordinato) .. (nulla|niente|quell*|acquisto|pagamento)?
      !(non l ho|non li ho|non ho) fatto io
      !{pay} .. che non (ho fatto|sono miei|sono mie|e mio|riconosco)
      !(svuotat*|prelevat*|sottratt*|spariti|mancano) .. (conto|soldi|euro|banca)
      (truffat*|raggirat*) .. (codice|operatore|finto|falso|telefono)
      (cascat*|cadut*|cliccat*) .. (sms|mail|messaggio|link) (fals*|fint*)
      (diceva|diceva di|sosteneva|spaccia*) .. (essere)? .. (dei vostri|vostro|della vostra|operatore|banca)
      (clonat*|duplicat*) .. (sim|carta|bancomat)
      (speso|spende|pagando|paga|prelevato|comprando) .. con (la mia carta|essa)
      (qualcuno|ladro) .. (speso|pagato|prelevato|comprato)
    `,
    unless: `
      non mi hanno rubato (niente|nulla)
      disdett*
    `,
  },
  'stolen-card': {
    phrases: `
      (bloccat*|bloccare) .. carta ..6 (rubat*|persa|smarrit*)
      carta .. (l hanno|hanno) (rubat*|clonat*)
    `,
    unless: '(carta bloccata|pagamento) .. (estero|distributore)',
  },
  'account-takeover': {
    phrases: `
      !hanno cambiato .. (mail|password|numero) .. account
      qualcuno ..6 (ordini|ordinato|comprando|cambiato|entrato) .. (account|mail|password|nome)
      (hanno|ha) cambiato .. (mia|la mia|mio|il mio) .. (mail|password|numero)
      (linea|contratto|telefono|prestito|sim) .. (mai|non) .. (attivat*|richiest*|sottoscritt*|firmat*|apert*)
      (usato|utilizzat*) .. (mio|miei) (document*|dati|passaporto|codice fiscale) .. (aprire|attivare|contratto|sottoscriv*)
      (accesso|login|dispositivo) .. (dalla|in|dall) (russia|romania|estero|cina|ucraina|altro paese|nigeria)
      (comprano|acquistano|ordinano|contratt*|telefono) .. a (nome mio|mio nome)
      (violat*|hackerat*) .. (posta|mail|account|casella|profilo)
      furto .. identita
    `,
  },
  'payment-complaint': {
    phrases: `
      (reclam*|lament*|reclamare) & (accredito|accreditat*|addebit*|bonific*|commission*|domiciliazion*|incassat*|pagament*|pos|prelievo|rid|ricarica|rimborso|sepa|storno) & (apri*|avanz*|aprite|carico|formal*|formul*|fare|inoltr*|iscritto|numero|present*|registrat*|riguarda|scritto|sporg*|ufficiale|voglio|devo|vorrei|mi lament*|lettera|atti) @20
      reclamo .. (bonific*|pagament*|addebit*|rid|ricarica|prelievo)
      (lamentarmi|lamentarci) .. (bonific*|pagament*|addebit*|commission*)
    `,
    unless: '(nessun|non voglio|non mi) .. (reclam*|lament*)',
  },
};
