import type { SignalPhrases } from './kinds';

export const italian: SignalPhrases = {
  'how-to': `
    come (posso|faccio|si|fare|devo|potrei|importare|cambiare|configurare)
    (e|sarebbe) possibile
    (dove|quale) (posso|trovo|e|sono)
    (vorrei|voglio|mi piacerebbe) .. (cambiare|aggiungere|eliminare|sapere|scaricare|creare|impostare|modificare|replicare|poter)
    (potete|potreste|qualcuno puo) .. (spiegare|dire|aiutare)
    cosa (posso|devo) fare
  `,
  'asks-information': `
    (cosa significa|quanto|quanti|quale e|qual e|quali|differenza)
    (perche|quando)
    (offrite|accettate|spedite)
    (limite|massimo|minimo|tariffa)
  `,
  request: `
    (richiesta|ordine) (di|per)
    (richiedo|vorrei|ho bisogno) (di)? (una|un) (nuova|nuovo|carta|licenza)
  `,
  access: `
    (password|pin|codice di accesso)
    (dimenticat*|ricordo|pers*) .. password
    (accesso|accedere|accedo|login|inserimento)
    (creare|configurare|configuro|inserire|aggiungere|nuovo) .. (account|casella|posta)
  `,
  fault: `
    !non (funziona*|riesco|apre|carica*|invia*|ricevo|risponde|salva|mostra*|visualizz*|accede|scarica*|legge|vengono|si)
    (problema|problemi|errore|errori|guasto|malfunzionamento)
    (bloccat*|rotto|fallisce)
  `,
  crash: `
    (crash*|si blocca|bloccato|bloccata|si chiude|si pianta|non risponde|schermata blu|arresto anomalo|si congela)
    !non (si)? (avvia|apre|parte)
  `,
  slow: `
    (lento|lenta|lentezza|lentamente|rallent*)
  `,
  'error-text': `
    (errore|messaggio di errore|codice errore|codice di errore)
    (mi da|appare|compare|esce|dice) .. (errore|messaggio|che|scritta)
  `,
  regression: `
    (dopo|da|dal|dalla|da quando) .. (aggiorn*|versione|ieri|giorni|settimana|tempo|mese|mesi|installat*)
    (ultimo|ultima|nuova|nuovo) (aggiornamento|versione)
    (prima|sempre) .. (funzion*|potevo|era|succedeva|visualizzat*|utilizzato)
    (non piu|improvvisamente|all improvviso)
    !non .. piu
    versione #
  `,
  tried: `
    (ho|abbiamo) (provato|tentato|riavviato|reinstallato|disinstallato|cancellato|controllato|disattivato|verificato|effettuato)
    (senza (successo|esito|risultato)|inutilmente)
    (modalita provvisoria|risoluzione problemi)
  `,
  elsewhere: `
    (con|su|da) (chrome|edge|opera|outlook|un altro|altri|il cellulare|portale) .. (funziona|normalmente|bene|si)
    (altro|altri|altra) (browser|computer|dispositiv*|account|client|pc)
    (entrando|accedo) .. (da|al) (portale|webmail|server)
  `,
  intermittent: `
    (a volte|ogni tanto|spesso|sempre|continuamente|costantemente|molto spesso|altrettanto spesso)
    ogni (volta|giorno)
  `,
  'data-lost': `
    (pers*|scompars*|spariti|sparita|cancellat*|recuperare|perdo) .. (mail|email|messagg*|cartell*|contatt*|dati|foto|file|schede|segnalibri)
    (mail|email|messagg*|cartell*|sottocartell*|contatt*|dati|foto|file|schede|segnalibri) .. (pers*|scompars*|spariti|sparita|cancellat*|vuot*)
  `,
  'several-users': `
    (tutti|diversi|nostri|piu) .. (utenti|clienti|colleghi|computer|dipendenti|account)
    (nostra|mia) (azienda|ufficio|scuola|agenzia)
  `,
  money: `
    (addebit*|fattur*|rimbors*|pagament*|bonific*|importo|soldi) .. (due volte|doppi*|sbagliat*|non|rifiutat*|in piu|sconosciut*|mancant*)
    (due volte|doppi*|sbagliat*|in piu|sconosciut*) .. (addebit*|fattur*|pagament*|importo)
  `,
  account: `
    account .. (bloccat*|sospes*|chius*|disattivat*)
    (verificare|identita) .. (identita|account)?
  `,
  appearance: `
    (visualizza*|icona|icone|barra|carattere|colore|colori|colonn*|tema|finestra|menu|pulsante|scheda|schede|inglese|italiano|grafica|puntatore)
  `,
  network: `
    (sito|siti|pagina|pagine|server|connessione|rete|internet|ssl|certificato|proxy|vpn|imap|smtp|pop|porta|oauth|pec|wifi|router|segnale|dominio|hosting)
  `,
};
