import type { Wordings } from '../../wordings';

const pay =
  'zahlung*|lastschrift*|abbuchung*|abgebucht|belastung*|transaktion*|abhebung*|kauf|kaufe|einkauf|einkaufe|uberweisung*|betrag|betrage|buchung*|rechnung*|geld|euro|dauerauftrag*|kreditkartenzahlung*|einzug|bankeinzug';
const bank =
  'bank|hausbank|sparkasse|volksbank|kreditkarte*|kreditkartenfirma|kreditkartenunternehmen|kartenherausgeber|kreditinstitut|visa|mastercard|paypal|klarna|amex|american express|commerzbank|postbank|ing|dkb|n26|kartenanbieter|bankberater*';

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
      {any-bank} .. (pausiert|gestoppt|angehalten) .. (rechnung|zahlung|abbuchung)
      (lastschrift|abbuchung|zahlung|belastung|buchung) .. (lass*|lasse|gelassen) .. (zuruck*|platzen|stornieren)
      (geld|betrag|zahlung) .. (uber|durch|von) .. {any-bank} .. (zuruck*|holen|wieder)
      {any-bank} & (gutgeschrieben|vorlaufig|pruft|gepruft|untersucht) & (ihre|bis|wahrend|belastung) @18
      (kummert|kummern|klart|regelt) .. {any-bank}
      {any-bank} .. (kummert|klart|regelt|ubernimmt)
      um .. (euro|betrag|geld) .. (kummert|kummern) .. {any-bank}
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (beschwerde*|beschwere|beschweren|reklamation*|reklamiere|beanstandung|unzufrieden|nicht zufrieden|nicht einverstanden) & !({any-pay}|ruckzahlung|erstattung|gebuhr*|karte|belastet|kosten|wechselkurs|doppelt (belastet|bezahlt)|kontofuhrung*|sepa) @22
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
