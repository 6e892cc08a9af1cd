import type { Wordings } from '../../wordings';

const when =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|#|gisteren|eergisteren|vorige week|vorige maand|voor kerst|voor de (zomer|vakantie)|na (kerst|pasen|de zomer)|eerst|toen|daarna|vervolgens|vanmorgen|vanochtend|laatst';
const contact =
  'gebeld|belde|bel|belden|opgebeld|gemaild|mailde|mailden|mail|mailtje|geschreven|schreef|schreven|langsgeweest|langs geweest|langs|langsgekomen|gechat|geappt|app|appje|gemeld|meldde|melding|doorgegeven|gevraagd|brief|aangekaart|winkel|balie|loket|ingesproken|getweet|formulier|opgestuurd|gestuurd|stuurde|chat|verzoek|bericht|rappel|herinnering|aangetekend|contact|telefoon|getelefoneerd|gereageerd|aangegeven';
const contacts =
  'mails|mailtjes|brieven|berichten|berichtjes|meldingen|verzoeken|telefoontjes|apps|appjes|chats|gesprekken|herinneringen|rappels|reminders|tickets|formulieren|schrijven|schrijvens|belletjes|aanvragen|vragen|klachten|pogingen|e mails|oproepen|afspraken|bezoeken';
const rivals =
  'concurrent|concurrentie|andere (aanbieder|leverancier|partij|verzekeraar|bank|maatschappij|provider|club|sportschool|winkel|app|krant|omroep|dienst|software|keten|verhuurder)|ziggo|kpn|odido|vodafone|tele2|lebara|youfone|simyo|ben nl|budget mobiel|vattenfall|eneco|essent|greenchoice|budget energie|vandebron|oxxio|centraal beheer|interpolis|nationale nederlanden|asr|ditzo|allianz|menzis|cz|vgz|zilveren kruis|rabobank|bunq|asn|knab|triodos|revolut|n26|telenet|proximus|orange|scarlet|basicfit|basic fit|hellofresh|netflix|disney|videoland|spotify|firefox|coolblue|amazon|bol|jumbo|lidl|aldi|de overkant|elders|ergens anders|anderen|iemand anders|independer|pricewise|gaslicht|de buren|een ander';
const firms =
  'concurrent|concurrentie|ziggo|kpn|odido|vodafone|tele2|lebara|youfone|simyo|vattenfall|eneco|essent|greenchoice|vandebron|oxxio|centraal beheer|interpolis|nationale nederlanden|asr|ditzo|allianz|menzis|cz|vgz|zilveren kruis|rabobank|rabo|ing|abn|bunq|asn|knab|triodos|revolut|n26|kbc|belfius|argenta|telenet|proximus|orange|scarlet|basicfit|basic fit|hellofresh|coolblue|de overkant|elders|ergens anders|een ander|een andere (aanbieder|leverancier|club|bank|winkel|partij|krant|app|zaak|sportschool|verzekeraar|dienst)';
const heads =
  'directeur|directrice|eigenaar|eigenaresse|bestuur|bestuurslid|bestuursleden|commissaris|commissarissen|wethouder|staatssecretaris|kamerlid|prins|prinses|koning|koningin|ambassadeur|ambassade|burgemeester|gedeputeerde|rector|decaan|generaal|bisschop|president|oprichter|oprichtster|investeerder|aandeelhouder|grootaandeelhouder|bestuursvoorzitter|ceo|cfo|coo|cio|cto|ciso|minister|gouverneur|algemeen directeur|raad van bestuur|raad van toezicht|raad van commissarissen|directie|directielid|hoofdsponsor|voorzitter';

/** Dutch situations between the company and its customer: asking once more, leaving, and who the customer is. */
export const relations: Wordings = {
  'repeat-contact': {
    lists: { 's-when': when, 's-contact': contact, 's-contacts': contacts },
    phrases: `
      !{s-when} ..3 {s-contact} ..6 {s-when} ..3 {s-contact}
      !{s-contact} ..3 {s-when} ..6 {s-contact} ..3 {s-when}
      !(op|van) # .. # .. (en)? # .. (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)? & !({s-contact}|{s-contacts}) @18
      !{s-contacts} .. (van|uit|d d) .. (#|{s-when}) .. (en)? (#|{s-when}) & !(antwoord*|ontvangstbevestiging|kreeg|reactie|niets|niks|geen|nog|bevestiging|gehoord|steeds|opnieuw|vragen|betreft) @26
      !(derde|vierde|vijfde|zesde|zevende|achtste|tiende|zoveelste|tigste|umpteenth|3e|4e|5e|6e) .. (monteur|technicus|technieker|hersteller|installateur|medewerker|collega|afspraak|zaak|case|rappel|reparatie|bezoek|gesprek|reminder|aanmaning|chat|formulier|verzoek|follow up|opvolging|persoon|contact|vraag|klacht|belpoging|contactmoment|appje|app|poging)
      !(rappel|herinnering|poging|telefoontje|mailtje|brief|belletje|bezoek|gesprek|reminder) (nummer|nr) (drie|vier|vijf|zes|zeven|#3)
      !(rappel|herinnering|poging|melding|telefoontje|verzoek|bericht|mail|mailtje|brief|ticket|belletje|bezoek|gesprek|reminder) (nummer|nr)? (drie|vier|vijf|zes|zeven)
      !(drie|vier|vijf|zes|zeven|acht|3|4|5|6|7) (verschillende|andere)? (monteurs|medewerkers|collega*|personen|technici|afdelingen|antwoorden|verhalen|telefoontjes|mails|mailtjes|meldingen|apps|appjes|brieven|chats|gesprekken|rappels|herinneringen|namen|uitleggen|reparaties|bezoeken) & !(verschillende|geen|niemand|niks|niets|steeds|nog|zelfde|dezelfde|anders|weer|zonder|nooit|tegenstrijdig*|helpt|lost) @18
      !(heropen*|opnieuw open*|weer (geopend|open)|automatisch gesloten|zomaar gesloten|steeds gesloten|telkens gesloten|dichtgezet|dichtgedaan|opnieuw gesloten|weer gesloten|sluit .. automatisch|sluit (vanzelf|zichzelf)|sluiten .. automatisch|weer dicht|weer afgesloten) & !(ticket|melding|zaak|case|verzoek|dossier|klacht|storing|vraag) @16
      !(sluit|sluiten) .. (niet|dit keer|deze keer) & !(ticket|melding|zaak|case) & !(weer|opnieuw|zomaar|dit keer|deze keer|nog|alweer) @18
      !((daar|hier|dan) ben ik weer|ben ik weer|weer ik met|alweer ik|daar zijn we weer|met mij weer|ik weer met|ik nog een keer|daar ben ik alweer)
      !(copy paste|kopieer|gekopieerd|plak|knip|kopie) .. (vorige|eerdere|laatste|mijn) .. (mail*|bericht*|apps|brief)
      !(elke|iedere) (week|maand|dag|dinsdag|maandag) .. (meld|bel|schrijf|hoor|vraag|krijg) & !(nog|steeds|niets|niks|dezelfde|zelfde|weer|al|bedankt|sinds) @20
      !(beloofd|toegezegd|zouden|zou|belooft|zeiden|zei|gezegd|beloofden|hoorde) & !(twee keer|beide keren|weer|opnieuw|elke keer|telkens|steeds|allebei|tweede keer|alle keren|iedere keer|driemaal|tweemaal) & !(terugbel*|terug te bellen|teruggebeld|contact|volgende week|opgelost|hersteld|geregeld|gerepareerd|komen|morgen|creditnota|terugbetaald|terugbetaling|binnen|gebeld) @26
      !(verwijst|verwijzen|stuurt|sturen|wijst|wijzen|verwezen|doorverwezen|doorverbonden) .. (naar elkaar|mij terug|weer terug|heen en weer|terug naar|weer door|elkaar)
      !heen en weer .. (gestuurd|verwezen|gekaatst|gemaild)
      !(pingpong*|kastje naar de muur|speelbal|in cirkels|rondjes|gekaatst)
      !(de een|de eerste|de ene|eentje|nummer een) .. (zei|zegt|zegde|beweert) .. (de ander|de tweede|de volgende|de andere)
      !(herinnering|rappel|reminder|verzoek|mail|brief|bericht) .. (tweede|derde|vierde|nogmaals|wederom|eerdere|vorige) .. (herinnering|rappel|reminder|verzoek|mail|brief|bericht|mails|brieven|berichten|schrijven)
      !(eerdere|vorige|beide|allebei|aangetekende|mijn (twee|drie|vier|vijf)|onze (twee|drie|vier|vijf)) {s-contacts} & !(geen|niemand|nooit|nog|niets|niks|zonder|onbeantwoord|genegeerd|niet|nergens|opnieuw|weer|allemaal|hierover|al) @16
      !(eerdere|vorige|beide|twee|drie|vier|vijf|alle|allebei|aangetekende) {s-contacts} & !(geen|niemand|nooit|nog|niets|niks|zonder|onbeantwoord|genegeerd|niet|nergens|opnieuw|weer|allemaal) & !(jullie|u|uw|antwoord*|reactie|reageer*|gehoord|beantwoord|resultaat|ik|wij|gelezen|kwijt|oplossing) @18
      !(lees|leest|lezen) .. (nu|deze keer|dit keer|eindelijk|nou|eens) .. (goed|wat ik|mijn|echt)
      !(tickets|ticketnummers|zaaknummers|meldnummers|meldingsnummers|zaken|dossiers|dossiernummers|casenummers) .. # .. #
      !(wacht|wachten|wachtend|zit|zitten) .. (nog steeds|nog altijd|al|nu) & !(sinds|maanden|weken|voor de zomer|kerst|pasen|jaar|half jaar) & !({s-contact}|{s-contacts}|beloofd) & !(nog|geen|niemand|niets|niks|weer|steeds) @24
      !(ook|weer|opnieuw|nogmaals) .. (via|langs) .. (twitter|facebook|x|instagram|deze weg|chat|formulier) & !(hotline|telefoon|brieven|mails|geen|niet|niets|mail|bellen) @22
      !(vraagt|vragen|vroeg|vroegen|gevraagd) .. (opnieuw|weer|nogmaals|voor de tweede keer|alweer|steeds) .. (om|naar)? .. (dezelfde|zelfde|logs|stukken|documenten|gegevens|foto*|bewijs|kenteken|serienummer)
      !(mijn|onze) (man|vrouw|buurman|collega|dochter|zoon|penningmeester|secretaris|conciërge) .. {s-contact} .. (ik|wij|en) .. {s-contact}
      !(weer|alweer|nog) .. (geen|niets|niks) .. (antwoord|reactie|gehoord|bericht|terugbel*) & !(week|weken|maand|maanden|#|derde|tweede|apps|mails|inmiddels) @20
      !(al|reeds) .. (twee|drie|vier|vijf|zes|zeven|tien|#2|meermaals|herhaaldelijk|meerdere) .. (keer|maal|keren)? .. (beloofd|gezegd|uitgelegd|verteld|doorgegeven|aangegeven|gemeld|opgestuurd|ingestuurd|langsgeweest|teruggestuurd|ingeleverd|gerepareerd|aangekaart|herhaald)
      !(hoe vaak|hoeveel keer|wanneer) .. (nog)? .. (moet|moeten|ga|gaan) .. (ik|wij|we) .. (nog|dit|het|langs|door|terug|weer)
      !(bot|chatbot|chat) .. (toen|daarna|vervolgens|en) .. (meneer|mevrouw|medewerker|collega|afdeling|iemand) & !(niemand|geen|weer|nog|toen|daarna) @24
      !(blijft|blijven) .. (herhalen|doorverbinden|verwijzen|hetzelfde zeggen|doorsturen naar)
      !aan het lijntje
      !(vorige|eerste|eerdere|laatste|afgelopen) (twee|drie|vier|vijf|zes|#) (keer|keren|malen|berichten|mails|meldingen|tickets|gesprekken|telefoontjes|bezoeken|pogingen|brieven|chats|apps)
      !(alweer|inmiddels|al|intussen) .. (nummer|nr|mijn|de|het) (drie|vier|vijf|zes|derde|vierde|vijfde|zesde|zoveelste) & !(ticket|melding|mail|bericht|telefoontje|zelfde|dezelfde|fout|monteur|keer|poging|verzoek|brief|chat) @16
      !(stuurt|verwijst|zegt|wijst|stuurde|zei) ..6 (naar|bij) ..6 (stuurt|verwijst|zegt|wijst|stuurde|zei|die) .. (mij|me|ons|weer|terug|naar|bij)
      !herinner .. (herinnering|rappel|eerdere|vorige)
      !(weer|opnieuw|nogmaals) ..6 (weer|opnieuw|nogmaals) & !(kapot|stuk|gezegd|beloofd|gerepareerd|gebeld|gemeld|hetzelfde|afspraak|monteur|niets|niks|uitleggen) @20
      !(weer|alweer|opnieuw|nogmaals|steeds|telkens) & !{s-contact} & !(nog|niet|geen|niets|niks) @12
      !(eerdere|vorige|eerder|herhaalde|herhaaldelijk|meerdere|meermaals) & !{s-contact} & !(nog|niet|geen|niets|niks|steeds|weer) @16
      !{s-when} ..4 {s-contact} ..8 {s-when} ..4 {s-contact}
      !(telkens|elke keer|iedere keer|steeds) ..8 (telkens|elke keer|iedere keer|steeds|en weer) & !(bel*|belof*|terug*|jullie|antwoord*|uitleg*|u|zegt|zeggen) @18
      !(ticket|melding|zaak|dossier|klacht) .. (alweer|weer|opnieuw|zonder (oplossing|antwoord|reactie)) .. (gesloten|afgesloten|dicht|afgehandeld)
      !(gesloten|afgesloten|dichtgezet|afgehandeld) & !(ticket|melding|zaak|dossier|klacht) & !zonder (oplossing|antwoord|reactie|overleg|iets) @16
      !(klacht|brief|mail|melding|verzoek|bericht|mailtje) .. (van|uit) .. {s-when} .. en .. (die|van|mijn|uit) .. {s-when}
      !(vorig|vorige|eerste|eerder|eerdere) (ticket|melding|vraag|klacht|mail|zaak|verzoek|bericht) .. (gesloten|afgesloten|dicht|genegeerd|niet beantwoord|onbeantwoord|nooit)
      !(zeggen|zegt|zegde|zei) ..8 (zeggen|zegt|zegde|zei) & !(chat|telefoon|winkel|balie|hotline|mail|fabrikant|bezorger|kantoor|hoofdkantoor|depot|filiaal) @20
    `,
    unless: `
      (derde|vierde|vijfde) .. (bestelling|keer (dat)? .. (bestel*|meedoe*|kom|boek*|klant))
      (keer|keren) .. (bestel*|besteld|geboekt) .. (tevreden|super|blij|perfect|top|goed)
      (derde|vierde) (contactpersoon|contact) (toevoegen|erbij)
      (hoe vaak|hoeveel keer) .. (mag|kan) (ik|je|men)
      (ik|we) (heb|hebben) .. per ongeluk
      van de ene (dag|week|minuut)
    `,
  },
  churn: {
    lists: { 's-rivals': rivals, 's-firms': firms },
    phrases: `
      (was|is|wordt|werd) .. (mijn|onze|de) laatste (bestelling|aankoop|jaar|seizoen|keer|maand|reis|vlucht|verblijf|boeking|polis|rit) & (jullie|u|bij|dan|ooit|hier) @16
      (laatste (kans|waarschuwing)) & (jullie|weg|overstap*|anders|blijf|ik|wij|voor) @16
      (offerte|aanbod|aanbieding|prijsopgave|voorstel|contract|formulier) .. (van|bij) .. ({s-rivals}) & (jullie|u|ligt|binnen|klaar|getekend|ondertekend|bureau|tafel|goedkoper|lager|minder|week|maand|voor me) @22
      (goedkoper|voordeliger|scheelt|helft|minder betaal*|minder|beter|korting|beter bevalt|bevalt|nooit problemen|nooit gedoe) & (bij|van|naar) .. ({s-rivals}) & (ik|wij|we|stap*|overweeg|blijf|reden|jullie|mij|ons) @22
      (overweeg|overwegen|overweging|denk|denken|dacht|twijfel|gedachte|ernstig|serieus|punt|neiging|oprecht) & (opzeg*|op te zeggen|stoppen|te stoppen|weg te gaan|weggaan|overstap*|over te stappen|sluiten|vertrek*|switchen|wisselen|abonnement te|te annuleren|eruit te stappen|op te heffen|elders) @16
      (verwijderd|gedeinstalleerd|deinstalleer|deinstalleren|verwijderknop|verwijder|wis) & (app|spel|game|browser|programma) & (zat|klaar|moe|reclame|advertenties|genoeg|concurren*|overgestapt|jullie|voorgoed|andere) @22
      ((ben|zijn) .. (zat|beu)|zat ben|beu ben|klaar mee|klaar met|genoeg van|spuugzat|maat is vol|kotsbeu|schoon genoeg|vertrouwen) & (weg|stop*|opzeg*|opgezegd|overstap*|abonnement|vertrek*|lidmaatschap|klant|contract|eruit|verlaat|verlaten|afscheid|account|andere|elders|{s-rivals}) & (jullie|ik|wij|we|mijn|het|u|uw) @20
      (neem|neemt|nemen|meenemen|meeneem|overzetten|overzet|porteren|behoud*) .. (mijn|ons|het)? .. (nummer|telefoonnummer|06 nummer) & (andere|nieuwe|concurren*|overstap*|weg|vertrek|provider|aanbieder|{s-rivals}) @18
      (contract|abonnement|looptijd|licentie|licenties|verzekering|lidmaatschap|overeenkomst) .. (loopt|verloopt|eindigt|afloopt|lopen|verlopen) & (vergelijk*|offerte*|betwijfel|alternatie*|concurren*|stoppen|rondkijken|kijken we|orienteren|heroverweg*|{s-rivals}) @28
      (bestuur|directie|collega*|team|school|docenten|leden|vrouw|man|wij|gezin|management|leiding|secretariaat|baas) & (besloten|beslist|stemt|stemde|dringt|gekozen|kiest|twijfelt|verkiest|overgestapt|kiezen) & (voortaan|elders|andere|overstap*|concurren*|stoppen|jullie|{s-rivals}) & (leverancier|aanbieder|partij|systeem|pakket|winkel|bank|software|dienst|jullie|contract|abonnement|handelaar|bedrijf) @26
      (voortaan|volgende keer|volgend jaar|volgend seizoen|in het vervolg|in de toekomst|komend jaar) .. (koop|kopen|huur|huren|boek|boeken|bestel|bestellen|ga|gaan|vlieg|vliegen|bankier*|neem|nemen|haal|halen|zit|zitten|ben|sporten|sport) .. (elders|ergens anders|bij ({s-rivals})|naar ({s-rivals})|weg)
      (geef|noem|geven|noemen) .. reden .. (blijven|blijf|niet weg)
      (waarom|hoezo) .. (zou|zouden) .. (blijven|klant blijven|bij jullie)
      hoe .. (kom|kan|kunnen|raak) .. (ik|wij|we) .. (van|onder|uit) .. (af|uit|onderuit|vanaf) & (abonnement|contract|lidmaatschap|jullie|polis|proefperiode) @16
      (annuleer|annuleren|schrap|streep|stopzetten|beeindig|cancel|cancelen|zet|stop) & (maaltijdbox|box|krant|lidmaatschap|sportschool|abo|weekblad|groentepakket|pakket|proefabonnement|tijdschrift|donateurschap|streaming*) & !(helemaal|definitief|niet pauzeren|per direct|voorgoed|weg|eraf|direct|meer) @18
      !(kan|mag|gaat|moet) .. (eraf|de deur uit|weg) & (krant|abonnement|account|box|lidmaatschap|decoder|kaart|verzekering|polis) & (zat|anders|nog|dan|waarschuwing|klaar|niet meer) @20
      (afscheid|vaarwel|adieu) .. (van) .. (jullie|uw|u|software|bank|krant|dienst)
      (nu|train|zit|lees|bel|kijk|bankier|sport|werk) .. (op proef|proefmaand|proefweek|proefabonnement) .. (bij)? & ({s-rivals}|bevalt|overstap*|jullie) @18
      (overstapperiode|overstapseizoen|overstapservice|overstapboete|switchseizoen|afkoopsom|opzegvergoeding)
      (na|al) (#3|tien|twintig|dertig|veertig|vijftien|twaalf|vijf) jaar .. (trouw*|klant|lid|abonnee) & (weg|ander*|stop*|klaar|vertrek*|gaan|overstap*|afgelopen|genoeg|mooi geweest|voorbij|over) @20
      (dan|anders|zo niet|want dan) .. (ben|zijn|gaan|ga|stap|stappen|lopen|loop) .. (ik|wij|we|onze) .. (weg|vertrokken|over|elders|naar ({s-rivals})) 
      (ik|wij|we) .. (ben|zijn) .. (weg|vertrokken|elders) & (einde|december|januari|contract|jullie|maand|jaar|dan|afloop) @16
      !(betwijfel*|twijfel*|weet niet|denk niet|niet zeker|vraag me af|geen zin|niet van plan|niet automatisch) .. (verleng*|door te gaan|doorgaan)
      (al|reeds|inmiddels|gisteren|vast|alvast|intussen) .. (gedownload|geinstalleerd|aangemeld|ingeschreven|getekend|uitgeprobeerd|aangevraagd|proefabonnement|proefles|proefrit|op gesprek|geopend) & (bij|naar|van) .. ({s-rivals}) @22
      ({s-rivals}) & (gedownload|geinstalleerd|aangemeld|ingeschreven|getekend|overgestapt|stap*|overstap*) & (jullie|zat|moe|weg|ik|wij) @16
      (clan|team|gezin|familie|vrienden|klas|gilde|maten|groep|bedrijf|kantoor) .. (stapt|gaat|gaan|stappen|wisselt|verhuist) .. (over|naar) & (naar|overstap*|andere|ander) @16
      (gaan|ga|kiezen|kies|boeken|boek|huur|huren) .. liever .. (naar|bij|elders|ergens anders|ander*)
      (vinger|muis|cursor|hand|duim) .. (boven|op|bij) .. (knop|verwijder*|delete|opzeg*|stopknop|annuleer*|uitschrijf*)
      (prijsverhoging|verhoging|tariefverhoging|te duur|veel te duur|duurder|premie) & (overstap*|wissel*|weg|stop*|opzeg*|elders|zeg|ander*|vertrek*|overweeg|vergelijk*) @18
      ((haak|haken) .. af|voor gezien|kap ermee|kappen ermee|stop ermee|stoppen ermee|ga ermee stoppen|hoeft voor (mij|ons) niet meer|ben .. weg hier|nooit meer (bij)? jullie)
      (laat|laten) .. (abonnement|contract|verzekering|lidmaatschap|licentie|polis|krant|het) .. (aflopen|schieten|gaan|vervallen|verlopen|varen)
      (zo doorgaat|zo door gaat|zo blijft|niet verandert|niet betert|niet beter wordt|niet snel|niet gauw|nog een keer|nog 1 keer|nog 1x) & (ik|wij|we) & (weg|stap*|opzeg*|overstap*|zoek*|vertrek*|stop*|eraf|eruit|elders|ander*) @22
      (einde|eind|eindigt|per|vanaf|na) .. (contract|#|januari|december|maand|jaar|proefperiode|gratis maand*) .. (ben|zijn) .. (ik|wij|we) .. (weg|vertrokken|elders|klaar)
      (op|naar) zoek .. (alternatief|alternatieven|andere|vervanger|vervanging|nieuwe (aanbieder|leverancier|bank|partij|sportschool))
      (uitstapmogelijkheden|uitstapregeling|vroegtijdig (opzeggen|beeindigen|stoppen)|tussentijds (opzeggen|beeindigen|stoppen)|eerder (van|uit|onder) .. (contract|abonnement))
      (nummer|telefoonnummer) .. (meenemen|meegenomen|overdragen|mee te nemen|uitporteren|overzetten) & (bereik|dekking|signaal|slecht|geen|klaar|weg|ander*|zonder) @24
      (ga|gaan|gaat|stap|stappen|stapt|overgestapt|verhuizen|verkassen|trek|trekken|wil|willen) .. (over)? (naar|op|bij) .. ({s-firms})
      (na|vanaf|volgend|volgende) .. (seizoen|jaar|contract|schooljaar|periode) .. (ander*|elders|weg|{s-firms})
      !(neem|krijg|krijgen|nemen|meenemen) .. nummer .. (mee)? & (vertrek|weg|overstap*|stop|opzeg*|jullie) @16
      (wil|wou|willen|wens) .. (er|hier|hiervan) .. (vanaf|eruit|uit|weg|onderuit) & (snel|jullie|contract|abonnement|vast*|opzeg*|kosten|nog|eindelijk) @18
      (eerder|vervroegd|tussentijds|voortijdig) (te|kunnen)? (stoppen|beeindigen|eruit|vertrekken|opzeggen|weggaan)
      de deur uit & (krant|abonnement|box|lidmaatschap|verzekering|decoder|software|pakket|jullie|app|apparaat) @16
      (export*|exporteren|exportknop|meenemen|downloaden) & (notities|gegevens|data|alles|bestanden|projecten|administratie) & (andere (app|dienst|tool|software|aanbieder|partij)|overstap*|ga weg|weg bij|vertrek|vertrekken|{s-firms}) @24
      (mij|ons|me|een) .. (kwijt|klant armer|klant minder) & (klant|klanten|dan|anders) @12
      !(hoef|hoeven|wil|willen) .. (pakket|abonnement|krant|box|dienst|lidmaatschap|tv|internet|app|verzekering) .. niet meer
      (haal|kom|komt|halen) .. (decoder|modem|router|apparatuur|kastje|fust|container) .. (op|halen|ophalen)
      (zonder|anders|geen) .. (ben|zijn|gaan|ga) .. (ik|wij|we) .. (weg|vertrokken|elders|pleite|ribbedebie)
      (van|onder) .. (jullie|u|contract|abonnement|dit|polis) .. (af te komen|af te raken|vanaf te komen|uit te komen|af kom|afkom|vanaf kom|vanaf)
      (kijk|kijken|zoek|zoeken|orienteren) .. (naar|op) .. (ander|andere|nieuw|nieuwe) (pakket|systeem|leverancier|aanbieder|bank|software|partij|club|provider|programma|oplossing|sportschool|verzekeraar|krant|kantoor)
      (afbouwen|opdoeken|afstoten|afscheid nemen) & (licenties|abonnement*|contract*|dienst*|pakket) @12
      (twijfel*|betwijfel*|vraag me af|weet niet|overweeg) .. (of|om) .. (lid|klant|abonnee|jullie) .. (blijf|blijven)
      (van|uit) .. (verzekering|abonnement|contract|lidmaatschap|polis|pakket|krant|jullie|u) .. af (kan|kom|wil|moet|raak|geraak|zijn)
      (straat|buren|familie|collega*|vrienden|vriendinnen|buurt) .. (overgestapt|vertrokken|bij jullie weg) & (ik|wij|volg*|ook|binnenkort|allemaal|al) @14
      (schrijf|schrijven) .. (mij|me|ons) .. uit & (sportschool|club|lidmaatschap|vereniging|abonnement|klant|lid|cursus) @18
      (volgende keer|voortaan|in het vervolg|volgend jaar|volgende vakantie) .. (boek|koop|huur|bestel|ga|neem|vlieg|boeken|kopen|huren|bestellen|gaan|nemen) .. (gewoon|wel|liever|weer|toch) .. (bij|naar|via|elders|ergens)
      (zijn|ben|was|waren) .. klant geweest
      (contract|abonnement) .. (eindigt|loopt|afloopt|verloopt) & (daarna|dan|nadien) .. (niets|niet|weg|klaar|stop*|hoor|elders|over) @20
      voor (dat|hetzelfde|minder|zoveel|dit) geld .. bij
    `,
    unless: `
      (opzegging|opzeggen) .. (van tafel|ingetrokken|niet meer|toch niet|niet door)
      (wilde|wou|zou) .. (opzeggen|overstappen|weg) .. (maar|toch)
      (opgezegd|opzeggen) .. (oude|vorige) (provider|aanbieder|leverancier|bank)
      (blijf|blijven) .. (gewoon|toch|met plezier|graag|nog|lekker)
      (niet van plan|geen plannen|gewoon benieuwd|alvast weten)
      afmelden .. sync
    `,
  },
  'key-account': {
    lists: { 's-heads': heads },
    phrases: `
      {s-heads} & (wacht|staat naast|naast me|naast mij|persoonlijk|zit|zat|kijkt mee|vergadering|vergadert|presentatie|verblijft|suite|ontvangst|verwelkom*|dringend|onmiddellijk|direct|over # minuten|vanmiddag|vanavond|slagboom|chauffeur|bezoek|onder embargo|telefoon|rekent erop|verwacht|wenst|spreekt met|reset|account|niet in|handtekening|ondertekening) & (onze|van|bij|de|mijn|ik|wij|namens) @18
      (jullie|uw|u) .. {s-heads} & (beloofd*|toegezegd|zei|gaf|belt|terugbellen|kent|gesproken|afgesproken|verzocht|nummer|spreken|toezegging|beloofde|persoonlijk|ondertekening|gezegd|zegde|bellen|contact|vroeg) @20
      (commercieel|verkoop|sales|financieel|operationeel|technisch) (directeur|directrice|manager) & (bellen|belt|terugbellen|spreken|contact|rechtstreeks|persoonlijk|gesprek|overleg|beloofd*|toegezegd|jullie|uw) @16
      (# 000|#300|duizenden|honderden|duizend|zeshonderd|driehonderd|vierhonderd|vijfhonderd|achthonderd|alle #) .. (voertuigen|auto s|autos|wagens|vrachtwagens|bedden|scholen|kamers|panden|woningen|gates|reizigers|passagiers|eindklanten|gebruikers|leerlingen|studenten|vestigingen|winkels|locaties|landen|filialen|artsen|medewerkers|users|eindgebruikers|dozen|pallets|containers|aansluitingen|schepen|bussen|treinen|hotels|werknemers|stuks|overnachtingen|geschenkdozen|kerstpakketten|tankpassen|simkaarten|verzekerden) & (wij|we|ons|onze|groep|holding|concern|contract|uitrollen|uitrol|vloot|jaarlijks|per jaar|levering|klant|jullie|u) @18
      (miljoen|miljoenen|# ton|mln|#100000|# 000 euro|halve ton|# k) & (per jaar|jaarlijks|bij (u|jullie)|omzet|portefeuille|vermogen|belegd|depot|inkoop|besteden|besteedt|uitgeven|geeft .. uit|kopen|kocht|koopt|afnemen|afneemt|contract|budget|beheer|vorig jaar) @16
      (strategisch|strategische|preferred|platinum|platina|goud|gouden|gold|diamant|diamond|premier|elite|exclusieve|exclusief|oudste|grootste|jubileum|toonaangevende|vaste|launching|wholesale) (partner|klant|reseller|afnemer|dealer|distributeur|status|tier|client|relatie|wederverkoper|customer|sponsor|leverancier|klanten|partners|resellers|dealers|afnemers) & (wij|we|ons|onze|als|ik|mijn|zijn|u|jullie|een van) @16
      (private banking|private banker|vermogensbeheer|vermogensbeheerder|relatiebeheerder|relatiemanager|accountdirecteur|wealth management) & (mijn|onze|ons|klant|depot|portefeuille|bereik*|vermogen|wij|wil) @18
      (ministerie|koninklijk huis|koninklijke|hofhouding|europese commissie|parlement|tweede kamer|luchthaven|hoofdkantoor|holding|concern|beursgenoteerd*|aex|bel 20|moederbedrijf|kabinet|ziekenhuisgroep|scholengroep|zorggroep|landelijke) & (namens|wij|onze|programmamanager|programmaleider|ben|gebruikt|gebruiken|contract|beslis*|beslissen|alle|uitrol|groepsbreed|#100) & (jullie|u|uw|contract|platform|directie|beslis*|iemand|spreken|levering|licenties|locaties|vestigingen|scholen) @26
      (olympisch*|wereldkampioen*|kampioene|profploeg|sponsorploeg|ambassadeur|influencer|nationale elftal|artiest|bekende nederlander|topsporter*) & (sponsor*|jullie|uw|contract|samenwerking) @18
      (overname|fusie|overgenomen) & (holding|concern|groep|nv|bv|beurs*|raad|bestuur) & (contract|accounts|licenties|locaties|#|vestigingen) @24
    `,
    unless: `
      hoe .. (word|wordt|worden) .. (premium|gold|vip|platinum)
      (waren|was) .. (key account|grote klant) .. (tot|maar)
    `,
  },
};
