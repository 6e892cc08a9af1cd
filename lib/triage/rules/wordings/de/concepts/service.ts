import type { Wordings } from '../../wordings';

/** German words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
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
    `,
    unless: `
      (gerade|frisch|erst) .. (von|aus) einem anderen
      (nummer|anschluss|vertrag|internet) .. zu ihnen
    `,
  },
  'confirmed-defect': {
    phrases: `
      (bestatigt*|bestatigte|sagte|gesagt|eingeraumt|zugegeben|laut|meinte|mitgeteilt) & (bug|bekanntes problem|bekannter fehler|softwarefehler|fehler (bei|an|in) (ihnen|ihrer|euch)|defekt|programmfehler) @18
      (bekanntes|bekannter|bekannte|bekannten) (problem|fehler|bug|storung)
      (version|update|build|seit|in|mit|unter) .. # & (leer|falsch|kaputt|fehlerhaft|sturzt|stimmt nicht|unbrauchbar) & (stimmte|ging|richtig|korrekt|funktionierte|lief|noch|alte*|vorher) @26
      (getestet|probiert|ausprobiert|gepruft|uberpruft|dasselbe|gleich|gleiche) .. (auf|an|mit|bei)? .. (#2|zwei|drei|vier|mehreren|allen|verschiedenen|anderen) .. (geraten|rechnern|computern|handys|pcs|browsern|laptops|maschinen|tablets)
      (auf|an|mit) .. (#2|zwei|drei|vier|mehreren|allen|verschiedenen) .. (geraten|rechnern|computern|handys|pcs|browsern|laptops|maschinen) .. (getestet|probiert|dasselbe|gleich*|gepruft|reproduz*)
      (reproduzierbar|reproduzieren|nachstellbar|nachstellen) & (jedes|immer|mal|jederzeit|bug|fehler|absturz*|sturzt|schliesst|schritte*|stets) @18
      (update|aktualisier*|version|upgrade|updaten) & (geloscht|loscht|verschwunden|weg|verloren|uberschrieben|gelosch|entfernt|zerstort|vernichtet) & (entwurf*|daten|tabelle|kundentabelle|verlauf|kontakte|fotos|dateien|nachrichten|notizen|mails|einstellungen|kunden*) @18
      (berechnung|summe|rundung|mwst*|steuer) .. (falsch|stimmt nicht|fehlerhaft) & (version|update|seit|in #|#) @20
      (zuruck|zuruckgesetzt|downgrade*|ruckkehr) .. (auf|zu|zur) .. (version|# #|alte*|vorherige*) .. (behebt|lost|geht|weg|lauft|funktioniert|behoben)
      mit # # .. (weg|geht|behoben|lauft|lief|kein)
      (nachgepruft|verifiziert|reproduziert|getestet|gepruft|nachgestellt) .. (in|auf|mit) .. (#2|zwei|drei|vier|mehreren|verschiedenen) .. (testmandanten|mandanten|umgebungen|konten|servern|systemen|browsern)
      (in|auf|mit) .. (#2|zwei|drei|vier|mehreren|verschiedenen) .. (testmandanten|mandanten|umgebungen|konten|servern|systemen|browsern) .. (nachgepruft|verifiziert|reproduziert|getestet|gepruft|nachgestellt)
      # # .. (verliert|verschluckt|uberspringt|vergisst|dupliziert|verstummelt)
      (immer|stets|jedes mal) .. (falsch) .. (gerundet|berechnet|sortiert|gespeichert|angezeigt|exportiert)
      (derselbe|dieselbe|dasselbe|gleiche|gleicher|selbe) .. (absturz|fehler|bug|meldung|ergebnis|problem) .. (auf|mit|bei|an) & (neuen|nagelneuen|anderen|zweiten|alten|beiden|zwei|allen) @20
      (seit|nach|mit) .. (release|version|build|update) & !(passen|stimmt|stimmen|falsch|leer|nicht mehr|fehlerhaft) & (stimmte|stimmten|war .. (richtig|korrekt|gut)|vorherige*|fruher*|funktionierte|davor|alte*) @28
    `,
  },
  outage: {
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
    `,
  },
  'repeat-contact': {
    phrases: `
      (dritten|dritte|drittes|vierten|vierte|viertes|funften|funfte|sechsten|x ten|zigsten|hundertsten|zehnten|wiederholten) .. (mal|mail|nachricht|anruf|anfrage|erinnerung|brief|ticket|versuch|schreiben|meldung)
      (wie oft|wie viele male|wievielte) .. (schreiben|anrufen|mailen|fragen|erklaren|melden|wiederholen|noch)
      (mails|nachrichten|briefe|anrufe|tickets|anfragen|erinnerungen|schreiben|meldungen) & (keine antwort|keine reaktion|unbeantwortet|ignoriert|(niemand .. (antwort*|reagier*|meld*|gemeldet))|nie .. antwort*|nichts gehort|ohne antwort|ohne reaktion|nicht beantwortet) @16
      !trotz .. (erinnerung*|mails|anrufe|nachfragen|nachfrage|aufforderung*|mahnung*)
      seit .. (hinterher|warte|frage|versuche|laufe|schreibe) & (niemand|nichts|keine|immer noch|keiner) @20
      (von einem|von abteilung|von pontius|von einer stelle|von einem mitarbeiter) .. (zum|zur|zu) .. (anderen|nachsten|abteilung|pilatus)
      ticket # .. (ticket|und)? # & (jetzt|immer|wieder|das hier|derselbe) @20
      (von vorn|von vorne|von neuem|ganze geschichte|jedes mal neu) .. (anfangen|erklaren|erzahlen|beginnen)?
      (mehrfach|mehrfache*|mehrmals|wiederholt|zahlreiche*|etliche) .. (erinnert|angerufen|geschrieben|gemeldet|mails|anrufe|erinnerung*|anfragen|nachgefragt|kontaktiert)
      (erklart|erzahlt|geschildert) .. (dann|danach) & (dieselben|wieder|jetzt|erneut|gleichen) @24
      (dieselben|die gleichen) (fragen|antworten)
      (null|kein|keinen) fortschritt
      (drehen|drehe) .. im kreis
      (zweiter|dritter|vierter|funfter|sechster|zweites|drittes|viertes|funftes) (anruf|brief|chat|telefonat|ticket|schreiben|mail)
      (wochen|monate|tage) .. (ohne|keine) .. (antwort|reaktion|losung|ruckmeldung)
      (keine antwort|keine ruckmeldung) .. (seit|trotz|nach) .. (wochen|tagen|monaten|mehr*)
      (drei|vier|funf|mehrere|#3|etliche|x) mal .. (geschrieben|angerufen|gemailt|kontaktiert|nachgefragt)
      (automatische|automatisierte) (antworten|antwort) & (nur|lediglich|immer) @14
      !(wieder|erneut|immer noch) (kein|keinen) (ruckruf|anruf|antwort|meldung)
      (gebrochen*|gebrochenes) (versprechen|zusage)
      (versprechen|zusage*) .. (nicht (eingehalten|gehalten)|gebrochen)
    `,
  },
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
    `,
  },
};
