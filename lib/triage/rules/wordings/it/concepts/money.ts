import type { Wordings } from '../../wordings';
import { fraud } from './fraud';
import { settled } from './settled';

const pay =
  'pagament*|addebit*|transazion*|preliev*|acquist*|bonific*|operazion*|fattur*|importo|importi|soldi|euro|denaro|mandat*|spesa|spese|movimento|movimenti|rid|sdd';
const bank =
  'banca|bancari*|visa|mastercard|paypal|klarna|amex|american express|intesa|unicredit|fineco|poste|postepay|emittente|circuito|nexi|bancomat';
const payService =
  'bonific*|addebit*|accredit*|commission*|giroconto|pos|prelievo|prelievi|prelevament*|prelevat*|bancomat|carta|carte|conto|stipendi*|pension*|rid|sdd|sepa|rimbors*|assegn*|vaglia|bollettin*|f24|pagamento|pagamenti|pagat*|ricaric*|incass*|versat*|versament*|cambio|tasso|mora|interessi|rata|rate|domiciliazion*|storn*|saldo|cashback|satispay|bollo|trattenut*|soldi|euro|importo|contante|contanti|transazion*|paypal|postepay|trasferiment*|denaro|spese|canone|scoperto|penale|pedaggio';
const wentWrong =
  'due volte|doppi*|tre volte|quattro volte|piu volte|duplicat*|mai arrivat*|non (e|sono|mi e|ci e) .. (arrivat*|accreditat*|partit*|visto|visti|rientrat*|comparso|entrat*)|non (arriva|arrivano|risulta*|compare|risultano)|rifiutat*|respint*|bloccat*|sparit*|scompars*|in sospeso|in ritardo|ritard*|in meno|di meno|in piu|di troppo|mancano|manca|sbagli*|errat*|errore|non dovut*|ingiustificat*|non autorizzat*|trattenut*|trattenete|congelat*|sospes*|fermo|ferme|fermi|scaricat*|non previst*|mai previst*|non pattuit*|raddoppiat*|triplicat*|aumentat*|senza avvis*|senza preavvis*|senza spiegazion*|senza motivo|invece di|al posto di|anziche|gratuit*|gratis|dopo giorni|restituit*|dimezzat*|inghiottit*|mangiat*|a zero|vuote|da giorni|da una settimana|da settimane|da un mese|peggiore|diverso|diversa|nessuna traccia|tornat* indietro|annullat*';
const demand =
  'esigo|esigiamo|pretendo|pretendiamo|rivoglio|rivogliamo|ridatem*|ridateci|restituitem*|restituiteci|restituite|restituzione|rimborsat*|ridate|rendetem*|rendeteci|stornate|stornatem*|riaccreditate|riaccreditatem*|accreditatem*|sbloccate|sbloccatem*|annullate|correggete|rettificate|liberate|sistemate|datemi|mi dovete|ci dovete|dovete (restitu*|rid*|rimbors*|spieg*|risponder*)|voglio|vogliamo|chiedo|chiediamo|chiedo formalmente|formalmente|per iscritto|risposta scritta|spiegazion*|inaccettabil*|inammissibil*|intollerabil*|vergogn*|assurd*|scandal*|indecent*|indegn*|inqualificabil*|ridicol*|presa in giro|prendete in giro|prendendo in giro|ladri|ladrocinio|furto|rapina|da ladri|non (accetto|accettiamo|ci sto|e possibile|e giusto|e accettabile|e serio|intendo pagare|pago io|mi sta bene)|colpa vostra|vostra colpa|per colpa|errore vostro|vostro errore|chi (risponde|paga|mi paga|mi ridà|mi rimborsa)|dove sono (finiti)? i miei|delus*|arrabbiat*|furios*|indignat*|stuf*|protest*|lament*|reclam*|contest*|scuse|solerzia|provvedete|invito|diffid*|immediatamente|subito|stancat*|amareggiat*|sconcert*';
const payOther =
  'mav|pagopa|bollo auto|ticket sanitario|telepass|buoni pasto|pedaggi|vaglia|libretto|tfr|naspi|assegno unico|bonus|pagobancomat|contactless|apple pay|google pay|prepagata|imposta di bollo|spread|valuta|fido|mutuo|prestito|revolving|preautorizzazione|deposito cauzionale|cauzione|caparra|resto|parcometro|colonnina|wallet|payout|saldo venditore|affitto|rimborsi|accrediti|bonifici|pagamenti|addebiti|commissione|liquidazione|conguaglio|quota|mensilita|cedola|dividend*|interessi|giroconti|ricariche|estratto conto|cassa continua|banconote|monete|scontrino|transazione|costo|costi|penali|tariffa|trasferimento|stipendio|cambiale|ritenuta|riscatto';
const wrongOther =
  'non (svincolat*|sbloccat*)|mai (svincolat*|sbloccat*|accreditat*|versat*|pagat*|rimborsat*|concordat*|accettat*)|in verifica|in lavorazione|rimbalzat*|tornat* indietro|scart*|persona sbagliata|conto sbagliato|beneficiario sbagliato|data valuta|in rosso|insolut*|protestat*|segnalat*|decurtat*|arrotondat*|contabilizzat*|gonfiat*|ricalcolat*|applicat*|nascost*|occult*|a tradimento|a sorpresa|non dichiarat*|non richiest*|non comunicat*|indebit*|illegittim*|ingiust*|abusiv*|tardiv*|in anticipo|prima della scadenza|dopo la scadenza|scadut*|fallit*|negat*|dirottat*|intrappolat*|ostaggio|tenete fermi|tenete in ostaggio|incompleto|parziale|a meta|il doppio|il triplo|dieci volte|cento volte|ancora niente|ancora nulla|zero euro|nessun euro|neanche un euro|al verde|dimenticat*|pasticcio|anomal*';
const demandOther =
  'gradirei|mi aspetto|attendo|vi invito|sollecito|provvediate|provvedete|procediate|rimborsiate|restituiate|riaccreditiate|stornare|venga* (restitu*|riaccredit*|rimbors*|stornat*|sbloccat*)|formale|ufficiale|protocoll*|disappunto|malcontento|rammarico|sdegno|indignazione|insoddisfa*|disservizio|mancanza di rispetto|poco serio|non e serio|non si fa|roba da matti|pazzesc*|allucinant*|incredibil*|figura|figuraccia|imbarazz*|pessim*|schif*|delusione|derubat*|ingannat*|truffat*|fregat*|responsabile|direttore|indennizz*|risarc*|scuse|basta|dove (sono|e) finit*|chi (mi|ce|me)|com e possibile|come e possibile|come mai|perche|non ne posso piu|stanc*|arrabbiat*|incazzat*|furibond*|nero|esasperat*|trattat*|presi per|preso per|mi dovete|rendere conto|spiegare|giustific*|non (e|era) dovut*|non vi (devo|spetta)|mi spetta|ci spetta|diritto|non (autorizzo|riconosco) (questo|quest*)|togliete*|azzerate|rivedete|ripristinate|ridate|ridare|rendere';
const holder =
  'banca|banche|bancari*|banchiere|visa|mastercard|paypal|klarna|scalapay|amex|american express|intesa|unicredit|fineco|poste|postepay|emittente|circuito|nexi|satispay|google|google play|apple|app store|apple pay|google pay|revolut|n26|hype|bbva|ing|credit agricole|bper|mediolanum|sella|istituto|gestore della carta|societa della carta|compagnia della carta|carta di credito|cartasi|amazon pay|ebay|vinted|subito|etsy|booking|filiale|consulente|direttore di filiale';
const pullBack =
  'contest*|disconosc*|storn*|respin*|respint*|revoc*|riprend*|riprende*|recuper*|annull*|richiam*|rimbors*|riaccredit*|disput*|controvers*|mediazion*|congel*|restitu*|ridar*|ridan*|ridia*|rendere|tornare indietro|tornano indietro|indietro|rivals*|tutela|protezione|garanzia acquist*|reclamo|pratica|modulo|formulario|istruttoria|segnalazione|mancata consegna|merce non|non conform*|non ricevut*|servizio non reso|sospes*|sospeso|tolgono|toglieranno|ragione|ripresenta*';
const charged =
  'addebit*|pagament*|pagat*|soldi|denaro|euro|importo|somma|spesa|acquist*|transazion*|operazion*|rid|sdd|sepa|rate|rata|ordine|fattura|prelievo|transazione|abbonament*|merce|articolo|consegna|cifra|#';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: disputed payments and complaints about them. */
export const money: Wordings = {
  ...fraud,
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank, holder: holder, 'pull-back': pullBack, charged: charged },
    phrases: `
      {any-bank} & (storn*|contest*|respin*|respint*|revoc*|riprend*|recuper*|annull*|richiam*|disconosc*|chargeback|controversi*) & ({any-pay}|faro|far|ho|soldi|chied*) @18
      (contest*|disconosc*|storn*) .. (il|la|l|lo|questo|questa|vostro|un|gli|i)? .. {any-pay}
      (apert*|apriro|aprire|apro|avvi*|present*|inoltr*) .. (controversi*|contestazion*|disput*|chargeback|reclamo|procedura) & ({any-bank}|{any-pay}|chargeback) @14
      (chargeback|storno|procedura di contestazione)
      {any-pay} .. (respin*|respint*|stornat*|contestat*|revocat*|annullat*) .. (banca)?
      {any-bank} .. (sospes*|bloccat*|congelat*) .. (fattura|pagamento)
      (riprend*|recuper*) .. (soldi|denaro|euro|importo|89) & {any-bank} @14
      {any-bank} & (riaccredit*|accredit*|provvisori*|verific*|indag*) & (vostro|mentre|addebito) @18
      (occuper*|pensera|risolver*) .. (mastercard|visa|paypal|banca)
      {holder} & {pull-back} & {charged} & (ho|abbiamo|faccio|chied*|chiest*|apert*|apro|apri*|vado|andr*|avvi*|mandat*|compilat*|firmat*|ha|hanno|sto|stiamo|far*|fatt*|present*|dat*|dett*|dic*|provved*|sar*|mi|vi|mia) @30
      (contest*|disconosc*|richiam*|far tornare|riprend*|ripres*|tirare|tir*|mandat*) .. indietro & (banca|carta|soldi|pagamento|addebito|euro|filiale|bonifico) @22
      (protezione|tutela|garanzia) .. (acquist*|acquirent*|compratore|clienti|banca|carta|paypal)
      (modulo|formulario|richiesta|domanda|pratica|istanza|lettera) .. (contestazion*|disconosciment*|storno|chargeback|revoca|mancata consegna)
      {holder} & (ci pensa|pensera|decider*|decide|se ne occupa*|occuper*|vi scriver*|vi contatt*|vi chieder*|riceverete|vi hanno scritto|in mano|nelle mani|incaricat*|procede|procedera) @26
      {holder} .. (mi|ci) (ha|hanno|da|danno|dara|daranno) .. (ragione|ridat*|rimborsat*|riaccreditat*|restituit*)
      (otto|8|tredici|13|120|60|90|sessanta|centoventi) .. (settimane|mesi|giorni) & (banca|addebito|sepa|sdd|carta|contest*|rimbors*|revoc*) & (revoc*|contest*|respin*|storn*|richiest*|chied*|tornare|indietro|disconosc*|tempo per) @26
      (faccio|far*|fatto|fare) (saltare|bloccare|annullare|stornare|respingere|revocare|riprendere|richiamare) .. (addebit*|pagament*|acquisto|rid|sdd|bonifico|transazion*|soldi|rata)
      !(attiv*|usare|user*|invocare|chiedere|aprire|ricorrere|far valere|avviare) .. (protezione|tutela|garanzia) .. (acquist*|acquirent*|compratore|clienti|banca|carta|paypal)
      (decide|decidera|decideranno|se la vede|se la vedra|vedra|ci pensa|ci pensera) .. (banca|carta|circuito|visa|mastercard|paypal|amex|klarna|emittente)
      (segnalat*|dichiarat*|registrat*|denunciat*) .. (non ricevut*|mai arrivat*|non conform*|difform*|contraffatt*) & {holder} @22
      (avviso|notifica|comunicazione) .. (insolut*|chargeback|contestazion*|storno|disput*) & (io|mio|mia|banca|carta|paypal) @18
    `,
    unless: `
      (come (funziona|proteggete|gestite)|cosa succede|qual e il termine|quanto tempo (ho|si ha)|in generale|in teoria|tesi|corso|lato esercente|nostro acquirente)
      (lasciar perdere|lasciato perdere|ho ritirato|ho chiuso|abbiamo ritirato) .. (contestazion*|disputa|reclamo|storno|chargeback)
      (sono arrivat*|e arrivat*|arrivat*) .. (chius*|ritirat*|lasciar perdere)
      (prospetto|modulo contabile|nostri clienti|un cliente contesta|un cliente)
      (punti|buono|coupon) .. (storn*|riaccredit*)
      ${settled}
    `,
  },
  'payment-complaint': {
    lists: {
      'any-pay': pay,
      'pay-service': payService,
      'went-wrong': wentWrong,
      demand: demand,
      'pay-other': payOther,
      'wrong-other': wrongOther,
      'demand-other': demandOther,
    },
    phrases: `
      (reclamo|reclami|lament*|lamento|protest*|insoddisfatt*|contestazione|per niente contento|scontent*) & !({any-pay}|rimbors*|commission*|carta|cambio|bancomat|ordine permanente) @22
      !(vostro|vostra|vostri|avete|voi|mi avete|ci avete) & (bonific*|addebit*|accredit*|commission*|pos|bancomat|pagament*|prelevat*|stipendio|pensione|ricaric*|conto|conversione|cambio|trattenut*|stornat*|incass*) & (esigo|pretendo|rivoglio|ridatemi|ridateci|restituit*|rimborsat*|restituite|rimborsate|rendetemi|inaccettabil*|vergogn*|assurd*|scandal*|ladri|per iscritto|risposta scritta|furto|indegn*|presa in giro|stornate|riaccreditate|riaccredit*|indietro|differenza|formalmente|responsabile|scuse) @34
      (ridatemi|ridateci|rivoglio|restituitemi|restituiteci|rendetemi|rimborsatemi|stornatemi|riaccreditatemi|accreditatemi|sbloccatemi|sbloccate|liberate) .. (soldi|denaro|euro|importo|differenza|#|commission*|stipendio|pensione|conto|somma|pagamento|rata|carta|bonifico|incassi)
      (dove sono|dove sono finiti|che fine hanno fatto|dove e finito|che fine ha fatto) .. (soldi|euro|bonific*|accredit*|stipendio|pensione|denaro|incass*|rimborso)
      !(reclamo|reclam*|lament*|protest*|lagnanza|rimostranz*|contestazione|esposto) & ({pay-service}|assegn*|mora|trattenut*|cashback|incass*|riemett*|accreditat*) @30
      !(bonific*|accredit*|stipendio|pensione|incass*|giroconto|ricaric*|assegn*|vaglia|rimborso|versament*|trasferiment*) & (non|mai|ancora|nulla|niente|nessun*) .. (arrivat*|accreditat*|visto|visti|arriva|accredita*|ricevut*|traccia|comparso|entrat*|risulta) & (giorni|settimana|settimane|mese|ore|venerdi|lunedi|martedi|mercoledi|giovedi|istantaneo|uscit*|scalat*|addebitat*|vergogn*|assurd*|affitto|bollett*|dipendent*|pagare|fornitor*) @32
      !(addebit*|prelevat*|scalat*|pagat*|incassat*|passat*|fatto pagare|conteggiat*|presi|preso|tolt*) & (due volte|tre volte|quattro volte|doppi*|# volte|piu volte|il doppio) & (voglio|rivoglio|indietro|rimbors*|restitu*|storn*|ridat*|esigo|pretendo|vergogn*|colpa|assurd*|inaccettabil*|spiegazion*|subito|protest*) @30
      !({pay-service}|{pay-other}) & ({went-wrong}|{wrong-other}) & ({demand}|{demand-other}) @34
      !(avete|voi|continuate|continuano|continua|seguitate) ..3 (a)? (prelevar*|addebitar*|scalar*|incassare|trattenere|farmi pagare|prendere soldi|prelevate|addebitate|scalate) & (revocat*|disdett*|annullament*|annullat*|chiest*|chius*|rid|contratto|mesi|anche se|nonostante|comunque|lo stesso|soldi|euro) @26
      (esigo|pretendo|voglio|vogliamo|chiedo|chiediamo|attendo|aspetto|datemi) ..3 (spiegazion*|chiariment*|risposta|risposte|motivazion*|giustificazion*|scuse) & {pay-service} @20
      !(bancomat|atm|sportello|prelievo|cassa automatica|distributore|pos|colonnina) & non .. (erogat*|uscit*|dato|ricevut*|consegnat*|stampat*|riconosciut*|pagat*) @24
      !(avete|hanno|banca|voi) .. (respint*|rifiutat*|bloccat*|rimandat*|scartat*|sospes*|stornat*) .. (rata|bonific*|pagament*|f24|rid|addebito|assegn*|stipendi*|mutuo|bolletta|carta) & (segnalat*|moros*|mora|protest*|conto pieno|fondi|copertura|colpa|senza|penal*|sanzion*|perso|pagato io|vergogn*|inaccettabil*|assurd*|motivo) @28
      !(stipendi|pensioni|salari|paghe|incassi|bonifici) & (bloccat*|ferm*|trattenut*|congelat*|in ritardo|sospes*|non (sono|e|vengono) .. (arrivat*|accreditat*|partit*)) & (inaccettabil*|vergogn*|assurd*|dipendent*|operai|famigli*|affitto|subito|sbloccat*|vostr*|voi|colpa|controlli|giorni) @26
      !(accreditat*|arrivat*|partit*|eseguit*|rimborsat*) & (non|mai|ancora) & (pension*|stipendi*|bonific*|rimbors*|accredit*|assegno) & (accettabil*|vergogn*|siamo al|affitto|ritardo|inaccettabil*|assurd*|scandal*|spiegazion*|bollett*|mutuo|presa in giro|preso in giro|stuf*|mese|settiman*) @26
      (ladri|ladrocinio|furto|truffator*|rapina|strozzin*|usura) & ({pay-service}|scalat*|credito|trattenut*) @20
      !(mai|non ancora|non) .. (rimborsat*|riaccreditat*|restituit*|stornat*) & (pagat*|addebit*|due volte|doppi*|scalat*|carta|conto|bonific*|commission*) @28
      !(esigo|esigiamo|pretendo|pretendiamo|rivoglio|rivogliamo) ..6 (storno|storn*|annullament*|rimbors*|riaccredit*|restitu*|differenza|soldi|denaro|accredit*|sblocc*|versament*|commission*|addebit*|bonific*|interessi|euro|importo|somma|#)
      (voglio|vogliamo|chiedo|chiediamo|vorrei|datemi|ridatemi|mi dovete|manca|mancano) ..3 (differenza|maltolto|soldi indietro|euro indietro|indietro (i|gli|le|la|l|#))
      !(incass*|accredit*|stipend*|pension*|bonific*|versament*|ricaric*|assegn*|vaglia|vendite) ..3 (mai|non|nessun*) ..3 (versat*|accreditat*|arrivat*|liquidat*|vist*|comparso|pervenut*|a buon fine|ricevut*) & (contratto|giorni|stipend*|fornitor*|pagare|affitto|previst*|iscritto|ancora|promess*|settiman*|mercoledi|lunedi|venerdi|martedi|giovedi|sabato|vostr*|voi|perche|banca) @26
      (assegn*|vaglia|bonific*|versament*|accredit*|rimborso|ricarica|stipendio|pensione) & (sparit*|smarrit*|volatilizzat*|scomparso|perso nel nulla|finit* nel nulla|svanit*|bloccat*|in ritardo|giorni di ritardo|tre giorni dopo|il giorno dopo|saltat*) @16
      (spese|commission*|canone|interessi|costi|costo|tassi|tasso|fido|tenuta conto) & (raddoppiat*|triplicat*|aumentat*|cambiat*|applicat*|introdott*|modificat*) & (senza (avvis*|preavvis*|dir*|comunic*|consenso|chied*)|unilateral*|mai comunicat*|di nascosto|da un giorno all altro|non .. avvisat*) @24
      (# (euro|dollari|franchi)|#) .. (invece (di|dei|del)|anziche|al posto (di|dei)|contro i) .. # & (versament*|deposit*|prelievo|prelevat*|sportello|contat*|bonific*|accredit*|addebit*|scalat*|pagat*|pos|carta|cassa|cassiere|banconot*|conto|ricarica) @22
      (annullate|stornate|togliete|cancellate|restituite|ridate|correggete|rimborsate|sistemate|rivedete|azzerate) .. (interessi|mora|commission*|addebit*|penal*|spese|costo|costi|euro|importo|doppio|seconda|rata|trattenut*|bollo|fattura doppia)
      !(pagat*|saldat*|versat*) & (risulta|figura|mostra|segna|vede) .. (ancora|scadut*|insolut*|non pagat*|apert*|da pagare|moros*) & (interessi|mora|sollecit*|bollettin*|rata|ricevuta|app|penal*|f24|bolletta|correg*) @28
      (esigo|esigiamo|pretendo|pretendiamo|rivoglio|rivogliamo|voglio|vogliamo|aspetto|chiedo|chiediamo) .. (storno|riaccredito|restituzione|accredito|sblocco|annullamento|differenza|indietro|miei soldi|nostri soldi|i soldi|commission*|trattenut*) & ({pay-service}|mia|mio|miei|vostr*|subito|oggi|iscritto|entro|responsabile|soldi) @20
      !(soldi|euro|#|bonific*|importo|ricaric*|denaro) & (uscit*|scalat*|partit*|addebitat*|prelevat*|pagat*|versat*|caricat*|mandat*|inviat*|spedit*) & (mai arrivat*|mai accreditat*|non (e|sono|ha|l ha|li ha|gli|le) .. (arrivat*|accreditat*|ricevut*|vist*)|nulla|niente|a zero|non arriva*|nessuna traccia|non c e|non risulta*|a mani vuote|non pervenut*|non si ved*|meno di) @26
      (cart*|bancomat|satispay|apple pay|pagamento|telefono) & (rifiutat*|respint*|negat*|non accettat*|bloccat*) & (vergogn*|figura|figuraccia|davanti a|imbarazz*|umilia*|coda|cassa|spesa lasciata|scuse|spiegazion*) @26
      (conto|carta|account|saldo|fondi|wallet|pos|incassi|terminale) & (bloccat*|sospes*|congelat*|trattenut*|limitat*) & (senza (preavviso|avviso|motivo|spiegazion*)|fornitor*|dipendent*|stipend*|affitto|dentro|sbloccat*|sblocc*|giorni|settiman*|vergogn*|assurd*|document*) & (euro|soldi|paga*|mio|mia|miei|nostr*|lavor*|vivere|spesa|#) @32
      (cambio|tasso|conversione|valuta|commission*|dollari|sterline|franchi) & (peggior*|divers*|non quello|non quella|mostrat*|indicat*|promess*|pubblicizzat*|maggior*|gonfiat*|nascost*|non dichiarat*|gratis|gratuit*|zero|previst*) & (voglio|differenza|rimbors*|restitu*|addebit*|applicat*|trattenut*|rubat*|truffa|ladr*|contest*|reclam*|ridat*|euro|spiegazion*) @30
      (rimborso|accredito|storno|bonifico|versamento|pensione|stipendio|assegno) & (promess*|doveva|dovevano|entro|giorni lavorativi|previst*|garantit*|arriva*|valuta) & (passat*|ancora|trascors*|ritardo|nulla|niente|settiman*|mesi|mese|mai|silenzio|#30) & (soldi|banca|carta|euro|vostr*|voi|conto|mio|mia|pagare|mora|scoperto|more) @34
      !(arrivat*|ricevut*|accreditat*|incassat*|versat*|liquidat*) & (in meno|di meno|mancano|meno del|meno di quanto|invece di|anziche|al posto di|solo) & (euro|#|dollari|franchi|pos|bonifico|incass*|vaglia|commission*|banconot*) & (voi|vostr*|nessuno|perche|chi|spiega*|differenza|dov*|promess*|dichiarat*|previst*|doveva*|ditemi) @30
      (domiciliat*|domiciliazion*|rid|sdd|addebito diretto|mav|rata|bolletta|f24|bollettino) & (respint*|rifiutat*|saltat*|non pagat*|insolut*|in ritardo|lavorat*|eseguit* (tardi|dopo|il)|scartat*) @30
      (scontrino|ricevuta|dovevo|importo|erano|costa*) & (addebit*|scalat*|prelevat*|passat*|tolt*|partit*|conteggiat*|uscit*) & (invece|anziche|non|al posto|in piu|zero) .. # & (correg*|rettific*|restitu*|ridat*|rimbors*|differenza|errore|sistemat*|voglio|sbagliat*|indietro|#) @30
      !(spese|interessi|mora|penale|commission*|scoperto|more|costi) & (colpa vostra|per colpa|vostro errore|errore vostro|vostra causa|causa vostra|non dovut*|non (e|sono) (colpa|dovut*)|chi (le|mi|li) paga|non (le|li) pago|accoll*|a carico vostro|carico mio) @24
      !(addebit*|prelevat*|scalat*|incassat*|fatto pagare|conteggiat*|preso|presi|tolti|tolto|passat*|pagat*) & (due volte|tre volte|quattro volte|cinque volte|sei volte|doppio|doppia|# volte) & (rata|carta|conto|biglietto|corsa|ordine|commission*|euro|abbonamento|pagamento|polizza|telepass|pedaggio|bolletta|quota|#|mensilita|importo|spesa) @24
    `,
    unless: `
      !nessun* (commissione|addebito|reclamo) .. sbagliat*
      avevo (letto|capito) male
      (reclamo|contestazione) .. (stat*)? (accolt*|chius*|risolt*|evas*)
      (come|dove|posso|quali|che) .. (vedere|vedo|disporre|tempi|presento|presentare|trovo|trova|modulo|procedura)
      ${settled}
    `,
  },
};
