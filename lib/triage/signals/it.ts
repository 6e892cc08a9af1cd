import type { SignalPhrases } from './kinds';

export const italian: SignalPhrases = {
  'how-to': `
    come (posso|faccio|si|fare|devo|potrei|importare|cambiare|configurare)
    (e|sarebbe) possibile
    (dove|quale) (posso|trovo|e|sono)
    (vorrei|voglio|mi piacerebbe) .. (cambiare|aggiungere|eliminare|sapere|scaricare|creare|impostare|modificare|replicare|poter)
    (potete|potreste|qualcuno puo) .. (spiegare|dire|aiutare)
    cosa (posso|devo) fare
    come (posso|faccio|fare|si|devo|potrei|cambiare|configurare|installare|eliminare|recuperare|impostare|esportare|importare|spostare|aggiungere|disattivare|attivare|mettere|togliere|riavere|risolvere|faccio a)
    (non so|non capisco) come
    (modo|possibilita) .. (di|per)
    (posso|possiamo|si puo) .. (anche|scegliere|avere|usare|cambiare|impostare|aggiungere)
    (vorrei|voglio|cerco|devo) .. (di)? (spostare|esportare|importare|installare|disattivare|togliere|usare|mettere|recuperare|trasferire)
    (guida|istruzioni|procedura|spiegazione)
  `,
  'asks-information': `
    (cosa significa|quanto|quanti|quale e|qual e|quali|differenza)
    (perche|quando)
    (offrite|accettate|spedite)
    (limite|massimo|minimo|tariffa)
    (c e|ci sono|esiste) .. (limite|costo|differenza|versione|modo|opzione)
    (come mai|a cosa serve|in che circostanze)
    (domanda|dubbio) (su|sulla|sul)
  `,
  request: `
    (richiesta|ordine) (di|per)
    (richiedo|vorrei|ho bisogno) (di)? (una|un) (nuova|nuovo|carta|licenza)
    (potete|potreste|vi prego di|prego) .. (inviare|mandare|attivare|installare|sostituire|ordinare|creare|aggiungere|cambiare|fornire)
    (carta|telefono|caricatore|computer) (sostitutiv*|di riserva|aggiuntiv*)
    (richiedere|ordinare) (una|un|il|la)
  `,
  access: `
    (password|pin|codice di accesso)
    (dimenticat*|ricordo|pers*) .. password
    (accesso|accedere|accedo|login|inserimento)
    (creare|configurare|configuro|inserire|aggiungere|nuovo) .. (account|casella|posta)
    (credenziali|nome utente|codice di verifica|password principale|registrazione|registrarmi)
    (reimpost*|cambi*|ripristin*) .. (password|codice)
  `,
  fault: `
    !non (funziona*|riesco|apre|carica*|invia*|ricevo|risponde|salva|mostra*|visualizz*|accede|scarica*|legge|vengono|si)
    (problema|problemi|errore|errori|guasto|malfunzionamento)
    (bloccat*|rotto|fallisce)
    !non (si (apre|carica|vede|vedono|collega|salva|stampa)|posso|va|parte|compare|compaiono|arriva|arrivano|permette|consente|stampa|trova|vedo|legge|c e|rispond*|sincronizz*|aggiorna*)
    (difetto|anomalia|inconveniente|problemi con|difficolta)
    (sbagliat*|errat*|mal funzionante|rifiuta|fallit*)
    non .. (arriva*|scarica*|sincronizza*|stampa*|trova|riconosce*|aggiorna*|compare|compaiono|entra|parte|sale|suona|coincide|corrisponde|legge|accetta|manda|va)
    (cade|cadono|salta|si stacca|si scollega|lampeggia|sfarfalla|gracchia|a scatti)
    (esce|escono|resta|restano|rimane|rimangono|risulta|e) .. (bianc*|ner*|vuot*|grigi*|tagliat*|doppi*|storto|sovrappost*|ferm*)
    (doppi|doppie|duplicat*|corrott*|danneggiat*|illeggibil*|sballat*|disordine|sfasat*)
    (due|tre) volte
    (non va|non vanno|fuori tempo|fuori posto)
  `,
  crash: `
    (crash*|si blocca|bloccato|bloccata|si chiude|si pianta|non risponde|schermata blu|arresto anomalo|si congela)
    !non (si)? (avvia|apre|parte)
    (si chiude|si ferma|si spegne) .. (sol*|improvvisamente|da se)
    (schermo|schermata|pagina) (nero|nera|bianco|bianca)
    (impallat*|inchiodat*|freeza)
    (resta|rimane) .. (a caricare|bloccat*|appes*|impiantat*|fermo|ferma)
    (si chiude|si spegne|si riavvia) (da solo|da sola|tutto)?
    (rotella|gira) .. (a vuoto|infinito|sempre)?
  `,
  slow: `
    (lento|lenta|lentezza|lentamente|rallent*)
    (ci mette (tanto|molto)|memoria|cpu|processore)
    (lentissim*|molto lent*|lumaca)
    (ci mette|impiega) .. (minuti|ore|secoli|una vita)
  `,
  'error-text': `
    (errore|messaggio di errore|codice errore|codice di errore)
    (mi da|appare|compare|esce|dice) .. (errore|messaggio|che|scritta)
    (messaggio|avviso|scritta) (che|con|dice|seguente)
    (errore|codice) #
    (rifiutat*|scadut*|non valid*|timeout|negat*)
  `,
  regression: `
    (dopo|da|dal|dalla|da quando) .. (aggiorn*|versione|ieri|giorni|settimana|tempo|mese|mesi|installat*)
    (ultimo|ultima|nuova|nuovo) (aggiornamento|versione)
    (prima|sempre) .. (funzion*|potevo|era|succedeva|visualizzat*|utilizzato)
    (non piu|improvvisamente|all improvviso)
    !non .. piu
    versione #
    (da|dopo) (un|una|qualche|pochi|alcuni|l) .. (giorni|giorno|settimane|settimana|mesi|aggiornamento|ore|po)
    (funzionava|andava|era) .. (prima|ieri|bene|sempre|perfettamente)
    (fino a (ieri|poco|ora)|recentemente|di recente|adesso non)
    (da|dal|dalla|dopo) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ieri|oggi|stamattina|stamani|il|la|l|quando|una|un)
    (ieri|prima|fino a ieri|la settimana scorsa) .. (andava|funzionava|era|bene|normale|si)
    (e cominciato|e iniziato|stanotte|improvvisamente)
  `,
  tried: `
    (ho|abbiamo) (provato|tentato|riavviato|reinstallato|disinstallato|cancellato|controllato|disattivato|verificato|effettuato)
    (senza (successo|esito|risultato)|inutilmente)
    (modalita provvisoria|risoluzione problemi)
    (reinstallazione|riavvio|riavviato|reinstallato|svuotat* la cache|estensioni disattivate)
    !(niente|nessun) .. (cambia|risolto|risultato|effetto|da fare)
    (ho|abbiamo) .. (cercato|guardato|letto|eliminato|cambiato|modificato|installato|rifatto|provato|contattato|chiamato)
    (riavviato|reinstallato|svuotat*|ricontrollato|ricreato|scollegato|riattaccato|cambiato|tolto|disattivato|aggiornato) .. (ma|niente|uguale|stesso|idem)?
    (ma|e) (niente|nulla|uguale|idem|stesso risultato|stessa cosa|non cambia)
    (ho) (tolto|cambiato|ricontrollato|svuotato|rifatto|ridotto|salvato|rimesso|scollegato|aggiornato|riavviato)
    (gia|ho gia) (cambiato|provato|fatto|disinstallato|controllato|riavviato)
    (cookie|cache|driver|modem|filtro|cavo|estensioni) .. (svuotat*|aggiornat*|riavviat*|cambiat*|disattivat*|tolt*)
  `,
  elsewhere: `
    (con|su|da) (chrome|edge|opera|outlook|un altro|altri|il cellulare|portale) .. (funziona|normalmente|bene|si)
    (altro|altri|altra) (browser|computer|dispositiv*|account|client|pc)
    (entrando|accedo) .. (da|al) (portale|webmail|server)
    (sul|dal|con il|con) (mio|cellulare|telefono|tablet|portatile|altro) .. (funziona|va|bene|problema)
    se (uso|utilizzo|apro) .. (chrome|edge|altro|outlook) .. (funziona|va|tutto|bene)
    (sul|sulla|con|da|in|ai|al) .. (telefono|cellulare|tablet|pc|sito|webmail|chrome|edge|colleghi|marito|moglie|vicino|casa) .. (funziona|va|entra|bene|c e|no|si|giusti|lisci|invece)
    (solo|soltanto|solamente) (con|su|sul|sulla|da|a me|io|questo|il|la)
    (gli altri|i colleghi|tutti gli altri|altri siti|ai miei colleghi) .. (bene|no|si|funziona*|vedono)
    (non ha|non hanno) (il|questo)? problema
  `,
  intermittent: `
    (a volte|ogni tanto|spesso|sempre|continuamente|costantemente|molto spesso|altrettanto spesso)
    ogni (volta|giorno)
    (a caso|ripetutamente|piu volte|saltuariamente|di nuovo|si ripete|ricompare|periodicamente)
    (ogni) .. (minuti|ora|ore|giorni|secondi)
    (ogni tot|di continuo|una volta si e una no|a intermittenza|poi di nuovo)
  `,
  'data-lost': `
    (pers*|scompars*|spariti|sparita|cancellat*|recuperare|perdo) .. (mail|email|messagg*|cartell*|contatt*|dati|foto|file|schede|segnalibri)
    (mail|email|messagg*|cartell*|sottocartell*|contatt*|dati|foto|file|schede|segnalibri) .. (pers*|scompars*|spariti|sparita|cancellat*|vuot*)
    (tutto|tutti|tutte) .. (spari*|pers*|scompars*|cancellat*)
    (vuot*) .. (casella|cartella|elenco)
  `,
  'several-users': `
    (tutti|diversi|nostri|piu) .. (utenti|clienti|colleghi|computer|dipendenti|account)
    (nostra|mia) (azienda|ufficio|scuola|agenzia)
    (tutti noi|da noi|in ufficio|piu persone)
    #5 (utenti|dipendenti|computer|postazioni|persone)
    (nessuno|nessun cliente|nessun utente|nessun punto vendita|nessun nostro)
    (tutti|tutte|tutta|tutto) .. (clienti|negozi|utenti|sede|sedi|filiali|aziende|scuola|ufficio|postazioni|ordini)
    #5 (negozi|clienti|studenti|sedi|aziende|macchine|ordini|casse|colleghi|tablet|soci|punti vendita)
    (altri|altre|molti|diversi) .. (uguale|anche|stesso|confermano|segnalano)
    (ferma|fermi|bloccate|bloccati|giu) .. tutt*
  `,
  money: `
    (addebit*|fattur*|rimbors*|pagament*|bonific*|importo|soldi) .. (due volte|doppi*|sbagliat*|non|rifiutat*|in piu|sconosciut*|mancant*)
    (due volte|doppi*|sbagliat*|in piu|sconosciut*) .. (addebit*|fattur*|pagament*|importo)
    (addebit*|fattur*|rimbors*|pagament*|bonific*|importo|soldi|denaro|spes*|preliev*|versament*) .. (due volte|doppi*|sbagliat*|errat*|non|mai|in piu|sconosciut*|rifiutat*|sospes*|attesa|respint*|annullat*|dove|quando|perche)
    (due volte|doppi*|sbagliat*|errat*|in piu|sconosciut*|perche|dove|quando) .. (addebit*|fattur*|pagament*|bonific*|importo|soldi|spes*|rimbors*)
    (bonifico|pagamento|rimborso|ricarica|soldi|accredito) .. (non arriva|non e arrivat*|non l ha|non risulta|sempre|in attesa|non ne)
    (bancomat|sportello) .. (non|meno|trattenuto)
    (fattura|lettura|contatore|consumo|importo) .. (non corrisponde|sbagliat*|doppi*|stima|errat*)
  `,
  account: `
    account .. (bloccat*|sospes*|chius*|disattivat*)
    (verificare|identita) .. (identita|account)?
    (account|profilo|conto) .. (non|nessun) .. (accesso|accedere|apre)
    (nessun accesso|due account|account doppio)
  `,
  appearance: `
    (visualizza*|icona|icone|barra|carattere|colore|colori|colonn*|tema|finestra|menu|pulsante|scheda|schede|inglese|italiano|grafica|puntatore)
    (barra degli strumenti|tema scuro|lingua|zoom|aspetto|dimensione|caratteri|schermo|sottocartell*|intestazion*)
  `,
  network: `
    (sito|siti|pagina|pagine|server|connessione|rete|internet|ssl|certificato|proxy|vpn|imap|smtp|pop|porta|oauth|pec|wifi|router|segnale|dominio|hosting)
    (collegare|collegato|online|offline|webmail|dns|firewall|linea|permessi|sincronizz*)
  `,
  theft: `
    (rubat*|furto|ladr*|scippo|scippat*|borseggi*|rapina*|sottratt*)
    (truffa*|truffat*|truffator*|frode|frodi|fraudolent*|phishing|raggir*|cascat*)
    (non|mai) .. (fatto|fatti|autorizzat*|richiest*|acquistat*|riconosco|firmat*|sottoscritt*|effettuat*|chiest*)
    (qualcuno|uno sconosciuto|un estraneo|terzi) .. (mio|mia|miei|mie) .. (conto|carta|nome|identita|posta|casella|telefono|account|profilo)
    (hackerat*|hacker|violat*|clonat*|piratat*|rubato l account|compromess*)
    (a mio nome|a nome mio|la mia carta d identita)
    (addebit*|acquist*|preliev*|moviment*|ordin*|access*) .. (sconosciut*|mai fatti|mai chiest*|sospett*|strani|strano|non autorizzat*)
    (svuotat* il conto|conto .. (svuotat*|a zero))
  `,
  exposed: `
    (altro|altra|altri|altre|altrui) .. (client*|pazient*|person*|utent*|aziend*|dipendent*|collega) .. (dati|fattur*|ordin*|nome|indirizz*|referto|foto|cedolin*|mail)
    (dati|fatture|ordini|referti|cedolini|foto|account) .. (altrui|di altri|di un altro|di un altra|di terzi)
    (riscatto|ransomware|(chiedono|pagare|vogliono) .. bitcoin*|file (cifrati|criptati))
    (vulnerabilita|falla|falle|fuga di dati|violazione dei dati|iniezione|xss|in chiaro|non cifrat*|data breach)
    (garante .. privacy|garante)
  `,
  forgotten: `
    (dimenticat*|pers* la|smarrit*|non (ricordo|mi ricordo|trovo piu)) .. (password|pin|codice|nome utente)
    (password|pin) .. (dimenticat*|smarrit*|persa|non (la|me la) ricordo)
    (reimpost*|recuper*) .. password
  `,
  untranslated: `
    (cartelle|colonne|categorie|etichette|nomi) ..5 in (inglese|italiano|tedesco)
    (in parte|parte|meta|restano|resta|rimangono|rimane|alcune|alcuni|il resto|solo) .. (in inglese|in italiano|in tedesco|in francese|non tradott*)
    (non tradott*|tradott* male|tradott* a meta|traduzione (mancante|sbagliata|incompleta))
  `,
};
