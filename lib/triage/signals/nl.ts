import type { SignalPhrases } from './kinds';

export const dutch: SignalPhrases = {
  'how-to': `
    hoe (kan|kun|moet|krijg|doe|zet|stel|verwijder|maak|verander|wijzig|vind|los|te)
    (is het|kan dat|is dat) mogelijk
    (waar|welke) (kan|vind|staat|moet)
    (wil|wilde|zou graag|graag) .. (wijzigen|toevoegen|verwijderen|kopieren|overzetten|instellen|maken|houden|weten|veranderen|importeren|exporteren)
    (kunt u|kan iemand|kunnen jullie) .. (uitleggen|vertellen|helpen)
    (wat moet ik doen|wat nu)
    hoe (pas|open|stuur|importeer|exporteer|installeer|activeer|deel|schakel|voeg|zorg|werkt dat|gaat dat)
    (weet|snap|begrijp) .. niet hoe
    (manier|mogelijkheid) .. om
    (kan ik|kunnen we|mag ik) .. (ook|ergens|zelf|instellen|wijzigen|toevoegen|krijgen|gebruiken|kiezen|aanpassen|verwijderen)
    (wil|willen|wou|zou) .. (graag)? .. (wijzigen|veranderen|toevoegen|verwijderen|instellen|verplaatsen|overzetten|importeren|exporteren|uitschakelen|inschakelen|installeren|aanpassen)
    (uitleg|handleiding|stappenplan|instructie*)
  `,
  'asks-information': `
    (wat betekent|wat is|wat kost|hoeveel|hoe lang|hoe vaak|welke)
    (waarom|wanneer) 
    (bieden|leveren|accepteren|ondersteunen) jullie
    (ik vraag me af|graag weten|benieuwd)
    (limiet|maximum|minimum|tarief)
    (is er|zijn er) .. (limiet|beperking|kosten|verschil|optie|versie)
    (kan het zijn|klopt het|hoe komt het) dat
    (verschil|vraag) (tussen|over)
  `,
  request: `
    (aanvraag|verzoek) (om|voor|tot|van)
    (graag|wil) .. (aanvragen|bestellen|ontvangen|activeren|laten installeren)
    (nieuwe|extra|tweede) (kaart|pas|licentie|simkaart|sim)
    (gelieve|kunt u|kunnen jullie|willen jullie) .. (sturen|leveren|activeren|installeren|bestellen|regelen|aanmaken|toevoegen|wijzigen|vervangen)
    (vervangende|reserve) (pas|kaart|oplader|laptop|monitor)
    (aanvragen|bestellen) (van|voor|een)
  `,
  access: `
    (wachtwoord|password|pincode) .. (vergeten|kwijt|weet|opgeslagen|vragen|wijzigen)?
    (vergeten|kwijt) .. (wachtwoord|password|code)
    (inloggen|aanmelden|inlog*)
    (account|profiel) .. (aanmaken|instellen|toevoegen|verwijderen)
    (hoofdwachtwoord|inloggegevens|gebruikersnaam|verificatiecode|toegangscode)
    (log|meld) .. (in|aan)
  `,
  fault: `
    !(werkt|werken|doet|doen|laadt|opent|start|gaat|kan|lukt|reageert|toont) .. (niet|niets|niks|geen)
    !(niet meer|niet gelukt|werkt niet)
    (probleem|problemen|storing|fout|fouten|bug)
    (kapot|mislukt|defect|blokkeert|hapert)
    !(kan|kon|kunnen) .. (niet|geen) .. (openen|versturen|verzenden|ontvangen|printen|afdrukken|opslaan|vinden|zien|laden|verbinden|verwijderen|bekijken)
    !(niet|geen) .. (openen|versturen|verzenden|ontvangen|afdrukken|opslaan|laden|verbinden|zichtbaar|beschikbaar|bereikbaar)
    (doet het niet|lukt niet|gaat niet|gaat mis|loopt niet|blijft hangen|blijft laden)
    (foutief|verkeerd|haperingen|weigert|stopt)
    !(komt|komen|haalt|laat|laten|ziet|zien|vindt|herkent|synchroniseert|synchroniseren|print|verschijnen|vult|onthoudt|hoort|horen|opent|openen) .. (niet|niks|niets|geen|nooit|niet meer)
    (valt|vallen|viel) .. (weg|uit)
    (hapert|stottert|knippert|flikkert|schokt|kraakt|piept|schokkerig)
    (blijft|blijven|blijf) .. (hangen|staan|leeg|wit|grijs|zwart|vragen|zo|laden)
    (dubbel|twee keer|dubbele) .. (verstuurd|ontvangen|geboekt|betaald)?
    (beschadigd|onleesbaar|verminkt|corrupt|afgekapt|scheef|verschoven|raar|gek)
    (er ging iets mis|gaat er mis|klopt niet|kloppen niet|niet goed)
    (leeg|blanco|wit) .. (bij mij|als ik|scherm)
    !(niets|niks|niet) .. (binnen|aan|door|te zien|gebeurt|gebeurd)
  `,
  crash: `
    (crash*|gecrasht|gecrashed|vastgelopen|vast|loopt vast|hangt|hangen|bevriest|bevroren|blauw scherm)
    !(start|opent|openen|opstarten) .. niet
    !reageert niet
    (sluit|valt|stopt) .. (vanzelf|plotseling|spontaan|uit|ermee)
    (loopt|liep|lopen) .. vast
    (zwart|wit|leeg) scherm
    (blijft|blijven) .. (hangen|vastzitten|vast)
    (sluit|sloot|gaat) .. (zichzelf|uit zichzelf|vanzelf) .. (af|uit)?
    (draaiend|draait|draaien) .. (rondje|wieltje|cirkel)
    er gebeurt (niets|niks)
  `,
  slow: `
    (traag|langzaam|trager)
    (laadtijd*|duurt (lang|eeuwen|te lang)|geheugen|cpu|processor)
    (stroperig|sloom|lag|traagheid|ping)
    (duurt|doet er) .. (minuten|uren|eeuwig|lang)
  `,
  'error-text': `
    (foutmelding*|foutcode*|error|pop-up)
    (krijg|krijgen|kreeg|geeft|zegt|staat|toont|verschijnt) .. (fout|error|bericht)
    (krijg|krijgen|kreeg|geeft|zegt|staat|toont|verschijnt) (ik|er|dan|steeds|telkens|alleen|weer)? (een|de|deze|dezelfde|volgende) ..2 melding
    (krijg|krijgen|kreeg|krijgt) (ik|we|wij|u|je) .. (een|de|deze|dezelfde|volgende) ..2 melding
    (er is|er was|er komt|er kwam|zie|zag) (een|de|deze) melding
    (de|deze|volgende) melding .. (verschijnt|luidt|zegt|in beeld)
    (melding|waarschuwing) (met|dat|luidt)
    (foutmelding|fout|error|code) #
    (geweigerd|verlopen|ongeldig|time-out|timeout|mislukt met)
    (krijg|geeft|staat|zegt|meldt|toont) .. (niet (gevonden|beschikbaar|mogelijk|geladen)|ongeldig|mislukt|waarschuwing|oeps|al gebruikt)
  `,
  regression: `
    (sinds|na|door) .. (update|versie|upgrade|gisteren|dagen|weken|week|vandaag|installatie|maand)
    (laatste|nieuwe|vorige) (update|versie|upgrade)
    (voorheen|vroeger|eerst|voordien|altijd) .. (werkte|kon|was|had|deed)
    (niet meer|ineens|opeens|plotseling|plots)
    versie #
    v #
    (sinds|na) (de|een|het|mijn)? .. (bijgewerkt|geupdatet|overstap|wijziging|upgrade|nieuwe)
    (werkte|deed het|ging) .. (voorheen|gisteren|altijd|eerst|prima|goed)
    (tot voor kort|tot gisteren|van de ene op de andere dag)
    (sinds|na|vanaf) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|vorige|vanochtend|een|de|het|ik|mijn|kort|#)
    (vorige week|vorige maand|gisteren|tot gisteren|eerder) .. (ging|lukte|deed|werkte|kon|nog|goed)
    (vannacht|vanmorgen|vanochtend|sinds kort|van de ene dag op de andere)
    (al) (sinds|een week|dagen|weken)
  `,
  tried: `
    (heb|hebben) .. (geprobeerd|herstart|opnieuw|verwijderd|geinstalleerd|gecontroleerd|geleegd|uitgeschakeld|gereset)
    (al|alles|van alles) .. geprobeerd
    (zonder (resultaat|succes)|helpt niet|niets helpt)
    (veilige modus|probleemoplossingsmodus)
    (cache|cookies) .. (geleegd|gewist|legen|wissen)
    (geherinstalleerd|opnieuw (geinstalleerd|opgestart|gestart|ingesteld|toegevoegd)|herinstallatie|cookies verwijderd|add-ons uitgeschakeld)
    !(niets|geen) .. (helpt|hielp|verschil|oplossing|effect|baat)
    (ook|al) .. (geprobeerd|gedaan|gekeken|gezocht|nagekeken)
    (opnieuw|al|net|weer) (ingevuld|gekoppeld|geinstalleerd|gezet|opgestart|aangemeld|aangemaakt|toegevoegd|ingesteld|geabonneerd|gerepareerd)
    (herstart|gereset|geleegd|leeggemaakt|nagekeken|uitgezet|bijgewerkt|vervangen|gewisseld)
    (cookies|cache|extensies|add-ons|virusscanner|modem|kabel|poorten|stuurprogramma s) .. (weg|leeg*|uit|uitgezet|gereset|vervangen|bijgewerkt|geleegd|open|nagekeken)
    (geen verschil|zelfde verhaal|hielp niet|helpt niet|zelfde resultaat|maakt niet uit|blijft zo|nog steeds)
    (andere|ander) .. (geprobeerd|getest|gekozen)
    (stuk voor stuk|een voor een)
  `,
  elsewhere: `
    (in|op|met|via) (chrome|edge|opera|safari|een andere|een ander|mijn telefoon|outlook) .. (werkt|wel|geen|goed)
    (andere|ander) (browser*|computer*|laptop|apparaat|account|pc)
    (werkt|doet het) .. (wel|gewoon|prima)
    (op|met) (mijn|de|een)? (telefoon|tablet|ipad|laptop|werk|andere) .. (wel|goed|prima|probleem)
    (op|bij|in|met|via) .. (ipad|telefoon|tablet|laptop|webmail|edge|chrome|buren|collega*|man|vrouw|tv|haar|hem) .. (werkt|doet|lukt|gaat|wel|goed|laadt|ziet|opent|staan)
    alleen (bij mij|op|in|met|ik|als|jullie|maar)
    (collega s|anderen|maatjes|de rest|andere mails|andere sites|iedereen anders) .. (geen|nergens|wel|gewoon|niet)
    (doet|doen) (het|ie|hij) (wel|gewoon|prima|normaal)
    (lukt|werkt|gaat) .. (wel|prima|gewoon|goed)
  `,
  intermittent: `
    (soms|af en toe|regelmatig|vaak|steeds|telkens|steeeds|altijd|constant|voortdurend|keer op keer)
    (elke|iedere) (keer|dag)
    (willekeurig|herhaaldelijk|meerdere keren|regelmatig|blijft terugkomen|komt terug|opnieuw)
    (om het uur|om de|elk uur|elke .. (minuten|dagen)|maar blijft|blijft maar)
    (dan weer|nu en dan|van tijd tot tijd)
  `,
  'data-lost': `
    (kwijt|verdwenen|verloren|weg|gewist|verwijderd|terugkrijgen|herstellen|terughalen) .. (mail*|bericht*|map|mappen|submappen|contact*|adres*|foto*|bestand*|wachtwoord*|tabblad*|bladwijzer*|gegevens)
    (mail*|e-mails|bericht*|mappen|submappen|contact*|adres*|foto*|bestand*|bladwijzer*|gegevens|verjaardagen|tabbladenbalk|settings) .. (kwijt|verdwenen|verloren|weg|gewist|verwijderd|verdwijnen|niet meer)
    (ben|zijn|is|alles|al) .. (kwijt|verdwenen|weg)
    (leeg|lege) .. (inbox|map|postvak|lijst)
    (postvak|inbox|lijst) .. leeg
  `,
  'several-users': `
    (alle|meerdere|onze|sommige) (gebruikers|klanten|collega s|medewerkers|computers|pc s)
    (ons|mijn) (bedrijf|kantoor|school|organisatie|team|vereniging)
    (iedereen|alle collega s|wij allemaal|bij ons|meerdere mensen)
    #5 (gebruikers|medewerkers|computers|werkplekken|personen)
    (niemand|geen enkele klant|geen enkele|geen van)
    (alle|al onze|heel|hele|elke|iedere) .. (vestigingen|scholen|klanten|winkels|gebruikers|afdeling*|school|straat|webshops|kassa s|kantoren|kantoor|toestel*)
    #5 (tablets|vestigingen|scholen|klanten|winkels|medewerkers|mensen|stuks|leerlingen|kassa s|orders|toestellen|pc s|collega s|leden)
    (anderen|andere|meerdere|ook) .. (hebben|zien|melden|last|zelfde) .. (het|dit|ook|zelfde)?
    (ligt|liggen|lag) (plat|stil|eruit)
    (hele|heel) .. (bedrijf|kantoor|netwerk|school)
  `,
  money: `
    (afgeschreven|afschrijving*|factu*|terugbetaling*|betaling*|bedrag*|kosten|incasso|overboeking*|geld) .. (twee|dubbel|verkeerd*|niet|fout|te veel|te hoog|nog|geen|onbekend*|mislukt|onterecht)
    (dubbel|verkeerd*|te veel|te hoog|onterecht|twee keer|tweemaal) .. (afgeschreven|afschrijving*|factu*|betaald|betaling*|bedrag*|kosten|incasso|gefactureerd|rekening)
    (geld|saldo|bedrag|storting|opname|overschrijving|betaling|terugbetaling) .. (ontvangen|bijgeschreven|aangekomen|verwerkt|afgewezen|geannuleerd|geweigerd|teruggedraaid|waar|wanneer|waarom)
    (waarom|waar|wanneer) .. (geld|betaling|terugbetaling|kosten|bedrag|factuur|overboeking)
    (in rekening gebracht|factuur klopt niet|rekening klopt niet)
    (geld|terugbetaling|storting|overboeking|bedrag|betaling) .. (nog niet|zie ik niet|niks|niet op|niet ontvangen|kwijt|staat er niet)
    (automaat|pinautomaat) .. (niet|geen|ingeslikt|minder)
    (meterstand|verbruik|factuur|afrekening) .. (klopt niet|verkeerd|te hoog|anders|fout)
  `,
  account: `
    account .. (geblokkeerd|vergrendeld|opgeheven|gesloten|verwijderd|overleden)
    (identiteit|verificatie) .. (bevestigen|verifieren|mislukt)
    (account|rekening|profiel) .. (niet|geen) .. (toegang|in|openen)
    (geen toegang|buitengesloten|dubbel account|twee accounts)
  `,
  appearance: `
    (weergave|icoon|iconen|balk|tabblad*|tabbladen|lettertype|kleur*|kolom*|thema|venster*|menu|knop|knoppen|scherm|snelkoppeling)
    (layout|werkbalk|zijbalk|donkere modus|letter*|taal|engels|nederlands|zoom|uiterlijk)
  `,
  network: `
    (website*|site|pagina*|server|verbinding|netwerk*|internet|ssl|certificaat|proxy|vpn|imap|smtp|pop|poort|oauth|wifi|modem|signaal)
    (verbinden|verbonden|online|offline|mailserver|webmail|dns|firewall|hotspot|netwerkfout)
  `,
  theft: `
    (gestolen|gejat|diefstal|dief|beroofd|zakkenroller*|ontvreemd|geroofd)
    (oplicht*|fraude|fraudeur*|phishing|nepmail|neppe|bedrogen|erin getrapt|ingetuind)
    (niet|nooit|geen) .. (gedaan|gemaakt|besteld|goedgekeurd|afgesloten|toestemming|herken|ken)
    (iemand|een vreemde|een ander|onbekende) .. (mijn|ons|onze) .. (account|pas|rekening|naam|mailbox|telefoon|identiteit|geld)
    (gehackt|overgenomen|gekaapt|gekloond|identiteitsfraude|ingebroken)
    op mijn naam
    (onbekende|vreemde) (afschrijving*|bestelling*|betaling*|inlog*|transactie*|apparaat)
    (leeggehaald|leeggeroofd|geplunderd)
    (zit|zat) .. in mijn (account|mail)
  `,
  exposed: `
    (andere|ander|vreemde|iemand anders|van een ander) .. (klant*|patient*|persoon|personen|bedrijf|gebruiker*|mensen|gezinnen) .. (gegevens|factu*|naam|adres|mails|foto*|bestelling*|dossier*)
    (gegevens|facturen|mails|bestellingen|dossiers|foto s) van (anderen|een ander|iemand anders|andere|vreemden|een heel ander)
    (losgeld|gijzelsoftware|ransomware|malware|(eis*|betalen|willen) .. bitcoin*)
    (lek|datalek|kwetsbaarheid|beveiligingslek|onversleuteld|onbeveiligd|zonder wachtwoord|injectie|xss)
    (autoriteit persoonsgegevens|privacyschending)
  `,
  forgotten: `
    (vergeten|kwijt|weet niet meer|herinner) .. (wachtwoord|pincode|inloggegevens|toegangscode)
    (wachtwoord|pincode|inloggegevens|toegangscode) .. (vergeten|kwijt|niet meer)
    (wachtwoord|pincode) .. (resetten|herstellen|opnieuw instellen)
  `,
  untranslated: `
    (mappen|mapnamen|kolommen|categorieen|opschriften) ..5 in het (engels|nederlands|duits)
    (deels|gedeeltelijk|half|blijft|blijven|sommige|de rest|deel) .. (engels|engelse|frans|duits|onvertaald|niet vertaald)
    (onvertaald|niet vertaald|half vertaald|verkeerd vertaald|deels vertaald|vertaling ontbreekt)
  `,
};
