import type { Wordings } from '../../wordings';
import { settled } from './settled';

const fault =
  'blocca|bloccano|bloccat*|impall*|crash*|si chiude|chiude da solo|chiudono|spegn*|spent*|riavvi*|sbagli*|sbagliat*|errat*|errore|errori|duplic*|raddopp*|doppi|doppie|doppio|sparisc*|sparit*|scompa*|perde|perdono|perso|persi|persa|perse|cancell*|azzer*|saltano|salta|tronc*|tagliat*|taglia|non (funziona*|va|vanno|salva*|carica*|stampa*|apre|parte|partono|legge|leggono|arriva*|accett*|scatta|riconosce|conta|registra|suona|tiene|tengono|si (accend*|chiud*|apr*|aggiorn*|ved*|carica*|salva*)|finisce|corrisponde|coincid*|torna*|compar*)|gocciola*|lampeggi*|surriscald*|stacca|staccano|staccat*|si rompe|rompono|rott*|scuc*|scoll*|cede|cedono|ceduta|fischia*|vibra*|invert*|scambi*|sfas*|sball*|sovrappos*|illeggibil*|moltiplic*|negativ*|ritorna a|torna a|si resetta|resetta|bug|difett*|baco|anomali*|malfunzion*|guasto|difetto|consuma|scarica|scaricano|segna|ferma|fermano|fermato|accende da|due volte|un ora (prima|dopo|avanti|indietro)|tremola|ronza|graffia|crepa|crepe|macchi*|distorc*|deform*';
const several =
  '(due|tre|quattro|cinque|sei|sette|otto|dieci|#2|vari|varie|diversi|diverse|altri|altre|entramb*|molti|tutti|tutte) ..2 (telefon*|pc|computer|tablet|cellulari|modell*|lott*|apparecchi*|macchin*|pezz*|account|browser|dispositiv*|paia|version*|seri*|schermi|router|lampad*|stampanti|confezioni|negozi|colleg*|utenti|client*|persone|casi|pratiche|fatture|conti|postazion*|bilance|orologi|termostati|casse|taglie|scarpe|sedie|esemplari|unita|prodotti|telecamere|ambienti|profili|volte|cuffie|batterie|sensori|profili|sistemi operativi|mac|iphone|android|prove|giorni di fila|sere)|(quello|quella|quelli|quelle|il|la|lo|l|anche|idem|pure|uguale|stesso|stessa|identic*) ..3 (sorella|fratello|cugin*|collega|colleghi|vicin*|amic*|cognat*|moglie|marito|figli*|madre|padre|mamma|papa|suocer*|genero|nipote|compagn*|zia|zio|socio|capo|clienti|altri)|a (me|noi) e a|(un|una|il|la|l) (altro|altra|secondo|seconda|terzo|terza) (telefono|pc|computer|tablet|modello|lotto|apparecchio|pezzo|account|browser|dispositivo|esemplare|paio|unita|router|macchina|confezione|lampada|sostitut*)|sostitu* .. (stess*|uguale|identic*|anche|pure|idem)|mezzo forum|sul forum|nel forum|nei forum|nel gruppo|su reddit|recensioni|in rete';
const sameAgain =
  'stess*|identic*|uguale|uguali|idem|pure|anche|medesim*|tutt* e (due|tre|quattro)|entramb*|sempre|ogni volta|ogni (santa|singola|maledetta)|puntual*|sistematic*|immancabil*|cento per cento|100|su (dieci|cinque|#2|10)|rifatto|rifatta|riprovat*|provat*|verificat*|testat*|confrontat*|controllat*|riprodu*|ripetut*|esattamente|preciso|pari pari|nessuno|nessuna|neanche|tutti|tutte|altri|mezzo';
const expert =
  'tecnic*|assistenza|sviluppator*|programmator*|perito|riparator*|moderator*|supporto|ingegner*|installator*|commess*|venditor*|officina|centro assistenza|operator*|idraulic*|elettricist*|meccanico|collega|colleghi|addett*|vostro|vostra|voi stessi|voi|avete|mi avete|produttore|fabbricante|costruttore|fornitore|laboratorio|consulente|vendita|reparto';
const admit =
  'conferm*|ammess*|ammett*|riconosciut*|riconosc*|scritto|scritt*|detto|dice|dicono|spiegat*|constat*|accertat*|verificat*|visto|rispost*|annotat*|segnat*|rilevat*|certificat*|riscontrat*|riprodott*';
const flawWord =
  'difett*|bug|baco|errore|anomali*|di serie|lotto|partita|di fabbrica|fabbricazion*|produzione|progett*|not*|malfunzion*|vostro lato|lato vostro|regression*|saldatur*|firmware|scheda madre|problema noto|problemi noti|conosciut*|richiam*|sotto tutti|tutti cosi|tutte cosi|calcolo sbagliat*|arrotondament*|software|codice|modello|di programmazione';
const afterChange =
  'aggiornament*|update|upgrade|versione|release|patch|firmware|aggiornat*|nuova app|nuovo (sistema|modello|software|formato|layout|portale)|migrazion*|cambiato (il|la|i|le|modello|grafica|sistema|server|formato)|spostato i server|rilascio|build|#';
const moreFaults =
  'cortocircuit*|scoppi*|infiltra*|perdite|usura|consumat*|sfilacci*|scolor*|stinge|stingono|arruggin*|scricchiol*|incepp*|inceppano|grippa*|slitta*|stort*|svit*|allent*|sbricciol*|spacc*|spezza*|ammuff*|sdoppi*|sovrascriv*|sovrascritt*|conta male|segnano|misura male|in ritardo|anticip*|ritard*|invertit*|capovolt*|specchiat*|sconness*|disconnett*|scollega*|interromp*|fallisc*|timeout|loop|infinito|congela*|freez*|rallent*|nero|bianco|muto|gracchi*|echeggia|storpi*|accent* sbagliat*|caratteri strani|punti interrogativi|fuso|data sbagliata|giorno prima|giorno dopo|un giorno (in meno|in piu|prima|dopo)|centesim*|non (permette|lascia|esporta*|importa*|invia*|riceve|ricevono|mostra*|trova|filtra|ordina|somma|calcola|scarica|stampa|ricorda|mantiene|rispetta|applica|sblocca|fa)';
const howMany =
  'tutt*|inter*|nessun*|neanche un*|ogni|entramb*|nostr*|vostr*|intero|intera|altr*|varie|diverse|#2|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quattordici|quindici|diciotto|venti|ventiquattro|trenta|trentuno|quaranta|cinquanta|sessanta|ottanta|cento|centoventi|duecento|trecento|novecento|mille|decine di|centinaia di|migliaia di';
const unit =
  'negoz*|cass*|pos|terminal*|sedi|sede|filial*|sportell*|repart*|ambulanz*|autist*|camion|mezzi|furgoni|famigli*|appartament*|condomini*|palazz*|scala|via|strada|frazione|paese|borgo|comune|valle|vallata|quartiere|rione|isola|class*|aula|aule|alunn*|studenti|dipendent*|collegh*|colleghi|operator*|client*|ospit*|camere|stanze|infermier*|medici|farmaci*|ambulatori|bibliotec*|musei|hotel|alberghi|struttur*|utenti|giocator*|squadre|iscritti|soci|partecipanti|uffici|ufficio|postazion*|scuol*|ospedal*|stabiliment*|magazzin*|citta|zona|regione|provincia|contrada|palazzine|piani|inquilini|residenti|abitanti|citofoni|ascensori|telecamere|barriere|sbarre|colonnine|prese|macchinette|bancomat|casell*|parcheggi|stazioni|linee|telefoni|interni|centralin*|server|siti|api|regioni|applicazion*|pc|computer|dispositivi|testate|giornali|quotidiani|rifugi|ristoranti|bar|cliniche|studi|aziende|esercenti|commercianti|tassisti|rider|corrieri|pazienti|genitori|insegnanti|docenti|famiglie|case|utenze|vicini|vicine|equipaggi|pattuglie|gate|banchi|varchi|tornelli';
const allRound =
  'tutta la (famiglia|citta|zona|via|rete|gente)|tutto il (paese|mondo|palazzo|quartiere|gruppo|personale|centro)|siamo (tutti|in #2|in (dieci|venti|trenta|quaranta))|per tutti|a tutti|da tutti|in tutta|in tutto|ovunque|dappertutto|da nessuna parte|nessuno di noi|manco al|anche (al|alla|dal|dalla|dai|i|le|il|la) (bar|vicin*|farmacia|comune|scuola|negozio|edicola|posta|ristorante)|intasat*|contemporaneamente|nello stesso (momento|istante|minuto)|simultaneamente|in contemporanea';
const dead =
  'ferm*|bloccat*|giu|spent*|mort*|muto|muti|mute|buio|a terra|offline|fuori uso|fuori servizio|ko|senza (luce|corrente|acqua|gas|rete|linea|internet|segnale|riscaldamento|telefono|telefoni|connessione|campo|sistema|accesso|servizio|posta|cassa|pos|agenda|schede|dati)|manca (la|l|il|internet|luce|acqua|corrente|rete|segnale|linea)|niente (luce|corrente|acqua|gas|rete|linea|internet|segnale|riscaldamento)|saltat*|cadut*|crollat*|irraggiungibil*|non (va|vanno|funziona*|risponde|rispondono|parte|partono|si (apre|aprono|accende*|collega*|carica*|stampa|vede|sente)|apre|aprono|carica*|riesce|riescono|incassa*|stampa*|arriva|arrivano|riceve|ricevono|prende|passa|passano|entra|entrano|accede*|legge*|leggono|vedono|vede|possono|puo|esce|escono|sincronizza*|aggancia*|c e|ha|hanno|eroga*|chiama*|vendono|paga*|accettano)|errore|50[0-4]|500|502|503|504|timeout|isolat*|disconness*|buttat* fuori|sbattut* fuori|espuls*|pagine vuote|pagina bianca|bianch*|vuot*|guasto|down|k o|riesce ad|riesce a|entra nel|funziona|prende|in tilt|impazzit*|bloccato|indisponibil*|perso (le|la|il|i|l)|a mano|carta e penna|a penna|servizio non disponibile';
const utility =
  'luce|corrente|elettricita|acqua|gas|riscaldamento|rete|segnale|linea|internet|campo|telefono|telefoni|tv|televisione|antenna|fibra|connessione|wifi|rubinett*|acqua calda|caldaia|caloriferi|digitale terrestre|cellulari|sito|app|portale|sistema|server|servizio|pagamenti|pos|casse';
const since =
  'da (stamattina|stanotte|ieri|ore|un ora|due ore|mezz ora|#|oggi|questa mattina|stamane|questa notte|lunedi|sabato|domenica|venerdi)|dalle|dall una|da quando|dopo (l|il) aggiornamento|stamattina|stanotte|oggi|adesso|in questo momento|ora|ore|minuti|improvvis*|di colpo|tutto insieme|all improvviso|insieme|contemporaneamente|fila|code|coda|aspettano|urgent*|clienti|vendite|incass*|bambini|anziani|avete un guasto|guasto|quando torna|quanto dura|stima|qualcuno|vostr*|voi|emergenza|ospedale|turno|alle #';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: defects and outages. */
export const faults: Wordings = {
  'confirmed-defect': {
    lists: {
      fault: fault,
      several: several,
      'same-again': sameAgain,
      expert: expert,
      admit: admit,
      'flaw-word': flawWord,
      'after-change': afterChange,
      'more-faults': moreFaults,
    },
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
      (tornat*|ritorn*|ricompars*|riapparso|riappare|di nuovo|rieccol*|ricominciat*|ricomincia|ripresentat*|daccapo|siamo alle solite|risbuca*|rispuntat*) & (bug|errore|difetto|baco|problema|anomalia|doppion*|malfunzion*|storia|magagna) & (corrett*|risolt*|sistemat*|versione|aggiornamento|anno scorso|patch|release|dicevate|riparat*|chius*|primavera|estate|mesi fa|# #|#2000) @26
      !{after-change} & {fault} & (tutti|nessuno|colleg*|utenti|forum|altri|altre|prima (funzionava|andava|no|era|erano|si)|tornando|precedente|vecchia versione|versione prima|nella #|con la #|senza|forum|sorella|fratello|amic*|moglie|marito|entramb*|#2 (account|pc|telefoni|computer|dispositivi|utenti|persone|client*)|sempre e solo|esattamente|client*|sistematic*|ogni volta|provat*|verific*|reinstallat*|gruppo|clan) @30
      (calcol*|totale|somma|arrotond*|iva|interess*|percentual*|conteggi*|contatore|rata|saldo|fuso|ora legale|media|contapassi|bilancia|sensore|termometro|simulator*|formula|cedolino) & (sbagli*|errat*|divers*|non torna*|non coincid*|moltiplic*|doppi*|negativ*|maggiore|minore|in meno|in piu|a vuoto|anche (spent*|con|se|quando)|inver*|zero|differenz*|scart*) & (rifatt*|excel|calcolatrice|colleg*|tutt*|verificat*|provat*|confrontat*|sempre|ogni|casi|pratiche|volte|identic*|stess*|ripetut*|testat*|#2 (casi|volte|conti|account|fatture|pratiche|dipendenti|ordini)|a mano|ufficiale|altr*|versione|release|aggiornament*|vostr* (tecnic*|colleg*|perit*)) @32
      (lotto|partita|serie|matricola|numero di serie|stampo|stock|modello|fornitura) & {fault} & (tutti|tutte|altr*|stess*|client*|pezzi|anche|quattro|tre|cinque|#2|identic*|intero|intera|medesim*|stess*|uguali) & (comprat*|acquistat*|ricevut*|cambiat*|sostitu*|vostr*|nostr*|abbiamo|ho|hanno|stess*|si|mi) @30
      (terz*|second*|quart*) .. (sostituzion*|ricambio|esemplare|pezzo|paio|apparecchio|cambio|riparazion*|scheda|modem|decoder) & (stess*|uguale|identic*|anche|sempre|idem|ancora|di nuovo|pure) @22
      !(funzionava|funzionavano|andava|andavano|era giust*|era corrett*|tutto bene|nessun problema) .. (fino|prima|nella|con|alla|precedente|vecchi*) & {after-change} & {fault} @30
      (passi|passaggi|sequenza|procedura|caso di prova|per riprodur*|riproduc*|riprodott*|ricreare|ricreo|replic*) & {fault} & (ogni|sempre|apr*|clicc*|prem*|sceg*|selezion*|salv*|torn*|poi|quindi|client*|account|due|tre|volte|tutt*|su) @28
      (se|quando|appena|ogni volta) & {fault} & (registrat* un video|filmat*|video|screenshot|schermat*|provato (con|su|anche)|provat* su|riprovat*|rifatto|apposta|stesso risultato|sempre uguale|cinque volte|dieci volte|dieci su dieci|ogni santa|sistematic*|immancabil*|da chiunque|anche da|anche su|anche con|anche dopo il reset|reinstallat*|girate agli sviluppatori|vostri sviluppatori|ai tecnici|agli ingegneri) @30
      !{several} & {more-faults} & {same-again} @26
      !{after-change} & {more-faults} & (tutti|nessuno|colleg*|utenti|forum|altri|altre|prima (funzionava|andava|no|era|erano|si)|tornando|precedente|vecchia versione|versione prima|client*|gruppo) @28
      (difetto|errore|problema|malfunzionamento|vizio) (di (fabbrica|fabbricazione|progettazione|progetto|produzione|serie|conformita|calcolo)|congenito|strutturale|sistematico|sistemico|occulto|ricorrente|riproducibile|accertato|confermato|riconosciuto|noto|diffuso)
      (recension*|forum|gruppo facebook|reddit|social|community|youtube|rete|internet) & (stess*|lament*|segnal*|parlan*|decine|centinaia|pien*|altri|tanti|identic*) & (difett*|guasto|bug|errore|problema identico|stesso problema|stessa cosa) @22
      (ho|abbiamo|hanno) (isolato|riprodotto|replicato|individuato|ricreato) .. (bug|errore|problema|causa|difetto|comportamento|anomalia)
      (stack trace|stacktrace|null pointer|nullpointer|exception|traceback|crash report|core dump|memory leak|overflow|race condition|regressione|regression)
      !(non (e|dipende|viene)) .. (mio|mia|miei|rete|telefono|me|linea|computer) & (altr*|stess*|provat*|cambiat*|sostituit*) & {fault} & (anche|uguale|identic*|idem|sempre|vicin*|colleg*|sorella|amic*|due|tre|quattro) @28
      (chrome|firefox|safari|edge|opera|explorer|brave) ..2 (chrome|firefox|safari|edge|opera|explorer|brave) ..3 (chrome|firefox|safari|edge|opera|explorer|brave) & ({fault}|stess*|uguale|ovunque|sempre|tutti) @22
      (tutt*|inter*) ..6 (lotto|partita|serie|fornitura|stock|confezione|bancale|scatola) & (stort*|difett*|rott*|sbagli*|scoll*|macchi*|crep*|vuot*|{fault}) @20
      (quello|quella|quelli|quelle|uno|una|altro|altra) ..1 (nuov*|in cambio|sostitut*|di ricambio|che mi avete (dato|mandato)|ricevut* in cambio|in sostituzione) & {fault} & (stess*|idem|uguale|anche|identic*|sempre|pure|di nuovo|ancora|come (il|la) prim*) @26
      !((tutt* e|entramb*) (due|tre|quattro|cinque)?|i due|le due|i tre|le tre|tutti (i|gli)|tutte le|le quattro|i quattro) & {fault} & (stess*|identic*|uguale|uguali|lotto|anche|esattamente|sempre|pure|preciso|comprat*|nuov*|sostitu*|mandat*|allo stesso|dopo # (minuti|ore|secondi)) @24
      (stess*|identic*|medesim*) (difetto|problema|errore|risultato|comportamento|punto|guasto|anomalia|scarto|lotto|rumore|minuto|bug|crash|blocco|effetto|modello) & (anche|pure|altr*|due|tre|quattro|tutt*|colleg*|sorella|fratello|vicin*|amic*|cugin*|cognat*|modell* divers*|#2|client*|confrontat*|provat*) & ({fault}|modell*|lotto|firmware|versione|confrontat*|provat*|comprat*|dispositiv*|computer|telefon*) @26
      (provat*|verificat*|testat*|confrontat*|controllat*|riprovat*|rifatt*) ..3 (su|con|sul|sulla|col|sui|in|dal|dalla) ..8 (e|anche|pure|poi|ed) ..3 (su|con|quello|quella|quelli|quelle|sul|sulla|sui|col|di mia|di mio|dal|dalla|in|come ospite) & ({fault}|stess*|uguale|identic*|sempre|ovunque|idem|mio|mia|volte) @26
      (confrontat*|paragonat*|provat*) .. con (quello|quella|quelle|quelli) (di|del|della|dell|dei)
      (dalla|nella|con la|dalla versione|versione|release|build) # #? & {fault} & (ogni|tutt*|sempre|prima|precedente|qualsiasi|qualunque|chi|destinatari*|nessun*|mentre|ma|client*|vecchia|non) @22
      (dalla|nella|in|con la|versione|release) # #? ..12 (tornat*|ritornat*|di nuovo|corrett*|risolt*|ricompars*|difetto|errore|bug|anomalia) ..12 (dalla|nella|in|con la|versione|release) # #?
      !(nessuno|tutti|tutte|colleghi|utenti|client*) .. (riesce|riescono|vedono|hanno|ricevono|trovano|puo|possono|vede) & (dall|dopo|dalla|con|dal|da quando) ..3 (aggiornament*|update|release|versione|patch|rilascio|migrazion*|aggiornat*) @24
      (rifatto|rifatti|ricalcolat*|calcolat*|verificat*|rifacendo) .. (a mano|calcolatrice|excel|simulatore|carta|foglio) & (scarto|differenz*|divers*|sbagli*|identic*|non torna*|euro|vien*|risult*) @22
      (ci risiamo|siamo alle solite|ricomincia|di nuovo|rieccol*) & (doppion*|bug|errore|baco|difetto|problema) & (sistemat*|corrett*|risolt*|riparat*|dicevate|primavera|versione|aggiornament*|mesi fa|anno scorso) @24
      !{several} & {fault} & {same-again} @30
      !{several} & {fault} & (se|quando|appena|dopo|oltre|sopra|sotto|versione|firmware|modello|lotto|serie|aggiornamento) @24
      !{expert} & {admit} & {flaw-word} @26
      !(dall|dalla|dopo l|dopo la|con l|con la|da quando) ..3 (aggiornament*|update|versione|release|patch|firmware|aggiornat*|migrazion*) & {fault} & (tutti|tutte|nessuno|nessuna|colleg*|utenti|client*|forum|altri|gruppo|prima|account|moltissim*|decine) @26
    `,
    unless: `
      (risult*|stat*|ora) .. (risolt*|corrett*|sparit*|a posto) & (grazie|potete chiudere|tutto|verificato|anche qui) @20
      (e previsto|e normale|forse (sono|ho|e|pesa)|sbaglio io|dipende da me|ho sbagliato io|colpa mia|avevo sbagliato)
      (ci sono|avete|esistono|ci sarebbero) .. (problemi|bug|errori|difetti) (noti|conosciuti) .. (nuova|prima|versione|aggiornar*)
      (blog|articolo|newsletter) .. (bug|errore)
      (sparit*|risolt*|corrett*|sistemat*) & grazie @14
      ${settled}
    `,
  },
  outage: {
    lists: { 'how-many': howMany, unit: unit, 'all-round': allRound, dead: dead, utility: utility, since: since },
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
      !({how-many} ..3 {unit}|{all-round}) & {dead} & {since} @28
      !({how-many} ..3 {unit}|{all-round}) & {dead} & {utility} @22
      !(senza|manca|mancano|niente|non c e|non ha|nessun*|saltat*|andat* via|secchi|ferm*|morta|morto|a zero) & {utility} & (paese|frazione|quartiere|zona|valle|isola|palazzo|condominio|vicin*|borgo|citta|contrada|rione|scala|piani|famiglie|bar|scuola|vie|strada|centro storico|provincia|negozi|ufficio|azienda|comune di|tutti|gente) & {since} @28
      !(non (solo|sono (il|la)? sol*|e solo)|stess* (problema|cosa|errore|guasto|situazione)|idem|anche loro|uguale) & (tutti|altri|vicin*|colleg*|altre|client*|gruppo|twitter|social|facebook|downdetector|chat|condominio|filial*|sedi|negozi*|paese|sorella|amic*|farmacia|reparto) & {dead} @30
      (502|503|504|500|timeout|time out|irraggiungibil*|indisponibil*|down) & (tutt*|ovunque|ogni|qualsiasi|client*|api|region*|da stamattina|dalle|vendite|utenti|produzione|ordini|checkout|scad*|bando|gente|marchant*|negozi) @24
      (twitter|downdetector|social|facebook|gruppo whatsapp|gruppo|centralino) & (down|stesso|tutti|lamentan*|segnalan*|pien*|intasat*|impazzit*) & {dead} @26
      !({how-many} ..3 {unit}|{all-round}) & (a mano|carta e penna|a penna|su carta|in fila|in coda|fuori dalla porta|al freddo|al buio|a piedi|senza medicine|a casa|ci guardiamo|braccia conserte|a braccia) & (cass*|sistema|pos|sportell*|codic*|server|app|software|programma|porte|barriere|corrente|luce|rete|linea|terminal*|ricett*|prenotazion*|vostr*) @30
      !(nessuno|nessuna|tutti|tutte|tutto) ..2 (puo|riesce|possono|riescono|siamo|sono|e|risulta*) ..3 (pagare|entrare|uscire|lavorare|collegar*|accedere|prenotare|comprare|vendere|timbrare|chiamare|telefonare|ricaricare|parcheggiare|imbarcar*|stampare|aprire|ferm*|bloccat*|isolat*|offline|scollegat*|giu) & (sistema|app|sito|rete|linea|cass*|pos|badge|server|telefon*|ufficio|azienda|reparto|negozi*|sede|piano|scuola|struttura|clienti|colleghi|palazzo|vostr*) @22
      (coda|fila|code|gente|client*|pazienti|passeggeri|turisti|ospiti|genitori|camion) ..4 (aspett*|attend*|fuori|fila|coda|protest*|urla*|bloccat*|in piedi|si accumul*|lamentan*) & (sistema|cass*|pos|sbarr*|gate|tornell*|check in|biglietteria|rete|server|porte|programma|app|terminal*|lettor*|prenotazion*) & {dead} @30
      !(non (riusciamo|possiamo)) .. (lavorare|incassare|vendere|fatturare|spedire|accedere|entrare|servire|emettere|consegnare|operare|prenotare|produrre|accettare|caricare|scaricare|chiudere le casse|aprire) & (tutt*|nessun*|colleg*|client*|negozi*|sede|sedi|ufficio|stamattina|dalle|sistema|server|reparto|#3) @22
      !(produzione|stabilimento|pronto soccorso|sala operatoria|call center|biglietteria|terminal|porto|aeroporto|stazione|anagrafe|universita|ospedale|clinica|magazzino|cantiere|impianto|tipografia|fabbrica|comune|centralino) & (ferm*|bloccat*|giu|spent*|muto|al buio|offline|irraggiungibil*|isolat*|paralizzat*|in tilt|down|non (risponde|funziona*|va|vanno|riesce|riescono)) & (sistema|rete|server|linea|vostr*|software|corrente|internet|cloud|telefon*|app|programma|gestionale|tutt*) @20
      !({unit}|bancomat|sistema|registro|sportelli|semafori|casse|linea|treni|voli|bus|metro) ..5 (tutt*|inter*|ovunque) & (ferm*|bloccat*|giu|spent*|mort*|muti|mute|buio|offline|fuori uso|fuori servizio|irraggiungibil*|isolat*|in tilt|down|non (funziona*|riesce|riescono|va|vanno|risponde|rispondono|parte|partono)|cadut*|saltat*|cancellat*|sospes*) @18
      !{how-many} ..3 {unit} & (ricevono|riceve|danno|da|vedono|hanno|compare|segnalano|lamentano) ..3 (errore|errori|schermata|pagina bianca|messaggio di errore|timeout|problemi|disservizi*) @18
      !(non (funziona|va|parte|risponde) ..1 (niente|nulla)|tutto (fermo|bloccato|giu|morto)) & (colleg*|filiale|sede|tutti|nessuno|da me ne|azienda|negozi*|reparto|client*|ufficio|altri) @18
      !(anche|pure) .. (vicin*|colleg*|palazzo|negozio accanto|piano di sotto|amic*|condomini|altri clienti|altre sedi|altri negozi|dirimpettai*) & (senza|non (va|funziona*|hanno|prende|c e)|ferm*|giu|stess*|spent*|isolat*) @20
      !(nessun*|neanche un*|nemmeno un*) ..3 ({unit}|ambulanz*|codice|presa|prenotazion*|ordine|ordini|ricett*|app|chiamat*|mail|porta|cancello|terminale|sportello|cassa|utente|cliente|operatore|collega|sede|filiale) ..4 (riesce|riescono|riceve|apre|funziona|parte|entra nel|accede|stampa|legge|puo (lavorare|aprire|incassare|vendere|entrare|accedere|chiamare)|prende|risponde|incassa|carica|passa|va|arriva)
      !({how-many} ..3 {unit}|{all-round}) & (cadut*|saltat*|crollat*|rimast* (chius*|fuori|ferm*|bloccat*|al buio|senza|a piedi)|a secco|secchi|perso (la|il|le|i|l)|hanno smesso|smesso di|in errore|danno errore|si sono (fermat*|spent*|bloccat*)|tutto fermo|muore|sparit* dalla|bloccano) @20
      !(in|su|a|per) (tutta|tutto|tutte|tutti) ..2 (paese|citta|zona|provincia|regione|comune|valle|frazione|quartiere|ospedale|azienda|ufficio|palazzo|italia|edificio|scuola|sedi|negozi|reparti|region*) & {utility} & ({dead}|manca*|niente|a secco|senza) @22
      !(non (va|funziona|parte|risponde|esiste|c e) piu (niente|nulla)|non funziona (piu)? (niente|nulla)|tutto (fermo|bloccato|giu|spento|morto|in tilt)) & (ufficio|negozio|azienda|sede|reparto|cass*|noi|siamo|telefoni|client*|mail|cantiere|studio|ambulatorio|albergo|ristorante|dalle|stamattina|qui) @20
      !{how-many} ..3 {unit} & (ferm*|bloccat*|giu|spent*|mort*|muto|muti|mute|al buio|offline|fuori uso|fuori servizio|irraggiungibil*|502|503|504|isolat*|senza (luce|corrente|acqua|gas|rete|linea|internet|segnale|riscaldamento|telefono|telefoni|connessione|campo|sistema)|buttat* fuori|sbattut* fuori|espuls*|non (funziona*|riesce|riescono|vanno|risponde|rispondono|entra|entrano|accede*|incassa*|riceve|ricevono|si accend*|si apr*|apre|aprono|stampano|vedono|partono|legge|leggono)|in tilt|down|timeout) @16
      !(manca|mancano|saltat*|andat* via|senza|non c e|niente|ferm*|giu) .. (luce|corrente|acqua|gas|linea|rete|segnale|internet|riscaldamento|tv) & (paese|frazione|quartiere|zona|valle|isola|palazzo|condominio|vicin*|borgo|contrada|rione|scala|via|strada|centro|negozi|ufficio|azienda|tutti|tutta|tutto|intero|intera) @18
      (in|su|per|a) (tutta|tutto|tutte|tutti) (la|il|le|i|l|gli) & (ferm*|bloccat*|giu|morta|morto|non funziona*|non va|non vanno|irraggiungibil*|isolat*|spent*|saltat*|cadut*|manca*|down|502|503|sparit*) & (rete|linea|servizio|sistema|segnale|zona|provincia|regione|citta|paese|sede|sedi|negozi|app|sito|luce|corrente|acqua|internet|ospedale|cass*|pos) @20
      !(vostr* (sistema|server|piattaforma|sito|app|api|portale|servizio|rete|gateway|cloud|centrale|software|cdn)) & (giu|down|ferm*|mort*|cadut*|non risponde|irraggiungibil*|bloccat*|errore|timeout|indisponibil*|crollat*|in tilt|fuori servizio|saltat*) & (tutt*|client*|negozi|utenti|nessun*|nostr*|ordini|vendite|coda|fila|perd*|dalle|da ore|stamattina|aspettano|sala|reparto|turno|pazienti|camion|produzione|impatto) @24
    `,
    unless: `
      (la settimana scorsa|il mese scorso|l anno scorso|a giugno|a maggio|in passato) .. (eravamo|blocco|guasto|blackout|senza)
      (procedura|esercitazione|nel caso|se mai|in caso di|che sla|garantite|prevede) .. (blocco|disponibil*|irraggiungibil*|guasto|interruzione|caduta)?
      (tutto|tutti) (ok|a posto|funziona)
      (solo in|soltanto in|solo nella|solo nel) (camera|salotto|stanza|cucina)
      (mail|messaggi|posta|cartell*|segnalibri|contatti|schede|finestra|finestre|pagine|icone|foto|preferiti|password) .. (vuot*|sparit*|bianc*|scompars*)
      ${settled}
    `,
  },
};
