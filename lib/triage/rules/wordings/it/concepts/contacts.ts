import type { Wordings } from '../../wordings';
import { settled } from './settled';

const contacted =
  'chiamat*|chiamo|scritto|scrivo|scritta|telefonat*|telefono|mandat*|mando|passat*|andat*|venut*|sentit*|contattat*|compilat*|inviat*|sollecitat*|segnalat*|chiest*|aperto|spedit*|portat*|parlat*|ripetut*|rimandat*|spiegat*|presentat*|rispost*|chat|sportello|negozio|mail|pec|numero verde|call center|telefonata|lettera|raccomandata|form|modulo|ticket';
const when =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|il #|del #|al #|ieri|oggi|stamattina|primavera|estate|natale|pasqua|settimana scorsa|mese scorso|anno scorso|un mese fa|settimane fa|mesi fa|adesso|ora';
const countOf =
  '(due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|#2) ..2 (telefonate|chiamate|mail|email|messaggi|pec|raccomandate|visite|ticket|segnalazioni|richieste|solleciti|tecnici|operatori|uscite|interventi|appuntamenti|volte|colleghi|persone|lettere|moduli|chat|tentativi|viaggi|pratiche|numeri|protocolli|giri)';
const toNoEnd =
  'nessun*|niente|nulla|ancora|zero|senza|invano|inutil*|risultat*|stess*|sempre|ogni volta|uguale|fermo|punto e a capo|punto di partenza|daccapo|da capo|mai|risposta|risolt*|esito|silenzio|lettera morta|a vuoto|vuoto|soluzione|divers*|come prima|non (va|funziona|cambia|arriva|succede|serv*|basta*|si (vede|muove|risolve))|manca|pazienza|peggio|continua|da mesi|da settimane|prima';
const desk =
  'sportello|sportelli|negozio|call center|numero verde|sito|chat|telefono|filiale|ufficio|reparto|tecnico|comune|corriere|venditore|assistenza|agenzia|amministrazione|banca|produttore|centralino|app|posta|poste|altro ufficio|commerciale|operatore|distributore|gestore';
const sendOn =
  'rimand*|rinvi*|rimbalz*|dirott*|palleggi*|mi mand*|ci mand*|mandano|manda (al|alla|da|dal)|(mi|ci) (dice|dicono) di|dice che (devo|dovete|tocca|spetta|compete)|dicono che (devo|tocca|spetta|compete|e|dipende)|dirottat*|mi passano|ping pong|pallina|scaricabarile|competenza|responsabilita (del|della|dell)';
const again =
  'rieccomi|rieccoci|rieccola|eccomi (di nuovo|ancora|qua di nuovo|qui di nuovo)|sono (sempre|ancora|di nuovo) (io|quell*|qui)|ancora io|sempre io|di nuovo io|torno a (scriver*|chied*|sollecit*|segnal*|bussar*)|ritorno (sul|sulla|a)|ci riprovo|riprovo (qui|da qui|con|per)|ritento|come (gia|ho gia|da mie|da mia|da precedent*) .. (dett*|scritt*|segnalat*|spiegat*|comunicat*|richiest*|mail|richieste|messaggi)|faccio seguito (alle|ai|a)|facendo seguito|in riferimento alle mie|mie precedenti|miei precedenti|nostre precedenti|mia precedente|non so piu (come|a chi|con chi|dove|che)|ho perso il conto|perso il conto|quante volte|ogni due settimane|l ennesim*|ennesim*';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: contacts that come again. */
export const contacts: Wordings = {
  'repeat-contact': {
    lists: {
      contacted: contacted,
      when: when,
      'count-of': countOf,
      'to-no-end': toNoEnd,
      desk: desk,
      'send-on': sendOn,
      again: again,
    },
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
      !{count-of} & {to-no-end} & {contacted} @26
      !{contacted} ..4 {when} ..6 {contacted} ..4 {when}
      !{when} ..4 {contacted} ..6 {when} ..4 {contacted}
      !(a|ad|in|il|lo|di|da) {when} ..3 (a|ad|in|il|lo|e|poi|di|da) {when} & {contacted} & {to-no-end} @26
      !{contacted} & (a|ad|il|in) {when} ..3 (a|ad|il|in|e|poi|di nuovo) {when} @20
      !(prima|primo|la prima|il primo|una volta|uno|una) ..12 (poi|secondo|seconda|un altro|un altra|dopo|l altro|l altra) ..12 (poi|terzo|terza|adesso|infine|un altro|un altra|oggi|nessuno|niente) & (detto|dicono|promess*|chiest*|mi avete (mandat*|dett*|chiest*)|rispost*|rispond*|tecnic*|operator*|assicurat*|rinvi*|rimand*|ricambio) @36
      !{again} & ({contacted}|{to-no-end}|rispost*|problem*|richiest*|pratica|rimborso|guasto|stess*|numero|storia|io|dirvelo|battere) @22
      !{desk} ..10 {send-on} ..8 {desk} ..10 ({send-on}|{desk}|di nuovo|a sua volta|viceversa)
      !{send-on} ..6 {desk} ..10 {send-on}
      (ticket|pratic*|segnalazion*|richiest*|caso|casi|reclamo|reclami) & (chius*|chiudete|chiudono|archiviat*|ignorat*|lasciat* (morire|cadere|senza)|mort*|evas* senza|risolt* senza|sparit*|dimenticat*) & (senza|non|mai|altr*|di nuovo|riapr*|riapert*|due|tre|quattro|ogni volta|sempre|ancora|nuovo|precedent*|prima|primi|risposta|risolver*|risolvere) & (volta|volte|due|tre|quattro|riapr*|altr*|prima|precedent*|ogni|sempre|ancora|di nuovo|nuovo) @26
      !(promess*|promett*|assicurat*|garantit*|giurat*|detto|dicono|dite|rispondono|rispondete) & (colleg*|operator*|ragazz*|signorina|ogni volta|tutte le volte|prima .. poi|altro|altra|settimana prossima|48 ore|24 ore|entro|presto|domani|un paio di giorni|pochi giorni) & (da (mesi|settimane|giorni|#2|un mese|due mesi|tre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre)|ogni volta|tutte le volte|sempre|ancora niente|ancora nulla|non e (arrivat*|venut*|success*)|volte|nessuno (si|e|viene)|mai (arrivat*|vist*|venut*)) @32
      !(da (mesi|settimane|un mese|due mesi|tre mesi|#2 (giorni|mesi|settimane)|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|primavera|estate|quest estate|oltre un mese|piu di un mese|un anno|due anni)) & ({contacted}|aspett*|attend*|attesa|lavorazione|valutazione|presa in carico|preso in carico|in corso|in gestione|sollecit*|rincorr*|inseguo|insisto|lotto|combatto|supplico) @28
      !(ogni volta|tutte le volte|sempre) & (mi|ci|vi) ..2 (dicono|chiedono|rispondono|dite|chiedete|fanno|dice|chiede|rispondete|mandano|promett*|ripet*|danno|manca|tocca) & (foglio|document*|scusa|versione|operator*|divers*|nuov*|altr*|stess*|foto|tornare|aspettare|riavvi*|capo|daccapo|ricomin*|pazient*|domande|dati) @24
      (stess* (foto|document*|domande|dati|prove|modulo|informazion*|cosa|spiegazion*)) & (ogni|volta|volte|tre|quattro|cinque|due|gia|rimand*|di nuovo|ancora|colleg*|operator*|altr*) & (chied*|chiest*|mand*|inviat*|spieg*|ripet*|racont*|raccont*|fornit*|allegat*) @24
      !(due|tre|quattro|cinque|#2|secondo|secondi|terzo|quarto) .. (tecnic*|operator*|colleg*|intervent*|uscit*|appuntament*|sostituzion*|riparazion*|corrier*) & (ancora|stess*|sempre|nessun*|niente|mai|come prima|da capo|non (va|funziona|si|e|cambia)|divers*|mancat*|saltat*|continua) @26
      (mi|ci) (tocca|obbligate|costringete) .. (riscrivere|richiamare|ripetere|ritornare|tornare|risollecitare|rispiegare)
      !(risposte|risposta|messaggi|mail) (automatic*|preconfezionat*|copia incolla|standard|di cortesia|fotocopia) & (terz*|quart*|#2|tre|quattro|ancora|sempre|solo|altra|basta|stess*|non|nessun*|ogni) @20
      (ennesim*|per l ennesima|per la #3|per la (terza|quarta|quinta|sesta|decima|centesima|millesima)) (volta|mail|richiesta|chiamata|segnalazione|sollecito|lettera|telefonata|messaggio|tentativo|pec)
      !(sono|siamo|e) ..2 (al|alla|il|la|gia|ormai) ..1 (terzo|terza|quarto|quarta|quinto|quinta|sesto|sesta|settimo|settima|decimo|decima) (mail|messaggio|telefonata|chiamata|ticket|tecnico|operatore|sollecito|tentativo|richiesta|segnalazione|mese|settimana|visita|appuntamento|intervento|riparazione|sostituzione|modem|lettera|pec|volta)
      (carteggio|corrispondenza|scambio di mail|cronistoria|riepilogo|riassumo|riepilogo|ricapitol*|promemoria|tutte le date) & (chiamat*|mail|ticket|scritt*|operator*|mesi|settiman*|sollecit*|tecnic*|risposta|telefonat*|segnalazion*) @20
      !(nessuno|non) .. (legge|leggete|legga|ascolta|ascoltate|ricorda|annota|prende nota|tiene traccia) & (mail|messaggi|scriv*|scritt*|ticket|dett*|storia|segnalazion*|pratica|gia|volta|volte|richieste|note) @20
      !(nessuno|non|mai) .. (richiam*|ricontatt*|fatto viv*|fatta viva|fatti vivi|presentat*) & (promess*|detto|dovev*|assicurat*|volte|chiamat*|scritt*|lasciat* (il|un)|appuntament*|prenotat*|garantit*|fissat*) & (volta|volte|due|tre|settiman*|mesi|ancora|giorni|lunedi|martedi|mercoledi|giovedi|venerdi|di nuovo|ennesim*) @28
      (riapro|riapriamo|riapra|riaprite|riapriate|riaprire) .. (ticket|richiesta|segnalazione|caso|pratica|reclamo)
      !(#3|tre|quattro|cinque|sei|terzo|quarto|terza|quarta) .. (appuntament*|intervent*|uscit*|visit*|tecnic*|consegn*) .. (saltat*|annullat*|mancat*|andat* a vuoto|non .. (venut*|presentat*|vist*)|rimandat*|rinviat*|spostat*)
      !{contacted} ..3 {when} ..2 {when} ..2 (e|poi)? {when}
      !ogni (operator*|volta|colleg*|addett*|chiamata|persona|telefonata|impiegat*) .. (dice|racconta|risponde|versione|risposta|spiega|indica) .. (divers*|altra|altro|nuov*|sua|storia)
      !(prima ..6 (poi|dopo) ..6 (poi|dopo|adesso|ora)) & (dite|dici|dicono|dice|rispond*|rinvi*|rimand*|promett*) @28
      !(da|e da|sono|dal|dall) ..2 (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|mesi|settimane|un mese|due mesi|tre mesi|primavera|estate|natale|pasqua|un anno|giorni) che ..2 (inseguo|aspetto|chiedo|scrivo|chiamo|rincorro|sollecito|attendo|lotto|combatto|segnalo|telefono|aspettiamo|chiediamo|scriviamo|chiamiamo|insisto|imploro|mando)
      (stanc*|stuf*|esaust*|esasperat*|sfinit*|nausea*|basta) .. (di|a forza di) ..2 (spiegare|ripetere|ripetermi|chiamare|scrivere|scrivervi|chiamarvi|raccontare|telefonare|chiedere|sollecitare|mandare|dire|inseguire|spiegarvi|ripetervi)
      !(scritto|telefonato|chiamato|mandato|inviato|sono venut*|sono andat*|sono passat*|sollecitato|aperto|compilato|segnalato|parlato|provato|contattat*|chat|mail|telefono|sportello|negozio|pec|raccomandata|modulo|facebook) ..4 (scritto|telefonato|chiamato|mandato|inviato|sono venut*|sono andat*|sono passat*|sollecitato|aperto|compilato|segnalato|parlato|provato|contattat*|chat|mail|telefono|sportello|negozio|pec|raccomandata|modulo|facebook) ..4 (scritto|telefonato|chiamato|mandato|inviato|sono venut*|sono andat*|sono passat*|sollecitato|aperto|compilato|segnalato|parlato|provato|contattat*|chat|mail|telefono|sportello|negozio|pec|raccomandata|modulo|facebook) & (niente|nulla|nessun*|ancora|sempre|invano|mai|inutil*|zero|stess*|silenzio|risolt*) @26
      (sollecito|reclamo|mail|richiesta|messaggio|tentativo|segnalazione|chiamata|lettera|contatto) (numero|n|nr) (#3|tre|quattro|cinque|sei)
      (riferiment*|protocoll*|ticket|pratic*|segnalazion*|solleciti|richieste) .. # ..3 # ..3 #
      (rieccomi|rieccoci|eccomi di nuovo|eccomi ancora|di nuovo io|sono sempre io|sono ancora io|si ancora io|ancora io quell*|ci risiamo con)
      !(promess* ..8 promess*|prima ..8 poi ..8 poi|chiest* ..10 chiest*|detto ..10 detto ..10 detto) & (dett*|promess*|chiest*|operator*|colleg*|tecnic*|risposta|foto|ancora|niente|nessuno|mandat*|hanno|avete) @36
      !#3 (mail|email|messaggi|chiamate|telefonate|ticket|lettere|pec|solleciti|richieste) ..4 (0|zero|nessun*) (risposte|risposta|esito|riscontro|soluzioni)
      !(ve|te|glie|vi) l? (ho|avevo|abbiamo|avevamo) ..2 (gia|piu volte|mille volte|subito|tante volte|cento volte|dieci volte) ..2 (scritto|detto|spiegato|mandat*|segnalat*|comunicat*|inviat*|chiest*)
      !(continuo|continuiamo|resto|restiamo|rimango) ..2 (ad)? (aspettare|attendere|in attesa|chiamare|scrivere|sollecitare|insistere|segnalare)
      (bussare|battere|rivolgermi|rivolgerci|sbattere) & (non so (piu)?|quale porta|che porta|a chi) & (piu|porta|ancora|sportello|voi) @18
      !{contacted} & {count-of} & (ancora|sempre|nessun*|niente|nulla|stess*|inutil*|mai|ogni|risposta|risolt*|problema|guasto) @22
      !(gia|ormai) .. {contacted} & (colleg*|operator*|sportello|#2|due|tre|quattro|cinque|volte|mesi|settimane|ottobre|settembre|agosto|luglio|giugno|maggio) & (ancora|sempre|nessun*|niente|nulla|stess*|di nuovo|ricominci*|ripet*|ora|adesso|quindi|e) @26
      !(lettera morta|senza (alcun)? esito|senza (alcun)? effetto|senza (alcun)? riscontro|nessun riscontro|nessun esito|caduto nel vuoto|cadut* nel vuoto|rimast* inevas*|inevas*|ignorat*|a vuoto|finit* nel nulla) & ({contacted}|richiest*|mail|sollecit*|reclam*|messagg*|telefonat*|precedent*|lettere|comunicazion*) @22
    `,
    unless: `
      (ho tre domande|due domande|tre domande|la prima .. la seconda)
      (trovato (da solo)? la soluzione|risolto da (solo|sola|me)|potete ignorare|ignorare entrambi)
      (sempre|ogni volta) .. (contento|contenta|content*|perfett*|soddisfatt*|bene|impeccabil*|gentil*)
      (terza eta|terzo piano|terza media|terzo ordine)
      (prima volta)
      ${settled}
    `,
  },
};
