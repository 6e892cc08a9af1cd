import type { Wordings } from '../wordings';

/** Italian phrases beside the ones that stand in the rules: leaving, defects, outages, key accounts and repeated contact. */
export const service: Wordings = {
  churn: {
    phrases: `
      !non (saro|saremo) piu .. client*
      (offerta|proposta) .. (altra compagnia|altro operatore|altro gestore|concorren*)
      !(servizio|linea|contratto) non lo voglio piu
      (staccate|chiudete|togliete) la linea
      ({rival}|concorrenza|altro operatore) .. (offre|da|fa|propone) ..8 (meta|meno|stesso|euro|fibra|giga)
      (cessazione|cessate|cessare|disattivate|disattivare|annullate|annullo|chiudete|chiudere) .. (servizio|utenza|abbonament*|contratt*|profilo|account|linea)
      (andare|vado|andarmene|me ne vado|andiamo) .. (via da voi|dalla concorrenza|altrove|da un altro)
      portabilita .. (verso|a|ad) ({rival}|altro)
      (come si|voglio|vorrei|posso) (disdice|disdire|recedere)
      !non (rinnovero|rinnovo|rinnoviamo|voglio rinnovare) .. (contratt*|abbonament*)
      (penale|preavviso|vincolo) .. (lasci*|recess*|me ne vado|esco|prima|chiud*)
      !non (voglio)? .. (essere vostro cliente|restare|resto|rimango|rimanere) .. (con voi)?
      (porto|portare|trasfer*) .. numero .. (altrove|altro operatore|altro gestore)
      cambi* (compagnia|gestore|operatore|fornitore)
      (lasciare|lascio) .. (brightline|compagnia|voi|operatore)
    `,
    unless: `
      stavo per
      (vecchio|precedente) (gestore|operatore)
      (arrivo|vengo|passo) da {rival}
      (pacchetto|opzione) .. (tenere|mantenere|resto)
      (a|verso|con) voi .. (numero|portare)
    `,
  },
  'confirmed-defect': {
    phrases: `
      !non (fa nulla|funziona|risponde|va) .. (dalla|con la) .. versione
      (confermat*|detto|ammesso) ..6 (dipende|colpa|problema) dall* (app|applicazione|sito)
      (app|applicazione|programma) .. (chiude|blocca|impalla) sempre
      stesso (bug|difetto|baco) .. (corrett*|risolt*|sistemat*)
      (detto|confermat*|riconosciut*|ammess*|secondo) ..8 (bug|difett*|malfunzionament*|software|problema noto)
      (bug|problema|baco|difetto|errore) (noto|conosciuto|risaputo)
      (ogni volta che|tutte le volte che) .. (premo|apro|cambio|tocco|faccio|provo|salvo|esporto|clicco) ..8 (chiud*|blocca|cancell*|spari*|crash|errore)
      passi per (riprodur*|ricrear*)
      (riproducibile|si riproduce)
      (aggiornamento|aggiornato|versione|release) ..8 (cancellat*|cancella|spari*|pers*|elimina*|scompars*|si blocca|errore|perso)
      !(aggiornamento|aggiornato|versione) ..8 non (sincronizza|funziona|carica|salva|apre|stampa) (piu)?
      !da quando ho aggiornato .. non
      (spari*|scompars*|cancellat*|pers*) .. (dopo|con) .. aggiornamento
      !(la|nella|con la) # ..4 (elimina|cancella|andava|funzionava|non succedeva|andava bene|errore)
      (correzione|fix|soluzione) .. (bug|baco|difetto)
      (bug|errore|baco|difetto) ..6 (tornato|ancora|ricomparso|ripresentato)
      errore di programmazione
      (app|applicazione|software|sito) .. difettos*
      in crash
    `,
    unless: `
      (per sbaglio|per errore|cambio di cognome|senza problemi)
      (meraviglia|tutto a posto)
    `,
  },
  outage: {
    phrases: `
      senza (sistema|servizio|linea|internet) .. (tutti|tutte|entrambi) .. (negozi|uffici|sedi|filiali)
      siamo tutti (fermi|bloccati|isolati)
      errore (#500)? .. a (tutti|tutte) (gli|i|le|nostri) (utenti|clienti|dipendenti)
      !(nessuno|nessuna|nessun) .. (ufficio|azienda|filiali|utenti|dipendente|dipendenti|negozi|reparto|palazzo) ..8 (riesce|funziona|linea|accede*|lavora*|collega*)
      !non funziona a nessuno
      (tutto il|tutta la|tutti i|tutte le|l intero|l intera|intero) (paese|quartiere|palazzo|via|valle|citta|zona|azienda|reparto|condominio|pos|negozi|ufficio|filiali|strada) ..8 (senza|giu|ferm*|isolat*|smesso|saltat*|non va|bloccat*|offline)
      (saltat*|caduta|giu|andat* via|manca*) .. (internet|luce|rete|servizio|linea) .. (tutto|tutta)
      (rete|servizio|sistema|piattaforma|sito) .. (giu|down|fermo|caduto|bloccato|saltato)
      # (colleghi|dipendenti|operatori|clienti|utenti|negozi) .. (senza|bloccat*|ferm*|rimast*)
      (cinquanta|ottanta|cento|venti|trenta|duecento) (colleghi|dipendenti|clienti|operatori) .. (senza|bloccat*|rimast*)
      anche i vicini .. (senza|internet|rete|linea)
      (guasto|disservizio|blackout|interruzione) (generale|totale|nazionale|diffus*)
      (diversi|molti|vari) (clienti|utenti|vicini|colleghi) .. (senza|segnal*|assenza|lamentano)
      siamo tutti senza
      !negli altri appartamenti .. (connessione|internet|rete|linea)
    `,
    unless: `
      (settimana scorsa|prevista|e (stato|gia)? risolto|nessun guasto)
      (spostat*|mio cavo|solo il mio)
    `,
  },
  'key-account': {
    phrases: `
      (proprietario|titolare|fondatore) del (gruppo|la catena)
      clienti corporate
      (sono|parla) (il|lo|la|l) (amministratore delegato|direttore generale|direttrice generale|ceo|presidente|sindac*|ministr*|ambasciator*|titolare del gruppo)
      (assistente|segretari*|segreteria) .. (del|della|dell) (presidente|amministratore|ceo|ministr*|sindac*|direttore)
      (la|il|nostro|nostra) (sindac*|ceo|consiglio di amministrazione) 
      !la presidente della societa
      (spendiamo|fatturiamo|paghiamo|valiamo) ..8 (milione|milioni|#10000|#100 000|# mila|*mila)
      (gruppo|catena|rete) .. (con|di) #10 (sedi|negozi|filiali|cliniche|centri|hotel)
      (cliente prioritario|grande cliente|cliente strategico|key account)
      (referente commerciale|referente dedicato|account manager|contratto corporate|accordo quadro)
      (tra|fra) i vostri clienti piu (importanti|grandi)
      (multinazionale|comune|ministero|ambasciat*) .. (utenti|linee|cliente|senza|con)
      (nostro|nostra) (direttore generale|amministratore|ceo|presidente|consiglio)
    `,
    unless: `
      (via|viale|corso) presidente
      (linkedin|condominio|presidente .. scuola|serie tv)
      amministratore (dell account|di condominio|della famiglia)
    `,
  },
  'repeat-contact': {
    phrases: `
      (terza|quarta|quinta) settimana .. (stess*|problema|guasto|senza)
      !(mandato|inviato|scritto) .. (due|tre|quattro|cinque|#2) (mail|messaggi|email) .. nessuno
      parlato con (tre|quattro|cinque|diversi|#3) (operatori|persone|colleghi|addetti)
      (terza|quarta|quinta) volta che (vi|lo|ve) (spieg*|scriv*|chied*|ripet*|dico|telefono|chiamo)?
      (terza|quarta|quinta|sesta) (mail|email|telefonata|chiamata|richiesta|segnalazione|sollecito)
      (secondo|terzo|quarto|ennesimo) sollecito
      ({reach}) .. (tre|quattro|cinque|sei|sette|dieci|diverse|piu|mille|#3) volte
      (settimane|mesi|giorni|mese|anni) .. (chiamo|scrivo|aspetto|telefono|sollecito)
      (sono|da) (settimane|mesi) che (chiamo|scrivo|telefono|aspetto|sollecito)
      quante volte .. (ancora|devo|chiamato|scritto|telefonato|spiegar*)
      (ticket|pratiche|segnalazioni) #100 .. #100
      (riscrivo|richiamo|ricontatto|risollecito|ritento)
      ogni volta che (chiamo|scrivo|telefono|contatto) .. (dicono|danno|raccontano|risponde)
      !(ancora|di nuovo|nuovamente) .. (nessuna risposta|senza risposta|nessun riscontro)
      (gia spiegato|gia raccontato|gia detto|l ho gia) ..10 (ripetere|ridire|spiegare)
      !per la (terza|quarta|quinta|ennesima) volta
      !vi (ripeto|sollecito|riscrivo) .. (ancora|volta|di nuovo)
      (promett*) .. (richiam*|chiamare) .. (nessuno|mai|nulla)
      !(siamo a|con|fatto) .. (tre|quattro|cinque|sei|sette|#3) (telefonate|mail|chiamate|messaggi)
      !(nessuno|non) .. (risposto|risponde) .. (messaggi|mail|precedenti|ancora)
      (scrivo|chiamo|telefono) di nuovo .. (stess*|mese|problema)
      (stanc*|stuf*) di (chiamare|scrivere|ripetere|aspettare risposta|sollecitare)
      (da un reparto all altro|rimbalzat* da)
      (aspetto|attendo) .. risposta .. (mail|messaggio) .. (settimane|mesi|fa|giorni)
      !(sollecito|mail) .. (senza riscontro|inevas*)
      piu volte .. (assistenza|supporto|servizio) .. (risultato|esito)?
    `,
    unless: `
      volte (a|in) (cuba|francia|marocco|spagna|germania|mia|un|una)
      mi (ha|hanno) (chiamato|scritto|telefonato|contattato)
      telefono squilla
      (suoneria|chiamo in)
      prima volta che
      !non vi ho mai
    `,
  },
};
