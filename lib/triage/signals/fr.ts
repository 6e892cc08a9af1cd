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
    (ne|n) .. (arrive*|vient|viennent|releve*|synchronise*|imprime*|enregistre*|apparai*|met a jour|correspond*|reconnai*|lit|trouve*|passe*|copie*|tient|connecte*) .. (pas|plus|rien|jamais)
    (coupe|coupee|se coupe|tombe|saute|saccade*|gresille*|clignote*|scintille*)
    (reste*|restent) .. (blanc*|vide*|noir*|gris*|bloque*|fige*)
    (grise*|grises|illisible*|decale*|tronque*|corrompu*|endommage*|deforme*|melange*|desordre)
    (en double|deux fois|deuxieme fois|doublon*)
    (jamais|toujours) (arrive|recu|rien|pas)
    (non reconnu*|pas reconnu*|introuvable*|disparai*|echec de|ca tourne)
    (ca ne va pas|ca cloche|n importe comment|bizarre)
  `,
  crash: `
    (plante*|plantage*|crash*|gele*|fige*|freeze|ecran bleu|ne repond (pas|plus))
    !(ne|n) (demarre|ouvre|lance) (pas|plus)
    (page blanche|reste vierge)
    (se ferme|s arrete|se coupe|quitte) .. (tout seul|toute seule|seul|brutalement|inopinement|subitement)
    ecran (noir|blanc|vide)
    (se|s est) .. ferme* .. (seul|tout seul|toute seule|systematiquement)?
    (gele|gel|plantage|freeze)
    (tourne|mouline|charge) .. (sans fin|pendant|dans le vide|plus rien)
    (redemarre|s eteint|eteint) .. (tout seul|seul|sans raison)
  `,
  slow: `
    (lent|lente|lenteur*|ralenti*|rame)
    (long|longue) a (charger|ouvrir|demarrer)
    (met .. temps|memoire|processeur|cpu)
    (met|prend|faut) .. (minutes|secondes|des heures|une eternite|longtemps)
    (plafonne|a fond|saccad*)
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
    depuis (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette|la|le|l|que|une|un|quelques|hier|avant-hier|peu)
    (hier|avant|avant hier|la semaine derniere|jusqu a hier) .. (tout allait|ca allait|bien|marchait|pouvais|j y arrivais)
    (ce matin|cette nuit|du jour au lendemain)
  `,
  tried: `
    (j ai|ai|nous avons) .. (essaye|teste|tente|redemarre|reinstalle|desinstalle|vide|verifie|desactive|reinitialise|suivi)
    (plusieurs|apres) .. (essais|tentatives|tests)
    (sans (succes|resultat)|rien n y fait|rien ne passe|en vain)
    (mode sans echec|mode depannage)
    (reinstallation|redemarrage|reinstalle|desinstalle|cookies (supprimes|effaces)|vide le cache|extensions desactivees)
    !(rien|aucun) .. (change|amelioration|effet|succes|resultat)
    (j ai|ai) .. (regarde|cherche|consulte|supprime|change|modifie|installe|relance|refait)
    (redemarre*|reinstalle*|reinitialise*|vide*|verifie*|desactive*|change*|remplace*|refait|deconnecte*|reconnecte*|mis a jour|echange) .. (deux fois|plusieurs fois|en vain|pareil|idem|rien|sans)
    (cache|cookies|cable|box|pilote|bloqueur|extensions) .. (vide*|supprime*|change*|redemarre*|reinstalle*|desactive*)
    (pareil|idem|meme chose|meme resultat|toujours pareil|rien n y fait|sans effet|aucun changement)
    (essaye|teste|tente|verifie) .. (sur|avec|en) .. (autre*|deux|plusieurs)
    (a jour|bien installe)
  `,
  elsewhere: `
    (avec|sur|sous) (chrome|edge|opera|safari|un autre|une autre|d autres|mon telephone) .. (fonctionne|marche|ca)
    (autre*|un autre) (navigateur*|ordinateur|pc|appareil|compte*|adresse*)
    (ca|cela) (fonctionne|marche) .. (avec|sur)
    (sur|avec) (mon|ma|le|un|une)? (telephone|tablette|ipad|portable|smartphone|autre) .. (fonctionne|marche|va|probleme|souci)
    (chez|sur|avec|en|via) .. (mon voisin|ma collegue|mon collegue|mon mari|ma femme|mes potes|les autres|edge|chrome|tablette|telephone|webmail|partage de connexion|portable) .. (marche|ca va|passe|bien|s affiche*|aucun souci|fonctionne|arrivent)
    (uniquement|seulement|que) (chez moi|sur|avec|le|la|mon|ma|quand)
    chez moi seulement
    (les autres|mes collegues|tous les autres|les autres dossiers|les autres sites) .. (souci|probleme|bien|peuvent|voient|arrivent)
    (aucun|pas de) (souci|probleme) .. (sur|avec|ailleurs|tablette)?
  `,
  intermittent: `
    (parfois|de temps en temps|aleatoire*|regulierement|souvent|toujours|sans cesse|systematiquement|constamment|frequemment)
    (chaque|a chaque) (fois|jour)
    plusieurs fois
    (de maniere aleatoire|a plusieurs reprises|par moments|revient|se reproduit|recurrent*|intempestif*)
    (une fois sur|certaines fois|certains jours|tous les (matins|soirs|jours)|toutes les .. (minutes|heures))
    (se remet|se remettent|ca revient|revient)
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
    (personne|aucun client|aucun utilisateur|aucun poste)
    (tous|toutes|totalite|ensemble) .. (clients|acheteurs|postes|magasins|sites|collegues|adherents|maisons|agences|parents|salaries|destinataires|medecins)
    #5 (clients|magasins|sites|agences|adherents|caisses|maisons|eleves|boutiques|machines|pcs|commandes|familles)
    (d autres|plusieurs|autres) (personnes|utilisateurs|clients|parents|collegues|adherents) .. (aussi|meme|pareil|confirment|signalent)
    (a l arret|bloque*|en panne) .. (tous|toutes|tout le|magasins|sites|agences)
    (tout le monde|sur tout le|dans tous)
  `,
  money: `
    (preleve*|prelevement*|debite*|facture*|rembourse*|remboursement*|paiement*|virement*|montant*|frais|somme*) .. (deux|double|deux fois|erreur|trop|pas|jamais|manqu*|inconnu*|supplementaire*|refuse*|rejete*|attente|conteste*|incorrect*|errone*)
    (deux|double|erreur|trop|manquant|inconnu|supplementaire|conteste*|pourquoi|erreur de) .. (preleve*|prelevement*|debite*|facture*|rembourse*|paiement*|virement*|montant*|frais)
    (argent|solde|depot|retrait|virement|paiement|remboursement) .. (recu|arrive|credite|traite|refuse|annule|rejete|ou|quand|pourquoi|attente)
    (pourquoi|ou|quand) .. (argent|paiement|remboursement|frais|montant|facture|virement|prelevement)
    (facture (incorrecte|erronee|fausse)|trop (paye|preleve|facture))
    (virement|cheque|paiement|remboursement|argent|depot) .. (toujours rien|toujours pas|jamais|n apparait|n est pas|rien recu|en attente)
    (debite*|preleve*|facture*) .. (deux fois|a tort|sans|trop|encore|mais)
    (releve*|index|montant|compteur) .. (faux|erreur|different*|correspond*|errone*)
    (distributeur) .. (pas|rien|avale|garde)
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
  theft: `
    (vole|volee|voles|volees|vol de|voleur*|derobe*|pickpocket|agression)
    (arnaque*|escroc*|escroquerie|fraude*|frauduleux|hameconnage|phishing|piege|faux conseiller)
    (jamais|pas) .. (effectue*|autorise*|fait|commande*|demande*|valide*|souscrit|signe|mis les pieds)
    (quelqu un|un inconnu|des inconnus|un tiers) .. (mon|ma|mes) .. (compte|carte|nom|boite|telephone|identite|messagerie|adresse|argent)
    (pirate*|piratage|hacke*|usurp*|clone*|pris la main|compromis)
    (a|en) mon nom
    (inconnu*|inconnue*) .. (prelevement*|achat*|debit*|abonnement*|connexion*|commande*)
    (achat*|prelevement*|debit*|operation*|retrait*|connexion*|session*) .. (inconnu*|etrange*|suspect*|pas de moi)
    (vide|vides) mon compte
  `,
  exposed: `
    (autre|autres|inconnu*|quelqu un d autre) .. (client*|personne*|patient*|famille*|utilisateur*|adherent*) .. (donnee*|facture*|commande*|nom*|adresse*|photo*|ordonnance*|dossier*|courrier*)
    (donnees|factures|commandes|photos|dossiers|ordonnances|coordonnees) .. (d autres|d un autre|d une autre|d inconnus|d un patient|de quelqu un)
    (rancon*|(exige*|reclame*|payer) .. bitcoin*|cheval de troie|malveillant|chiffres par)
    (faille*|vulnerabilite*|fuite de donnees|fuite|en clair|non chiffre*|injection|xss)
    (violation de donnees|donnees personnelles exposees)
  `,
  forgotten: `
    (oublie*|perdu|perte|egare*|ne (me|m)? (souviens|rappelle|retrouve|trouve|connais|sais)) .. (mot de passe|mot de pass|mot passe|code pin|code secret|identifiant|motdepasse)
    mot de (passe|pass) .. (oublie|perdu|egare)
    (reinitialis*|recuperer) .. mot de passe
  `,
  untranslated: `
    (dossier*|libelle*|colonne*|categorie*|intitule*) ..5 en (anglais|francais|allemand)
    (restent|reste|moitie|partie|certains|certaines|seulement|le reste|melange) .. (anglais|francais|allemand|espagnol|italien|non traduit*)
    (pas traduit*|non traduit*|mal traduit*|a moitie traduit*|traduction (manquante|incomplete|fausse))
    (n arrive pas|impossible|ne peux pas|ne parviens pas) .. (mettre|passer|afficher|avoir) ..8 en (francais|anglais|allemand)
  `,
};
