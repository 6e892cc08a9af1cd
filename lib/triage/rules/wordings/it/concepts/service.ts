import type { Wordings } from '../../wordings';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (disdi*|recedere|recedo|rescind*|chiudere|chiudo|chiudete|annull*|cess*|terminare|interromp*|risolvere|lasciare) .. (l|il|la|mio|mia|nostro|dal|dall)? .. (abbonament*|contratt*|conto|account|servizio|utenza|polizza|linea|accordo|iscrizione)
      (disdetta|recesso|cessazione) .. (contratt*|abbonament*|linea|servizio|utenza|immediat*|presente)
      !non .. (rinnov*|prorog*)
      (andarmene|me ne vado|ce ne andiamo|lasciarvi|vi lascio|vi lasciamo|cambiare (operatore|gestore|fornitore|banca)|cambio (operatore|gestore|fornitore|banca))
      (pass*|trasfer*|migr*|vado) .. (a|ad|alla|da|con) .. (iliad|tim|vodafone|wind|fastweb|ho mobile|concorrenza|altro|un altro|altra)
      (offerta|prezzo|condizioni) .. (miglior*|piu basso) .. (altro|altra|altrove|concorrenza)
      (meglio|meno|conveniente|meta) .. (altrove|concorrenza|da un altro)
      (valut*|cerc*|guard*|confront*|consider*) .. (altri|altre|alternativ*) .. (fornitor*|operator*|soluzion*|gestor*|opzion*)?
      !non .. (motivo|ragione|motivi) .. (restare|rimanere|continuare) .. (con|da) voi
      !non .. (voglio|serve|ci serve|mi serve) .. (piu)
      (nuova|facciamo|indiciamo|bandiamo) .. gara
      !non .. (servira|servira piu|serve piu|servono piu)
      !non .. (rinnovatemi|rinnovateci|rinnovate)
      (ultima fattura|ultimo mese) .. (con voi)
      (portabilita|codice di migrazione)
      (guardo|guardare|cerco|cercare) altrove
      (perso|perdete|perdere) .. (un|una) client*
      !non .. (proseguiamo|proseguiremo|proseguo|continuiamo|continuo|continueremo)
      (chiudete|spegnete|cancellate) tutto
      (porto|portare|trasferisco|sposto) .. (internet|numero|linea|assicurazione|luce|mobile) .. (da|a|con|in)
      (terminare|risolvere|recedere|disdire|rescindere|chiudere|non rinnovare|porre fine) & (accordo|contratto|collaborazione|rapporto|convenzione) @14
    `,
    unless: `
      (passat*|arrivat*|vengo|provengo|venut*) .. (da|dal) (un)? (altro|altra)
      (numero|linea|contratto|internet) .. a voi
    `,
  },
  'confirmed-defect': {
    phrases: `
      (conferm*|detto|ammess*|riconosciut*|secondo|spiegat*|dice) & (bug|problema noto|errore noto|difetto|errore vostro|guasto noto|errore del programma|errore di programm*) @18
      (problema|errore|bug|difetto|malfunzionamento) (noto|conosciuto|riconosciuto)
      (version*|aggiornament*|dalla|nella|con|build) .. # & (vuot*|sbagliat*|errat*|chiude|rott*|non va) & (giust*|corrett*|andava|funzionava|bene|prima|precedente) @26
      (provat*|testat*|verificat*|stesso|uguale) .. (su|con)? .. (#2|due|tre|quattro|vari|tutti|diversi|piu|altri) .. (dispositiv*|computer|telefoni|pc|browser|macchine|portatili)
      (riprodu*|riproducibile) & (ogni|volta|sempre|errore|bug|chiude|passaggi) @18
      (aggiorn*|version*) & (cancellat*|eliminat*|pers*|sparit*|sovrascritt*) & (bozz*|dati|tabella|cronologia|contatti|foto|file|messaggi|clienti|note|impostazioni|mail) @18
      (calcolo|totale|arrotondamento|iva) .. (sbagliat*|errat*|non torna) & (version*|aggiornament*|dalla|nella #|#) @20
      (tornando|tornare|torno|tornati) .. (alla|a) .. (version*|# #|precedente) .. (risolve|funziona|va|sparisce|a posto)
      (verificat*|riprodott*|provat*|testat*|controllat*) .. (in|su|con) .. (#2|due|tre|quattro|vari|diversi) .. (ambienti|account|server|sistemi|browser)
      # # .. (perde|salta|omette|duplica|corrompe|ignora)
      sempre .. (arrotondat*|calcolat*|ordinat*|salvat*|esportat*) .. (male|sbagliat*)
      (stesso|stessa) .. (crash|errore|guasto|bug|risultato|problema|blocco) .. (su|con|in) & (nuovo|altro|secondo|vecchio|entrambi|due|tutti) @20
      (dalla|dopo|con) .. (version*|aggiornamento|build) & !(non tornano|sbagliat*|errat*|vuot*|non coincidono|non piu) & (era (giust*|corrett*)|precedente|prima|funzionava|andava) @28
    `,
  },
  outage: {
    phrases: `
      !(nessuno|nessun (collega|dipendente|cliente|utente)|nessuno di noi) .. (riesce|puo|((ha) .. (internet|rete|linea|segnale|accesso|connessione))|in ufficio|riceve|lavora|accede|si collega)
      (tutto|tutta|tutti|tutte|intero|intera) .. (ufficio|azienda|reparto|via|strada|quartiere|paese|palazzo|citta|negozi*|cass*|filial*|sed*|stabiliment*|fabbric*|ospedale|scuola|sistema|rete|client*|utent*|collegh*|dipendent*|linee|telefoni|condominio|noi) & (ferm*|bloccat*|senza|giu|non funziona*|503|502|fuori servizio|irraggiungibil*|isolat*|spent*|down|segnalano|non riescono|non va) @18
      !(nostri|nostre) .. (client*|utent*|dipendent*|negozi|collegh*|student*) .. non .. (riescono|possono|hanno)
      (produzione|server|sistema|piattaforma|sito|negozio) .. (ferm*|giu|bloccat*|down|non risponde|irraggiungibil*) & (perd*|ordini|client*|noi|tutt*|nostr*|dalle|urgente) @18
      (perdita|interruzione|blocco|disservizio|blackout) (totale|generale|complet*)
      (perdita|interruzione|blocco|disservizio) .. (nei|in|nelle) .. (nostri|nostre|tutti|tre|vari*) .. (stabiliment*|sed*|negozi|filial*|uffici)
      (nostri|nostre|i|le) .. (#3|tre|quattro|cinque|dieci|dodici|venti) .. (sedi|negozi|stabilimenti|filiali|uffici|fabbriche) & (ferm*|bloccat*|senza|giu|down|isolat*) @18
      #5 (utenti|dipendenti|colleghi|clienti|linee|persone|postazioni) & (senza|non|ferm*|bloccat*) @14
      (tutti|tutte|ogni|nessun|nessuna) .. (sportell*|cass*|pos|terminal*|postazion*|scherm*|macchin*|telefon*|linea|linee|totem|computer) & (mort*|spent*|giu|ferm*|bloccat*|ner*|non funziona*|fuori) @16
      (#3|decine di|centinaia di|venti|trenta|quaranta|cinquanta|dieci|dodici|quindici) .. (infermier*|medici|operator*|autisti|studenti|cassier*|persone|utenti|dipendenti|clienti|colleghi) .. non (riescono|possono|hanno|aprono|accedono|lavorano)
      (tutti|tutte|nostri|nostre) .. (scanner|casse|terminali|telefoni|linee|computer|telecamere|tablet) .. (perso|cadut*|fermat*|bloccat*) & (insieme|persone|ferme|fermi|aspettano|tutti|contemporaneamente) @22
      (giu|irraggiungibile|fuori servizio|bloccat*|ferm*) .. per .. (tutti|tutte|ogni) .. (clienti|utenti|visitatori|cliente)
      !(nessuno|nessuna) (dei|delle) (nostri|nostre) .. (puo|riesce|riescono|possono|ha)
    `,
  },
  'repeat-contact': {
    phrases: `
      (terza|quarta|quinta|sesta|ennesima|decima|terzo|quarto|quinto|ennesimo) .. (volta|mail|messaggio|chiamata|richiesta|sollecito|ticket|tentativo|segnalazione|lettera|telefonata)
      quante volte .. (scriv*|chiam*|chied*|spieg*|ripet*|dire|dirv*|sollecit*)
      (mail|messaggi|chiamate|lettere|ticket|richieste|solleciti|telefonate|segnalazioni) & (senza risposta|nessuna risposta|(nessuno .. (rispo*|richiam*))|mai .. (rispo*|ricevut*)|ignorat*|non avete risposto) @16
      !(nonostante|malgrado|dopo) .. (solleciti|mail|chiamate|messaggi|richieste|tentativi|telefonate)
      (sollecit*|aspett*|insist*|scriv*|chied*|attend*) .. (da|dal) & (nessuno|niente|nulla|nessuna|ancora) @20
      (rimbalz*|passano|palleggi*|mandano|trasfer*) .. (da un|da uno|operatore|tra|reparto)
      ticket # .. (ticket|e)? # & (ora|sempre|ancora|questo|stesso) @20
      (ricominciare|rispiegare|ripetere|raccontare|spiegare) .. (capo|zero|ogni volta|da capo|di nuovo|tutto|storia)
      (vari|varie|numeros*|ripetut*|diversi|diverse) (solleciti|mail|chiamate|tentativi|richieste)
      (spiegato|raccontato|detto) .. poi & (stesse|stessa|di nuovo|ora|ancora) @24
      (stesse domande|stessa domanda|stessa risposta|stesse risposte)
      (zero|nessun) (progressi|progresso)
      (girando|giriamo|girare) (in tondo|a vuoto)
      (seconda|terza|quarta|quinta|sesta) (telefonata|chiamata|lettera|settimana|visita)
      (settimane|mesi|giorni) .. senza .. (risposta|notizie|soluzione)
      (scritto|chiamato|contattato|telefonato|sollecitato) .. (tre|quattro|cinque|piu|#3|diverse) volte
      (risposte|risposta) automatic* & (solo|soltanto|sempre|ricevo) @14
      !(di nuovo|ancora|nuovamente) .. nessuno .. (richiam*|chiam*|rispo*)
      promess* .. (mancat*|non mantenut*)
    `,
  },
  'key-account': {
    phrases: `
      (consiglio di amministrazione|cda|amministrator* delegat*|direttor* generale|direttore finanziario|direttrice finanziaria|ceo|cfo|ministr*|sindac*|ambasciator*|president*) & (nome|chiest*|aspett*|attende|esige|vuole|gabinetto|assistente|segreteria|ufficio|personalmente|sono|richiede) @14
      (# 000|#100|migliaia|centinaia|cento|mille) .. (postazioni|utenti|dipendenti|licenze|linee|collaboratori|sedi|letti|negozi|dispositivi|abbonamenti)
      (spend*|budget|fattur*|pag*|volume|contratto) .. (#10000|# 000|milion*) .. (euro|anno|l anno)?
      (tra|uno dei|fra) .. vostri .. (maggiori|principali|migliori|importanti|piu) .. (clienti|partner)?
      (siamo|sono|essendo|abbiamo) .. (partner|cliente|conto|contratto) (platinum|platino|oro|premium|strategic*|vip|chiave)
      (contratto quadro|accordo quadro|sla|livello di servizio|grande cliente)
      account director
      (referente|interlocutore|contatto) (dedicato|unico|personale)?
      (dirigo|dirett*|responsabile) .. (informatica|it|acquisti|telecomunicazioni|ced) .. (di|del|della|dell|per) .. (regione|comune|ospedale|universita|gruppo|ministero|citta|azienda|provincia|banca)
      (direttrice|direttore|presidente|sindaco|sindaca|ministro|ministra|governatore|prefetto) .. (vuole|desidera|esige|aspetta|chiede|pretende|attende)
      (vostro|vostra) .. (cliente|partner|conto) .. (piu (grande|importante)|principale|maggiore)
      (vostro|il vostro) (maggior|principale|migliore|primo) (cliente|partner)
      (# 000|#100|migliaia|centinaia) .. (terminali|apparecchi|computer|telefoni|caselle|studenti|carte|macchine)
    `,
  },
};
