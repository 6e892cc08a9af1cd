import type { Wordings } from '../../wordings';

const payment =
  'betaling|betalingen|*betaling|*betalingen|*betaalopdracht|overboeking|overboekingen|*overboeking|overgeboekt|overgemaakt|overschrijving*|incasso|incassos|*incasso|domiciliering*|afschrijving*|storting|gestort|opname|salaris|salarissen|loon|lonen|huur|alimentatie|uitkering|pensioen|toeslag|terugbetaling|terugstorting|restitutie|ideal|tikkie|geld|bedrag|betaalbestand|batch|betaalverzoek|spaaropdracht|transactie*|termijn*|wero|bancontact';
const charged =
  'afgeschreven|afschrijven|afgeboekt|geincasseerd|ingehouden|belast|gehaald|verstuurd|uitgevoerd|overgemaakt|overgeschreven|aangerekend|gerekend|berekend|ingevorderd|afgehaald|afgetrokken|in rekening (gebracht)?|schreven|schreef|schrijft|incasseerde*|incasseert|afgegaan|geind|opgenomen|gepind|gepakt|betaald|afgerekend|(ging|gingen|haalden|haalde|trok|trokken) .. (af|van (mijn|onze|de|mn) rekening)';
const card =
  'pas|pinpas|betaalpas|bankpas|bankkaart|kaart|creditcard|debetkaart|visa|mastercard|apple pay|google pay|pinbetaling|pinnen';
const upset =
  'jullie|u|uw|klacht*|schande*|belachelijk*|onacceptabel*|onaanvaardbaar*|ongehoord*|waardeloos|slecht*|boos|woest|kwaad|excuses|uitleg|verklaring|compensatie|compenseren|vergoed*|terug|schadeloos*|pik|pikken|eis|verlang|rechtzetten|rechtgezet|herstel*|rood|roodstand|boete*|aanmaning*|herinneringskosten|incassokosten|rente|eindelijk|meteen|direct|onmiddellijk|verliezen|verlies|kwijtraken|nog altijd|nog steeds|terwijl|hoewel|ondanks|begunstigde|waarom|hoezo|schuld|sorry|ergens';
const lost =
  '(niet|nooit|nog niet|nergens) .. (aangekomen|binnen|uitgevoerd|uitbetaald|doorgegaan|gegaan|overgemaakt|bijgeschreven|verwerkt|ontvangen|gekregen|gezien|gedaan|gestort|verschenen)|blijft hangen|bleef hangen|hangt|hangen|kwijt|spoorloos|verdwenen|zoek|zweeft|vastzit|vast zit|zit vast|zitten vast|vast|vastgehouden|achtergehouden|teruggestuurd|teruggekomen|retour|bevroren|in behandeling|stil|stilstaat|onderweg';

/** Dutch situations in which a payment service failed the customer, with or without the word complaint. */
export const payments: Wordings = {
  'payment-complaint': {
    lists: { 's-payment': payment, 's-charged': charged, 's-card': card, 's-upset': upset, 's-lost': lost },
    phrases: `
      !(twee keer|tweemaal|2x|2 keer|twee maal|driemaal|drie keer|3x|3 keer|vier keer|4x|dubbel|dubbele) & !{s-charged} & !{s-upset} @20
      !(twee keer|tweemaal|2x|2 keer|driemaal|drie keer|3x|3 keer|dubbel|dubbele) & !(afgeschreven|afgeboekt|geincasseerd|belast|aangerekend|ingehouden) @12
      !{s-payment} & !{s-lost} & !{s-upset} @20
      !{s-payment} & !{s-lost} & !(dagen|weken|week|uur|maand|maanden|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vorige) @16
      !({s-payment}|jullie) & !(boete*|aanmaning*|herinneringskosten|aanmaningskosten|stornokosten|debetrente|roodstand|rood te staan|in het rood|rood|betalingsherinnering|administratiekosten|incassobureau) & !(door|daardoor|waardoor|vergoed*|omdat|terug|jullie|uw|schuld|doordat|stuur|verhaal) @22
      !{s-card} & !(geweigerd|weigerde|weigert|geblokkeerd|afgekeurd|niet geaccepteerd|deed het niet|geen saldo) & !(kassa|winkel|supermarkt|rij|restaurant|hotel|volle|genant|schaam*|beschamend|schut|saldo|genoeg|stond|terwijl|tankstation|buitenland|albert heijn|jumbo|colruyt|delhaize|lidl|aldi|ikea|gamma|zonder|tandarts|dokter|apotheek|garage|pomp|bakker|slager|markt|kapper|parkeer*|baal|jullie) @20
      !(kosten|toeslag|provisie|wisselkoers|koers|koersopslag|opslag|commissie|tarief|#) & !(gerekend|rekenen|rekent|berekend|ingehouden|in rekening|aangerekend|afgetrokken|afgeschreven) & !(zonder|nooit|niet|gratis|beloofd|onterecht|ten onrechte|terug|europa|sepa|belachelijk|waarom|eurozone) & !({s-payment}|{s-card}|pinnen|gepind|pin|sepa|valuta|buitenland|euro) @26
      !(geldautomaat|pinautomaat|automaat|stortautomaat|geldmaat|bankautomaat) & !(slechts|te weinig|minder|niets|geen geld|ingeslikt|inslikte|slikte|in plaats van|telde|kwam|uitgespuugd|maar # ) & !(euro|bedrag|biljetten|geld|afgeschreven|briefjes|#|pas) @20
      !(rekening|geld|saldo|spaargeld|loon|salaris|uitkering|tegoed|uitbetaling) & !(bevroren|geblokkeerd|vastgezet|vastgehouden|vasthouden|vast|stilgezet|achterhouden|gegijzeld|bevriezen|dichtgezet) & !(zonder (uitleg|bericht|reden|waarschuwing)|waarom|uitleg|kan .. niet|geen (reden|bericht|uitleg)|weken|dagen|huur|boodschappen|vrijgeven|deblokkeer*|jullie|u) @20
      !((periodieke|automatische|doorlopende|vaste) (overboeking*|betaling*|opdracht*|spaaropdracht|incasso)|domiciliering|automatische incasso|machtiging|geplande betaling) & !(verwijderd|gestopt|stopgezet|geannuleerd|gewist|verdwenen|niet uitgevoerd|niet gegaan|niet doorgegaan|niet overgemaakt|vergeten|overgeslagen|ingetrokken|opgeheven|mislukt|te laat|niet gedaan) @16
      !(pinapparaat|betaalautomaat|betaalterminal|terminal|kassa|ideal|betaalsysteem|pinautomaat|qr code|scherm|app) & !(akkoord|goedgekeurd|geslaagd|geaccepteerd|betaald|gelukt|groen) & !(niet .. (bijgeschreven|ontvangen|binnen|gekregen)|nooit|geen (cent|geld)|kwijt|mis|niets .. (gekregen|ontvangen|binnen)|nergens) @24
      !(verkeerd bedrag|verkeerde bedrag|te veel|teveel|te hoog|nul te veel|komma|tien keer|in plaats van #|verkeerde (rekening|koers|rekeningnummer|persoon)) & !({s-charged}|{s-payment}) & !({s-upset}|#) @20
      !{s-payment} & !(te laat|dag later|dagen later|uren later|vertraagd|vertraging|dag te laat|weken te laat|pas .. (dagen|uur|weken)|duurde) & !(jullie|u|uw|boete*|schuld|personeel|medewerkers|verhuurder|huisbaas|klacht|vergoed*|verklaring|kosten|school|opvang|salarissen|rekening*) @24
      !(weggestuurd|afgewimpeld|afgepoeierd|onbeschoft|afgescheept|niet serieus|geweigerd) & !(balie|loket|bankkantoor|bank) & !(overschrijving*|betaling*|geld|overboek*|storten|opnemen|rekening*|contant) @24
      !(spoedbetaling|spoedoverboeking|instant|directe overboeking|binnen (tien|10|5|vijf) seconden|realtime) & !(uur|uren|dagen|nog steeds|niet|nooit|hangt|later|morgen) @20
      !{s-payment} & !(mislukt|mislukte|geweigerd|afgewezen|afgekeurd|geannuleerd|tegengehouden) & !(toch|wel|terwijl|ondanks|zonder|daardoor|waardoor|klacht*|onacceptabel|belachelijk|schande|excuses) @20
      !(terugbetaling|terugstorting|restitutie|teruggave|waarborgsom|borg) & !(oude|verkeerde|opgeheven|gesloten|andere|onbekende|verkeerd) (rekening|rekeningnummer|iban|kaart) @24
      !(wie|verwacht|wil|eis|graag|verzoek|vraag) .. (betaalt|vergoedt|vergoeding|vergoed|schadevergoeding|compensatie|terug|teruggestort) & !(rente|stornokosten|boete|kosten|schade|aanmaning*) & !({s-payment}|afgeschreven|bank|rekening|rood) @24
      !{s-payment} & !(onacceptabel|onaanvaardbaar|schandalig|schande|belachelijk|waardeloos|ongehoord|niet normaal|te gek voor woorden|diep triest|triest|om te huilen|aanfluiting|blunder|wanprestatie|drama) @18
      !(klacht*|klagen|klaag|beklag|bezwaar|ontevreden|niet blij|niet tevreden|reclameer|reclameren|protest|protesteer|genoegen|bekla*) & !({s-payment}|{s-card}|koers|wisselkoers|{s-charged}|bankkosten|transactie*|geldautomaat|kaartbetaling*|overmaking) @24
      !(geld|bedrag|saldo|spaargeld|loon|salaris|huur) & !(terug|teruggestort|terugstorten|rechtzetten|rechtgezet|bijboeken|vrijgeven|bijschrijven|herstellen) & !(dubbel|twee keer|ten onrechte|onterecht|verkeerd|fout|foutief|nooit|zonder (toestemming|overleg|vragen|bericht)|jullie fout|uw fout|storing|vertraging|te veel|teveel) @22
      !(storing|fout|blunder|vergissing|traagheid|geklungel|systeem) .. (van|bij|door) .. (jullie|u|uw) & !({s-payment}|{s-charged}|rekening|rood|pinnen) & !{s-upset} @26
      !(koers|wisselkoers|tarief|kosten|provisie|bedrag) & !(slechter|hoger|ongunstig*|duurder|meer|afwijkt|anders) .. dan .. (beloofd|aangekondigd|afgesproken|getoond|vermeld|aangegeven|gezegd|geadverteerd|website|app) @18
      !(kosten|toeslag|euro|#|provisie) & !(overschrijving*|overboeking*|betaling*|pinnen|incasso|sepa) & !(mag niet|niet toegestaan|verboden|hoort niet|niet mogen|onterecht|horen gratis|gratis te zijn|niet akkoord) @22
      !(systeem|app|jullie|u|site|automaat) .. (maakte|maakten|maakt|veranderde|gemaakt|omgezet) .. #
      !(in|drie|vier|twee) (delen|termijnen|stukken|keer) & !(tegelijk|ineens|in een keer|allemaal|in een klap|alle drie|alledrie|allebei) & !({s-charged}|af|gepakt|geld) @22
      !{s-payment} & !(niet|nooit) .. (bijgeschreven|aangekomen|uitgevoerd|uitbetaald|gecrediteerd|doorgestort) @14
      !(schut|genant|schaamde|schaamte|beschamend|afgang) & !(kassa|betalen|kaart|pas|pin|pinnen|app|rekening|bakker|winkel|restaurant|geld) @20
      !{s-payment} & !(verkeerde|foute|verkeerd|foutieve) .. (rekening|persoon|huisbaas|begunstigde|ontvanger|leverancier|firma|naam|rekeningnummer|bank|iban) & !(gestuurd|overgemaakt|geboekt|gestort|beland*|terechtgekomen|gegaan|ging|gekomen|jullie|u) @22
      !(betaald|{s-payment}) & !(ontvanger|verkoper|winkel|school|verhuurder|huisbaas|begunstigde|restaurant|garage|opvang|hotel|leverancier) & !((heeft|kreeg|ontving|ziet|zegt) .. (niks|niets|nooit)|niet .. (gekregen|ontvangen)|nooit .. (gekregen|ontvangen)) @24
      !{s-payment} & !rekening .. (opgeheven|gesloten|afgesloten|niet meer bestaat|oude) & !(beland*|gestort|gegaan|ging|terecht*|gestuurd|overgemaakt|betaald) @24
      !(rekent|rekenen|rekende|rekenden|berekent) & !(*kosten|toeslag|provisie|commissie) & !({s-payment}|pin|pinnen|euro|kaart|betalen) & !(klopt|terecht|mag niet|waarom|gratis|terug|afgesproken|beloofd|nergens) @24
      !(tweemaal|twee keer|dubbel|2x) .. (betalen|betaald|aangerekend|afgerekend) & !(fout|pomp|automaat|terminal|app|kassa|storing|systeem|vastliep|hing|mislukt|haperde|jullie) @20
      !geen (loon|salaris|uitkering|pensioen|kinderbijslag|toeslag) & !(rekening|gestort|ontvangen|jullie|bank|gekregen|terwijl) @16
      !(fout|blunder|storing|schuld|toedoen) .. (jullie|u|uw|de bank) & !(niet|dubbel|te laat|twee keer|nooit) .. (betaald|overgemaakt|gestort|afgeschreven|geincasseerd|aangekomen|binnen) @22
      !{s-card} & !(werkt nergens|doet het nergens|overal geweigerd|nergens geaccepteerd|nergens .. (betalen|pinnen)|kan nergens) @14
    `,
    unless: `
      (zie nu|zag later|zie ik nu|achteraf|mijn fout|mijn eigen|vergissing|laat maar|niet klagen|geen klacht|hoeft niet)
      (is|zijn|staat|staan) (vanmorgen|vanochtend|vandaag|inmiddels|intussen|net|ondertussen|toch) .. (aangekomen|binnen|binnengekomen|bijgeschreven|teruggestort|ontvangen)
      (hoe lang|hoelang|wanneer) .. duurt
      (kan|mag|moet) (ik|je|men) .. (twee keer|drie keer|tweemaal)
      scriptie
    `,
  },
  chargeback: {
    lists: {
      's-scheme':
        'bank|creditcard*|kaartmaatschappij|visa|mastercard|paypal|klarna|ics|amex|ing|rabobank|rabo|abn|abn amro|bunq|sns|asn|knab|kbc|belfius|argenta|triodos|revolut|n26|apple|google|afterpay|riverty|amazon|bol|app store|play store|in3|billink',
      's-dispute':
        'geschil*|betwist*|dispuut|dispute|claim|melding|verzoek|case|zaak|bezwaar*|aankoopbescherming|kopersbescherming|koperbescherming|aankoopverzekering|formulier*|terugvordering|terugboeking|reclamatie|terugbetalingsverzoek|onderzoek|refund',
      's-money':
        'geld|bedrag|bedragen|incasso*|betaling*|afschrijving*|euro|aanbetaling|maanden|termijn*|abonnementsgeld|contributie|alles|factuur|het',
    },
    phrases: `
      {s-scheme} & {s-dispute} & (ingevuld|ingediend|loopt|lopen|open|geopend|ligt|onderweg|gestart|aangevraagd|verstuurd|opgestuurd|ingeschakeld|toegewezen|ondertekend|gemeld|gekozen|ingestuurd|klaar|aangemaakt|gevraagd|neergelegd|heropend|gewonnen|bezwaar|bekijkt|behandelt|onderzoekt) @20
      (kopersbescherming|aankoopbescherming|koperbescherming|aankoopverzekering|aankoopgarantie|geschilprocedure|geschillenprocedure|buyer protection) & (inroep*|beroep|aangevraagd|loopt|ingediend|gebruik ik|doe|verzoek|claim|zaak|gestart|aanvraag|schakel|ingeschakeld|open*|ingeroepen) @18
      {s-money} & (teruggehaald|terugkomen|terugkomt|terug te laten|laten terug*|terug laten|terughalen|haal|halen|haalt|teruggeboekt|terugboeken|gestorneerd|storneer|storneren|teruggevorderd|terugvorderen|terugvraag|terugvragen|teruggevraagd|terugdraaien|teruggedraaid|ongedaan) & {s-scheme} @18
      (klik|klikte|geklikt|druk|gedrukt|drukte|vink|aangevinkt|aangeklikt|getikt|tik) & (terugboek*|terug|storn*|betwist*|niet herken*|herken .. niet|onbekend*|bezwaar|geschil) & (app|bank*|incasso|betaling|afschrijving|bedrag|af) @20
      bij {s-scheme} .. (aangevraagd|teruggevraagd|ingediend|gemeld|aangekaart|betwist|neergelegd|aangevochten|gereclameerd|teruggehaald|gemeld)
      (aangevraagd|teruggevraagd|ingediend|gemeld|aangekaart|betwist|neergelegd|aangevochten|gereclameerd|dien|vecht|betwist) .. bij (mijn|de|onze)? {s-scheme} & ({s-money}|geschil|klacht|kosten|jullie) @16
      {s-scheme} & (gepauzeerd|opgeschort|voorlopig|tijdelijk|bevroren|on hold|stopgezet|ingehouden) & (betaling|bedrag|geld|teruggestort|tegoed|krediet|bijgeschreven|gekregen|creditering) @18
      (vraag|vragen|verzoek|opdracht|geef|stap|ga) .. {s-scheme} .. (terug*|ongedaan|storn*|in te grijpen|tegen te houden|in te trekken|om .. terug)
      (anders|tot die tijd|dan|zo niet|volgende week|morgen|vanavond) .. (haal|halen|boek|laat|vraag|storneer|draai|vorder|trek) .. (geld|bedrag|incasso|betaling|het|hem|alles|euro) .. (terug|storneren|terughalen|terugboeken|weigeren)
      (incasso|afschrijving|betaling|incassos|domiciliering|bedrag) .. (laten|heb|hebben|zelf|inmiddels|gisteren|vanmorgen) .. (weigeren|geweigerd|terugkomen|terugboeken|terug laten boeken|teruggehaald|tegengehouden|geblokkeerd|blokkeren)
      (laat|liet|laten|lieten) .. (incasso*|betaling|afschrijving*|bedrag|maand*|facturen|factuur|contributie|geld|het|die|hem|alles) .. (ketsen|terugkomen|weigeren|terugboeken|blokkeren|stuiteren|storneren|terughalen|terugstorten|terugdraaien)
      (kaartuitgever|kredietkaart*|cardstop|bankapp|kaartbedrijf|apple pay|google pay|bancontact|payconiq|spraypay|tinka|worldline|openbank|bankadviseur|mijn kaart|uitgever van mijn kaart) & (terug*|geschil*|betwist*|dispuut|bezwaar|aangevochten|onderzoek*|formulier|claim|storn*|melding|zaak) @20
      (vecht|vechten|aangevochten|aanvechten|aan te vechten) & (bank*|{s-scheme}|afschrijving*|incasso*|betaling*|bedrag|kosten|kaart*) @16
      (bank|{s-scheme}) .. (onderzoekt|bekijkt|zoekt .. uit|behandelt|gaat .. achteraan|buigt|is .. bezig|springt .. in|kijkt) & (jullie|betaling|bedrag|geld|terug|klacht|zaak|of|afschrijving) @20
      (heb|hebben|heeft|werd|is|zijn|ga|gaan|laat) & (incasso|incassos|afschrijving|betaling|aanbetaling|maandbedrag|termijnen|termijn|contributie|bedrag|euro) & (teruggeboekt|teruggedraaid|teruggehaald|teruggezet|gestorneerd|tegengehouden|laten weigeren|terug laten|ingetrokken|geblokkeerd|terugboeken|terughalen) & (ik|wij|we|mijn|mijn man|mijn vrouw|zelf|inmiddels|daarom) @20
      (probeer|probeert|ga|loop|speel|regel|doe|bewandel) .. (via|langs) .. {s-scheme} & (terug*|geld|nu|dan|weg|verder|niet|abonnement|app|reclameren) @22
    `,
    unless: `
      (betwisting|geschil|zaak|chargeback|storno|case|claim|melding) .. (gesloten|laten vallen|vervallen|ingetrokken|afgesloten|afgerond|teruggetrokken|in mijn voordeel)
      (wat is|verschil|hoe werkt|betekent|wat kost) .. (chargeback|storn*|terugboek*|kopersbescherming|betwist*)
      (bijna|haast|wilde eerst|stond op het punt) .. (bank|terug*|storn*|betwist*|geschil)
      (onze|een) (leden|klanten|klant|donateurs) .. (storn*|terugboek*|chargeback|betwist*)
      (leden|klanten) .. (geld) .. (terug)
      (sandbox|testomgeving|testkaart|simuleren)
      (iemand|hij|zij|vriend|broer|zus|kennis) .. (altijd|ooit|jaren geleden) .. (terug*|storn*|chargeback)
    `,
  },
};
