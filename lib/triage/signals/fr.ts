import type { SignalPhrases } from './kinds';

export const french: SignalPhrases = {
  'how-to': `
    comment (puis|peut|faire|dois|je|on|supprimer|modifier|retrouver|recuperer|ajouter|changer|mettre|desactiver|activer)
    (est il|est ce|serait il|est-il) possible
    (ou|quel|quelle) (puis|trouver|est|sont|peut)
    (souhaite*|voudrai*|aimerai*|veux) .. (creer|ajouter|supprimer|modifier|changer|savoir|mettre|transferer|installer)
    (pouvez vous|pourriez vous) .. (expliquer|dire|indiquer|aider)
    (que faire|quoi faire|la marche a suivre)
  `,
  'asks-information': `
    (combien|quels sont|quelle est|quel est|quelles sont)
    (que|qu) (signifie|veut dire|est ce que)
    (proposez|acceptez|livrez|offrez) vous
    (je me demande|je voudrais savoir|savoir si)
    (limite|plafond|tarif|delai) 
  `,
  request: `
    (demande|commande) (de|d|une|un) (nouvelle|nouveau|carte|licence|installation|formation)
    (merci de|veuillez|pourriez vous|pouvez vous) (m envoyer|envoyer|activer|installer|commander|ajouter|creer|fournir)
    (besoin|souhaite) (d|de) (une|un) (nouvelle|nouveau|carte|licence|sim)
  `,
  access: `
    (oublie*|perdu|perte|souviens|rappelle|retrouve) .. (mot de passe|code|identifiant|motdepasse)
    mot de passe
    (me connecter|connexion|identifier|s identifier)
    (creer|configurer|creation|inscription|ajouter) .. (compte|messagerie|adresse)
  `,
  fault: `
    !(ne|n) .. (fonctionne*|marche*|charge*|ouvre*|affiche*|envoie*|demarre*|repond*|recoit|detecte*|parvien*|arrive*) .. (pas|plus|rien)
    !(ne|n) (marche*|fonctionne*) (plus|pas)
    (probleme*|souci*|soucis|difficulte*|bug|bugs|panne) 
    (impossible|impossibilite) (de|d)?
    !(peux|arrive|puis|parviens) (plus|pas)
    (refuse|bloque|bloquee|echoue|echec|defaut)
  `,
  crash: `
    (plante*|plantage*|crash*|gele*|fige*|freeze|ecran bleu|ne repond (pas|plus))
    !(ne|n) (demarre|ouvre|lance) (pas|plus)
    (page blanche|reste vierge)
  `,
  slow: `
    (lent|lente|lenteur*|ralenti*|rame)
  `,
  'error-text': `
    (erreur|erreurs|message d erreur|code erreur|code d erreur)
    (affiche|message|indique|dit) .. (echec|refuse|invalide|impossible|expire)
  `,
  regression: `
    (depuis|apres|suite a) .. (mise a jour|maj|version|hier|jours|semaine*|matin|mois|72h|#)
    (derniere|nouvelle) (mise a jour|maj|version)
    (avant|auparavant|jusqu) .. (marchait|fonctionnait|pouvais|etait|ca)
    (ne|n) .. plus
    (tout a coup|soudain*|du jour au lendemain)
    version #
  `,
  tried: `
    (j ai|ai|nous avons) .. (essaye|teste|tente|redemarre|reinstalle|desinstalle|vide|verifie|desactive|reinitialise|suivi)
    (plusieurs|apres) .. (essais|tentatives|tests)
    (sans (succes|resultat)|rien n y fait|rien ne passe|en vain)
    (mode sans echec|mode depannage)
  `,
  elsewhere: `
    (avec|sur|sous) (chrome|edge|opera|safari|un autre|une autre|d autres|mon telephone) .. (fonctionne|marche|ca)
    (autre*|un autre) (navigateur*|ordinateur|pc|appareil|compte*|adresse*)
    (ca|cela) (fonctionne|marche) .. (avec|sur)
  `,
  intermittent: `
    (parfois|de temps en temps|aleatoire*|regulierement|souvent|toujours|sans cesse|systematiquement|constamment|frequemment)
    (chaque|a chaque) (fois|jour)
    plusieurs fois
  `,
  'data-lost': `
    (perdu*|disparu*|efface*|supprime*|perte|vide*|recuperer|retrouver|restaurer) .. (mail*|message*|dossier*|contact*|marque*|mot de passe|mots de passe|photo*|fichier*|donnees|historique|favori*)
    (mail*|message*|dossier*|contact*|marque*|photo*|fichier*|donnees|boite mail) .. (perdu*|disparu*|efface*|supprime*|vide*)
  `,
  'several-users': `
    (tous|plusieurs|nos|certains) .. (utilisateurs|clients|collegues|postes|employes|ordinateurs)
    (notre|mon) (entreprise|societe|bureau|ecole|equipe|association)
  `,
  money: `
    (preleve*|prelevement*|debite*|facture*|rembourse*|remboursement*|paiement*|virement*|montant*|frais|somme*) .. (deux|double|deux fois|erreur|trop|pas|jamais|manqu*|inconnu*|supplementaire*|refuse*|rejete*|attente|conteste*|incorrect*|errone*)
    (deux|double|erreur|trop|manquant|inconnu|supplementaire|conteste*|pourquoi|erreur de) .. (preleve*|prelevement*|debite*|facture*|rembourse*|paiement*|virement*|montant*|frais)
  `,
  account: `
    compte .. (bloque|verrouille|suspendu|supprime|ferme|desactive)
    (verifier|prouver) .. identite
    (connection|connexion|acces) .. (impossible|compte)
  `,
  appearance: `
    (affichage|icone*|barre|police|couleur*|colonne*|theme|fenetre*|menu|bouton*|onglet*|interface|graphique*|taille)
  `,
  network: `
    (site|sites|page|pages|serveur|connexion|reseau|internet|ssl|certificat|proxy|vpn|imap|smtp|pop|port|oauth|wifi|box|signal)
  `,
};
