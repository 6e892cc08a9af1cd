import type { Wordings } from '../../wordings';

const pay =
  'paiement*|prelevement*|debit|debits|debite*|transaction*|retrait*|achat*|virement*|operation*|facture*|somme|montant|depense*|argent|euros';
const bank =
  'banque|bancaire|banquier|banquiere|conseiller|conseillere|emetteur|visa|mastercard|carte bancaire|carte bleue|cb|paypal|klarna|amex|american express|bnp|lcl|boursorama|revolut|n26';

/** French words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (contest*|rejet*|oppos*|annul*|recuper*|reprend*|retrofactur*|litige*|rappel*|remonter|revers*) & ({any-pay}|carte|ca|les|faire|va|vais|fais) @16
      (contester|conteste|contesterai|contestons|conteste) .. (le|la|les|ce|cette|cet|votre|vos|mon|mes) .. {any-pay}
      {any-pay} .. (conteste*|rejete*|rappele*|annule*) .. (demande|banque|bancaire|paypal|moi)
      (ouvr*|ouvert|engag*|lanc*|depos*|fait|fais|faire|initi*) .. (litige|contestation|retrofacturation|chargeback|opposition|procedure de) & ({any-bank}|{any-pay}|contre vous|remboursement|carte) @16
      (retrofacturation|chargeback|charge back)
      (faire|fais|ferai|fait) opposition .. (au|sur|a)? .. {any-pay}
      (recuperer|reprendre|recupere|recuperera|reprendra) .. ({any-pay}|fonds|tout) & {any-bank} @16
      {any-bank} & (credite*|recredite*|provisoire*|enquete*) & (votre|pendant|attendant|debit) @18
      (assurance carte|ma banque|paypal|mastercard|visa) .. (retourner contre|regler|s occuper*|occuper)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (reclamation*|plainte*|plains|plaindre|mecontent*|insatisfai*|contestation) & !({any-pay}|remboursement|frais|commission*|carte|preleve*|preleves|mandat|ordre permanent|taux|bancaire) @22
      (pas content|mecontent) & !(preleve*|debite*|facture* deux) @20
      (je|nous) .. (plains|plaignons) .. (des|de|du) .. {any-pay}
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
      !{any-pay} & ((pas|jamais) .. (moi|fait|faite|autorise*|effectue*|valide*|commande*|reconnais|donne*|mien|mienne|consenti)|connais pas|ne reconnais|inconnu*|a mon insu|sans mon (accord|consentement|autorisation)|sais rien|ignore|frauduleu*) @18
      !(pas|jamais) moi & ({any-pay}|achat*|casino|site|carte) @16
      !{any-pay} & (jamais (alle|allee|mis les pieds|ete)|n y suis jamais) @20
      (a mon insu|sans mon (accord|consentement|autorisation|avis)|en mon nom sans) & ({any-pay}|mandat|contrat|credit|compte|abonnement|ligne|pret|souscri*|cree|signe|ouvert*) @18
      (faux|fausse|frauduleux|pieg*) (sms|mail|message|site|lien|appel|page|conseiller*|email|courriel) & (donne*|saisi*|entre|communique*|clique*|coordonnees|code*|carte|mot de passe|paye*|vire*) @18
      (arnaque*|escroque*|hameconn*|phishing|fraude|piege*) & (carte|compte|coordonnees|code|sms|mail|{any-pay}|donne*|clique*) @16
      usurp* .. (identite|nom|mon)
      (abonnement*|contrat*|credit*|compte*|ligne*|commande*) & !(rien souscrit|jamais (souscrit*|signe*|commande*|demande*|ouvert*)|pas (souscrit*|signe*|commande*|demande*|ouvert*)) @18
      (soi disant|pretendu*|se faisant passer|faux) .. (conseiller*|agent*|banque|technicien*|support|police|securite)
      (lu|donne*|communique*|dicte*) .. (le|mon|un|les)? .. (code|codes|pin|mot de passe) & (parti*|disparu*|argent|euros|vide*|vire*|manque*|compte) @18
      (compte|livret|solde|epargne) .. (vide|siphonne|depouille)
      (argent|economies|livret|solde|epargne) .. (parti*|disparu*|retire*|manque*|preleve*|vire*) & !(ni moi|pas moi|ni un|n ai pas|sans|jamais|personne que) @22
      (quelqu un|inconnu*|on a|voleur*|escroc*) & (commande*|achete*|souscri*|depense*|paye*|reserve*|livrer) & (mon (compte|nom)|ma carte|mes identifiants|mon profil) @18
      {any-pay} .. (bizarre*|etrange*|suspect*|inconnu*|douteu*|inexplique*)
      (bizarre|etrange|suspect|inconnu|mysterieux) .. {any-pay}
      c est quoi .. {any-pay}
    `,
  },
  'stolen-card': {
    phrases: `
      (portefeuille|carte|cartes|sac|porte monnaie|cb) & (vole*|derobe*|arrache*|pique*|perdu*|subtilise*) & (bloqu*|opposition|desactiv*|vole*|derobe*|arrache*|pique*|annul*) @16
      (vole|vole|derobe|pique|arrache) .. (mon|ma|mes) .. (portefeuille|carte|sac|cb)
      (quelqu un|un inconnu) .. (utilise*|acces|copie*) .. (ma|a ma) carte
      carte .. (utilisee|debitee) .. (sans mon|a mon insu)
      (ma carte|mes cartes) .. (perdue|disparu|introuvable|egaree*)
    `,
  },
  'account-takeover': {
    phrases: `
      (quelqu un|hacker*|pirate*|inconnu|escroc*|on m a|on a) & (pirate*|hacke*|pris le controle|change*|modifie*|connecte*|acced*|entre|usurp*|vole*) & (compte|mot de passe|adresse|mail|numero|profil|identifiant*|messagerie) @16
      (compte|mail|messagerie|profil|boite) .. (pirate*|hacke*|compromis*|usurpe*|vole*)
      (numero|adresse|mail|mot de passe|telephone) .. (recuperation|secours|change*|remplace*|modifie*) & (inconnu*|pas moi|plus acces|sans mon|ne connais pas|n ai plus|ne reconnais) @20
      connexion* .. (pays|etranger|inconnu*|suspect*|russie|chine|bresil)
      (historique|journal|liste) .. (connexion*|appareils|acces)? & (connexion|ordinateur|appareil|inconnu|depuis|etranger) & !(j habite|jamais|pas moi|ne connais|inconnu*|ne possede|n ai pas|alors que) @26
    `,
  },
};
