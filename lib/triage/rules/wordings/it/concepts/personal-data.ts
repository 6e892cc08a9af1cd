import type { Wordings } from '../../wordings';
import { settled } from './settled';

const stranger =
  'sconosciut*|estrane*|(altro|altra|altri|altre) (cliente|clienti|persona|persone|utent*|pazient*|soci|socio|abbonat*|titolar*|gente)|un altro|un altra|qualcun altro|qualcuno che non|terzi|vicin*|collega|colleghi|(persona|destinatario|indirizzo|cliente) (sbagliat*|errat*)|una certa|un certo|altrui|(una|un|di una|di un|certa|certo) (signora|signor|dott|dottoressa|sig)|(ogni|tutti gli|tutti i|tutte le) (client*|iscritt*|soci|pazient*|dipendent*|utent*|abbonat*)|iscritti|(un altra|un altro) (donna|uomo|signora|signore)|altra donna|altro uomo';
const record =
  'nome|nomi|indirizz*|data di nascita|telefono|numero di (carta|conto|telefono)|numero|dati|iban|fattur*|estratto*|contratt*|ordini|lettera|lettere|busta paga|buste paga|passaport*|codice fiscale|cartella|cartelle|archivio|scheda|profilo|storico|document*|referto|referti|ricett*|stipend*|mail|conto|informazioni|elenco|foto|bolletta|bollette|pratica|questionario|questionari|modulo|moduli|domanda|domande|certificat*|lista|foglio|tabella|diagnosi|rapporto|analisi|esami';
const privateRecord =
  'referto|referti|esame|esami|ricetta|ricette|radiografi*|ecografi*|diagnosi|terapi*|cartella|cartelle|analisi|cedolino|cedolini|busta paga|buste paga|stipendio|stipendi|valutazion*|curriculum|cv|estratto conto|estratti conto|movimenti|saldo|iban|passaport*|carta d identita|carte d identita|patente|patenti|codice fiscale|codici fiscali|carta d imbarco|prenotazion*|chat|conversazion*|messaggi|telefonate|chiamate|registrazion*|foto|fotografi*|telecamera|telecamere|video|immagini|percorsi|posizione|consumi|polizza|polizze|sinistr*|pratica|pratiche|fascicol*|dichiarazion*|730|cud|isee|bolletta|bollette|fattur*|contratt*|indirizz*|numero|numeri|dati|anagrafic*|nome|nomi|nominativ*|cognom*|data di nascita|mail|lettera|lettere|ordini|ordine|acquisti|storico|document*|moduli|modulo|scheda|schede|elenco|lista|profilo|account|conto|certificat*|pagella|voti|verbale|debit*|importi|invalidita|vaccin*|tessera';
const otherOwner =
  'di (un|una|uno) ..2 (altr*|signor*|tizi*|tale|ragazz*|uomo|donna|pazient*|client*|collega|estrane*|sconosciut*|condomin*|cert*|inquilin*|famiglia|coppia|dipendent*|dirigent*|concorrent*|assicurat*|omonim*|utent*|dottor*|bambin*|persona|bimb*|socio|socia)|d (un|una) altr*|di qualcun altro|di qualcun|di qualcuno|di altri|di altre|di altra|degli altri|altrui|di terzi|d altri|di tutti (noi|i clienti|gli altri)|di ognuno|di ciascuno|di sconosciuti|di estranei|di persone|di gente|di perfetti|di chi|persona prima|cliente prima|prima di me|che non (sono io|conosco)|che non e (mio|mia|il mio|la mia)|non e (il|la)? (mio|mia)|non era (il|la)? (mio|mia)|non sono (i|le)? (miei|mie|mio|mia|io)|non (ero|e) mi*|mai (vist*|sentit*)|di (decine|centinaia|migliaia|quaranta|cinquanta|sessanta|venti|trenta|#2) .. (persone|client*|pazient*|utent*|dipendent*|ospiti|alunn*|soci*|colleg*|iscritt*|candidat*)|(mio|mia|del|della|dal|dalla) vicin*|(del mio|della mia) (vicin*|collega|capo|capa|ex|inquilin*|coinquilin*)|(un|una|certa|certo|il|la|della|del|dal|dalla) signor*|un tale|una tale|una tizia|un tizio|(della|del) (signor*|direttor*|direttrice|capo|collega|vicin*|titolare)|altr* (cliente|persona|paziente|dipendente|utente|famiglia|nome|intestatari*)';
const strongRecord =
  'referto|referti|esami|ricetta|ricette|radiografi*|ecografi*|diagnosi|terapi*|cartella clinica|cartelle cliniche|analisi|cedolino|cedolini|busta paga|buste paga|stipendio|stipendi|estratto conto|estratti conto|saldo|iban|passaport*|carta d identita|carte d identita|patente|codice fiscale|codici fiscali|carta d imbarco|polizza|sinistr*|dichiarazion*|730|isee|bolletta|bollette|fattur*|contratt*|indirizz*|data di nascita|debit*|questionari*|risposte|certificat*|verbale|pratica|fascicol*|consumi|percorsi';
const cameToMe =
  'ricevut*|ricevo|arrivat*|arriva|arrivano|mandat*|inviat*|spedit*|allegat*|consegnat*|recapitat*|trov*|scaricat*|scarico|scaricando|aprendo|aperto|apro|aprono|apre|vedo|vede|vedono|visto|vista|viste|visti|vedevo|legge|leggo|leggono|letto|letti|compar*|appar*|appaiono|esce|uscit*|uscita|uscivano|mostra*|mostrato|dentro|c e|c era|ci sono|c erano|conteneva|contiene|dato|data|dati da|dava|date|stampat*|entrat*|entro|entrando|accesso|loggat*|capitat*|finit*|finisco|ritrov*|leggere|vedere|sentito|sento|sentire|ascoltat*|porta|portava|riporta|collegat*|visualizz*|restituit*|intestat*|mandate|inviate';
const inPublic =
  'tutti|tutta la|chiunque|pubblic*|espost*|affiss*|appes*|bacheca|schermo|monitor|tabellone|accessibil*|apert* a|senza password|senza accesso|google|internet|in rete|online|motore di ricerca|indicizzat*|visibil*|leggibil*|in chiaro|ad alta voce|davanti a|sala d attesa|atrio|portone|vetrina|cassonetto|spazzatura|immondizia|raccolta carta|strada|marciapiede|forum|telegram|dark web|in vendita|in copia|rispondi a tutti|gruppo whatsapp|fila|coda|social|link';
const manyPeople =
  'nomi|nominativ*|codici fiscali|numeri di telefono|indirizzi|diagnosi|patologi*|debit*|morosi|motivo|pazient*|client*|alunn*|student*|dipendent*|ospiti|utent*|bambin*|minori|soci|iscritt*|candidat*|beneficiar*|donator*|anzian*|cartelle|referti|curriculum|passaport*|carte d identita|documenti|buste paga|cedolini|anagrafic*|dati|cellulari|recapiti|fascicoli|sinistri|assistit*|assicurat*|inquilini|condomini|lavoratori|schede';
const carrier =
  'chiavetta|chiavette|pendrive|pen drive|pennetta|penna usb|usb|hard disk|disco|portatile|computer|tablet|telefono|faldon*|cartellin*|cartella|busta|plico|fascicol*|fogli|quaderno|registro|scatolone|scatoloni|borsa|stampe|stampate|armadio|agenda|documenti';
const misplaced =
  'pers*|smarrit*|dimenticat*|rubat*|trovat*|trovo|lasciat*|cadut*|buttat*|abbandonat*|rinvenut*|scippat*|finit*|persa';
const eraseOrder =
  'togliete*|toglietel*|toglieteci|tolga|togliermi|togliere|levate*|levatemi|levare|rimuovete*|rimuova|rimuovere|cancellate*|cancelli|cancellare|eliminate*|elimini|eliminare|distruggete*|distruggere|fate sparire|far sparire|sparisca|spariscano|sfocate|oscurate*|oscurare|sfocare|depennate*|depennatemi|cancellazione|rimozione|eliminazione|distruzione|oblio|dimenticat*|dimenticate|venga* (tolt*|rimoss*|cancellat*|eliminat*|distrutt*|oscurat*)|sia* (tolt*|rimoss*|cancellat*|eliminat*|distrutt*|oscurat*)|tirate giu|buttate|purgate|ripulite|anonimizz*|pulizia';
const aboutMe =
  '(mio|mia|miei|mie|suo|sua|suoi|sue|nostr*) ..2 (nome|cognome|foto|fotografi*|volto|faccia|immagin*|casa|targa|numero|telefono|cellulare|recension*|commenti|commento|video|cv|curriculum|profilo|scheda|dati|indirizzo|mail|registrazion*|conversazion*|chat|storico|cronologia|anagrafic*|document*|passaport*|posizione|voce|impront*|candidatura|colloquio|tracce|traccia|messaggi|account|contatti|rubrica|informazioni|fascicolo|pratica)|quello che (avete|sapete|tenete|conservate)|tutto (quello|cio) che|di me|su di me|da me|mi riguard*|ci riguard*|che mi ritra*|di mio figlio|di mia figlia|di mia madre|di mio padre|di mio marito|(copie|copia|scansion*|fotocopi*) (dei|del|di)';
const knowOrder =
  'sapere|ditemi|dirmi|dite|elenco|copia|quali|cosa|che cosa|ricevere|fatemi avere|mandatemi|mandarmi|inviatemi|vorrei|voglio|chiedo|desidero|gradirei|fornitemi|forniteci|consegnatemi|avere|ottenere|scaricare|trasmettere|trasferire|trasmettete|portare|esportare|estratto|prospetto|lista';
const theyHold =
  'avete|tenete|conservate|conservat*|raccogliete|raccolt*|registrate|registrat*|memorizz*|archiviat*|possedete|detenete|custodite|salvat*|trattate|trattat*|condividete|condivis*|passate|passat*|cedut*|vendut*|comunicat*|profilat*|tracciat*|mi riguard*|su di me|sul mio conto|di me|in vostro possesso|accumulat*';
const dataKind =
  'dati|dato|informazioni|registrazion*|telefonat* registrat*|storico|cronologia|log|accessi|profil*|punteggio|score|valutazion*|tracciament*|posizion*|battit*|sonno|consum*|misurazion*|note|annotazion*|fascicolo|cartella|scheda|immagini|video|foto|conversazion*|chat';
const marketing =
  'pubblicita|promozion*|promo|offerte|offerta|newsletter|marketing|volantin*|depliant|catalog*|sms|messaggi|telefonate|chiamate|mail|email|whatsapp|buoni sconto|auguri|spam|comunicazion* commercial*|lettere|call center|profilazione|notiziario';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: personal data. */
export const personalData: Wordings = {
  'data-breach': {
    lists: {
      'any-stranger': stranger,
      'any-record': record,
      'private-record': privateRecord,
      'other-owner': otherOwner,
      'strong-record': strongRecord,
      'came-to-me': cameToMe,
      'in-public': inPublic,
      'many-people': manyPeople,
      carrier: carrier,
      misplaced: misplaced,
    },
    phrases: `
      (vedo|vede|visto|ho visto|appar*|compar*|ricevut*|arrivat*|mandat*|inviat*|allegat*|aprendo|aperto|contiene|dato|consegnat*|mostr*|leggo|trov*|nel|nella) & {any-record} .. (di|del|della|dei|degli|d|per|a)? .. {any-stranger} @18
      {any-stranger} & (ricevut*|letto|aperto|consegnat*|inviat*|mandat*|arrivat*|ha|hanno) & (mio|mia|miei|mie|nostr*) .. {any-record} @20
      (mio|mia|miei|mie|nostri) .. {any-record} .. (a|ai|al|alla|dai|presso) .. {any-stranger}
      (persona|destinatario|indirizzo|cliente|busta|paziente|casella) (sbagliat*|errat*) & ({any-record}|mandat*|inviat*) @16
      (trapelat*|pubblicat*|diffus*|espost*|circol*|internet|online|dark web|forum|in vendita|visibil*|finit*|rubat*|accessibil*) & ((dati|lista|elenco|archivio) .. (client*|personali|pazient*|soci|dipendent*)|(miei|nostri) (dati|documenti|clienti)) @16
      (dati|indirizzi|mail|nomi|numeri) .. (di|dei|degli) .. (tutti|altri|nostri|vari|centinaia|decine) .. (client*|persone|destinatari|soci|pazient*|partecipant*|utent*)
      (mail|lettera|pacco|sms|messaggio|busta) .. (per|indirizzat*|destinat*) .. (una|un|a|altra|signora|signor|qualcuno) & (indirizzo|numero|nome|dati|carta|conto) @24
      (busta paga|cartella|fattura|estratto conto|contratto|referto) & (quella|quello) .. (di|d) .. (un|una|altro|altra) .. (colleg*|cliente|persona|vicin*|paziente)? @16
      (violazione|fuga|furto|perdita|diffusione) .. dati
      (copia|cc|ccn|rispondendo a tutti|rispondi a tutti|destinatari) & (visto|vedo|visibil*|indirizzi|nomi|pazienti|clienti|tutti) @18
      {any-record} .. (di|appartiene a) (un certo|una certa|un altro|un altra|qualcuno)
      (carta d imbarco|biglietto|buono|contratto|fattura|ordine|prenotazione|ricetta|polizza) .. (a nome di|e di|per|appartiene a|intestat* a) (un certo|una certa|un altro|un altra|uno sconosciuto|qualcun*)
      (portatile|chiavetta|disco|documenti|cartella|faldone) .. (pers*|rubat*|trovat*|dimenticat*) & (client*|pazient*|personal*|riservat*|dipendent*) @20
      (detto|dato|rivelato|comunicato|passato) .. (al mio|alla mia|a mio|a mia) (ex|marito|padre|capo|padrone|fratello|moglie|madre) & (indirizzo|saldo|numero|dati|conto|contratto|appuntamento) @18
      (c era|c erano|conteneva|contiene|dentro|apre|porta|allegat*|trovat*|mostra|appare|compare) & {any-record} .. {any-stranger} @18
      (c era|conteneva|contiene|apre|porta|trovat*|mostra|appare) & {any-stranger} .. {any-record} @18
      (apre|mostra|contiene) & {any-record} .. di (ogni|tutti) .. (iscritt*|client*|soci|utent*|dipendent*) @18
      (indirizzo|mail|casella|numero) (sbagliat*|vecchi*|errat*) & (mio|mia|miei|mie) .. {any-record} & (inviat*|mandat*|arrivat*|consegnat*|spedit*) @20
      (chiamato|truffatore|sconosciuto|venditore) .. (sapeva|aveva|conosceva|sa|ha) .. (mio|mia|miei) (indirizzo|numero|contratto|dati|nome|saldo|codice) & (voi|vostri|solo|come) @26
      (miei|nostri|mie) (dati|password|mail) .. (trapelat*|rubat*|hackerat*|espost*|in vendita|pubblicat*)
      (account|conto) .. (collegat*|mescolat*|unit*|associat*) .. (altro|altra|qualcun*|sconosciut*)
      !{came-to-me} & {private-record} .. {other-owner} @26
      !{came-to-me} & {other-owner} .. {private-record} @26
      !{came-to-me} & {strong-record} & {other-owner} & (errore|sbaglio|invece|mio|mia|miei|mi|vostr*|io) @26
      !{many-people} & {in-public} & (legg*|vede*|vedo*|vist*|visibil*|trov*|espost*|affiss*|appes*|scaric*|apert*|finit*|pubblicat*|appar*|compar*|accessibil*|indicizzat*|mandat*|inviat*|c e|ci sono|sent*) & (nome|nomi|vostr*|mio|mia|elenco|lista|file|pdf|cartella|dati|foto|cognom*|codici|telefon*|document*|client*|pazient*) @32
      {carrier} & {misplaced} & {many-people} & (vostr*|nostr*|client*|pazient*|ospiti|cifrat*|protett*|password|personal*|nomi|dati|dentro|copia|copie|alunn*|dipendent*|utent*|#2) @32
      (mandat*|inviat*|spedit*|allegat*|girat*|inoltrat*|finit*|arrivat*|consegnat*|recapitat*|partit*|imbucat*|caricat*) & {private-record} & (mio|mia|miei|mie|nostr*|client*|dipendent*|pazient*|colleg*|alunn*|nominativ*|donator*|soci) & (persona sbagliata|destinatari* sbagliat*|indirizzo sbagliato|cliente sbagliato|vicin*|condomin*|ex|suocer*|altr* (cliente|persona|indirizzo|cassetta|famiglia|paziente|utente|azienda)|mailing|per errore|per sbaglio|erroneamente|sbagliando|a tutti|a tutta|a tutto|all intera|sconosciut*|estrane*|qualcun altro|un altro|un altra|concorrent*|portiere|cassetta (di|del|della)) @30
      !(operator*|impiegat*|collega|centralin*|sportell*|addett*|avete|vostr*|segretari*|farmacist*|hanno|signorina|medico|infermier*) & (detto|rivelat*|comunicat*|letto|raccontat*|dato|fornit*|spifferat*|passato|confermat*|mostrat*|consegnat*|mandat*) & (marito|moglie|ex|madre|padre|suocer*|datore|capo|vicin*|padrone|figli*|fratello|sorella|compagn*|condominio|sconosciut*|collegh*) & (indirizzo|saldo|conto|diagnosi|esami|referto|terapia|numero|debit*|stipendio|appuntament*|ordine|acquist*|password|dati|incinta|malatti*|dove abito|dove vivo) @34
      (chiamat*|scritto|telefonat*|contattat*|presentat*|bussat*|suonat*) & (sconosciut*|signor*|tizio|tipo|estrane*|client*|uno|gente|truffator*) & (sa|sapeva|aveva|conosceva|ha|vede|risulta|mostra|trovat*) & (mio numero|mio nome|miei dati|mio indirizzo|mia firma|mio ordine|mia pratica|mio contratto|mio iban|mio saldo|mio telefono|mie chiamate) @34
      (telecamera|telecamere|citofono|baby monitor|videocitofono|registrazione|app) & (vedo|mostra*|fa vedere|visto|compare|appare|inquadra) & (altr* (casa|stanza|persona|famiglia|bambin*|salotto|camera|appartamento|giardino)|non e (il|la)? (mi*|nostr*)|casa d altri|casa di (un|una|altri|qualcun*)|estrane*|sconosciut*|qualcun altro) @28
      (cambiando|cambiato|digitato|digitando|sbagliando|sbagliato|aggiungendo|modificando) .. (cifra|numero|ultimo|lettera|link|indirizzo) & (vist*|vedo|apert*|apre|uscit*|trovat*|compar*|legg*) & (altr*|qualcun*|client*|pazient*|person*|sconosciut*) @30
      !(non|mai) .. (dovrei|dovevo|dovrebbe*|doveva*|dovreste) (vedere|veder*|avere|aver*|leggere|ricevere|essere) .. (mie mani|da me|visibil*|dati|pubblic*|casella|documenti|referti)
      !(indirizz*|mail|nomi|nominativi|numeri|destinatari|cellulari) & (in chiaro|visibil*|in copia|cc|si ved*|leggibil*|si legg*|ccn) & (tutti|#3|persone|altri|destinatari|iscritti|soci|genitori|condomini|pazienti) & (mandat*|inviat*|mail|messaggio|circolare|comunicazion*|avete|newsletter|gruppo) @24
      (mio|mia|miei|mie|nostri|nostre) ..1 (messaggi privati|foto|dati|ordini|indirizz*|numero di telefono|referti|chat|conto|documenti|curriculum|conversazion*|codice fiscale|esami|recapit*|analisi|stipendio|pratica) & (compars*|compaiono|appars*|appaiono|pubblicat*|visibil*|finit*|vedono|leggono|visti|espost*|diffus*|accessibil*|trovat*) & (pubblic*|tutti|chiunque|internet|google|bacheca|forum|gruppo|altri|estrane*|sconosciut*|rete|facebook|volantino) @24
      !(database|archivio|dati|password|mail|email|account|client*) & (rubat*|trapelat*|hackerat*|violat*|bucat*|dark web|have i been pwned|leak|in vendita|fuga|sottratt*|attacco informatico|ransomware|data breach) & (mio|mia|miei|mie|nostri|nostre) @18
      (link|url|pagina|file|cartella|documento) & (chiunque|a tutti|da tutti|senza (login|password|registrazione)) & (fattur*|referti|pratiche|documenti|quelle di|quelli di|di altri|altre persone|nominativ*|codici fiscali|dati personali|dati dei|client*|pazient*) @24
      (rubat*|pers*|smarrit*|dimenticat*|scippat*|lasciat*) .. {carrier} & (anagrafic*|soci|assistit*|pazient*|client*|alunn*|utent*|dipendent*|dati (dei|di|personali|sensibili)|cartelle cliniche|elenco|nominativ*) @22
      (pubblicat*|diffus*|postat*|inoltrat*|girat*|caricat*|appes*|affiss*|condivis*) & (certificat*|referti|voti|pagelle|cartelle cliniche|diagnosi|stipendi|codici fiscali|documenti d identita|dati (personali|sensibili)|elenco|nominativ*|indirizz*|foto) & (alunn*|pazient*|client*|dipendent*|soci|bambin*|minori|nostri figli|mio figlio|mia figlia|colleg*|student*|condomini|genitori|ospiti) & (chat|gruppo|sito|bacheca|online|internet|tutti|facebook|albo|errore|senza|pubblic*|whatsapp|portone|atrio) @30
    `,
    unless: `
      (letto|visto|sentito) .. (notizie|giornale|telegiornale|tv|fuga di dati)
      (esercitazione|dati (fittizi|finti|di prova)|registro dei trattamenti)
      (vostra)? newsletter di ieri
      (se|qualora) (un giorno|per caso|mai|domani|aveste)
      (credevo|pensavo|temevo) .. (invece|ma (e|era)|e (mio|mia))
      (come|posso) .. (condivid*|nascond*|nascondere|faccio a) .. (collega|indirizzi|clienti|file|cartella)
      !nessuno ha visto
      ${settled}
    `,
  },
  'privacy-request': {
    lists: {
      'erase-order': eraseOrder,
      'about-me': aboutMe,
      'know-order': knowOrder,
      'they-hold': theyHold,
      'data-kind': dataKind,
      marketing: marketing,
    },
    phrases: `
      (cosa|quali|tutto|copia|che|tutte) .. (dati|informazioni|sapete|avete|conservate|memorizzat*|detenete|possedete) .. (di me|su di me|mio conto|sulla mia persona)
      (sapete|avete|conservate|memorizzat*|detenete|possedete|trattate) .. (di me|su di me|mio conto)
      (cancell*|elimin*|rimuov*|distrugg*|dimentic*|togli*) & (su di me|di me|miei (dati|documenti)|mia (scheda|cartella|pratica)|mie informazioni|dati personali|ogni traccia) @14
      diritto (di|all|alla|al) (accesso|oblio|cancellazione|rettifica|opposizione|portabilita|limitazione)
      (gdpr|codice privacy|articolo (15|16|17|18|20|21)|art (15|16|17|18|20|21)) & (chied*|esercit*|diritt*|rettific*|access*|cancell*|copia|sensi|base|esigo|voglio|richied*) @18
      rettifica .. (nome|dati|indirizzo|mio|miei)
      mi oppongo .. (uso|utilizzo|trattamento|dati|pubblicita)
      (revoc*|ritir*) .. consenso
      (da dove|come) .. avete .. (preso|avuto|ottenuto|trovato) .. (mio|miei|mia) .. (numero|mail|dati|indirizzo|nome)
      (a chi|destinatari) .. (miei dati|cedut*|passat*|vendut*)
      (toglietemi|cancellatemi|rimuovetemi|eliminatemi) .. (da|dalle|dalla|dal|dai) .. (list*|elenc*|archiv*|database)
      a (quali|chi) .. (aziende|societa|terzi)? .. (vendut*|cedut*|passat*|dato|comunicat*) .. (miei)? dati
      (togliete|rimuovete|cancellate|eliminate|levate) .. (da|dai|dal|dalla) .. (sistem*|archiv*|database|elenc*|list*|registr*) & (dati|nome|numero|indirizzo|marito|madre|padre|moglie|mi) @18
      responsabile della protezione
      (vendut*|cedut*|condivis*) .. miei dati
      (copia|trascrizione) & (registrazion*|note|corrispondenza|conversazioni) & (a mio nome|su di me|mie chiamate|mio conto|mia pratica) @18
      !(mai|non) .. (accettato|consentito|autorizzato|acconsentito|dato) & (mio|miei|mia) (indirizzo|dati|numero|mail|nome|telefono) & (deste|dare|ced*|condivi*|partner|terzi|vend*|cancell*|usare|uso|pass*) @24
      {erase-order} & {about-me} & (vostr*|voi|archiv*|sistem*|database|sito|pagina|elenc*|list*|registr*|internet|google|mappa|pubblic*|recension*|confermat*|conferma|subito|per favore|perfavore|grazie|chiedo|voglio|vorrei|piu|ovunque|per sempre|tutte|tutto|ogni|motivo|diritto|avete|non) @26
      !(smett*|smettetela|basta|finit*|piantat*|non ((voglio|vogliamo|desidero|gradisco) (piu)? (ricever*|altr*|essere|che mi|vostr*|le vostre|la vostra)|mandat*|mandatemi|scrivet*|scrivetemi|chiamat*|chiamatemi|inviat*|inviatemi)|togliete*|toglietemi|levate*|levatemi|cancellate*|cancellatemi|disiscrivetemi|eliminate*) & {marketing} & (mandar*|inviar*|ricever*|chiamar*|scriver*|mio numero|mio indirizzo|mia mail|list*|elenc*|rubric*|database|mi|mai dat*|consenso|autorizzat*|gia (detto|chiesto|scritto)|stop|da mesi|da anni|al giorno|ogni giorno|dei (vostri|partner)|uso|miei) @26
      {know-order} & {data-kind} & {they-hold} & (mi|mio|mia|miei|mie|me|io|nostr*|mi*) @28
      !(non (voglio|do|autorizz*|ho (mai)? (autorizzato|dato|acconsentito|firmato|accettato)|acconsento|intendo|desidero|permetto|sono d accordo)|mi oppongo|opposizione|nego|rifiuto|revoco|sono contrari*|ritiro il|disattivate|escludetemi|tiratemi fuori) & (uso|usare|usat*|usiate|usino|usate|utilizz*|addestr*|allen*|intelligenza artificiale|ia|profil*|condivi*|ced*|vend*|terzi|partner|statistich*|tracci*|localizz*|ricerca|analisi|pubblicare|pubblicat*|pubblichi*|registr*|riconosciment*) & (miei|mie|mio|mia|mi|nostr*|personal*) .. (dati|dato|conversazion*|chat|voce|foto|consum*|posizion*|immagin*|volto|cartell*|informazion*|mail|messaggi|nome|contatti|abitudini|acquisti|letture|figli*|faccia)? @28
      (decisione|decis*|rifiut*|negat*|respint*|bocciat*|punteggio|score|valutazion*|prezzo) & (automatic*|automatizzat*|algoritm*|sistema|computer|macchina|profil*|logica|software) & (dati|persona|umano|umana|spieg*|riesam*|rived*|logica|criteri|informazioni|in carne) @34
      (correggete|corregga|correggere|rettificate|rettifica|rettificare|aggiornate|aggiornat* ovunque|modificate|sistemate|cambiate) & (data di nascita|nome|cognome|sesso|genere|anagrafic*|dato|dati|codice fiscale|centrale rischi|crif|stato civile|indirizzo|registrato come|segnalazione) & (sbagliat*|errat*|vecchi*|archiv*|sistem*|risult*|vostr*|scheda|sensi|diritto|ancora|figur*|comunicat*|confermat*|conferma) @30
      (risult*|figur*|segnat*|registrat*|compar*|avete) & (nat* nel|anagrafic*|data di nascita|deceduto|deceduta|mort*|moros*|cattiv* pagator*|insolvent*|crif|centrale rischi|sposat*|signor|maschio|femmina|protestat*) & (correg*|rettific*|sbagliat*|errat*|invece|non e vero|sono nat*|aggiorn*|falso|togli*|cancell*) @30
      !(ex|marito|moglie|padre|madre|figli*|nonn*|compagn*|sorella|fratello) & (togliete*|levate*|cancellate*|rimuovete*|eliminate*|toglietel*|tolto|tolta|rimoss*|non deve piu) @32
      !(curriculum|cv|candidatura|colloquio|passaport*|carta d identita|carte d identita|document*|foto|fotografi*|scansion*|fotocopi*|impront*|recension*) & (distrugg*|cancellat*|cancellate|eliminat*|eliminate|non (vedo|capisco) perche|non serve|non servono|motivo di|non (c e|avete) piu|togliete*|rimuov*|tenete ancora|conservate ancora|ancora nel|non dovrebbe*|conservar*) & (vostr*|tenere|teniate|tenete|avete|conferm*|ancora|sito|archiv*|per favore|mio|mia|mie|miei|nostri) @30
      !(non (voglio|vogliamo|desidero|intendo)) .. (apparire|comparire|figurare|essere (nominat*|pubblicat*|ripres*|tracciat*|profilat*|contattat*|registrat*)|che (la|il) mi* .. (compaia|appaia|figuri|sia|venga))
      (sono|ero) (minorenne|minore|maggiorenne) & (cancell*|elimin*|tolg*|togli*|spari*|foto|account|profilo) @24
      (garante|gdpr|privacy|dpo|titolare del trattamento) & (trenta giorni|30 giorni|un mese|entro|richiest*|istanza|copia|cancell*|rettific*|accesso) & (dati|mio|mia|miei|me) @26
      (chi|come|dove|da chi) .. (dato|passato|fornito|venduto|avuto|preso|trovato|procurato) .. (mio|mia|mie|miei|nostr*) (numero|mail|nome|dati|indirizzo|contatto|recapit*|contatti|nominativo)
      (vorrei|voglio|chiedo|desidero|pretendo|esigo|gradirei) ..3 (che (venga*|sia*|spari*)|la (cancellazione|rimozione|rettifica|correzione|distruzione|portabilita|copia)|l (eliminazione|oscuramento|accesso|anonimizzazione|aggiornamento|elenco)|essere (cancellat*|rimoss*|tolt*|dimenticat*|eliminat*|informat*)) & {about-me} @24
      (scheda|anagrafica|archivi|archivio|registro|sistemi|database|banca dati|elenco|rubrica|fascicolo) & (togli*|tolg*|cancell*|elimin*|rimuov*|correg*|rettific*|spari*|distrug*|aggiorn*) & (mi|mio|mia|miei|mie|suo|sua) & (vostr*|avete|risult*|figur*|ancora) @24
      (che|quale|quali|cosa) .. (fine fanno|uso fate|ne fate|fate dei|fate con|succede ai|ve ne fate) & (dati|foto|document*|registrazion*|impront*|passaporto|conversazion*|informazion*) @18
      (articolo|notizia|risultat*|link|pagina|post|video) & (mio nome|mi riguarda|su di me|parla di me|mio cognome|mia foto) & (togli*|rimuov*|deindicizz*|oblio|cancell*|elimin*|spari*|levare|levat*) @24
      (gps|geolocalizz*|localizzator*|impronta|impronte|riconoscimento facciale|biometric*|dna|voce|telecamera|telecamere|videosorveglianza) & (spegn*|disattiv*|cancell*|distrugg*|consenso|autorizz*|elimin*|rimuov*|oppong*|smett*|diritto) & (mi|mio|mia|miei|mie|nostr*|figli*|dipendent*|vostr*) @26
      (portare|trasferire|esportare|migrare|scaricare|trasmettere|avere|ricevere) .. (tutt*|mie|miei|mio) .. (dati personali|misurazion*|allenament*|letture|consumi|cartella clinica|referti|storico acquisti|storico medico|dati)  & (altr*|nuovo medico|formato|leggibile|portabilita|altro servizio|diritto) @24
      (consenso|autorizzazione|liberatoria) & (revoc*|ritir*|annull*|mai (dat*|firmat*|concess*)|non (ho|abbiamo) (mai)? (dato|firmato|concesso)|nego|tolgo) @14
      (cancellatemi|toglietemi|levatemi|rimuovetemi|eliminatemi|depennatemi|disiscrivetemi|cancellateci|toglieteci) ..1 (da|dai|dal|dalla|dalle|dagli|dall)
      !(non (voglio|vogliamo|autorizzo|desidero|permetto)) che ..4 (passiate|diate|cediate|usiate|vendiate|condividiate|comunichiate|teniate|conserviate|registriate|trattiate|pubblichiate|mostriate|memorizziate|giriate|forniate|vengano|venga|siano) ..6 (dati|numero|nome|foto|mail|indirizzo|informazion*|immagin*|voce|conversazion*|usat*|pubblicat*|condivis*|cedut*|volto|storico)
      (smett*|smettetela|basta|cessate|finitela|non voglio|vietato) .. (profilarmi|tracciarmi|registrarmi|contattarmi|localizzarmi|monitorarmi|spiarmi|profilazion*|tracciament*|essere (profilat*|tracciat*|monitorat*|contattat*|registrat*))
      (per quanto tempo|fino a quando|quanto a lungo|dove|perche) .. (conservate|tenete|archiviate|salvate|registrate) & (mi|mio|mia|miei|mie) & (video|dati|registrazion*|foto|impront*|telefonat*|chat|immagin*|posizion*|documento) @22
      copia ..2 (di|della|delle|dei|del|degli) .. (telefonate|chiamate|conversazion*|registrazion*|chat|miei dati|mail|video|tutto (quello|cio)|mie|miei|mio fascicolo|mia cartella|mio profilo) & (chiedo|voglio|vorrei|mandat*|inviat*|fornit*|pretendo|avere|ricevere|diritto|richiedo|richiesta) @20
      (chi|quando|quante volte) .. (consultat*|guardat*|aperto|visto|letto|visionat*|acceduto) .. (mia|mio|miei|mie) .. (cartella|fascicolo|scheda|dati|profilo|pratica|conto|storico|documenti)
      (non (sono|lavoro) (piu|piu vostr*)|ex dipendente|ex cliente|ex socio|ex alunn*|ex paziente|chiuso (il|l)) & (profilo|dati|account|foto|nome|scheda|mail|documenti|curriculum) & (tolt*|cancell*|elimin*|rimoss*|spari*|toglie*|togliere|rimuov*|ancora) @26
      (che|quali|quante|cosa) .. (informazioni|dati)? .. (conservate|avete|tenete|possedete|raccogliete|registrate|salvate|memorizzate|sapete|archiviate) .. (di|su|del|della|sul|sulla) (me|mio|mia|miei|mie|mi)
      (vorrei|voglio|chiedo|desidero|gradirei|posso|pretendo) .. (ricevere|avere|ottenere|ascoltare|una copia|copia) .. (registrazion*|miei dati|mie (misurazion*|letture|registrazion*|conversazion*)|dati raccolti|tutto quello che|tutti i miei|tutte le mie|fascicolo|cartella|log|accessi)
      (dovete|dovreste|vi chiedo|chiedo|vorrei|vi prego|prego|voglio|vogliamo|pretendo) .. (eliminare|cancellare|togliere|rimuovere|distruggere|oscurare|sfocare|eliminiate|cancelliate|togliate|distruggiate) .. (quello che|quelle|quei|queste|questi|cio che|tutto|ogni (dato|traccia|copia)|copie|copia|scansion*|foto|{about-me})
      !(non (voglio|vogliamo|desidero|vorrei|intendo)) .. (si veda|si vedano|appaia|appaiano|compaia|compaiano|comparire|comparirvi|apparire|figurare|figuri|circoli|essere (su|nel|nella|nei|ripres*|tracciat*|profilat*|schedat*|registrat*|fotografat*))
      (sapere|ditemi|dirmi|spiegatemi|dite) ..3 (che|quali|chi|cosa) ..4 (inviat*|raccolt*|trasmess*|condivis*|registrat*|usat*|utilizzat*|consultat*|guardat*|visto|copiat*|salvat*) & (dati|dato|scheda|fascicolo|identificativ*|account|mi|mio|mia|miei|me|cancell*|elimin*) @22
      (rettificate|correggete|corregga|rettifichi|rettifica|aggiornate) .. (informazione|informazioni|dato|dati|segnalazione|data di nascita|nome|cognome|scheda|anagrafica|sesso|registro|posizione)
      (risulto|risulta|risultiamo|figuro|figura) .. (nato|nata|nati|deceduto|deceduta|morto|morta|sposat*|moros*|celibe|nubile|uomo|donna|maschio|femmina|residente) & (archiv*|vostr*|scheda|invece|ma|sbagliat*|correg*|rettific*|aggiorn*|sistem*) @20
      (cv|curriculum|foto|document*|passaport*|dati|scansion*|fotocopi*|numero|profilo|candidatura) & (non (ha|hanno|c e|ci sono|vedo|avete) .. (motivo|ragione|perche|titolo)|che ci fa|perche (lo|la|li|le) (avete|tenete|conservate)|ancora (li|la|nel|nella|da voi|sul|presente|online)) & (vostr*|area|archiv*|sito|voi|tenere|tenerli|tenerle|conserv*|starci|stare) @30
      (mi oppongo|ci opponiamo|opposizione) & (uso|utilizzo|letture|consum*|dati|serv*|trattament*|condivis*|vend*|profil*|foto|marketing|cession*) @18
      (ritirat*|revocat*|rifiutat*|negat*|mai dat*|mai concess*|mai autorizzat*) .. (consenso|autorizzazione|permesso|liberatoria) & (mi|mio|mia|miei|mie|dati|foto|mail|ancora|cancell*|uso|us*|elimin*) @22
      (togliete*|levate*|rimuovete*|cancellate*|eliminate*|distruggete*|sfocate|oscurate*|depennate*|fate sparire|tirate giu|anonimizzate) .. {about-me}
      {about-me} .. (va|vanno|deve|devono|dev|devo|vorrei|voglio|chiedo|desidero) .. (tolt*|rimoss*|cancellat*|eliminat*|distrutt*|oscurat*|sparire|tolga*|rimuov*|cancell*|sparir*|sparisca*)
      (smett*|smettetela|basta|finitela|piantatela|finite|cessate) .. (mandarmi|inviarmi|scrivermi|chiamarmi|telefonarmi|mandare|inviare|con (le|i|gli|queste|questi|la)) .. {marketing}
      (mort*|decedut*|mancat*|scompars*|defunt*|venut* a mancare) & (continua*|ancora|arrivano|ricevo|mandate|arriva|scrivete) & (mail|offerte|auguri|lettere|telefonate|pubblicita|catalog*|messaggi|newsletter|promozion*) @28
      (nome|foto|volto|cognome|video|recension*|numero|indirizzo|casa|immagin*) & (compar*|appar*|figur*|esce|escono|trov*|pubblicat*|ancora|gira) & (google|sito|pagina|internet|online|recension*|motore|mappa|portale|app) & (togli*|rimuov*|spari*|cancell*|elimin*|non voglio|via|oscur*|imbarazz*|levat*|diritto|non vorrei) @30
      !(perche|come mai|a che|a cosa|per quale) & (chiede|legge|accede|registra|ascolta|raccoglie|copia|raccogliete|volete|chiedete|vi serve|tenete|conservate|avete|salva) & (contatti|rubrica|microfono|posizione|codice fiscale|carta d identita|documento|impront*|volto|dati|foto) & (cancell*|elimin*|copiat*|mio|mia|miei|mie|autorizzat*|consenso|diritto|togli*) @30
      (con chi|a chi) .. (condivid*|condivis*|vend*|cede*|passa*|comunic*|dat*)
      (dati|registrazion*|telefonata|storico|cronologia|misurazion*|battit*|letture|tracciat*|informazioni|consum*) & (formato|file|csv|leggibile|strutturato|altra app|altro (medico|gestore|fornitore|servizio)|arretrat*) & (miei|mie|mio|mia|mandat*|inviat*|vorrei|chiedo|trasmett*|trasfer*|riguardano|ricevere|avere) @28
      (registrazione|registrat*) .. (chiamata|telefonata|conversazione|colloquio|mia voce) & (vorrei|voglio|chiedo|copia|avere|ricevere|ascoltare|mandat*|ottenere|inviat*) @20
      !(non (voglio|vogliamo|vorrei)) .. (che|piu) .. (mio|mia|miei|mie|mi) .. (us*|condivid*|vend*|tracci*|analizz*|profil*|pubblic*|salv*|conserv*|registr*|compar*|figur*)
      !(restare|stare|starne|rimanere|uscire|tenermi|tenetemi|lasciatemi) fuori & (dati|addestr*|profil*|tracci*|ia|intelligenza|ricerca|pubblicita|statistich*|elenc*|studio|programma) @20
      (ritir*|revoc*|annull*) .. (autorizzazione|consenso|liberatoria|permesso) .. (uso|foto|dati|immagin*|trattamento|marketing|profil*|pubblicita|newsletter|contatt*)?
    `,
    unless: `
      (come (si|faccio a)?|posso|dove|si puo|e possibile) (cancello|cancella|elimino|elimina|eliminare|cancellare|rendo|rimuovo|tolgo|togliere|rimuovere) .. (ordine|foto|album|messaggi|mail|cronologia|file|cartella|segnalibr*|cookie|password)
      (cambiato idea|ripensato|lasciate tutto com*)
      (tesi|mia tesi) .. (oblio|privacy|gdpr)
      (nome della via|indirizzo di (consegna|spedizione)|bolla)
      (linee guida|associazione|siamo un) .. (conservar*|moduli|soci)
      (arrivat*|ricevut*|grazie) .. (copia|export) .. (complet*|grazie|dati)
      (conforme|attestazione|conformita) .. (gdpr|privacy)
      ${settled}
    `,
  },
};
