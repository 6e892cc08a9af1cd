import type { Wordings } from '../../wordings';
import { settled } from './settled';

const pay =
  'pagament*|addebit*|transazion*|preliev*|acquist*|bonific*|operazion*|fattur*|importo|importi|soldi|euro|denaro|mandat*|spesa|spese|movimento|movimenti|rid|sdd';
const moneyOut =
  'addebit*|pagament*|pagat*|prelievo|prelievi|prelevat*|bonific*|acquist*|transazion*|operazion*|moviment*|euro|scalat*|partit*|corse|corsa|notti|notte in|biglietti|noleggi*|ordini|ordine|ricaric*|punti|miglia|buoni|credito|abbonament*|carrello|spesa|spese|giroconto|soldi|denaro';
const notMe =
  'non (sono|ero|siamo) (stat*)? (io|noi)|io no|mai (stat*|mess* piede|sentit*|vist*|comprat*|pres*|noleggiat*|ordinat*|richiest*|chiest*|iscritt*|giocat*|guidat*|autorizzat*|usat*|prenotat*|fatt*|avut*|viaggiat*|andat*)|non (gioco|guido|fumo|bevo|uso|viaggio|possiedo|conosco|conosciamo|l ho|li ho|le ho|ne so|so nulla|so niente|so chi|so che)|non ho .. (patente|auto|macchina|moto|computer|figli|fatto|chiesto|ordinato|comprato|autorizzato|prenotato)|(ero|eravamo|stavo|io sono|io ero) .. (letto|casa|ospedale|ricoverat*|lavoro|dormendo|dormire|ferie|malat*|aereo)|dormivo|dormivamo|ero gia a letto|era spento|(io|ma) (vivo|abito|sto|lavoro) (a|in)|a mia insaputa|senza che (io)? (ne)? (sapessi|sapessimo)|nessuno (di noi|in casa|in famiglia)';
const impostor =
  '(finto|finta|fasull*|presunt*|sedicente|fantomatic*) ..2 (operator*|addett*|tecnic*|impiegat*|banca|assistenza|supporto|corrier*|fattorin*|polizia|carabiniere|funzionari*|sito|mail|sms|qr|link|negozio|annuncio|venditor*|agente|consulente|proprietari*)|spacciat* per|spacciava* per|spacciano per|spacciandos*|fingendos*|fingeva|si e finto|si fingev*|(diceva|dicevano|dicendo|sosteneva|detto) di (essere|chiamare|chiamarmi|far parte|lavorare)|(diceva|dicendo) che era* (dell|della|del|la|il)|a nome vostro|per conto vostro|vostro presunto|(sembrava*|pareva*) .. (vostr*|ver*|banca|voi)|non eravate voi|non era (lui|lei|mia|mio|vostr*|ver*|quello|quella)|contraffatt*|telefono rotto|(cambiato|nuovo) numero|antifrode|appiccicat* sopra';
const handed =
  'codic*|otp|pin|password|credenzial*|iban|carta|bonific*|pagat*|pago|versat*|ricaric*|euro|soldi|risparmi|autorizzat*|confermat*|cliccat*|installat*|inquadrat*|scansionat*|anydesk|teamviewer|schermo|accesso remoto|documento|selfie|spid';
const vanished =
  'sparit*|spariscono|scompars*|svuotat*|azzerat*|a zero|prosciugat*|volatilizzat*|ripulit*|rubat*|riscattat*|usat*|spesi|trasferit*|svenduti|vendut*|scambiat*|uscit*|portat* via|fregat*|consumat*|utilizzat*|prelevat*|mancano';
const purse =
  'punti|miglia|saldo|credito|risparmi|conto|borsellino|wallet|portafoglio|bitcoin|cripto*|skin|gemme|oggetti|buoni|buono|postepay|libretto|carta regalo|gift card|crediti|monete|punti fedelta|raccolta|soldi|euro';
const someoneElse =
  'qualcun*|hacker*|sconosciut*|estrane*|ladr*|truffator*|ignot*|hanno|hanno usato|un altro|un altra|altri';
const paper =
  'contratto|contratti|fornitura|utenza|finanziamento|prestito|mutuo|carta di credito|conto corrente|noleggio|multa|bolletta|bollette|fattura|sollecito|abbonamento|linea|sim|polizza|rate|lettera|luce|gas|multe|auto|iphone|telefono|debito|recupero crediti';
const inMyName =
  '(a|in) (mio|nostro|suo) nome|a nome (mio|nostro|suo|di (mia|mio))|(intestat*) (a)? (me|noi|mia|mio|lei|lui)|(mio|suo|miei) (codice fiscale|cf|document*|dati|identita)|mia (identita|carta d identita|firma|patente)|con i miei';
const taken =
  'rubat*|rubano|scippat*|scippo|borseggi*|strappat*|fregat*|sfilat*|sottratt*|portat* via|derubat*|furto|rapinat*|sparit* (il|la)? (borsa|portafogl*)|svaligiat*';
const carried =
  'telefono|cellulare|telefonino|smartphone|iphone|borsa|borsetta|borsello|zaino|portafogl*|carta|carte|bancomat|postepay|tessera|marsupio|valigia|portatile|computer|tablet|sim|chiavi';
const myAccess =
  'account|profilo|mail|email|posta|casella|whatsapp|instagram|facebook|telegram|spid|home banking|app|area (personale|riservata|clienti)|pagina|canale|numero|linea|sim|credenziali|password|accesso|account di gioco|gioco|registratore|router|wifi';
const someone =
  'qualcun*|hacker*|sconosciut*|estrane*|ladr*|truffator*|hanno|pirat*|un altr*|altra persona|ignot*|chissa chi|il mio ex|la mia ex|mia ex|mio ex|un tizio|un tale|gente|(uno|tipo) che';
const seized =
  'cambiat*|modificat*|sostituit*|rubat*|rubano|clonat*|hackerat*|violat*|entrat*|entra|entrano|acced*|preso possesso|impadronit*|impossessat*|buttat* fuori|sbattut* fuori|chiuso fuori|scriv*|chied*|manda|mandano|manomess*|bucat*|piratat*|dirottat*|loggat*|collegat*|usa|usano|usando|duplicat*|svuotat*|vende|vendono|ordina*|tolto|rimosso';
const elsewhere =
  'russia|mosca|cina|pechino|nigeria|lagos|romania|bucarest|brasile|vietnam|hanoi|india|turchia|istanbul|ucraina|kiev|marocco|casablanca|polonia|bulgaria|sofia|dubai|messico|indonesia|ghana|filippine|bielorussia|minsk|vladivostok|kazakistan|corea|stati uniti|texas|florida|amsterdam|francoforte|olanda|estero|altro paese|altra citta|altro continente|capo al mondo';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts in a stranger's hands. */
export const fraud: Wordings = {
  'unauthorised-payment': {
    lists: {
      'any-pay': pay,
      'money-out': moneyOut,
      'not-me': notMe,
      impostor: impostor,
      handed: handed,
      vanished: vanished,
      purse: purse,
      'someone-else': someoneElse,
      paper: paper,
      'in-my-name': inMyName,
    },
    phrases: `
      !{any-pay} & (non (l|li|ho|sono|e|fatto|riconosco|autorizzat*) .. (fatto|io|stato io|mio|autorizzat*|riconosc*|effettuat*|mai)?|mai (fatt*|autorizzat*|effettuat*|dato)|a mia insaputa|senza (il)? (mio|mia) (consenso|autorizzazione|permesso)|sconosciut*|fraudolent*|non so nulla|non ne so) @18
      !non (sono|ero|sono mica) (stato|stata)? io
      !{any-pay} & (mai stat*|non ci sono mai|mai andat*) @22
      (a mia insaputa|senza (il)? (mio|mia) (consenso|autorizzazione|permesso)) & ({any-pay}|contratt*|finanziament*|prestit*|conto|sim|linea|attivat*|apert*|firmat*) @18
      (sms|mail|messaggio|sito|pagina|link|chiamata|telefonata) (falso|falsa|fals*|truffa) & (inserit*|dato|messo|dati|codice|carta|cliccat*|cadut*|pagat*) @18
      (truff*|raggir*|phishing|frode) & (carta|conto|dati|codice|sms|mail|{any-pay}|banca|cliccat*|inserit*) @18
      (a mio nome|a nome mio) & (qualcuno|senza|mai|sconosciut*|non|insaputa) & (contratt*|finanziament*|prestit*|conto|sim|linea|{any-pay}|attivat*|apert*|firmat*) @18
      furto d identita
      (abbonament*|contratt*|finanziament*|conto|conti|linea|linee|ordini) & !(mai|non) .. (sottoscritt*|firmat*|richiest*|ordinat*|attivat*|apert*) @18
      (finto|finta|presunto|sedicente|spacci*) .. (addetto|operatore|banca|tecnico|polizia|assistenza|sicurezza)
      (letto|dato|comunicato|dettato) .. (il|mio|un|i)? .. (codice|codici|pin|password|otp) & (mancano|spariti|soldi|euro|svuotat*|trasferit*|conto) @20
      (conto|risparmi|saldo) .. (svuotat*|prosciugat*|ripulit*)
      (soldi|risparmi|denaro|saldo) .. (uscit*|sparit*|prelevat*|mancano|trasferit*|risparmi) & !(non sono stat*|ne qualcuno|non io|senza|mai|nessuno) @22
      (qualcuno|sconosciut*|ladro|truffator*) & (ordinato|comprato|sottoscritto|speso|pagato|prenotato|acquistato) & (mio (account|nome|conto|profilo)|mia carta|miei dati) @20
      {any-pay} .. (stran*|sospett*|sconosciut*|inspiegabil*)
      (stran*|sospett*|sconosciut*) .. {any-pay}
      (cos e|che cos e) quest* .. {any-pay}
      !{money-out} & {not-me} @26
      !{impostor} & {handed} @30
      !{purse} & {vanished} & (qualcun*|sconosciut*|mai|non .. io|io (sono|ero|no)|altro nome|stanotte|di notte|nella notte|dormiv*|hacker*|estrane*|estero|ladr*|senza che|non conosco|altro (account|giocatore|utente)|un certo|codice a nessuno) @26
      !{paper} & {in-my-name} & (mai|non .. (mia|mio|vivo|abito|firmat*|stat*|chiest*|io|guido|conosco)|qualcun*|fals*|senza|sconosciut*|truff*|contraffatt*|insaputa|aperto da|rubat*|usat*|usano|usato) @30
      !(firma|firme) & (non e (la|il)? (mia|mio|sua)|non (l|la) ho .. (messa|fatta)|fals*|contraffatt*|imitat*|copiata|ricopiat*|diversa dalla mia) @14
      !{paper} & (mai|non) .. (vissut*|abitat*|messo piede|stat* in|firmat*|sottoscritt*|visto) @24
      (venditor*|proprietari*|inserzionist*|annuncio|casa|appartamento|affitto|caparra|alloggio|host|agenzia|sito|cucciolo|privato|negozio) & (pagat*|versat*|caparra|acconto|bonific*|anticip*|ricaric*|soldi|euro|bonifico) & (sparit*|scompars*|non esist*|inesistent*|fantasma|irreperibil*|fals*|truff*|bloccat* (il|su)|fuori (dalla)? piattaforma|fuori dal sito|fregat*|imbrogli*|nessun* mai sentit*|abita un altr*|raggir*) @34
      !(iban|coordinate bancarie|conto) & (fornitor*|fattur*|bonific*|pagat*|euro|affitto|mail|pagament*) & (cambiat*|fals*|sostituit*|modificat*|diverso|nuovo|taroccat*|contraffatt*) & (qualcun*|hacker*|intercett*|mai cambiat*|non e (il)? (vostr*|loro|su*)|truff*|entrat*|richiam*|bloccar*|bloccat*|recuper*|fermar*|estero|lituania|non .. mai|finta mail|mail falsa|mai stat*) @36
      (mamma|papa|figlia|figlio|nipote|nonna|nonno|madre|padre|zia|amica|amico) & (bonific*|ricaric*|pagat*|mandat*|soldi|codic*) & (rotto|numero nuovo|nuovo numero|cambiato numero|incidente|whatsapp|avvocato|arrestat*|cauzione|non era) @30
      (truff*|raggir*|phishing|frod*|imbrogli*|fregat*|abbindolat*|gabbat*|cascat*|ingannat*|abboccat*) & (mi|ci|sono|siamo|mia|mio|nostr*|ho|hanno) & (euro|soldi|bonific*|pagat*|carta|codic*|conto|link|risparmi|ricaric*|dati|bloccat*|bloccare) @26
      (link|qr|sms|mail|pagina|messaggio|sito|chiamata) & (inserit*|digitat*|pagat*|messo|dato|cliccat*|confermat*|scansionat*|inquadrat*) & (ora|adesso|poi|da allora|e dopo|subito dopo|mezz ora|da quel) & (addebit*|euro|svuot*|mancano|prelev*|spariti|uscit*|settimana|bonific*|scal*) @36
      !(codic*|sms|notifich*|avvis*|richiest*|otp|conferm*) & (mai|non) .. (chiest*|richiest*|domandat*|sollecitat*) @24
      !(beneficiario|dispositivo|carta|numero|bonifico) .. (aggiunt*|registrat*|associat*|collegat*|attivat*) & (non conosco|mai|non .. io|sconosciut*|chi (e|sia)|non so) @24
      (addebit*|paga*|euro|prelev*|preliev*|acquist*|spes*) .. (romania|lagos|nigeria|dubai|cina|brasile|thailandia|vietnam|cipro|malta|lituania|messico|miami|malaga|marocco|mosca|istanbul|bulgaria|estonia|hong kong|singapore|turchia|india|bucarest) & (io|non|mai|sono|ero|qui) @24
      (usano|usa|usando|usato|utilizza*|utilizzato|adoperat*) .. (mia carta|mie carte|mio conto|mio nome|mia identita|miei documenti|mio codice fiscale|mia patente) & (qualcun*|per|hanno|altri|sconosciut*) @18
      (dato|letto|dettato|comunicato|fornito|inserito|girato) ..3 (i|il mio|la mia|le mie|miei|suoi|tutti i) (codici|pin|otp|password|credenziali|dati della carta|numeri della carta|dati bancari) .. (a|al|alla|ad|per telefono|su|sul|nel)
      (mi|ci|gli|le|vi) (hanno|han|ha|avete) ..2 (svuotat*|prosciugat*|ripulit*|azzerat*|fregat*|rubat*|prelevat*|sottratt*|spillat*|scucit*) .. (postepay|conto|carta|libretto|wallet|account|saldo|credito|soldi|euro|bancomat|risparmi|punti|#)
      {someone-else} & (iscritt*|registrat*|apert*|attivat*|firmat*|ordinat*|comprat*|sottoscritt*|richiest*|intestat*|fatto) & (con|a|in|usando) .. (mio|mia|miei|mie|nostr*|suo|sua) .. (mail|codice fiscale|nome|dati|documenti|indirizzo|iban|carta|numero|identita) @22
      ((si e|si sono) (presentat*|qualificat*|spacciat*) (come|per)|(falso|falsa|falsi) ..1 (maresciallo|avvocato|carabinier*|poliziott*|nipote|medico|consulente|call center|sito|operator*|tecnic*|corriere|funzionari*|mail|sms|direttore|dipendente)) & ({handed}|gioielli|oro|contanti|consegnat*|dato|fatto fare|casa) @30
      (risulta*|stat*|e|era) (usat*|utilizzat*|timbrat*|strisciat*|attivat*|spes*) & (ero|era|in (ufficio|garage|casa|tasca|cassetto)|stavo|dormivo|chius*|spent*|con me|portafoglio) & (abbonamento|tessera|carta|badge|biglietto|buono|account|pass|telepass|bancomat|targa|codice|punti) @28
      !(carta|conto|contratto|prestito|sim|linea|abbonamento|polizza|finanziamento|account|servizio|fornitura|rate|carta di credito|addebito) .. (mai|non ho|non abbiamo|non l ho|non li ho|non ha) .. (chiest*|richiest*|ordinat*|firmat*|sottoscritt*|aperto|apert*|attivat*|stipulat*|comprat*|voluto|autorizzat*)
      (apert*|attivat*|intestat*|richiest*|firmat*) .. (conto|linea|prestito|contratto|carta|utenza|finanziamento|abbonamento|sim) & nome & (mort*|defunt*|decedut*|minorenne|figli*|madre|padre|nonn*|moglie|marito) @22
      (bucat*|hackerat*|violat*|piratat*|clonat*|craccat*|compromess*) & (casella|posta|mail|account|pagina|profilo|whatsapp|instagram|server aziendale|gestionale) @22
      !(indirizz*|ordin*|dispositiv*|numer*|cart*|acquist*|moviment*|beneficiar*|bonific*|pagament*|prelievi) .. (non conosco|non riconosco|mai vist*|sconosciut*|non sono (miei|mie)|mai fatt*|non e mi*|non ho (mai)? (fatto|ordinato|salvato|inserito|aggiunto)) & (account|profilo|conto|app|estratto|storico|area|carta|spedizion*|mio|mia|miei|lista) @22
      (investit*|investimento|trading|cripto*|bitcoin|broker|guadagn*|prestito) & (sparit*|truff*|bloccat*|irreperibil*|non risponde|prelevare|spariti|finto|falso|telegram|whatsapp|svanit*) @26
      (clon*|copia|copiat*|finto|falso|fasullo|identico) .. (sito|negozio|pagina|logo|shop) & (client*|nostr*|ordini|soldi|pagat*|nome) @22
      (qualcun*|sconosciut*|hacker*|ladr*|estrane*) & (con|usando|sul|dal|dalla|sulla|nel|nella|i|le|la|il) (mio|mia|miei|mie) .. ({purse}|carta|account|profilo|nome|documenti|dati|tessera|codice|iban|patente|numero) & (fatto|usa*|usando|speso|pagat*|prenotat*|comprat*|ordinat*|preso|hotel|viaggi*|riscattat*|svuotat*|ritirat*|apert*|attivat*|noleggiat*|gioc*) @22
      (preso|presi|copiat*|rubat*|carpit*|clonat*|intercettat*) ..3 (numeri|dati|codici|estremi|coordinate) .. (carta|bancomat|conto|postepay)
      (auto|macchina|moto|furgone|monopattino|casa|camera|telefono|iphone|prestito|finanziamento|linea|sim|contratto|utenza) .. (noleggiat*|affittat*|prenotat*|comprat*|acquistat*|presa|preso|finanziat*|attivat*|aperta|aperto|intestat*|aggiunt*) .. (mio nome|nome mio|mia madre|mio padre|mia insaputa|sua insaputa)
      (mio|mia) (numero|linea|sim) .. (altra|nuova) (sim|scheda|persona)
      !(nuova|altra|seconda) (sim|linea|scheda|carta) .. (attivat*|aggiunt*|emess*|richiest*) & (non .. (io|chiest*|richiest*)|mai|chi|qualcun*|insaputa|sportello|negozio) @22
      !(nuovo|altro|diverso) iban & (fattura|pagat*|bonific*|mail|contabil*) & (mai|vostro nome|nome vostro|fals*|truff*|non (l|e|lo)|sospett*|bloccare|richiam*|commerciale) @28
    `,
    unless: `
      (ho|abbiamo) (cestinat*|eliminat*|cancellat*) .. (subito|senza)
      !non ho (cliccato|risposto|inserito|aperto) (su)? (nulla|niente|nessun*)
      (amico|amica|vicino|vicina|cognat*|collega|cugin*|conoscente) .. (truffat*|cascat*|derubat*|caduto) & (altra|altro|io invece|non e il mio|poverett*) @30
      (in|un) (altra|altro) (banca|istituto|azienda|compagnia|sito|operatore)
      (corso|lezione|incontro|convegno|articolo|tesi|volantino|opuscol*|podcast|servizio in tv) .. (truff*|frod*|phishing)
      !(nessun*|non manca|niente) .. (addebit*|operazion*|manca)? .. (sospett*|stran*)
      ${settled}
    `,
  },
  'stolen-card': {
    lists: { taken: taken, carried: carried },
    phrases: `
      (portafogl*|carta|carte|borsa|borsett*|borsellino) & (rubat*|scippat*|pers*|smarrit*|sottratt*|borseggi*) & (blocc*|rubat*|scippat*|sottratt*|disattiv*|borseggi*) @16
      qualcuno .. (usa*|usando|accesso|copiat*) .. mia carta
      carta .. (usat*|utilizzat*) .. senza (il)? (mio|mia)
      (ho perso|ho smarrito|non trovo) .. (la|mia) .. carta
      {taken} & {carried} & (mi|ci|mia|mio|hanno|ieri|oggi|stamattina|poco fa|ora|blocc*|denuncia|app|banca|conto|metro|treno|autobus|spiaggia) @22
      (carta|bancomat|postepay|tessera) .. (clonat*|duplicat*|copiat*|intercettat*)
      (clonat*|duplicat*|copiat*) .. (carta|bancomat|postepay|tessera|numeri)
      (bloccat*|blocchi|blocca|bloccare|congelat*|fermat*) (subito|tutto|immediatamente|urgentemente|la carta|le carte) & (rubat*|pers*|smarrit*|scipp*|ladr*|furt*|caduto|dimenticat*|non trovo|fregat*|lasciat*) @22
      (dimenticat*|lasciat*|cadut*|smarrit*|pers*) .. (carta|bancomat|portafogl*) & (qualcun*|bancomat|taxi|treno|gia|blocc*|usat*|paga*) @20
    `,
    unless: `
      (sostituit*|arrivata|riemess*|nuova) .. (dopo (il|la)? (furto|smarrimento)|carta) & (grazie|tutto|ora (vorrei|mi serve)|riaccredit*) @24
      (depliant|opuscol*|volantin*|guida|consigli|incontro|corso) .. (sulle|sui|su|contro|per)
      (ritrovat*|riconsegnat*|recuperat*) & (carta|portafogl*|borsa|telefono) @16
      ${settled}
    `,
  },
  'account-takeover': {
    lists: { 'my-access': myAccess, someone: someone, seized: seized, elsewhere: elsewhere },
    phrases: `
      (qualcuno|hacker*|sconosciut*|truffator*|ladro|mi hanno) & (violat*|hackerat*|piratat*|rubat*|cambiat*|entrat*|acced*|modificat*|preso il controllo|impossessat*) & (account|password|mail|telefono|numero|profilo|conto|accesso) @16
      (account|mail|profilo|conto) .. (violat*|hackerat*|compromess*|rubat*|piratat*)
      (numero|mail|telefono|password|indirizzo) .. (recupero|cambiat*|sostituit*|modificat*) & (non conosco|sconosciut*|sono fuori|non riesco|non accedo|non io|non riconosco) @22
      access* .. (ester*|paese|russia|cina|sconosciut*|mai)
      (storico|cronologia|elenco|registro) .. (accessi|dispositivi)? & (portatile|dispositivo|telefono|sconosciut*|paese|c e|risulta|compare) & !(io vivo|vivo a|non e mio|mai|non conosco|sconosciut*|non ho) @26
      {someone} & {seized} & (mio|mia|miei|mie|nostr*|sua|suo|mi|ci) .. {my-access} @24
      (login|accesso|accessi|access*|connession*|sessione|sessioni|dispositiv*|collegament*|entrat*) & {elsewhere} & (mai|non|io|sono|ero|mio|mia|notte|codic*|strano|strani|sospett*|chi|password|avvis*|segnal*) @26
      !(dispositivo|telefono|computer|iphone|samsung|galaxy|xiaomi|huawei|android|sessione|apparecchio|tablet|pc|smart tv) & (access*|collegat*|conness*|cronologia|loggat*|login|attiv*|profilo|account) & (non (e|sono) (mio|miei|mia|nostro)|non (lo|ne)? (conosco|riconosco|possiedo|ho)|mai avut*|io (ho|uso) (solo|soltanto)|sconosciut*|chi sia|di chi (e|sia)|dormiv*) @28
      (chied*|chiedono|scriv*|mand*|spedi*|arrivano|invi*) & (soldi|prestit*|ricaric*|buoni|codic*|euro|link|messaggi|bonific*|spam|foto) & (miei|mie|nostri|nostre|tutti i) .. (contatti|clienti|amici|amiche|parenti|rubrica|follower|colleghi|studenti|pazienti) & (qualcun*|clonat*|hackerat*|non sono io|nome mio|mio nome|account|profilo|numero|al posto mio|mio|nostro|spaccia*|mia) @30
      !(sim|linea|numero|cellulare|scheda|telefono) & (muta|muto|segnale|morta|morto|smesso|non prende|duplicat*|attivat*|trasferit*|portat*|clonat*|sostituit*|campo) & (altra sim|altra scheda|nuova sim|duplicat*|mai chiest*|non .. (io|chiest*|richiest*|autorizzat*)|qualcun*|home banking|bonifico|a mia insaputa|sim swap|altro telefono|altra persona) @32
      !(password|mail|email|numero|recapito|telefono|indirizzo) & (cambiat*|modificat*|sostituit*|aggiornat*|aggiunt*) & (non .. (io|stat*|entr*|acced*|conosco)|mai|qualcun*|mi hanno|sconosciut*|da altri|senza che|senza il mio|a mia insaputa|piu entrare) @22
      (non|piu) .. (entrare|accedere|rientrare|riprendere|controllo) & (hanno|qualcun*|hacker*|ladr*|truffa*|sconosciut*) .. (cambiat*|rubat*|preso|modificat*|messo|entrat*) @24
      (sosia|profilo (falso|fake|clone|gemello)|account (falso|fake|clone)|finto profilo|pagina (falsa|fake|clone)) & (mio|mia|mie|nome|foto|nostr*|clienti|soldi|spaccia*) @22
      (identita) .. (rubat*|usat*|clonat*)
      (rubat*|usat*|clonat*|furto) .. identita
    `,
    unless: `
      (amico|amica|sorella|fratello|collega|vicino|cognat*) .. (hackerat*|violat*|rubat*) & (altr*|consigli*|per evitare|mio al sicuro|non il mio) @30
      (in|un) (altra|altro) azienda
      (per)? (evitare|proteggermi|prevenire|mettere al sicuro)
      ${settled}
    `,
  },
};
