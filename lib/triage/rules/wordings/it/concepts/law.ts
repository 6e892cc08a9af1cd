import type { Wordings } from '../../wordings';

const stranger =
  'sconosciut*|estrane*|(altro|altra|altri|altre) (cliente|clienti|persona|persone|utent*|pazient*|soci|socio|abbonat*|titolar*|gente)|un altro|un altra|qualcun altro|qualcuno che non|terzi|vicin*|collega|colleghi|(persona|destinatario|indirizzo|cliente) (sbagliat*|errat*)|una certa|un certo|altrui';
const record =
  'nome|nomi|indirizz*|data di nascita|telefono|numero di (carta|conto|telefono)|numero|dati|iban|fattur*|estratto*|contratt*|ordini|lettera|lettere|busta paga|buste paga|passaport*|codice fiscale|cartella|cartelle|archivio|scheda|profilo|storico|document*|referto|referti|ricett*|stipend*|mail|conto|informazioni|elenco|foto|bolletta|bollette|pratica';
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
    `,
  },
  'legal-threat': {
    phrases: `
      (avvocat*|legale|legali|ufficio legale|studio legale) & (mander*|manda|lettera|diffida|contatt*|interven*|causa|pratica|sentir*|consult*|procediment*|mandato|avvi*|agir*|mano|mani|parler*|tutela|incaricat*) @16
      (port*|andr*|vado|vediamo|vedremo|rivolg*|cit*|trascin*) .. (tribunale|giudice|giudice di pace|giudizio|giustizia)
      (avvi*|intent*|promuov*|fare|faro|inizi*) .. (causa|procediment*|azione legale|azioni legali|azione)
      (denuncia|denuncer*|querel*|denunci*) .. (carabinieri|polizia|procura|vi|contro|sporg*|presenter*|voi)
      (diffida|messa in mora|vie legali|azioni legali|azione legale|risarcimento danni|inadempiment*|decreto ingiuntivo)
    `,
    unless: 'ufficio legale .. (usa|utilizza)',
  },
  regulator: {
    phrases: `
      (agcom|agcm|antitrust|garante|codacons|altroconsumo|federconsumatori|adiconsum|corecom|banca d italia|abf|arbitro bancario|ivass|consob|arera|associazione consumatori|difensore civico|conciliazione|adoc|unc) & (esposto|reclamo|ricorso|segnal*|denunc*|informat*|scritto|scriv*|contatt*|avvisat*|rivol*|gia|copia|pratica|presentat*|fatto|sa) @16
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
    `,
  },
};
