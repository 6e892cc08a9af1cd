import type { Wordings } from '../../wordings';

const stranger =
  'vreemde|vreemden|onbekende*|(andere|ander) (klant*|persoon|personen|mensen|gebruiker*|patient*|leden|lid|huurder*)|anderen|iemand anders|iemand die ik niet ken|derden|buren|buurman|buurvrouw|benedenburen|bovenburen|collega*|verkeerde (persoon|adres|klant|ontvanger|patient)|(een|ene|van een|van ene) (mevrouw|meneer|mevr|dhr|dr)|(elke|iedere|alle) (klant*|abonnee*|leden|lid|patient*|medewerker*|gebruiker*)|abonnees|andere (vrouw|man|dame|heer|patient*)';
const record =
  'naam|namen|adres*|geboortedatum|telefoonnummer*|rekeningnummer*|kaartnummer*|iban|factuur|facturen|afschrift*|jaaroverzicht*|contract*|bestelling*|brief|brieven|loonstrook*|loonstroken|paspoort*|dossier*|gegevens|bestand*|profiel|geschiedenis|documenten|papieren|uitslag*|recept*|salaris*|mail|post|foto*|polis*|rekening|vragenlijst*|formulier*|aanvraag|aanvragen|certificaat|lijst|lijsten|diagnose|scan*|rapport*|bsn|huisadres*|uitslagen|foto';
const staff =
  'monteur*|bezorger*|medewerker*|technicus|installateur*|chauffeur*|koerier*|pakketbezorger|agent|man van jullie';

/** Dutch words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
    phrases: `
      (zie|ziet|zag|zien|staat|staan|stond|stonden|kreeg|krijg|ontving|ontvangen|gestuurd|gemaild|bijgevoegd|open|opende|bevat|gegeven|bezorgd|gezien|getoond|toont|las|lees|verschijn*|in) & {any-record} .. (van|voor|aan|over) .. {any-stranger} @18
      {any-stranger} & (kreeg|ontving|ontvangen|gelezen|geopend|gekregen|bezorgd|gestuurd|gemaild|heeft|hebben|doorgegeven|verstrekt) & (mijn|onze) .. {any-record} @18
      (mijn|onze) .. {any-record} .. (bij|naar|aan|door) .. {any-stranger} .. (bezorgd|gestuurd|gemaild|gegeven|afgegeven|beland|terechtgekomen|doorgestuurd)?
      (verkeerde) (persoon|ontvanger|adres|klant|envelop*|patient|mailbox) & ({any-record}|gestuurd|gemaild|bezorgd) @16
      (gelekt|lek|uitgelekt|gepubliceerd|op internet|op straat|dark web|forum|te koop|rondgaan|voor iedereen (zichtbaar|open)) & (klant*|klantgegevens|klantenbestand|persoonsgegevens|patientgegevens|ledenlijst|personeelsgegevens|((mijn|onze|alle) (gegevens|adres|dossier|naam|data|nummer|fotos|klanten))) @16
      (gegevens|adressen|namen|mailadressen|nummers) .. van .. (alle|andere|tientallen|honderden|jullie|#) .. (klanten|personen|ontvangers|leden|patienten|mensen|deelnemers)
      (mail|brief|post|pakket|sms|bericht|app) .. (voor|bestemd|gericht) .. (ene|een andere|mevrouw|meneer|iemand|een zekere|mw|dhr) & (adres*|nummer*|kaartnummer|naam|gegevens|rekening*|dossier) @24
      (loonstrook|dossier|factuur|afschrift|contract|uitslag) & (die van (een|mijn|andere)|van een (collega|ander*|vreemde)) @16
      (klantgegevens|klantenlijst|salarislijst|personeelslijst|ledenlijst|patientgegevens) & (forum|internet|gelekt|straat|gemaild|gestuurd|buiten|zichtbaar|openbaar|online|vergissing) @18
      (datalek|datalekken|gegevenslek|privacylek)
      (cc|bcc|kopie|allen beantwoorden|ontvangers) & (zag|zie|zichtbaar|adressen|namen|patienten|klanten|iedereen) @18
      {any-record} .. van (ene|een zekere|iemand)
      (instapkaart|ticket|bon|contract|factuur|bestelling|reservering|recept|polis) .. (op naam van|van|voor) (ene|een ander*|iemand|een onbekende|een vreemde|een zekere)
      (ingelogd|aangemeld) als (iemand|een ander*|vreemd*)
      (laptop|usb stick|harde schijf|papieren|documenten|map) .. (kwijt|gestolen|gevonden|verloren) & (klant*|patient*|persoons*|vertrouwelijk*|personeel*) @20
      (verteld|gegeven|doorgegeven|verstrekt) .. aan mijn (ex|man|vrouw|vader|moeder|baas|werkgever|huisbaas|broer|zus) & (adres|saldo|nummer|gegevens|rekening|contract|afspraak) @18
      mijn (ex|man|vrouw|baas|huisbaas) .. (kreeg|gekregen|heeft) .. (adres|saldo|nummer|gegevens) .. van jullie
      (zat|bevatte|bevat|erin|opent|leidt|bijgevoegd|lag|gevonden|toont|staat|kwam) & {any-record} .. {any-stranger} @18
      (zat|bevatte|bevat|opent|leidt|bijgevoegd|lag|gevonden|toont|staat) & {any-stranger} .. {any-record} @18
      (verkeerde|oude|andere) (mailadres|adres|postadres|e-mailadres|inbox) & (mijn|onze) .. {any-record} & (gestuurd|verstuurd|bezorgd|gemaild|gegaan|ging) @20
      (beller|oplichter|vreemde|verkoper|hij|zij) .. (kende|wist|had|kent|weet) .. mijn .. (adres|nummer|contract|gegevens|naam|saldo|geboortedatum) & (van jullie|alleen jullie|hoe|jullie) @26
      (mijn|onze) (gegevens|wachtwoord|mailadres|data) .. (gelekt|gestolen|gehackt|op straat|te koop|buitgemaakt)
      account .. (gekoppeld|samengevoegd|verwisseld) .. (ander*|iemand|vreemd*)
    `,
  },
  'legal-threat': {
    phrases: `
      (advocaat|advocaten|jurist|juristen|juridische afdeling|rechtsbijstand*|deurwaarder|juridisch adviseur) & (brief|stuurt|schakel*|ingeschakeld|contact|hor*|bemoei*|procedure|opgedragen|dossier|zaak|stap*|gesprek|geraadpleegd|verzoek|neemt|aan de slag|klaar|dagvaard*|namens|over aan|overgedragen) @16
      (stap|stappen|ga|gaan|sleep|slepen|daag*|breng) .. (naar)? .. (rechter|rechtbank|kantonrechter|geschillencommissie)
      (procedure|rechtszaak|zaak|claim|geding) .. (starten|aanspannen|beginnen|start|aan|wanprestatie|tegen jullie)
      (start|starten|begin*|span*) .. (procedure|rechtszaak|zaak|kort geding)
      (ingebrekestelling|dagvaarding|wanprestatie|juridische stappen|gerechtelijke stappen|schadeclaim|schadevergoeding .. (eis*|via|rechter)|kort geding|aangifte (doen|gedaan|tegen))
      (stel|houd|stellen) .. (jullie|u) .. aansprakelijk
      (raadsman|raadsvrouw|juristen) .. (gaat|zal|verhaal*|verhalen|eist|start*|vorder*)
      (schade|schadevergoeding) .. (verhalen|verhaal|eisen|vorderen|claimen|opeisen)
      aangifte .. (tegen (jullie|u)|politie)
    `,
    unless: `
      juridische afdeling .. (gebruikt|werkt)
      (jurist|advocaat) .. (vraagt|wil|nodig) .. (document|overeenkomst|verwerkersovereenkomst|kopie)
    `,
  },
  regulator: {
    phrases: `
      (ombudsman|acm|consumentenbond|autoriteit persoonsgegevens|autoriteit consument*|afm|kifid|geschillencommissie|toezichthouder|radar|consumentenautoriteit|dnb|test aankoop|testaankoop|agentschap telecom|rdi|privacycommissie|gba|consuwijzer) & (klacht*|meld*|gemeld|dossier|weet|weten|ingelicht|informeer*|geinformeerd|schrijf|geschreven|stap|inschakel*|ingeschakeld|contact|al|hoogte|ligt|indien*|ingediend|kopie|vertel*) @16
      (gemeld|neergelegd|ingediend|voorgelegd|aangekaart) .. (bij|aan) .. (inspectie|luchtvaartinspectie|toezicht*|ministerie|commissie|autoriteit|raad|instantie)
      (bij|aan) .. (inspectie|luchtvaartinspectie|ministerie|commissie|autoriteit|instantie) .. (gemeld|neergelegd|ingediend|voorgelegd|aangekaart)
    `,
    unless: '(reken*|afreken*|betaal*|betalen|aan) .. (de)? kassa',
  },
  press: {
    phrases: `
      (journalist*|krant*|pers|media|tv|televisie|redactie|redacteur|verslaggever|nos|rtl|telegraaf|radar|kassa|eenvandaag|de volkskrant|consumentenprogramma) & (vertel*|schrijf*|artikel|item|contact*|publiceer*|publiek|interview|onderzoek*|verhaal|stap|interesse|inlicht*|ik ben (journalist|redacteur)|bellen|tippen|benader*|weten) @16
    `,
  },
  'privacy-request': {
    phrases: `
      (welke|wat|alles|kopie|alle) .. (gegevens|informatie|data|weten|weet|bewaren|bewaart|hebben|heeft|opgeslagen) .. (over|van) mij
      (weten|bewaren|bewaart|hebben|opgeslagen|verzameld|opslaan|bijhouden|houden) .. (over|van) mij
      (over|van) (mij|me) .. (weten|bewaren|bewaart|opgeslagen|verzameld|opslaan|bijhouden)
      (wis|wissen|verwijder|verwijderen|vernietig*|gewist|vergeet|schrap*) & ((over|van) mij|mijn (gegevens|dossier|data|persoonsgegevens|profiel|informatie)|persoonsgegevens|alles wat) @14
      recht op (inzage|vergetelheid|verwijdering|rectificatie|bezwaar|dataportabiliteit|wissing|correctie|beperking)
      (avg|gdpr|artikel (15|16|17|18|20|21)) & (verzoek*|beroep|vraag*|recht*|rectific*|inzage|grond|verwijder*|kopie|eis*|wil|krachtens) @18
      (rectificatie|inzageverzoek|inzage) .. (van|in|mijn|gegevens|verzoek)
      bezwaar .. (tegen)? .. (gebruik|verwerking|gegevens|profilering|reclame|direct marketing)
      (trek|intrek*|ingetrokken) .. toestemming .. (in)?
      (hoe|waar) .. (komen|komt|hebben|heeft) .. (aan|vandaan)? .. mijn .. (nummer|mail*|adres|gegevens|naam)
      (aan wie|wie) .. mijn gegevens
      haal mij .. (van|uit) .. (lijst*|reclame*|bestand*|mailing*)
      (oefen|uitoefen*) .. recht*
      aan (welke|wie) .. (gegevens|data) .. (verkocht|doorverkocht|doorgegeven|verstrekt|gedeeld)
      (haal|verwijder|wis|schrap|halen|verwijderen) .. (gegevens|naam|nummer|adres|mij) .. (uit|van) .. (systeem|systemen|bestand*|database|administratie|lijst*)
      (functionaris gegevensbescherming|fg)
      (verkocht|doorverkocht|verstrekt|gedeeld) .. mijn gegevens
      mijn gegevens .. (verkocht|doorverkocht|verstrekt|gedeeld)
      (kopie|afschrift|transcript) & (opnames|gespreksopnames|notities|correspondentie|gesprekken) & (op mijn naam|over mij|van mij|mijn account|mijn dossier) @18
      !(nooit|niet) .. (ingestemd|akkoord|toegestemd|toestemming) & mijn (adres|gegevens|nummer|mail*|naam) & (doorgeven|delen|gegeven|partners|derden|verkocht|wis|stop*|gebruik*) @24
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (rook|roken|rookt|vonk*|vlam*|vuur|brand|ontplof*|explo*|gesmolten|smelt|oververhit*|geelektrocuteerd|blote draden|open draden|gaslucht|gaslek|koolmonoxide|zwol|gezwollen|opgezwollen|bolle) & (kachel|kastje|batterij|accu|huis|kamer|kinderen|kind|baby|hand|been|huid|tapijt|muur|paal|apparaat|waterkoker|step|lader|oplader|stopcontact|kocht|gekocht|bank|matras|meterkast) @16
      (batterij|accu|oplader|apparaat|telefoon|kastje|kabel|kachel) & (verbrand|gebrand|brandwond*|gewond) & (mijn|me|mij|zoon|dochter|kind|been|hand|vinger*|gezicht) @16
      !(geen|niet) .. (reden|zin|kracht) .. (leven|verder|door te gaan)
      (beter af|beter) zonder mij
      !(trek het niet|kan niet meer|hou het niet) & (zonder mij|dood|leven|einde|stoppen met) @24
      {any-staff} & (bedreig*|mes|wapen|pistool|sloeg|geslagen|duwde|geduwd|greep|betast*|ongepast*|seksu*|aangerand|lastig*|nauw|racis*|spuug*|schold*|uitgescholden|aangeraakt) @16
      (iemand|kind*|mensen) .. (wordt|worden|raakt|gaat|kan|straks) .. (geelektrocuteerd|gewond|dood|sterven|verbranden)
      straks .. iemand .. (geelektrocuteerd|gewond|dood)
      (vlammen|vonken) .. (uit|schoten|spoten|sloegen|kwamen)
      (schoten|spoten|sloegen|kwamen) .. (vlammen|vonken)
      (sissen|sist|siste|knetter*|brandlucht|schroeilucht) & (accu|batterij|lader|oplader|kastje|apparaat|stopcontact|fiets*|step|meterkast|kabel|kachel) @16
      (neem|slik|nemen|slikken|inneem) .. (al|alle) .. (pillen|medicijnen|tabletten|slaappillen)
      !niets .. (doet er|zin|toe) .. (meer|toe)
      (ingeslikt|gestikt) .. (batterij|onderdeel|magneet)
      (dreigt|dreigde|bedreigt) .. (te)? .. (vermoorden|slaan|doden|komen)
      (spring*|springen|gooien|werpen) .. (trein|brug|dak|raam|auto|balkon|flat)
      (voor|van|uit) .. (trein|brug|dak|raam|flat|balkon) .. (spring*|springen|gooien|stappen)
      (vast|opgesloten) .. (uur|minuten|lift) & (nood*|alarm|telefoon|mevrouw|kind*|oude) @24
      (noodtelefoon|liftalarm|noodknop|brandalarm|nooduitgang) .. (dood|kapot|defect|werkt niet|geblokkeerd|stuk)
      (draden|draad|kabels|kabel) .. (onder spanning|bloot|open|los|hangen|hangt)
      (draden|kabels) & (muur|kinderkamer|kind*|kamer|vloer|tuin) & (spanning|bloot|blote|open|losse|hangen) @18
      (remmen|rem|airbag|stuur) .. (weiger*|uitgevallen|kapot|doen het niet|werken niet)
      (allergische reactie|voedselvergiftiging|vergiftig*|besmet|stuk glas|glas in)
      (gewond|ziekenhuis|hechtingen|been gebroken|arm gebroken|brandwonden) & (door|vanwege|jullie|product|apparaat|vloer|trap|personeel) @18
      (gevaarlijk|gevaar|brandgevaar|levensgevaar|onveilig) & (apparaat|product|kabel|draden|lader|accu|installatie|stopcontact|kinderen|kind|paal|trap) @16
      (kind|baby|zoon|dochter) .. (bijna|had kunnen) .. (stikte|gestikt|sterven|overleden|verdronken|geelektrocuteerd)
    `,
    unless: '(rookmelder*|brandmelder*|gasmelder*)',
  },
  vulnerability: {
    phrases: `
      (sql injectie|injectie|xss|csrf|idor|kwetsbaarheid|kwetsbaarheden|beveiligingslek*|beveiligingsgat|veiligheidslek|exploit*|pentest|penetratietest|beveiligingsonderzoek|responsible disclosure|beveiligingsprobleem)
      (lek|gat|lekken) in .. (site|website|app|portaal|systeem|api|beveiliging|inlog*)
      gat gevonden in .. (site|website|app|portaal|systeem|api)
      (verander*|aanpas*|aan te passen|wijzig*|manipul*|ophog*) & (nummer|id|url|verzoek|parameter|link|adresbalk|cookie|token) & (ander*|anderen|iedereen|willekeurig*|vreemde*) & (zie*|lees|lezen|kwam|kom|kan|kon|open*|toegang|inzien|bekijken) @22
      (zonder|geen) .. (wachtwoord|inlog*|in te loggen|authenticatie|aanmelden) & (beheer*|admin*|paneel|pagina|api|bestanden|gegevens|openen|toegang*|facturen) @16
      (sessie*|cookie*|token*|link*) .. (blijven|blijft|nog|steeds) .. (geldig|actief|werken) .. (na)?
      (hardgecodeerd*|hardcoded|onversleuteld*) .. (api|sleutel|wachtwoord*|token|key)
      (api|geheime|prive) (sleutel|key|token) .. (zichtbaar|openbaar|broncode|in jullie)
      (omzeil*|omzeilen) .. (inlog*|login|tweestaps*|betaling|controle|beveiliging|verificatie)
      (uitgelogd|uitloggen|afgemeld) & (nog|steeds|terug) & (stond|zichtbaar|zien|bewerk*|open|toegang*) @22
      (accepteert|laat .. toe|staat .. toe|toestaat) .. (negatie*|willekeurig*) .. (bedrag*|prij*|waarde*|aantal*)
      (prijs|bedrag|totaal) .. (te wijzigen|aan te passen|te manipuleren|kan .. gewijzigd)
      (andermans|anderen|iedereen) .. (bestellingen|facturen|berichten|bestanden|accounts|gegevens|dossiers) & (url|link|nummer|api|id|veranderen|wijzigen) @20
      (resetlink|inloglink|uitnodigingslink|link) .. (werkt|blijft|is) .. (nog|steeds|opnieuw) .. (nadat|na|geldig|gebruikt|werken)
      (lees|lezen|zie|download|bekijk*) .. (serverconfiguratie|configuratie|broncode|database|logs|systeembestanden|backup*)
      (kapen|overnemen|stelen) .. (accounts|sessies)
      (accounts|sessies) .. (kapen|overnemen|stelen|gekaapt)
      (verhogen|verhoog|ophogen|raden|optellen|hoger) & (nummer|id|url|parameter|cijfer) & (elke|iedere|ander*|anderen|alle|willekeurige) @20
      (nummer|id|parameter) .. (verhogen|verhoog|ophogen|op te hogen|raden) & (elke|iedere|ander*|anderen|alle|willekeurige) @20
      (oud*|voormalig*|ex) (medewerker*|collega*|werknemer*) .. (nog|kan|kunnen) .. (inloggen|toegang|bij|zien)
      (wachtwoord*|pincode) .. (leesbaar|platte tekst|onversleuteld|zichtbaar)
      (tweestapsverificatie|authenticatie|captcha|verificatie|inlog*) .. (kan|is|te) .. (omzeil*|overgeslagen|uitgezet)
    `,
  },
};
