import type { Wordings } from '../../wordings';

const goods =
  'rit|ritten|taxirit*|taxi|taxis|uber|getankt|benzine|diesel|hotel|hotelnacht*|vlucht|vluchten|tickets|treinkaartje*|parkeer*|aankopen|aankoop|bestelling|bestellingen|bestelde|besteld|betaling|betalingen|bedrag|bedragen|afschrijving*|afgeschreven|kosten|gepind|opgenomen|opname|opnames|pintransactie*|transactie*|cadeaukaart*|cadeaubon*|tegoed|spaarpunten|punten|miles|airmiles|playstation*|iphone*|telefoons|spelcomputer*|laptops|tv s|abonnement*|incasso*|tol|boete*|bekeuring*|huurauto|pakket|pakketten|order|orders|aankoopbevestiging|gewinkeld|gekocht|pizza|maaltijden|boodschappen|kleding|hotelkamer|casino*|gokken|crypto|bitcoin*|loten|games|onderdelen|gereedschap|parfum|tuinset|sneakers';
const notMe =
  '(niet|nooit) (van|door) (mij|ons|mezelf|mijzelf)|(zegt|zeggen) (mij|me|ons) .. (niets|niks|niet)|(ken|kennen|herken|herkennen) .. niet|(niet|nooit|niets|niks) .. (besteld|gekocht|aangevraagd|afgesloten|getekend|ondertekend|geboekt|gehuurd|ingediend|geclaimd|goedgekeurd|uitgegeven)|(ik|wij|we) (niet|nooit) .. (gedaan|gemaakt|gegeven)|(weet|weten) .. (niets|niks) van|(weet|weten) van (niets|niks)|nooit .. (geweest|gewoond|aangegaan|gevraagd)|niemand (hier|van ons|thuis|in huis|bij ons|anders)|(vrouw|man) ook niet';
const alibi =
  '(ik|wij|we) (lag|lagen|sliep|sliepen|zat|zaten|was|waren|stond|woon|wonen|rijd|vloog) .. (bed|thuis|ziek|griep|werk|kantoor|vliegtuig|ziekenhuis|slaap|vakantie|file|slapen|school|camping|ander*)|(ik|wij|we) .. (werkte|werkten|verbleef|logeerde|werkten)|(lag|sliep|zat|was|stond|rijd|woon) (ik|wij|we) .. (bed|thuis|ziek|griep|werk|kantoor|vliegtuig|ziekenhuis|slaap|vakantie|file|slapen|op|in)|(lag|zat|was|stond) (te slapen|in bed|thuis|ziek|in het buitenland|op vakantie)|ik sliep|sliep ik|lag ik|heb geen (auto|rijbewijs|laptop|android|iphone)|(ik|wij) (game|drink|rook|reis|rijd) niet';
const caller =
  'man|vrouw|heer|mevrouw|meneer|jongen|dame|iemand|beller|medewerker|bankmedewerker|koerier|koper|verkoper|stem|monteur|collega|agent|helpdesk|oplichter*|kerel|vent';
const signed =
  'abonnement*|contract*|polis|lening|leningen|krediet|kredieten|claim|schadeclaim|schade|huurauto|simkaart|sim|esim|energiecontract*|overstap|opzegging|welkomstbrief|welkomstmail|verzekering|doorlopend krediet|betaalrekening|postorder*|internetcontract|telefooncontract|profiel|aanmelding|lidmaatschap|aanvraag|hypotheek|huurcontract|waterschade|schademelding|declaratie*|gascontract|boeking|huurovereenkomst|bankrekening|doorverkoop';

/** Dutch situations of fraud: charges that are not the customer's, a caller who was not who he said, another in the account. */
export const fraud: Wordings = {
  'unauthorised-payment': {
    lists: { 's-goods': goods, 's-not-me': notMe, 's-alibi': alibi, 's-caller': caller, 's-signed': signed },
    phrases: `
      !{s-goods} & !({s-not-me}) @20
      !{s-goods} & !({s-alibi}) @24
      !{s-signed} & !({s-not-me}|nooit (iets)? (getekend|ondertekend|afgesloten|aangevraagd)|geen (handtekening|toestemming) .. gegeven|niemand .. (gewild|gevraagd|aangevraagd)) @24
      {s-caller} & (zei|beweerde|zogenaamd*|zogezegd|deed alsof|gaf zich uit|namens|van jullie|voordeed|deur|belde|gebeld|beweert|opgebeld|appte) & (code|codes|cijfers|cijfertjes|scanner|random reader|identifier|kaartlezer|pincode|anydesk|teamviewer|meekijken|overgemaakt|overmaken|over te maken|cadeaukaart*|spaargeld|kluisrekening|veilige rekening|bankpas|meegegeven|ophalen|ingevuld) @28
      (codes|code|cijfers|pincode|kaartnummer) .. (voorgelezen|voorlezen|voor te lezen|doorgegeven|oplezen|opgelezen|opnoemen|opgenoemd|ingetikt|ingetoetst) & ({s-caller}|telefoon|hij|ze|zij|bank|weg|leeg|nul) @20
      (spaargeld|spaarrekening|rekening|spaarpot|spaarcenten|saldo|beleggingsrekening) & (leeg|nul|verdwenen|leeggelopen|leeglopen|leegraken|weggesluisd|op 0|leeggetrokken|leeggemaakt|overgeboekt) & ({s-caller}|link|code|codes|sim|simkaart|anydesk|gebeld|opeens|ineens|plots*|sindsdien|uur|zonder|vanmorgen|vannacht|nacht) @22
      (overgemaakt|betaald|voldaan|overgeboekt|betaalden|betaalde) & (nieuw|nieuwe|ander|andere|gewijzigd*|vals|valse|verkeerd|gewijzigde) (rekeningnummer|rekening|iban|bankrekening|bankgegevens|rekeningnummers) & (mail|mailtje|bericht|brief|factuur|app|appje|mails) @28
      !(mail|mailtje|brief|factuur|bericht|appje|sms) & !(niet|nooit) .. van (jullie|u|hem|haar|de (bank|makelaar|notaris|aannemer|leverancier|verhuurder|garage)) & (overgemaakt|betaald|rekening|rekeningnummer|iban|euro|bedrag|geld|logo) @28
      (rekeningnummer|iban|bankrekening|uitbetalingsrekening|tegenrekening) & (gewijzigd|veranderd|aangepast|vervangen|omgezet|staat|ineens|opeens) & !(ken ik niet|niet ken|niet van (mij|ons)|niet herken*|herken .. niet|onbekend*|heb ik niet|nooit|niets van|vreemd*|niet door mij|iemand anders) @24
      (cadeaukaart*|cadeaubon*|steamkaart*|giftcard*|waardebon*|paysafe*|krasbon*|itunes*) & (codes|code|foto*|doorgestuurd|gestuurd|gekocht|opgestuurd) & (oplicht*|vriend*|moeder|vader|oma|opa|facebook|whatsapp|iemand|zogenaamd|appte|man|blokkeren|blokkeer*|online) @24
      (app|appje|whatsapp*|sms|smsje|bericht|mailtje|link|mail|qr code) & (zogenaamd*|zogezegd|leek|alsof|nieuw nummer|van mijn (zoon|dochter|kind)|nagemaakt*) & (overgemaakt|betaald|ingevuld|geklikt|gegevens|ingelogd|gescand|weg) @24
      (marktplaats|vinted|2dehands|tweedehands|koper|verkoper|koopster|airbnb|booking) & (koerier|link|formulier|kaartgegevens|bankgegevens|betaalverzoek) & (weg|afgeschreven|in plaats|afgegaan|verdwenen|kwijt|af) @28
      (op|in) (mijn|onze) naam .. (gehuurd|geopend|geclaimd|gedeclareerd|geregistreerd|ingediend|geleend|gereden|aangegaan|gekocht|gemaakt|aangevraagd|gesloten)
      (iemand|een onbekende|een vreemde|een ander|ze|men) & (gehuurd|geclaimd|gedeclareerd|geleend|ingediend|aangevraagd|afgesloten|getekend|ondertekend|gepind|getankt|opgenomen|uitgegeven|verzilverd|besteld|opgemaakt) & (mijn|onze|haar|zijn) (naam|polis|pas|kaart|rekening|punten|tegoed|account|handtekening|identiteit|bsn|digid|moeders|portemonnee) @20
      !handtekening & !(niet de mijne|niet van mij|vervalst*|nagemaakt*|lijkt (in niets|niet|nergens)|niet mijn|nep) @16
      (is|wordt|werd) .. met mijn (pas|kaart|creditcard|tankpas|bankpas|pinpas|ov chipkaart) .. (gepind|getankt|betaald|gewinkeld|gereisd|afgerekend)
      (haar|zijn|mijn|moeders|vaders) (pas|pinpas|bankpas|kaart|portemonnee|creditcard) & (gepind|gebruikt|opgenomen|leeggepind|misbruikt|gekopieerd|geskimd) & (iemand|thuiszorg|hulp|persoon|steeds|zonder|dief|elke|automaten|vreemde) @22
      wie heeft .. (mijn|onze) .. (polis|naam|kaart|rekening|account|pas|contract|punten|tegoed) & (gemeld|geclaimd|aangevraagd|besteld|gewijzigd|getekend|veranderd|gebruikt|opgemaakt|afgesloten) @18
      (codes|krascodes|kaartcodes) & (gekocht|gestuurd|doorgestuurd|geappt|gemaild) & (facebook|whatsapp|man|vriend|telegram|liefde*|online|oplicht*|onbekende) & (oma|opa|moeder|vader|ma|pa|euro|kaarten|bonnen|tante) @26
    `,
    unless: `
      (blijkt|bleek|herkende|weet nu|weet inmiddels|was ik zelf|mijn zoon had|mijn dochter had) .. (zelf|toch|gewoon|jaarlijkse|vergeten)
      (hoe|waaraan) .. (herken|herkennen|zie|weet) .. (of|nep*|echt|phishing|oplicht*)
      nog (niet|niets) .. (besteld|gekocht|geboekt|aangevraagd|getekend|ingediend|ontvangen)
      niets (aan de hand|gebeurd|ingevuld)
    `,
  },
  'account-takeover': {
    lists: { 's-not-me': notMe, 's-alibi': alibi },
    phrases: `
      (aanmelding*|inlog|inlogpoging*|ingelogd|aangemeld|login|logins|apparaat|toestel|sessie|inlogmelding) & !({s-alibi}|{s-not-me}|nooit geweest|niet van mij|heb geen) @22
      (ingelogd|aangemeld|inlog*|aanmelding*|login*|kijkt|keek|sessie*|ingelogde) & (rusland|china|brazilie|vietnam|hanoi|lagos|nigeria|india|moskou|minsk|turkije|istanbul|buitenland*|polen|roemenie|oekraine|indonesie|marokko|bulgarije|bangkok|thailand|mexico|pakistan|kiev|shanghai|peking|jakarta|manilla|sofia|texas|singapore|hongkong) @18
      (profiel|gebruiker|beheerder|gezinslid|mailadres|telefoonnummer|apparaat|doorstuur*|doorstuurregel*|regel|regels|filter|filters|bezorgadres|afleveradres) & (aangemaakt|toegevoegd|gemaakt|bijgekomen|ingesteld|verschenen|erbij|gezet) & !(ik niet|niet door mij|niemand|nooit|niet gemaakt|ken ik niet|ken .. niet|onbekend*|vreemd*|niet zelf|zonder mij) @24
      (sim|simkaart|esim|nummer) & (vervang*|nieuwe|overgezet|aangevraagd|uitgegeven|geactiveerd|afgegeven|duplicaat|meegegeven|overgenomen|omgezet) & !(ik niet|niet door mij|nooit|niet aangevraagd|iemand|zogenaamd|niet van mij|niet gevraagd|zonder mijn|zou ik|had ik) @26
      (vanuit mijn (instagram|facebook|whatsapp|mail|nummer|telefoon|hotmail|gmail|linkedin|snapchat)|via mijn (instagram|facebook|whatsapp|mail|nummer)|namens mij|uit mijn naam|op mijn naam|in mijn naam|vanaf mijn account|vanuit mijn account|met mijn account|via mijn account|mijn vrienden|mijn contacten|mijn volgers|mijn klanten|mijn adresboek) & (stuurt|sturen|gestuurd|verstuurt|verstuurd|schrijft|vraagt|vragen|appt|plaatst|mailt|gepost|geplaatst|krijgen) & (iemand|geld|berichten|mails|spam|link*|rare|vreemde|nep*|ze) @18
      (bsn|digid|paspoort|identiteit|rijbewijs|identiteitsbewijs) & (misbruik*|vervalst*|nagemaakt|gekopieerd|aangevraagd|iemand|oplicht*|lening) & (iemand|mijn|op|oplicht*) @16
      (wachtwoord|inlog|account|mail) & !(werkt|doet|klopt|kom|kan) .. (niet|niks) .. (meer|in)? & (nieuw|onbekend|vreemd|ander) (apparaat|toestel|mailadres|nummer|telefoonnummer|adres) @26
      (iemand|onbekende*|vreemde*|ze) & (kijkt|luistert|zit|speelt|zat|bestelt|gebruikt|leest) & (mijn|onze|mn) (profiel|account|abonnement|mailbox|mail|spotify|netflix|agenda) @14
      (tweestaps*|2fa|tweede factor|authenticator|herstelnummer|beveiligingsvraag) & (omgezet|veranderd|gewijzigd|aangepast|gezet|overgenomen|vervangen) & !(ik niet|niet door mij|iemand|hacker*|ander|onbekend*|zijn|eigen) @18
      (mijn|onze|mn) (account|profiel|mailbox|omgeving|pagina) & (iemand anders|een vreemde|vreemden|een onbekende|een ander) & (gebruikt|zit|in|ingelogd|overgenomen|bestelt|bestelling*|op) @16
      (ingelogd|inlogde|inloggen) als mij
      (nieuw|extra|onbekend|vreemd) .. (profiel|gebruiker|account|gezinslid|apparaat) & (iemand|wie|kijkt|niemand|onbekende|vreemde|gehackt) @16
      (sim|simkaart|esim) & (uitgereikt|uitgegeven|afgegeven|overgezet|aangevraagd|verstrekt|gewisseld) & (blijkt|zogenaamd|iemand|ander|winkel in|aan mij|zonder) @22
      (met|op|onder) mijn (gegevens|naam|bsn|identiteit|paspoort|id) & {s-not-me} @26
    `,
    unless: `
      (jaar geleden|destijds|vorig jaar|ooit) .. (opgelost|hersteld|teruggekregen|overgenomen|gehackt)
      (mijn|onze) (man|vrouw|zoon|dochter|collega) .. (ingelogd|aangemeld)
    `,
  },
  'stolen-card': {
    phrases: `
      (telefoon|mobiel|mobieltje|toestel|gsm|tas|rugzak|handtas|portemonnee|portefeuille|beurs|jas|pas|pasje|kaart|pinpas|bankkaart) & (gejat|gestolen|gerukt|gegrist|weggegrist|gepikt|geroofd|beroofd|gerold|weggenomen|geript|ontvreemd|meegenomen) & (bank*|blokkeer*|blokkeren|pas|pasje|kaart|rekening|app|apple pay|alles|net|zojuist|vanmorgen|trein|tram|metro|politie) @20
      (pas|pasje|kaart|creditcard|pinpas|bankpas|bankkaart|portemonnee|portefeuille|tankpas|betaalpas) & (kwijt|verloren|verdwenen|laten liggen|zoek|vergeten|weg) & (iemand|gepind|gebruikt|getankt|betaald|afgeschreven|blokkeer*|blokkeren|geblokkeerd|nieuwe) @20
    `,
    unless: '(nieuw|nieuwe|vervangende) (pas|kaart) .. (verloopt|ontwerp)',
  },
};
