import type { Wordings } from '../wordings';
import { calm } from './calm';

const charge =
  'preleve*|prelevement*|debite*|debit|debits|paye*|paiement*|facture*|achete*|achat*|commande*|depense*|retire*|retrait*|abonnement*|contrat*|credit|credits|pret|forfait*|course|courses|trajet*|amende*|contravention*|pv|location*|mensualite*|hotel|restaurant*|plein|station service|virement*|euros|transaction*|operation*|carte|reservation*|livraison*|colis|ligne|assurance|police';
const anger =
  'inacceptable*|inadmissible*|scandal*|honte|honteux|honteuse|exige*|exigeons|reclame*|reclamons|abus|abusif*|foutage|fichez|fichent|foutez|moque*|moquez|voleurs|du vol|marre|ras le bol|furieu*|colere|enerve*|deplorable*|lamentable*|pas normal|anormal|intolerable*|ridicule|indigne*|qui (paie|paye|me rembourse|repond|assume)|explication*|explique*|expliquez|immediatement|sans delai|par ecrit|reponse ecrite|je refuse|n accepte pas|conteste*|dedommag*|rendez|rendre|rembours*|recredit*|restitu*|mecontent*|decu*|insatisfait*|desastre|catastrophe|n importe quoi|culot|gonfle*|plus que|plaindre|plains|protest*|regularis*|annulez|toujours pas|personne ne|hotline|raccroch*|musique|baladez|des jours|a decouvert|perdu le|debloquez|liberez|incompetence|incompetent*|pas serieux|votre faute|votre erreur|bande de|urgent|loyer|decouvert|agios|penalite*|honte';

/** Further French words and pairs of them: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: {
      payer:
        'ma banque|mon banquier|ma banquiere|notre banque|la banque|mon conseiller|ma conseillere|credit mutuel|credit agricole|societe generale|caisse d epargne|banque populaire|banque postale|cic|bnp|lcl|boursorama|boursobank|fortuneo|hello bank|ing|belfius|kbc|ubs|postfinance|wise|lydia|revolut|n26|paypal|klarna|alma|oney|visa|mastercard|amex|american express|emetteur de (la|ma) carte|service litige*|service fraude|protection (des achats|achat*|acheteur*)|garantie (achat*|acheteur*|a z)',
      undo: 'contest*|rejet*|oppos*|recuper*|reprend*|repris*|reprendre|retrofactur*|litige*|rappel*|revers*|revoqu*|rembours*|recredit*|credit*|impaye|bloqu*|suspend*|suspendu|pause|gel*|retourn*|annul*|remont*|signal*|reclam*|saisi*|enquet*|sauter|revenir|ne (pas|plus) (vous)? (payer|regler|verser)|formulaire*|dossier',
    },
    phrases: `
      (klarna|paypal|alma|oney|viseca|revolut|ma banque|la banque|visa|mastercard|amex|apple|google|amazon|ma carte|la carte|emetteur|conseiller|credit mutuel|credit agricole) .. (mis|met|mettre|suspend*|suspendu|gele) .. (facture|paiement|echeance*|debit)? .. (pause|attente|suspens|suspendu)
      (reclame*|conteste*|signale*|declare*|denonce*) .. (par|aupres de|via|chez|a|avec) {payer} & (euros|francs|commande|achat|paiement|colis|article|#5|sejour|ils|elle|livr*|vous|deja) @20
      (maintenant|alors|donc|du coup|sinon) .. (passe|passons|passerai|vais|irai|ferai|reglerai) .. (par|via|avec) (la|ma)? (visa|mastercard|banque|paypal|klarna|assurance carte|amex)
      (charge|chargerai|mandate|demande*|ordonne*) .. {payer} .. (de|d) (rappeler|reprendre|recuperer|annuler|rejeter|bloquer|contester|refuser|stopper|ne pas|ne plus)
      (j ai|nous avons|ma femme a|mon mari a|on a|ai) .. (renvoye|rejete|retourne|rendu|fait rejeter|fait annuler|fait bloquer|conteste|revoque|repris) .. (le|la|les|votre|vos|ce|cette|mon|ma) .. (prelevement*|cotisation|debit|paiement|mensualite*|echeance*|facture|virement|loyer)
      (operation|transaction|paiement|debit) .. (non conforme|a contester|contestee|conteste|non reconnu*|non autorise*|litigieux|litigieuse) & (rempli*|formulaire|papier|signale*|coche*|agence|banque|declar*|vous) @22
      (argent|somme|euros|montant) .. (c est)? .. (la carte|ma carte|ma banque|la banque|paypal|visa|klarna) .. qui .. (rend*|rembours*|restitu*|recupere*|avance*)
      (que|prelevement|debit|facture|cotisation) (j ai|nous avons|j avais) .. (fait rejeter|rejete*|conteste*|fait bloquer|renvoye*|fait annuler|revoque*)
      (mettez|mettre|passez|passer|placez) .. (en|au) (contestation|litige|reclamation)
      {payer} & {undo} & (vous|votre|vos|commande|livr*|recu|colis|sejour|hotel|vol|vendeur*|marchand|article|somme|euros|paiement|prelevement|debit|#20) & (ouvert|depos*|rempli*|lance*|demande*|en cours|contest*|reprend*|recuper*|litige*|saisi*|fait|signale*|reclam*|bloqu*|suspend*|pause|sinon|sans reponse|faute|ordre|oppos*|rejet*|revers*) @26
      (fais|fait|faire|ferai|fera|font|ferons|laisse*) .. (sauter|revenir|rejeter|remonter|bloquer|annuler|reverser|rappeler|opposition) .. (paiement|prelevement*|virement|debit|argent|somme|euros|cheque|echeance*|cotisation)
      (prelevement*|paiement|debit|cotisation|mensualite*|echeance*|cheque) .. (revoque*|conteste*|oppose*|fait opposition|rejete* a ma demande) & (j ai|nous avons|ma femme|mon mari|ma banque|appli|expres|volontaire*|a ma demande|l ai|les ai) @20
      (j ai|nous avons|je vais|on va|ai|avons) .. (rejete|renvoye|retourne|revoque|conteste|fait rejeter|rejeter|revoquer|contester|bloque|bloquer) .. (prelevement*|paiement*|debit|cotisation|mensualite|echeance|transaction|somme|operation|#5 euros)
      (bouton|rubrique|formulaire|option|onglet|case) .. (contest*|litige|signaler un probleme|operation non conforme|non recu|marchandise) & (appuy*|cliqu*|doigt|coch*|rempl*|signe*|utilis*|envoy*|appli*) @20
      (ordre|instruction|consigne|demande) .. {payer} .. (pas|plus|refus*|bloqu*|rejet*|reprend*|recuper*|rappel*)
      !(demande|dit|ordonne) .. a {payer} .. (de)? (ne (pas|plus)|refuser|bloquer|rejeter|reprendre|recuperer|rappeler|annuler)
      {payer} .. (reprend|reprendra|recupere|recuperera|rappelle|rappellera|annule|annulera|recredite|a recredite|a repris|rembourse|remboursera|a rembourse) .. (argent|somme|euros|montant|paiement|fonds|debit|achat|#5)
      (protection|garantie) .. (achat*|acheteur*|a z) & (ouvert*|active*|demande*|lance*|saisi*|depos*|en cours|dossier|fait jouer|jouer|reclam*) @18
      (service (non rendu|non fourni)|marchandise non (recue|conforme)|article non (recu|conforme)|non conforme a la description|operation (non conforme|contestee)) & ({payer}|litige|coche*|motif|dossier|ouvert*) @22
    `,
    unless: `${calm}
      (sandbox|webhook|environnement de test|simul*|difference entre)
      (litige|contestation|dossier) .. (clos|ferme|cloture*|retire*|abandonn*|laisse tomber)
      (acceptez|proposez|offrez) vous
    `,
  },
  'payment-complaint': {
    lists: { anger },
    phrases: `
      (debite*|preleve*|encaisse*|retire*|pris|ponctionne*) .. (deux fois|2 fois|2x|3x|double|a double|doublement|a deux reprises|en double)
      (rendez|rends|redonnez|restituez|recreditez|rendre) .. (argent|sous|fric|somme|thune*|euros|pognon|economies)
      (ou est|ou sont|ou est passe|ou sont passe*) .. (mon argent|mes sous|mon virement|mon salaire|ma paie|ma paye|mon fric|mes euros|les euros|l argent)
      (veux|exige*|reclame*) .. (mon argent|mes sous|mon fric|ma thune|mon du|etre (credite|recredite|creditee|recreditee))
      (carte|cb|paiement) .. (refusee|refuse|rejetee|rejete|bloquee|avalee|muette|passe pas|passe plus) & (magasin|resto|restaurant|hotel|station|peage|devant|a l etranger|vacances|honte|coince*|pourtant|alors que|aeroport|pharmacie|caisse|courses) & (compte|solde|provision*|argent|approvisionne*|dessus|euros|seul*|explication*|personne|humili*|honte|bloque*|coince*|sans (raison|motif|prevenir)) @30
      (agios|frais d incident|frais de rejet|commission* d intervention|interdit bancaire|frais de tenue|frais de dossier|frais bancaires|frais de change|frais d opposition) & (alors que|votre (faute|erreur|retard)|a cause|injust*|jamais|pas prevenu*|sans prevenir|sans m avertir|annul*|{anger}) @28
      (virement*|prelevement|transfert|encaissement|versement|cheque*|retrait*) .. (rejete*|refuse*|bloque*|retenu*|en attente|suspendu*|perdu*|egare*|en suspens|renvoye*) & (sans (explication|raison|motif|nouvelle*|prevenir)|depuis|jours|semaine*|loyer|penalite*|motif|controle|conformite|pourtant|alors que|notaire|maison|{anger}) @28
      (especes|billets|liquide|depot|cheque|remise) .. (depose*|verse*|remis|deposes|encaisse*) & !(credite*|apparai*|compte|inscrit*) & (pas|jamais|toujours|manque*|seulement|au lieu|disparu*|rien) & (jours|semaine*|depuis|euros|machine|automate|agence|guichet|#) @30
      (adress*|depos*|port*|formul*|soumet*|soumis*|introdui*|enregistr*|constitu*|valoir|vaut|saisi*|consider*|redig*) .. (une|ma|la|cette|votre|comme|service|en|ceci|present*)? .. (reclamation*|plainte officielle|plainte formelle|doleance*)
      (reclamation*|plainte) (ecrite|officielle|formelle|en bonne et due forme|aupres de votre service)
      (service|lettre|courrier|echelon|bureau) .. (reclamation*|qualite|mediation interne) & (saisi*|soumet*|examen|sollicit*|reponse|accepte pas|conteste*|adress*|ecri*|deuxieme|seconde|releve*) @22
      (sollicit*|demand*|exig*|reclam*) .. (examen|reexamen|verification|recalcul|decompte|justificatif*|explication*) & (frais|agios|taux|virement*|prelevement*|commission*|debit|change|carte|interets|operation*) @24
      (debite*|preleve*|facture*|encaisse*|paye*|pris|prise|passe|compte) .. (trois|quatre|cinq|3|4|5) fois
      (compte|argent|avoirs|cagnotte|solde|portefeuille|fonds) (est|a ete|sont|ont ete)? (gele|geles|gelee|bloque|bloques|fige|retenu|retenus|suspendu|confisque)
      debloque* .. (mon|notre|le|mes) (compte|argent|fonds|carte|avoirs|retrait)
      !(virement*|remboursement|salaire|paie|pension|argent|cheque|depot|versement|avoir|allocation|somme|transfert) .. (jamais|toujours pas|pas) .. (arrive*|credite*|parvenu*|verse*|apparu*|inscrit) & (compte|destinataire|beneficiaire|fils|mere|proprietaire|bailleur|vendeur|chez|depuis|jours|le #) @24
      (argent|virement|somme|transfert|versement) .. (arrive*|parti*|verse*|credite*|atterri*) .. (chez|a|sur le compte d) .. (autre|inconnu*|mauvais*|quelqu un|un tiers|une autre)
      (distributeur|dab|automate|bancomat|guichet) & !(aucun billet*|pas de billet*|rien sorti|billets|especes|sorti) & (debite*|preleve*|compte|quand meme|retire*) @28
      (attends|attendons|attente) & (sepa|virement*|versement*|transfert|remboursement|salaire|mandat) & (semaine*|jours|mois|#4) & (site|selon|cense*|normalement|promis|un jour|perdu|{anger}) @28
      !(terminal|tpe|lecteur de carte|plateforme|votre service) .. (verse*|reverse*|credite*|paie|paye*|vire*) .. (pas|plus|rien|jamais) & (ventes|recettes|encaissements|argent|depuis|jours) @22
      (revoque*|resilie*|supprime*|annule*|arrete*|stoppe*) .. (prelevement*|mandat|virement*|ordre permanent|debit automatique) & (quand meme|pourtant|passe*|preleve*|debite*|encore|continu*) @26
      (virement*|transfert|envoi|mandat|remise) .. (arrive*|parvenu*|recu|credite*) & (de moins|en moins|manqu*|amput*|au lieu|seulement) @24
      (cheque*|credit*|versement|depot) .. (credite*|inscrit*|verse*) & (repris|reprise|retire*|annule*|contrepass*|impaye) & (frais|jours|sans|{anger}) @26
      (zero pour cent|sans frais|sans commission|gratuit*|0 pour cent|tarif signe|contrat|brochure|promis) & (pris|preleve*|facture*|compte*|ponctionn*|applique*) & (achat*|retrait*|paiement*|virement*|change|devise*|etranger) @26
      (rejet*|rejete*|retourne*|impaye*) & (prelevement*|virement*|cheque) & (alors que|pourtant|votre (faute|erreur)|relance|mise en demeure|penalite*|recouvrement|frais|mauvais iban|meme iban) @28
      (debite*|preleve*|facture*|paye*|encaisse*|retire*|passe*|pris) .. (deux|trois|quatre|2|3|4|double|plusieurs) (fois)? & {anger} @26
      (deux|trois|quatre|2|3|4|double) (fois|x) .. (debite*|preleve*|paye*|encaisse*|facture*|retire*|meme (somme|montant|achat|loyer|facture)) & {anger} @26
      (double (prelevement|debit|paiement|facturation|encaissement)|doublon) & {anger} @22
      !(virement*|salaire|paie|paye|pension|argent|fonds|depot|cheque|especes|mandat|allocation*|bourse|versement*|remboursement|recette*|ventes|encaissement*|avoir) & (pas arrive*|jamais arrive*|toujours pas|n est pas (la|arrive)|n apparait|ne figure|nulle part|introuvable*|perdu*|disparu*|bloque*|gele*|pas sur (le|mon) compte|n y est pas|retenu*|coince*|en attente|en cours|egare*|evapore*|volatilise*|pas credite*|jamais credite*|rien vu|rien recu|ne vois rien|mauvais (compte|destinataire)) & ({anger}|jours|semaine*|mois|depuis|employeur|preuve|bordereau|confirm*|loyer|emetteur) @30
      (carte|cb|paiement) .. (refuse*|rejete*|avalee|bloquee) & ({anger}|alors que|pourtant|honte|devant|caisse|provision*|solde|argent|coince*) & (compte|solde|euros|provision*|devant|explication*|explique*|exige*|humili*|honte|coince*|honteux|pourquoi|dessus|largement) @28
      (distributeur|dab|automate|guichet automatique|bancomat|borne) & (billet*|especes|euros|argent|liquide|#20) & !(pas sorti*|rien (sorti|donne|recu|eu)|n a (pas|rien)|manque*|seulement|au lieu|avale*|que|sans (sortir|donner|rien)|jamais sorti*|moins) & (debite*|compte|preleve*|retire*|credit*|depose*|verse*|avale*|demande*) @30
      (compte|carte|fonds|avoirs|cagnotte|argent|retrait*) .. (bloque*|gele*|suspendu*|ferme*|fige*|retenu*) & (sans (prevenir|explication|motif|avertissement|raison|preavis)|{anger}|loyer|manger|courses|payer) @24
      (frais|agios|commission*|taux de change|change|penalite*|interets) & (inacceptable*|scandal*|abus*|exige*|conteste*|reclam*|rembours*|indus|indu|injustifie*|annonce*|promis|cache*|voleurs|vol|honteu*|pas prevu*|jamais (annonce*|signe|accepte)|au lieu de|gratuit*|recalcul*|restitu*) & (virement*|carte|compte|banque|retrait*|paiement*|change|decouvert|rejet|banqu*|etranger|transfert*|prelevement|agios|achat*) @28
      !(prelevement*|virement permanent|virement automatique|mandat|ordre permanent) & (revoque*|annule*|resilie*|supprime*|arrete*|stoppe*|efface*|disparu*|modifie*) & (quand meme|malgre|continue*|encore|toujours|sans (me|mon|prevenir)|loyer|creche|impaye*|penalite*|jamais) & ({anger}|votre|vous) @28
      (taux|change|conversion|frais|commission*) & (plus (cher|chers|eleve*|mauvais)|moins bon|au lieu|promis|annonce*|sans frais|zero|gratuit*|brochure|contrat disait) & (applique*|pris|facture*|compte*|preleve*|ponctionn*|debite*|retenu*) & (virement*|carte|retrait*|etranger|transfert|achat*|devise*|paiement*|compte|banque) @30
      (reclamation*|plainte|doleance*|mecontentement) & (salaire|pension|paie|carte|guichet|argent|especes|allocation|depot|retenue|versement|decouvert|agios|livret|change|cheque*|banque|chequier|iban) & (formel*|officiel*|ecrit*|depos*|adress*|enregistr*|formul*|port*|consider*|service|mon|ma|reponse) @28
      (rejet*|rejete*|impaye*) & (prelevement*|virement*|cheque|iban|paiement*) & (faute|erreur) .. (de votre|vient de vous|votre|chez vous|vous)
      (mauvais|faux|fausse|errone*|autre) (montant|somme|compte|destinataire|beneficiaire|date) & (preleve*|debite*|vire*|credite*|verse*|encaisse*) & {anger} @26
      (tpe|terminal|encaissements|ventes|recettes) .. (verse*|reverse*|credite*|depose*) & !(pas|jamais|rien|toujours|retard|depuis) & (jours|semaine*|depuis|exige*|urgent*|reclam*) @26
      !(virement*|transfert|transaction) & (instantane*|24 h|un jour|jour ouvre|promis|annonce*) & (jours|semaine*|toujours|attend*) & (pas|jamais|toujours|rien|attend*|perdu*|depuis) @28
      (echeances|mensualites|fois) .. (preleve*|debite*|passe*|pris) .. (meme jour|d un coup|en une fois|toutes|ensemble)
      (manque|manquent|manquait|en moins|amput*) & (virement*|salaire|depot|versement|transfert|remise|encaissement|envoi d argent) & ({anger}|euros|dollars|francs) @22
      (reclam*|plainte|protest*|contest*|mecontent*|inacceptable|inadmissible|scandaleux|exige) & (virement*|prelevement*|guichet|agios|retrait*|cheque*|depot*|taux de change|decouvert|carte refusee|distributeur|agence bancaire|banquier) @24
    `,
    unless: `${calm}
      (memoire|these|expose|etudiant*|eleves|exercice|fictif|fictive)
      (rien|aucune raison) .. (reclamer|plaindre)
      (combien de temps|quel delai|quels sont les frais|quand arrive)
    `,
  },
  'unauthorised-payment': {
    lists: { charge },
    phrases: `
      (achat*|paiement*|debit*|preleve*|retrait*|commande*) & !(pas de moi|pas de nous|pas moi qui|n est pas de (moi|nous)|jamais fait ca|n ai rien fait|suis pour rien|n y suis pour rien|aucun de nous|personne de la famille|n ai pas (fait|passe|effectue|valide)) @24
      !{charge} & (d un pays|d une ville|en (chine|russie|turquie|espagne|italie|pologne|roumanie|thailande|irlande|lituanie|estonie|amerique)|a (bangkok|istanbul|londres|dubai|miami|moscou|dublin|lagos|abidjan)|au (bresil|nigeria|mexique|cameroun|benin|vietnam)|aux etats unis) & (jamais (mis|alle|allee|quitte|ete)|pas moi|inconnu*|ma carte est|pas quitte|pas bouge|dormais|travaillais|n y etais) @30
      (arnaque*|escro*|fraude*|vole*|pirate*|usurp*|faussaire*) & (mon|ma|mes|notre|j ai|on m a|m a|je me suis|nous) & (argent|euros|compte|carte|virement|paye*|vire*|verse*|code|identite|papiers|rib|livret|acompte|caution|loyer) @22
      (appel*|telephone*|coup de fil|rappele*) & (se disant|se disait|soi disant|pretendant|affirmant|de votre (banque|service)|service fraude|service securite|antifraude|la police|conseiller) & (code*|valide*|virement*|carte|donne*|confirm*|application|compte|euros|vide*) & (j ai|m a fait|il m|elle m|on m|ma|mon|me) @32
      !(iban|rib|coordonnees bancaires|numero de compte|compte bancaire) .. (ne m appartien*|n est pas (le mien|a moi)|pas le mien|inconnu|n ai (pas|jamais) .. (communique|donne|fourni|transmis|change|demande))
      !(n ai|n avons|jamais) .. (communique*|donne*|transmis|demande*|signale*) .. (nouveau|nouvelle|nouvelles|autre|changement) .. (iban|rib|coordonnees bancaires|compte|adresse)
      !(appartement|logement|location|vendeur*|boutique|entreprise|annonce*|agence|hote|gite|villa|maison) .. (n existe*|n existai*|bidon|fictif|fictive|fantome|inexistant*) .. (pas)?
      (changement|nouvel|nouveau|change*|modification) .. (iban|rib|coordonnees bancaires|compte bancaire) & (facture*|fournisseur*|mail|courriel|prestataire*|paye*|virement*|salaire*) & (apparence|soi disant|pretend*|faux|paye*|vire*|regle*|verse*) @30
      (mis|donne*|entre|saisi*|tape|rentre|reverifi*|verifi*|confirm*) .. (donnees|carte|coordonnees|numero|code|codes) & (minutes|heure|heures|aussitot|juste apres|dans la foulee|ensuite|depuis|lendemain) & (debit*|preleve*|parti*|retire*|achat*|euros|#50|vide*|disparu*) @30
      !{charge} .. (ne me (dit|disent|parle*)|me dit) .. rien
      !(connais|connaissons) .. (aucun*|personne|pas (cette|ce|ces) (societe|entreprise|personne|enseigne|boutique|nom|commercant|marchand|site|monsieur|dame|gens|noms)) & (paypal|carte|preleve*|debite*|abonnement|forfait|membres|compte|paye*|appareil*|commande*|achat*|facture*) @20
      (chez|sur|en|avec) .. (mon nom|mes papiers|ma piece d identite|mon identite) & (loue*|ouvert*|souscri*|commande*|achete*|contracte*|amende*|credit*|recouvrement|huissier|facture*|abonne*) & !(jamais|pas|rien|quelqu un|on a|inconnu*) @26
      !(joue|fume|bois|conduis) .. (pas|jamais|plus) & (paiement*|preleve*|debite*|achat*|facture*|carte|site) @20
      !personne (n a|d autre|ne connait|ne possede|n utilise) .. (carte|code|acces|compte|telephone) & (paiement*|preleve*|debite*|achat*|retrait*|vide*|parti*) @26
      {charge} & (a mon nom|en mon nom|avec mes (coordonnees|papiers|identifiants)|avec mon (nom|identite|compte|rib)) & !(jamais|(rien|pas) (signe|demande|souscrit|commande|loue|ouvert|voulu|achete)|pas moi|quelqu un|qqn|inconnu*|pas (le|de) (permis|voiture)) @30
      {charge} & (sur mon compte|de mon compte|sur ma carte) & !(pas moi|inconnu*|(rien|jamais) (commande|achete|souscrit|signe|autorise)|quelqu un|qqn|ne me dit rien) @28
      !(l|les) (ai|avons) jamais (souscrit*|contracte*|conclu*|commande*|loue*|signe*|ouvert*|demande*)
      !(n|ne) .. (jamais|rien) .. (souscrit*|contracte*|conclu*|commande*|loue*|signe*|achete*) & (preleve*|debite*|facture*|relance*|contrat*|credit|amende|colis|recouvrement|huissier|mensualite*|pret|abonnement*) @24
      !{charge} & (j habite|je vis|je dormais|j etais (au lit|chez moi|a la maison|malade|alite*|en|a|au|a l)|je travaillais|nous etions|n ai pas quitte|jamais (alle|allee|mis les pieds|sorti|sortie|quitte)|n y etais pas|dans mon (tiroir|portefeuille|sac)|n a pas bouge) & (alors que|pourtant|or|sauf que|mais|cette nuit|hier|meme (jour|heure)|a l heure|etranger|kilometres|moi) @30
      {charge} & !(ne me (dit|disent) rien|me dit rien|dit rien du tout|sais pas d ou|sais pas ce que|sais pas qui|ne me parle*|connais (aucun*|ni|personne)|que je ne connais|ne connais pas (ce|cette|ces)|pas les miens|pas la mienne|pas le mien|rien commande|rien achete|ni moi ni|pas a moi|ni ma femme|ni mon mari|personne (ici|chez moi|dans|de la)) & (compte|releve|carte|historique|appli|espace|euros|vois|vu|apparait|apparu*|paypal|tombe*|nom|adresse|recu|passe*) @26
      !(n ai|n avons|possede|conduis|joue|fume|bois) .. (pas|plus|jamais) .. (voiture|permis|moto|scooter|chien|chat|enfant*|console|iphone|smartphone|ordinateur|compte chez|vehicule|velo) & {charge} @24
      (soi disant|pretendu*|pretendait|se disait|se disant|disait (etre|venir)|affirmait|se presentait|se presentant|usurp*|imitait|imitation) & (vire|virement|paye|payee|paiement|code|codes|carte|coordonnees|argent|euros|rib|iban|acompte|caution|loyer|donne*|signer|signe|contrat) & (je|j|ma|mon|nous|on|mes) @26
      !(n existe pas|n existait pas|n existe meme pas|bidon|fictif|fictive|fantome|envole*|plus de nouvelles) & (annonce*|appartement|logement|vendeur*|boutique|location|proprietaire|bailleur|hote) & (paye*|vire*|virement|acompte|arrhes|caution|regle*|verse*) @28
      (iban|rib|coordonnees bancaires|numero de compte) & (fournisseur*|prestataire|bailleur|proprietaire|notaire|artisan|comptable|mail|courriel|facture*|salaire|pension|retraite) & (faux|pirat*|usurp*|fraud*|frauduleu*|intercept*|falsifi*|imit*|n a rien (change|envoye)|jamais (change|envoye|donne|communique)|pas (change|le mien|a moi|le sien)|modifi*) @30
      !(iban|rib|coordonnees bancaires|compte bancaire|beneficiaire*|numero de compte) & (change*|modifie*|remplace*|enregistre*|ajoute*|indique*|figure|termin*) & (n est pas (le|a)|ne m appartient|jamais (donne|communique|change|demande|fourni)|rien (change|modifie|demande|communique)|ne connais|inconnu*|pas (le mien|a moi|moi)) @26
      (ma (mere|grand mere|tante|belle mere|voisine|fille)|mon (pere|grand pere|oncle|beau pere|fils|voisin)|mes parents|ma femme|mon mari|mamie|papi) & (donne*|communique*|dicte*|lu|remis*|confie*) & (code*|carte|coordonnees|rib|mot de passe|cheque*|identifiants) & (homme|monsieur|porte|appel*|telephone|type|conseiller*|policier*|inconnu*|dame|faux|jeune) @28
      (code|codes|coordonnees|numero de (ma)? carte|carte|identifiants|mot de passe) .. (saisi*|entre|rentre|donne*|mis|tape|rempli*) & (lien|sms|page|site|qr code|mail|message) & (debite*|preleve*|parti*|vide*|euros|achat*|retire*|disparu*|depuis) @28
      (lien|sms|qr code|sondage|concours) & (clique*|repondu|ouvert|scanne*|suivi) & (debite*|preleve*|vide*|argent|euros|s envole*) @26
      (depuis|ensuite|apres) .. (chaque|tous les) .. (semaine*|mois|jour*|vendredi|lundi|week end*) .. (euros|preleve*|debite*|partent|parti*|s envole*) & !(jamais|rien|pas|sans|inconnu*|arnaque*) @26
      (livret|epargne|economies|compte (courant|joint|epargne|bancaire)|cagnotte) .. (a zero|vide|videe|vides|videes|plus rien|disparu*|envole*|nettoye*|plume*)
      (points|miles|cagnotte|carte cadeau|bon d achat|avoir|solde) & (utilise*|disparu*|depense*|vide*|converti*|vole*) & !(pas moi|n ai (rien|jamais) (depense|utilise|commande|achete)|sans moi|sans que je|inconnu*|quelqu un) @22
    `,
    unless: `${calm}
      (ma|mon|un|une) (voisine|voisin|collegue|ami|amie|cousine|cousin|copine|copain) .. s est fait
      (soeur|frere|voisin|voisine|ami|amie|cousin|cousine|collegue) .. (a ete|ont ete) .. (pirat*|arnaqu*|vole*)
      (etait|etaient|venait) (en fait|finalement|en realite)
      (en fait|finalement|en realite) .. (c etait|etait|venait)
      (comment|ou) .. (reconnaitre|eviter|savoir si) .. (arnaque*|faux|fraude*|phishing)
      (radio|journal|presse|reportage|autre banque|atelier|depliant*|sensibilis*)
      (assurance|option|protection) .. contre
      (c etait|c est) .. (mon fils|ma femme|mon mari|ma fille) .. (commande|achete|paye|utilise)
      (je la reconnais|je le reconnais|j ai retrouve|l ai retrouvee)
      (an dernier|annee derniere|il y a (un|deux|trois) ans) .. (rembourse*|regle*|resolu*|super|parfait)
    `,
  },
  'stolen-card': {
    phrases: `
      (carte|cb|carte bleue|portefeuille|sac|sac a main|porte monnaie|chequier) & (disparu*|perdu*|vole*|oublie*|introuvable|plus retrouv*|laisse*|tombe*|arrache*|pique*|fauche*|tire*) & (plein|achete*|paye*|retire*|utilise*|paiement*|retrait*|depense*|essence|bloqu*|opposition|sans contact|quelqu un|pressing) @28
      (quelqu un|qqn|mon (neveu|fils|ex|coloc|colocataire|cousin|petit fils)|ma (niece|fille|ex|femme de menage)|un collegue|l aide menagere|aide a domicile|voisin*) .. (photographie*|copie*|utilise*|se sert|s est servi*|pris|prend|note*|recopie*) .. (ma|notre|sa) (carte|cb) @16
    `,
    unless: 'carte (de|d)? (fidelite|bus|bibliotheque|visite|transport|membre|piscine)',
  },
  'account-takeover': {
    lists: {
      stranger:
        'quelqu un|qqn|on m a|on a|un inconnu|une inconnue|mon ex|ma ex|un type|une personne|un pirate|hacker*|pirate*|des gens|un autre|ils ont|mon ancien|un individu',
      ground:
        'chine|russie|vietnam|nigeria|ukraine|bresil|turquie|inde|pologne|roumanie|bulgarie|maroc|algerie|tunisie|cameroun|benin|cote d ivoire|senegal|indonesie|philippines|thailande|etats unis|usa|canada|mexique|colombie|allemagne|pays bas|belgique|espagne|italie|royaume uni|londres|moscou|hanoi|istanbul|lagos|abidjan|cotonou|berlin|madrid|varsovie|bucarest|dubai|pekin|shanghai|singapour|etranger|autre (pays|ville|continent)|bout du monde',
    },
    phrases: `
      (sim|esim|puce|duplicata|carte sim) .. (demande*|commande*|remis|remise|delivre*|active*|refait*|emis*) & {stranger} @20
      (carte de remplacement|duplicata|nouvelle sim|nouvelle puce|seconde sim) .. (remis|remise|delivre*|donne*|envoye*|active*) & !(pas moi|quelqu un|a moi|autre|sans|jamais|inconnu) @20
      (plus de|sans|perdu (le|tout)|pas de) (reseau|signal|service) & (sim|puce|banque|livret|compte|duplicata|numero) & ({stranger}|vide*|disparu*|bloque*|connect*|coup*|portab*) @26
      (connexion*|session*|connecte*|acces|authentification|identification|s est logue|login) & {ground} & (historique|alerte*|notification*|reussie|inconnu*|suspect*|jamais (mis|alle|quitte|ete)|n ai jamais|habite|dormais|pas moi|cette nuit|du matin) @24
      !(appareil*|telephone|ordinateur|iphone|samsung|xiaomi|android|pc|smartphone|tablette|terminal|navigateur|machine) & (que je ne connais|ne connais (aucun|pas ce|pas cet)|inconnu*|pas le mien|pas a moi|jamais vu|m appartient pas|jamais eu|ne possede) & (connecte*|lie*|associe*|compte|liste|enregistre*|apparait|affiche*|autorise*|appaire*) @24
      {stranger} & (change*|modifie*|remplace*|bascule*|active*|transfere*|detourne*|ajoute*|intercept*|remis*|deroute*) & (mot de passe|mdp|double authentif*|facteur|numero|adresse mail|mail|iban|rib|sim|compte|beneficiaire*|telephone de|coordonnees|regle*|redirection*|transfert) @22
      (sim|esim|puce|duplicata|carte sim) & ({stranger}|a ma place|usurp*|se faisant passer) & (reseau|signal|sans (mon|ma|que|piece)|pas moi|vide*|compte|comptes|banque|autre ville|demande*|active*|transfere*|remis*) @28
      (mes (amis|contacts|proches|followers|abonnes|copains|copines|clients|collegues)|a ma place|en se faisant passer|avec ma photo|mon profil) & (demande*|ecrit|ecrivent|envoie*|reclame*|recoivent|recu|publie*|poste*) & (argent|virement|euros|liens|lien|cartes cadeaux|code|payer|escro*|arnaque*|n importe quoi|cagnotte) @26
      (mon ex*|mon ancien*|ma ex|ex femme|ex mari|coloc*|neveu|collegue|beau fils) & (entre|rentre|accede*|connecte*|lit|pirate*|espionne|acces|surveille) & (mon compte|ma boite|mes mails|mon mail|ma messagerie|mes messages|mon telephone|mon espace|mon profil|mes photos) @20
      ({stranger}|ils|inconnu) & (entre*|introduit*|infiltre*|penetre*|connecte*|pirat*) & (panneau|boutique|back office|admin*|tableau de bord|espace|systeme|page) & (change*|modifie*|vide*|detourne*|rib|iban|compte|argent|ventes|supprim*) @26
      !(regle*|redirection*|transfert*|filtre*|delegation*) & (boite|messagerie|mail|mails|courriel*) & (jamais (cree*|mis*)|pas (cree*|mis*|moi)|inconnu*|n ai pas|apparu*|adresse que je) @22
      !(mails|messages|commandes|publications|posts|annonces) .. (envoye*|supprime*|efface*|publie*|passe*|lu|lus) .. (pas (par)? moi|que je n ai|sans moi|a ma place|n ai pas|n ai jamais)
      (usurp*|vol|vole) .. (identite|profil|compte|nom)
      (ouvert*|souscri*|loue*|achete*|commande*|signe*|inscri*) .. (a|en|sous|avec) (mon|notre) (nom|identite) & !(jamais|pas moi|quelqu un|on a|inconnu*|rien|n ai pas|permis) @24
      (quelqu un|qqn|un inconnu|un type|on) .. (a|s est|vient) .. (loue|inscrit|ouvert|souscrit|commande|achete|emprunte|reserve) .. (mon nom|mes papiers|mon identite|mon compte|mes coordonnees)
    `,
    unless: `${calm}
      (ecrivons|ecris|prepare|preparons) .. (article|dossier|reportage|campagne)
      (ma|mon|un|une) (voisine|voisin|collegue|ami|amie|cousine|cousin|copine|copain|soeur) .. (s est fait|a ete) .. (pirat*|hack*|usurp*)
      (il y a|annee derniere|an dernier|ans) .. (pirate|pirater|pris) .. (aide*|resolu*|regle*|super)
    `,
  },
};
