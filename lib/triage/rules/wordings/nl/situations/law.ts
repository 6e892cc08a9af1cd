import type { Wordings } from '../../wordings';

/** Dutch situations of law: a demand by somebody else's letter, a court, an authority, a paper or channel that asks. */
export const law: Wordings = {
  'legal-threat': {
    phrases: `
      (namens|in opdracht van) (mijn|onze) (client|clienten|clients|opdrachtgever|mandant)
      (sommeer|sommeren|sommatie|gesommeerd|in gebreke|ingebreke|dwangsom|dwangbevel|verzuim gesteld|bewijsmateriaal|bewijsstukken|onthoudingsverklaring|auteursrecht*|licentievergoeding) & (jullie|u|uw|binnen|dagen|betaling|betalen|foto|schade|stel|gesteld|veilig|bewaar*|bewaren) @20
      (rechter|rechtbank|kantonrechter|vrederechter|arbitrage*|geschillencommissie|rolzitting|zitting|hoger beroep|vonnis|uitspraak|bodemprocedure|huurcommissie|dagvaarding|beslag|loonbeslag|deurwaarder) & (gezegd|beslist|bepaald|geoordeeld|gelijk|aangevraagd|dient|datum|veroordeeld|laat|leggen|gelegd|stuur|sturen|brengen|voorleggen|voorgelegd|stap*|volgende|zien|zie|tegen|spreken) & !(ik|wij|we|mij|ons|mijn|jullie|u) @16
      (massaclaim|groepsclaim|collectieve (actie|claim|vordering)|samen met #|gezamenlijk) & (advocaat|advocatenkantoor|claim|rechtszaak|vordering|stichting|schade|tegen) @18
      (rechtsbijstand*|rechtsbijstandsverzekering|rechtsbijstandverzekeraar|letselschade*|letselschadespecialist|schade expert|contra expert) & (jullie|u|uw|schrijft|ingeschakeld|neemt|zaak|overgedragen|contact|meekijken|brief|claim) @18
      (oom|tante|zus|broer|vriendin|vriend|buurman|schoonvader|neef|nicht|dochter|zoon) .. (is|die) .. (advocaat|advocate|jurist|juriste|rechter|notaris|raadsman) & (stelt|op te stellen|opstellen|bezig|werkt|schrijft|gelezen|kijkt|opgesteld|brief|zaak|bekeken|tegen) @24
      (beroep|bezwaarschrift|bezwaar) & (rechter|rechtbank|bestuursrechter|raad van state|centrale raad) @18
      (volgt|volgen|start|starten) .. (procedure|dagvaarding|kort geding|rechtszaak|gerechtelijk*|incassotraject|rechtsgang)
      (verenigd|gezamenlijk|samen|groep|eigenaren|bewoners|huurders|gedupeerden|collectief) & (advocat*|advocaat|claim|rechtszaak|massaclaim|advocatenkantoor) & (wij|we|ons|onze|jullie|tegen|u) @22
      (leg|leggen|breng|brengen|stap|stappen|ga|gaan) .. (voor)? (aan|naar|bij) .. (huurcommissie|geschillencommissie|rechter|vrederechter|kantonrechter|arbiter|tuchtraad|tuchtcollege|rechtbank|klachtencommissie)
    `,
    unless: `
      (geschikt|geseponeerd|afgerond|afgesloten|geschreven in boosheid) .. (zaak|rechtszaak|claim)?
      (rechtszaak|zaak|advocaat|claim) .. (geschikt|van de baan|afgerond|voorbij)
      (vergeet|negeer) .. (advocaat|rechter|ombudsman)
      (is er|hebben jullie|bieden jullie|zit er|wat kost) .. (rechtsbijstand*|advocaat)
      (advocaat|jurist) .. (tevreden|akkoord|bekeken en)
    `,
  },
  regulator: {
    phrases: `
      (toezichthouder|ombudsman|ap|autoriteit|inspectie|nvwa|igj|acm|afm|dnb|ilt|fsma|economische inspectie|ombudsdienst|reclame code commissie|reclamecodecommissie|huurcommissie|consumentenbond|testaankoop|verzekeringsombudsman|gegevensbeschermingsautoriteit|nationale bank|vreg|creg|bipt|kinderombudsman|keurmerk|thuiswinkel waarborg|onderwijsinspectie|arbeidsinspectie) & (klacht*|gemeld|melding|ingediend|brief|post|ligt|loopt|dossiernummer|zaaknummer|aangenomen|in behandeling|formulier|stuur|ingelicht|neergelegd|stap ik|aangeschreven) & (jullie|u|uw|ik|wij|mijn|tegen|over) @18
    `,
    unless: `
      (ombudsman|toezichthouder|acm|inspectie) .. (in het algemeen|algemeen|werkstuk|scriptie|studie)
      (vergeet|negeer|hoeft niet|niet meer nodig) .. (ombudsman|acm|klacht)?
      (is er|bestaat er|hebben jullie) .. (ombudsman|klachtencommissie)
    `,
  },
  press: {
    phrases: `
      (gelderlander|stentor|tubantia|ad|nrc|volkskrant|trouw|parool|nieuwsblad|standaard|laatste nieuws|hln|vrt|vtm|omroep*|dagblad|weekblad|regionale krant|lokale krant|lokale omroep|hart van nederland|opgelicht|kanniewaarzijn|max meldpunt|meldpunt|nieuwsuur|pointer|follow the money|zembla|pano|telefacts|journaal|redactie) & (verhaal|plaatsen|foto*|langs|filmen|filmploeg|cameraploeg|reactie|wederhoor|deadline|uitzending|publiceren|publicatie|artikel|interview|interesse|benaderd|getipt|komt kijken|wil komen|zaterdag|schrijft) & (jullie|uw|u|mijn|mij|ons|ik|over) @18
      (journalist|journaliste|journalisten|verslaggever|verslaggeefster|krant|dagblad|courant|*courant|omroep|redactie) & (drukt|drukken|plaatst|publiceert|print|brengt|schrijft|filmt|volgt) & (zaterdag|morgen|week|verhaal|mails|mailwisseling|reactie|foto*|zaak|ons|mijn|deadline|jullie|af) @20
    `,
    unless: '(las|lees|gelezen|stond) .. (in|op) .. (krant|ad|dagblad|nieuwsblad)',
  },
};
