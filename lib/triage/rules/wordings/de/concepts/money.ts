import type { Wordings } from '../../wordings';

const pay =
  'zahlung*|lastschrift*|abbuchung*|abgebucht|belastung*|transaktion*|abhebung*|kauf|kaufe|einkauf|einkaufe|uberweisung*|betrag|betrage|buchung*|rechnung*|geld|euro|dauerauftrag*|kreditkartenzahlung*|einzug|bankeinzug';
const bank =
  'bank|hausbank|sparkasse|volksbank|kreditkarte*|kreditkartenfirma|kreditkartenunternehmen|kartenherausgeber|kreditinstitut|visa|mastercard|paypal|klarna|amex|american express|commerzbank|postbank|ing|dkb|n26|kartenanbieter|bankberater*|*bank|*sparkasse|*kreditkarte|comdirect|revolut|targobank|sparda*|raiffeisen*|kantonalbank|ubs|viseca|swisscard';

const demand =
  'verlange*|verlangen|fordere|fordern|erwarte|erwarten|bestehe|bestehen|unverschamt*|frechheit|unmoglich|inakzeptabel|unakzeptabel|nicht akzeptabel|nicht hinnehm*|hinnehmen|emport|stinksauer|sauer|wutend|verargert|schamen|schame|entschuldigung|entschadig*|schadenersatz|stellungnahme|zumutung|unzumutbar|skandal*|saftladen|bin bedient|reicht mir|reicht es|geduld|peinlich*|blamiert|blamage|argerlich*|argernis|enttauscht|unzufrieden|wer (zahlt|ersetzt|bezahlt|ubernimmt|kommt .. auf)|ersetzen sie|ersetzt mir|ersetzt haben|erstatten sie|erstattet mir|umgehend|unverzuglich|sofort|gefalligst|(will|mochte|hatte|brauche) .. (zuruck|wieder|erstattet|ersetzt|gutgeschrieben)|gebt mir|geben sie mir|her mit|ruckt .. raus|wiedergutmachung|ihr fehler|euer fehler|ihre schuld|eure schuld|verantwortlich|nicht mein fehler|eskalier*|abzocke|wucher|raub|diebstahl|schlamperei|sauerei|lacherlich|untragbar|schriftlich*|in ordnung bringen|bringen sie .. in ordnung|geradebiegen|begrundung|beschwer*|reklamier*|warum';
const wrong =
  'doppelt|doppelte|zweimal|zwei mal|2x|2 mal|dreimal|drei mal|3x|viermal|vierfach|mehrfach|zu viel|zuviel|zu hoch|falsch*|verspatet*|zu spat|verzogert*|tage spater|tag spater|stunden spater|nicht angekommen|nie angekommen|nicht eingegangen|nie eingegangen|nicht da|verschwunden|verschollen|hangt|haengt|hangen|steckt|fest|feststeckt|fehlt|fehlen|abgelehnt|verweigert|gesperrt|eingefroren|blockiert|einbehalten|zuruckgehalten|zuruckgebucht|zuruckgekommen|platzte|geplatzt|storniert|nicht ausgefuhrt|nicht uberwiesen|nicht gutgeschrieben|nicht ausgezahlt|nicht ausbezahlt|nicht gebucht|unterwegs|weg|statt|anstatt|anstelle|ohne grund|grundlos|trotz deckung|obwohl genug|obwohl gedeckt|irrtumlich|zu unrecht|zu frueh|zu fruh|vor dem termin|ins leere|an den falschen|umgerechnet|abgezogen|nicht durch*|ausgefallen|vergessen';
const flow =
  'zahlung*|lastschrift*|abbuchung*|abgebucht|abgezogen|eingezogen|belastet|gebucht|uberweisung*|uberwiesen|auslandsuberweisung*|echtzeituberweisung*|sofortuberweisung*|sepa*|dauerauftrag*|daueruberweisung*|gehalt|gehalter|gehaltszahlung*|lohn|lohne|rente|rentenzahlung|miete|erstattung*|ruckzahlung*|ruckuberweisung|gutschrift*|auszahlung*|einzahlung*|eingezahlt|kartenzahlung*|kartenumsatz*|kreditkartenumsatz*|karte|kreditkarte|debitkarte|girocard|terminal|kartenterminal|kartenlesegerat|geldautomat*|bankomat*|automat|einzug|bankeinzug|apple pay|google pay|paypal|twint|wero|giropay|wallet|konto|girokonto|geschaftskonto|basiskonto|zahlungskonto|guthaben|tageseinnahmen|umsatze|kassenumsatze|wechselkurs|fremdwahrung*|umrechnung*|auslandsentgelt*|auslandseinsatz*|kontofuhrung*|uberweisungsgebuhr*|uberziehungszinsen|dispozinsen|raten|ratenzahlung|rate|transaktion*|iban|verwendungszweck|*uberweisung|*zahlung|*uberweisungen|*zahlungen|*gutschrift|*gutschriften|*abbuchung|*abbuchungen|*lastschrift|*erstattung|*auszahlung|*einzahlung|*gebuhr|*gebuhren|*entgelt|*entgelte|*karte|*konto|*automat|*transfer|*auftrag|*gehalt|*lohn|*rente|*beitrag|*rate|*terminal|*einzug|abhebung*';
const grief =
  'mahngebuhr*|mahnung*|mahnkosten|rucklastschrift*|rucklastschriftgebuhr*|uberziehung*|uberzogen|dispo*|verzugszinsen|zinsen|saumniszuschlag|saumnisgebuhr|vermieter*|kundigung der wohnung|strom abgestellt|ins minus|im minus|konto im minus|verlust|schufa|inkasso*|lieferanten|mitarbeiter warten|belegschaft|angestellten|strafgebuhr|spesen|bearbeitungsgebuhr|bankgebuhr*|skonto|mietzahlung|kaution';

const transfer =
  'zahlschein|erlagschein|bankomat*|einzieher|vergutung|lsv|zahlungsauftrag|postomat|saldo|qr rechnung|buchung|buchungen|bezahlung|bezahlvorgang|geldeingang|zahlungseingang|geldtransfer|western union|moneygram|wise|guthabenkarte|prepaid guthaben|kontostand|uberweisungslimit|tageslimit|kreditrahmen|online banking|banking app|scheck|freistellungsauftrag|festgeld|sparplan|wertpapier*|spende|trinkgeld|tankstelle|parkautomat|aufladung|aufgeladen|mandat|bankverbindung|echtzeit|geld|kaution|anzahlung|reisescheck|valuta|wechselstube|devisen|kryptoborse';

/** German words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (zuruckholen|zuruckgeholt|holen|holt|zuruckbuchen|zuruckgebucht|zuruckgehen|ruckbuchung|ruckgangig|zuruckfordern|zuruckgeben|zuruckrufen|reklamier*|widerspr*|widerruf*|chargeback|stornier*|anfecht*|bestreit*|beanstand*) & ({any-pay}|zuruck|lass*|werde|das|die|mein|antrag) @18
      {any-pay} & (zuruckbuchen|zuruckgebucht|zuruckbuche|zuruckgehen|zuruckholen|zuruckgeholt|ruckbuchung|anfecht*|beanstande|beanstanden|bestreite|reklamiere) @14
      (widerspreche|widersprochen|widersprechen) & (abbuchung*|lastschrift*|belastung*|kreditkartenzahlung*) @12
      (eroffne*|eroffnet|einleite*|eingeleitet|starte*|melde|stelle|offne|beantrag*) & (kauferschutz*|kauferschutzfall|chargeback*|dispute|ruckbuchung*|konfliktfall|ruckbuchungsverfahren|streitfall|reklamation* bei) @14
      (kauferschutz|chargeback|charge back)
      (apple|google|google play|app store|playstore|play store|amazon|ebay|paypal|klarna|viseca|american express|comdirect|revolut|discover|kreditkarteninstitut|kartenabrechnung*|karteninstitut|kartenstelle|kreditinstitut|geldinstitut|*bank|sparkasse|sparda|raiffeisen*|mastercard|visa|zahlungsdienst*|kreditkarte) & (erstattung beantragt|um erstattung|geld zuruckverlang*|streitfall|reklamationsfall|umsatzreklamation|einspruch|bestreite*|bestritten|strittig*|widerspruch*|widersprochen|ruckabwick*|ruckruf|zuruckgerufen|zuruckrufen|zuruckrufe|gutgeschrieben|vorlaufig*|kauferschutz*|konflikt*|rauben|zuruckfordern|zuruckgefordert|recht gegeben|gibt mir recht|zuruckzieh*|zuruckverlang*|reklamation*|disput*|dispute|beanstandung*) & (zahlung*|betrag|geld|euro|abbuchung*|kauf|lastschrift*|fall|antrag|das|es|beitrag|rate|raten|belastung*|umsatz*|sache|ware|bestellung|erstattung*|einzug|gegen) @20
      (acht|8) wochen & (lastschrift*|abbuchung*|einzug|zuruckgeben|zuruckholen|zuruckbuchen|bank|widersprechen|widerspruch) @20
      (umsatzreklamation|kartenreklamation|reklamationsformular|reklamationsfall|kauferschutzantrag|paypal konflikt|chargebackverfahren|kartenbeanstandung|zahlungsreklamation|ruckbelastung)
      (lasse|lass|lassen|werde|liess|hab|habe|haben) .. (geld|betrag|abbuchung*|zahlung*|einzug|lastschrift*|euro|beitrag*|rate*|summe|kohle) .. (zuruckrufen|zuruckgehen|zuruckbuchen|zuruckholen|platzen|zuruckgeben|zuruckgezogen|zuruckgeholt|zuruckgegeben|zuruckgerufen|retournieren|retourniert)
      (abbuchung*|lastschrift*|einzug|beitrag*|rate|raten) & (zuruckgegeben|zuruckgeben|retourniert|retournieren|zuruckgehen lassen|platzen lassen|zuruckgewiesen|abgewiesen) & (ich|wir|bank|lasse|habe|werde|von mir|haben) @16
      {any-bank} .. (pausiert|gestoppt|angehalten) .. (rechnung|zahlung|abbuchung)
      (lastschrift|abbuchung|zahlung|belastung|buchung) .. (lass*|lasse|gelassen) .. (zuruck*|platzen|stornieren)
      (geld|betrag|zahlung) .. (uber|durch|von) .. {any-bank} .. (zuruck*|holen|wieder)
      {any-bank} & (gutgeschrieben|vorlaufig|pruft|gepruft|untersucht) & (ihre|bis|wahrend|belastung) @18
      (kummert|kummern|klart|regelt) .. {any-bank}
      {any-bank} .. (kummert|klart|regelt|ubernimmt)
      um .. (euro|betrag|geld) .. (kummert|kummern) .. {any-bank}

      {any-bank} & (eingeschaltet|einschalten|eingeschalten|beauftragt|beauftrage|angewiesen|gebeten|bitte ich|bescheid gegeben|informiert|gemeldet) & (zahlung*|abbuchung*|geld|betrag|lastschrift*|buchung*|belastung*|einzug|kauf) & (zuruck*|stopp*|sperr*|storn*|anfecht*|widersp*|reklam*|pruf*|ruck*) @22
      (paypal|klarna|bank|kreditkarte*|visa|mastercard|apple|google|amazon) .. (entscheidet|entscheiden|entschieden|auf meiner seite|auf meine seite|gibt mir|gab mir|hat mir) & (erstattet|zuruck*|gutgeschrieben|gutschrift|recht|geld|fall|antrag|streit*|kaufer*) @18
    `,
    unless: `
      (was ist|was bedeutet|unterschied zwischen|wie funktioniert) .. (chargeback|ruckbuchung|kauferschutz|rucklastschrift|dispute)
      (auswertung|ubersicht|quote|bericht|handlerkonto|handlerglossar|modul) & (chargeback*|ruckbuchung*|angefochten*|bestritten*) @14
      (fall|konflikt|widerspruch|streitfall|reklamation|dispute|kauferschutz) .. (geschlossen|fallen lassen|zuruckgezogen|zuruckgenommen|beendet|erledigt)
      (fallen lassen|zuruckgezogen|zuruckgenommen|geschlossen) .. (fall|konflikt|widerspruch|streitfall|reklamation)
      wir verkaufen
      (beinahe|fast|schon) .. (bank|paypal) .. (aber|da)
    `,
  },
  'payment-complaint': {
    lists: {
      'any-pay': pay,
      'any-flow': flow,
      'any-transfer': transfer,
      'any-wrong': wrong,
      'any-demand': demand,
      'any-grief': grief,
    },
    phrases: `
      !{any-flow} & !{any-wrong} & !{any-demand} @24
      !{any-flow} & !{any-wrong} & !{any-grief} @22
      (beschwerde*|beschwer|beschwere|beschweren|ruge|rugen|beanstande|beanstanden|protestiere|protest|formliche*|reklamiere|reklamation|missbillige) & !{any-flow} @26
      (abgebucht|eingezogen|belastet|ausgezahlt|gutgeschrieben|abgezogen|gezahlt|uberwiesen|ausgespuckt|gebucht) & # .. (statt|anstatt|anstelle) .. # @16
      (statt|anstatt|anstelle) .. # & (abgebucht|eingezogen|belastet|ausgezahlt|gutgeschrieben|abgezogen|uberwiesen|ausgespuckt|gebucht) @14
      !(karte|kartenzahlung|terminal|apple pay|google pay|kreditkarte|zahlung) .. (abgelehnt|verweigert|nicht akzeptiert|nicht angenommen) & (peinlich*|blamiert|schlange|kasse|vollem|vollen|obwohl|trotz|genug|gedeckt|guthaben|gaste*|kellner) @22
      (gebuhr*|entgelt*|provision|spesen|aufschlag|kommission|wechselkurs|kurs) & (uberweis*|auslands*|kontofuhrung*|abheb*|geldautomat*|lastschrift*|wahrung*|umrechn*|umgerechnet|bezahlen|kartenzahlung*|einzahlung|basiskonto|zahlungen) & (frechheit|unverschamt*|abzocke|wucher|raub|lacherlich|diebstahl|nicht einverstanden|akzeptiere*|verlange*|fordere*|erwarte*|zuruck|ruge|beanstande*|nirgends|nirgendwo|nie vereinbart|ohne ankundigung|hinnehm*|gefallen lass*) @24
      !(drei|alle|beide|samtliche) .. (raten|zahlungen|abbuchungen) .. (auf einmal|auf einen schlag|gleichzeitig|sofort)
      (beschwerde*|beschwere|beschweren|reklamation*|reklamiere|beanstandung|unzufrieden|nicht zufrieden|nicht einverstanden) & !({any-pay}|ruckzahlung|erstattung|gebuhr*|karte|belastet|kosten|wechselkurs|doppelt (belastet|bezahlt)|kontofuhrung*|sepa) @22

      (lastschrift*|gehalter|gehalt|lohn|lohne|dauerauftrag|uberweisung*|miete|rate|raten|zahlung*|rente|einzug) & (statt|anstatt) .. (am|montag|dienstag|mittwoch|donnerstag|freitag|ersten|#) @14
      !(gehalt|gehalter|lohn|lohne|rente|dauerauftrag*|echtzeituberweisung*|echtzeitzahlung*|sofortuberweisung*|instant*|terminuberweisung*|mietzahlung|daueruberweisung*|kartenumsatze|tageseinnahmen|auszahlung der umsatze) & !(zu spat|verspatet|tag spater|tage spater|tage zu spat|tag zu spat|am nachsten tag|erst am nachsten|stunden gebraucht|nicht raus*|nicht rausgegangen|wieder nicht|ausgefallen|nicht ausgefuhrt|nicht ausgezahlt|nicht angekommen|nicht da|fehlt|fehlen|verschwunden|zuruckgekommen) @14
      !(geld|uberweisung*|zahlung|erstattung|ruckzahlung|ruckerstattung|gutschrift|gehalt|rente) & !(falsche* konto|falsche konto|altes konto|alte konto|mein altes|geschlossene* konto|aufgelostes|aufgeloste*|gekundigte* konto|wildfremde*|falschen empfanger|falsche iban|an einen fremden|ins leere|im nirgendwo|nirgends an*) @16
      aus # .. (hat|wurden|wurde|gemacht|machte|machten)
      (abgebucht|eingezogen|belastet|gebucht|runter) & (statt|anstatt|anstelle) @10
      (auslandsgebuhr*|fremdwahrungsgebuhr*|auslandsentgelt*|auslandseinsatzentgelt|einsatzentgelt|wechselgebuhr*|umrechnungsgebuhr*|fremdwahrungsentgelt|wechselprovision) & (obwohl|fur ein*|dabei|trotz|zuruck|nie|kostenlos|kostenfrei|inland|frechheit|verlangt|abgezogen|berechnet) @16
      !(kartengerat|kartenterminal|kartenlesegerat|terminal|bezahlterminal|kassenterminal) & !(gutgeschrieben|gutschrift|geld|umsatze|betrage) & !(nichts|nicht|kein*|fehlen|fehlt|nie) @20
      (automatisch|trotzdem|nochmal|noch einmal|ein zweites mal|erneut) .. (eingezogen|abgebucht|belastet) & (schon|bereits) .. (bezahlt|uberwiesen|beglichen|gezahlt) @22
      !(geld|euro|franken|uberweisung*|betrag|zahlung*) & !(weg|verschwunden|hangt|haengt|nicht angekommen|nie angekommen|nichts bekommen|hat nichts|keinen cent|in der luft|warteschleife|schwebe) & !({any-demand}|warte nicht|seit .. (tagen|wochen|freitag|montag)|verkaufer|empfanger|hoheren|vorgesetzt*) @24

      !(fordere|verlange|erwarte|bestehe auf|bitte um|mochte|will) & !(stellungnahme|erklarung|erstattung|ausgleich|wertstellung|ruckbuchung|entschuldigung|gutschrift|zinsausgleich|korrektur|berichtigung|ersatz|begrundung) & !{any-flow} @22
      !(wertstellung|valuta|valutadatum|buchungstag|ausfuhrungsdatum) & !({any-wrong}|rechtswidrig|nicht) @14
      !(bargeld|scheine|schein|munzen|munzgeld|einzahlungsautomat|automat|bankomat|geldautomat|munzzahler) & !(verschluckt|einbehalten|gefressen|geschluckt|nicht ausgegeben|zu wenig|verzahlt|nicht gutgeschrieben|nicht rausgegeben|nicht ausgespuckt|falsch gezahlt|hundert euro weniger) @16
      !(zahlungsdienst*|zahlungsanbieter*|zahlungsabwickl*|kartenakzeptanz|handlerkonto|auszahlungen|auszahlung|payout|kassensystem) & !(gesperrt|eingefroren|einbehalten|zuruckgehalten|verspatet|seit (tagen|wochen)|nicht ausgezahlt|fehlt|fehlen|gekurzt) @16
      (beschwerdestelle|beschwerdeabteilung|beschwerdemanagement|interne revision|vorstand|qualitatsmanagement|schriftliche antwort|rechtsmittelfahig*|abschliessende antwort|unabhangige stelle) & !{any-flow} @26
      !(abgebucht|gebucht|belastet|eingezogen|abgezogen) & !(doppelt|zweimal|dreimal|viermal|2x|3x|zu viel|zuviel) & !(nochmal|schon wieder|frechheit|dispo|minus|uberzogen|sauer|zuruck|sofort|peinlich|argerlich|wieder|monat|verlange*|reicht) @20

      !(lasse|lassen|kann|konnen|will|werde|nehme) .. (mir|uns|das|es|ich)? .. (nicht gefallen|nicht bieten|nicht hinnehmen|nicht akzeptieren) & !{any-flow} @24
      !(auf meine kosten|auf unsere kosten|zu meinen lasten|kosten habe ich|sitze auf|sitzen auf|bleibe auf|dafur gerade|haftbar|haften|ersetzt mir|zahlt mir|erstattet mir|gutschreiben|ruckerstatten) & !{any-flow} & !({any-wrong}|{any-grief}|ihr system|ihre app|ihr automat|ihr fehler) @24
      !(ihr|ihre|euer|eure|ihrem|eurem|ihrer|eurer) .. (system|app|automat|fehler|umstellung|terminal|software|wallet|kasse) & !{any-flow} & !({any-wrong}|{any-grief}) @18

      !{any-transfer} & !{any-wrong} & !(unverschamt*|frechheit|unmoglich|inakzeptabel|hinnehm*|emport|stinksauer|entschuldigung|entschadig*|stellungnahme|zumutung|unzumutbar|skandal*|bin bedient|peinlich|ersetz*|ihr fehler|euer fehler|ihre schuld|abzocke|schlamperei|untragbar|schriftlich*|beschwer*|reklamier*|{any-grief}|verlange*|fordere|erwarte) @24
    `,
    unless: `
      (wo|wie|gibt es|wohin) .. (beschwerdeformular|beschwerdeverfahren|formular|beschwerdestelle)
      (gibt|gab) es nichts
      (nicht|kein*) .. (beschweren|beschwerde|reklamation)
      (war|ist) (doch)? (schon|bereits|inzwischen)? (da|angekommen|eingegangen)
      (ist|sind) .. (heute|gestern|inzwischen|mittlerweile|doch) .. (angekommen|eingegangen|gutgeschrieben|eingetroffen)
      (vorgemerkt|wie lange dauert|ab welchem|bis wann|wann (kommt|wird)|welche gebuhr*|was kostet)
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
      !{any-pay} & (ich nicht|nicht von mir|nie .. (gemacht|getatigt|bestellt|erteilt|autorisiert|gekauft|zugestimmt)|nicht .. (getatigt|autorisiert|gemacht|veranlasst|freigegeben|bestellt|erkenne)|nichts weiss|weiss .. nichts|ohne mein* (wissen|zustimmung|einverstandnis|einwilligung)|keine (zustimmung|einwilligung|freigabe|erlaubnis)|unbekannt*|betruger*|unberechtigt*|unautorisiert*) @18
      !das war ich nicht
      !{any-pay} & (war nie dort|nie (dort|da) gewesen|noch nie .. (war|gewesen)|war ich nie|ich war nie) @22
      (ohne mein* (wissen|zustimmung|einverstandnis)) & ({any-pay}|mandat*|vertrag*|kredit*|abo|abgeschlossen|bestellt|erteilt|konto|eroffnet|unterschrieben|jemand) @18
      (gefalschte*|falsche*|betrugerische*|fake) .. (sms|mail|seite|website|nachricht|link|anruf*) & (eingegeben|gegeben|geklickt|daten|code|pin|bezahlt|karten*|reingefallen|hereingefallen) @18
      (phishing|betrogen|betrug|betruger*|reingefallen|hereingefallen|abgezockt|enkeltrick) & (daten|karte*|konto|code|sms|mail|geklickt|eingegeben|{any-pay}|kartendaten|kreditkarte) @18
      (auf meinen namen|in meinem namen) & (jemand|fremd*|unbekannt*|ohne|nie|nicht) & (bestellt|abgeschlossen|eroffnet|unterschrieben|vertrag*|kredit*|konto|abo|mandat*) @18
      identitatsdiebstahl
      !(zahlung*|abbuchung*|abgebucht|taxifahrt*|tankfullung*|tankstelle|tanken|hotel*|hotelnacht*|mietwagen*|flug|flugticket*|bestellung*|bestellt|abo|einkauf*|kauf|umsatz|umsatze|buchung*|lieferung|paket|paypal|euro|uberweisung*|spieleseite|gutscheine|vertrag|streaming*) & (nie (gewesen|dort|da|gebucht)|war ich nicht|war ich (zu hause|im bett|krank|auf der arbeit|im buro|im dienst|im krankenhaus|im urlaub)|ich war (zu hause|im bett|krank|in|auf|im)|lag ich|ich lag|geschlafen|schlief|kein auto|keinen fuhrerschein|kein* (haustier|hund|kinder|konsole)|nie gehort|niemand (bestellt|gekauft|gebucht)|keiner (bestellt|gekauft|gebucht)|hier niemand|nichts bestellt|weder bestellt|bestellt habe ich nicht*|kenne ich nicht|spiele (ich)? nicht|rauche nicht|fahre kein|nicht von mir|nicht von uns|wir nicht|hab ich nie|habe ich nie|seltsam|komisch|merkwurdig) @22
      (code|codes|tan|tans|pin|nummern|ziffern|zahlen|zahlenfolge|bestatigungscode|freigabe|fernwartung|fernzugriff|teamviewer|anydesk|kartendaten|zugangsdaten) .. (vorgelesen|vorlesen|durchgegeben|durchgesagt|genannt|abgetippt|diktiert|gegeben|gesagt|bestatigt|freigegeben|weitergegeben|weitergeleitet|erlaubt|zugelassen|eingegeben) & (angeblich*|sicherheitsabteilung|betrugsabteilung|seitdem|jetzt|danach|weg|leer|fehlen|fehlt|betrug*|polizei|bankmitarbeiter|ausgegeben|mutter|vater|oma|opa|alt|schame|blod|dumm*|naiv|uberrumpelt|hereingefallen|reingefallen|gutglaubig|anrufer*|trick*|komisch) @26
      (angeblich*|vermeintlich*|vorgeblich|anrufer*|jemand|herr|mann|frau|dame|stimme|typ|kerl) & (ihrer|eurer|der|von) .. (sicherheitsabteilung|betrugsabteilung|sicherheit|bank|polizei|microsoft|hausbank|betrugspravention|kripo|verbraucherzentrale|europol) & (code*|tan|tans|pin|nummern|uberw*|freigeb*|freigegeben|konto|weg|geld|euro|zugriff|bestatig*|karte*) @24
      !(anmeldung*|login*|logins|anmeldeverlauf|anmeldeprotokoll|protokoll|gerateliste|gerat|gerate|sitzung*|zugriff*|angemeldet|eingeloggt|iphone|samsung|galaxy|pixel|windows*|mac) & (unbekannt*|fremd*|nicht meins|nicht mein (gerat|handy)|gehort mir nicht|besitze ich nicht|habe ich (gar)? nicht|hab ich (gar)? nicht|geschlafen|schlief|war ich nicht|kenne ich nicht|nicht von mir|russland|china|nigeria|minsk|brasilien|vietnam|indien|turkei|ausland|lagos|nie (dort|da) (gewesen|war)|nicht ich|im flugzeug|ich wohne|ich bin in|ich sitze) & !(konto|profil|verlauf|account|portal|mail|postfach|liste|login*|anmeldung*|eingeloggt|angemeldet|zugriff*) @26
      !(passwort|kennwort|mailadresse|e mail adresse|handynummer|telefonnummer|iban|bankverbindung|auszahlungskonto|konto|lieferadresse|empfanger|rufnummer|anschrift|gerat|benutzer|nutzer|profil|tarif|abo|administrator) & (geandert|ausgetauscht|ersetzt|hinterlegt|hinzugefugt|eingetragen|umgestellt|angelegt|registriert|hochgestuft|verknupft|umgeleitet) & (nicht von mir|war ich nicht|ich nicht|ich war das nicht|kenne ich nicht|die ich nicht kenne|den ich nicht kenne|das ich nicht kenne|fremd*|unbekannt*|wildfremd*|ohne mein*|jemand|irgendwer|ohne dass ich|von uns war es keiner|nie (beauftragt|veranlasst|angefasst)|nicht angefasst|wer ist das|komme nicht mehr rein|stimmt nicht mehr) @22
      !(sim|esim|sim karte|simkarte|ersatzkarte|zweitkarte|ersatz sim|nummer|rufnummer) & (aktiviert|beantragt|bestellt|ausgestellt|freigeschaltet|umgeschrieben|portiert|verschickt|angefordert|ausgegeben) & (nicht von mir|war ich nicht|ich nicht|nie|niemand|ohne (mein*|dass)|fremd*|kein netz|jemand|angeblich|ich bin in|ich war das nicht|wer) @22
      !(willkommensbrief|begrussungsschreiben|begrussungsmail|willkommensmail|vertragsbestatigung|auftragsbestatigung|vertrag*|anschluss|kredit|ratenkauf|ratenkredit|zweitkarte|stromvertrag|versicherung|leitung|handyvertrag|mobilfunkvertrag|lastschriftmandat|unterschrift|inkasso*|zahlungsaufforderung|schadensfall|schaden) & (nie (abgeschlossen|unterschrieben|bestellt|gewohnt|beantragt|gemeldet|gehabt)|nie dort gewohnt|nie gelebt|nicht meine|nicht von mir|gefalscht*|fremd*|wohne ich nicht|nie gewohnt|wohnt hier nicht|kenne ich nicht|nichts abgeschlossen|nichts unterschrieben|nichts bestellt|nichts beantragt|keinen gemeldet|in meinem namen|auf meinen namen|auf den namen meine*|war ich nicht|untergeschoben) @20
      (rechnung*|zahlung|uberwiesen|uberweisung|bezahlt|gezahlt|beglichen|iban|bankverbindung|kontonummer|kontoverbindung) & (neue*|geanderte*|andere*|gefalschte*|falsche*|manipulierte*) & (angeblich*|vermeintlich*|gefalscht*|gehackt*|abgefangen|betruger*|nicht von ihnen|stammt nicht|nie von ihnen|nie geandert|nie gewechselt|vermutlich betrug*|fake*) @24
      (gutscheinkarte*|geschenkkarte*|steamkarte*|steam karten|paysafe*|google play karten|apple karten|guthabenkarte*|bitcoin*|krypto*|western union|neosurf|gutscheincodes|goldbarren) & (angeblich*|enkel*|internetbekanntschaft|online bekannt*|dating*|microsoft|polizist*|polizei|fremde*|betruger*|unbekannte*|liebschaft|heiratsschwindler|vorgesetzte*|masche|hereingefallen|reingefallen|erpress*) @22
      (konto|sparbuch|sparkonto|guthaben|ersparte*|tagesgeld|depot|wallet|punkte|meilen|bonuspunkte|treuepunkte|payback*|pramienpunkte|skins|inventar|gold|items|gegenstande|guthabenkonto|prepaid*) & (leer|leergeraumt|weg|verschwunden|geplundert|abgeraumt|auf null|auf 0|ausgegeben|eingelost|ubertragen|abgehoben|fehlen|gestohlen|geklaut|abgeflossen|verkauft|getauscht|ausgezahlt) & !(jemand|irgendwer|unbekannt*|fremd*|nicht ich|war ich nicht|nicht von mir|kenne|uber nacht|heute nacht|nachts|seit dem anruf|nach dem anruf|ohne dass ich|ohne mein*|hacker*|gehackt|seitdem|geschlafen|wildfremd*|wer auch immer|ich habe nichts) @22
      (tasche|handtasche|rucksack|geldbeutel|portemonnaie|brieftasche|geldborse|karte|jacke|handy|smartphone|iphone|telefon) & (entrissen|weggerissen|aus der hand|beklaut|uberfallen|abgezogen|abgezockt|abgenommen|weggekommen|gezogen|mitgehen|einbruch|eingebrochen|gezockt) @14
      (jemand|irgendwer|irgendjemand|irgendwem|wer|unbekannte*|fremde*|ein fremder|betruger*|hacker*) & (mein*|unser*|meinem|meinen) .. (konto|profil|account|postfach|mail|mails|mailadresse|insta*|facebook*|whatsapp*|shop|seite|namen|netflix*|versichertenkarte|kundenkonto|identitat|daten|ausweis) & (verschickt*|verschicken|schreibt|schickt|verkauft|bittet|benutzt|missbraucht|nutzt|kauft|kaufte|schaut|bestellt|angelegt|postet|verlangt|zieht|bettelt|gibt sich|bestellte|einkauf*|eingelost|holt|geholt|geladen) @22
      (gefalschte*|falsche*|nachgemachte*|gefakte*|uberklebte*|fake*|tauschend echte*) .. (qr*|automat*|seite|webseite|shop|login*|formular|link|sms|parkautomat|ladesaule|mail|paketmail) & (bezahlt|eingegeben|gescannt|abgebucht|geklickt|ausgefullt|uberwiesen|eingetippt|kartendaten|abgezogen) @22
      (kaufer*|kauferin|verkaufer*|kurier*|interessent*|mieter*|vermieter*) & (link|formular|kartendaten|karte|treuhand*|qr*|vorkasse|anzahlung|kaution) & !(betrug*|betruger*|abgebucht|abgezogen|statt|verschwunden|geloscht|nicht erreichbar|existiert nicht|gibt es gar nicht|nie existiert|abgetaucht|blockiert) @24
      (mutter|vater|oma|opa|tante|schwiegermutter|grossmutter|grossvater|eltern|nachbarin) & (uberredet|uberrumpelt|betrogen|abgezockt|hereingelegt|reingelegt|ausgenommen|uber den tisch|schockanruf|enkeltrick|aufgeschwatzt|dement*|pflegeheim|pflegebedurftig) & (uberwiesen|geld|euro|vertrag|vertrage|abo|anruf*|karte|konto|bestellt|unterschrieben|handyvertrag|anschluss|gekauft) @22
      (abo|abos|abonnement*|vertrag*|kredit*|konto|konten|leitung*|bestellung*) & !(nie|niemals|nicht) .. (abgeschlossen|bestellt|beantragt|unterschrieben|eroffnet) @18
      (angeblich*|vermeintlich*|ausgegeben als|vorgegeben|falscher|falsche) .. (mitarbeiter*|bank*|support|polizist*|polizei|microsoft|sicherheitsmitarbeiter*|berater*)
      (gab|gegeben|durchgegeben|vorgelesen|genannt) .. (code|codes|tan|pin|passwort) & (fehlen|weg|geld|euro|leer*|uberwiesen|verschwunden|konto) @20
      (tan|code|pin) .. (gegeben|durchgegeben|vorgelesen|genannt) & (fehlen|weg|geld|euro|leer*|uberwiesen|verschwunden|konto) @20
      gab .. (code|tan|pin|passwort) & (fehlen|weg|geld|euro|konto) @20
      (konto|sparbuch|ersparnisse) .. (leergeraumt|abgeraumt|geplundert|leer)
      (geld|erspartes|guthaben|sparkonto) .. (weg|verschwunden|abgehoben|uberwiesen|fehlt) & !(weder ich|ich nicht|nicht ich|niemand|ohne|nie|weder) @24
      (jemand|unbekannte*|fremde*|dieb|betruger*) & (bestellt|gekauft|abgeschlossen|ausgegeben|bezahlt|gebucht) & (mein* (konto|namen|karte|profil|daten|account)) @20
      (seltsame*|merkwurdige*|verdachtige*|unbekannte*|komische*|unerklarliche*) .. {any-pay}
      was ist das fur .. {any-pay}
      {any-pay} .. (kenne ich nicht|sagt mir nichts|nicht zuordnen)

      !(anmelde*|anmeldeliste|login*|protokoll|gerateliste|verlauf|sitzungen|log) & (geschlafen|schlief|flug*|im bett|nur ein iphone|nur ein android|habe nur|hab nur|besitze nur|war ich nie|unterwegs|offline|ohne wlan|urlaub|arbeit) & !(steht|zeigt|gerat|uhr|nachts|nacht|fruh|galaxy|pixel|iphone|windows|laptop|ausland) @26
      (bonuspunkte|punkte|meilen|guthaben|skins|gegenstande|items|treuepunkte|praemien|gutschein*) & (von # .. auf|auf einen namen|auf den namen|den ich nicht kenne|die ich nicht kenne|gegen nix|gegen nichts|obwohl mein pc|fur nix|getauscht|eingelost) & !(nicht ich|nicht kenne|nachts|nacht|heute nacht|aus war|offline|fremd*|unbekannt*|nie|weg|verschwunden) @22
      !(bestellung|bestellt|bestellungen|lieferung|paket|konsole*|einkauf|buchung) & !(keiner aufgegeben|niemand aufgegeben|hier keiner|hier niemand|niemand von uns|keiner von uns|nie aufgegeben|nicht aufgegeben|von uns keiner|nicht getatigt|fremde* adresse|fremde anschrift|unbekannte adresse|adresse die ich nicht) @18
      (*bekanntschaft|brieffreund*|verehrer|liebhaber|enkeltrick|schockanruf|love scam|romance scam) & (gutschein*|geschenkkarten|guthabenkarten|geld|uberwiesen|codes|karten|euro|bitcoin|paysafe*) @20
      !(*schaden|schadensfall|leistungsfall|leistung*) & !(nie gemeldet|nie einen gemeldet|nie etwas gemeldet|keinen gemeldet|nicht gemeldet|nie einen gehabt|nie gehabt|keinen gehabt) @22
      !(code|codes|bestatigungscode*|tan|tans|sms codes|freigabe*|passwort anfragen) & !(nicht angefordert|nie angefordert|nicht bestellt|nicht verlangt|nicht ausgelost|nicht veranlasst|nicht beantragt) @12
      (auf den namen|im namen|auf namen) .. (mutter|vater|vaters|oma|opa|frau|mannes|sohnes|tochter|schwester|bruders|eltern) & (gebucht|bestellt|abgeschlossen|raten|vertrag|vertrage|nummer|eroffnet|gekauft|unterschrieben|iphone|handy|kredit) @20
      !(unterschrift|signatur) .. (nicht meine|nicht von mir|gefalscht|nicht mal ahnlich|fremd*)

      (ausweis|perso|personalausweis|video ident|videoident|selfie|identifizierung|ausweiskopie) & (angeblich*|nebenjob|jobangebot|bewerbung|wohnungsanzeige|inserat|missbraucht|konto eroffnet|in meinem namen|betrug*|testperson|app tester) @20
      !(nachsendeauftrag|packstation|abholcode|umgeleitet|ablageort|lieferadresse|abstellgenehmigung) & !(nie (beauftragt|erteilt|gestellt)|nicht von mir|nicht ich|fremd*|jemand|ohne mein*|war ich nicht|unbekannt*) @16
      !(tankkarte|firmenkarte|versichertenkarte|kundenkarte|bahncard|fahrkarte|ticket|jahreskarte|punktekarte|ladekarte|dauerkarte|leihrad|mietrad|roller|carsharing) & !(kopiert|geklont|missbraucht|jemand|unbekannt*|fremd*|nie ausgeliehen|nie gefahren|nie getankt|nie geladen|nicht ich|war ich nicht|nicht von mir) & !(gefahren|getankt|geladen|ausgeliehen|eingelost|benutzt|abgerechnet|bezahlt|rechnung|abbuchung*|fahrt*|verwendet|buchung*|genutzt) @20
      !(abgehoben|abhebung*|bezahlt|eingekauft|abbuchung*|umsatze|umsatz|belastung*|gebucht|zahlung*) & (vor mir|bei mir|im portemonnaie|im geldbeutel|in der tasche|zu hause|in meinem|nie aus der hand|obwohl ich|dabei war ich|wahrend ich|da war ich|lag ich|wahrend) & (karte|ausland|nachts|automat|stadt|im|in|handy|tan) & (nie|liegt|war|krankenhaus|bett|urlaub|arbeit|gesperrt|ich) @20
      (link|sms|mail|seite|webseite|formular|anhang) & (geklickt|angeklickt|draufgedruckt|drauf geklickt|eingegeben|ausgefullt|eingetippt|reingefallen) & (komisch|nicht von ihnen|fake|verdacht*|angst|gefalscht*|betrug*|phishing|dumm|blod|tan|kartennummer|pin|kontodaten|unsicher|jetzt fehlt|abgebucht) @22
      (in ihrem namen|in eurem namen|als ihr mitarbeiter|angeblich von ihnen|gibt sich als|geben sich als|gab sich als|unter ihrem namen|mit ihrem logo|mit eurem logo|ausgegeben als) & (haustur|klingel*|geklingelt|anruf*|angerufen|mail*|sms|verkauf*|kassier*|vertrag*|unterschr*|whatsapp|shop|seite|geld|daten|kunden) @20
      (erpresst|erpresser*|erpressung|drohmail|losegeld|bitcoin*) & (konto|mail|daten|fotos|video|zahlen|passwort|verschlusselt|account|gehackt) @18
      (ausgesperrt|komme nicht mehr rein|komm nicht mehr rein|kein zugriff mehr|keinen zugriff mehr) & (jemand|fremde*|unbekannte*|geandert|gehackt|hacker|ubernommen|passwort stimmt|neue nummer|andere nummer|postet|verkauft|bestellt) @20

      !(abgebucht|abgehoben|abgezogen|belastet|eingezogen|bezahlt|uberwiesen|gekauft|bestellt|gebucht|eingelost) & !(nie|niemals|nicht ich|nicht wir|weder|niemand|keiner|kenne|ohne mein*|ohne unser*|fremd*|wildfremd*|unbekannt*|seltsam*|wer) & !(ausland|nachts|heute nacht|polen|spanien|london|paris|dubai|amerika|usa|china|irland|zypern|malta|estland|litauen|lagos|brasilien|turkei|bulgarien|rumanien|tschechien|italien|frankreich|england|online shop|spiel*|wett*|casino|krypto*|kosmetik|dating*|streaming*|taxi|uber|tankstelle|flug*|hotel*) @22
      !(karte|konto|konten|zugang|handy|sim|depot) .. (sperren|sperrt|gesperrt werden|blockieren|einfrieren|dicht machen|stoppen) & !(sofort|schnell|bitte|dringend|umgehend|alles|geklaut|gestohlen|weg|verloren|betrug*|fremd*|jemand|gehackt) & !(geklaut|gestohlen|weg|verloren|betrug*|betruger*|fremd*|jemand|gehackt|entrissen|dieb*|einbruch|uberfall*|abgebucht|abgehoben) @20
    `,
    unless: `
      (schulung|vortrag|referat|seminar|unterweisung|broschure|faltblatt|flyer|roman|krimi|workshop)
      (ist|sind|war) .. (ersetzt|wieder da|zuruckerstattet|erledigt|geklart|aufgeklart)
      (erkennt|erkennen|pruft) .. (falschgeld|falsche scheine|geldscheine)
    `,
  },
  'stolen-card': {
    phrases: `
      (portemonnaie|portmonee|geldborse|brieftasche|karte|kreditkarte|handtasche|ec karte|girocard|geldbeutel) & (gestohlen|geklaut|entwendet|geraubt|verloren|weg|abhanden|beraubt) & (sperr*|gestohlen|geklaut|entwendet|geraubt|gesperrt|blockier*|beraubt) @16
      jemand .. (benutzt|nutzt|zugriff|kopiert) .. meine karte
      karte .. (benutzt|belastet) .. ohne mein*
      meine (karte|kreditkarte|bankkarte|girocard) .. (verloren|weg|verschwunden|gestohlen)
    `,
  },
  'account-takeover': {
    phrases: `
      (jemand|hacker*|unbekannte*|betruger*|fremder|kriminelle*|dritte*) & (gehackt|geknackt|ubernommen|eingeloggt|angemeldet|geandert|eingedrungen|gekapert|zugriff|zugang) & (konto|passwort|mail|mailadresse|nummer|profil|account|daten|login) @16
      (konto|account|mail|profil|postfach) .. (gehackt|geknackt|ubernommen|gekapert|kompromittiert)
      (wiederherstellungsnummer|nummer|mailadresse|passwort|telefonnummer|kennwort) .. (ersetzt|geandert|ausgetauscht|verandert) & (fremd*|unbekannt*|ausgesperrt|nicht kenne|ich nicht|ohne mein*|komme nicht) @22
      (anmeldung*|login*|zugriff*) .. (ausland|land|russland|china|unbekannt*|nie)
      ausgesperrt & (gehackt|jemand|fremd*|geandert|ersetzt) @18
      (anmeldeverlauf|loginverlauf|anmeldehistorie|geratelist*|aktivitat*|verlauf) & (laptop|gerat|handy|unbekannt*|land|steht|rechner) & !(ich wohne|nicht meins|nie|kenne .. nicht|unbekannt*|besitze kein*|habe kein*) @26
    `,
  },
};
