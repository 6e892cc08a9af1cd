import type { Wordings } from '../wordings';

/** Italian phrases beside the ones that stand in the rules: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    phrases: `
      (compar*|appare*|vedo) .. (nome|telefono|mail|indirizzo) .. (cert*|altra persona|altro cliente|sconosciut*)
      avete (condiviso|diffuso|consegnato|mostrato) .. (mia|mio|miei) (pratica|cartella|informazioni|contratto|scheda|dati)
      si (legge|vede|leggono|vedono) .. (mia|mio|miei) .. senza (fare)? (login|accesso|password)
      (fattur*|bollett*|contratt*|letter*|pratic*|storico|telefonate|chiamate|referto|conversazione|profilo|account|dati|indirizzo|iban|documenti) .. (di|intestat* a|a nome di|ad) (un|uno|una|altri|altre|altra|altro) (altro|altra)? (cliente|signor*|persona|abbonat*|utent*|paziente|sconosciut*|estrane*|cert*|titolare)
      (finisco|entro|accedo|mi trovo|compaiono|vedo|appaiono) .. (account|profilo|dati|area) .. (estrane*|sconosciut*|altro|altra)
      (dato|comunicat*|fornit*|rivelat*|passat*|inviat*|detto|cedut*) ..6 (mio|mia|miei) (nuovo|dati|numero|telefono|indirizzo) .. (al|a|alla) (mio|mia|un|una|altro|terzi) (ex|altro|altra|terz*|vicin*)?
      (passato|ceduto|inviato|comunicato) .. (miei|mie|mio) (dati|coordinate|numero) .. terzi
      mio ex .. (conosce|sa|ha avuto) .. (indirizzo|numero)
      (excel|file|elenco|mail|lista|allegato) .. (dati|elenco|lista) .. (clienti|dipendenti|persone|#)
      (si vedono|visibili|in chiaro) .. (indirizzi|mail) .. (destinatari|clienti)
      (spedit*|mandat*|inviat*|consegnat*) .. (mia|mie) (bollett*|fattur*|letter*) .. (vicin*|altra persona|altro)
      (rubat*|hackerat*|violat*) .. (database|base dati|archivio)
      (chiunque|tutti) (puo|possono) .. (vedere|leggere) .. (mio|mia|miei)
      (miei|mio) (dati|codice fiscale|documento|numero|telefono) .. (pubblic*|online|gira|circola|internet)
      data breach
      (codice fiscale|dati|documento) .. (gira|circola|diffus*) .. (internet|web|rete)
    `,
    unless: `
      (altra azienda|altra impresa|condividere|dare accesso)
      (intestare|cambiare intestazione)
      !non ho visto
    `,
  },
  'privacy-request': {
    phrases: `
      (tutto|resoconto|copia) .. (sapete|avete|conservate) (di|su di) me
      !non autorizzo .. (uso|utilizz*|condivi*) .. (informazioni|dati)
      (legge sulla privacy|codice privacy|norma privacy) .. (mese|giorni|termine|dirmi|dati)
      diritt* (alla cancellazione|all oblio|di accesso|di rettifica|di opposizione|alla portabilita|di limitazione|di eliminazione)
      (eserc*|esercitare) .. diritt*
      (chied*|voglio|vorrei|esigo|mandatemi|inviatemi) ..6 (dati|informazioni) ..6 (su di me|mia persona|conservate|salvat*|memorizzat*|possedete|personali)
      mi oppongo .. (trattamento|uso) .. dati
      (revoco|revocare|ritiro) .. consenso
      (rettifica|rettificare) .. (dati|art|articolo)
      a chi .. (ceduto|passato|venduto|comunicato|dato) .. (dati|miei)
      (togli*|tolg*|cancell*|elimin*|rimuov*|rimoss*) ..8 (database|archivi|registri|sistema|base dati)
      (articolo 15|art 15|articolo 17)
      (cancell*|elimin*|rimuov*) (tutto quello|tutti i dati|i miei dati|tutte le) .. (su di me|personali|avete)?
      (smett*|non usate|basta) .. (usare|utilizzare) .. (miei dati|dati)
      (miei dati|dati) .. (formato|leggibile|strutturato)
      portabilita dei miei dati
      (sapere|dire) .. (dove|come) .. (preso|ottenuto|trovato) .. (numero|dati|miei)
      (cancellazione|eliminazione|rimozione) .. (dei)? (miei)? (dati|informazioni)
      (dati|informazioni) personal* .. (passat*|cedut*|comunicat*|avete)
      limitazione del trattamento
      (registrazioni|note|schede) .. (tenete|conservate|avete) su di me
      istanza privacy
    `,
    unless: `
      (dati mobili|roaming|pacchetto dati|consumo dati|fibra|telefono nuovo|dati di spedizione|spazio cloud)
      !non voglio (cancellare|eliminare)
      portabilita del numero
    `,
  },
  'legal-threat': {
    phrases: `
      (ci vediamo|ci vedremo|vi vedo|vi porto) .. (tribunale|giudice)
      (affidat*|sentit*|rivolg*|incaricat*|parlat*|dato) .. (mio|al mio|un|il mio|dal mio) (avvocato|legale|avvocata)
      (faro|faremo|fare|facciamo) causa
      (adire|agire|procedere|procedo) .. (legal*|giudiziari*|vie)
      (citero|citare|querel*|denuncero|denunceremo)
      (sporg*|presenter*) .. (denuncia|querela|esposto)
      (studio legale|tutela legale|diffida)
      (lettera|comunicazione|atto) .. (giudice|tribunale|avvocato)
    `,
    unless: `
      avvocato .. (chiesto|chiede) .. (cambi*|mail|fattur*|numero)
      (intenzione|non vi (denuncio|denuncero|porto|portero|faccio|faro|minaccio|cito)|non voglio (denunciare|fare|andare|arrivare|portarvi|causa|avvocati))
      (lavoro in|dietro il) tribunale
    `,
  },
  regulator: {
    phrases: `
      (garante|codacons|altroconsumo|federconsumatori|agcom|corecom|antitrust|agcm) .. (privacy|pratica|caso|segu*|gia)
      (coinvolt*|avvisat*|scritto|rivolt*) .. (altroconsumo|codacons|federconsumatori|garante|associazione consumatori)
      (segnaler*|esposto|reclamo|rivolger*|rivolgo) .. (antitrust|banca d italia|difensore civico|garante)
    `,
    unless: '!(nessuna|non) .. segnalazione',
  },
  press: {
    phrases: `
      (chiam*|racconto|andro|mando|contatt*|scriv*) .. (un|il|la|i|al|alla)? (giornale|giornali|giornalist*|striscia|le iene|televisione|stampa)
      (giornalista|redattore) .. (chiest*|contattat*|interessat*)
    `,
    unless: `
      (pubblicita|offerta|edicola) .. (giornal*|offerta)
      stampa (parla|delle)
    `,
  },
  safety: {
    phrases: `
      (buttarmi|buttarsi|lanciarmi|gettarmi) .. (finestra|ponte|balcone|treno)
      !(non|senza) .. senso .. (andare avanti|vivere)
      ({thing}|cellulare) .. iniziato a (bruciare|fumare)
      (tecnico|corriere|addetto|installatore) ..8 (minacci*|afferrat*|strattonat*)
      !(salvavita|telesoccorso|respiratore) .. senza (linea|corrente)
      (meglio|preferirei) non (essere|esserci) (piu)? viv*
      !non (ho piu|c e piu|ho) .. (voglia|motivo|ragione|forza) di vivere
      (voglio|vorrei) (morire|farla finita|ammazzarmi)
      mi (ammazzo|uccido|suicido|butto dal)
      (si fa del male|autolesion*|si taglia le vene)
      ({thing}|alimentatore|decoder|dispositivo|adattatore) ..8 (esplos*|fiamme|fuoco|fumo|fumare|scintille|sciolt*|bruciat*|ustionat*|incendi*)
      (scossa|scarica elettrica|folgorat*)
      (tecnico|installatore|operaio|corriere|dipendente|addetto) ..6 (spint*|picchiat*|minacciat*|colpit*|aggredit*|insultat*)
      !(senza|non) .. (linea|telefono|chiamare) .. (ambulanza|118|112|soccors*)
      (telesoccorso|pacemaker|respiratore|salvavita|ossigeno) ..8 (puo morire|guast*|fermo|morire)
      !(telesoccorso|salvavita|respiratore) .. (non va|non funziona|guasto|fermo)
      (fare|faccio|faro) del male a (qualcuno|voi|vostri)
      (vengo|verro|arrivo) .. con (un|una|il) (coltello|pistola|arma|mazza)
      puo morire
    `,
    unless: `
      brucia* .. (giga|dati|credito)
      voglia di (vedere|provare)
      (lag|fuochi d artificio|film)
      niente fuoco
    `,
  },
  vulnerability: {
    phrases: `
      cambi* .. (cifra|numero|id|lettera) .. url
      (credenziali|password|chiavi|segreti) .. (espost*|pubblic*|visibil*) .. (repository|pubblico|codice|github)
      (caricare|carica) (file|script) .. esegu*
      (falla|buco|problema|bug|falle) (grave|critic*)? di sicurezza
      ricercator* di sicurezza
      !(entrare|accedere|entro|accedo|accede) .. (account di chiunque|pannello|amministrazione|account altrui|account di altri) .. (senza (password|login|autenticazione|accesso)|senza)?
      !(si puo|posso|riesco|e possibile|permette) ..6 (senza (password|autenticazione|login)|aggirare|eseguire codice)
      (modific*|cambi*|alter*) .. (id|numero|parametro|identificativo|prezzo) .. (url|indirizzo|link|richiesta|pagina) ..6 (vedo|veder*|apr*|acced*|altri|ordini)?
      !api .. (restituisce|mostra|espone|visibile) ..8 (utenti|dati|autenticazione|codice)
      (chiave privata|password|token) .. (visibil*|in chiaro|non cifrat*|espost*|codice della pagina)
      token .. (valido|attivo) .. (dopo|anche) .. (logout|uscita)
      (qualsiasi codice|qualunque codice|un codice qualsiasi) ..6 (supera|passa|accett*|verifica|entra)
      (bucket|server|database|archivio) .. (aperto|esposto|pubblico) .. (pubblico|internet|fatture|password)?
      (riusare|riutilizz*) .. (link|token|account)
      link .. (reimpostare|ripristin*|recuper*) .. (riusare|riutilizz*)
      chiunque puo .. (cambiare|vedere|leggere|cancellare|entrare) .. (altro account|altri account|account altrui|mail)
      (esegu*|eseguire) .. codice .. (server|remot*)
      evitare il pagamento .. (cambiando|modificando)
      bug bounty
      cve
    `,
    unless: `
      !non ho trovato
      (mio amico|pubblicita|dimenticat*)
    `,
  },
};
