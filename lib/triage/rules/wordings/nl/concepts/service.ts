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
    `,
    unless: '(net|pas) .. van een andere',
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
    `,
  },
};
