import type { Wordings } from '../../wordings';
import { settled } from './settled';

const lock =
  'login|pin|codice|codici|password|impronta|blocco schermo|schermo bloccato|parental control|controllo (genitori|parentale)|filtro famiglia|verifica (dell)? eta|controllo (dell)? eta|captcha|otp|due fattori|2fa|doppia autenticazione|autenticazione|pagamento|paywall|badge|serratura|lucchetto|cancello|tornello|limite|verifica|controllo|token|sessione|accesso|area riservata|pannello|permess*|licenza|abbonamento|firma';
const slips =
  'aggir*|salta|saltare|si salta|scavalc*|bypass*|eludere|elude|raggir*|entra* (lo stesso|comunque|ugualmente|senza)|(si|ci si) (entra|passa|sblocca) (senza|con|lo stesso|comunque|anche)|(apre|aprono|passa|entra|funziona|avanza|parte) (lo stesso|comunque|ugualmente|anche (con|se|senza)|con (qualsiasi|qualunque|la|il))|accetta* (qualsiasi|qualunque|anche|tutto|un|token|codic*|valor*|password)|(qualunque|qualsiasi) (codice|password|pin|cosa|numero|tessera|carta|badge|data|utente|valore)|infinit*|illimitat*|all infinito|non si blocca mai|nessun blocco|senza (mai)? (chieder*|inserire|digitare|controllo|controlli|verifica*|blocco|limiti|autenticazione|login|password|pin|codice|impronta|sbloccare)|tutte le combinazioni|forza bruta|brute force|indovin*|non (controlla|verifica|valida|scade|chiede)|nessun* (controllo|verifica|autenticazione)|lasciando vuot*|campo vuoto|ricaricando la pagina|aggiornando la pagina|premendo indietro|tornando indietro';
const stale =
  'ex dipendente|ex collega|ex collaborator*|ex inquilin*|ex ospit*|licenziat*|dimess*|non lavoro piu|non lavora piu|me ne sono andat*|sono andat* via|cambiato lavoro|lasciato (l azienda|la ditta|il lavoro)|(vecchio|vecchia|vecchi|vecchie) (pin|codice|codici|token|badge|link|password|chiave|sessione|accesso|credenzial*)|revocat*|scadut*|disattivat*|dopo (il|aver fatto)? (logout|disconnessione)|gia cancellat*|cambiato la password|cambiata la password|tolto dal|rimosso dal';
const alive =
  'ancora|funziona|funzionano|vale|valid*|entro|entra|entrare|accedo|accede|accedere|apre|aprono|attivo|attiva|attivi|vivo|vivi|continua a|vedo tutto|vedere';
const means =
  'accesso|account|pannello|gestionale|vpn|token|link|badge|pin|codice|codici|sessione|chiave|credenzial*|area|crm|cartelle|telecamera|telecamere|serratura|drive|calendario|posta aziendale';
const secret =
  'chiave privata|chiavi private|chiave api|chiavi api|api key|chiave di accesso|chiavi di accesso|token|password|credenzial*|segret*|certificato di firma|backup|dump|file env|env|log|chiave di firma|codice sorgente|file di configurazione';
const laidOpen =
  'in chiaro|testo (in)? chiaro|pubblic* (su|sul|nel|in|da)|espost*|nel codice|sorgente|github|gitlab|repository|cartella pubblica|javascript|bundle|apk|installer|pacchetto|firmware|bucket|scaricabil*|indicizzat*|su google|incollat*|post it|bigliettino|dentro (l|la|il|al|alla)|non cifrat*|senza cifratura|nel file|scritt* (nel|nella|in|su)|stampat* su|rete ospiti|nell app|leggibil*';
const tech =
  'endpoint|api|tenant|jwt|header|payload|parametro|query|cookie|richiesta http|richieste http|websocket|webhook|server|backend|graphql|s3|bucket|subdomain|sottodominio|dns|ldap|oauth|sso|saml|proxy|form|modulo|url|hash|firma';

/** Italian words that mean the same, and the pairs of them that make a trigger, in any order: holes in the security of a product. */
export const security: Wordings = {
  vulnerability: {
    lists: {
      lock: lock,
      slips: slips,
      stale: stale,
      alive: alive,
      means: means,
      secret: secret,
      'laid-open': laidOpen,
      tech: tech,
    },
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
      !{lock} & {slips} & (basta|bastano|chiunque|mio|mia|figlio|figlia|nipote|posso|puo|si puo|riesc*|provat*|scopert*|trovat*|entr*|entrat*|apr*|apert*|vostr*|app|sito|sblocc*|test*|verificat*|account|altrui|altri|minorenn*|ragazz*|studenti|tentativi) @26
      !{stale} & {alive} & {means} & (io|ancora|posso|vedo|clienti|tutto|dati|entr*|acced*|apre|apr*|funzion*|vivo|attiv*|gestion*) @28
      !{secret} & {laid-open} & (vostr*|app|sito|server|chiunque|trovat*|vist*|dentro|pubblic*|scaric*|legg*|aggiornament*|produzione|client*|aws|database|firma|chatbot|dipendent*) @24
      (quantita|prezzo|importo|totale|sconto|coupon|buono|valore|parametro|piano|plan|costo|carrello|ordine) & (negativ*|a zero|zero euro|0 euro|gratis|modific*|cambi*|manipol*|infinite volte|tante volte|piu volte|sommar*|sommand*|-1|riutilizz*|riusare|applicare|all infinito) & (carrello|checkout|passa|accetta*|conferma*|gratis|paghi|pago|pagare|pagato|url|richiesta|premium|0|ordine|centesim*|basta|console|browser|parametro) & (basta|url|passa|accetta*|provato|prova|funziona|scopert*|accort*|trovat*|si puo|riesc*|chiunque|negativ*|controll*|sistema|lascia) @30
      (numer* progressiv*|progressiv*|sequenzial*|in sequenza|consecutiv*|in fila|indovin*|numero (prima|dopo|successivo|precedente|seguente)|quello (dopo|prima|successivo)|uno alla volta|piu uno|di uno|base64|data di nascita) & (buon*|biglietti|biglietto|fattur*|qr|codic*|link|tesser*|ordini|id|pdf|url|prenotazion*|token|referti|referto|voucher|gift|coupon|curriculum|numero|session*) & (altr*|valid*|chiunque|vedere|veder*|vedo|aprire|apr*|scaric*|funzion*|fabbricar*|falsific*|generar*|crear*|indovin*|person*) @28
      (script|apostrof*|virgolett*|html|javascript|tag|php|shell|eseguibil*|svg|macro|codice) & (esegu*|errore sql|errore del database|sql|tabelle|non filtra|filtr*|popup|alert|caricat*|caricare|accetta*|interpreta*) & (campo|profilo|commento|form|modulo|server|foto|immagine|nome|ricerca|recensione|pagina|chiunque|upload|utenti|allegat*) @26
      (chatbot|assistente|bot|intelligenza artificiale|ia|ai) & (istruzion*|prompt|regole|ignora|dimentic*|ripeter*|ripeti) & (sput*|rivel*|mostr*|dice|scriv*|sforna|token|chiave|intern*|password|tutto|stampa|vomita|indirizz*|dati) @30
      !(serratura|badge|tessera|tessere|cancello|telecomando|tornello|garage|telecamera|citofono|totem|chiosco|distributore|cassa automatica|macchinetta|lettore|portone|lucchetto|tablet|smart tv|router|termostato|lettino|robot) & (clonat*|clonare|clona|copi*|registrando|registrato|con la (tessera|carta|chiave) (del|della|dell|di|da)|bancomat|qualsiasi|qualunque|admin|1234|0000|12345|predefinit*|di fabbrica|desktop|amministratore|windows|linea di comando|prompt|senza cifratura|telnet|porta (23|22|21|80)|esposta su|angolo) & (apre|apro|aprono|entra|entro|entri*|funziona|risponde|compare|esce|appare|trovat*|accede|accesso|controll*|chiunque|apert*|gestionale|rispond*) @28
      (reset*|reimpost*|recuper*|cambiar*|cambio|ripristin*|rispristin*|modificar*) & (password|accesso|account|iban|sim|numero|mail|pin) & (solo|basta|bastano|bastava|soltanto|semplicemente|sufficient*|senza altr*|nessun* altr*) & (data di nascita|codice fiscale|cognome|cap|codice cliente|numero (cliente|tessera|di telefono)|domanda|indirizzo|nome) @32
      (http|cifratura|tls|ssl|crittograf*|certificato|telnet|ftp|bluetooth|wifi|wi fi) & (intercett*|sniff*|wireshark|tracciato|si (puo|possono) (leggere|vedere|ripetere)|chiunque .. (rete|puo)|non cifra*|non valida|non verifica|ripetere|catturat*|man in the middle) & (app|comand*|password|sessione|dati|rete|dispositiv*|traffico|server|credenzial*|caldaia|telecamer*) @28
      {tech} & (non (valida|verifica|controlla|filtra|richiede|scade)|senza (autenticazione|autorizzazione|controllo|token|login)|scadut*|altr* (utent*|tenant|client*)|chiunque|esposto|esposta|leak|restituisce|enumera*|iniezion*|riflett*) & (dati|utent*|client*|fattur*|password|accett*|accede*|legg*|vede*|vedo|legge|dump|mail|id|account|token|ordini|tabelle|tutti) @26
      (prova di concetto|proof of concept|responsible disclosure|divulgazione responsabile|embargo|chiave pgp|cvss|zero day|0day|white hat|hacker etico|bug hunter|escalation|privilegi|buffer overflow|path traversal|directory listing|open redirect|clickjacking)
      (estensione|plugin|componente|app|programma) & (legge|ruba|invia|spedisce|copia|esfiltra) & (password|credenzial*|token|cookie|contatti|rubrica|tasti) & (vostro|store|negozio|permess*|codice|decompilat*|analizzat*|trovat*|nascost*) @28
      !(non controllate|non verificate|nessuno controlla|nessun controllo|non viene (controllat*|verificat*)|non fate controlli) & (titolare|identita|accesso|chi (entra|accede|chiama)|eta|documento|password|codice|utente|proprietario) @20
      !(vedere|vedo|entrare|entrato|entro|accedere|accedo|aprire|apro|leggere) .. (di chiunque|di (qualsiasi|qualunque) (utente|cliente|account)|come (amministratore|admin|chiunque)|come fossi|al posto di|altrui) @16
      !non (blocca|limita|controlla|verifica|chiede|scade|scadono|cifra|richiede|valida|filtra) (mai)? .. (tentativi|accessi|password|identita|link|codice|token|sessione|input|file|eta|firma|permessi) & (sito|app|vostr*|login|chiunque|sistema|servizio|api|server|entra*|acced*|lettera|gruppo) @22
      (codice|coupon|buono|sconto|promo|voucher) & (azzer*|a zero|gratis|infinit*|illimitat*|riusare|riutilizz*|negativ*|di prova) & (carrello|totale|prezzo|sistema|accetta*|chiunque|qualsiasi) @20
      !(ftp|cartella|server|bucket|drive|repository|directory|backup|database|archivio) ..3 (pubblic*|apert* a|accessibil*|senza password|espost*|indicizzat*|raggiungibil*) & (password|dati|client*|credenzial*|chiunque|trovat*|scaric*|tutti|file) @20
      (codice|otp|pin|password|token) .. (sempre|uguale per tutti|lo stesso per tutti|identic*|prevedibil*|fiss*) .. (0000|1234|123456|lo stesso|uguale|quello|#) & (entr*|acced*|verifica|tutti|chiunque|account|basta|apr*|conoscere) @22
      !(logout|uscita|disconness*|sloggat*|scollegat*|chiuso la sessione) & (indietro|ancora|riapr*|tasto|ricaric*) & (vede|vedo|visibil*|tutto|dati|dentro|entra|account|riaccede|pagina) @20
      (qr|biglietto|biglietti|ticket|badge|tessera|token|abbonamento) & (fotograf*|copi*|duplic*|riusare|riutilizz*|falsific*|clon*|screenshot|stampar*|modific*) & (infinit*|infinito|chiunque|funziona|passa|apre|entra|valid*|gratis|nessuno controlla|tornello|varco|accetta*) @22
      (manda*|invia*|trasmett*|salva*|memorizza*|conserva*|viaggia*|spedi*) .. (in chiaro|non cifrat*|senza cifratura|testo semplice) & (app|password|posizion*|dati|pin|carta|rete|server|wireshark|log|file|mail|credenzial*) @20
      (admin|pannello di amministrazione|pannello admin|backend|area amministr*) & (posso|riesco|apro|accedo|entro|vedo|si apre|apre|raggiungibil*) & (cancell*|modific*|vedere|utenti|altri|tutti|gestire|senza|permess*|account normale|utente (normale|semplice|base)|semplice utente) @22
      !(link|token|sessione|invito|password temporanea|codice) .. (non|mai) .. scad* & (chiunque|entra|accede|gruppo|mai|dati|account) @18
      (sorgente|codice della pagina|javascript|html|decompilat*|apk|bundle|github|repository) & (chiave|chiavi|token|password|segret*|credenzial*|api key) @18
      (basta|bastano|sufficiente) .. (conoscere|sapere|avere|inserire|digitare|scrivere|cambiare|aggiungere|togliere|ricaricare) & (entrare|accedere|vedere|sbloccare|leggere|cambiare|ordinare|prelevare|entra|vede|scaricare) & (account|dati|altri|altrui|chiunque|mail|password|codice|pannello|profilo|ordini|fattur*) @24
      !(premendo|toccando|tenendo premuto|girando|ruotando|trascinando|scorrendo|strisciando|cliccando|tirando|scuotendo) & (blocco|schermata|desktop|windows|amministratore|controllo|parental|accesso|impronta|pin|menu nascosto|gestionale|salta|senza) & (salta|appare|compare|esce|entra|apre|si apre|paga|sblocc*|accede|torna|senza) @24
      !(telecamera|router|videocamera|citofono|termostato|dispositivo|nas|stampante|serratura|centralina|pannello) & (admin|1234|0000|password (predefinita|di fabbrica|di default)|porta #|esposta|telnet|senza password) @18
      (cambiando|cambiare|cambi|modificando|modificare|mettendo|scrivendo|sostituendo|aggiungendo|togliendo) .. (url|parametro|indirizzo|cookie|link|barra|plan|id|codice) & (premium|gratis|abbonamento|admin|pagamento|sconto|altr*|diventa|sblocc*|entr*|apr*|vedo|vede|visto) @22
      (buoni|buono|codici|coupon|gift card|carte regalo|biglietti|voucher|tessere|fatture|referti|ordini) .. (numerat*|in fila|in sequenza|sequenzial*|progressiv*|consecutiv*|uno dopo l altro|prevedibil*|indovinabil*)
      !(paga|pagare|entra|entrare|apre|accede|sblocca) senza (impronta|pin|codice|password|sblocc*|verifica|autenticazione|conferma)
      !{lock} & (aggir*|scavalc*|bypass*|eludere|elude|si entra (lo stesso|comunque|senza)|entra* senza|accetta* (qualsiasi|qualunque|tutto)|qualsiasi (codice|password|pin|tessera|badge)|qualunque (codice|password|pin|tessera|badge)|all infinito|tentativi illimitati|forza bruta|tutte le combinazioni|si salta|salta se|apre lo stesso|apre comunque|funziona lo stesso|anche da scadut*|anche dopo (che|averl*|il)) @16
      !(ho|abbiamo|sono|sono riuscit*|riuscit*) ..4 (entrat*|accedut*|scaricat*|vist*|lett*|aperto|riuscit*) & (altri|altrui|altr* (client*|utent*)|amministrator*|admin|chiunque|tutti i|pannello|database|backend|gestionale) & (senza|cambiando|modificando|semplicemente|basta|password|vuot*|url|link|id) @26
    `,
    unless: `
      (vuole|serve|chied*|copia|ultimo|superato) .. (rapporto|penetration test|pentest|attestazione)
      (corso|lezione|laboratorio|libro|manuale|esame) .. (sicurezza|injection|hacking|xss)
      (antivirus|scanner|vostro prodotto) .. (trova|rileva|cerca) .. vulnerabilita
      (fate|avete|esiste|tenete) .. (bug bounty|corso|programma)
      (palazzo|edificio|casa) .. vulnerabil*
      (ho)? (dimenticat*|scordat*) .. (password|pin|codice)
      (corregge|corrette|risolve) .. vulnerabilita
      ${settled}
    `,
  },
};
