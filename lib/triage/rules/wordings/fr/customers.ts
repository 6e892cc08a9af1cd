import type { Wordings } from '../wordings';
import { calm } from './calm';

const foe =
  'concurren*|ailleurs|en face|(autre|l autre|nouvel|nouveau|nouvelle) (operateur|banque|fournisseur|assureur|assurance|prestataire|logiciel|outil|appli|application|editeur|enseigne|magasin|marque|salle|club|plateforme|site|mutuelle|agence|compagnie|hebergeur|caviste|loueur|hotel|solution|transporteur|boutique|supermarche|ecole)|orange|free|sfr|bouygues|sosh|red|proximus|telenet|voo|scarlet|swisscom|sunrise|salt|videotron|bell|edf|engie|total energies|totalenergies|boursorama|boursobank|revolut|fortuneo|n26|maif|macif|matmut|axa|allianz|un autre|une autre|voisin d en face|vos rivaux|chez eux';
const dead =
  'panne*|hs|mort|morte|morts|muet|muets|muette*|injoignable*|inaccessible*|ecran (noir|blanc|bleu)|page blanche|bloque*|fige*|plante*|rame*|erreur*|timeout|503|502|504|500|deconnecte*|hors ligne|offline|hors service|coupe*|eteint*|a l arret|gele*|tombe*|saute*|impossible|paralyse*|interromp*|plus rien|ne (fonctionne*|marche*|repond*|charge*|passe*|demarre*|s affiche*|s ouvre*|s imprime*|peu*|parvien*|recoi*)|n (arrive*|est plus|affiche*|imprime*|encaiss*|accept*)|plus (de|d|aucun*|moyen)|sans (reseau|courant|internet|connexion|electricite|telephone|chauffage|eau|acces)|recherche reseau|aucun (reseau|signal)|perdu*|noir|invisible*|en rade|dans le noir|down|dans les choux|refuse*|rouge';
const place =
  'magasin*|agence*|site*|caisse*|boutique*|bureau*|terminal|terminaux|poste*|ligne*|etablissement*|restaurant*|hotel*|pharmacie*|cabinet*|ecole*|classe*|chambre*|service*|borne*|guichet*|distributeur*|automate*|camion*|taxi*|bus|ambulance*|serveur*|domaine*|boite*|entrepot*|quai*|supermarche*|ateliers|etage*|batiment*|pavillon*|ville*|village*|commune*|quartier*|clinique*|hopitaux|ehpad|usine*|client*|utilisateur*|eleve*|etudiant*|patient*|collegue*|employe*|agent*|conseiller*|infirmier*|medecin*|chauffeur*|vendeur*|commercant*|passager*|voyageur*|abonne*|residents|locataires|foyers|abonnes|candidats|participants|ascenseur*|cabine*|serrure*|imprimante*|tablette*|scanner*|pompes|parking*|adherent*';

/** Further French words and pairs of them: outages, cancellations and large customers. */
export const customers: Wordings = {
  outage: {
    lists: { dead, place },
    phrases: `
      (plus|aucun*|pas de|sans) (reseau|internet|connexion|courant|electricite|telephone|chauffage|eau chaude|eau|tele|fibre|wifi|signal) .. (dans|pour|sur|chez) .. (tout|toute|tous|toutes|l ensemble|plusieurs|les #3|nos #)
      (systeme|logiciel|appli|application|site|serveur*|plateforme|reseau|caisse*|portail|outil|terminal|terminaux) & {dead} & (equipe|bureau|clients|collegues|magasin*|agences|patients|eleves|salaries|employes|chauffeurs|tout le monde|file|personne ne|atelier|entrepot|hopital|ecole) & (depuis|heure*|h|ce matin|urgent*|maintenant|attend*|arret|plus|tous|partout|perd*|minutes) @26
      (toute la famille|tout le bureau|tout le monde|toute l equipe|chez tous|a tous|pour tous|tous les (collegues|clients|utilisateurs|appareils|eleves)) & {dead} & (appli|application|site|portail|systeme|logiciel|service|serveur|cloud|suivi|messagerie|reseau|plateforme|banque|carte|ligne*|wifi) @22
      (tout|toute) (le|la|l) (village|quartier|rue|immeuble|tour|residence|lotissement|hameau|commune|ville|vallee|ile|campus|etage|batiment|coin|secteur|region) .. (est|sont|a|reste)? .. (dans le noir|coupe*|prive*|eteint*|noir|sans)
      !ni .. ni .. (ne|n)? & (reagi*|marche*|fonctionn*|repond*|recoi*|acced*|inaccessible*|connect*|charge*|capt*|arriv*|peu*|passe*) @26
      (inaccessible*|injoignable*|en panne|hors ligne|hors service|bloque*|fige*|ne (repond|charge|marche|fonctionne|repondent|marchent|fonctionnent)) & (chez|sur|pour|depuis) .. (mes|nos|mon|ma|tous|d autres|tout) .. (collegues|voisins|amis|parents|beaux parents|clients|monde|appareils|confreres) @26
      (celle|celui|celles|ceux) .. (celle|celui|celles|ceux) .. (toutes|tous) .. {dead}
      (les|nos) .. (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|#3) .. {place} & (cesse*|arrete*|{dead}) & (en meme temps|d un coup|tous|toutes|depuis|simultane*|encaiss*|ce matin|heure*) @24
      (cesse*|arrete*|perdu|tombe*) .. (en meme temps|simultanement|d un coup|tous ensemble|au meme moment) & {place} @20
      (mes collegues|les collegues|mes confreres|mes voisins|les voisins|mes amis|ma famille|mes parents) .. (non plus|pareil|aussi|idem|egalement|meme (chose|message|erreur|ecran|probleme))
      (distributeur*|automate*|borne*|caisse*|guichet*|pompe*) .. (ne|n) .. (donne*|distribu*|marche*|fonctionn*|accept*|delivr*|encaiss*) & (#3|trois|quatre|cinq|plusieurs|toutes|tous|partout|agences|ville|quartier|queue|file) @22
      (fige*|bloque*|en panne|tombe*|mort|inaccessible*|plante*|down) .. (pour|chez) (tout le monde|tous|toutes|l ensemble|nous tous)
      (aucun|aucune|pas un|pas une|plus aucun|plus aucune|nul|plus un|plus une) (seul|seule|de|des)? .. {place} & {dead} @16
      (aucun|aucune|plus un|plus une|pas un|pas une) (de)? (nos|vos|nos #|ces|seul|seule)? {place} .. (ne|n) .. (peu*|arriv*|fonctionn*|repond*|s ouvr*|marche*|parvien*|encaiss*|recoi*|pass*|imprim*|charg*)
      (tous|toutes|l ensemble|la totalite|chacun|chacune|les #3|nos #3|les (deux|trois|quatre|cinq|six|huit|neuf|dix|douze|vingt)|nos (deux|trois|quatre|cinq|six|huit|neuf|dix|douze|vingt)) .. {place} & {dead} & (depuis|ce matin|heure|heures|h|d un coup|en meme temps|simultane*|urgent*|attend*|attente|clients|gens|maintenant|chez vous|votre|vos|partout|plus|minuit|midi|tout a l heure|soir|nuit|#) @22
      (ni (moi|nous|mes|mon|ma)|meme chose|pareil*|idem|egalement|non plus|meme message|meme erreur|la meme|aussi) & (collegue*|voisin*|confrere*|autre (magasin|agence|cabinet|site|bureau)|autres (magasins|agences|cabinets|sites|bureaux|utilisateurs|clients)|tout le monde|forum|downdetector|reseaux sociaux|twitter|amis|copains|partout|parents|beaux parents|famille|immeuble|rue|deux autres) & {dead} @28
      (downdetector|down detector|page (de statut|d etat|de status|status)|statut) & (rouge|vert|verte|explose*|signale*|normal|pic|affole*|operationnel|rien|{dead}) @18
      (file|queue|clients|gens|patients|passagers|eleves|etudiants|personnes|monde|voyageurs|public|invites|candidats|familles|parents) .. (attend*|attente|bloque*|dehors|debout|patient*|coince*|repart*|s en vont|partent|s impatient*|entass*) & (caisse*|systeme|terminal|terminaux|logiciel|portail*|borne*|serrure*|appli|application|reseau|site|guichet*|automate*|distributeur*|serveur*|ecran*|lecteur*|billetterie|plateforme|tpe) @28
      (papier|stylo|a la main|manuellement|carnet|crayon|cahier|ardoise) & (encaiss*|not*|travaill*|saisi*|caisse*|systeme|logiciel|commandes|ordonnances|bascul*|inscri*|urgences|patients|tourn*) & ({dead}|depuis|urgences|service*|magasin*|tous|partout|obliges|plus) @24
      (api|interface|webhook*|serveur*|noeud*|region|domaines|smtp|dns|passerelle|cluster|instance*|endpoint*|centrale|supervision|monitoring|latence) & (503|502|504|500|timeout|latence|injoignable*|ne repond*|perte de paquets|pertes|refuse*|down|indisponible*|deconnecte*|expire) & (depuis|tous|toutes|ensemble|totalite|clients|production|prioritaire|urgence|p1|priorite|utc|critique|nos|utilisateurs) @28
      !(village|quartier|rue|immeuble|tour|residence|lotissement|hameau|commune|secteur|departement|region|ile|vallee|batiments|etages|campus|internat|centre commercial|canton|cite|ville|copropriete|zone) & (sans|plus (de|d|rien|aucun*)|dans le noir|coupe*|panne|eteint*|froid*|mort|prive*|rien|capte*|passe plus) & (electricite|courant|internet|reseau|eau|chauffage|telephone|tele|lumiere*|gaz|wifi|fibre|mobile|lignes|chaud|eclairage|signal|recherche) & (tout|toute|tous|entier|entiere|ensemble|voisins|partout|autres|complet|heure|depuis|#2|gens|urgence|pompiers) @24
      (urgence|urgences|alarme*|ascenseur*|112|numero d urgence|samu|pompiers|secours|standard) & (nulle part|aucun*|tous|toutes|partout|plus personne|departement|hopital|residence*|immeubles) & {dead} @22
      (partout|dans toute la (ville|region)|dans tout le (pays|departement|secteur)|sur toute l ile|a travers le pays|tout le reseau|dans les (deux|trois|quatre|cinq|#2) (villes|pays|regions|magasins|agences|batiments)) & {dead} @20
      !personne (ne|n) .. (arrive*|peut|parvient|capte|recoit|a) .. (connecter|acceder|entrer|telephoner|appeler|payer|badger|travailler|pointer|reseau|internet|rien|reserver|commander|imprimer|encaisser)
      (rien|plus rien) ne (marche|fonctionne|passe|repond|sort|demarre|charge) & (equipe|bureau|tous|toutes|collegues|clients|magasin*|site|sites|etage|entreprise|atelier|hopital|ecole|partout|immeuble|rue|usine|salle) @20
      (equipe|centre d appel*|plateau|atelier|entrepot|chaine|usine|hopital|maternite|bloc|standard|regie|tour de controle) & (a l arret|au chomage technique|bras croises|paralyse*|ne peut plus|ne recoit plus|ne tourne|perdu la liaison|ralenti|immobilis*) @18
      (visio|visioconference|messagerie|webmail|intranet|crm|erp|teams|outil|plateforme|portail|logiciel|appli|application|site|agenda|standard|billetterie) & (tout le monde|personne|collegues|equipes|clients|utilisateurs|eleves|etudiants|tous|toutes|#10) & {dead} & (depuis|heure|h|ce matin|reunion|examen|midi|urgent*|partout|aussi|meme|chez|maintenant|apres midi|soudain*) @28
    `,
    unless: `${calm}
      (compris|trouve|decouvert) pourquoi
      (avions|avais|avons|ai) pas paye
      (panne|coupure|incident) .. (dernier|derniere|passe*|hier|mois) .. (merci|rembours*|geste|avoir)
      (c etait|venait) .. (de (chez)? (nous|moi)|ma faute|notre faute)
      (exercice|simulation|comparons|comparatif|plan de continuite)
      (avez vous|existe t il) (une|un) page
      comment (prevenez|informez)
    `,
  },
  churn: {
    lists: { foe },
    phrases: `
      (vous quitte*|vous laisse|vous lache*|vous largue|vous dis adieu|adieu|au revoir et|bon vent|basta|ciao) & (contrat|abonnement|client*|service*|compte|fin|resili*|concurren*|ailleurs|forfait|{foe}|definitiv*|jamais) @20
      (ras le bol|marre|decu*|decus|lasse*|fatigue*|degoute*|ecoeure*|ulcere*) & (resili*|partir|pars|arret*|stop*|quitt*|ailleurs|concurren*|annul*|clotur*|chang* (de|d)|fermer|ferme) & (contrat|abonnement|compte|service*|vous|offre|box|operateur|fournisseur|banque|tout|forfait) @24
      (cloturer|fermer|cloture|fermeture) .. (mon|mes|notre|nos|tous mes) (compte|comptes|contrat|contrats|ligne|lignes|abonnement|abonnements)
      (transferer|transfert|basculer|rapatrier|demenager) .. (mes|nos|mon|le|les) .. (comptes|contrats|lignes|assurances|avoirs|portefeuille|hebergement|domaine|site|donnees) .. (chez|vers|a|ailleurs)
      (demand*|recueill*|sollicit*|recev*|recu|compar*|etudi*) .. (offres|devis|propositions|tarifs) (comparati*|concurren*|d autres|ailleurs|d un autre) & (contrat|echeance|vous|votre|fin|termine*|renouvel*|quitt*) @22
      (contrat|abonnement|engagement|bail|licence*) .. (se termine|prend fin|arrive a (echeance|terme)|expire|echoit|finit) & (autre*|ailleurs|compar*|concurren*|etudi*|offres|partir|pas renouvel*|quitt*|adieu|alternativ*) @24
      (au|des le|le|a partir du|d ici) .. (je|on|nous) (suis|serai|serons|sera|vais|irai|irons|passe|passerai) .. (ailleurs|chez {foe}|chez un autre)
      (pense*|songe*|envisag*|reflechi*|hesit*|tent*) .. (laisser|lacher|arreter|abandonner|supprimer|couper|quitter|suspendre|partir) .. (abonnement|journal|contrat|tout|box|forfait|club|magazine|mutuelle|chez vous|ailleurs)
      (me|nous) (desinscris|desinscrire|desabonne|desabonner|desengage|desengager|retire|barre|casse|tire)
      (louons|louerons|commandons|commanderons|achetons|achete*|prenons|prendr*|reserv*|irons|ira|allons|ferai|ferons) .. (desormais|dorenavant|l an prochain|la saison prochaine|la prochaine fois|a l avenir) .. (chez|ailleurs|concurren*)
      (desormais|dorenavant|l an prochain|la saison prochaine|la prochaine fois|a l avenir) .. (chez {foe}|{foe}|chez les|chez un|ailleurs|louer*|loue*|achet*|commander*|reserv*)
      (jusqu a|jusqu au|avant|d ici) .. (vendredi|lundi|demain|fin|soir|semaine|mois|#) .. (convaincre|retenir|faire une offre|proposer mieux|aligner|vous aligner)
      (emporte*|emmene*|retire*|transfere*|bascule*|deplace*|rapatrie*) .. (les|mes|nos|tous|toute) .. (comptes|epargne|contrats|lignes|assurances|pret|credit|placements|numeros|argent) & (conseiller|ailleurs|autre|concurren*|en face|si|sinon|banque|chez) @22
      (reserve*|signe*|inscri*|abonne*) .. (chez|dans|aupres d) .. (un autre|une autre|l autre|un concurrent)
      (annul*|arret*|resili*|coup*|supprim*) .. (pass|abonnement|formule|carte|inscription|prelevement) (mensuel|mensuelle|annuel|annuelle|premium|saison|fidelite)
      (la meme chose|le meme|la meme|pareil|meme offre|equivalent) .. (moins cher|de moins|euros de moins|moitie prix) & (vous|rester|convain*|partir|offre|propose*|autre*|ailleurs|concurren*) @22
      (delai*|date|clause*|conditions) .. (sortie|depart|resiliation) & ({foe}|pousse*|veut|voudr*|quitter|changer|plante*|marre|decu*|passer) @22
      !(ne|n) .. (inscri*|reinscri*|renouvel*|reabonn*|repren*) .. (pas|plus) & (janvier|septembre|rentree|annee|saison|prochain*|autre*|ailleurs) @20
      {foe} & (moins cher|meilleur*|mieux|devis|propose*|euros de moins|deux fois moins|moitie prix|tarif*|offre*) & (vous|votre|vos|partir|pars|convaincre|raison|rester|derniere|quitt*|resili*|fini|adieu|desormais) @26
      {foe} & (signe*|souscri*|ouvert|inscri*|abonne*|reserve|essaye*|signer|inscrire|prendre|pris|choisi*|passe*) & (partir|pars|convaincre|raison de|derniere|quitt*|resili*|fini|adieu|desormais|vous laisse|plus chez vous|vais|des que|bientot) @26
      (convain*|donnez moi|donne moi|une bonne raison|retenir) .. (rester|raison|garder|fidele|me garder|client*)
      (c est|ce sera|c etait|sera) (la|ma|notre|mon|le)? (derniere|dernier) (fois|commande|achat|sejour|annee|saison|mois|facture|panier|voyage|course) .. (commande|chez vous|avec vous|reserv*|achete*|viens|ici|paye|que je|que nous|que vous)?
      (derniere|dernier) (commande|achat|sejour|panier|reservation|saison|annee) .. (chez vous|avec vous|dans votre|ici)
      (frais|penalite*|indemnite*|delai*|conditions|modalites|preavis|formalites|cout|combien) .. (si je (pars|arrete|quitte|m en vais|romps|resilie)|si nous (partons|arretons|quittons|resilions)|pour (partir|sortir|rompre) (avant|maintenant|de ce|du)|sortie anticipee|rupture anticipee|notre sortie|mon depart)
      (comment|que dois je faire|quoi faire|que faut il) .. (partir|quitter|sortir|me desengager|arreter|changer de|passer chez|me desabonner|mettre fin) & (contrat|abonnement|offre|chez vous|concurren*|forfait|vous|augment*|operateur|service) @18
      (desinstall*|supprime) .. (appli|application|jeu|logiciel) & (fini|marre|pub|pubs|decu*|adieu|arrete*|annul*|plus jamais|sans moi|basta|termine|rembours*|passe|degout*) @18
      (non renouvellement|non reconduction|tacite reconduction|renouvellement automatique|reconduction automatique|prolongation automatique) & (desactiv*|annul*|arret*|stop*|supprim*|retir*|enlev*|refus*|oppos*|notifi*|inform*|denonc*|coup*|souhait*) @16
      (vote*|decide*|decision|acte*|choisi*|tranche*|approuve*|unanimite|valide*) & (migrer|quitter|changer|partir|rompre|resilier|arreter|se separer|tourner la page|{foe}) & (vous|votre|vos|contrat|associe*|comite|bureau|assemblee|ag|conseil|direction|equipe|nous|on|parents|copropriete) @24
      (emporter|transferer|migrer|exporter|recuperer|garder|reprendre|basculer|emmener) .. (mon numero|mes numeros|mes comptes|notre catalogue|mon catalogue|bibliotheque|nos donnees|mes contacts|mon domaine|mes credits|mon epargne) & ({foe}|avant de partir|concurren*|autre|depart|partir|resili*|fermeture) @22
      (emporter|emmener) .. mon numero
      (garder|conserver|recuperer) .. (mon numero) .. (partant|pars|ailleurs|chez un autre|chez {foe}|autre operateur)
      (vous (m|nous) (avez|aurez)|vous venez de me) .. perdu*
      (perdu*|plus aucune|perte de) .. (patience|confiance) & (vous|votre|vos) & (partir|change*|ailleurs|concurren*|arret*|resil*|transfer*|autre|fin) @22
      (je|on|nous) (me|nous|m|vais)? (tire|casse|barre|taille|arrache|desabonne|desengage|bascule|basculons|migre|migrons) .. (fin|bientot|ailleurs|chez|definitivement|pour de bon|concurren*|autre)
      (je|on|nous) (pars|partons|part|m en vais|vous quitte|vous quittons|quitte|quittons|change|changeons|nous en allons) .. (ailleurs|pour de bon|definitivement|concurren*|a l echeance|a la fin (du|de mon|de notre) (contrat|mois|engagement|abonnement)|en fin de contrat|pour {foe}|chez {foe})
      (abonnement|box|panier|livraison*|coffret*|formule|cours|inscription|pass|adhesion|licence*|contrat|ligne|mutuelle|journal) & (definitivement|pour de bon|pas (de|une) pause|pas suspend*|pas en pause|une bonne fois) & (annul*|arret*|stopp*|coup*|termin*|resil*|ferm*|fini*) @20
      !(ne|n) .. (reviendr*|revien*|recommander*|rachete*|reinscri*|retourner*|reabonn*|resigner*|reserver* plus|remettr* les pieds|prolonger*|renouveller*|renouveler*) .. (plus|jamais|pas)
      (derniere chance|ultime chance|une chance|dernier avertissement|dernier mois) & (sinon|avant|partir|rester|concurren*|ailleurs|resil*|vous laisse|vous) & (client*|partir|pars|ailleurs|concurren*|contrat|abonnement|resil*|change*|quitte*|signer) @22
      (reflechi*|hesit*|songe*|envisag*|pense*|tente*|question*) .. (partir|quitter|arreter|changer|abandonner|laisser tomber|me desabonner|aller voir|resilier|stopper|lacher)
      (augmentation|hausse|prix|tarif*|facture) & (trop|exagere*|abus*|inacceptable*|excessi*) & (partir|pars|change*|ailleurs|concurren*|quitt*|arret*|resil*|comparer|autre*) @24
      (plus|pas|sans) .. (client|cliente|abonne|abonnee|adherent*|membre) .. (chez vous|de chez vous|l an prochain|en janvier|a partir|longtemps)
      (annulez|annuler|stoppez|arretez|coupez|supprimez|cloturez) (mon|le|notre|ma|la) (pass|abonnement|inscription|adhesion|formule|licence|box|prelevement automatique|domiciliation|contrat|ligne|essai) & (fin|plus|marre|decu*|trop|mauvais*|immediat*|pas|jamais|ailleurs|nul|svp|definit*|utilise*) @22
    `,
    unless: `${calm}
      (viens|venir|arrive|venant|sors) (de|d)? chez
      (content*|heureu*|ravi*|contente) de rester
      (essai|demo) .. (avant de|pour voir)
      (colocataire|coloc|soeur|frere|ami|amie|copine|copain|mari|femme|voisin|voisine) .. (parti*|quitt*|resili*|annul*) .. (pas moi|moi non|moi je reste)
      (aucun|aucune) .. (convain*) .. reste
      (je reste|nous restons|finalement reste)
      pour vous rejoindre
      (vers|chez) (vous|votre) (hebergement|banque|offre|service)
      (newsletter|lettre d information|infolettre|mails publicitaires|notifications|liste de diffusion)
      avant (de|d) (signer|souscrire|m engager|s engager|prendre|m abonner|choisir)
      (mon|ma|notre) (mari|femme|amie|ami|copine|copain|frere|soeur|fils|fille|collegue|voisin|voisine|coloc|colocataire|belle mere|mere|pere|cousin|cousine|patron) (a|est|s est|vient|veut|va|avait) .. (resili*|quitt*|parti*|chang*|annul*|pass*)
      (resiliation|depart) .. (oublie*|annulee|oublier|caduque|pas lieu|abandonne*|retire*|dernier*)
      annul* .. (ma|la) (demande (de|d))? resiliation
      (change d avis|decide* de rester|ai accepte|accepte votre (offre|proposition|geste))
      (change|changer|changement) (de|d) banque & (rib|iban|prelevement*)
      (n est plus|plus) (d actualite|question de)
    `,
  },
  'key-account': {
    lists: {
      rank: 'pdg|dg|ceo|cfo|cto|coo|daf|drh|dsi|directeur (general|financier|medical|des achats|des operations|informatique|de cabinet|mondial|regional|executif)|directrice (generale|financiere|medicale|des achats|des operations|informatique|de cabinet|regionale|executive)|president*|vice president*|conseil de surveillance|comite executif|comex|codir|recteur|rectrice|ministre|senateur|senatrice|depute|deputee|eveque|cardinal|ambassade|consul|prefecture|secretaire general*|procureur general|gouverneur*|proprietaire du groupe|actionnaire|fondateur|fondatrice|maison mere|elysee|matignon|cheikh|prince|princesse|altesse|sultan|conseiller* (regional|municipal|d etat)|adjoint* au maire|echevin*|bourgmestre|doyen|administrateur|administratrice|general|colonel|commandant',
      unit: 'hotels|magasins|agences|vehicules|hopitaux|communes|franchises|franchises|gares|portes|usines|avions|chambres|bornes|etablissements|filiales|ecoles|pharmacies|camions|restaurants|cliniques|mairies|supermarches|sites|pays|stations|boutiques|lits|points de vente|colleges|lycees|bateaux|appartements|logements|immeubles|residences|entrepots|bus|rames|centres|cabinets|villes|campus|revendeurs|clients finaux|eoliennes|compteurs',
    },
    phrases: `
      (je suis|ici|suis) (le|la|l)? {rank}
      {rank} .. (groupe|hopital|region|universite|chaine|federation|metropole|holding|banque|ministere|aeroport|compagnie)
      (nous equipons|equipons|nous gerons|gerons|nous exploitons|exploitons|nous achetons|nous avons|notre parc|parc de|flotte de|reseau de|chaine de|groupe de) .. (#20|# 000|centaine*|millier*|vingt|trente|quarante|cinquante|soixante|cent) .. {unit}
      (notre|le|la|mon|votre) (conseil de surveillance|conseil d administration|comite executif|comite de direction|comex|codir|conseil municipal|directoire|assemblee generale) & (reuni*|siege|demain|presentation|convoqu*|exige*|valid*|attend*|presente*|lundi|vote*) @22
      (proprietaire|patron|patronne|fondateur|fondatrice|heritier*|dirigeant*) .. (du groupe|de la compagnie|de la chaine|de l enseigne|de la banque|du journal|de l usine|de la marque|d un groupe)
      (#2|deux|trois|cinq|dix|onze) (million*|milliard*) & (depot|portefeuille|commande*|contrat*|marche|budget|compte|gestionnaire|conseiller|placement*|chiffre|achete*|acheteur*) @24
      (directrice|directeur|president|presidente|pdg|dg|maire|recteur|rectrice|ministre) .. (reseau|groupe|universite|region|chaine|compagnie|holding|federation|metropole|hopita*) & (#10|convoqu*|exige*|comite|reuni*|attend*|demande*|tous) @24
      (delegation|convention|congres|sommet|seminaire|reunion) .. (mondial*|internationa*|ministerielle|annuelle des dirigeants|des dirigeants|du groupe|du conseil) & (#100|chambres|personnes|nuits|invites|participants) @20
      (compagnie|societe|entreprise|banque) .. (nationale|d etat|petroliere|aerienne|ferroviaire|publique) & (achete*|acheteur*|commande*|million*|contrat|patron|direction|flotte) @20
      (votre|vos) (propre|propres)? (directeur|directrice|pdg|dg|president|vice president|patron|direction) & (en copie|copie|parle avec|telephone|promis|connait|ami|diner|hier soir) @18
      (adjoint|adjointe|echevin|conseiller municipal|elu|elue|secretaire general*) .. (finances|maire|a la|au|aux|charge) & (mairie|commune|ville|agents|departement|region|collectivite) @18
      (#1000|# 000|mille|milliers|centaines) (agents|fonctionnaires|adherents|assures|etudiants|patients|membres|comptes|abonnes|franchises|enseignants|licencies|points de vente|beneficiaires)
      {rank} & (groupe|federation|region|universite|chu|ville|metropole|holding|banque|compagnie|ministere|votre (societe|groupe|banque|maison)|entreprise|fondation|association nationale|syndicat|hopital|departement|federation|aeroport|port|armee|diocese|sa|sas|ag|nv) & (je suis|suis|en ma qualite|en qualite|au nom|pour le compte|souhait*|demand*|attend*|exig*|reun*|convoqu*|presid*|mandat*|personnel*|bureau|assistant*|secretaire|cabinet|veut|voudrait|voyage*|ecris|prie) @26
      (nos|les|mes|des|pour|dans|ses|leurs|tous nos|toutes nos|gere*|equip*|exploit*|avec) (#20|vingt|trente|quarante|cinquante|soixante|cent|deux cents|trois cents|centaine*|milliers) (de|d)? .. {unit} & (nous|notre|nos|groupe|chaine|reseau|enseigne|vous|votre|contrat|equip*|deploi*|commande*|direction|siege|entier*|clients|marche|fournisseur|renouvel*|partenaire*) @24
      (depot|portefeuille|placement*|patrimoine|avoirs|encours|commande*|contrat*|marche|budget|volume|chiffre|facturation|depens*|factur*|invest*|confie*|pese*) & (million*|milliard*|#100000|#100 000|# 000 000|cent mille|deux cent mille|centaines de milliers) & (euros|francs|dollars|vous|votre|chez|an|annee|notre|nous) @22
      (votre|vos) (directeur*|directrice*|pdg|dg|president*|vice president*|patron|fondateur|directeur general|direction generale|comite|responsable grands comptes|directeur commercial) .. (m a|nous a|avait|avez|connait|personnellement|promis|assure|engage*|parole|dit|diner|accord*|nous avait|en copie|recu|recue|recus|recues|tutoie|rencontr*|rappel*) 
      (directeur*|pdg|president*|dg|responsable) & (en copie|donne sa parole|promis|engage*|personnellement|tutoie|diner|dejeuner|signe* avec|accord) & (votre|vos) & (nous|notre|nos|groupe|contrat|convention|salon|marche) @24
      (private banking|banque privee|gestion de fortune|gestion privee|family office|conciergerie|clientele privee|cercle) & (client*|sommes|suis|compte|conseiller|gestionnaire|banquier|portefeuille|gerant|million*) @18
      (partenaire|client*|contrat|revendeur|statut|niveau|membre|abonnement|service) (platinum|platine|gold|or|diamant|premium|premier|elite|vip|black|prestige|strategique|entreprise|historique|officiel|exclusif) & (sommes|suis|nous|notre|attend*|depuis|engagement*|promis*|prevu*|sla|garanti*|votre) @18
      (attache* parlementaire|chef de cabinet|directeur de cabinet|directrice de cabinet|secretariat (general|particulier|de la presidence|du)|assistante de direction|assistant de direction|assistante personnelle|assistant personnel|majordome|aide de camp|chef du protocole|protocole|attache de presse de|bureau (du|de la) (president*|ministre|maire|recteur|rectrice|gouverneur|prefet*))
      (cote en bourse|cotee en bourse|cac 40|cac40|sbf 120|nasdaq|groupe cote|societe cotee|dax|fortune 500|euronext)
      (votre|vos) (plus (ancien|ancienne|gros|grosse|grand|grande|important|importante|fidele)|premier|premiere|principal|principale|meilleur|meilleure) (client*|partenaire|revendeur|distributeur|acheteur|financeur|donneur|actionnaire|locataire|fournisseur|concessionnaire|franchise)
      (actionnaire*|administrateur|administratrice|investisseur*) .. (de votre|votre|chez vous|du groupe|de la societe)
      (appel d offres|marche public|accord cadre|contrat cadre|convention cadre|marche attribue) & (sites|communes|etablissements|region|departement|ville|hopita*|agents|lycees|#20|groupe|direction|ministere|metropole|votre|prochain) @20
      (quart|tiers|moitie|pour cent|dix pour cent|vingt pour cent) .. (vos|votre) (ventes|chiffre|revenu*|production|volume*|activite)
      (delegation|sommet|convention|seminaire|congres|gala|diner d etat|conseil des ministres|visite officielle|ministre|president) & (#200|deux cents|trois cents|cinq cents|mondial*|officiel*|securite|protocole|chambres|suite|gouvernement|comex|dirigeants) & (reserv*|chambres|organis*|prevo*|commande*|repas|salle|suite|hebergement) @24
    `,
    unless: `
      (club|association sportive|petanque|boules|chorale|amicale|comite des fetes|copropriete|syndic)
      (comment|combien|faut il|conditions) .. (devenir|passer|obtenir) .. (premium|vip|platine|gold|or|client)
      (ancien|ancienne|avant|autrefois|precedent*) .. (entreprise|groupe|employeur|societe|poste)
    `,
  },
};
