import type { Wordings } from '../../wordings';

const pay =
  'pagament*|addebit*|transazion*|preliev*|acquist*|bonific*|operazion*|fattur*|importo|importi|soldi|euro|denaro|mandat*|spesa|spese|movimento|movimenti|rid|sdd';
const bank =
  'banca|bancari*|visa|mastercard|paypal|klarna|amex|american express|intesa|unicredit|fineco|poste|postepay|emittente|circuito|nexi|bancomat';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (storn*|contest*|respin*|respint*|revoc*|riprend*|recuper*|annull*|richiam*|disconosc*|chargeback|controversi*) & ({any-pay}|faro|far|ho|soldi|chied*) @18
      (contest*|disconosc*|storn*) .. (il|la|l|lo|questo|questa|vostro|un|gli|i)? .. {any-pay}
      (apert*|apriro|aprire|apro|avvi*|present*|inoltr*) .. (controversi*|contestazion*|disput*|chargeback|reclamo|procedura) & ({any-bank}|{any-pay}|chargeback) @14
      (chargeback|storno|procedura di contestazione)
      {any-pay} .. (respin*|respint*|stornat*|contestat*|revocat*|annullat*) .. (banca)?
      {any-bank} .. (sospes*|bloccat*|congelat*) .. (fattura|pagamento)
      (riprend*|recuper*) .. (soldi|denaro|euro|importo|89) & {any-bank} @14
      {any-bank} & (riaccredit*|accredit*|provvisori*|verific*|indag*) & (vostro|mentre|addebito) @18
      (occuper*|pensera|risolver*) .. (mastercard|visa|paypal|banca)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (reclamo|reclami|lament*|lamento|protest*|insoddisfatt*|contestazione|per niente contento|scontent*) & !({any-pay}|rimbors*|commission*|carta|cambio|bancomat|ordine permanente) @22
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
      !{any-pay} & (non (l|li|ho|sono|e|fatto|riconosco|autorizzat*) .. (fatto|io|stato io|mio|autorizzat*|riconosc*|effettuat*|mai)?|mai (fatt*|autorizzat*|effettuat*|dato)|a mia insaputa|senza (il)? (mio|mia) (consenso|autorizzazione|permesso)|sconosciut*|fraudolent*|non so nulla|non ne so) @18
      !non (sono|ero|sono mica) (stato|stata)? io
      !{any-pay} & (mai stat*|non ci sono mai|mai andat*) @22
      (a mia insaputa|senza (il)? (mio|mia) (consenso|autorizzazione|permesso)) & ({any-pay}|contratt*|finanziament*|prestit*|conto|sim|linea|attivat*|apert*|firmat*) @18
      (sms|mail|messaggio|sito|pagina|link|chiamata|telefonata) (falso|falsa|fals*|truffa) & (inserit*|dato|messo|dati|codice|carta|cliccat*|cadut*|pagat*) @18
      (truff*|raggir*|phishing|frode) & (carta|conto|dati|codice|sms|mail|{any-pay}|banca|cliccat*|inserit*) @18
      (a mio nome|a nome mio) & (qualcuno|senza|mai|sconosciut*|non|insaputa) & (contratt*|finanziament*|prestit*|conto|sim|linea|{any-pay}|attivat*|apert*|firmat*) @18
      furto d identita
      (abbonament*|contratt*|finanziament*|conto|conti|linea|linee|ordini) & !(mai|non) .. (sottoscritt*|firmat*|richiest*|ordinat*|attivat*|apert*) @18
      (finto|finta|presunto|sedicente|spacci*) .. (addetto|operatore|banca|tecnico|polizia|assistenza|sicurezza)
      (letto|dato|comunicato|dettato) .. (il|mio|un|i)? .. (codice|codici|pin|password|otp) & (mancano|spariti|soldi|euro|svuotat*|trasferit*|conto) @20
      (conto|risparmi|saldo) .. (svuotat*|prosciugat*|ripulit*)
      (soldi|risparmi|denaro|saldo) .. (uscit*|sparit*|prelevat*|mancano|trasferit*|risparmi) & !(non sono stat*|ne qualcuno|non io|senza|mai|nessuno) @22
      (qualcuno|sconosciut*|ladro|truffator*) & (ordinato|comprato|sottoscritto|speso|pagato|prenotato|acquistato) & (mio (account|nome|conto|profilo)|mia carta|miei dati) @20
      {any-pay} .. (stran*|sospett*|sconosciut*|inspiegabil*)
      (stran*|sospett*|sconosciut*) .. {any-pay}
      (cos e|che cos e) quest* .. {any-pay}
    `,
  },
  'stolen-card': {
    phrases: `
      (portafogl*|carta|carte|borsa|borsett*|borsellino) & (rubat*|scippat*|pers*|smarrit*|sottratt*|borseggi*) & (blocc*|rubat*|scippat*|sottratt*|disattiv*|borseggi*) @16
      qualcuno .. (usa*|usando|accesso|copiat*) .. mia carta
      carta .. (usat*|utilizzat*) .. senza (il)? (mio|mia)
      (ho perso|ho smarrito|non trovo) .. (la|mia) .. carta
    `,
  },
  'account-takeover': {
    phrases: `
      (qualcuno|hacker*|sconosciut*|truffator*|ladro|mi hanno) & (violat*|hackerat*|piratat*|rubat*|cambiat*|entrat*|acced*|modificat*|preso il controllo|impossessat*) & (account|password|mail|telefono|numero|profilo|conto|accesso) @16
      (account|mail|profilo|conto) .. (violat*|hackerat*|compromess*|rubat*|piratat*)
      (numero|mail|telefono|password|indirizzo) .. (recupero|cambiat*|sostituit*|modificat*) & (non conosco|sconosciut*|sono fuori|non riesco|non accedo|non io|non riconosco) @22
      access* .. (ester*|paese|russia|cina|sconosciut*|mai)
      (storico|cronologia|elenco|registro) .. (accessi|dispositivi)? & (portatile|dispositivo|telefono|sconosciut*|paese|c e|risulta|compare) & !(io vivo|vivo a|non e mio|mai|non conosco|sconosciut*|non ho) @26
    `,
  },
};
