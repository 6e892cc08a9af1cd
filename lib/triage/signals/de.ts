import type { SignalPhrases } from './kinds';

export const german: SignalPhrases = {
  'how-to': `
    wie (kann|konnen|muss|bekomme|stelle|losche|mache|andere|finde|geht|richte|schalte|installiere)
    (ist es|ware es|gibt es) .. (moglich|moglichkeit|eine option|weg)
    (wo|welche) (kann|finde|ist|sind|muss)
    (mochte|will|wollen|wurde gern*) .. (andern|hinzufugen|loschen|ubertragen|einrichten|wissen|aktivieren|importieren|exportieren)
    (konnen sie|konnt ihr|kann mir jemand) .. (erklaren|sagen|helfen)
    was (muss|kann|soll) ich .. (tun|machen)
  `,
  'asks-information': `
    (was bedeutet|was ist|was kostet|wie viel|wie lange|wie oft|welche)
    (warum|wann|weshalb)
    (bieten|liefern|akzeptieren|unterstutzen) sie
    (frage mich|wusste gern|wurde gerne wissen)
    (limit|maximum|mindest*|gebuhr)
  `,
  request: `
    (antrag|anfrage|bitte) (auf|um|fur)
    (mochte|bitte) .. (bestellen|beantragen|aktivieren|freischalten|zusenden)
    (neue|zusatzliche|zweite|weitere) (karte|lizenz|sim|simkarte)
  `,
  access: `
    (passwort|kennwort|pin) 
    (anmelden|anmeldung|einloggen|login|zugang)
    (konto|profil|account) .. (einrichten|anlegen|erstellen|hinzufugen)
  `,
  fault: `
    !(funktioniert|funktionieren|geht|gehen|lasst|ladt|offnet|startet|zeigt|reagiert|kann|werden) .. (nicht|nichts|keine)
    !(nicht mehr|geht nicht)
    (problem|probleme|fehler|storung|defekt|bug)
    (kaputt|fehlerhaft|fehlgeschlagen|blockiert|scheitert)
  `,
  crash: `
    (absturz*|sturzt|abgesturzt|crash*|hangt|hangen|friert|eingefroren|bluescreen|bleibt stehen)
    !(startet|offnet|lasst sich) .. nicht
    keine ruckmeldung
  `,
  slow: `
    (langsam|trage|langsamer)
  `,
  'error-text': `
    (fehlermeldung*|fehlercode|error|meldung)
    (bekomme|erscheint|steht|kommt) .. (meldung|fehler|error|hinweis)
  `,
  regression: `
    (seit|nach|durch) .. (update|aktualisierung|version|upgrade|gestern|tagen|wochen|woche|heute|zeit|umstellung|monat*)
    (letzten|neuen|neueste*|letzte|neue) (update|version|aktualisierung)
    (fruher|vorher|bisher|bis) .. (ging|funktionierte|konnte|war|hatte)
    (nicht mehr|plotzlich|auf einmal)
    version #
  `,
  tried: `
    (habe|haben) .. (versucht|probiert|neu gestartet|neugestartet|neu installiert|deinstalliert|geleert|deaktiviert|gepruft|zuruckgesetzt)
    (alles|schon|bereits) .. (versucht|probiert|gemacht)
    (ohne erfolg|erfolglos|hilft nicht|bringt nichts)
    (abgesicherten modus|fehlerbehebungsmodus)
    (cache|cookies) .. (geleert|geloscht|leeren)
  `,
  elsewhere: `
    (in|im|mit|auf|uber) (chrome|edge|opera|safari|einem anderen|einer anderen|handy|outlook) .. (geht|funktioniert|kein|normal)
    (anderen|anderer|anderes|andere) (browser*|rechner|computer|gerat|konto|pc|laptop)
  `,
  intermittent: `
    (manchmal|gelegentlich|ab und zu|immer wieder|standig|dauernd|regelmassig|oft|haufig|schon mal|jedes mal|jedesmal)
    (jeden|jede) (tag|stunde)
  `,
  'data-lost': `
    (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|fehlen|leer) .. (mail*|email*|nachricht*|ordner|kontakt*|lesezeichen|datei*|daten|passwort*|foto*)
    (mail*|emails|e-mails|nachricht*|ordner*|kontakt*|lesezeichen|datei*|daten|passwort*|foto*) .. (verloren|verschwunden|weg|geloscht|verschwinden|veschwinden|wiederherstell*|leer|fehlen)
  `,
  'several-users': `
    (alle|mehrere|unsere|einige) (nutzer|kunden|kollegen|mitarbeiter|rechner|benutzer)
    (unsere|meine) (firma|buro|schule|praxis|abteilung|verein|organisation)
    (bei uns|wir)
  `,
  money: `
    (abgebucht|abbuchung*|rechnung*|erstattung*|zahlung*|betrag|gebuhr*|lastschrift*|uberweisung*|geld) .. (doppelt|zweimal|falsch*|nicht|zu viel|zu hoch|noch|keine|unbekannt*|fehlgeschlagen|zu unrecht)
    (doppelt|zweimal|falsch*|zu viel|zu hoch|zu unrecht) .. (abgebucht|abbuchung*|rechnung*|bezahlt|zahlung*|betrag|gebuhr*|lastschrift*|berechnet)
  `,
  account: `
    konto .. (gesperrt|blockiert|geschlossen|geloscht|deaktiviert)
    (identitat|verifizierung) .. (bestatigen|fehlgeschlagen)
  `,
  appearance: `
    (anzeige|ansicht|symbol*|leiste|schrift*|farbe*|spalte*|design|fenster|menu|taste|schaltflache|hakchen|durchgestrichen)
  `,
  network: `
    (webseite|seite|seiten|server|verbindung|netzwerk|internet|ssl|zertifikat|proxy|vpn|imap|smtp|pop|port|oauth|wlan|router|signal)
  `,
};
