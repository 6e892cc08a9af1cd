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
    (moglichkeit|weg|anleitung) .. (um|zu|fur)?
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
  `,
  crash: `
    (absturz*|sturzt|abgesturzt|crash*|hangt|hangen|friert|eingefroren|bluescreen|bleibt stehen)
    !(startet|offnet|lasst sich) .. nicht
    keine ruckmeldung
    (schliesst|beendet) .. (sich|von selbst|selbst|plotzlich)
    (schwarzer|weisser|leerer) bildschirm
    (hangt sich|aufgehangt|eingefroren|friert ein)
  `,
  slow: `
    (langsam|trage|langsamer)
    (ladezeit*|dauert (lange|ewig|zu lange)|arbeitsspeicher|cpu|prozessor|ruckelt)
  `,
  'error-text': `
    (fehlermeldung*|fehlercode|error|meldung)
    (bekomme|erscheint|steht|kommt) .. (meldung|fehler|error|hinweis)
    (meldung|warnung|hinweis) (mit|dass|lautet|kommt)
    (fehler|code|fehlercode|error) #
    (abgelehnt|verweigert|abgelaufen|ungultig|zeituberschreitung|timeout)
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
  `,
  elsewhere: `
    (in|im|mit|auf|uber) (chrome|edge|opera|safari|einem anderen|einer anderen|handy|outlook) .. (geht|funktioniert|kein|normal)
    (anderen|anderer|anderes|andere) (browser*|rechner|computer|gerat|konto|pc|laptop)
    (auf|mit|am) (meinem|dem|einem)? (handy|tablet|ipad|laptop|anderen|smartphone|arbeitsrechner) .. (geht|funktioniert|klappt|lauft|problem)
  `,
  intermittent: `
    (manchmal|gelegentlich|ab und zu|immer wieder|standig|dauernd|regelmassig|oft|haufig|schon mal|jedes mal|jedesmal)
    (jeden|jede) (tag|stunde)
    (zufallig|wiederholt|mehrfach|mehrmals|sporadisch|tritt .. auf|kommt wieder|taucht .. auf)
  `,
  'data-lost': `
    (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|fehlen|leer) .. (mail*|email*|nachricht*|ordner|kontakt*|lesezeichen|datei*|daten|passwort*|foto*)
    (mail*|emails|e-mails|nachricht*|ordner*|kontakt*|lesezeichen|datei*|daten|passwort*|foto*) .. (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|leer|fehlen)
    (ist|sind|waren|alles|alle) .. (weg|verschwunden|verloren|geloscht)
    (leer|leere) .. (postfach|ordner|liste)
    (postfach|liste|ordner) .. leer
  `,
  'several-users': `
    (alle|mehrere|unsere|einige) (nutzer|kunden|kollegen|mitarbeiter|rechner|benutzer)
    (unsere|meine) (firma|buro|schule|praxis|abteilung|verein|organisation)
    (bei uns|wir)
    (jeder|alle kollegen|bei uns allen|mehrere leute)
    #5 (nutzer|mitarbeiter|rechner|arbeitsplatze|personen|benutzer)
  `,
  money: `
    (abgebucht|abbuchung*|rechnung*|erstattung*|zahlung*|betrag|gebuhr*|lastschrift*|uberweisung*|geld) .. (doppelt|zweimal|falsch*|nicht|zu viel|zu hoch|noch|keine|unbekannt*|fehlgeschlagen|zu unrecht)
    (doppelt|zweimal|falsch*|zu viel|zu hoch|zu unrecht) .. (abgebucht|abbuchung*|rechnung*|bezahlt|zahlung*|betrag|gebuhr*|lastschrift*|berechnet)
    (geld|guthaben|betrag|einzahlung|abhebung|uberweisung|zahlung|ruckerstattung|erstattung) .. (erhalten|gutgeschrieben|angekommen|verarbeitet|abgelehnt|storniert|zuruckgewiesen|wo|wann|warum|offen)
    (warum|wo|wann) .. (geld|zahlung|erstattung|gebuhr|betrag|rechnung|uberweisung|abbuchung)
    (in rechnung gestellt|rechnung stimmt nicht|zu viel bezahlt)
  `,
  account: `
    konto .. (gesperrt|blockiert|geschlossen|geloscht|deaktiviert)
    (identitat|verifizierung) .. (bestatigen|fehlgeschlagen)
    (konto|account|profil) .. (nicht|kein) .. (zugang|zugriff|offnen)
    (kein zugriff|ausgesperrt|doppeltes konto|zwei konten)
  `,
  appearance: `
    (anzeige|ansicht|symbol*|leiste|schrift*|farbe*|spalte*|design|fenster|menu|taste|schaltflache|hakchen|durchgestrichen)
    (layout|symbolleiste|seitenleiste|dunkelmodus|sprache|englisch|deutsch|zoom|aussehen|darstellung|warnhinweis|schriftgrosse|tab|tabs|registerkarte*)
  `,
  network: `
    (webseite|seite|seiten|server|verbindung|netzwerk|internet|ssl|zertifikat|proxy|vpn|imap|smtp|pop|port|oauth|wlan|router|signal)
    (verbinden|verbunden|online|offline|mailserver|webmail|dns|firewall|hotspot|netzwerkfehler|konto server)
  `,
};
