import type { Wordings } from '../../wordings';
import { contacts } from './contacts';
import { faults } from './faults';
import { settled } from './settled';

const goElsewhere =
  'me ne vado|ce ne andiamo|vado via|andiamo via|vado altrove|cambio|cambiamo|cambiero|passo (a|al|alla|con|ad|da)|passiamo (a|al|alla|con)|passero|mi sposto|ci spostiamo|migro|migriamo|migreremo|torno (a|al|all|alla|da)|torniamo (a|al|all|alla|da)|resto (con|da) (l|gli|le|quell*|loro)|rimango con (l|gli|quell*|loro)|disinstallo|disinstallat*|disinstallare|altrove|da un altra parte|da qualcun altro|da un altro|dalla concorrenza|da loro|con loro|la seguo|li seguo|guardarmi intorno|mi guardo intorno|mi sto guardando|sto cercando altro|sto valutando|stiamo valutando|sto provando|sto confrontando|stiamo confrontando|ho (gia)? (firmato|scelto|trovato|preso) (con)? (un altro|un altra|altr*|di meglio)|mollo|molliamo|mollare|lascio perdere|vi lascio|vi saluto|vi salutiamo|vi abbandono|abbandono|tolgo il disturbo|esco|uscire|recedere|recede|recedo|disdire|disdico';
const rivalThing =
  'palestra|banca|assicurazione|compagnia|app|piattaforma|libreria|marca|scuola|operatore|gestore|fornitore|software|programma|gestionale|negozio|hotel|albergo|catena|supermercato|concorren*|iliad|tim|vodafone|wind|fastweb|enel|eni|octopus|a2a|sky|netflix|dazn|amazon|google|salesforce|zucchetti|aruba|poste|intesa|fineco|revolut|unipol|generali|allianz|very|kena|ho mobile|sorgenia|edison|hera|tiscali|spotify|canva|microsoft|shopify|palestre|corriere|contratto|abbonamento|polizza|servizio';
const why =
  'stuf*|delus*|stanc*|basta|meno|meglio|risparmi*|costa|prezzo|aument*|rincar*|piu|funzion*|assistenza|offre|offert*|preventiv*|euro|meta|scad*|fine (mese|anno|contratto|stagione)|rinnovo|penal*|vincolo|disservizi*|prossim*|gennaio|dicembre|mesi|mese|anni|settimana|dopo|ormai|deciso|decisione|se non|altrimenti|a meno che|non vale|non ne vale|vergogn*|pessim*|peggio|famiglia|colleghi|amici|moglie|marito|sorella|fratello|cognat*';
const yourTop =
  '(vostro|vostra|vostri|loro|di voi) ..2 (ceo|amministratore|amministratrice|presidente|direttore|direttrice|fondatore|fondatrice|country manager|consiglio|vertice|vertici|dirigenza|comitato|azionist*|board|ad|direzione|management|responsabile commerciale|head of|vicepresidente)|comitato esecutivo|consiglio consultivo|advisory board';
const topLink =
  'chiamat*|chiest*|parlat*|cena|pranzo|scritto|scrivere|conosc*|telefonat*|telefonata|promess*|firmat*|detto|assicurat*|segue|seguendo|incontr*|personalmente|accordo|invitat*|garantit*|inoltr*|arrivi|arrivasse|sappia|sa|attende|amico|amica|membro|faccio parte|siedo|stretto la mano';
const bodyBig =
  'holding|fondo|multinazionale|federazione|universita|ateneo|politecnico|regione|ministero|azienda sanitaria|asl|ospedale|ospedali|consorzio|diocesi|confederazione|catena|ambasciata|prefettura|provincia|citta metropolitana|comune|gruppo|fondazione|cooperativa|istituto|aeroporto|autostrade|ferrovie|banca|assicurazione|casa editrice|produzione|squadra|club|societa quotata|azienda quotata|parlamento|senato|camera dei deputati|quirinale|curia|rettorato|accademia|casa automobilistica|sindacato|rete di|franchising|sede centrale|casa madre|capogruppo|filiali|controllate';
const size =
  '#100|#20 (sedi|filiali|negozi|comuni|paesi|ospedali|hotel|cliniche|farmacie|club|punti vendita|stabilimenti|scuole|magazzini|aziende|contratti|conti|hotel|alberghi)|*mila|mila|migliaia|centinaia|milioni|milione|studenti|dipendenti|iscritti|abbonati|contratto nazionale|accordo nazionale|gara|bando|consip|appalto|capitolato|convenzione|rinnov*|licenze|in tutta italia|in tutto il mondo|paesi|quadro|due diligence|acquisizione|fusione|quotazione|tesoreria|dividend*';
const role =
  'rettore|rettrice|magnifico|vescovo|cardinale|monsignore|eccellenza|onorevole|senatore|senatrice|deputat*|assessore|assessora|sottosegretari*|ministr*|prefetto|questore|generale|ammiraglio|console|ambasciator*|ambasciatrice|amministratore delegato|amministratrice delegata|direttore generale|direttrice generale|direttore finanziario|direttrice finanziaria|direttore acquisti|responsabile acquisti|cfo|ceo|cio|cto|ciso|coo|presidente|vicepresidente|general manager|country manager|soci* fondator*|soci* amministrator*|azionista|investitor*|cda|consiglio di amministrazione|board|comitato esecutivo|comitato di direzione|primario|sovrintendente|attrice|attore|cantante|calciatore|stilista|regista|campione|campionessa|influencer';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: contracts and customers. */
export const service: Wordings = {
  ...faults,
  ...contacts,
  churn: {
    lists: { 'go-elsewhere': goElsewhere, 'rival-thing': rivalThing, why: why },
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
      !{go-elsewhere} & {rival-thing} & {why} @26
      !(e (stata)? l ultima volta|ultima volta che (vi|prenot*|ordin*|compr*|acquist*|vengo|faccio|noleggi*|mi)|mai piu (da|con|voi|un|una|nella|nel|vostr*|cliente)|non (mi|ci) (vedrete|vedete|avrete) piu|non contate (piu)? su|mi avete perso|ci avete perso|perdete un|avete perso un|perso un client*|prossim* .. altrove|prossim* .. (da|con) (un altro|un altra|altri|altra|la concorrenza|loro|altre))
      (riprendetevi|venite a (riprender*|ritirar*|prender*)|ritirate|ritiratevi|venitevi a|staccate|spegnete|smontate) & (decoder|modem|apparecchio|box|contatore|allarme|macchina|abbonamento|impianto|terminale|pos|router|tutto) @16
      !(vale la pena|ha senso|motivo|ragione|perche) .. (continuare|restare|rimanere|rinnovare|pagarvi|pagare|tenervi|tenere)
      (disattivat*|tolto|disabilitat*|fermat*|bloccat*|annullat*) .. rinnovo & (automatico|abbonamento|non|perche|altro|meglio|app) @20
      !(non rinnov*|non (voglio|intendo|vogliamo|intendiamo) (rinnovare|proseguire|continuare|andare avanti)|non andiamo avanti|non proseguo|non ci interessa (piu)? (rinnovare|continuare)|non fa (piu)? per (me|noi))
      (mi (sono|ero) (disiscritt*|cancellat*|tolt*)|toglietemi|tiratemi fuori|cancellatemi) .. (club|abbonamento|programma|piano|iscrizione|servizio|gruppo|box)
      (quanto|come|cosa|dove|ditemi|quale|che) & (recede|recesso|recedere|disdetta|disdire|disdico|penale|uscire dal|uscita anticipata|chiudere il contratto) & (contratto|abbonamento|palestra|rata|vincolo|scadenza|meglio|altrove|stuf*|modulo|raccomandata|pec|mese|mesi|anno|nuov*) @26
      (preventiv*|offert*|proposta|contratto) .. (concorren*|altra compagnia|altro operatore|altro fornitore|altr* (societa|azienda|banca|assicurazione|gestore|piattaforma)|di un altro|dei vostri concorrenti)
      !(scontent*|delus*|stuf*|insoddisfatt*|amareggiat*) & (cambi*|altrove|rinnov*|disd*|alternativ*|chiud*|andar*|lasci*) @22
      (perso|persa|perdete|perderete|perdere|rinunciate a) ..3 (client*|abbonat*|fiducia|iscritt*)
      (disdett*|recess*|chiusura|cessazione|migrazione|portabilita|trasloco) .. (gia|domani|oggi|lunedi|pec|raccomandata|inviat*|pronta|firmat*|mandat*|parte|partita)
      !(nessun motivo|non (ha|avrebbe) (piu)? senso|non vale (piu)? la pena|non conviene (piu)?) .. (restare|rimanere|rinnovare|pagare|continuare|tenere|tenerlo|tenerla|abbonat*|cliente|stare)
      (fedel*|cliente storico|vecchio cliente|cliente da) & (concorren*|altrove|ultim*|basta|cambi*|lasci*|preventiv*|disd*|delus*|non rinnov*|altri) @24
      (client*|abbonat*|con voi|iscritt*|soci*|assicurat*) (da|per|dopo) ..3 anni & (delus*|ultim*|basta|stuf*|cambi*|vado|andiamo|lasci*|altrove|fin*|chiud*|perdet*|perso|preventiv*|concorren*|addio|saluto) @22
      (ultima|ultimo) (bolletta|fattura|rata|mese|anno|ordine|stagione|canone|prenotazione|abbonamento|volta|pagamento) .. (che|con|da) .. (voi|pago|vi|faccio|ordin*|compr*|prenot*|vedete|riceverete)
      (prezz*|aument*|rincar*|tariff*|canone|premio) & (concorren*|altrove|altri|altro (operatore|gestore|fornitore)|altra (compagnia|banca)|meno) & (valut*|cambi*|cerc*|guard*|vado|decid*|restare|trattenermi|pareggi*|abbass*|lasci*|saluti|passo|passare) @26
      (sto|stiamo|penso|pensiamo|pensando|pensavo|pensato|idea|tentat*|decis*|decisione|deciso|valut*|intenzione|voglia|mi sa che) .. (mollare|molliamo|mollo|lasciar*|cambiare|disinstall*|disdire|andarmene|andarcene|passare (a|al|alla|con|ad)|chiudere (tutto|il|la|l|con)|spostar* (i|le|il|la|tutto)|trasferire (il|i|la|tutto))
      (resto|rimango|torno|passo|andro|vado|andiamo|torniamo|passiamo|torneremo|passeremo) (con|da|a|al|alla|all|in) ..2 (altr*|concorren*|di fianco|di fronte|vicin* di|quell* (nuov*|di)|vecchi* (app|operatore|gestore|banca|palestra|fornitore|sistema|programma))
      (chiudetemi|disdite|disdicete|annullatemi|interrompete|cessate|disattivatemi|cancellatemi|rescindete) .. (assicurazione|polizza|contratto|abbonamento|scadenza|conto|linea|iscrizione|servizio|piano|tutto|utenza|profilo)
      !(motivo|ragione|motivi|ragioni|senso) .. (stare|restare|rimanere|continuare|tenere|pagare|essere) .. (da|con) voi
      (cerc*|trovat*|trovo|guard*) .. (altro|di meglio|altrove|alternativ*|qualcos altro) & (voi|scadenza|contratto|basta|ognuno|famiglia|stuf*|delus*|preventiv*|meno|prezzo|rinnov*|euro|ormai|deciso|per me|uscire) @24
      (altra marca|altro operatore|altra banca|altro gestore|concorren*|altra compagnia|altra palestra|altro fornitore|altra app|un altra assicurazione|altro gioco|altro programma) & (content*|meglio|soddisfatt*|risparmi*|meno|funziona|almeno|invece|prezzo|offre|fa|tiene|resto|la meta) @22
      (disinstallero|disinstalliamo|sto per disinstallare|la disinstallo|lo disinstallo|ho disinstallato) & (stuf*|basta|altr*|aggiornament*|meglio|pubblicita|volta|inutil*|peggior*|delus*|concorren*) @24
      !{go-elsewhere} & (concorren*|altr* (palestra|banca|assicurazione|compagnia|app|piattaforma|libreria|marca|scuola|operatore|gestore|fornitore|software|programma|gestionale|negozio|hotel|albergo|catena|corriere)|vostri concorrenti|gli altri|quell* (nuov*|di fronte|accanto|sotto)|di fronte|accanto|sotto casa) @20
      (preventiv*|offert*|prezzo|quotazion*) & (altr*|concorren*|diversi|vari*|due|tre|ricevut*|chiest*|confront*) & (assicurazione|contratto|fornitor*|gestor*|operator*|fibra|luce|gas|polizza|mutuo|banca|linea|abbonament*|noleggio|corriere|rinnovo) & (voi|vostr*|meno|rinnov*|scad*|cambi*|se|valut*|decid*) @28
      !(se) .. (non) .. (sistem*|risolv*|abbassat*|migliora*|cambia|funzion*|rived*) ..10 (vado|passo|cambio|lascio|chiudo|disdico|rescindo|altrove|torno|mollo|ce ne andiamo|andiamo|passiamo)
      (prossim*|d ora in poi|da gennaio|da settembre|l anno prossimo|la prossima volta|dal mese prossimo|in futuro|alla scadenza|a scadenza) .. (altrove|da un altr*|con un altr*|con la concorrenza|dalla concorrenza|da loro|con loro|un altr* (albergo|hotel|banca|compagnia|fornitore|gestore|negozio|marca|palestra)|altri)
      (chiud*|estingu*|svuot*|spost*|trasfer*|porto via|portiamo via) .. (conto|conti|risparmi|polizze|contratti|utenze|portafoglio|account|linee|numeri) & (altra banca|altrove|concorren*|stuf*|basta|delus*|definitiv*|tutto|tutti|da un altr*|in un altr*) @22
    `,
    unless: `
      (passat*|arrivat*|vengo|provengo|venut*) .. (da|dal) (un)? (altro|altra)
      (numero|linea|contratto|internet) .. a voi
      (morto|morta|decedut*|mancat*|venut* a mancare|defunt*|lutto)
      (stavo|volevo|avevo) .. (per|disdire|disdetta) .. (ma|poi|pero)
      (arrivo|vengo|passat*|passo|venut*) .. a voi
      (resto|rimango|restiamo|resteremo) (volentieri|felice|contento|contenta)
      (abbandono|lascio) .. carrello
      (segreteria|messaggio vocale|seduta|scheda|finestra) .. (cancell*|chiud*)
      (pausa|sospendere|in pausa) .. (abbonament*|torno)
      coinquilin*
      ${settled}
    `,
  },
  'key-account': {
    lists: { 'your-top': yourTop, 'top-link': topLink, 'body-big': bodyBig, size: size, role: role },
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
      !{your-top} & {top-link} @22
      !{body-big} & {size} & (vostr*|voi|tutt*|nostr*|siamo|abbiamo|contratto|gestiamo|rappresent*|per conto|direzione|presso di voi|affidat*) @24
      !{role} & (sono|siamo|qualita|qualità|attend*|aspett*|vuole|chied*|chiest*|pretend*|desidera|esige|deve|arriva|atterra|ospit*|nome|conto|delega|delegat*|incaricat*|assistente|segreteria|sostitu*|riunione|riunisce|seduta|cliente|vostr*) & (vostr*|voi|nostr*|gruppo|azienda|societa|contratto|prenotat*|linea|conto|sala|stasera|domani|oggi|entro|minist*|universita|ateneo|gabinetto|urgente|subito|immediat*|personalmente|firma) @24
      (siamo|sono|essendo|restiamo|rimaniamo) .. (vostro|vostri|vostra) ..4 (piu grand*|piu gross*|piu important*|primo|prima|principale|maggior*|miglior*|storic*|pilota|strategic*|referenza|testimonial|top)
      (vostro|vostra|il vostro|la vostra) cliente piu (grande|grosso|grossa|importante|antico)
      (fatturato|ricavi|volumi|giro d affari|un pacco su|una tonnellata su|per cento del vostro|quota) & (vostr*|voi|da noi|nostr*) @20
      (nostro|nostra) .. (logo|marchio|nome|caso) & (vostra|vostro|vostre|vostri) @26
      (rinnov*|gara|bando|appalto|contratto|accordo|ordine|commessa|trattativa|estens*) & (milion*|#100 000|mila (euro|licenze|utenti|postazioni|pezzi|studenti|dipendenti)|nazionale|pluriennale|europe*|mondial*|tutta italia|tutte le (sedi|filiali|controllate)|intero gruppo|quadro) @28
      (tutte le|tutti i|nostre|nostri|le|i) ..2 #20 (sedi|filiali|negozi|comuni|ospedali|hotel|cliniche|farmacie|club|punti vendita|stabilimenti|scuole|conti|officine|ristoranti|agenzie|reparti|residenze|biblioteche|musei|comunita|magazzini|societa)
      (partner|rivenditore|integratore|distributore|concessionari*) .. (platino|platinum|gold|oro|certificato|esclusiv*|ufficiale|strategico|storico) & (vostr*|progetto|client*|firm*|gara|licenz*|milion*|dal|contratto|#) @24
      (gestisco|gestiamo|dirigo|coordino|coordiniamo|rappresento|rappresentiamo|seguo|seguiamo|amministro|forniamo) ..5 #20 ..1 (sedi|filiali|negozi|comuni|ospedali|hotel|cliniche|farmacie|club|punti vendita|stabilimenti|scuole|officine|ristoranti|agenzie|residenze|magazzini|societa|dipendenti|mezzi|veicoli|utenti|linee|appartamenti|alberghi)
      (*vescovo|cardinale|monsignore|eccellenza|onorevole|senatore|senatrice|rettore|rettrice|prefetto|console|ambasciator*|sottosegretari*|assessore|assessora) & (chied*|chiest*|deve|vuole|viagg*|arriva|attende|aspett*|desidera|ospit*|prenot*|visita|segreteria|assistente|scorta|classe|delegazione|per conto|cliente) @18
      (#200|# 000|*mila|# mila|migliaia di|centinaia di) ..2 (abbonati|tablet|studenti|docenti|iscritti|soci|veicoli|mezzi|pazienti|cittadini|carte|sim|contatori|camere|posti letto|licenze|postazioni|stipendi|cedolini|ricette|transazioni|famiglie|farmacie|residenti|terminali|impiegati|operatori|utenti|persone|dipendenti|pezzi|unita) & (vostr*|voi|nostr*|abbiamo|siamo|gestiamo|contratto|bando|gara|rinnov*|acquistat*|comprat*|piattaforma|gruppo|sedi|holding|accordo) @24
      (due diligence|data room|acquisizione|fusione|quotazione|comitato esecutivo|consiglio di sorveglianza|assemblea degli azionisti|convenzione di tesoreria|bilancio consolidato|capogruppo|casa madre|holding) & (vostr*|voi|nostr*|fondo|gruppo|societa|contratto|filiali|paesi|firm*|lunedi|oggi|domani) @22
      (vostro|vostra|vostri|vostre) .. (slide|brochure|home page|presentazion*|sito|catalogo|case history|testimonial|referenz*) & (logo|nome|cliente|noi|nostr*|azienda|gruppo|conto) @22
      (vostra|vostro) (presidente|ceo|ad|fondatore|fondatrice|direttore generale|direttrice generale|amministratore delegato|country manager) & (madrina|padrino|ospite|amico|amica|invit*|evento|cena|premio|fondazione|socio|cugin*|fratello|marito|moglie|personalmente|chiamat*|scritt*) @22
    `,
    unless: `
      (eravamo|era) .. (grande cliente|venduta|vendut*)
      (ditta|azienda) (piccol*|piccolissim*)
      !(siamo in due|non sono nessuno)
      (lavoravo|lavorato|in pensione|ex dipendente) .. (multinazionale|gruppo|licenze|azienda)
      (piazza|via|viale|corso|liceo|premio) .. (presidente|generale|ministro|cardinale|vescovo)
      (se|quando) .. (diventassimo|un giorno|saremo|dovessimo) .. grand*
      (spot|tessera|pacchetto|film|serie tv|tesi)
      (presidente|direttore) .. (condominio|bocciofila|circolo|pro loco)
      ${settled}
    `,
  },
};
