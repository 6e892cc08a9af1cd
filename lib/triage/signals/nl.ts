import type { SignalPhrases } from './kinds';

export const dutch: SignalPhrases = {
  'how-to': `
    hoe (kan|kun|moet|krijg|doe|zet|stel|verwijder|maak|verander|wijzig|vind|los|te)
    (is het|kan dat|is dat) mogelijk
    (waar|welke) (kan|vind|staat|moet)
    (wil|wilde|zou graag|graag) .. (wijzigen|toevoegen|verwijderen|kopieren|overzetten|instellen|maken|houden|weten|veranderen|importeren|exporteren)
    (kunt u|kan iemand|kunnen jullie) .. (uitleggen|vertellen|helpen)
    (wat moet ik doen|wat nu)
  `,
  'asks-information': `
    (wat betekent|wat is|wat kost|hoeveel|hoe lang|hoe vaak|welke)
    (waarom|wanneer) 
    (bieden|leveren|accepteren|ondersteunen) jullie
    (ik vraag me af|graag weten|benieuwd)
    (limiet|maximum|minimum|tarief)
  `,
  request: `
    (aanvraag|verzoek) (om|voor|tot|van)
    (graag|wil) .. (aanvragen|bestellen|ontvangen|activeren|laten installeren)
    (nieuwe|extra|tweede) (kaart|pas|licentie|simkaart|sim)
  `,
  access: `
    (wachtwoord|password|pincode) .. (vergeten|kwijt|weet|opgeslagen|vragen|wijzigen)?
    (vergeten|kwijt) .. (wachtwoord|password|code)
    (inloggen|aanmelden|inlog*)
    (account|profiel) .. (aanmaken|instellen|toevoegen|verwijderen)
  `,
  fault: `
    !(werkt|werken|doet|doen|laadt|opent|start|gaat|kan|lukt|reageert|toont) .. (niet|niets|niks|geen)
    !(niet meer|niet gelukt|werkt niet)
    (probleem|problemen|storing|fout|fouten|bug)
    (kapot|mislukt|defect|blokkeert|hapert)
  `,
  crash: `
    (crash*|gecrasht|gecrashed|vastgelopen|vast|loopt vast|hangt|hangen|bevriest|bevroren|blauw scherm)
    !(start|opent|openen|opstarten) .. niet
    !reageert niet
  `,
  slow: `
    (traag|langzaam|trager)
  `,
  'error-text': `
    (foutmelding*|foutcode*|error|pop-up)
    (krijg|krijgen|kreeg|geeft|zegt|staat|toont|verschijnt) .. (fout|error|bericht)
    (krijg|krijgen|kreeg|geeft|zegt|staat|toont|verschijnt) (ik|er|dan|steeds|telkens|alleen|weer)? (een|de|deze|dezelfde|volgende) ..2 melding
    (krijg|krijgen|kreeg|krijgt) (ik|we|wij|u|je) .. (een|de|deze|dezelfde|volgende) ..2 melding
    (er is|er was|er komt|er kwam|zie|zag) (een|de|deze) melding
    (de|deze|volgende) melding .. (verschijnt|luidt|zegt|in beeld)
  `,
  regression: `
    (sinds|na|door) .. (update|versie|upgrade|gisteren|dagen|weken|week|vandaag|installatie|maand)
    (laatste|nieuwe|vorige) (update|versie|upgrade)
    (voorheen|vroeger|eerst|voordien|altijd) .. (werkte|kon|was|had|deed)
    (niet meer|ineens|opeens|plotseling|plots)
    versie #
    v #
  `,
  tried: `
    (heb|hebben) .. (geprobeerd|herstart|opnieuw|verwijderd|geinstalleerd|gecontroleerd|geleegd|uitgeschakeld|gereset)
    (al|alles|van alles) .. geprobeerd
    (zonder (resultaat|succes)|helpt niet|niets helpt)
    (veilige modus|probleemoplossingsmodus)
    (cache|cookies) .. (geleegd|gewist|legen|wissen)
  `,
  elsewhere: `
    (in|op|met|via) (chrome|edge|opera|safari|een andere|een ander|mijn telefoon|outlook) .. (werkt|wel|geen|goed)
    (andere|ander) (browser*|computer*|laptop|apparaat|account|pc)
    (werkt|doet het) .. (wel|gewoon|prima)
  `,
  intermittent: `
    (soms|af en toe|regelmatig|vaak|steeds|telkens|steeeds|altijd|constant|voortdurend|keer op keer)
    (elke|iedere) (keer|dag)
  `,
  'data-lost': `
    (kwijt|verdwenen|verloren|weg|gewist|verwijderd|terugkrijgen|herstellen|terughalen) .. (mail*|bericht*|map|mappen|submappen|contact*|adres*|foto*|bestand*|wachtwoord*|tabblad*|bladwijzer*|gegevens)
    (mail*|e-mails|bericht*|mappen|submappen|contact*|adres*|foto*|bestand*|bladwijzer*|gegevens|verjaardagen|tabbladenbalk|settings) .. (kwijt|verdwenen|verloren|weg|gewist|verwijderd|verdwijnen|niet meer)
  `,
  'several-users': `
    (alle|meerdere|onze|sommige) (gebruikers|klanten|collega s|medewerkers|computers|pc s)
    (ons|mijn) (bedrijf|kantoor|school|organisatie|team|vereniging)
  `,
  money: `
    (afgeschreven|afschrijving*|factu*|terugbetaling*|betaling*|bedrag*|kosten|incasso|overboeking*|geld) .. (twee|dubbel|verkeerd*|niet|fout|te veel|te hoog|nog|geen|onbekend*|mislukt|onterecht)
    (dubbel|verkeerd*|te veel|te hoog|onterecht|twee keer|tweemaal) .. (afgeschreven|afschrijving*|factu*|betaald|betaling*|bedrag*|kosten|incasso|gefactureerd|rekening)
  `,
  account: `
    account .. (geblokkeerd|vergrendeld|opgeheven|gesloten|verwijderd|overleden)
    (identiteit|verificatie) .. (bevestigen|verifieren|mislukt)
  `,
  appearance: `
    (weergave|icoon|iconen|balk|tabblad*|tabbladen|lettertype|kleur*|kolom*|thema|venster*|menu|knop|knoppen|scherm|snelkoppeling)
  `,
  network: `
    (website*|site|pagina*|server|verbinding|netwerk*|internet|ssl|certificaat|proxy|vpn|imap|smtp|pop|poort|oauth|wifi|modem|signaal)
  `,
};
