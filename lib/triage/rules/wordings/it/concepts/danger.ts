import type { Wordings } from '../../wordings';

const staff =
  'tecnic*|corriere*|impiegat*|addett*|agente|installatore*|autista|operaio|dipendente*|operator*|fattorin*|venditor*';
const device =
  'stufa|stufetta|caldaia|forno|frigo|frigorifero|lavatrice|lavastoviglie|asciugatrice|phon|asciugacapelli|ferro|piastra|tostapane|bollitore|macchinetta|moka|pentola|power bank|powerbank|batteria|batterie|caricabatterie|caricatore|carichino|presa|spina|ciabatta|cavo|cavi|filo|fili|palo|traliccio|contatore|quadro|lampada|lampadario|luci|monopattino|bici|bicicletta|e bike|auto|macchina|moto|scooter|furgone|seggiolino|seggiolone|lettino|culla|passeggino|giocattolo|giocattoli|bambola|scala|ascensore|ringhiera|parapetto|cancello|serranda|tapparella|balcone|soffitto|controsoffitto|intonaco|mensola|pensile|insegna|termosifone|climatizzatore|condizionatore|router|modem|decoder|telecamera|giostra|altalena|bombola|scaldabagno|boiler|friggitrice|frullatore|coperta|termocoperta|scaldasonno|alimentatore|trasformatore|tubo|valvola|impianto|apparecchio|caminetto|ventilatore|trapano|tagliaerba|motosega|casco|letto|sedia|tavolo|vetro|porta|specchio|televisore|tv|computer|portatile|telefono|cuffie|orologio|sigaretta|acquario|aspirapolvere|colonnina|termostato|robot|pavimento|gradino|scalino|palco|faro|tombino|serratura';
const fire =
  'fumo|fumare|fumava|fuma|fiamm*|fuoco|incendi*|scintill*|esplo*|scoppi*|saltat* in aria|sciolt*|sciogl*|fuso|fusa|bruci*|annerit*|nera|nero|rovente|roventi|scottat*|scott*|ustion*|gonfiat*|gonfia|gonfio|liquido|acido|scossa|scosse|la corrente|folgor*|sotto tensione|sibil*|sfrigol*|puzza|odore|gas|monossido|botti|botto|salta|schizzat*|perde gas|tensione';
const fall =
  'cadut*|cade|cadono|cadendo|crollat*|crolla|cedut*|ceduto|cede|staccat*|stacca|staccano|sganciat*|sgancia|penzol*|pende|pendono|pericolant*|ribaltat*|rovesciat*|rott*|spezzat*|spacca*|scivol*|frantum*|schegg*|tagliat*|incastrat*|chius* (su|sul|sulla)|volat*|balla|dondola|traball*|esplos*|scoppiat*|partit* in mano|sprofondat*|inciampat*|allentat*|svitat*|disinnest*|bloccat*';
const hurt =
  'cadeva|cadere|cadesse|precipit*|bambin*|bimb*|figli*|neonat*|nipot*|ragazzin*|testa|per poco|quasi|miracolo|sfiorat*|mancato poco|ferit*|punti|pronto soccorso|sangue|sanguin*|ospedale|ambulanza|addosso|in testa|mano|mani|dita|dito|piede|gamba|braccio|viso|faccia|occhi*|mento|polso|dente|denti|caviglia|schiena|male a|farsi male|fatto male|fatta male|ammazz*|morire|morto|morti|morta|fratt*|rotto il|rotta la|collo|svenut*|passanti|gente sotto|asilo|scuola|nonna|nonno|anzian*|rischi*|pericol*';
const body =
  'mano|mani|dita|dito|braccio|braccia|avambraccio|gamba|gambe|piede|piedi|testa|faccia|viso|volto|occhi|occhio|pelle|schiena|mento|dente|denti|gola|polso|caviglia|labbra|labbro|collo|palpebr*|lingua|cuoio capelluto|capelli|orecchi*|pancia';
const wounded =
  'ustion*|bruciat*|bruciatur*|tagliat*|taglio|rotto|rotta|ferit*|gonfiat*|gonfi*|punti|sangue|sanguin*|vesciche|bolle|schegg*|spezzat*|fratturat*|slogat*|carne viva|cicatric*|irritat*|intorpidit*|addormentat*|scottat*|scottatur*|aperto|deglutire|respirare|piaghe|sfregi*|amputat*|schiacciat*|lesion*';
const eaten =
  'mangiat*|mangiando|bevut*|bevendo|yogurt|latte|sugo|pesce|tonno|carne|panino|pizza|cibo|vasetto|gelato|insalata|biscott*|merendin*|omogeneizzat*|formaggio|hummus|salsa|confezione|pasta|riso|pane|cena|pranzo|cozze|uova|salame|torta|menu|bottigli*|lattina|acqua del rubinetto|crema|shampoo|pomata|integratore|farmaco|sciroppo|tinta|siero|lenti';
const ill =
  'vomit*|intossica*|avvelen*|ospedale|pronto soccorso|dissenteria|diarrea|allergi*|shock|anafila*|ricoverat*|stare male|sto male|stat* male|sta male|stiamo male|malissimo|flebo|ustion*|cerotti|gonfiat*|dermatolog*|bolle|svenut*|convulsion*|epipen|cortisone|deglutire|respirare';
const harmVerb =
  'ammazz*|uccid*|accoltell*|spar* (a|in|addosso)|gli sparo|sparo|fucile|doppietta|pistola|coltello|mazza|spranga|bastone|ascia|machete|spacc*|botte|pugni|schiaff*|a calci|menar*|meno|picchi*|gonfi* di|taglio la gola|tagliare la gola|do fuoco|dare fuoco|dar fuoco|incendio tutto|brucio tutto|all ospedale|in ospedale|barella|bara|cimitero|sotto terra|la paga*|pagarla|pagare cara|paghera|acido|so dove|sappiamo dove|sa dove|stuprar*|violent*|strangol*|investo|fuori di qui (vivo|vivi)|fa* fuori|faccio fuori|fatto fuori';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: danger to people. */
export const danger: Wordings = {
  safety: {
    lists: {
      'any-staff': staff,
      device: device,
      fire: fire,
      fall: fall,
      hurt: hurt,
      body: body,
      wounded: wounded,
      eaten: eaten,
      ill: ill,
      'harm-verb': harmVerb,
    },
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
      !{device} & {fire} & (vostr*|comprat*|acquistat*|preso|casa|stanza|cucina|camera|letto|divano|muro|parete|bambin*|figli*|mano|mani|tavolo|pavimento|tenda|uscit*|esc*|fatto|fa|preso|presa|uso|carica|notte|spent*|staccat*|tocc*|puzza|odore|gas|vicin*|lavor*|tecnic*|idraulic*|piano|balcone|garage|cantina|aperto|finestre) @26
      !{device} & {fall} & {hurt} @26
      !{body} & {wounded} & ({device}|{eaten}|vostr*|prodott*|articolo|comprat*|acquistat*|ordinat*|usato|usando|usandol*|usata|uso|messo|messa|aprendo|montando|applicat*|vite|plastica|lama|negozio|albergo|struttura|palestra) @28
      !{eaten} & {ill} @26
      (vetro|vetri|vite|chiodo|pezzo di (plastica|metallo|vetro|ferro)|insetto|insetti|verme|vermi|larve|topo|sasso|sassolino|ago|scheggia|schegge|lama|lametta|pila|calamit*|magnete|bullone|muffa|candeggina|detersivo) & (nel|nella|nello|dentro|trovat*|c era|ingoi*|mors*|dente|bocca|inghiott*) & {eaten} @24
      (bambin*|bimb*|figli*|neonat*|nipot*) & (ingoi*|ingeri*|inghiott*|soffoc*|strozz*|incastrat*|infilat* in bocca|in bocca|folgor*|scossa|caduto dal|caduta dal|cianotic*|blu in faccia) @22
      !{harm-verb} & (tecnic*|corriere|fattorin*|vostr*|vicino|marito|ex|compagno|autista|impiegat*|operator*|letturista|addett*|agente|agenti|se (torna|viene|vedo|lo (vedo|rivedo|becco|prendo)|rivedo|si presenta|si fa|mette piede|lo trovo)|madre|padre|mio figlio|mia figlia|la prossima volta|gli|minacc*|detto|scritto|paura|sede|uffici|negozio|responsabil*|qualcuno|tutti) @24
      (minacc*|perseguit*|pedin*|mi segue|mi aspetta|ci aspetta|appostat*|stalk*|molest*|palpegg*|spiando|ricatt*|ricattat*) & (paura|polizia|carabinieri|casa|scuola|sotto|figli*|corriere|tecnic*|autista|agente|vostr*|operator*|uomo|utente|giocator*|chat|foto|soldi|madre|padre|ragazz*) @22
      (marito|ex|compagno|fidanzato|moglie|ragazzo|padre) & (tracci*|localizz*|controlla|spia|spiando|gps|segue|trova sempre|vede dove|sa sempre|sa dove|sapere dove) & (paura|minacc*|picchi*|ammazz*|botte|nascost*|casa rifugio|scappat*|mi trova|violent*|disattiv*|senza che) @30
      !(pastiglie|pillole|medicine|gocce|sonniferi|farmaci|compresse|psicofarmac*|benzodiazepin*|flacone|flaconi|blister|scatole di) & (tutt*|contat*|insieme|stasera|stanotte|addio|basta|davanti|accanto|tavolo|ingoi*|mandato giu|prend*|la faccio|finisc*|dormire per sempre) & (prendo|prenderle|prendere|ingoi*|addio|ultim*|finit*|fare la finita|non (mi)? svegli*|contat*|e basta|stasera|stanotte|non (ce la)) @24
      !(ultimo giorno|ultima notte|ultima sera|ultimo messaggio|ultima volta che (scrivo|sentite|mi sent*)|lettera d addio|biglietto d addio|un addio|per dire addio|dico addio|vi dico addio|domani non ci saro|non ci saro piu|non sar* piu qui|non mi svegli*|non svegliarmi|non voglio svegliarmi|non esserci piu|non vedermi piu|farla finita|fare la finita|farlo finita|tolgo il disturbo|togliere il disturbo|stanc* di vivere|stanc* della vita|non vale la pena vivere|smettere di vivere|finirla qui|chiudere gli occhi per sempre|dormire per sempre|peso per tutti|un peso per|senza di me|utile da morto|valgo piu da mort*|assicurazione sulla vita|impicc*|cappio|tagli* le vene|mi taglio|buttar* (giu|di sotto|dal|sotto)|butto (giu|di sotto|sotto)|gettar* (dal|sotto)|sparare in testa|sparo in testa|scompari* per sempre|sparire per sempre|morire|mort*) & (mi|io|me|sono|sto|vita|voglio|vorrei|penso|pensat*|scritto|figli*|amico|amica|ragazz*|basta|starebbe*|staremmo|starebbero|meglio|stanotte|stasera|domani|balcone|ponte|finestra|treno|famiglia|stanc*|forza|svegli*) & !(non (ce la faccio|ne posso|ho piu|riesco piu|vedo|mangio|dormo|svegli*|mi svegli*|voglio|ci saro)|basta|addio|stanc*|disperat*|depress*|debit*|solo|sola|voglio|vorrei|pensat*|penso|meglio|scritto|aiut*|finit*|farla|fare|per sempre) @30
      !(guardato|guardo|fisso|affacciat*|seduto|seduta|pensat*|penso) & (balcone|ponte|binari|finestra|treno|tetto|cavalcavia|fiume|pastiglie|pillole|gas|corda|lametta|coltello) & (basterebbe|poco|un attimo|finir*|buttar*|fine|non ce la|saltar*|salto|coraggio|pensat*) @28
      (regala*|regalando|dando via|dato via|sistemat* le) .. (cose|cane|gatto|vestiti) & (non (esce|gli serv*|ne avra)|non .. bisogno|depress*|piu bisogno|addio|salutat*) @30
      !(insulina|glucometro|glicemia|respiratore|ossigeno|cpap|pacemaker|saturimetro|salvavita|telesoccorso|dialisi|defibrillatore|pompa|ventilatore polmonare|aerosol|montascale|sensore glicemico|farmaco|dosaggio|dose|dosi|terapia) & (sbagliat*|doppi*|non (funziona*|va|parte|suona|risponde|segnala|misura|eroga)|ferm*|spent*|scaric*|guast*|bloccat*|mort*|smesso|senza (corrente|luce|linea|batteria)|ore di autonomia|due volte|errore) @24
      (odore|puzza|odor|tanfo|sento) .. (gas|uova marce|bruciato|plastica bruciata|zolfo)
      (monossido|rilevatore|rivelatore|sensore del gas) & (suona*|suonat*|allarme|mal di testa|scattat*|impazzit*|giramenti|nausea|urla*) @20
      !(chius*|bloccat*|intrappolat*|rinchius*|prigionier*|incastrat*) & (ascensore|cabina|porta|serratura|bagno|auto|macchina|garage|stanza|seggiovia|funivia|treno|dentro) & (bambin*|figli*|nonn*|madre|padre|anzian*|uscire|ossigeno|pompieri|vigili|disabil*|claustrofob*|neonat*|cane|caldo|ore) @26
      (freni|freno|sterzo|airbag|cintura|isofix|acceleratore|ruota|gomma|pneumatico) & (ceduto|ceduti|rott*|staccat*|bloccat*|non (funziona*|rispond*|fren*|tien*|si (aggancia|chiude))|scoppiat*|persa|perso|andat*|sganciat*|sgancia|esplos*|aperto) @18
      (crolla*|cede*|cadut*|staccat*|precipitat*|ribaltat*|esplos*|scoppiat*|incendiat*|prendere fuoco|preso fuoco|fulminat*|annegat*|soffocat*|investit*|travolt*|schiacciat*|intossicat*|avvelenat*|ustionat*|accoltellat*|aggredit*|violentat*|picchiat*|pestat*|minacciat*|perseguitat*|molestat*) & (mi|ci|mio|mia|nostr*|figli*|bambin*|anzian*|client*|ospit*|passegger*|qualcuno|persone) & (vostr*|voi) & !(paura|rischi*|pericol*|ferit*|male|ospedale|quasi|per poco|polizia|ambulanza|tragedia|mort*|salv*|subito|urgent*) @28
      (figli*|bambin*|ragazzin*|minorenn*|nipot*|# anni|dodicenne|tredicenne|undicenne) & (adult*|uomo|sconosciut*|tizio|istruttore|allenatore|quarantenne) & (scriv*|chat|foto|incontr*|nud*|intim*|adesc*|regal*|molest*|chiest*|messaggi) @26
      (neonat*|anzian*|novantenn*|ottantenn*|disabil*|invalid*|bambin*|malat*|dializ*|ossigeno|tracheotom*|allettat*|incinta|carrozzina|respiratore) & (senza|manca|staccat*|distacc*|bloccat*|ferm*|freddo|gelo|buio|isolat*|gradi) & (luce|corrente|riscaldamento|gas|acqua|ascensore|caldaia|caldo|aria|elettric*) @24
      (allergi*|celiac*|glutine|noci|arachid*|lattosio|allergen*) & (etichett*|indicat*|tracce|scritto|conten*|dichiarat*|menu|garantit*|senza) & (figli*|bambin*|ospedale|reazione|shock|gonfi*|epipen|mangiat*|male|respir*|rischi*|soccors*) @30
      (acqua|cibo|vernice|giocattolo|tubi|tetto|aria|latte|formaggio|lotto|piscina|doccia|rubinetto) & (amianto|legionell*|piombo|mercurio|salmonell*|listeri*|batteri|contaminat*|tossic*|avvelenat*|escherichia|botulin*) @20
      (metto una bomba|ordigno|esplosivo|faccio saltare|saltare in aria|taniche|tanica|benzina|molotov|vi brucio|brucio tutto) & (vostr*|sede|ufficio|negozio|metto|porto|vengo|davanti|agenzia|filiale|casa) @18
      (piscina|bagnino|scivolo|gommone|barca|idromassaggio|mare|lago) & (annega*|affog*|sott acqua|rianim*|svenut*|risucchi*|bocchettone|scossa|tagliat*|senza bagnino) @20
      (farmac*|medicin*|dose|dosaggio|pillol*|compress*|gocce|sciroppo|flebo|vaccino|insulina|antibiotic*) & (sbagliat*|scambiat*|scadut*|doppi*|al posto di|invece di|di un altr*|errat*|dieci volte) & (preso|presa|presi|dato|data|somministr*|bevut*|male|svenut*|figli*|madre|padre|ospedale|pressione|consegnat*|etichetta) @26
      (lettera|biglietto|messaggio|post|video) (d addio|di addio|di commiato)
      (vapore|acqua bollente|olio bollente|scheggi*|lama|molla|coperchio|tappo|valvola|vetro) & (viso|faccia|occhi*|mano|mani|braccio|gamba|soffitto|bambin*|figli*) & (saltat*|scoppi*|schizz*|esplos*|volat*|colpit*|tagli*|ustion*|partit*|staccat*|rott*|scottat*) @24
      !(mani addosso|alzat* le mani|mani al collo|preso a (pugni|calci|schiaffi|botte)|dato (uno schiaffo|un pugno|un calcio|uno spintone)|messo le mani|mi ha (spint*|strattonat*|palpegg*|sputat*|toccat* il|toccat* la|toccat* sotto|chius* dentro|seguit*)|ci ha (spint*|insultat* e|minacciat*))
      (autista|conducente|tassista|corriere|tecnic*|macchinista|bagnino|maestra|infermier*|guidava|guidatore|pilota|istruttore) & (ubriac*|drogat*|alcol|contromano|addorment*|dormiva|velocita folle|col rosso|semaforo rosso|colpo di sonno|bevuto) @20
      !(mi (butto|sparo|impicco|lancio|avveleno|ammazzo|uccido)) & (se|non scherzo|giuro|basta|vita|sotto|giu|treno|finestra|ponte|balcone|stasera|allora|finita|debit*|nessuno) @18
      !(non (vedo|c e|ho|trovo)) .. (via d uscita|uscita|futuro|speranza|scampo|altra soluzione|senso) & (sparire|morire|farla finita|meglio|vita|debit*|basta|disperat*|stanc*|vivere) @22
      (meglio|voglio|vorrei|preferisco) (sparire|morire|morto|morta|morti|essere morto|essere morta|non esserci|non svegliarmi|addormentarmi per sempre)
      (si sente|sento|sentiamo|c e|puzza|odore|esce|perde|perdita|fuga|uscita|sentito) .. gas & (casa|scale|cucina|contatore|tubo|bombola|caldaia|strada|palazzo|tecnic*|stufa|cantina|portone|odore|finestr*|condominio|piano) @22
      !(scesa|scende|sceso|scendere|precipit*|si apre|si e aperta|si e aperto|partit*|parte|chiusa|chiuso|schiacci*|sband*|slitt*|deragli*|incastrat*) & (di colpo|da sol*|all improvviso|in corsa|di botto|improvvis*|piano|vuoto|in movimento) & (bambin*|bimb*|figli*|schiacci*|dentro|testa|mano|gamba|piede|madre|padre|nonn*|persone|quasi|per poco|paura|seggiolino|ascensore|cancello|portellone|porta|freno) @26
      (seggiolino|cintura|casco|portellone|ascensore|freni|sponda|sbarra|cancelletto|ovetto|airbag) & (si apre|si stacca|si sgancia|da sol*|non (tiene|si chiude|regge|blocca|funziona*)|cede|difettos*|precipit*|bloccat*|rott*) @16
      !(mio|mia|nostr*) (figlio|figlia|bambin*|bimb*|madre|padre|nonna|nonno|nipot*|moglie|marito|sorella|fratello|cane|gatto) .. (ustionat*|ferit*|ricoverat*|in ospedale|al pronto soccorso|avvelenat*|intossicat*|folgorat*|soffoc*|svenut*|caduto dal|caduta dal|scottat*|tagliat*|morto dopo|morta dopo) & (vostr*|prodott*|{device}|{eaten}|farmaco|cibo|giocattolo|caduta|acqua|struttura|piscina|scuola) @24
      !{body} & (carne viva|ustionat*|ustione|ustioni|vesciche|fratturat*|frattura|amputat*|lacerat*|sfregiat*|sutur*|punti di sutura|sanguinava|sanguina) @16
      (prima che) .. (cada|caschi|crolli|esploda|succeda|muoia|ammazzi|faccia male|facciano male|finisca|prenda fuoco|ci scappi|qualcuno si|lo prenda|muoiano|resti)
      !(ci scappa il morto|poteva (morire|finire male|ammazz*|andare peggio|rimanerci)|potevo (morire|ammazz*|rimanerci|perdere)|potevamo (morire|farci male)|rischiato (di|la) (morire|vita|cadere|bruciare|soffocare|annegare|perdere|ustion*|ammazz*|farmi)|salv* per miracolo|viv* per miracolo|per poco non (cad*|mor*|bruc*|soffoc*|affog*|mi|ci|si|perd*|fin*)|ha rischiato (di|la) (morire|vita|cadere|soffocare|annegare|perdere))
      (marito|ex|compagno|fidanzato|moglie|uomo|tizio) & (localizzat*|tracciat*|traccia|segue|spia|gps|sa dove|sa sempre|trova) & (prossima volta|non mi manca|picchi*|minacc*|paura|botte|lividi|ammazz*|macchina|auto|senza che (lui|se ne)) @34
      (rimast*|restat*) attaccat* & (corrente|mano|staccat*|presa|spina|acqua|filo) @18
      !(ipoglicemia|coma|infarto|svenut*|incoscient*|convulsion*|crisi respiratoria|shock anafilattico|arresto cardiaco) & (app|vostr*|dispositiv*|sensore|pompa|prodotto|promemoria|dose|allarme|apparecchio|farmaco|allerta|trovat*) @22
      (ringhiera|parapetto|balaustra|balcone|soffitto|mensola|pensile|scaldabagno|lampadario|specchio|scaffale|insegna|tettoia|palo|albero|grata) & (stacca|staccat*|balla|si muove|dondola|viene via|appesa a|regge|tiene|su da un lato|sta su|pende|inclinat*|appogg*|svitat*) @16
      !{device} & (fumo|fumare|fumava|fiamm*|fuoco|incendi*|scintill*|esplo*|scoppiat*|sciolt*|sciogl*|gonfiat*|rovente|roventi|folgor*|scossa|scosse|annerit*|sotto tensione|sfrigol*|sibil*|puzza di|odore di (bruciato|plastica|gas)) @18
      !{harm-verb} & (se (torn*|vien*|ved*|riv*|si|mette|osa|prova)|la prossima volta|vi|lo|gli|li|ti|mi) & (aspett*|giuro|prometto|avvert*|minacc*|detto|dice|polizia|paura|casa|ufficio|negozio|sede|corriere|tecnic*|vostr*) @20
      !(mi|ci|gli|le) .. (ustion*|bruciat*|scottat*|tagliat*|ferit*|fratturat*|folgor*|amputat*) & ({device}|vostr*|prodott*|bevanda|acqua|vapore|coperchio|lama|vite|vetro|crema|usando|mentre|aprend*) @20
      (punti|gesso|sutura|ambulanza|pronto soccorso|ricoverat*|118|112|pompieri|vigili del fuoco|guardia medica|ospedale) & (vostr*|prodott*|{device}|comprat*|caduta|caduto|ustion*|reazione|mangiat*|tecnico|struttura|albergo|piscina|palestra|negozio|acqua|attrezzo|gioco) @22
      !(non (voglio|riesco|ce la faccio|ho)) .. (piu) .. (vivere|andare avanti|forz*|niente per cui|motivo per)
      (qualcuno|ragazz*|amic*|utente|giocator*|fratello|sorella|figli*|madre|padre|marito|moglie|collega|lui|lei) & (vuole|scritto|detto|dice|minaccia*|parla|pensa) & (uccidersi|ammazzarsi|farla finita|suicid*|morire|buttarsi|togliersi la vita|tagliarsi|farsi del male|addio|sparire per sempre|ultimo giorno) @22
      (ringhiera|parapetto|balaustra|balcone|soffitto|intonaco|palo|albero|cavo|lampione|tombino|cornicione|grata|tettoia|scaffale|scala|armadio|pensile) & (cad*|cedut*|cede|stacc*|balla|pericol*|pend*|pericolant*|scoperti|scopert*|manca|aperto|rott*|crollat*|sospes*) & (gente|passa*|bambin*|scuola|asilo|sotto|strada|marciapiede|qualcuno|testa|cortile|condomin*|ospiti|piano|client*|pedoni) @24
      !(acqua|rubinetto|doccia|lavandino|maniglia|carcassa|lavastoviglie|lavatrice|forno|frigorifero|termosifone|cancello) & (corrente|scossa|scosse|pizzic*|elettric*) & (mani|mano|prend*|sent*|tocc*|braccio|dita|addormentat*) @20
    `,
    unless: `
      rilevator* (di|del) (fumo|gas)
      (avete|hai|mi ha) .. salvat* la vita
      !(nessun pericolo|falso allarme)
      (in passato|anni fa) .. (altr*|altra marca) .. (male|vostr*)
      (puntata|episodio|film|gioco|livello|boss|personaggio|romanzo|serie tv|videogioco|quiz) .. (esplo*|mor*|uccid*|ammazz*|sangue|velen*|spar*|bloc*)
      (fame|sete|sonno|ridere|risate|noia|curiosita|vergogna|invidia|freddo|caldo|stress) da morire
      mor* (di|dal|dalle) (fame|sete|sonno|ridere|risate|noia|curiosita|vergogna|freddo|caldo|voglia)
      (batteria|telefono|modem|router|computer|pc|linea|chat|app|hard disk|disco|segnale|wifi|stampante|rete) .. (morto|morta|morti)
      (capo|capa|moglie|marito|madre|mamma) .. mi (ammazza|uccide) .. (se|ahah*|haha*|eheh*)?
      (estintore|scheda di sicurezza|documento di valutazione)
      (foto|immagine|schermo|tema|sfondo|inchiostro|cartuccia|toner|stampa*|schermata|pagina) .. (nera|nero|neri)
      (collo di bottiglia|salta fuori|salta all occhio|a portata di mano|mano a mano|man mano|di seconda mano|dare una mano|una mano)
      (tesi|tesina|romanzo|sceneggiatura|sto scrivendo un (libro|articolo|racconto)|per un corso)
      (falso allarme|mi ero sbagliat*)
      (ho letto|ho sentito|ho visto|leggo|sentito) .. (giornale|notizie|tg|telegiornale|televisione|tv|radio)
    `,
  },
};
