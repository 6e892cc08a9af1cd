import type { Wordings } from '../../wordings';
import { contacts } from './contacts';
import { defect } from './defect';

const down =
  'ausgefallen|ausfall|ausfalle|tot|offline|down|steht still|stehen still|stillstand|steht alles|stehen alle|lahm|lahmgelegt|weg|abgesturzt|gestort|storung|unerreichbar|nicht erreichbar|nicht mehr erreichbar|kein (netz|internet|empfang|signal|strom|warmwasser|wasser|bild|ton|licht|wlan|fernsehen|telefon|zugriff|zugang|login)|keine (verbindung|heizung|warme|antwort vom server|internetverbindung|leitung)|keinen (strom|empfang|zugriff|zugang|ton)|ohne (netz|internet|empfang|strom|heizung|warmwasser|wasser|telefon|zugriff|bild|licht|verbindung|warme|fernsehen)|dunkel|duster|stockdunkel|schwarz|kalt|500|502|503|504|timeout|timeouts|gateway|antwortet nicht|reagiert nicht|reagieren nicht|nichts geht|geht nichts|geht gar nichts|nichts mehr|nicht mehr rein|nicht rein|komm* nicht rein|kommt nicht rein|nicht einloggen|nicht anmelden|rausgeflogen|rausgeworfen|geflogen|nicht laden|ladt nicht|laden nicht|offnet nicht|fehlermeldung|funktioniert nicht|funktionieren nicht|funktioniert nirgends|geht nicht|gehen nicht|ging nicht|gehen nirgends|geht nirgends|lauft nicht|laufen nicht|lauft nichts|nicht synchron*|zeigt nichts|bleibt weiss|nicht starten|startet nicht|starten nicht|verschwunden|spinnt|streikt|streiken|keiner geht|keines geht|keine geht|gehen alle nicht|alle nicht|keine karten|kein kartenleser|nicht mit karte|getrennt|fliegen raus|tut sich nichts|rot';
const mass =
  'alle|allen|samtliche|samtlichen|keines|keiner|kein einziger|kein einziges|keine einzige|jeder|jede|jedes|beide|beiden|ganze|ganzen|ganzer|ganzes|ganz|gesamte|gesamten|gesamtes|komplette|kompletten|komplett|halbe|halben|halb|uberall|bundesweit|landesweit|europaweit|deutschlandweit|flachendeckend|nirgends|nirgendwo|#5|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|funfzehn|zwanzig|dreissig|vierzig|funfzig|sechzig|hundert|hunderte|hunderten|tausende|dutzende';
const place =
  'filiale*|laden|laeden|standort*|niederlassung*|werk|werke|werken|agentur*|zimmer*|wohnung*|familien|parteien|mieter*|bewohner*|haushalte*|fahrer*|fahrzeuge*|lkw*|agenten|callcenter|kassen|kasse|praxis|praxen|klinik*|haus|hauser|wohnblock|block|hochhaus|mietshaus|schule*|schuler*|lehrkrafte*|studierende*|apotheken|server*|domains|mandanten|kunden|kundinnen|nutzer*|user|kollegen|kolleginnen|spieler|teilnehmer*|gaste*|hofe|betriebe*|buro|buros|firma|abteilung|etage|team|schicht|fruhschicht|spatschicht|nachtschicht|mitarbeiter*|belegschaft|leute|gerate|rechner|arbeitsplatze|ladesaulen|automaten|thermostate|terminals|scanner|tablets|drucker|telefone|leitungen|ort|ortschaft|ortsteil|tal|stadt|dorf|land|kanton|bezirk|strasse|siedlung|insel|region|gebiet|viertel|stadtteil|campus|halle|hallen|lager|bahnhof|zug|gemeinde|landkreis|deutschland|osterreich|schweiz|bayern|sachsen|hessen|tirol|wien|berlin|hamburg|munchen|zurich|koln|scooter*|roller|aufzuge|nachbarn|nachbarschaft|endpunkte|api|apis|dienste|systeme|sender|programme|wahllokale*|stationen|schalter|ferienwohnungen|unterkunfte|hotels|restaurants|boxen|turen|*filialen|*filiale|*standorte|*werk|*halle|*station|*stationen|*praxis|*klinik|*kliniken|*haus|*hauser|*schule|*schulen|*heim|*heime|*amt|*zentrum|*dorf|*stadt|*viertel|*strasse|*tal|*siedlung|*gerate|*automaten|*kassen|*fahrer|*mitarbeiter|*nutzer|*kunden|*gaste|*rechner|*turen|*schranken|*leitungen|*wagen';

/** German words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (kundige|kundigen|gekundigt|kundigung|beende|beenden|aufheben|auflosen|auflosung|stornier*|loschen|schliess*) .. (meinen|meine|den|unseren|unsere|das|die|mein|hiermit|ich)? .. (vertrag*|abo|abonnement|mitgliedschaft|konto|versicherung|tarif|anschluss|vereinbarung|lizenz*|police)
      (vertrag|abo|abonnement|mitgliedschaft|konto|vereinbarung|anschluss|versicherung) .. (kundigen|kundige|gekundigt|beenden|auflosen|schliessen|loswerden|stornieren|raus)
      (kundigung|kundige|kundigen) & (hiermit|fristgerecht|nachstmoglich*|sofort|vereinbarung|vertrag*|termin|ausserordentlich*|schreiben|bestatig*|vorsorglich) @14
      raus aus .. (vertrag|abo|tarif|laden)
      !(nicht|keine) .. (verlanger*|verlangerung)
      (wechsle|wechsel|wechseln|gehe|gehen|umsteigen|umstieg|steige) .. (zu|zur|zum|auf) .. (telekom|vodafone|o2|konkurrenz|anderen|einem anderen|mitbewerb*|wettbewerb*|1 1)
      (woanders|anderswo|bei der konkurrenz|anderer anbieter) & (besser*|billiger|gunstiger|hin|gehe|wechs*|mehr|angebot) @12
      (prufen|prufe|suchen|suche|vergleichen|vergleiche|evaluieren|sehen uns|schauen) .. (andere|anderen|alternativ*|neuen) .. (anbieter*|losung*|dienstleister*|lieferant*|systeme)?
      !keinen .. (grund|anlass) .. (bleiben|bei ihnen|kunde)
      (nicht langer|kein) .. (kunde|kundin) .. (sein|bleiben|mehr)?
      (anbieter|bank|versicherung|provider) (wechseln|wechsle)
      (schreiben|schreibe) .. neu aus
      (ausschreibung|neuausschreibung)
      !(brauche|brauchen|benotige|benotigen) (es|das|den|ihn|sie|dienst|vertrag) .. (nicht mehr|nicht langer)
      !nicht .. (automatisch)? (verlangern|verlangert)
      (letzte rechnung|letzter monat) .. (bei ihnen)
      (rufnummernmitnahme|portierung|rufnummer mitnehmen)
      (woanders|anderweitig) (umsehen|umschauen|suchen)
      (kunden|kunde|kundin) .. (verloren|verlieren)
      !(machen|mache|geht|gehen) .. nicht .. weiter
      alles .. (abschalten|kundigen|schliessen|beenden)
      (ziehe|ziehen|nehme|bringe|portiere) .. (internet|nummer|anschluss|versicherung|strom|handy|vertrag) .. (zu|um|mit)
      (ziehe|ziehen) .. (mit) .. (internet|anschluss|nummer|vertrag) .. zu (vodafone|telekom|o2|1 1|anderen)
      (beenden|beendet|kundigen|auflosen|aufzulosen|auslaufen|nicht verlangern) & (vereinbarung|vertrag*|zusammenarbeit|partnerschaft|geschaftsbeziehung|abo) @14
      (deinstalliere|deinstallier|deinstalliert|runtergeschmissen|von der platte|vom rechner|vom handy geworfen|app geloscht|fliegt runter|fliegt raus|loschen knopf|loschknopf) & (app|spiel|programm|browser|alternative|andere*|jetzt|patch|werbung|clan|reicht) @14
      (nie wieder|nie mehr|niemals wieder|letztes mal|letzte mal|zum letzten mal|letztmals) & (buch*|bestell*|kauf*|bei euch|bei ihnen|miet*|reservier*|fahr*|flieg*|kunde|einkauf*|mit euch|mit ihnen|ubernacht*) @14
      (nachste*|nachsten|kunftig|in zukunft|demnachst|ab sofort|beim nachsten mal|ab januar|dann|lieber) & (woanders|anderswo|bei der konkurrenz|beim mitbewerber|anderen anbieter|anderer anbieter|anderweitig|bei jemand anderem|zur konkurrenz|zum mitbewerber|gegenuber) @14
      (mitbewerber*|mitbewerb|konkurrenz|konkurrent*|wettbewerber*|anderen anbieter|anderer anbieter|alten anbieter|vorherigen anbieter|neuen anbieter|andere anbieter|andere kasse|andere bank|andere versicherung|vodafone|telekom|o2|congstar|1 1|enbw|eon|vattenfall|n26|dkb|check24|verivox|huk|allianz|tk|barmer|netflix|spotify|lidl|aldi talk|sunrise|salt|magenta|drei) & (angebot*|gunstiger|billiger|halfte|gleichen preis|wechsel*|bonus|durchgerechnet|vergleich*|zuruck|folgen|unterschrieben|hole ich|hole|gehe|geh|gehen|ziehe|ziehen|weniger|mehr leistung|abgeschlossen|vorliegen|besser*) & (ich|wir|mir|uns|mich|mein*|sonst|dann|hier|ihr|euer) @18
      (trennen|trenne|trennung|verabschieden|verabschiede|lebewohl|tschuss|abschied) & (uns|mich|wir|von ihnen|von euch|wege|zum jahresende|endgultig) @12
      (uberlege|uberlegen|denke .. nach|denken .. nach|spiele .. gedanken|drauf und dran|kurz davor|ernsthaft|erwage|erwagen|ringe) & (gehen|weg|kundig*|schliessen|aufzulosen|auflosen|wechsel*|aufhoren|aufzuhoren|loschen|woanders|umzusteigen|umsteigen|auszusteigen|abzumelden|abzuziehen|zu verlassen) @16
      (ziehe|ziehen|zieh|schichte|verlege|verlagern|verlagere|transferier*|ubertrage) & (geld|konten|depot|ersparnisse|vermogen|daten|gilde|clan|mannschaft|website|domain|shop|postfacher|server|team) & (ab|um|zu einem|zu einer|zur|anderen|woanders|weg|konkurrenz|woandershin) @14
      (export*|exportieren|herunterladen|mitnehmen|umziehen|sichern) & (notizen|daten|kontakte|lesezeichen|projekte|playlists|rezepte|mails|dateien|alles) & (wechsel*|umsteigen|umstieg|umzug zu|andere app|anderen app|anderes programm|andere software|konkurrenz|neuen anbieter|neues system|neue system) @20
      (letzte chance|letzter versuch|letzte gelegenheit|bis (ende|freitag|montag|monatsende)|sonst|ansonsten|andernfalls) & (bin ich weg|sind wir weg|bin ich raus|sind wir raus|gehe ich|gehen wir|wechsle ich|wechseln wir|kundige ich|kundigen wir|such* .. (was anderes|anderen|neuen)|steig* .. (um|aus)|hau* ich ab) @14
      (was halt|warum sollte|wieso sollte|welchen grund|kein grund|keinen grund|nichts halt) .. (mich|ich|wir|uns|habe) .. (hier|noch|bleiben|bei|mehr)
      !(verlanger*|verlangerung|weiterfuhr*|weiternutz*|erneuer*|folgevertrag) & (nicht|kommt nicht|keine|unwahrscheinlich|nicht in frage|widerrufe|widerspreche|verzichte*|ausgeschlossen|kaum) & (vertrag*|abo*|lizenz*|mitgliedschaft|geschaftsleitung|ich|wir|automatisch*|jahresabo|laufzeit|februar|januar|marz|dezember|jahresende) @16
      (abo|vertrag|lizenz|mitgliedschaft|probezeit) .. (lauft|auslaufen) .. (aus|lassen) .. (gut|schluss|ende|basta|dann|nicht)
      (steige|steigen|steig) .. (um|aus)
      (wie|wann|wo) .. (komme|kommen|komm) .. (raus|heraus|aus diesem|aus dem|aus meinem)
      macht .. dicht
      (endabrechnung|schlussrechnung|schlussabrechnung|restguthaben) & (schick*|auszahl*|bitte|machen|stell*) @10
      (angebote|angebot|vergleichsangebot*) .. (eingeholt|vorliegen|auf dem tisch|auf meinem tisch|bekommen|geholt|von der konkurrenz)

      (uberlege|uberlegen|denke daruber nach|denken daruber nach|denke .. nach|drauf und dran|kurz davor|spiele mit dem gedanken|am uberlegen) & (zuzumachen|zu schliessen|zu kundigen|zu gehen|zu wechseln|zu loschen|aufzugeben|abzuhauen|auszutreten|abzuspringen|zu verlassen|schluss zu machen|zumachen) @16
      (letzte chance|letzter versuch|bevor ich|bevor wir|wenn das so weitergeht|noch einmal so) & (wechsle|wechseln|weg bin|weg sind|gehe|kundige|umsteige|umsteigen|aussteige|gehen) @14
      !(lauft|endet|auslauft|ablauft) & !(verlanger*|verlangern|weitermachen|erneuer*) & !(bezweifle|kaum|zweifel*|nicht|unwahrscheinlich|fraglich|skeptisch) @22
      (stornier*|storniert|abmeld*|streichen sie|absag*|cancel*) & (lieber|stattdessen|woanders|anderes hotel|nie wieder|letztes mal|enttauscht|nach diesem|nach dem) & (uns|mich|buchung|reservierung|wir|ich|abo|mitgliedschaft) @20
      (losch*|losche|deinstall*|schmeiss*|kick*) & (spiel|app|programm|browser|software|game) & (andere*|konkurrenz|lieber|reicht|genug|glaub|bald|stattdessen|besser*|sonst|keine lust) @18
      (geh|gehe|gehen|geht|wechsel*|ziehe|ziehen|umzieh*|steig*|rubergeh*) & (ruber|zur anderen|zum anderen|zu einer anderen|zu einem anderen|andere app|anderen app|anderes spiel|andere bank|anderes netz|zur app|zum spiel|zu der app|zur konkurrenz|alternative) @12
      angebot .. (vom|von|der|des) .. (anderen|anderer|konkurrenz|mitbewerber*|konkurrent*|vodafone|telekom|o2|sunrise|salt|netz|anbieter*)
      (sucht|suchen|suche|schauen|schaut) & (jeder fur sich|fur sich|was neues|was anderes|etwas neues|etwas anderes|anderen stromanbieter|neue versicherung|neue bank|neuen vertrag|nach alternativen|alternativen) @14
      (zwei|drei|andere|mehrere|gunstigere|bessere) (angebote|offerten) .. (habe|liegen|vorliegen|eingeholt|auf dem)?
      (ziehe|ziehen|nehme|hole|holen|raume|abziehen|abzuziehen|umziehen) & (erspartes|ersparnisse|geld|depot|guthaben|konten|einlagen) & (ab|weg|woanders|anderen|bank|zu) @12

      (austreten|austritt|mitgliedschaft beenden|aussteigen|ausstieg|abo beenden|nicht mehr dabei|auslaufen lassen) & (ich|wir|verein|club|studio|abo|zeitung|mitglied*|zum|sofort|hiermit|bitte|vertrag) @12
      (genug|faxen dicke|nase voll|schnauze voll|reicht|satt|bedient|vertrauen|letzte tropfen|fass) & (wechsel*|gehe|weg|kundig*|anbieter|schluss|feierabend|woanders|nicht mehr kunde|aus die maus|tschuss|raus|konkurrenz|ende) @16
      (treue*|stammkund*|stammgast|jahrelang*|langjahrig*|jahrzehnt*|seit # jahren|zwanzig jahren|zehn jahren|dreissig jahren) & (schluss|nicht mehr|anderen|angebot|wechsel*|neukunden*|zu ende|gehen|verabschied*|vorbei|zum letzten|das wars|kunde gewesen|verloren|kundig*) @20
      (vergleichsportal|check24|verivox|bessere konditionen|gunstigeren|gunstigerer|billiger|preiserhohung|teurer|erhohung|sonderkundigung*|preisanpassung|beitragserhohung) & (gehe|gehen wir|wechs*|kundig*|entweder|nachbesser*|mithalten|mitziehen|entgegenkommen|such*|raus|aussteigen|mache .. nicht mit|nicht mitmachen|anderen anbieter) @20
      !(brauche|brauchen|benotige|nutze|nutzen|verwenden) & !(vertrag|anschluss|abo|tarif|mitgliedschaft|leitung|karte|zweitkarte|lizenz|paket) & !(nicht mehr|nicht langer|kein* mehr|ab nachsten monat nicht) @14
      (beende|beenden|aufhoren|einstellen|auflosen|aufkundigen|abbrechen) & (zusammenarbeit|geschaftsbeziehung|partnerschaft|probeabo|testphase|spende*|patenschaft|mitgliedschaft|kooperation|depot|sparplan) @12
      (auth code|authcode|auth info|domaintransfer|transfercode|transfer code|umzugsservice|kontowechselservice|kontowechsel|wechselservice|datenmitnahme|migrieren|migration|opt in) & (zu einem|zum|anderen|neuen|raus|weg|brauche|hoster|konkurrenz|anbieter|bank) @14
      (gekundigt|kundigen|kundige|kundigung) & (schon|bereits|hiermit|fristlos|sofort|wieder|endlich|endgultig|zum) @10
      (mein|unser) .. (nachster|nachstes|nachste|neuer|neues|neue) .. (anbieter|auto|vertrag|bank|handy|versicherung|abo|urlaub|anschluss) & !(nicht von ihnen|nicht bei ihnen|nicht mehr|woanders|anderer|andere|konkurrenz|sicher nicht) @16

      (ein letztes mal|das letzte mal|zum letzten mal|letztmalig|letzter einkauf|letzte bestellung|letzte buchung|letzte rechnung|letzter besuch) & (ich|wir|bei euch|bei ihnen|gewesen|war|kunde|danach|dann) @14
      !(kunde|kundin|kunden|mitglied|abonnent*|gast|stammgast) & !(nicht mehr|nicht langer|langste zeit|gewesen|die langste|los sein|verlieren|verloren|verliert) & !(ich|wir|mich|uns|bei ihnen|bei euch|sie|ihr) @12
      (andere|anderer|anderes|anderen|neuer|neuen|neues) (anbieter*|bank|versicherung|hoster|app|programm|studio|werkstatt|lieferant*|dienstleister*|system|software|tarif|provider|netz|verein|spediteur|steuerberater|shop) & (gefunden|entschieden|umgesehen|unterschrieben|gewahlt|gunstiger|besser|wechs*|umstell*|umzieh*|testen|getestet|uberzeugt|ab dem|zum) @16
      (wechselgedanken|wechselwillig|wechselabsicht|umstieg|umstiegs*|abwandern|abwanderung|absprung|austritt|aufhebungsvertrag|ruckkaufswert|auszahlung meines|depotubertrag|kontoauflosung|vertragsende|vertragsauflosung|ausserordentlich*|sonderkundigung*|widerrufsrecht) & (ich|wir|mein*|unser*|uns|mich|bitte|hiermit) @14
      (lohnt|rechnet|rentiert) sich .. nicht mehr
      (kriegt|bekommt|seht|sehen|bekommen) .. (keinen cent|kein geld|keinen euro|nie wieder|nicht wieder|nicht mehr) .. (von mir|von uns|mich|uns)
      (mich|uns) .. (seht|sehen|sieht) .. (nie|nicht) .. (wieder|mehr)

      (das wars|das war es|bin raus|sind raus|bin ich weg|sind wir weg|dann mal weg|tschuss|adieu|auf nimmerwiedersehen|lebwohl|ciao) & (mit euch|mit ihnen|bei euch|bei ihnen|kunde|kundin|vertrag*|abo|endgultig|nach|zur|konkurrenz|jahren|sonst) @14
      (ausstieg*|auflosung*|ablose*|restlaufzeit|vorfalligkeit*|vertragsstrafe|ausstiegsgebuhr) & (kosten|kostet|gebuhr|fallig|zahlen|hoch|teuer|was) & (vertrag*|abo|ich|wir|raus|kundig*|vorzeitig*) @16
      (bestatig*|bestatigung|eingangsbestatigung) .. (kundigung|austritt*|abmeldung|vertragsende|beendigung)
    `,
    unless: `
      (bleibe|bleiben|bleib) .. (gern*|doch|treu|kunde|bei ihnen|bei euch)
      (wollte|hatte) .. kundigen .. (aber|jedoch)
      (zuruckgezogen|zuruckgenommen|pausiert|ignorieren)
      (fur sie|fur euch|zu ihnen|zu euch) .. (entschieden|gewechselt|wechseln|komme|kommen)
      (gerade|frisch|erst) .. (von|aus) einem anderen
      (nummer|anschluss|vertrag|internet) .. zu ihnen
    `,
  },
  ...defect,
  outage: {
    lists: { 'any-down': down, 'any-mass': mass, 'any-place': place },
    phrases: `
      !(niemand|keiner|kein (kollege|mitarbeiter|kunde|nutzer)|keine (kollegin|filiale)) .. (kann|konnen|bekommt|kriegt|kommt|erreicht|((hat) .. (internet|netz|empfang|verbindung|zugriff|freizeichen|telefon))|von uns|bei uns)
      !(kann|konnen|bekommt|kriegt|kommt) .. (niemand|keiner) .. (mehr|anmelden|einloggen|arbeiten|zugreifen|telefonieren|rein)
      (ganze|ganzes|ganzen|gesamte|gesamten|komplette|kompletter|alle|allen|samtliche|unsere|samtlichen|all) .. (buro|firma|team|abteilung|strasse|viertel|dorf|gebaude|stadt|filiale*|kassen|standort*|niederlassung*|werk|werke|krankenhaus|schule|system|netz|kunden|nutzer|kolleg*|mitarbeiter*|leitungen|telefone|shop|praxis|betrieb|lager|ort) & (ausgefallen|ausfall|steht|stehen|still|down|offline|ohne|kein|keine|keinen|lahm|nicht mehr|503|502|tot|weg|gestort|storung|unerreichbar|melden|abgesturzt) @18
      !unsere .. (kunden|nutzer|mitarbeiter|filialen|kollegen|schuler|patienten) .. (konnen|kommen|kriegen|bekommen) .. (nicht|kein|keine|nichts)
      (produktivsystem|produktion|produktionssystem|server*|plattform|system|webshop|shop|website) .. (steht|down|ausgefallen|offline|reagiert nicht|lahm|tot|nicht erreichbar) & (wir|uns|unsere|kunden|auftrage|alle|verlieren|bestellungen|umsatz|seit) @18
      (totalausfall|komplettausfall|grossstorung|stromausfall|netzausfall|betriebsstillstand|stillstand)
      (unsere|unseren|alle|allen) .. (#3|drei|vier|funf|zehn|zwolf|zwanzig) .. (standort*|filialen|werke|werken|niederlassungen|laden|hauser*) & (ausgefallen|ausfall|totalausfall|ohne|kein|keine|still|down|offline|storung|gestort) @18
      (vollstandiger|kompletter|flachendeckender) (ausfall|verlust)
      #5 (nutzer|kollegen|mitarbeiter|kunden|arbeitsplatze|leute|anschlusse) & (nicht|kein|ohne|ausgefallen|down|keine) @14
      (los|problem|storung) .. bei ihnen & (alle|niederlassungen|kunden|kollegen|mehrere) @20
      (alle|allen|jeder|jedem|kein|keiner) .. (schalter*|kasse*|terminal*|kartenleser*|arbeitsplatz*|bildschirm*|maschine*|telefon*|leitung*|automat*|rechner*) & (tot|aus|dunkel|ausgefallen|down|offline|steht|stehen|schwarz|defekt|mehr) @16
      (#3|dutzende|hunderte|zwanzig|dreissig|vierzig|funfzig|zehn|zwolf|funfzehn) .. (pflegekrafte|arzte|mitarbeiter|fahrer|schuler|kassierer*|leute|nutzer|kunden|kollegen) .. (kommen|konnen|kriegen|warten|stehen) .. (nicht|kein*)
      (alle|unsere) .. (scanner|kassen|terminals|telefone|leitungen|rechner|kameras|tablets|gerate) .. (verloren|ausgefallen|abgesturzt|weg) & (gleichzeitig|leute|stehen|warten|alle|auf einmal) @22
      (nicht erreichbar|down|offline|ausgefallen|gestort|kaputt|tot) .. fur .. (alle|jeden|samtliche) .. (kunden|nutzer|besucher)
      fur .. (alle|samtliche) .. (kunden|nutzer|besucher|mitarbeiter) .. (nicht erreichbar|down|offline|ausgefallen|gestort|nicht verfugbar)
      !(keiner|keine|niemand) (unserer|von unseren|der) .. (kann|konnen|bekommt|hat|kommt)
      !(kann|konnen|bekommt|kommt) (keiner|keine|niemand) (unserer|von unseren|der)
      !{any-mass} & !{any-place} & !{any-down} @16
      !(nachbar*|gegenuber|nebenan|nachbarschule|nachbarhaus|nachbarort|kollegen|kolleginnen|bekannten|freunde|kumpels|alle anderen|andere spieler|mitspieler) & (auch|ebenfalls|ebenso|dasselbe|genauso|gleiche|das gleiche|selbe) & !{any-down} @20
      (twitter|reddit|discord|allestorungen|storungsmelder|downdetector|facebook|whatsapp*|kommentarspalte|netz|social media|mastodon|telegram|foren|forum) & (alle|viele|hunderte|hunderten|voll|dutzende|jeder|uberall|leute|andere|reihenweise|massenhaft) & !({any-down}|dasselbe|das gleiche|gleiche|storung*|berichten|schreiben .. auch) @18
      !(503|502|504|500|timeout|timeouts|bad gateway|gateway error|service unavailable|wartungsseite|zeituberschreitung) & (alle|allen|uberall|jeder|jedem|api|endpunkt*|samtliche*|produktiv*|produktion|kunden|startseite|mehrere*|mandant*|region*|beide|beiden) @16
      !(kasse*|kassensystem|terminal*|buchungssystem|buchungs*|telefonanlage|server|software|system|warenwirtschaft|leitstelle|praxissoftware|steuerung|anlage|bezahlsystem|kartenzahlung|schranke*|rampensteuerung|schliesssystem|zimmerkarten|dienstplan|erp) & !{any-down} & (gaste|kunden|patienten|schlange|warten|lkw|tankwagen|umsatz|verlieren|von hand|zettel|bleistift|papier|nach hause geschickt|bargeld|stau|auftrage|bestellungen|produktion|schicht|stehen|konnen wir nicht|wartezimmer) @22
      !(fur alle|bei allen|bundesweit|landesweit|europaweit|deutschlandweit|osterreichweit|schweizweit|flachendeckend|weltweit|allgemein*|alle betroffen|mehrere standorte|alle standorte) & !{any-down} @12
      !(statusseite|status seite|storungsseite|storungskarte|storungsmelder|statuspage|ausfallkarte) & (grun|grune|nichts|leer|keine|alles ok|alles in ordnung|schweigt|selbst) @10
      !(wir|bei uns) .. (alle|allesamt|samtlich) & !{any-down} @12
      !(stromausfall|serverausfall|systemausfall|telefonausfall|internetausfall|netzausfall|heizungsausfall|totalausfall|blackout|storfall|grossstorung|betriebsausfall|komplettausfall|stromlos|lahmgelegt|lahm gelegt|stillgelegt) & (bei uns|im ganzen|in ganz|seit|hier|heute|wann|strasse|ort|stadt|haus|gesamt*|alle) @14
      (niemand|keiner|kein mensch|kein einziger|kein einziges|keine einzige) .. (zahlen|telefonieren|arbeiten|einloggen|buchen|drucken|stempeln|tanken|laden|senden|empfangen|anmelden|bestellen|rein|zugreifen|kassieren) .. (kann|konnen|konnte|konnten)?
    `,
    unless: `
      (ubung|notfallhandbuch|notfallplan|sla|verfugbarkeit|umzug der|planen|geplante*|wartungsfenster|statusbericht|angebot|vergleichen)
      (falls|wenn|sollte) .. (einmal|mal|jemals)
      (vorbei|wieder da|lauft wieder|wieder online|geht wieder|behoben)
      (sportfest|chefin|schulfrei|termin absagen)

      (dasselbe|gleiche|selbe) modell
    `,
  },
  ...contacts,
  'key-account': {
    phrases: `
      (vorstand*|vorstands|geschaftsfuhr*|ceo|cfo|cto|minister*|ministerin|burgermeister*|landrat|landratin|botschaft*|aufsichtsrat*|finanzvorstand*|generaldirektor*|staatssekretar*) & (auftrag|namens|bat|bittet|wartet|erwartet|fordert|will|buro|assistent*|assistenz|personlich|ich bin|sekretariat|verlangt) @14
      (# 000|#100|tausend*|hunderte|hundert) .. (arbeitsplatze*|nutzer*|mitarbeiter*|lizenzen|leitungen|anschlusse|standorte|betten|filialen|vertrage|gerate|simkarten|angestellte)
      (geben|umsatz|budget|zahlen|auftragsvolumen|volumen|wert) .. (#10000|# 000|million*) .. (euro|jahr|im jahr)?
      (einer|eine) (ihrer|eurer) .. (grossten|wichtigsten|besten|altesten|grosskunden) .. (kunden|partner|auftraggeber)?
      (wir|bin|sind|als|haben) .. (platin|gold|premium|strategischer|schlussel|gross|enterprise) (partner|kunde|kunden|konto|vertrag)
      (platinpartner|grosskunde|schlusselkunde|premiumkunde|geschaftskunde mit|rahmenvertrag*|sla|servicevereinbarung)
      (account director|key account|kundenbetreuer) .. (zugesagt|versprochen|vorrang|gesagt|zugesichert)
      (festen|fester|eigenen|personlichen) (ansprechpartner*|betreuer*|kontakt)
      (leite|leiter|leiterin|verantworte|verantwortlich) .. (it|edv|einkauf|telekommunikation) .. (des|der|fur|im|bei) .. (landkreis*|stadt|krankenhaus*|universitat|konzern*|ministerium*|gemeinde|firma|gruppe|bank)
      (klinikleitung|geschaftsleitung|direktor*|intendant*|oberburgermeister*|staatssekretar*|leitung|vorsitzende*|prasident*) .. (mochte|will|wunscht|erwartet|fordert|verlangt|wartet|bittet)
      (ihr|euer) .. (grosster|wichtigster|bedeutendster) .. (abnehmer|kunde|partner|mieter|auftraggeber)
      (# 000|#100|tausend*|hunderte) .. (endgerate*|terminals|rechner*|telefone*|postfacher*|schuler*|karten|maschinen)
      (intendant*|rektor*|dekan*|prasident*|chefarzt*|arztlicher direktor|burgermeister*|oberburgermeister*|minister*|konsul*|generalkonsul*|konigshaus*|bundestagsabgeordnete*|abgeordnete*|staatssekretar*|aufsichtsrat*|verwaltungsrat*|beirat|inhaber*|grunder|grunderin|mitgrunder|ceo|vorstandin|vorstandsvorsitzende*|generalsekretar*|prominente*|konzernchef*|finanzchef*|technikchef*|finanzvorstand*|cio|cfo|generaldirektor*|regierungsprasident*|landrat*|chefredakteur*|bischof*|geschaftsfuhrende*|gesellschafter*|verbandsprasident*|hauptgeschaftsfuhrer*) & (mitglied|sitze|personlich|wartet|steht neben mir|neben mir|vorzimmer|buro|bittet|reist|kennt|empfang*|lasst|wunscht|mochte|delegation|erwartet|als|im auftrag|assistent*|referent*|sekretariat|ich vertrete|unser|unsere|unserem|anrufen|rufe) @16
      (ihr|ihre|ihrem|ihren|ihrer|euer|eurem|euren|eurer) .. (vorstand|vorstandin|geschaftsfuhrer*|ceo|vertriebsleiter*|vertriebsvorstand|vertriebschef*|aufsichtsrat*|prasident*|direktor*|konzernsprecher*|landeschef*|geschaftsleitung|regionalleiter*|key account*) & (kennt|nummer|zugesagt|versprochen|personlich|gesprochen|verabredet|treffen|treffe|buhne|duz*|golf|abendessen|verbinden|gegeben|gebeten|cc|in kopie|messe|telefoniert|hat uns|hat mir) @18
      (#100|# 000|tausend*|hunderte|zwanzigtausend|zehntausend|#40) & (studierende*|schuler*|mitarbeitende*|mitarbeiter*|beschaftigte*|betten|filialen|nutzer*|versicherte*|apotheken|fahrzeuge*|tablets|gemeinden|schulen|wohnungen|wohneinheiten|zahler*|haushalte*|mandanten|endgerate*|platze|arbeitsplatze*|sitze|lizenzen|abonnenten|zimmer|tickets|kassen|gerate|user|markte|standorte*|kliniken|vertrage*|anschlusse*|karten|simkarten|usern|seats|fahrer*|followern|zuschauern) & (wir|unser*|gruppe|konzern*|rollout|ausrollen|ausschreibung|rahmenvertrag|verlangerung|betreiben|umstellen|trager|verbund|kette|kommune|stadtwerke|vertrag|gesellschaft|flotte|genossenschaft|verband) @22
      (landesgesellschaften|tochtergesellschaften|konzernweit*|konzern|holding|unternehmensgruppe|muttergesellschaft|klinikverbund|verbund|kette|ministerium*|senatsverwaltung|staatskanzlei|universitat*|hochschule|uniklinik*|universitatsklinik*|flughafen|landkreis*|stadtwerke|bundesland|landesregierung|bistum|diozese|kreisverwaltung|konzernzentrale|zentraleinkauf|einkaufsverbund|landesverwaltung) & (rollen|rollt|rollout|ausrollen|samtliche|einfuhren|einfuhrung|projektleit*|verantwort*|leite|leitet|entscheid*|ausschreibung|umsatz|million*|lenkungs*|pilot|vergabe*|rahmenvertrag*|strategisch*|weltweit|landesweit|koordinier*|beauftragt) @18
      (umsatz|volumen|jahrlich|im jahr|pro jahr|depot|vermogen|portfolio|einlagen|auftragsvolumen|anlage) & (million*|mio|#100 000|# 000 000|siebenstellig*|sechsstellig*|achtstellig*) & (bei ihnen|ihrem haus|unser|unsere|wir|mein|meine|ich|ihnen|euch) @18
      (strategische*|platin|platinum|premium|diamant|gold|exklusiv*|hauptsponsor|sponsor|kooperationspartner|vertriebspartner|systempartner|co branding|jubilaumspartner|ankerkunde|referenzkunde|pilotkunde|leuchtturm*) .. (partner*|kunde*|kundin|status|stufe|level|seit|von ihnen|vertrag)
      (verlangerung|ausschreibung|vertrag|rahmenvertrag|vergabe) & (auf meinem tisch|liegt .. tisch|unterschreib* ich|entscheide ich|entscheiden wir|uber die verlangerung|vorstand entscheidet|lenkungskreis|vergabeausschuss|aufsichtsrat) @16
      (jemand*|person|ansprechpartner*|gesprachspartner*) & (entscheid* darf|entscheiden kann|entscheidungsbefug*|entscheidungstrager*|befugt*|auf augenhohe|mit entscheidungs*|etwas entscheid*) @14
      (kunde|kunden|fallstudie|referenz) .. (aus|in|auf) .. (geschaftsbericht|referenzliste|jahresbericht|werbekampagne)
    `,
    unless: `
      (masterarbeit|referat|fallstudie fur|kurs|seminar|chronik|einmannbetrieb|nur vier leute|waren .. (grosskunde|grosskunden))
      (mein|unser) (opa|onkel|chef) .. (sagt|meint|gesagt)
    `,
  },
};
