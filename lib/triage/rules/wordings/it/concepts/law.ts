import type { Wordings } from '../../wordings';

const stranger =
  'sconosciut*|estrane*|(altro|altra|altri|altre) (cliente|clienti|persona|persone|utent*|pazient*|soci|socio|abbonat*|titolar*|gente)|un altro|un altra|qualcun altro|qualcuno che non|terzi|vicin*|collega|colleghi|(persona|destinatario|indirizzo|cliente) (sbagliat*|errat*)|una certa|un certo|altrui|(una|un|di una|di un|certa|certo) (signora|signor|dott|dottoressa|sig)|(ogni|tutti gli|tutti i|tutte le) (client*|iscritt*|soci|pazient*|dipendent*|utent*|abbonat*)|iscritti|(un altra|un altro) (donna|uomo|signora|signore)|altra donna|altro uomo';
const record =
  'nome|nomi|indirizz*|data di nascita|telefono|numero di (carta|conto|telefono)|numero|dati|iban|fattur*|estratto*|contratt*|ordini|lettera|lettere|busta paga|buste paga|passaport*|codice fiscale|cartella|cartelle|archivio|scheda|profilo|storico|document*|referto|referti|ricett*|stipend*|mail|conto|informazioni|elenco|foto|bolletta|bollette|pratica|questionario|questionari|modulo|moduli|domanda|domande|certificat*|lista|foglio|tabella|diagnosi|rapporto|analisi|esami';
const staff =
  'tecnic*|corriere*|impiegat*|addett*|agente|installatore*|autista|operaio|dipendente*|operator*|fattorin*|venditor*';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
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
    `,
  },
  'legal-threat': {
    phrases: `
      (avvocat*|legale|legali|ufficio legale|studio legale) & (mander*|manda|lettera|diffida|contatt*|interven*|causa|pratica|sentir*|consult*|procediment*|mandato|avvi*|agir*|mano|mani|parler*|tutela|incaricat*) @16
      (port*|andr*|vado|vediamo|vedremo|rivolg*|cit*|trascin*) .. (tribunale|giudice|giudice di pace|giudizio|giustizia)
      (avvi*|intent*|promuov*|fare|faro|inizi*) .. (causa|procediment*|azione legale|azioni legali|azione)
      (denuncia|denuncer*|querel*|denunci*) .. (carabinieri|polizia|procura|vi|contro|sporg*|presenter*|voi)
      (diffida|messa in mora|vie legali|azioni legali|azione legale|risarcimento danni|inadempiment*|decreto ingiuntivo)
      (legale|legali|avvocati) .. (chieder*|pretender*|agir*|procedere*|far*)
      (danni|risarcimento) .. (chied*|pretend*|richied*|causa)
      (chied*|pretend*|richied*) .. (i)? .. (danni|risarcimento)
      denuncia .. (polizia|carabinieri|procura)
    `,
    unless: `
      ufficio legale .. (usa|utilizza)
      (legale|avvocato) .. (chiede|serve|richiede) .. (documento|contratto|copia)
    `,
  },
  regulator: {
    phrases: `
      (agcom|agcm|antitrust|garante|codacons|altroconsumo|federconsumatori|adiconsum|corecom|banca d italia|abf|arbitro bancario|ivass|consob|arera|associazione consumatori|difensore civico|conciliazione|adoc|unc) & (esposto|reclamo|ricorso|segnal*|denunc*|informat*|scritto|scriv*|contatt*|avvisat*|rivol*|gia|copia|pratica|presentat*|fatto|sa) @16
      (portato|presentato|segnalato|denunciato|sottoposto|inviato) .. (caso|reclamo|esposto)? .. (a|all|al|alla|presso) .. (autorita|enac|ispettorato|ministero|commissione|agenzia|ente|consob|ivass)
    `,
  },
  press: {
    phrases: `
      (giornalist*|giornal*|stampa|televisione|tv|striscia|le iene|redazion*|reporter|repubblica|corriere della sera|mi manda raitre|report) & (raccont*|articolo|pubblic*|contatt*|scriv*|intervist*|inchiest*|storia|sono (un|una)? giornalist*|denunci*|avvis*|interess*|chiam*) @16
    `,
  },
  'privacy-request': {
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
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (fumo|fumare|scintill*|fiamm*|fuoco|incendi*|esplo*|sciolt*|surriscald*|fulminat*|folgorat*|cavi (scoperti|penzolanti)|fili scoperti|fuga di gas|odore di gas|monossido|gonfi*) & (stufa|scatola|batteria|casa|stanza|bambin*|neonato|mano|gamba|pelle|tappeto|muro|palo|apparecchio|bollitore|monopattino|caricatore|presa|comprato|divano|materasso|cucina) @16
      (batteria|caricatore|apparecchio|telefono|scatola|cavo|stufa) & (bruciat*|ustion*|ferit*) & (mi|mio|mia|figlio|figlia|gamba|mano|dita|viso) @16
      !(non|nessun|senza) .. (motivo|ragione|voglia|forza|senso) .. (vivere|vita)
      (meglio) .. senza di me
      !(non ce la faccio|non ne posso) piu & (senza di me|morire|vita|finirla|tutti) @24
      {any-staff} & (minacci*|coltello|arma|pistola|picchiat*|colpit*|spint*|afferrat*|palpat*|oscen*|sessual*|aggredit*|molest*|alle strette|razzist*|sputat*|insultat*|toccat*) @16
      (qualcuno|bambin*|gente) .. (restera|rischia|puo|finira|si fara|potrebbe) .. (fulminat*|folgorat*|morire|male|ferit*|bruciat*)?
      (fiamme|scintille) .. (uscit*|uscivano|escono|schizzat*)
      (uscit*|uscivano|escono|schizzat*) .. (fiamme|scintille)
      (sibil*|sfrigol*|odore di bruciato|puzza di bruciato) & (batteria|caricatore|scatola|apparecchio|presa|bici*|monopattino|contatore|cavo|quadro|stufa) @16
      (prendo|prendere|ingoio|ingoiare|mando giu) .. (tutte|tutti) .. (pillole|pastiglie|medicine|compresse|sonniferi)
      !niente .. senso
      (ingoiat*|soffocat*) .. (pila|pezzo|magnete|vite)
      (minacci*) .. (di)? .. (uccider*|picchiar*|morte)
      (butter*|butto|buttar*|salt*|getter*|getto|lancio|lanciar*) .. (treno|ponte|tetto|finestra|macchina|balcone|metro|binari)
      (chius*|bloccat*|intrappolat*) .. (ora|ore|minuti|ascensore) & (emergenza|allarme|telefono|signora|bambin*|anzian*) @24
      (telefono|pulsante|allarme|uscita) .. (emergenza|ascensore|antincendio) .. (mort*|guast*|non va|non funziona|bloccat*)
      (fili|cavi|cavo|filo) .. (sotto tensione|scoperti|penzol*|pendono|pendenti|volanti|a vista)
      (freni|freno|airbag|sterzo) .. (cedut*|non funziona*|rott*|bloccat*|non rispond*)
      (reazione allergica|intossica*|avvelena*|contaminat*|pezzo di vetro|vetro nel|schegge)
      (ferit*|ospedale|punti di sutura|gamba rotta|braccio rotto|ustioni) & (causa|colpa|vostro|vostra|prodotto|apparecchio|pavimento|scala|personale) @18
      (pericolos*|pericolo|rischio di (incendio|morte|scossa)) & (apparecchio|prodotto|cavo|cavi|caricatore|batteria|impianto|presa|bambini|bambino|palo|scala) @16
      (bambin*|neonato|figlio|figlia) .. (quasi|per poco|poteva) .. (mort*|morire|soffoc*|folgorat*|annegat*)
    `,
    unless: 'rilevator* (di|del) (fumo|gas)',
  },
  vulnerability: {
    phrases: `
      (sql injection|injection|xss|csrf|idor|vulnerabile a|vulnerabilita|falla di sicurezza|falle di sicurezza|buco di sicurezza|exploit*|pentest|penetration test|verifica di sicurezza|audit di sicurezza|problema di sicurezza)
      (buco|falla|bug) .. (nel|nella|del) .. (vostro|vostra)? .. (sito|app|portale|sistema|api|sicurezza|login)
      (modific*|cambi*|alter*|manipol*|increment*|sostitu*) & (numero|id|url|richiesta|parametro|link|indirizzo|cookie|token) & (altro|altri|altra|altre|chiunque|qualsiasi|altrui|cliente) & (leggo|leggere|vedo|vedere|entrat*|accedere|accedo|accesso|apr*) @22
      (senza|nessuna) .. (password|login|autenticazione|accesso|credenziali) & (amministrazione|admin|pannello|pagina|api|file|dati|apre|accede|fatture) @16
      (sessione|sessioni|cookie|token|link) .. (restano|resta|rimane|rimangono|ancora) .. (valid*|attiv*|funzion*)
      (chiave|segreto|password|token|credenziali) .. (nel codice|in chiaro|visibil*|espost*)
      (aggir*|bypass*|evit*|scavalc*) .. (login|autenticazione|pagamento|verifica|due fattori|password|sicurezza)
      (uscito|uscita|disconness*|logout) & (ancora|indietro|sempre) & (visibil*|li|modificabil*|vedere|accessibil*|apert*) @22
      (accetta*|permette*|consente*) .. (import*|prezz*|valor*|quantita) .. (negativ*|arbitrar*)
      (prezzo|importo|totale) .. (si puo|puo|permette) .. (cambiare|modificare|manipolare) & (url|richiesta|modulo|carrello|api) @18
      (vedere|leggere|aprire|scaricare) .. (altri|altrui|chiunque) .. (ordini|fatture|messaggi|file|account|dati)? & (url|link|numero|api|id|cambiando) @20
      link .. (reset|reimposta*|accesso|invito|conferma) .. (funziona|vale|resta) .. (ancora|anche|dopo)
      (leggo|leggere|vedere|vedo|scaricare) .. (configurazione|codice sorgente|database|file di sistema|backup)
      (rubare|dirottare|prendere) .. (account|sessioni)
      (aumentando|aumentare|incrementando|indovin*|sommando) & (numero|id|url|parametro|cifra) & (qualsiasi|qualunque|altri|altro|altra|altrui|tutti) @20
      (ex) (dipendent*|colleg*|collaborator*) .. (ancora|puo|possono) .. (accesso|accedere|entrare|vedere)
      (password|pin) .. (in chiaro|non cifrat*|visibil*|leggibil*)
      (due fattori|autenticazione|captcha|verifica) .. (si puo|puo) .. (aggirare|saltare|evitare|disattivare)
    `,
  },
};
