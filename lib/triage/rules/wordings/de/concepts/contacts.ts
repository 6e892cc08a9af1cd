import type { Wordings } from '../../wordings';

const reach =
  'angerufen|anruf|geschrieben|gemailt|gemeldet|nachgefragt|nachgehakt|erklart|geschildert|reklamiert|telefoniert|gesprochen|vorgesprochen|gechattet|erinnert|gebeten|beschwert|kontaktiert|schrieb|rief|mailte|meldete|fragte|war ich (im|in|am|bei)|im laden|am schalter|in der filiale|vorbeigekommen|ausgefullt|formular|eingeschickt|hingeschickt|eingereicht|per mail|per post|per fax|einschreiben|am telefon|im chat|telefonisch|kontaktformular|hotline';
const channel =
  'schalter|hotline|filiale|chat|webseite|website|mail|mails|e mail|telefon|telefonisch|anruf|anrufe|besuch|werkstatt|laden|zentrale|kundendienst|formular|kontaktformular|brief|briefe|einschreiben|fax|twitter|facebook|whatsapp|app|internet|online|portal|burgerburo|servicecenter|callcenter';

/** German words that mean the same, and the pairs of them that make a trigger, in any order: a customer who comes back again and again. */
export const contacts: Wordings = {
  'repeat-contact': {
    lists: { 'any-reach': reach, 'any-channel': channel },
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
      {any-reach} & {any-reach} & !(nichts|niemand|keine|keiner|nie|immer noch|noch immer|trotzdem|wieder|erneut|vergeblich|ohne|nochmal|umsonst|bis heute|funkstille) @22
      (ticket|anfrage|meldung|vorgang|fall|erinnerung|nachricht|mail|anruf|schreiben|versuch|anlauf|reklamation) & (nummer|nr) (3|4|5|6|7|drei|vier|funf|sechs) @12
      (drittes|viertes|funftes|sechstes|dritte|vierte|funfte|dritter|vierter|funfter|dritten|vierten|funften|zweiter) .. (ticket|anlauf|versuch|anfrage|mahnung|erinnerung|techniker|monteur|termin|austausch|ersatzgerat|reparatur|reparaturversuch|brief|einschreiben|kollege|mitarbeiter|anruf|besuch) & !(wieder|immer noch|noch immer|trotzdem|nicht|ohne|vergeblich|umsonst|jetzt|nun|selben|gleichen|nichts|keine|wegen|selbe|gleiche) @18
      (schalter|hotline|filiale|chat|online|webseite|website|mail|telefon|telefonisch|werkstatt|laden|zentrale|kundendienst|handler|hersteller|geschaft|shop|post|amt) & (verweist|verweisen|verwiesen|schickt|geschickt|schicken|hiess|hiess es|heisst es|weitergeleitet|abgewimmelt|sagt) & (wieder zuruck|zuruck|hin und her|und der|und die|wiederum|im kreis|kreis|ping pong|reihum|dort hiess|dann) @22
      (erste*|der eine|die eine|jeder|jedes mal|jede*) & (zweite*|der nachste|der andere|die andere|was anderes|etwas anderes|eine andere auskunft|andere antwort|dritte*) & (sagt|sagte|meinte|kollege*|kollegin|mitarbeiter*|techniker*|hiess|erzahlt|legte auf|aufgelegt|auskunft) @22
      (schreiben|brief|briefe|mail|mails|nachrichten|einschreiben|anfragen|erinnerung*) .. (vom|von) & (schreiben|brief|mail|einschreiben|und (vom|den)|sowie|erinnerung*) & !(unbeantwortet|ohne antwort|keine antwort|nicht reagiert|keine reaktion|ohne reaktion|nicht beantwortet|ignoriert|keine ruckmeldung|ohne ruckmeldung|nichts gehort|bis heute|keine eingangsbestatigung) @28
      (ticket|anfrage|vorgang|fall|storung|meldung|reklamation) & (geschlossen|zugemacht|schliesst|schliessen|zumachen|zugemacht|abgeschlossen|erledigt markiert|als erledigt|als gelost) & (wieder|schon wieder|erneut|jedes mal|automatisch|neues|vierte*|dritte*|nochmal|mehrmals|dreimal) @18
      (kopiere|kopiert|wiederhole|wiederholt|noch einmal|nochmals|abermals|erneut|zum wiederholten) & (letzten|vorigen|fruheren|vorherigen|beiden|zwei|drei|bisherigen) .. (nachrichten|mails|schreiben|anfragen|tickets|anrufe|anrufen|meldungen|briefe) @18
      (ich schon wieder|ich bins wieder|ich mal wieder|da bin ich wieder|wieder ich|ich nochmal|wieder melde ich mich|schreibe ich|schon wieder belastig*|erneut an sie wenden|schon wieder schreiben) & (wieder|schon wieder|erneut|nochmal|abermals|belastig*) @10
      (versprochen|zugesagt|hiess es|hiess|sagten|zugesichert|gesagt|vertrostet) & (ruckruf|zuruckrufen|melden|48 stunden|24 stunden|nachste woche|techniker|kummern) & !(zweimal|beide male|wieder|jedes mal|dreimal|mehrfach|erneut|nie|niemand|bis heute|dann|nochmal|schon) @24
      (gleiche|selbe|dieselbe) .. (frage|anfrage|problem|geschichte|anliegen|sache) .. (wie)? .. (letzte*|vorige*|vor) .. (woche|monat|jahr|mal)
      (so oft|wie oft|zum x ten|schon so oft|langsam|ofter als|unzahlige|unzahligen|zig|etliche|dutzende) & (gemeldet|geschrieben|angerufen|nachgefragt|gebeten|anrufe*|mails|mal|versuche|versucht|erinnert) & (ich|wir|mich|habe|hab|schon|nun|jetzt|bereits) @16
      (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|pfingsten|letzte woche|vorletzte woche) & {any-reach} & (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|weihnachten|pfingsten|letzte woche|danach|dann wieder) @18
      (jeden monat|jede woche|monatlich|seit monaten|seit wochen|seit jahren|seit januar|seit februar|seit marz|seit april|seit mai|seit juni|seit juli|seit august|seit september) & (melde|schreibe|rufe|bitte|warte|reklamiere|vertrost*|hingehalten|bettle|gemeldet) & !(nichts|niemand|immer noch|noch immer|keine|kein|passiert|danke|vergeblich|bearbeitung) @18

      (#3|drei|vier|funf|sechs|sieben|acht|zehn|etliche|zig) (mails|anrufe|nachrichten|tickets|briefe|anfragen|versuche|schreiben|telefonate|chats|mail) & !(0|null|keine|ohne|nichts|niemand|unbeantwortet|vergeblich|umsonst|kein|keiner) @12
      (schreiben|briefe|mails|meldungen|anfragen|nachrichten|anrufe|berichten) (vom|von|am|aus) & (blieben|echo|wiederhole|erneut|wie schon|bezug|immer noch|ignoriert|unbeantwortet|wie in|nochmals|keine|abermals) @16
      (ersten|erste|erstes) .. (mal|anruf|versuch|termin|besuch|techniker|kollege*|austausch|brief|lieferung) & (zweiten|zweite|zweites|dritten|dritte) .. (mal|anruf|versuch|termin|besuch|techniker|kollege*|austausch|brief|lieferung)? & (wieder|nichts|kam|hiess|schickt*|geschickt|keiner|niemand|falsche*|nicht|gesagt|immer noch|jetzt) @24
      {any-channel} & {any-channel} & !(nichts gebracht|nichts bewirkt|ohne erfolg|erfolglos|vergeblich|im kreis|hin und her|wieder zum|wieder zur|wieder zuruck|nicht weiter|nichts passiert|nicht gefuhrt|nicht geholfen|keiner zustandig|probiere ich es|versuche ich es) @22
      wie viele .. (anrufe|mails|nachrichten|versuche|anlaufe|briefe|telefonate|tickets) .. (braucht|brauche|noch|soll|muss|sind)
      (vorigen|letzten|beiden|vorherigen|fruheren|alten|zwei|drei) .. (anfragen|tickets|meldungen|vorgange|nachrichten) & (geschlossen|ohne (antwort|losung|ergebnis|reaktion)|ignoriert|nicht gelesen|unbeantwortet|abgelehnt|versandet|verschwunden|verlaufen) @16
      (fange|beginne|anfangen|beginnen|erklare|erzahle|erklaren|erzahlen|fang) & (bei null|von vorne|von vorn|wieder neu|nochmal neu|aufs neue|von neuem|jedem einzelnen|jedes mal) @12
      (kollege|kollegen|kollegin|mitarbeiter|mitarbeiterin) & (kollegen|kollegin|dem in|der in|einem anderen|einer anderen|dann noch|danach|anschliessend|davor) & (erklart|erzahlt|geschildert|gesprochen|beschrieben|durchgekaut) @20
      (da bin ich wieder|ich bin .. wieder|ich mal wieder|schon wieder ich|ich wieder) .. (wegen|mit|immer noch|da)
      (jeden monat|jede woche|monat fur monat|woche fur woche|jedes jahr|alle paar wochen) & (melde|schreibe|rufe|reklamiere|bitte ich|erinnere|schick*) @12
      (drei|vier|funf|3|4|5|mehrere|zig) mal .. (ausgefullt|geschickt|eingereicht|hochgeladen|gemeldet|erklart|versucht|reklamiert|vorgesprochen|da gewesen|dort gewesen|vertrostet)
      (kopiere|kopier|kopiert|zitiere) & (letzten|vorigen|alten|fruheren|bisherigen|obigen) & (nachricht*|mail*|schreiben|text) @14
      (dritter|vierter|funfter|dritte|vierte|funfte|drittes|viertes) (techniker|monteur|ausrede|termin|austausch|ersatz*|versuch|anlauf|auskunft|antwort|besuch|kollege|anruf|brief|paket|gerat)
      (vertrostet|abgewimmelt|hingehalten|abgespeist|vertroestet|hinhaltetaktik) & (immer wieder|seit|jedes mal|wochen|monaten|mehrfach|dauernd|standig|wieder|zum) @14

      (immer noch|noch immer|weiterhin|nach wie vor|trotzdem|bis heute) & (obwohl|trotz|habe|hab|wir haben|hatte) & (mehrmals|mehrfach|zweimal|dreimal|schon|bereits|oft) & {any-reach} @22
      (letzte woche|vorige woche|vorletzte woche|vor zwei wochen|vor drei wochen|letzten monat|neulich|vor einem monat|vorigen monat) & (schon|bereits|auch schon) & {any-reach} & (jetzt|wieder|heute|erneut|noch immer|immer noch|nochmal|passiert|nichts) @24
      (textbaustein*|standardantwort*|standardtext*|standardfloskel*|copy paste|copy and paste|vorgefertigte*|automatische antwort|autoresponder|bot antwort) & (wieder|immer|dritte*|jedes mal|erneut|schon|statt|erneute|zum|vierte*) @14
      (warteschleife|wartemusik|dudelmusik) & (zum|dritte*|wieder|jedes mal|insgesamt|heute schon|erneut|zweimal|dreimal|rausgeflogen|aufgelegt) @14
      !(zustandig|verantwortlich) & !(keiner|niemand|jeder|schiebt|schieben|abteilung*|anderen) & !(weiter*|verweist|schickt|seit|wochen|mal|von einem|hin und her|verwiesen|verbindet) @18
      (endlich|ein fur alle mal|nun endlich|langsam) & (antwort*|melden|reagier*|kummer*|erledig*|bearbeit*|losung|jemand|ruckruf) & (seit|wochen|monaten|wieder|immer noch|mehrfach|zum|dritte*|vierte*|oft) @20
      (zweiter|zweite|zweiten|zweites|weiterer|weitere|erneuter|erneute|neuer|neuerlicher) (anlauf|versuch|anfrage|nachfrage|mail|bitte|hinweis|erinnerung|meldung) & !(keine|nichts|nie|ohne|ignoriert|unbeantwortet|letzte*|erste*|immer noch|bisher) @16
      (zigmal|x mal|tausendmal|hundertmal|unzahlige male|andauernd|dauernd|standig|gefuhlt) & ({any-reach}|weiterverbunden|weitergeleitet|vertrostet|abgewimmelt|erklaren|anrufen|nachfragen) @12
      (reparatur|repariert|monteur|techniker|termin|austausch) & (schon|bereits) & (zweimal|dreimal|drei mal|zwei mal|viermal|mehrfach|zum dritten|zum zweiten) & !(immer noch|wieder|trotzdem|nicht|erneut|geplatzt|abgesagt|umsonst|versetzt) @20
      (versetzt|nicht gekommen|nicht erschienen|niemand gekommen|keiner gekommen|nicht aufgetaucht) & (zweimal|dreimal|wieder|erneut|zum zweiten|zum dritten|schon|mehrfach|abermals) @14

      (wie|was) .. (schon|bereits) .. (zweimal|dreimal|mehrfach|mehrmals|geschrieben|gesagt|erwahnt|geschildert|mitgeteilt|erklart) & (wieder|erneut|noch immer|immer noch|nochmal|abermals|letzte*|vorige*|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|mails|anrufe) @18
      (letzter|letzten|letzte|vorigen|voriger|vorherigen) (mails|nachrichten|anrufe|anfragen|schreiben|tickets|briefe|anruf|versuche|monate|wochen) & !(keine|nichts|ignoriert|niemand|unbeantwortet|ohne|vergeblich|keiner|immer noch) @14
      (ruckruf|ruckrufe|antwort|termin) .. (versprochen|zugesagt|zugesichert|vereinbart|angekundigt) & !(nie|nicht|niemand|wieder|keiner|dreimal|zweimal|bis heute|ausgeblieben|vergeblich|nichts) & (wieder|zweimal|dreimal|mehrfach|jedes mal|schon|letzte*|erneut|bis heute|wochen|mal) @22
      (bin|sind|war|waren) .. (schon|bereits|inzwischen|jetzt|nun) .. (beim|bei) .. (dritten|vierten|funften|sechsten|zweiten) (techniker|mitarbeiter|kollegen|anruf|ticket|versuch|gerat|termin|ansprechpartner|brief|antrag|formular)
      (eingereicht|eingeschickt|hochgeladen|gefaxt|abgegeben|geschickt|vorgelegt|ubermittelt|nachgereicht) & (zweimal|dreimal|zum dritten mal|zum zweiten mal|mehrfach|viermal|wiederholt|erneut|schon wieder) @14
    `,
    unless: `
      (ihre|eure|ihr|euer) (kollegin|kollege|techniker*|mitarbeiter*) .. (mich|uns|mir) .. (angerufen|angeschrieben|geschrieben)
      (aus versehen|versehentlich|freue mich|dritte bestellung|korrekturrunde|ein freund)
      (wie oft|darf man|kann man) .. (den|der) support
    `,
  },
};
