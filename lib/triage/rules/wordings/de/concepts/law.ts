import type { Wordings } from '../../wordings';

const stranger =
  'fremde*|unbekannte*|(andere|anderen|anderer|anderes|anderem) (kunde*|kundin|person*|leute|nutzer*|patient*|mitglied*|mandant*|mieter*|versicherte*|teilnehmer*)|jemand anderes|jemand anderem|jemandem|dritte|dritten|nachbar*|kolleg*|falsche* (person|empfanger|adresse|kunde*)|(herr|frau|herrn|mann) den ich nicht kenne|(eine|einer|eines|einem|einen|gewissen|gewisse) (frau|herrn|herr|dr)|(jedes|jeder|jedem|aller|alle) (kunden|abonnent*|mitglied*|patient*|mitarbeiter*|nutzer*)|abonnenten|(andere|anderen) (frau|mann|dame)|(einer|eines|einem) anderen (frau|mannes|mann|dame|patient*)';
const record =
  'name|namen|adresse*|anschrift*|geburtsdat*|geburtstag*|telefonnummer*|kontonummer*|kartennummer*|iban|bankdaten|rechnung*|kontoauszug*|auszug|vertrag*|bestellung*|brief*|gehaltsabrechnung*|lohnzettel|ausweis*|akte|akten|daten|datei*|profil|verlauf|unterlagen|arztunterlagen|dokument*|befund*|rezept*|gehalt*|schreiben|mail|post|foto*|kundendaten|police*|patientenakte*|kundenkonto|konto|fragebogen|gesundheitsfragebogen|formular*|antrag|antrage|bescheinigung*|liste|listen|tabelle|diagnose*|scan*|bericht*|privatadresse*|steuernummer|arztbrief*|laborwerte|adressliste';
const staff =
  'techniker*|monteur*|zusteller*|fahrer*|mitarbeiter*|bote|kurier*|lieferant*|installateur*|vertreter*|berater*|paketbote*|handwerker*';

/** German words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
    phrases: `
      (sehe|sieht|sah|sehen|steht|stehen|stand|standen|bekam|bekommen|erhielt|erhalten|erhalte|geschickt|gesendet|zugeschickt|gemailt|angehangt|offnete|enthalt|enthielt|gegeben|zugestellt|gesehen|angezeigt|zeigt|lese|gelesen|lag|liegt|kam|erscheint|erscheinen|in) & {any-record} .. (von|fur|an|uber|eines|einer|des|der)? .. {any-stranger} @18
      {any-stranger} & (bekam|bekommen|erhielt|erhalten|gelesen|geoffnet|zugestellt|geschickt|gemailt|hat|haben|abgegeben|weitergegeben|ausgehandigt) & (mein|meine|meinen|unsere) .. {any-record} @20
      (mein|meine|meinen|unsere) .. {any-record} .. (bei|an|zu|beim) .. {any-stranger}
      (falsche|falschen|falscher) (person|empfanger|adresse|kunde*|umschlag|patient*|postfach|hande) & ({any-record}|geschickt|gesendet|ging*) @16
      (geleakt|leak|veroffentlicht|offentlich|im internet|im netz|darknet|forum|zum verkauf|einsehbar|aufgetaucht|abgeflossen|abgegriffen) & (kundendaten|kundenliste|personenbezogene|patientendaten|((meine|unsere) (daten|adresse|akte|nummer|fotos|passworter|kunden))|mitgliederdaten|mitarbeiterdaten|personaldaten|(daten|adressen) .. (kunden|mitglieder|patienten|mitarbeiter)) @16
      (adressen|daten|namen|mailadressen|nummern|geburtsdaten) .. (aller|anderer|von|vieler|der) .. (kunden|personen|empfanger*|mitglieder*|patienten|teilnehmer*|anderen|leute|#)
      (mail|brief|post|paket|sms|schreiben) .. (fur|an) .. (eine|einen|frau|herrn|jemand*|gewisse*) & (adresse|nummer|kartennummer|name|daten|konto*|akte) @24
      (gehaltsabrechnung|akte|rechnung|kontoauszug|vertrag|befund) & (die|den|das) (eines|einer) (kolleg*|anderen|fremden|kund*|nachbar*) @18
      (datenpanne|datenleck|datenschutzverletzung|datenschutzverstoss|datenschutzpanne|datendiebstahl)
      (gehaltsliste|personalliste|kundenliste|patientenliste|mitgliederliste|teilnehmerliste) & (geschickt|gemailt|versehentlich|aus versehen|extern|internet|sichtbar|verschickt|offen) @18
      (cc|bcc|kopie|allen antworten|antworten an alle|empfanger*) & (sah|sehe|sichtbar|adressen|namen|patienten|kunden|alle) @18
      {any-record} .. gehort .. (einem|einer|jemand*|gewisse*|fremd*)
      (bordkarte|ticket|gutschein|vertrag|rechnung|bestellung|buchung|rezept|police) .. (gehort|auf den namen|lautet auf|von|fur) .. (einem|einer|eines|gewisse*|jemand*|fremd*)
      (eingeloggt|angemeldet) als (jemand|ein anderer|eine andere|fremd*)
      (laptop|usb stick|festplatte|papiere|unterlagen|ordner) .. (verloren|gestohlen|gefunden|liegen gelassen) & (kunden*|patienten*|personen*|vertraulich*|mitarbeiter*) @20
      (gesagt|gegeben|weitergegeben|mitgeteilt|verraten) & mein* (ex|mann|frau|vater|mutter|chef|arbeitgeber|vermieter|bruder|schwester) & (adresse|kontostand|nummer|daten|konto|vertrag|termin) @20
      (lag|lagen|enthielt|enthalt|offnet|fuhrt|beigelegt|gefunden|zeigt|steht|kam|beilag|drin|steckte) & {any-record} .. {any-stranger} @18
      (lag|enthielt|enthalt|offnet|fuhrt|gefunden|zeigt|steht|steckte) & {any-stranger} .. {any-record} @18
      (falsche|falscher|alte|andere) (mailadresse|adresse|anschrift|postfach|e-mail-adresse|faxnummer) & (mein|meine|meinen|unsere) .. {any-record} & (geschickt|verschickt|gesendet|ging|zugestellt) @20
      (anrufer*|betruger*|fremder|vertreter|er|sie) .. (kannte|wusste|hatte|kennt|weiss) .. mein* .. (adresse|nummer|vertrag|daten|namen|kontostand|geburtsdatum|kundennummer) & (von ihnen|nur sie|nur ihnen|woher|ihrer) @26
      (meine|unsere) (daten|passworter|mailadresse|kundendaten) .. (geleakt|gestohlen|gehackt|abgegriffen|im darknet|zum verkauf|abgeflossen)
      konto .. (verknupft|verbunden|vermischt|zusammengelegt) .. (fremd*|ander*|jemand*)
    `,
  },
  'legal-threat': {
    phrases: `
      (anwalt*|anwaltin|rechtsanwalt*|rechtsanwaltin|anwalte|rechtsabteilung|rechtsschutz*|kanzlei|rechtsbeistand|jurist*) & (schreiben|brief|post|einschalt*|eingeschaltet|schaltet|beauftragt|horen|kontakt*|verfahren|klage*|ubergeb*|ubergebe|nachste*|aufsetz*|setzt|prufen|pruft|konsult*|gesprochen|wenden|meldet|mandat*|ubernimmt|weiteres|kummer*|geht) @18
      (ziehe|ziehen|gehe|gehen|bringe|bringen|zerre|landet) .. (vor|zum|vors) .. (gericht|amtsgericht|landgericht|richter)
      (klage|verfahren|mahnverfahren|zivilklage|prozess) .. (einreich*|eingereicht|einleit*|eingeleitet|erhebe|anstreng*|fuhre|droh*|wegen|gegen sie)
      (leite|reiche|strenge|erhebe) .. (klage|verfahren|mahnverfahren)
      (anzeige|strafanzeige) (erstatt*|erstatte|bei der polizei|gestellt|stellen|gegen)
      (vertragsverletzung|schadensersatz*|schadenersatz*|mahnbescheid|rechtliche schritte|rechtsweg|juristische schritte|gerichtlich*|einstweilige|verklag*|abmahnung|unterlassungsklage)
      (syndikus|justiziar|justiziarin|juristen) .. (wird|werden|geltend|fordert|macht|klagt|pruft)
      (schadensersatz|schadenersatz|entschadigung) .. (geltend|fordern|verlangen|einklagen|klagen)
      (anzeige|strafanzeige) .. (polizei|staatsanwaltschaft|gegen sie|erstattet)
    `,
    unless: `
      rechtsabteilung .. (nutzt|verwendet|arbeitet)
      (jurist|anwalt|rechtsabteilung) .. (braucht|benotigt|bittet) .. (vertrag|dokument|kopie|av)
    `,
  },
  regulator: {
    phrases: `
      (bundesnetzagentur|bafin|verbraucherzentrale|verbraucherschutz*|schlichtungsstelle|ombudsmann|ombudsstelle|datenschutzbeauftragte*|datenschutzbehorde|landesdatenschutz*|aufsichtsbehorde|aufsicht|kartellamt|wettbewerbszentrale|rtr|finma|arbeiterkammer|konsumentenschutz|europaisches verbraucherzentrum) & (beschwerde*|melde*|gemeldet|weiss|bescheid|informier*|unterlagen|schreib*|geschrieben|eingeschaltet|einschalt*|kontakt*|akte|vorliegen|liegt|wende*|gewandt|kopie|eingereicht|schon|bereits|angerufen|gehe|anruf*) @16
      (gemeldet|vorgelegt|eingereicht|angezeigt|ubergeben) .. (bei|beim|der|dem) .. (behorde|bundesamt|ministerium|kommission|aufsicht|amt|gewerbeaufsicht)
      (behorde|bundesamt|luftfahrtbundesamt|ministerium|kommission|gewerbeaufsicht|amt) .. (gemeldet|vorgelegt|eingereicht|angezeigt|ubergeben|eingeschaltet|informiert)
    `,
  },
  press: {
    phrases: `
      (journalist*|redakteur*|zeitung*|presse|medien|fernsehen|redaktion|reporter*|spiegel|bild zeitung|stern|wiso|ard|zdf|wdr|ndr|rtl|lokalpresse|boulevard) & (recherchier*|geschichte|artikel|bericht*|kontakt*|veroffentlich*|offentlich|interview|erzahl*|weiter|interesse*|inform*|ich bin (journalist*|redakteur*)|wende*|gebe|gehe|schreib*|melde) @16
    `,
  },
  'privacy-request': {
    phrases: `
      (welche|was|alles|kopie|alle|samtliche) .. (daten|informationen|wisst|wissen|speichern|speichert|gespeichert|haben|habt|vorliegen) .. (uber|von|zu) (mich|mir|meiner person)
      (uber|von|zu) (mich|mir|meiner person) .. (gespeichert|speichern|wissen|wisst|haben|habt|vorliegen|gesammelt|verarbeiten)
      (wissen|wisst|speichern|speichert|haben|habt|sammeln|verarbeiten) .. uber mich
      (losch*|losche*|geloscht|vernicht*|entfern*|vergessen) & (uber mich|von mir|meine (daten|akte|angaben|personenbezogenen|informationen|personlichen)|meiner daten|personenbezogen*) @14
      (auskunftsrecht|recht auf (auskunft|loschung|vergessenwerden|berichtigung|widerspruch|datenubertragbarkeit|einschrankung)|auskunftsersuchen|selbstauskunft|datenauskunft|loschantrag|datenkopie)
      (dsgvo|artikel (15|16|17|18|20|21)|art (15|16|17|18|20|21)) & (verlang*|antrag*|recht*|fordere|bitte|auskunft|losch*|berichtig*|kopie|nach|gemass|mochte|beantrag*) @18
      berichtigung .. (meines|meiner|daten|namens|adresse)
      (widerspreche|widerspruch|widersprechen) .. (nutzung|verarbeitung|daten|profiling|werbung|weitergabe)
      (widerrufe|widerruf|ziehe) .. (einwilligung|einverstandnis|zustimmung)
      woher .. (haben|habt|kennen|hat) .. (meine|meinen) .. (nummer|handynummer|mail*|adresse|daten|namen|telefonnummer)
      (an wen|empfanger) .. (meine|meiner) daten
      (streichen|streicht|nehmen|loschen|entfernen) .. mich .. (aus|von) .. (liste*|werbe*|verteiler|datenbank|kartei|werbelisten)
      an welche .. (firmen|unternehmen|partner|dritte) .. (daten|angaben)
      (meine daten|meine angaben) .. (weiterverkauft|verkauft|weitergegeben|ubermittelt|geteilt)
      (nehmen|entfernen|loschen|streichen|nehmt|loscht) .. (angaben|daten|namen|nummer|adresse) .. (aus|von) .. (system*|datenbank*|kartei*|bestand|unterlagen|verteiler*)
      (datenschutzbeauftragte*) .. (sprechen|weiterleiten|kontakt|anfrage|wenden)
      (kopie|abschrift|mitschnitt*) & (aufzeichnung*|gesprachsaufzeichnung*|notizen|korrespondenz|schriftverkehr) & (zu meiner person|uber mich|zu mir|meinem namen|mein konto|meine anrufe) @18
      !(nie|nicht|niemals) .. (eingewilligt|zugestimmt|erlaubt|einverstanden) & (meine|mein|meiner) (adresse|daten|nummer|mail*|name) & (geht|weiter*|partner|dritte|verkauft|losch*|nutz*|gegeben) @24
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (rauch|qualm|qualmen|qualmt|rauchen|funken|flammen|feuer|brand|explo*|geschmolzen|schmort|uberhitz*|stromschlag|blanke drahte|blanke kabel|offene kabel|gasgeruch|gasleck|kohlenmonoxid|aufgeblaht|blahte|aufgequollen) & (heizlufter|kasten|wandkasten|akku|batterie|haus|zimmer|kinder|kind|baby|hand|bein|haut|teppich|wand|mast|gerat|wasserkocher|roller|ladegerat|steckdose|gekauft|sofa|matratze|heizung|netzteil|sicherungskasten|von ihnen|kuche) @16
      (akku|batterie|ladegerat|gerat|handy|kabel|kasten|heizlufter) & (verbrannt|verbrennung*|verletzt|versengt|verbruht) & (mir|mich|mein|meine|meinen|sohn|tochter|kind|bein|hand|finger*|gesicht) @16
      !(keinen|keine|nicht) .. (grund|sinn|kraft) .. (leben|weiterzuleben|weiterleben|weiterzumachen|mehr)
      ohne mich .. (besser|dran)
      (besser dran) .. ohne mich
      !kann nicht mehr & (ohne mich|tot|leben|ende|schluss|sterben) @24
      {any-staff} & (bedroht|bedrohte|messer|waffe|pistole|schlug|geschlagen|schubste|gestossen|packte|begrapscht|anzugliche*|obszone*|sexuell*|belastigt|bedrangt|rassistisch*|bespuckt|beleidigt|angefasst|geohrfeigt) @16
      (jemand|kind*|leute) .. (wird|werden|bekommt|konnte|kann|bald) .. (verletzt|stromschlag|sterben|einen schlag|verbrenn*|tot)
      bekommt .. (jemand|einer) .. (schlag|stromschlag)
      (flammen|funken) .. (schossen|schlugen|kamen|heraus|spruhten)
      (schossen|schlugen|kamen|spruhten) .. (flammen|funken)
      (zischen|zischt|zischte|knistert*|brandgeruch|verbrannt riecht|riecht verbrannt|verschmort) & (akku|batterie|ladegerat|kasten|gerat|steckdose|fahrrad*|roller|zahler|kabel|heizung|fahrradakku) @16
      (schlucke|nehme|schlucken|nehmen) .. (alle) .. (tabletten|pillen|medikamente|schlaftabletten)
      !nichts .. (sinn|bedeutung)
      (verschluckt|erstickt) .. (batterie|teil|magnet|schraube)
      (droht|drohte|gedroht) .. (umbringen|umzubringen|schlagen|toten|verprugeln)
      (springe|springen|werfe|werfen|sturze|sturzen|schmeissen) .. (zug|brucke|dach|fenster|auto|balkon)
      (vor|von|aus) .. (zug|brucke|dach|fenster|balkon|bahn) .. (werfen|springen|sturzen|schmeissen|werfe|springe)
      (fest|eingeschlossen|gefangen|steckte) .. (stunde|stunden|minuten|aufzug)? & (notruf*|alarm|telefon|dame|kind*|alte) @24
      (notruftelefon|notruf|aufzugsnotruf|alarmknopf|brandmelder|notausgang) .. (tot|kaputt|defekt|geht nicht|blockiert|ausgefallen)
      (drahte|draht|kabel|leitungen|leitung) & (stromfuhrend*|blank*|offen*|lose|unter strom|unter spannung|hangen|hangt) & (wand|kinderzimmer|kind*|zimmer|boden|garten|mast|decke) @18
      (bremse*|airbag|lenkung) .. (versag*|ausgefallen|defekt|funktioniert nicht|blockiert)
      (allergische reaktion|lebensmittelvergiftung|vergiftet|vergiftung|verunreinigt|glassplitter|scherben)
      (verletzt|krankenhaus|genaht|bein gebrochen|arm gebrochen|verbrennungen|gehirnerschutterung) & (wegen|durch|ihr|ihre|ihrem|produkt|gerat|boden|treppe|personal) @18
      (gefahrlich|gefahr|brandgefahr|lebensgefahr|unsicher) & (gerat|produkt|kabel|drahte|ladegerat|akku|installation|steckdose|kinder|kind|mast|treppe) @16
      (kind|baby|sohn|tochter) .. (fast|beinahe|hatte .. konnen) .. (gestorben|erstickt|ertrunken|stromschlag|verbrannt)
    `,
    unless: '(rauchmelder*|brandmelder*|gasmelder*)',
  },
  vulnerability: {
    phrases: `
      (sql injection|injection|xss|csrf|idor|schwachstelle*|sicherheitslucke*|sicherheitsleck|sicherheitsproblem|exploit*|pentest|penetrationstest|sicherheitsprufung|sicherheitsaudit|responsible disclosure|anfallig fur)
      (lucke|loch|leck) .. (seite|website|app|portal|system|api|shop|login)
      (ander*|andere|verander*|manipul*|manipulation|hochzahl*|tausch*|erhoh*|anpass*) & (nummer|id|url|anfrage|parameter|link|adresszeile|cookie|token) & (anderen|anderer|anderer|jeder|jeden|beliebig*|fremde*|mandant*) & (les*|seh*|kam|komm*|zugr*|zugang|abruf*|bereich|einseh*) @20
      (ohne|kein) .. (passwort|anmeldung|login|einloggen|authentifizierung|kennwort) & (admin*|adminseite|panel|seite|api|dateien|daten|offnen|zugang|zugriff|rechnungen|erreichbar) @16
      (sitzung*|cookie*|session*|token*|link*) .. (bleiben|bleibt|noch|weiterhin) .. (gultig|aktiv|nutzbar)
      (hartcodiert*|hardcoded|hartkodiert*|fest eingebaut*|fest codiert*|unverschlusselt*|im klartext) .. (api|schlussel|passwort*|token|key)
      (api|geheimer|privater) (schlussel|key|token) .. (sichtbar|offentlich|quellcode|eingebaut|in ihrer)
      (umgeh*|umgehen|aushebel*|austricks*) .. (login|anmeldung|zahlung|prufung|zwei|verifizierung|sicherheits*)
      (abgemeldet|ausgeloggt|abmelden|ausloggen) & (noch|immer|zuruck) & (sichtbar|da|anderbar|sehen|zugriff*|offen|bearbeit*) @22
      (nimmt|akzeptiert|erlaubt|lasst) .. (negative|beliebige) .. (betrage|preise|werte|mengen|betrag)
      (preis|betrag|summe) .. (anderbar|manipulierbar|verandert werden|geandert werden|andern) & (url|anfrage|formular|warenkorb|api|request) @18
      (fremde|anderer|anderen) .. (bestellungen|rechnungen|nachrichten|dateien|konten|daten|akten) & (url|link|nummer|api|id|andern|hochzahlen) @20
      (link|resetlink|einladungslink) .. (nach gebrauch|noch|weiterhin|erneut) .. (geht|funktioniert|gultig|nutzbar)
      (link|resetlink) .. (geht|funktioniert|bleibt) .. (nach|noch|weiterhin) .. (gebrauch|gultig|benutzung|verwendung|noch)
      (lesen|sehen|lese|herunterladen|abrufen) .. (serverkonfiguration|konfiguration|quellcode|datenbank|logs|systemdateien)
      (serverkonfiguration|konfiguration|quellcode|datenbank|systemdateien) .. (lesen|auslesen|einsehen|abrufen|herunterladen)
      konten .. (kapern|ubernehmen|stehlen)
      (erhoh*|hochzahl*|verander*|rat*|durchprobier*|hochsetz*) & (nummer|id|url|parameter|ziffer) & (jeden|jedes|jeder|beliebig*|ander*|fremd*|alle) @22
      (ehemalige*|ex|ausgeschiedene*) (mitarbeiter*|kolleg*|angestellte*) .. (noch|kann|konnen|weiterhin) .. (zugriff|einloggen|anmelden|sehen)
      (passwort*|kennwort*|pin) .. (klartext|unverschlusselt|lesbar|sichtbar)
      (zwei faktor|authentifizierung|captcha|anmeldung|verifizierung|2fa) .. (lasst sich|kann|ist) .. (umgehen|umgangen|ausgehebelt|abschalten|uberspringen)
    `,
  },
};
