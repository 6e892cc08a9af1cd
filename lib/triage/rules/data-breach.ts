import type { RuleInput } from './schema';

/** Somebody sees, or got, personal data of somebody else. */
export const dataBreach: RuleInput = {
  id: 'data-breach',
  title: 'Personal data was seen by or sent to the wrong person: privacy and security teams, at once.',
  source: 'Regulation (EU) 2016/679 (GDPR), Art. 33',
  effect: {
    minimum: 'L3',
    team: 'Privacy and security',
    priority: 'urgent',
    signals: ['privacy', 'security', 'regulated'],
    clocks: ['gdpr-33-breach'],
    holdingReplyOnly: true,
    order: 5,
  },
  lists: {
    en: {
      other:
        'another (customer|person|client|user|account|company|family|subscriber)|other (customers|people|clients|users|persons|accounts)|someone else|somebody else|a (complete|total|perfect)? stranger|different customer|different person|strangers|my (neighbour|neighbor)|wrong person',
      data: 'invoice*|bill|bills|contract*|data|details|information|address*|number*|account|file|files|letter|documents|statement*|order|orders|photo*|name|passport*|id card|record*|messages',
    },
    fr: {
      other:
        'un autre client|une autre personne|d autres (clients|personnes|utilisateurs|abonnes)|autre abonne|quelqu un d autre|mon voisin|ma voisine|un (parfait|parfaits)? inconnu|une inconnue|des inconnus|autre utilisateur|un tiers|autre client',
      data: 'facture*|contrat*|donnees|coordonnees|adresse*|numero*|compte*|fichier*|courrier*|releve*|commande*|informations|nom|photos|rib|iban|carte d identite|passeport',
    },
    nl: {
      other:
        'een andere (klant|persoon|gebruiker|abonnee)|andere (klanten|personen|mensen|gebruikers)|iemand anders|mijn (buurman|buurvrouw|buren)|een vreemde|vreemden|een wildvreemde|wildvreemden|een onbekende|onbekenden|anderen',
      data: 'factu*|contract*|gegevens|persoonsgegevens|bankgegevens|adres*|nummer*|account|bestand*|brief|rekening*|bestelling*|naam|foto*|paspoort|identiteitsbewijs|rekeningnummer|iban',
    },
    de: {
      other:
        'anderen? (kunden|person|personen|nutzer|nutzern|teilnehmers)|eines anderen|einer anderen|anderer (kunden|personen|nutzer)|fremder? (kunden|personen|person|leute)|fremden kunden|jemand anderem|eines (wildfremden|fremden|unbekannten)|wildfremde*|meiner nachbarin|meines nachbarn|fremde',
      data: 'rechnung*|vertrag*|daten|kundendaten|bankdaten|adresse*|anschrift|nummer*|konto|datei|brief|kontoauszug*|bestellung*|namen|fotos|ausweis*|bankverbindung*|personalausweis*',
    },
    es: {
      other: 'otro cliente|otra persona|otros (clientes|usuarios)|otras personas|mi vecin*|un desconocido',
      data: 'factura*|contrato*|datos|direccion*|numero*|cuenta|archivo|carta|pedido*',
    },
    it: {
      other:
        'un altro cliente|altro cliente|un altra persona|altra persona|altri (clienti|utenti)|altre persone|mio vicino|mia vicina|uno sconosciuto',
      data: 'fattur*|contratt*|dati|indirizz*|numer*|account|file|lettera|ordin*',
    },
    pt: {
      other:
        'outro cliente|outra pessoa|outros (clientes|utilizadores)|outras pessoas|meu vizinho|minha vizinha|um desconhecido',
      data: 'fatura*|contrato*|dados|morada|numero*|conta|ficheiro|carta|encomenda*',
    },
  },
  phrases: {
    en: `
      (i|we) (can|could|now|am able to|are able to)? (see|access|view|seeing|got|received|get|have) .. {data} .. (of|from|belonging to|addressed to|about) {other}
      (see|access|view|received|sent|got|shows|show|contains|logged into|opened|attached) .. {other} s? ..3 {data}
      {other} s? ..2 {data} & (attached|sent me|received|i see|i can see|appears|showing|visible|in my)
      {data} .. (of|from) (about)? (# people|hundreds of|other people|other customers) .. (mistake|by mistake|accident*|received|sent)
      (received|sent) .. (file|list|spreadsheet|email) .. (personal|private) (details|data|information) .. (people|customers|others)
      (sent|gave|given|disclosed|shared|leaked|emailed|forwarded|mailed) .. (my|our|her|his) .. {data} .. (to|with) (my ex*|{other}|a third|the wrong)
      (my|our|her|his|their) .. {data} .. (visible|public|published|exposed|accessible|shown|leaked) .. (to everyone|public*|online|internet|website|page|to all|to others|leaked|everyone)?
      (data|privacy|information) (leak*|breach*)
      (leaked|exposed) .. (data|customer data|personal|password*|my email)
      addressed to my? (neighbour|neighbor|someone else|another)
      (wrong|unintended) recipient
      (order history|invoices|bill|account|profile|chat|conversation|app|portal|contract|letter|statement*|data|recording*) .. (belongs|belong|belonging) to .. (mr|mrs|ms|another|someone|somebody|a different|other)
      (shows|showed|see|displays|displayed|shown|contains|saw|seeing) .. (conversation|chat|invoice*|details|data|account|messages|recording*|name and) .. (of|from) .. {other}
      (recipients|customers|people|users|everyone|clients) .. (email addresses|e-mail addresses|addresses|names|numbers|data|details) .. (visible|in the to|in cc|shown|exposed|could see|see)
      (see|saw|could see|visible) .. (recipients|customers|users|clients|everyone s) .. (email|e-mail)? (addresses|names|numbers)
      (sent|mailed|posted|delivered|emailed) .. my ..3 {data} .. to (an old|the wrong|my old|my former|my previous|another|a wrong) (address|email|person|customer)
      (my|our) (call records|bank details|medical|contract|invoices|bill*|letters|passport) .. (opened|read|received|seen) by .. (tenants|neighbour*|others|stranger*|someone|my ex*)
      (wrong|old) address .. (opened|read|seen)
      (new tenants|neighbours|neighbour|strangers|my ex) .. (opened|read|saw|received|got) .. (it|them|my)
      (someone else s|somebody else s|another customer s|other customers|another person s|a stranger s|other people s) .. {data}
      instead of (mine|my own) .. (i|we)? .. (see|got|received|get)
      {data} .. (belongs|belonging|belonged|addressed|meant|intended) .. (to|for) {other}
      (land|landed|end up|ended up|logged in|log in|am in|was in|am logged) .. (in|into|to) .. (account|profile|portal) of (a|an|another|someone|some)? .. (stranger|customer|person|else|user)?
      (gave|give|given|passed|handed|disclosed|told) .. my .. {data} .. to (another|a|some|other|somebody|someone) .. (customer|person|caller|stranger|man|woman|else|ex)?
      (get|getting|got|receive|receiving|received) .. (calls|messages|texts|emails|mails|letters|invoices|bills) (meant|intended|addressed) (for|to) {other}
      someone else s (name|account|invoice|bill|data|details|contract|address|number|information|file)
      (another|other|different) (client|customer|user|subscriber|person|caller) s ..3 {data}
      (put|copied|listed|have) .. (us|customers|everyone|everybody|clients|recipients) .. in (cc|copy|the to field)
      (strangers|people) .. (have|know|see|got) my (email|e mail|phone|address|number|name|details|data)
      my ..2 (details|data|information|address|number) (are|is|were) ..2 (on the (internet|web)|online|on google)
      (pdf|file|attachment|document|letter|email|mail) .. (contains|contained|shows|showed|has|had|lists) .. {data} .. of (a|an)? (mr|mrs|ms|miss|another|different|other)
      your .. (told|informed|showed) (my|the) (neighbour*|neighbor*|ex*|boss|landlord|flatmate|employer) .. (what|my|how much|about)
      (greet*|welcom*) me as & (her|his|their) @16
      (list|file|spreadsheet|sheet) (with|of|containing) .. (names|numbers|addresses|details|emails) .. (customers|clients|people|users|subscribers)
      my {data} .. to (someone|somebody|a person|people|a man|a woman) (that|who|whom)? (i|we) (do not know|have never)
      (someone|stranger|person|man|woman) ..8 (received|got|opened|read) my (contract|invoice|bill|letter|data|details)
      (never met|do not know|unknown) ..6 (received|got|opened|read) my {data}
      (laptop|usb stick|file|list|folder|papers|documents) .. (customer|client|personal) (files|data|details|records|names) .. (stolen|lost|left|found|missing)
      (shows|showed|showing|displays) .. {data} .. (of|from|belonging to) {other}
      (ex|stalker|neighbour|neighbor) .. (got|has|knows|received) my ..2 {data} .. (from|by|through) .. (you|your)
    `,
    fr: `
      (vois|voir|voit|acces|accede|recu|recevons|recois|envoye|transmis|contenant|contient|affiche) .. {data} .. (d|de|du)? {other}
      {data} .. (d|de|du)? {other} .. (recu|envoye|transmis|affich*|visible*|transmis)
      {data} .. (d|de)? {other} .. m a ete
      (communique|donne|divulgue|transmis|envoye) .. (mon|ma|mes|nos) .. {data} .. a (mon ex*|{other}|la mauvaise|des tiers)
      (mes|mon|ma|nos) .. {data} .. (visible|visibles|publi*|accessible|accessibles|expose*|visible) .. (publiquement|par tous|sur|en ligne|internet|tout le monde)
      fuite (de|des)? (donnees|vos donnees|informations)
      (violation|divulgation) .. donnees
      mauvais destinataire
      (historique|factures|compte|profil|conversation|contrat|dossier|espace client) .. (est|appartient|sont) (a|celui|ceux|celle|celles) .. (de|d|a) (mme|m|monsieur|madame|un autre|une autre|autre)
      (affiche|affichait|montre|vois|vu|voyais|apparait) .. (conversation|discussion|dossier|factures|donnees|nom) .. (d|de) {other}
      (adresses|noms|numeros|coordonnees|donnees) .. (destinataires|clients|abonnes|autres) .. (visibles|apparents|en copie|en clair|affiche*)
      (destinataires|clients|abonnes) .. (adresses|noms|numeros) .. (visibles|en copie)
      (envoye|expedie|adresse) .. (mes|mon|ma) .. {data}? .. a (une|l|mon|ma) (ancienne|mauvaise|autre) adresse
      (locataires|voisins|voisin|inconnus) .. (lu|lus|ouvert|ouverts|recu|recus|vu)
      {data} .. (appartient|appartenant|adresse|destine) .. a {other}
      (tombe|arrive|connecte|retrouve) .. (sur|dans) le (compte|profil|espace) .. (d un|d une|de) (inconnu|autre|inconnue|quelqu)
      (donne|communique|transmis|fourni) (mon|mes|ma|nos) .. {data} .. a (un|une|d|quelqu) (autre|inconnu|tiers|client|autres)
      (inconnu|inconnue|quelqu un|une dame|un monsieur) ..8 (recu|lu|ouvert) .. (mon|ma|mes) {data}
      (destinataires|clients|adresses|tout le monde) .. en (copie|cc) (visible|ouverte|apparente)
      (tombe|arrive|connecte|retrouve|atterris) .. (compte|profil|espace) d (un|une) (certain|certaine|monsieur|dame)
      (fichier|piece jointe|document|liste|pdf|tableau) .. (contient|contenait|contenant|avec) .. (noms|adresses|coordonnees|numeros|donnees) .. (clients|abonnes|autres|personnes)
      (mes|ma|mon) {data} .. (envoye*|adresse*|arrive*|parti*|vont) (a|chez) (quelqu un|une personne|des gens) que
      (recu|trouve) ..8 (copie|carte d identite|passeport|contrat|facture) .. d (un|une) autre (abonne|abonnee|client|cliente|personne|usager)
      (perdu|oublie|laisse|egare) .. (liste|fichier|dossier|documents) .. (clients|client|donnees|abonnes)
      (affiche|montre|vois|voit) .. {data} (d|de) {other}
      (ex|voisin|voisine) .. (eu|obtenu|recu) (mon|ma|mes) ..2 {data} .. (par|de) .. (vos|votre|vous)
    `,
    nl: `
      (zie|zien|kreeg|krijg|gekregen|ontvangen|gestuurd|inzage|staan|staat|toegestuurd) .. {data} .. van {other}
      {data} .. van {other} .. (gestuurd|gekregen|ontvangen|te zien|zichtbaar|toegestuurd)
      (mijn|onze) .. {data} .. (aan|met) (mijn ex*|{other}|derden) .. (gegeven|doorgegeven|gedeeld|gestuurd|verstrekt)
      heeft .. (mijn|onze) .. {data} .. aan (mijn ex*|{other}) .. gegeven
      (mijn|onze) .. {data} .. (openbaar|zichtbaar|publiek|online|op straat)
      (datalek|datalekken|data lek|gegevenslek)
      (gelekt|uitgelekt) .. {data}
      {data} .. (gelekt|uitgelekt)
      verkeerde (ontvanger|persoon|geadresseerde)
      (bestelgeschiedenis|facturen|gesprek|account|profiel|chat|gegevens|dossier|contract) .. van (een|mevrouw|meneer|dhr|mevr|de heer|iemand)? (mevrouw|meneer|ander*|anders|vreemde|heer)
      (gesprek|chat|dossier|gegevens|factuur|facturen|bestelling) van {other}
      (e-mailadressen|adressen|namen|nummers|gegevens) .. (ontvangers|klanten|abonnees|anderen) .. (zichtbaar|te zien|in cc|openbaar)
      (gestuurd|verzonden|opgestuurd|gemaild) .. naar (een|het|mijn) (oud|oude|verkeerd|verkeerde|ander) (adres|e-mailadres)
      naar (een|het|mijn) (oud|oude|verkeerd|verkeerde) adres .. (gestuurd|verzonden|verstuurd)
      (bewoners|buren|buurman|buurvrouw|vreemden) .. (gelezen|geopend|gekregen|gezien)
      {data} .. (die|dat) van {other} (is|zijn|was)?
      (kom|kwam|beland|zit|ben) .. in (het|een) (account|profiel|omgeving) van (een|iemand|mevrouw|meneer)
      (gegeven|doorgegeven|verstrekt) .. aan (een)? (andere|ander) (klant|persoon)
      (onbekende|vreemde|iemand) ..6 (mijn|onze) {data} .. (gekregen|ontvangen|gelezen|geopend)
      (iedereen|alle klanten|ontvangers) .. in (de|het)? (cc|kopie)
      (zit|kom|ben|beland|log) .. in (het|een) (account|profiel|omgeving) van (ene|de heer|de familie)
      (bijlage|bestand|lijst|document|pdf) .. (namen|adressen|gegevens|nummers) .. (klanten|anderen|mensen|abonnees)
      (mijn|onze) {data} .. (naar|bij|aan) (iemand|mensen) die (ik|wij|we) niet ken*
      (kopie|paspoort|contract|factu*) .. van (een|ene) (andere|ander) (abonnee|klant|persoon|gebruiker)
      (lijst|map|papieren|documenten|laptop|usb*) .. (klantgegevens|klanten|persoonsgegevens) .. (liggen|verloren|gestolen|achtergelaten)
      (toont|toonde|zie|zien) .. {data} .. van {other}
      mijn (ex*|buur*) .. (kreeg|heeft|gekregen) mijn ..2 {data} .. (van|via|door) ..3 (jullie|uw|u)
    `,
    de: `
      (sehe|sehen|einsehen|erhalten|bekommen|geschickt|zugeschickt|gesendet|stehen|enthalt) .. {data} .. (von)? {other}
      {data} .. (von|eines|einer|aus)? {other} .. (geschickt|erhalten|bekommen|sichtbar|sehen|zugesandt|gesendet|einsehen)
      {data} (von|meiner|meines|eines|einer)? {other} .. (erhalten|bekommen|geschickt)
      (meine|unsere) .. {data} .. an (meinen|meine|die|einen)? (ex*|{other}|falsche person|dritte) .. (weitergegeben|gegeben|geschickt|herausgegeben|verraten)
      (meine|unsere) .. {data} .. (offentlich|sichtbar|einsehbar|im internet|im netz)
      (datenleck|datenpanne|datenlecks|datenschutzverletzung|datenschutzvorfall|datenpannen)
      daten .. (geleakt|abgeflossen|gestohlen worden)
      falschen? (empfanger|adressaten)
      stehen .. (bankdaten|daten) .. (meiner nachbarin|meines nachbarn|fremder)
      (bestellhistorie|rechnungen|gesprach|konto|profil|chat|daten|vertrag|verlauf) (einer|eines|von|der|des) (frau|herrn|anderen|fremden|anderer|fremder)
      (gesprach|chat|daten|rechnung*|vertrag) .. (einer anderen person|eines anderen|anderer kunden|fremder|von jemand anderem)
      (adressen|e-mail-adressen|namen|nummern|daten) .. (empfanger|kunden|teilnehmer|anderer) .. (sichtbar|zu sehen|einsehbar|offen|im cc)
      (geschickt|gesendet|verschickt|zugestellt) .. an (eine|die|meine) (alte|falsche|andere|fruhere) (adresse|anschrift|mailadresse|e-mail-adresse)
      an (eine|die|meine) (alte|falsche|fruhere) (adresse|anschrift) .. (geschickt|gesendet|verschickt)
      (mieter|nachbarn|nachbar|fremde) .. (gelesen|geoffnet|bekommen|erhalten|gesehen)
      {data} .. (jemand anderem|einem anderen|einer anderen) .. (gehort|gehoren|gehorte)
      (lande|landete|bin|war|komme) .. im (konto|profil|kundenkonto|account) (eines|einer|von) (fremden|anderen|fremder|anderer|jemand)
      an (einen|eine) (anderen|andere|fremden|fremde) (kunden|kundin|person) .. (gegeben|weitergegeben|geschickt|verraten)
      (gegeben|weitergegeben) .. an (einen|eine) (anderen|andere)
      (unbekannte*|fremde*|jemand) ..8 (meine|meinen|meiner|mein) {data} .. (bekommen|erhalten|gelesen|geoffnet)
      (meine|unsere) {data} .. an (jemanden|eine person|leute) (den|die|der) (ich|wir) nicht kenne*
      (kopie|ausweis*|vertrag|rechnung*) (eines|einer) (anderen|anderer|fremden) (kunden|kundin|person|nutzers|teilnehmers)
      (liste|ordner|unterlagen|laptop|akte*|usb*) .. (kundendaten|kunden|namen|adressen) .. (liegen|verloren|gestohlen|vergessen|liegengelassen)
      zeig* .. {data} ..2 {other}
      mein* (ex*|nachbar*) .. (bekam|hat|erhielt) mein* ..2 {data} .. (von|uber|durch) ..2 (ihrer|ihnen|ihrem)
    `,
    es: `
      (veo|ver|recibi|recibido|enviado|llego|aparece*) .. {data} .. de {other}
      {data} .. de {other} .. (recib*|enviad*|visible*)
      (mis|mi|nuestros) .. {data} .. (visibles|publicos|expuestos|publicad*)
      (fuga|filtracion|brecha) de (datos|informacion)
    `,
    it: `
      (vedo|vedere|ricevuto|mandato|inviato|arrivat*|compare) .. {data} .. di {other}
      {data} .. di {other} .. (ricevut*|mandat*|visibil*)
      (miei|mio|mia|nostri) .. {data} .. (visibil*|pubblic*|espost*)
      (fuga|violazione|furto) (di|dei) dati
    `,
    pt: `
      (vejo|ver|recebi|enviaram|mandaram|aparece*) .. {data} .. de {other}
      {data} .. de {other} .. (recebi|enviad*|visive*)
      (meus|minha|meu|nossos) .. {data} .. (visive*|public*|expost*)
      (fuga|violacao|vazamento) de (dados|informacao)
    `,
  },
  unless: {
    en: `
      (read|heard|saw|news) .. (breach|leak) .. (another|other) (company|firm|provider)
      (another|other) (company|firm)
      (my|mobile) data .. (leaking away|gone|used up)
      (add|added|adding|transfer) .. (another|other|second) (person|user|customer)
      share .. (data bundle|bundle|data plan|allowance)
    `,
    fr: `
      (autre|une autre) (entreprise|societe)
      (ajouter|ajoute|transferer) .. autre (personne|client)
      (partager|partage) .. donnees
      (lu|entendu|appris) ..8 (fuite|violation)
    `,
    nl: `
      (ander|een ander) bedrijf
      (toevoegen|overzetten)
      (deel|delen) .. (databundel|bundel)
      (las|gelezen|lees|hoorde) .. (datalek|lek)
    `,
    de: `
      (anderen|einer anderen|andere) (firma|unternehmen)
      (hinzufugen|ubertragen)
      (teile|teilen) .. datenvolumen
      (las|gelesen|lese|gehort|horte) .. (datenleck*|datenpanne*)
    `,
    es: '(anadir|otra empresa)',
    it: '(aggiungere|altra azienda)',
    pt: '(adicionar|outra empresa)',
  },
  learned: 'data-breach',
  examples: [
    { lang: 'en', text: "You sent me another customer's invoice.", match: true },
    { lang: 'nl', text: 'Volgens mij is er een datalek bij jullie.', match: true },
    { lang: 'en', text: 'Can another person be added to my account?', match: false },
  ],
};
