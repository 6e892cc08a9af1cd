import type { Wordings } from '../../wordings';

const service =
  'app|apps|site|website|portaal|portal|server|servers|*server|internet|wifi|tv|televisie|telefoon|telefoons|telefonie|vaste lijn|netwerk|stroom|elektriciteit|licht|verlichting|verwarming|warmte|stadsverwarming|water|warm water|gas|bereik|signaal|mail|mails|kassa*|pinapparaat|pinapparaten|pinautoma*|betaalautomaten|betaalsysteem|pin|pinnen|ideal|systeem|systemen|software|programma|platform|webshop|boekings*|reserverings*|bestelsysteem|bestelportaal|api|koppeling|verbinding|vpn|scanner|scanners|terminals|thermosta*|camera*|lift|liften|poort|poorten|slagbo*|laadpa*|inloggen|omgeving|lijn|lijnen|beeld|zender|zenders|data|dossiers|toetsomgeving|leeromgeving|meldkamer|alarmcentrale|agenda|planning|planbord|dashboard|cloud|printers|toegangspassen|lampen|parkeergarage|kaartlezer*|sensoren|*systeem|*portaal|*omgeving|raid|spel|game';
const down =
  'plat|eruit|down|uit|weg|dood|zwart|donker|leeg|stil|offline|onbereikbaar|storing|kapot|niet|geen|niets|niks|nergens|foutmelding|foutmeldingen|fout|error|503|502|500|504|timeout|hangt|ligt|liggen|uitgegooid|eruitgegooid|gegooid|kwijt|koud|zonder|zwart scherm|wit scherm|draaiend|rondje|unavailable|gateway|uitgevallen|platgevallen|viel|vielen|verloren|verbroken';
const hardDown =
  'plat|eruit|down|offline|onbereikbaar|storing|donker|foutmelding|503|502|500|504|kwijt|uitgevallen|viel uit|vielen uit|uitgegooid|gegooid|dood|zwart|vastgelopen|leeg|koud|verbroken|timeout|unavailable|zonder (stroom|internet|water|warm|verwarming|telefoon|bereik|tv|verbinding|licht|gas)|wit scherm|witte pagina|blanco|(geen|nul) (mail|mails|lijn|kiestoon|wifi|internet|stroom|verbinding|beeld|geluid|water|warm|bereik|toegang|netwerk|telefoon|verwarming|licht|signaal|data|tv)|niet .. (bereikbaar|inloggen|bereiken|bellen|werken|afrekenen|openen|versturen|ontvangen|pinnen|bestellen|boeken|betalen|printen|erbij)|(kunnen|kan|doet|doen|werkt|werken) .. (niks|niets)|(viel|vielen|valt|vallen) .. uit|gateway|error|foutcode|(hoort|horen|ziet|zien|ontvangt|ontvangen|krijgt|krijgen) .. (niets|niks|geen)|werkt niet|werken niet|doet het niet|doen het niet';
const together =
  '(ook|zelfde|hetzelfde|eveneens|net als|idem|net zo) .. (buren|overburen|buurvrouw|buurman|overkant|collega*|vriend*|maten|maat|schoonouders|ouders|zus|broer|anderen|andere (klanten|vestiging*|winkel*|praktijk*|locatie*|bedrijven|ouders|huurders)|moeder|kroeg|cafe|klanten|gasten|bewoners|iedereen|rest)|(buren|overburen|buurvrouw|buurman|collega*|vriend*|maten|schoonouders|ouders|zus|broer|klanten|gasten|anderen) .. (ook|zelfde|hetzelfde|eveneens|idem)|iedereen|niemand|allemaal|overal|nergens|geen enkele|allestoringen|downdetector|reddit|discord|twitter|buurtapp|hele (dorp|straat|wijk|buurt|stad|regio|flat|gebouw|blok|complex|school|kantoor|team|bedrijf|afdeling|polder|eiland|park|familie|gilde|clan)|heel (het|de)? .. (plat|donker|stil|zonder)';
const many =
  '(#3|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd|tweehonderd|driehonderd|tientallen|honderden|alle|al|beide|allebei|elk|elke|iedere|geen enkele|geen van|onze andere|verschillende|meerdere|hele) .. (vestiging*|filialen|filiaal|locatie|locaties|kamers|verdiepingen|woningen|appartementen|flats|scholen|winkels|winkel|praktijken|klassen|domeinen|lijnen|kassa*|liften|gemalen|zwembaden|agenten|medewerkers|collega*|chauffeurs|leerlingen|gebruikers|bewoners|studenten|gasten|klanten|artsen|balies|stations|laadpalen|thermostaten|huurders|deelnemers|winkeliers|verpleegkundigen|verpleegkundige|monteurs|gezinnen|huishoudens|apotheken|bedrijven|steden|kantoren|afdelingen|man|koeriers|reizigers|tandartsen|restaurants|hotels|zuilen|poortjes|schermen|etages|hallen|machines|huizen|gemeenten|leraren|docenten|kassiers)';
const wrong =
  'crash*|vastlopen|bevriezen|flikkert|vastloopt|loopt vast|bevriest|leeg|lege|verdwijnt|verdwenen|verdwijnen|dubbel|verdubbel*|verkeerd|verkeerde|fout|foute|foutmelding|negatief|negatieve|springt|verspringt|verspringen|sluit af|verwisselt|verwisseld|omgedraaid|omgewisseld|ontbreekt|ontbreken|overgeslagen|slaat .. over|weg|onleesbaar|klopt niet|kloppen niet|te laag|te hoog|uur te|dag te|nullen|nul|afgekapt|kapt|door de vloer|buiten beeld|niet mee|vergeet|onthoudt niet|reset|achteruit|omgekeerd|uur verkeerd|1970|kraakt|lekt|lekken|piept|los|scheef|trekt naar|hapert|valt uit|vallen uit|rammelt|breekt|knapt|scheurt|klemt|sluit niet|sluiten niet|klikt niet|laadt niet|laden niet|doet het niet|zwart|blijft hangen|bleef hangen|stuk|kapot|gaat niet|gaat open|springt open|wiebelt|af|telt niet|tellen niet|telt .. geen|werkt niet|werken niet|trekken|bestaat niet|ongeldig|weigert|verwisselt|husselt|sluit .. niet|niet sluit|niet dicht';
const items =
  'exemplaren|exemplaar|stuks|*toestellen|*apparaten|*machines|oortjes|*stoelen|*kokers|*fietsen|paren|paar|setjes|sets|schoenen|tassen|*lampen|tablets|sensoren|monitoren|koffers|scooters|buggy s|buggys|printers|sloten|horloges|scanners|deuren|kasten|lades|*wagens|jassen|tenten|ventilatoren|koelkasten|panelen|omvormers|laptops|speakers|koptelefoons|steps|deksels|ritsen|mobielen|thermostaten|kannen|pannen|bedden|kachels|accu s|batterijen|messen|brillen|flessen|doos|telefoons|boren|zagen|rolluiken|gordijnen|planken|poten|wielen|banden|sokken|shirts';
const said =
  'bevestig*|zei|zegt|zeggen|zeiden|erken*|toegegeven|geeft toe|gaf toe|gaven toe|zag|schreef|vertelde|constateer*|stelde vast|vastgesteld|volgens|meldde|concludeer*|laat weten|liet weten|gaf aan|geeft aan|schrijft|noemde|noemt|herkende';

/** Dutch situations of services that are down for many, and of defects that somebody checked. */
export const failures: Wordings = {
  outage: {
    lists: { 's-service': service, 's-down': down, 's-hard': hardDown, 's-together': together, 's-many': many },
    phrases: `
      !({s-together}) & !{s-service} & !({s-hard}) @22
      !({s-many}) & !({s-hard}) @16
      !({s-many}) & !{s-service} & !{s-down} & !(tegelijk|sinds|vanmorgen|vanochtend|vannacht|vandaag|ineens|opeens|wachten|staan|rij|al uren|uur|minuten|nu) @26
      !(allestoringen|allestoringen nl|downdetector|reddit|discord|twitter|buurtapp|buurtgroep|whatsappgroep|statuspagina|lokale omroep|forum) & !(vol|rood|meldingen|zelfde|iedereen|storing|plat|down|hetzelfde|groen|regent|ontploft|stroomt) & !({s-service}|wij|we|mij|jullie|hier) @20
      !{s-service} & !{s-down} & !(ben ik de enige|alleen bij mij|alleen ik|ligt het aan mij|is het alleen|iets aan de hand|iets mis|wat aan de hand|iets gaande|iets loos) @24
      !(ligt|is|zijn|gaat) .. (iets|wat|alles) .. (aan de hand|mis|loos|gaande|plat|eruit) & !(iedereen|niemand|allemaal|buren|collega*|overal|geen enkel|klanten|wij allemaal) @24
      !(overal|heel|hele|in de hele) .. (stad|wijk|buurt|dorp|straat|regio|flat|gebouw|complex|toren|polder|eiland|industrieterrein|woonzorgcentrum|verzorgingshuis|verpleeghuis|park|camping|blok|bedrijventerrein|gemeente|provincie|land|kust) & !({s-hard}) @18
      !(klanten|bewoners|gasten|patienten|leerlingen|reizigers|mensen|bezoekers|studenten|chauffeurs) .. (staan|wachten|zitten|bellen|klagen|lopen) & !{s-service} & !({s-hard}) @26
      !(niemand|iedereen|geen mens|geen enkele|geen van (onze|de|ons)) .. (kan|kon|komt|krijgt|kunnen|heeft|wordt|is) & !({s-service}|bestellen|betalen|pinnen|inloggen|bellen|afrekenen|boeken|werken|inchecken|naar binnen|eruit|uitgegooid) @16
      !(kassa|kassas|kassa s|lampen|thermostaat|thermostaten|telefoons|printers|winkel|vestiging|kantoor|balie) .. (die|en) .. (en|die) .. (allemaal|alle|alledrie|alles|beide) & !({s-hard}|{s-down}) @22
      !(storing|incident|prioriteit 1|p1|prio 1|hoogste prioriteit|calamiteit) & !(productie|alle|iedereen|klanten|vestigingen|locaties|leveringen|landelijk|platform|endpoints|omgevingen|bereikbaar) & !({s-hard}) @24
      !(elk|elke|ieder|alle|beide) (endpoint|endpoints|api aanroep|verzoek|verzoeken|request|requests|tenants|regio s|omgevingen|calls) & !({s-hard}|fout|error|timeouts) @16
      !(nergens|overal) .. (in|bij) .. (regio|stad|dorp|gebouw|wijk|land|school|ziekenhuis|straat|haven|buurt) & !({s-hard}|{s-service}) @18
      !({s-together}) & !(tv|televisie|internet|wifi|stroom|licht|verwarming|telefoon|beeld|site|app|server|kassa|straatverlichting|signaal|water|netwerk|mail|systeem) .. (is|zijn|ligt|liggen|valt|viel|vielen)? .. (uit|weg|eruit|stil|dood|gevallen) @18
      !(werkt|werken|doen|doet|gaat|gaan) .. nergens & !(#|drie|vier|vijf|negen|tien|alle) .. (gebouwen|locaties|vestigingen|winkels|huizen|liften|plekken|steden|complexen|telefoons|computers) @18
      !in heel & !{s-service} & !({s-hard}|ligt .. eruit) @14
      !geen enkel* (kassa|winkel|filiaal|toestel|telefoon|computer|terminal|klant|leerling|collega|medewerker|vestiging|locatie|gebruiker|lijn|scanner|camera|afdeling|printer|bestelling|order|lift|patient|gast|laadpaal) .. (krijgt|kan|komt|werkt|doet|heeft|gaat|krijgen|reageert)
      !geen enkel* (kassa|winkel|filiaal|toestel|telefoon|computer|terminal|klant|leerling|collega|medewerker|vestiging|locatie|gebruiker|lijn|scanner|camera) & !(verbinding|internet|inloggen|bereikbaar|betalen|afrekenen|werken|contact|netwerk) @14
    `,
    unless: `
      storing .. (van|in) .. (vorige|afgelopen|gisteren|zondag|maandag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
      (vorige|afgelopen) (week|maand|jaar) .. storing
      (vergoeding|compensatie|tegoed) .. storing
      (oefening|noodplan|draaiboek|vergelijken leveranciers|offerte|uptimecijfers)
      (weer|alles|ook) .. (in de lucht|doet het weer|werkt weer|groen)
      alleen (mijn|bij mij|ik)
      hoe .. (lichten|informeren|communiceren|waarschuwen)
    `,
  },
  'confirmed-defect': {
    lists: { 's-wrong': wrong, 's-said': said, 's-items': items },
    phrases: `
      (medewerker|collega|monteur|technicus|technieker|helpdesk|tweede lijn|support|ontwikkelaar|developer|winkel|dealer|verkoper|fabrikant|installateur|hersteller|reparateur|servicedienst|moderator|specialist|audicien|fietsenmaker|garage|engineer|*medewerker|*medewerkster|kwaliteitsman|jullie eigen|community|forum|servicemonteur) & {s-said} & (bekend|bekende|fabrieksfout|productiefout|constructiefout|ontwerpfout|bug|softwarefout|programmeerfout|vaker|meer klanten|serie|partij|batch|lichting|defect|fabricagefout|terugroep*|meerdere|vaker voor|kinderziekte|fout in|printplaat|moederbord|in de fabriek|verkeerd gemonteerd|al vijf|al drie|al meer|aan (jullie|uw|de server|de app|de software|hun) .. (lag|ligt|kant)|aan jullie) @32
      (fabrieksfout|productiefout|constructiefout|ontwerpfout|fabricagefout|materiaalfout|seriefout|montagefout) & (alle|allemaal|beide|allebei|twee|drie|elk|elke|ook|hele|serie|partij|lichting|batch|bevestig*|volgens|zelfde) @22
      !(alle|allebei|beide|elk|elke|iedere|twee|drie|vier|vijf|zes|acht|tien|twaalf|#2) .. (exemplaren|exemplaar|stuks|toestellen|apparaten|machines|oortjes|stoelen|waterkokers|fietsen|paren|paar|setjes|sets|schoenen|tassen|lampen|tablets|sensoren|monitoren|koffers|scooters|kinderstoelen|buggys|buggy s|printers|sloten|horloges|scanners|deuren|kasten|lades|dozen|kinderwagens|jassen|tenten|kettingen|ventilatoren|koelkasten|zonnepanelen|omvormers|laptops|speakers|koptelefoons|steps|deksels|ritsen|bakfietsen|scootmobielen|thermostaten|kannen|pannen|bedden) & !{s-wrong} @22
      (vervang*|omgeruild|ingeruild|omgewisseld|geruild|nieuwe|tweede|derde|vervangend*|ruilexemplaar|ruiltoestel|nieuw exemplaar|andere|leenauto) & (zelfde|dezelfde|hetzelfde|precies dat|identieke) (plek|fout|probleem|mankement|gebrek|defect|plaats|euvel|kwaal|scheur*|lek|klacht|verhaal|punt|manier|tand|naad|storing|liedje|geluid|hapering) @24
      (plek|fout|probleem|mankement|euvel|tand|naad|plaats|hoek|kant) & (zelfde|dezelfde|hetzelfde) & (twee keer|drie keer|tweemaal|driemaal|vervangen|omgeruild|geruild|nieuwe|beide|allebei|ieder exemplaar|elk exemplaar) @22
      (als|wanneer|zodra|bij|zet|typ|kies|open|klik) & {s-wrong} & (elke keer|altijd|iedere keer|telkens|# keer|# van de|vijf keer|tien keer|drie keer|keer op keer|op elk*|op alle|op ieder*|ook op|ook bij|op beide|bij iedereen|bij allemaal|zowel|reproduc*|probeer maar|na te doen|getest|te herhalen|zelf proberen|video|filmpje|filmopname|ongeacht|op (elke|elk|iedere|ieder) (computer|pc|telefoon|laptop|tablet|werkplek|toestel|apparaat)) @34
      {s-wrong} & !(ook (op|bij|met|in)|zowel|idem|allemaal|precies hetzelfde|hetzelfde|dezelfde|ongeacht|niet alleen) .. (mijn|haar|zijn|een|de|het|op|collega*|buur*|vriend*|vrouw|man|zus|broer|zoon|dochter|iphone|android|windows|mac|telefoon|tablet|pc|laptop|ipad|chrome|firefox|edge|safari|browser*|account|toestel|apparaat|demo*|iedereen|zwager|winkel) & (getest|geprobeerd|nagekeken|gecontroleerd|vergeleken|gekeken|telefoon|tablet|pc|laptop|ipad|iphone|android|chrome|firefox|account|computer|toestel|demomodel|showmodel|exemplaar|windows|mac) @28
      (sinds|na|vanaf|met) .. (update|versie|firmware|patch|release|upgrade|build|bijwerken|zomertijd|wintertijd|uitrol|patchlevel) & !(iedereen|bij ons allemaal|allemaal|alle|forum|anderen|meer mensen|tientallen|elke|ook bij|hele|collega*) & !({s-wrong}|niet meer|geen) @28
      (versie|build|release|firmware|patch) # .. (goed|wel|werkt|werkte|draaide|prima|ok|oke|niets aan de hand|geen probleem) & (versie|build|release|firmware|patch)? # .. (niet|fout|kapot|stuk|crasht|mis|wel) @20
      !(met|in|op) (#|versie|build) .. niet & (met|in|op) (#|versie|build) .. (wel|allemaal|altijd) & {s-wrong} @28
      (testomgeving|acceptatie|acceptatieomgeving|test) & (productie|productieomgeving|live) & (zelfde|identiek|hetzelfde|ook|fout|beide) & !({s-wrong}|fout|melding|exception) @24
      (vorig jaar|eerder|vorige (versie|maand|update)|voorjaar|zogenaamd|zogezegd|destijds|najaar) .. (gerepareerd|hersteld|gefixt|gesloten|verholpen|opgelost|fixed) & (weer|terug|opnieuw|nog steeds|wederom|alweer) @22
      (jaar|keer|herfst|voorjaar) .. (weer|opnieuw|hetzelfde) & (zomertijd|wintertijd|klok|uur verkeerd|schrikkel*|29 februari|tijdzone) @22
      {s-wrong} & (kolommen|kolom|export|rapport|totaal|totalen|dag|regels|rijen|berekening|filter|btw|waarden|decimaal*|velden|bijlage*|datum|datums) & (gecontroleerd|geprobeerd|getest|elke keer|altijd|alle|steeds|beide|accounts|boekjaren|jaren|gegengecheckt|nagerekend|vergeleken) @28
      (zaak|case|ticket|dossier|nummer) # & (bug|defect|bevestig*|erkend|geregistreerd|bekend) & {s-wrong} @30
      (forum|community|facebookgroep|reviews|recensies|internet) & (tientallen|honderden|meer mensen|anderen|iedereen|#10|zelfde|hetzelfde) & ({s-wrong}|probleem|klacht|last) @24
      (serienummer*|productienummer*|lotnummer*|batchnummer*|zelfde (serie|partij|lichting|batch|productiedatum)|hele (serie|partij|lichting|batch)) & ({s-wrong}|allemaal|beide|alle|serie) @20
      (verkoper|winkel|winkelmodel|demomodel|showmodel|showroommodel|toonmodel|buurman|broer|zus|collega) .. (ook|hetzelfde|zelfde|zelf geprobeerd) & !{s-wrong} @22
      (bug|regressie|fout) .. (in|bij) .. (build|commit|versie|module|service|synchronisatie|parser) & (oorzaak|gevonden|getest|bisect|logs|log|nagegaan|achterhaald|bijgevoegd) @26
      {s-wrong} & !(elke keer|iedere keer|keer op keer|# van de #|op al onze|op alle #|bij iedereen|bij ons allemaal|ook bij mijn|ook op mijn|ook die van|op elk toestel|op elke telefoon|op ieder|precies hetzelfde|exact hetzelfde|dezelfde fout|zelfde fout|steeds hetzelfde|altijd hetzelfde|op beide|bij allebei|alle drie|alle twee|alle vier|allebei) @22
      bekend bij (jullie|de|onze|ontwikkel*|uw|support)
      (wanneer|datum) .. (fix|bugfix|patch|hersteld|hersteluitgave|structurele oplossing|opgelost) & (bug|fout|bevestig*|erkend|bekend|melding|ticket|zaak|jullie) @20
      (gemeten|nagemeten|doorgemeten|getest|onderzocht|nagekeken|bekeken|opengemaakt) .. (door|bij) .. (monteur|dealer|winkel|garage|specialist|installateur|reparateur|fietsenmaker|technicus|jullie) & ({s-wrong}|defect|fabriek*|garantie|fout) @24
      (monteur|dealer|technicus|installateur|reparateur|winkel|fietsenmaker|specialist|engineer) .. (getest|gemeten|nagemeten|doorgemeten|nagekeken|bekeken|opengemaakt|gezien|vastgesteld) & ({s-wrong}|defect|fabriek*|printplaat|moederbord|fout|serie) @24
      (vijf|zes|zeven|acht|tien|twaalf|vele|veel|meer|andere|tientallen|#3) (mensen|gebruikers|klanten|spelers|eigenaren|ouders|leden|gezinnen|collega s|collegas|teams) .. (zelfde|hetzelfde|precies|ook|dit|last) & ({s-wrong}|probleem|fout|bug|euvel) @22
      !(alle (twee|drie|vier|vijf|zes|tien|acht|#)|alledrie|allebei|beide|elk exemplaar|ieder exemplaar) & !{s-wrong} & (gekocht|kochten|kocht|geleverd|bestelden|zelfde|ook|winkel|showmodel|allemaal|kapot|merk|gekregen|type|model|kant) @22
      (sinds|na|vanaf) .. (update|versie|firmware|patch|release) & (forum|tientallen|honderden|anderen|meer mensen|iedereen|allemaal) & (zelfde|hetzelfde|last|ook|precies|dit) @32
      zowel .. (als|en) & !({s-wrong}|geen|niet) @22
      {s-wrong} & (bij|op) .. (man|vrouw|collega|buurman|buurvrouw|zoon|dochter|anderen|moeder|vader|zus|broer|vriend|vriendin) .. ook @22
      (nieuwe|laatste|jongste|recente) (versie|update|release|firmware) & !{s-wrong} & (iedereen|allemaal|alle collega*|ook bij|overal|elke|beide|bij ons) @26
      !{s-items} & !{s-wrong} & !(allemaal|alle|allebei|beide|elk|elke|ieder|iedere|helft|dezelfde|hetzelfde|zelfde|geen van|twee|drie|vier|vijf|meerdere|verschillende) @18
      (fout|bug|probleem|kwaal|euvel|storing|lek) & (hersteld|opgelost|gerepareerd|gefixt|verholpen|gemaakt) & !(weer|terug|opnieuw|alweer|wederom) @18
      (getest|geprobeerd|gecontroleerd|nagegaan|uitgeprobeerd) & !(niet|geen|{s-wrong}) & (windows .. mac|mac .. windows|iphone .. android|android .. iphone|chrome .. firefox|firefox .. chrome|beide|verschillende (toestellen|apparaten|browsers|computers)|drie (accounts|toestellen|apparaten|computers)|twee (accounts|toestellen|apparaten|browsers|telefoons|computers)) @26
    `,
    unless: `
      (werkt|doet) .. (beter|sneller|weer|goed) (sinds|na)
      (opgelost|verholpen|weg|hersteld) .. (bedankt|dank|top|fijn)
      (fijn|bedankt|dank) .. (opgelost|verholpen|hersteld)
      (zelf|eigen|ik had) .. (fout|verkeerd) (gedaan|getypt|gekozen|ingesteld)
    `,
  },
};
