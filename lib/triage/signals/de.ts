import type { SignalPhrases } from './kinds';

export const german: SignalPhrases = {
  'how-to': `
    wie (kann|konnen|muss|bekomme|stelle|losche|mache|andere|finde|geht|richte|schalte|installiere)
    (ist es|ware es|gibt es) .. (moglich|moglichkeit|eine option|weg)
    (wo|welche) (kann|finde|ist|sind|muss)
    (mochte|will|wollen|wurde gern*) .. (andern|hinzufugen|loschen|ubertragen|einrichten|wissen|aktivieren|importieren|exportieren)
    (konnen sie|konnt ihr|kann mir jemand) .. (erklaren|sagen|helfen)
    was (muss|kann|soll) ich .. (tun|machen)
    wie (kommt|bekommt|lasst|lassen|stellt|macht|loscht|andert|kriege|kriegt|schalten|importiere|exportiere|offne|teile|aktiviere|deaktiviere|verschiebe|setze|entferne|soll|mussen)
    (weiss|verstehe) .. nicht .. wie
    (moglichkeit|anleitung) .. (um|zu|fur)?
    (ein|einen|der|den|keinen) weg .. (um|zu)
    (kann ich|konnen wir|darf ich) .. (auch|irgendwo|selbst|einstellen|andern|bekommen|nutzen|verwenden|wahlen)
    (mochte|will|wollte|wurde) .. (einstellen|umstellen|verschieben|entfernen|installieren|deaktivieren|ausschalten|nutzen|sichern|anzeigen|wiederherstellen)
    (anleitung|erklarung|schritt fur schritt)
  `,
  'asks-information': `
    (was bedeutet|was ist|was kostet|wie viel|wie lange|wie oft|welche)
    (warum|wann|weshalb)
    (bieten|liefern|akzeptieren|unterstutzen) sie
    (frage mich|wusste gern|wurde gerne wissen)
    (limit|maximum|mindest*|gebuhr)
    (gibt es|gab es) .. (limit|grenze|kosten|unterschied|version|moglichkeit)
    (kann es sein|stimmt es|woran liegt) .. (dass|das)?
    (unterschied|frage) (zwischen|zu)
  `,
  request: `
    (antrag|anfrage|bitte) (auf|um|fur)
    (mochte|bitte) .. (bestellen|beantragen|aktivieren|freischalten|zusenden)
    (neue|zusatzliche|zweite|weitere) (karte|lizenz|sim|simkarte)
    (bitte|konnen sie|konnten sie) .. (schicken|senden|einrichten|installieren|bereitstellen|ersetzen|austauschen|anlegen|hinzufugen|andern)
    (ersatz|zweit|zusatz) .. (karte|gerat|laptop|ladegerat)
    (bestellung|beantragung) (von|fur|eines|einer)
  `,
  access: `
    (passwort|kennwort|pin) 
    (anmelden|anmeldung|einloggen|login|zugang)
    (konto|profil|account) .. (einrichten|anlegen|erstellen|hinzufugen)
    (hauptpasswort|zugangsdaten|benutzername|bestatigungscode|zugangscode|masterpasswort)
    (melde|logge) .. (an|ein)
    (vergessen|verloren) .. (passwort|kennwort|pin)
  `,
  fault: `
    !(funktioniert|funktionieren|geht|gehen|lasst|ladt|offnet|startet|zeigt|reagiert|kann|werden) .. (nicht|nichts|keine)
    !(nicht mehr|geht nicht)
    (problem|probleme|fehler|storung|defekt|bug)
    (kaputt|fehlerhaft|fehlgeschlagen|blockiert|scheitert)
    !(kann|konnte|konnen|lassen|lasst) .. (nicht|keine|keinen|kein) .. (offnen|senden|empfangen|drucken|speichern|finden|sehen|laden|verbinden|loschen|anzeigen|weiterleiten|abrufen)
    !(nicht|keine|keinen) .. (offnen|gesendet|empfangen|gedruckt|gespeichert|geladen|verbunden|angezeigt|abrufbar|verfugbar|erreichbar|sichtbar)
    (klappt nicht|geht nicht|tut nicht|bleibt hangen|bleibt leer|leer angezeigt)
    (falsch|falsche|falscher|verweigert|streikt|versagt)
    (probleme|schwierigkeiten|arger) (mit|beim|bei)
    !(kommt|kommen|erscheint|erscheinen|ankommt|passiert|landet|landen|taucht|findet|erkennt|synchronisiert|aktualisiert|druckt|liefert|ladt) .. (nicht|nichts|nix|keine|kein|mehr)
    !(geht|tut|klappt|funktioniert|lauft|findet|passiert) (nicht|nichts|nix|gar nichts)
    (flackert|ruckelt|hakt|stockt|spinnt|zickt|streikt|klemmt|rauscht|piept)
    (bricht|brechen|bricht standig|fliegt|fliege) .. (ab|zusammen|raus|weg)
    (doppelt|dreifach|verschoben|beschadigt|unvollstandig|unleserlich|abgeschnitten|verzerrt|verdreht|zerschossen)
    (schief gelaufen|schiefgelaufen|stimmt nicht|stimmen nicht|falsch angezeigt|passt nicht)
    !(nicht|nichts|nix) .. (angekommen|auffindbar|erkannt|gefunden|ubernommen|aktualisiert|gutgeschrieben|eingegangen)
    (ist|sind|bleibt|bleiben|wird|werden) .. (leer|schwarz|weiss|grau|blass|rot)
  `,
  crash: `
    (absturz*|sturzt|abgesturzt|crash*|hangt|hangen|friert|eingefroren|bluescreen|bleibt stehen)
    !(startet|offnet) .. nicht
    !(lasst|lassen) sich .. nicht .. (starten|offnen)
    keine ruckmeldung
    (schliesst|beendet) .. (sich|von selbst|selbst|plotzlich)
    (schwarzer|weisser|leerer) bildschirm
    (hangt sich|aufgehangt|eingefroren|friert ein)
    (hangt|hangen|hing) .. (beim|bei|am|fest|sich)
    (bleibt|bleiben|blieb) .. (hangen|stehen|stecken)
    (absturz|absturze|abgesturzt|sturzt) .. (beim|ab|wenn)?
    (dreht sich|ladt|lade) .. (kreis|ewig|endlos|nur)
  `,
  slow: `
    (langsam|trage|langsamer)
    (ladezeit*|dauert (lange|ewig|zu lange)|arbeitsspeicher|cpu|prozessor|ruckelt)
    (braucht|dauert|benotigt) .. (ewig|lange|minuten|stunden)
    (lahm|lahmt|zah)
  `,
  'error-text': `
    (fehlermeldung*|fehlercode|error|meldung)
    (bekomme|erscheint|steht|kommt) .. (meldung|fehler|error|hinweis)
    (meldung|warnung|hinweis) (mit|dass|lautet|kommt)
    (fehler|code|fehlercode|error) #
    (abgelehnt|verweigert|abgelaufen|ungultig|zeituberschreitung|timeout)
    (meldet|meldung|sagt|kommt|steht|zeigt|bringt) .. (nicht (gefunden|moglich|geantwortet|verfugbar|geladen)|ungultig|beschadigt|fehler|fehlgeschlagen)
    (es kommt|kommt nur|kommt dann|steht da|steht nur) .. (noch|dann|nur)?
  `,
  regression: `
    (seit|nach|durch) .. (update|aktualisierung|version|upgrade|gestern|tagen|wochen|woche|heute|zeit|umstellung|monat*)
    (letzten|neuen|neueste*|letzte|neue) (update|version|aktualisierung)
    (fruher|vorher|bisher|bis) .. (ging|funktionierte|konnte|war|hatte)
    (nicht mehr|plotzlich|auf einmal)
    version #
    (seitdem|seit kurzem|seit kurzer zeit|seit einiger zeit)
    (ging|lief|funktionierte|klappte) .. (vorher|bisher|gestern|immer|fruher|problemlos)
    (bis vor kurzem|bis gestern|von heute auf morgen)
    (seit|nach|ab) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|letzter|letztem|letzten|gestern|heute|vorgestern|dem|der|einem|einer|kurzem|#)
    (gestern|vorher|davor|letzte woche|bis sonntag|bis gestern|zuvor) .. (ging|gings|lief|liefs|klappte|war|gut|noch|funktionierte)
    (neustart|windows update|patch|umzug|umstieg|umstellung|rollout)
  `,
  tried: `
    (habe|haben) .. (versucht|probiert|neu gestartet|neugestartet|neu installiert|deinstalliert|geleert|deaktiviert|gepruft|zuruckgesetzt)
    (alles|schon|bereits) .. (versucht|probiert|gemacht)
    (ohne erfolg|erfolglos|hilft nicht|bringt nichts)
    (abgesicherten modus|fehlerbehebungsmodus)
    (cache|cookies) .. (geleert|geloscht|leeren)
    (neuinstallation|neu (installiert|gestartet|aufgesetzt|eingerichtet|angelegt)|zuruckgesetzt|addons deaktiviert|add-ons deaktiviert)
    !(nichts|kein|keine|keinen) .. (hilft|geholfen|erfolg|anderung|losung|wirkung|gebracht)
    (habe|haben) .. (gesucht|nachgesehen|kontrolliert|gepruft|gelesen|befolgt|geloscht|entfernt)
    (neu|wieder|mehrmals|mehrfach|zweimal|dreimal|schon|bereits) (gestartet|installiert|eingegeben|eingerichtet|angelegt|aufgebaut|aufgesetzt|angemeldet|verbunden|probiert|versucht|gemacht|getauscht)
    (habe|hab|haben|hatte) .. (umgestellt|getauscht|gewechselt|ausgeschaltet|abgeschaltet|eingegeben|getrennt|gedruckt|aufgeraumt|durchprobiert|gemacht|gesetzt|ausgemacht|neu)
    (hilft|half|brachte|bringt|andert) (nix|nichts|nicht|auch nicht|kurz)
    (ohne erfolg|das gleiche|dasselbe|gleiches ergebnis|keine anderung|keine besserung|immer noch)
    (cookies|cache|verlauf|addons|add-ons|erweiterungen|virenscanner|treiber) .. (geloscht|geleert|raus|aus|aktuell|neu|deaktiviert|abgeschaltet)
    (router|client|gerat|rechner|pc|treiber) .. (neu|gestartet|getauscht|aktualisiert)
  `,
  elsewhere: `
    (in|im|mit|auf|uber) (chrome|edge|opera|safari|einem anderen|einer anderen|handy|outlook) .. (geht|funktioniert|kein|normal)
    (anderen|anderer|anderes|andere) (browser*|rechner|computer|gerat|konto|pc|laptop)
    (auf|mit|am) (meinem|dem|einem)? (handy|tablet|ipad|laptop|anderen|smartphone|arbeitsrechner) .. (geht|funktioniert|klappt|lauft|problem)
    (bei|auf|am|mit|im|in|aus) .. (frau|mann|kollegin|kollegen|kollege|chefin|nachbar*|handy|fernseher|laptop|tablet|webmail*|browser|edge|chrome|word|zweitrechner|hotspot) .. (geht|gehts|klappt|klappts|lauft|laufts|lief|sind|sehe|kommt|passt|druckt)
    nur (bei mir|auf|am|an|mit|zuhause|zu hause|in|ich|im)
    (bei|fur) (allen|den|anderen|allen anderen) (anderen|kollegen)? .. (geht|passt|klappt|lauft|ok|normal)
    (ein|einer|eine) (anderer|andere|alterer|altere) .. (geht|lauft|klappt|ok)
    (empfang|empfangen|andere|kleinere|anderen) .. (geht|gehen|klappt|ok)
  `,
  intermittent: `
    (manchmal|gelegentlich|ab und zu|immer wieder|standig|dauernd|regelmassig|oft|haufig|schon mal|jedes mal|jedesmal)
    (jeden|jede) (tag|stunde)
    (zufallig|wiederholt|mehrfach|mehrmals|sporadisch|tritt .. auf|kommt wieder|taucht .. auf)
    (ofter|ofters|immer mal|hin und wieder|alle|jeden) .. (minuten|stunden|tage|abend|morgen|tag)
    (bricht|fliegt|fallt) .. (immer wieder|standig|dauernd|alle)
  `,
  'data-lost': `
    (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|fehlen|leer) .. (mail*|email*|nachricht*|ordner|kontakt*|lesezeichen|datei*|daten|passwort*|foto*)
    (mail*|emails|e-mails|nachricht*|ordner*|kontakt*|lesezeichen|datei*|daten|passwort*|foto*) .. (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|leer|fehlen)
    (ist|sind|waren|alles|alle) .. (weg|verschwunden|verloren|geloscht)
    (leer|leere) .. (postfach|ordner|liste)
    (postfach|liste|ordner) .. leer
    (ist|sind|waren|war) .. nicht mehr da
    (fehlen|fehlt|vermisse) .. (mails|ordner|dateien|kontakte|lesezeichen|passworter|jahre|daten)
  `,
  'several-users': `
    (alle|mehrere|unsere|einige) (nutzer|kunden|kollegen|mitarbeiter|rechner|benutzer)
    (unsere|meine) (firma|buro|schule|praxis|abteilung|verein|organisation)
    (bei uns|wir)
    (jeder|alle kollegen|bei uns allen|mehrere leute)
    #5 (nutzer|mitarbeiter|rechner|arbeitsplatze|personen|benutzer)
    (niemand|keiner|keine von uns|kein einziger|kein kunde)
    (alle|allen|aller|samtliche|samtlichen|jeder|jedem|jeden) .. (kunden|nutzer|mitarbeiter|kollegen|rechner*|clients|filialen|standorte*|mitgliede*|kaufer|abteilung*|gerate|kassen|leute)
    #5 (leute|clients|gerate|filialen|standorte|mitglieder|kunden|mitarbeiter*|kassen|stuck|schulen|platze|pcs|betroffene)
    (standort|filiale|buro|werk|abteilung|firma|schule) .. (komplett|offline|tot|lahm|steht|ausgefallen)
    (andere|mehrere|weitere) .. (bestatigen|melden|berichten|betroffen|haben das)
    (betrifft|betroffen) .. (alle|viele|mehrere|#5)
    (dasselbe|das gleiche|ebenso|genauso) .. (bei|anderen)
  `,
  money: `
    (abgebucht|abbuchung*|rechnung*|erstattung*|zahlung*|betrag|gebuhr*|lastschrift*|uberweisung*|geld) .. (doppelt|zweimal|falsch*|nicht|zu viel|zu hoch|noch|keine|unbekannt*|fehlgeschlagen|zu unrecht)
    (doppelt|zweimal|falsch*|zu viel|zu hoch|zu unrecht) .. (abgebucht|abbuchung*|rechnung*|bezahlt|zahlung*|betrag|gebuhr*|lastschrift*|berechnet)
    (geld|guthaben|betrag|einzahlung|abhebung|uberweisung|zahlung|ruckerstattung|erstattung) .. (erhalten|gutgeschrieben|angekommen|verarbeitet|abgelehnt|storniert|zuruckgewiesen|wo|wann|warum|offen)
    (warum|wo|wann) .. (geld|zahlung|erstattung|gebuhr|betrag|rechnung|uberweisung|abbuchung)
    (in rechnung gestellt|rechnung stimmt nicht|zu viel bezahlt)
    (geld|betrag|summe|guthaben|buchung) .. (abgebucht|nicht da|nicht angekommen|verschwunden|weg|fehlt|ausgezahlt)
    (uberweisung|zahlung|erstattung|gutschrift|ruckzahlung) .. (nicht|noch|fehlt|hangt|ausstehend)
    (zahlerstand|abrechnung|abgerechnet|berechnet|belastet) .. (falsch|anders|anderer|hoher|doppelt|mehr)
    (automat*|geldautomat*) .. (kein|nicht|falsch|weniger)
  `,
  account: `
    konto .. (gesperrt|blockiert|geschlossen|geloscht|deaktiviert)
    (identitat|verifizierung) .. (bestatigen|fehlgeschlagen)
    (konto|account|profil) .. (nicht|kein) .. (zugang|zugriff|offnen)
    (kein zugriff|ausgesperrt|doppeltes konto|zwei konten)
    (ausgesperrt|gesperrt|entsperrt|sperre)
    (ausweis|identitat|verifizierung|legitimation|videoident|postident) .. (nicht|fehl*|abgelehnt)
  `,
  appearance: `
    (anzeige|ansicht|symbol*|leiste|schrift*|farbe*|spalte*|design|fenster|menu|taste|schaltflache|hakchen|durchgestrichen)
    (layout|symbolleiste|seitenleiste|dunkelmodus|sprache|englisch|deutsch|zoom|aussehen|darstellung|warnhinweis|schriftgrosse|tab|tabs|registerkarte*)
  `,
  network: `
    (webseite|seite|seiten|server|verbindung|netzwerk|internet|ssl|zertifikat|proxy|vpn|imap|smtp|pop|port|oauth|wlan|router|signal)
    (verbinden|verbunden|online|offline|mailserver|webmail|dns|firewall|hotspot|netzwerkfehler|konto server)
  `,
  theft: `
    (gestohlen|geklaut|diebstahl|dieb|entwendet|geraubt|uberfallen)
    (betrug|betruger*|betrogen|phishing|reingefallen|hereingefallen|falschen link)
    (nicht|nie|niemals|kein*) .. (ausgefuhrt|getatigt|beauftragt|autorisiert|bestellt|abgeschlossen|veranlasst|unterschrieben|gemacht|freigegeben)
    (jemand|fremder|fremde|unbekannter|unbekannte|irgendwer) .. (mein*|unser*) .. (konto|karte|kreditkarte|namen|adresse|daten|handy|identitat|postfach)
    (gehackt|ubernommen|kompromittiert|gekapert|geklont|identitatsdiebstahl)
    (in|auf|unter) (meinem|meinen) namen
    (fremde|unbekannte) (abbuchung*|buchung*|bestellung*|anmeldung*|umsatze|zahlung*|gerate)
    (das|die) war ich nicht
    (leergeraumt|abgeraumt|leer gerauamt|leerge*)
  `,
  exposed: `
    (fremde|fremden|anderer|anderen|anderer leute|andere) .. (kunden|kundin|person|personen|patient*|nutzer*|mieter*|mitarbeiter*) .. (daten|namen|adresse*|rechnung*|bestellung*|bilder|fotos|akten|mails)
    (fremde|fremden) (kundendaten|daten|rechnungen|bestellungen|patientendaten|mails|namen|dokumente)
    (losegeld*|erpress*|schadsoftware|trojaner|verschlusselt worden|verschlusselte dateien)
    (sicherheitslucke*|schwachstelle*|datenleck|datenpanne|klartext|unverschlusselt|einschleusen|xss)
    (zahlen|verlang*|forder*|wollen) .. bitcoin*
    (datenschutzverletzung|datenschutzvorfall|datenschutzbeauftragte*)
    (sehe|sieht|sehen|einsehen|lesen|sichtbar) .. (anderer|fremde*|fremder|fremden|anderen) .. (daten|kunden|personen|rechnungen|unterlagen)?
  `,
  forgotten: `
    (vergessen|verlegt|verloren|weiss .. nicht mehr|erinnere .. nicht) .. (passwort|kennwort|pin|zugangsdaten|hauptpasswort)
    (passwort|kennwort|pin|zugangsdaten|hauptpasswort) .. (vergessen|verlegt|verloren|nicht mehr (weiss|erinnern))
    (weiss|kenne|erinnere) .. (passwort|kennwort|pin|zugangsdaten) .. (nicht|nimmer)
    (passwort|kennwort|pin) .. (zurucksetzen|zurucksetzung)
  `,
  untranslated: `
    (ordner|ordnernamen|spalten|kategorien|bezeichnungen) ..5 (auf|in) (englisch|deutsch|englischer)
    (teilweise|teils|halb|bleiben|bleibt|manche|einige|der rest|nur) .. (englisch|englische|auf deutsch|franzosisch|nicht ubersetzt|unubersetzt)
    (nicht ubersetzt|unubersetzt|halb ubersetzt|falsch ubersetzt|ubersetzung (fehlt|falsch|unvollstandig))
  `,
};
