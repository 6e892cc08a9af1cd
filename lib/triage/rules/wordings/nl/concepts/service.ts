import type { Wordings } from '../../wordings';

/** Dutch words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (zeg|zeggen|zegt|opzeggen|opgezegd|op te zeggen|beeindig*|stop|stoppen|ontbind*|annuleer|annuleren|verbreek|verbreken|opheffen) .. (mijn|ons|het|de|dit|met)? (abonnement|contract|lidmaatschap|overeenkomst|account|rekening|verzekering|polis|licentie)
      (abonnement|contract|lidmaatschap|overeenkomst|account|rekening|polis) .. (opzeggen|opgezegd|beeindigen|stopzetten|opheffen|verbreken|stoppen|ontbinden)
      (opzegging|beeindiging|opzegbrief) .. (van|per|overeenkomst|abonnement|contract|hierbij)?
      !(niet|geen) .. (verlengen|verlenging|verlengd)
      (wil|willen|moet|kom) .. (van|uit) .. (contract|abonnement|jullie) .. (af|vanaf|uit)?
      (elders|ergens anders|andere aanbieder|de concurrent) .. (beter*|goedkoper|voordeliger|heen|naartoe)
      (beter*|goedkoper|voordeliger) .. (elders|ergens anders|bij een ander*|aanbod|concurrent)
      (stap|stappen|ga|gaan|wissel|verhuis|vertrek*) .. (over)? .. naar .. (een ander*|concurren*|kpn|odido|ziggo|vodafone|andere|concurrent)
      (kijken|kijk|zoeken|zoek|onderzoeken|vergelijken|orienter*|overwegen) .. (naar)? .. (andere|alternatie*|overstap*) .. (leverancier*|aanbieder*|partij*|oplossing*|systemen)?
      !geen .. reden .. (klant|blijven|blijf)
      (weg bij jullie|klaar met jullie|jullie verlaten|geen klant meer|klant af)
      (aanbesteding|aanbesteden)
      !(abonnement|dienst|account|het) .. (niet|niet meer) (meer)? nodig
      !(verleng|verlengen|verlengt) .. niet
      (laatste factuur|laatste maand) .. (bij jullie)
      (nummerbehoud|nummerportering|porteren)
      (kijk|kijken|zoek) .. (ergens anders|elders)
      (klant kwijt|klant verliezen|verliezen .. klant)
      !(gaan|ga) .. niet .. (door|verder)
      sluit .. alles .. (af)?
      (breng|brengen|verhuis|verplaats|neem) .. (mijn|ons) (internet|nummer|lijn|verzekering|mobiel|stroom) .. (onder|bij|naar|mee)
      (beeindigen|beeindigd|ontbinden|opzeggen|stoppen|niet verlengen) & (overeenkomst|contract|samenwerking|partnerschap|dienstverlening) @14
    `,
    unless: `
      (net|pas) .. van een andere
      (nummer|lijn|contract|internet) .. naar jullie
    `,
  },
  'confirmed-defect': {
    phrases: `
      (bevestigd*|bevestigde|zei|zeiden|toegegeven|erkend|volgens|gezegd|vertelde) & (bug|bekend probleem|bekende fout|bekende bug|softwarefout|fout (bij|aan) jullie|defect) @18
      (bekend|bekende|erkend|erkende) (probleem|problemen|fout|bug|storing|issue)
      (versie|update|build|sinds|in|met) .. # & (leeg|fout|verkeerd|klopt niet|crasht|onjuist|kapot|mis|sluit) & (goed|werkte|correct|klopte|juist|nog|oude|vorige) @26
      (getest|geprobeerd|gecontroleerd|zelfde|hetzelfde) .. (op|met|in)? .. (#2|twee|drie|vier|meerdere|alle|verschillende|andere) .. (apparaten|toestellen|computers|telefoons|pc|browsers|laptops|machines)
      (op|met) .. (#2|twee|drie|vier|meerdere|alle|verschillende) .. (apparaten|toestellen|computers|telefoons|pc|browsers|laptops|machines) .. (getest|geprobeerd|hetzelfde|zelfde|gecontroleerd)
      (reproduceerbaar|reproduceren|gereproduceerd) & (elke|iedere|keer|altijd|steeds|bug|fout|crash*|sluit|stappen|stap) @18
      (update|bijwerken|versie|upgrade|updaten) & (gewist|verwijderd|verdwenen|kwijt|verloren|weg|overschreven|gesloopt) & (concepten|data|gegevens|tabel|klantentabel|geschiedenis|contacten|fotos|bestanden|berichten|notities|mails|instellingen|foto) @18
      (berekening|totaal|afronding|btw*) .. (klopt niet|fout|verkeerd|onjuist) & (versie|update|sinds|in #|#) @20
      (terug|teruggaan|teruggezet|downgrade*) .. (naar|op) .. (versie|# #|vorige|oude) .. (lost|opgelost|werkt|weg|goed)
      (nagekeken|geverifieerd|gereproduceerd|getest|gecontroleerd) .. (in|op|met) .. (#2|twee|drie|vier|meerdere|verschillende) .. (omgevingen|accounts|servers|systemen|browsers|testomgevingen)
      # # .. (laat|verliest|slaat|vergeet|dupliceert|kapt) .. (vallen|over|rijen|regels)
      (altijd|steeds|telkens) .. (fout|verkeerd) .. (afgerond|berekend|gesorteerd|opgeslagen|getoond)
      (zelfde|dezelfde) .. (crash|fout|bug|melding|storing|resultaat) .. (op|met|in) & (nieuwe|andere|tweede|oude|beide|twee|alle) @20
      (sinds|na|met) .. (release|versie|build|update) & !(kloppen|klopt|fout*|verkeerd|leeg|niet meer|mis) & (was .. (goed|juist|correct)|klopte|vorige|eerdere|werkte|oude) @28
    `,
  },
  outage: {
    phrases: `
      !(niemand|geen van ons|geen enkele (collega|medewerker|klant|gebruiker|vestiging)) .. (kan|kon|krijgt|komt|((heeft) .. (internet|signaal|verbinding|bereik|toegang|kiestoon|netwerk|telefoon))|bij ons|van ons|op kantoor)
      (hele|heel|gehele|volledige|complete|alle|al onze|al de|iedereen|allemaal) .. (kantoor|bedrijf|team|afdeling|straat|wijk|dorp|gebouw|stad|winkel*|kassa*|vestiging*|filialen|fabriek*|ziekenhuis|school|systeem|netwerk|klanten|gebruikers|collega*|medewerkers|lijnen|telefoons|shop|webshop|iedereen|bij ons|buurt|magazijn) & (plat|storing|down|uitval|uitgevallen|eruit|zonder|niet meer|geen|stil|ligt|liggen|503|502|onbereikbaar|offline|kapot|werkt niet|gat|dood|melden|vast) @18
      !(onze|al onze) .. (klanten|gebruikers|medewerkers|winkels|collega*|vestigingen|leerlingen|patienten) .. (kunnen|kan|komen|krijgen) .. (niet|geen|niets)
      (productie|productiesysteem|productieomgeving|server*|platform|systeem|webshop|site) .. (plat|down|eruit|onbereikbaar|ligt|reageert niet|stil|offline) & (wij|we|onze|klanten|orders|alle|iedereen|verliezen|bedrijf|sinds|bestellingen) @18
      (totale|volledige|algehele|grote|landelijke|complete) (uitval|storing|stroomuitval)
      (uitval|storing) .. (op|bij|in) .. (onze|alle|drie|meerdere|beide|hele)
      (onze|alle|beide) .. (#3|drie|vier|vijf|tien|twaalf|twintig|vestigingen|locaties|filialen|winkels|fabrieken) & (plat|storing|uitval|zonder|geen|stil|down|offline|melden|eruit) @18
      #5 (gebruikers|collega*|medewerkers|klanten|lijnen|mensen|werkplekken) & (niet|geen|zonder|plat|down|eruit) @14
      (mis|aan de hand|storing|probleem) bij jullie & (alle|vestigingen|klanten|collega*|iedereen|meerdere) @20
      (alle|elke|geen enkele|beide) .. (balie*|kassa*|pinautoma*|terminal*|werkplek*|scherm*|machine*|telefoon*|lijn*|zuil*|computer*) & (dood|uit|plat|storing|zwart|stil|down|kapot|geen|niet) @16
      (#3|tientallen|honderden|twintig|dertig|veertig|vijftig|tien|twaalf|vijftien) .. (verpleegkundigen|artsen|medewerkers|chauffeurs|leerlingen|kassieres|mensen|gebruikers|klanten|collega*) .. (kunnen|kan) .. (niet|geen)
      (alle|onze) .. (scanners|kassa*|terminals|telefoons|lijnen|computers|cameras|tablets|apparaten) .. (verloren|vielen|vallen|uitgevallen|weg) & (tegelijk|iedereen|mensen|staan stil|wachten|alle) @22
      (ligt|liggen|plat|onbereikbaar|eruit|down|kapot) .. voor .. (elke|alle|iedere|iedereen) .. (klant*|gebruiker*|bezoeker*)
      !(geen|niemand) van onze .. (kan|kunnen|krijgt|heeft|komt)
      !(kan|kunnen|krijgt|krijgen) (geen|niemand) van (onze|de)
    `,
  },
  'repeat-contact': {
    phrases: `
      (derde|vierde|vijfde|zesde|zoveelste|tiende|tigste|3e|4e|5e|3de|4de) .. (keer|mail|bericht|telefoontje|verzoek|herinnering|brief|ticket|poging|melding|oproep|maal)
      (hoe vaak|hoeveel keer) .. (schrijven|bellen|mailen|vragen|uitleggen|melden|herhalen)
      (mails|mailtjes|berichten|brieven|telefoontjes|tickets|verzoeken|herinneringen|meldingen) & (geen antwoord|geen reactie|onbeantwoord|genegeerd|(niemand .. (reage*|antwoord*|bel*))|nooit .. (antwoord*|reactie)|niets gehoord|zonder reactie|zonder antwoord|niet beantwoord) @16
      !(ondanks|na) .. (herinneringen|mails|telefoontjes|verzoeken|berichten|meldingen)
      sinds .. (achteraan|bezig|wacht*|aan het) & (niemand|niets|geen|nog steeds) @20
      (van de een|van afdeling|van het kastje|van collega|van de ene) .. (naar|ander*|muur)
      ticket # .. (ticket|en)? # & (nu|steeds|weer|dit|zelfde) @20
      (opnieuw|van voren af aan|hele verhaal|telkens|steeds weer) .. (beginnen|uitleggen|vertellen|uitgelegd)
      (meerdere|verschillende|herhaalde|talloze) (herinneringen|keren|mails|verzoeken|telefoontjes|pogingen|malen)
      (uitgelegd|verteld) .. (aan)? .. (toen|daarna|vervolgens) & (dezelfde|weer|nu|opnieuw) @24
      dezelfde (vragen|vraag|antwoorden|reactie)
      (nul|geen) vooruitgang
      (draaien|draai) .. rondjes
      (tweede|derde|vierde|vijfde|zesde) (telefoontje|belletje|brief|chat|week)
      (weken|maanden|dagen) .. (geen|zonder) .. (antwoord|reactie|oplossing|nieuws)
      (drie|vier|vijf|meerdere|#3|herhaaldelijk) keer .. (geschreven|gebeld|gemaild|gevraagd|contact)
      (geschreven|gebeld|gemaild) .. (drie|vier|vijf|meerdere|#3) keer
      (automatische|standaard) (antwoorden|antwoord|reacties) & (alleen|enkel|slechts|steeds) @14
      !(weer|opnieuw|nog steeds) niet .. (teruggebeld|gebeld|gereageerd|gehoord)
      (gebroken|verbroken) belofte*
      belofte* .. (niet nagekomen|gebroken)
    `,
  },
  'key-account': {
    phrases: `
      (raad van bestuur|directie|ceo|cfo|cto|algemeen directeur|directeur|minister|burgemeester|ambassadeur|bestuursvoorzitter|voorzitter|financieel directeur|commissaris|wethouder) & (namens|vroeg|vraagt|wacht|verwacht|eist|wil|kabinet|assistent*|kantoor|persoonlijk|ik ben|secretari*) @14
      (# 000|#100|duizend*|honderden|honderd) .. (werkplekken|gebruikers|medewerkers|licenties|lijnen|werknemers|vestigingen|locaties|bedden|winkels|abonnementen|toestellen|simkaarten)
      (besteden|omzet|budget|betalen|waarde|uitgeven|spenderen) .. (#10000|# 000|miljoen*|ton) .. (euro|jaar|per jaar)?
      (een van jullie|een van uw) .. (grootste|belangrijkste|beste|oudste) .. (klanten|accounts|partners)
      (wij|we|ben|zijn|als|hebben) .. (platinum|gouden|premium|strategische|enterprise) (partner|klant|account|contract)
      (raamovereenkomst|raamcontract|mantelovereenkomst|sla|service level agreement|grootzakelijk*)
      accountdirecteur
      (vast|eigen|vaste) (aanspreekpunt|contactpersoon|accountmanager)
      (hoofd|directeur|manager|verantwoordelijk) .. (ict|it|inkoop|telecom) .. (van|bij|voor) .. (provincie|gemeente|ziekenhuis|universiteit|groep|ministerie|stad|bedrijf|concern)
      (bestuurder|directeur|directrice|burgemeester|minister|gouverneur|voorzitter|bestuursvoorzitter) .. (wil|wenst|eist|verwacht|verlangt|vraagt|wacht)
      (jullie|uw) .. (grootste|belangrijkste|voornaamste) .. (afnemer|klant|account|partner|huurder)
      (# 000|#100|duizend*|honderden) .. (apparaten|terminals|computers|telefoons|mailboxen|leerlingen|kaarten|machines)
    `,
  },
};
