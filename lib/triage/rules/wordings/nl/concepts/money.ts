import type { Wordings } from '../../wordings';

const pay =
  'betaling*|incasso*|afschrijving*|afgeschreven|afboeking*|transactie*|opname*|aankoop|aankopen|overboeking*|bedrag|bedragen|factuur|facturen|geld|euro|automatische incasso';
const bank =
  'bank|banken|kaartuitgever|creditcard*|creditcardmaatschappij|visa|mastercard|paypal|klarna|amex|american express|ing|rabobank|abn|bunq|sns|knab|kbc|belfius|afterpay|riverty';

/** Dutch words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (terughal*|terug halen|haalt|halen|storner*|gestorneerd|terugdraai*|terug draaien|betwist*|teruggevorderd|terugvorder*|terugboek*|geschil|chargeback|betwisting) & ({any-pay}|terug|het|die|dit|wel|via|indienen|ingediend|laten) @18
      (storner*|gestorneerd|terugdraaien|terugboeken|terughalen|terugvorderen|teruggedraaid) & ({any-pay}|laat|laten|ga|zal|alles) @14
      (betwist|betwisten|betwisting) .. ({any-pay}|ingediend|kaart*|via|bij)
      {any-pay} .. (betwist|betwisten|gestorneerd|teruggedraaid|teruggehaald|geweigerd)
      (open|start|begin|dien|geopend|gestart|ingediend|maak) .. (geschil|dispuut|chargeback|betwisting|zaak|claim) & ({any-bank}|{any-pay}|jullie) @16
      (chargeback|charge back)
      {any-bank} .. (pauze|gepauzeerd|geblokkeerd|stopgezet) .. (gezet|omdat)?
      (geld|bedrag) .. (laten)? .. (terughalen|terug te halen|storneren)
      {any-bank} & (teruggeboekt|gecrediteerd|voorlopig|onderzoek*) & (jullie|terwijl|alvast|zolang) @18
      (laat|laten) .. {any-bank} .. (uitzoeken|afhandelen|regelen|oplossen)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (klacht*|klagen|klaag|beklag|beklaag|bezwaar|ontevreden|niet blij) & !({any-pay}|terugbetaling|kosten|kaart|belast|incasseer*|machtiging|wisselkoers|pin*|dubbel (belast|betaald)) @22
      klacht* & !((schreven|schreef|schrijft|schrijven) .. af|overgemaakt|betaald|geincasseerd|gestorneerd) @24
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
      !{any-pay} & (ik niet|niet van mij|niet door mij|nooit .. (gedaan|gegeven|toestemming|goedgekeurd|besteld)|niet .. (gedaan|gemaakt|besteld|goedgekeurd|herken*)|herken .. niet|niets van|zonder mijn (medeweten|toestemming|akkoord|weten)|geen (toestemming|opdracht|akkoord)|buiten mij om|onbekend*|frauduleu*) @18
      !(dat was|was) ik niet
      !{any-pay} & (nooit .. geweest|nooit geweest) @22
      (zonder mijn (medeweten|toestemming|weten|akkoord)|buiten mij om|op mijn naam) & ({any-pay}|machtiging*|contract*|lening*|abonnement*|afgesloten|gekocht|besteld|afgegeven|geopend) & (niets|zonder|niet|iemand|vreemde|onbekende|buiten|nooit) @18
      (nep|valse|vals|frauduleuze) (sms|mail|site|bericht|website|link|telefoontje) & (ingevuld|gegeven|geklikt|gegevens|code|pincode|betaald|kaart*|getrapt) @18
      (nepsms|nepmail|phishing*|opgelicht|oplichter*|oplichting|getrapt|babbeltruc|fraude) & (gegevens|kaart*|rekening|code|sms|mail|geklikt|ingevuld|geld|account|{any-pay}|bank*) @18
      identiteitsfraude
      (abonnement*|contract*|lening*|account*|lijn*|bestelling*) & !(nooit|niet) .. (afgesloten|besteld|aangevraagd|getekend|geopend|aangegaan) @18
      (zogenaamd*|zich voordeed|deed alsof|nep) .. (medewerker|bank|helpdesk|politie|beveiliging|microsoft)
      (gaf|las|gegeven|voorgelezen|doorgegeven) .. (de|mijn|een)? .. (code|codes|pincode|wachtwoord) & (weg|geld|euro|leeg*|overgemaakt|verdwenen|rekening) @20
      (rekening|spaarrekening) .. (leeggehaald|geplunderd|leeg)
      (geld|spaargeld|saldo|spaarrekening) .. (af|weg|verdwenen|opgenomen|overgemaakt|kwijt) & !(niet gedaan|ik niet|niemand|zonder|nooit|weet .. niets) @24
      (iemand|onbekende|vreemde|dief|oplichter*) & (besteld|gekocht|afgesloten|uitgegeven|betaald|geboekt) & (mijn (account|naam|kaart|pas|profiel|gegevens)) @20
      (vreemde|rare|verdachte|onbekende|onverklaarbare) .. {any-pay}
      wat is (dit|deze) .. (voor)? .. {any-pay}
      {any-pay} .. (ken ik niet|zegt mij niets|herken ik niet)
    `,
  },
  'stolen-card': {
    phrases: `
      (portemonnee|pas|pinpas|kaart|tas|creditcard|bankpas) & (gestolen|gejat|gepikt|gerold|geroofd|beroofd|kwijt|verloren) & (blokkeer*|blokkeren|gestolen|gejat|gepikt|gerold|geroofd|geblokkeerd) @16
      (iemand) .. (gebruikt|toegang|gekopieerd) .. mijn (pas|kaart|creditcard)
      (pas|kaart) .. (gebruikt|belast) .. zonder mijn
      mijn (pas|kaart|creditcard|bankpas) .. (kwijt|verloren|zoek|gestolen)
    `,
  },
  'account-takeover': {
    phrases: `
      (iemand|hacker*|onbekende|oplichter*|ze|crimineel*) & (gehackt|gekraakt|overgenomen|ingelogd|veranderd|gewijzigd|ingebroken|gekaapt|binnengedrongen|toegang) & (account|wachtwoord|mail|mailadres|nummer|profiel|gegevens|login) @16
      (account|mail|profiel|mailbox) .. (gehackt|gekraakt|overgenomen|gekaapt|gecompromitteerd)
      (herstelnummer|nummer|mailadres|wachtwoord|herstelmail|pincode) .. (vervangen|veranderd|gewijzigd|aangepast) & (niet ken|onbekend*|kom ik er niet|buitengesloten|ik niet|zonder mijn|vreemd*) @22
      (inlog*|aanmelding*|login*) .. (buitenland|land|rusland|china|onbekend*|nooit)
      !(kom|kan) .. niet .. in & (gehackt|veranderd|iemand|onbekende|overgenomen) @18
      (inloggeschiedenis|geschiedenis|apparatenlijst|activiteit*|overzicht) & (laptop|apparaat|telefoon|onbekend*|land|staat) & !(ik woon|niet van mij|nooit|ken .. niet|onbekend*|heb geen) @26
    `,
  },
};
