import type { SignalPhrases } from './kinds';

export const french: SignalPhrases = {
  'how-to': `
    comment (puis|peut|faire|dois|je|on|supprimer|modifier|retrouver|recuperer|ajouter|changer|mettre|desactiver|activer)
    (est il|est ce|serait il|est-il) possible
    (ou|quel|quelle) (puis|trouver|est|sont|peut)
    (souhaite*|voudrai*|aimerai*|veux) .. (creer|ajouter|supprimer|modifier|changer|savoir|mettre|transferer|installer)
    (pouvez vous|pourriez vous) .. (expliquer|dire|indiquer|aider)
    (que faire|quoi faire|la marche a suivre)
    comment (envoyer|importer|exporter|installer|ouvrir|partager|deplacer|configurer|remettre|avoir|obtenir|retirer|enlever|utiliser|transferer|passer|resoudre|afficher)
    (ne sais|sais|comprends) .. (pas)? comment
    (moyen|possibilite|facon) .. (de|d|pour)
    (puis je|peut on|pouvons nous)
    (je|nous) .. (souhaite|voudrais|aimerais|veux|cherche) .. (a)? (desactiver|activer|afficher|deplacer|utiliser|obtenir|importer|exporter|recuperer|retrouver|retirer)
    (tutoriel|mode d emploi|explication*|procedure)
  `,
  'asks-information': `
    (combien|quels sont|quelle est|quel est|quelles sont)
    (que|qu) (signifie|veut dire|est ce que)
    (proposez|acceptez|livrez|offrez) vous
    (je me demande|je voudrais savoir|savoir si)
    (limite|plafond|tarif|delai) 
    (y a t il|existe t il|est ce que) .. (limite|frais|difference|version|moyen|option)?
    (pourquoi|quand|a quoi)
    (difference|question) (entre|sur)
  `,
  request: `
    (demande|commande) (de|d|une|un) (nouvelle|nouveau|carte|licence|installation|formation)
    (merci de|veuillez|pourriez vous|pouvez vous) (m envoyer|envoyer|activer|installer|commander|ajouter|creer|fournir)
    (besoin|souhaite) (d|de) (une|un) (nouvelle|nouveau|carte|licence|sim)
    (merci de|veuillez|pourriez vous|pouvez vous|priere de) .. (remplacer|changer|modifier|livrer|preparer|organiser|ouvrir|fournir|installer)
    (carte|appareil|chargeur|ordinateur) (de remplacement|supplementaire)
  `,
  access: `
    (oublie*|perdu|perte|souviens|rappelle|retrouve) .. (mot de passe|code|identifiant|motdepasse)
    mot de passe
    (me connecter|connexion|identifier|s identifier)
    (creer|configurer|creation|inscription|ajouter) .. (compte|messagerie|adresse)
    (identifiants|nom d utilisateur|code de verification|mot de passe principal|code d acces)
    (reinitialis*|changer|modifier) .. (mot de passe|code)
  `,
  fault: `
    !(ne|n) .. (fonctionne*|marche*|charge*|ouvre*|affiche*|envoie*|demarre*|repond*|recoit|detecte*|parvien*|arrive*) .. (pas|plus|rien)
    !(ne|n) (marche*|fonctionne*) (plus|pas)
    (probleme*|souci*|soucis|difficulte*|bug|bugs|panne) 
    (impossible|impossibilite) (de|d)?
    !(peux|arrive|puis|parviens) (plus|pas)
    (refuse|bloque|bloquee|echoue|echec|defaut)
    !(ne|n) .. (peux|peut|pouvons|arrive|parviens|reussis|veut) .. (pas|plus) .. (ouvrir|envoyer|recevoir|imprimer|enregistrer|trouver|voir|charger|connecter|supprimer|acceder|lire|repondre)
    (ne s ouvre|ne s affiche|ne se charge|ne s enregistre|ne s imprime|ne se connecte) (pas|plus)
    (reste bloque|tourne en boucle|mal affiche|dysfonctionne*|defaillant*|anomalie)
    (mauvais|mauvaise|incorrect*|errone*)
  `,
  crash: `
    (plante*|plantage*|crash*|gele*|fige*|freeze|ecran bleu|ne repond (pas|plus))
    !(ne|n) (demarre|ouvre|lance) (pas|plus)
    (page blanche|reste vierge)
    (se ferme|s arrete|se coupe|quitte) .. (tout seul|toute seule|seul|brutalement|inopinement|subitement)
    ecran (noir|blanc|vide)
  `,
  slow: `
    (lent|lente|lenteur*|ralenti*|rame)
    (long|longue) a (charger|ouvrir|demarrer)
    (met .. temps|memoire|processeur|cpu)
  `,
  'error-text': `
    (erreur|erreurs|message d erreur|code erreur|code d erreur)
    (affiche|message|indique|dit) .. (echec|refuse|invalide|impossible|expire)
    (message|avertissement|alerte) (suivant|qui|disant|indiquant|comme)
    (erreur|code) #
    (refuse|expire|invalide|delai depasse)
  `,
  regression: `
    (depuis|apres|suite a) .. (mise a jour|maj|version|hier|jours|semaine*|matin|mois|72h|#)
    (derniere|nouvelle) (mise a jour|maj|version)
    (avant|auparavant|jusqu) .. (marchait|fonctionnait|pouvais|etait|ca)
    (ne|n) .. plus
    (tout a coup|soudain*|du jour au lendemain)
    version #
    (depuis|apres) (la|le|une|un|mon|ma|que|peu) .. (mise a jour|maj|changement|installation|passage|migration|reinstallation|peu)
    (marchait|fonctionnait|allait) .. (avant|hier|bien|toujours|parfaitement)
    (jusqu a (present|hier|maintenant)|recemment)
  `,
  tried: `
    (j ai|ai|nous avons) .. (essaye|teste|tente|redemarre|reinstalle|desinstalle|vide|verifie|desactive|reinitialise|suivi)
    (plusieurs|apres) .. (essais|tentatives|tests)
    (sans (succes|resultat)|rien n y fait|rien ne passe|en vain)
    (mode sans echec|mode depannage)
    (reinstallation|redemarrage|reinstalle|desinstalle|cookies (supprimes|effaces)|vide le cache|extensions desactivees)
    !(rien|aucun) .. (change|amelioration|effet|succes|resultat)
    (j ai|ai) .. (regarde|cherche|consulte|supprime|change|modifie|installe|relance|refait)
  `,
  elsewhere: `
    (avec|sur|sous) (chrome|edge|opera|safari|un autre|une autre|d autres|mon telephone) .. (fonctionne|marche|ca)
    (autre*|un autre) (navigateur*|ordinateur|pc|appareil|compte*|adresse*)
    (ca|cela) (fonctionne|marche) .. (avec|sur)
    (sur|avec) (mon|ma|le|un|une)? (telephone|tablette|ipad|portable|smartphone|autre) .. (fonctionne|marche|va|probleme|souci)
  `,
  intermittent: `
    (parfois|de temps en temps|aleatoire*|regulierement|souvent|toujours|sans cesse|systematiquement|constamment|frequemment)
    (chaque|a chaque) (fois|jour)
    plusieurs fois
    (de maniere aleatoire|a plusieurs reprises|par moments|revient|se reproduit|recurrent*|intempestif*)
  `,
  'data-lost': `
    (perdu*|disparu*|efface*|supprime*|perte|vide*|recuperer|retrouver|restaurer) .. (mail*|message*|dossier*|contact*|marque*|mot de passe|mots de passe|photo*|fichier*|donnees|historique|favori*)
    (mail*|message*|dossier*|contact*|marque*|photo*|fichier*|donnees|boite mail) .. (perdu*|disparu*|efface*|supprime*|vide*)
    (tout|tous|toutes) .. (disparu*|perdu*|efface*)
    (vide|vides) .. (boite|dossier|liste)
    (boite|liste|dossier*) .. vide*
  `,
  'several-users': `
    (tous|plusieurs|nos|certains) .. (utilisateurs|clients|collegues|postes|employes|ordinateurs)
    (notre|mon) (entreprise|societe|bureau|ecole|equipe|association)
    (tout le monde|chez nous|l ensemble des|plusieurs personnes)
    #5 (utilisateurs|employes|postes|ordinateurs|personnes|salaries)
  `,
  money: `
    (preleve*|prelevement*|debite*|facture*|rembourse*|remboursement*|paiement*|virement*|montant*|frais|somme*) .. (deux|double|deux fois|erreur|trop|pas|jamais|manqu*|inconnu*|supplementaire*|refuse*|rejete*|attente|conteste*|incorrect*|errone*)
    (deux|double|erreur|trop|manquant|inconnu|supplementaire|conteste*|pourquoi|erreur de) .. (preleve*|prelevement*|debite*|facture*|rembourse*|paiement*|virement*|montant*|frais)
    (argent|solde|depot|retrait|virement|paiement|remboursement) .. (recu|arrive|credite|traite|refuse|annule|rejete|ou|quand|pourquoi|attente)
    (pourquoi|ou|quand) .. (argent|paiement|remboursement|frais|montant|facture|virement|prelevement)
    (facture (incorrecte|erronee|fausse)|trop (paye|preleve|facture))
  `,
  account: `
    compte .. (bloque|verrouille|suspendu|supprime|ferme|desactive)
    (verifier|prouver) .. identite
    (connection|connexion|acces) .. (impossible|compte)
    (compte|profil) .. (inaccessible|acces|introuvable|double)
    (plus acces|pas acces|deux comptes|compte en double)
  `,
  appearance: `
    (affichage|icone*|barre|police|couleur*|colonne*|theme|fenetre*|menu|bouton*|onglet*|interface|graphique*|taille)
    (mise en page|barre d outils|barre laterale|mode sombre|langue|anglais|francais|zoom|apparence|caracteres|ecran)
  `,
  network: `
    (site|sites|page|pages|serveur|connexion|reseau|internet|ssl|certificat|proxy|vpn|imap|smtp|pop|port|oauth|wifi|box|signal)
    (connecter|connecte|en ligne|hors ligne|serveur de messagerie|webmail|dns|pare feu|lien*|hypertexte*)
  `,
};
