import type { Wordings } from '../wordings';

const thing =
  'lave linge|lave vaisselle|seche linge|seche cheveux|machine|four|plaque*|bouilloire|cafetiere|grille pain|friteuse|cocotte|autocuiseur|mixeur|robot|poussette|siege auto|transat|berceau|lit|chaise|tabouret|echelle|escabeau|balancoire|trampoline|toboggan|velo|trottinette|casque|voiture|camion|bus|car|vehicule|chaudiere|chauffe eau|poele|radiateur|batterie*|powerbank|chargeur|telephone|montre|tablette|ordinateur|cigarette electronique|vapoteuse|prise|multiprise|cable*|lampe|guirlande|diffuseur|jouet*|peluche|balcon|escalier|rampe|rambarde|garde corps|marche|plancher|sol|portail|porte|fenetre|vitre|miroir|etagere|meuble|armoire|douche|baignoire|piscine|ascenseur|telepherique|telesiege|manege|appareil|produit|creme|vernis|huile|spray|gant|couteau|bouteille|verre|bocal|pile|coussin|couverture|bouillotte|tondeuse|tronconneuse|perceuse|scie|taille haie|insuline|pompe';
const hurt =
  'blesse*|blessure*|hospitalise*|(aux|conduit*|emmene*|transporte*|fini|finit|finie|parti*|passe*|direction|retrouve*) .. (urgences|hopital|clinique)|(appele*|appeler|venu*|intervenu*) .. (pompiers|samu|ambulance|urgences)|emmene* .. (ambulance|pompiers|samu)|fractur*|platre|sutur*|points de suture|brulure*|(s est|me suis|m a|l a|dos|main|doigts) brule*|saign*|ensanglant*|evanoui*|malaise|inconscient*|vomi*|vomissement*|etouff*|intoxiqu*|intoxication*|oedeme|electris*|electrocut*|commotion|minerve|chirurgien*|arcade|asphyxi*|noye*|noyer|entaill*|cicatrice*|entorse|convuls*|foule le|foule la|casse (le|la|un|une) .. (bras|poignet|jambe|dent*|cheville|nez|pied|main|doigt*|clavicule|cote*|hanche)';
const someone =
  'fille|fils|enfant*|bebe|petit|petite|gamin*|eleve*|mere|pere|mari|femme|soeur|frere|grand mere|grand pere|mamie|papi|voisin*|collegue*|passant*|pietons|client*|compagne|compagnon|belle mere|neveu|niece|cousin*|passager*|jumeaux|copain|copine|conjoint|patient*|chien|chat';

/** French words and pairs for safety of people and of systems, beside those in `concepts/law`. */
export const danger: Wordings = {
  safety: {
    lists: { 'any-thing': thing, 'any-hurt': hurt, 'any-someone': someone },
    phrases: `
      (sais|vois|comprends) .. (plus|pas) .. (pourquoi|a quoi bon|pour quoi|a quoi ca sert) .. (lever|vivre|continuer|me leve|reveiller|rester)
      (plus (facile|simple|leger|tranquille)|mieux|soulage*|debarrasse*) .. (sans moi|si je (n etais|n existais|disparais*|partais|mourais))
      (lettre*|mot|message*) .. (d adieu|pour (mes|ma|mon) (enfants|fille|fils|femme|mari|famille|parents|mere)) & (ecrit*|prete*|laisse*|deja|pose*) @16
      (cachets|medicaments|comprimes|somniferes|pilules) & (cote|accumul*|stock*|garde*|avale*|prendre|compte|boite entiere|adieu|tout pris|devant moi) & (adieu|dit|ecrit|finir|dormir|mourir|vais|partir|dire|prets|veut|reveiller) @24
      (joueu*|membre*|pseudo|ami|amie|utilisateu*|clan|serveur|discord|guilde|groupe|abonne*) & (suicid*|mourir|adieu*|se tuer|se pendre|en finir|cachets|scarifi*|sauter|plus envie) @26
      (attend*|retrouve*|guette*|suit|suivre) .. (sortie|devant|en bas|chez) .. (ecole|college|lycee|moi|toi|maison|travail|boulot)? & (couteau|menac*|tuer|peur|fille|fils|frapp*|adresse|mort|police|gueule|casse*) @26
      (couteau|arme|pistolet|fusil|batte|machette|marteau|essence) & (viens|vient|vais|venir|attend*|menac*|sorti|sort|montre*|montrait|passe*|pour vous|agite*) @18
      (ex|ex mari|ex conjoint|ex compagnon|ex copain|mari violent|conjoint) & (interdiction|eloignement|ordonnance de protection|violen*|frapp*|harcel*|coups|menac*|battu*|peur) & (adresse|acces|localis*|retrouve*|camera|serrure|donne*|porte|application|numero|appli|compte|position) @30
      (appli|application|logiciel|pompe|systeme|pilulier|ordonnance) & (insuline|unites|dose|doses|dosage|mg|comprimes|traitement|glycemie) & (au lieu|a la place|dix fois|trop|double|faux|fausse|erreur|inverse*) @24
      (balcon|rambarde|garde corps|plafond|mur|escalier|echelle|passerelle|echafaudage|balustrade|mezzanine|lit superpose|etagere|barriere) & (bouge*|branle*|oscill*|vacill*|cede*|lach*|fissur*|descell*|vis|effondr*|tomb*|s appui*|menace de) & (appui*|etage|enfant*|entier|entiere|main|doigts|personne|chambre|tomb*|quelqu un|danger*|vide) @24
      (mettre|mets|mettrai|foutre|fous) .. feu
      (viens|vais|passe|debarque*) .. (agence|bureau*|magasin|boutique|siege|locaux|guichet) & (feu|bruler|casser|sauter|cramer|tuer|gueule|vous allez voir|regretter|essence|bombe) @20
      (etrangl*|pendu*|noye*|electrocut*|empoisonn*|asphyxi*|brul*|coup*) .. (defi|challenge|tutoriel|reseau|jeu|video|presque|failli)
      (presque|failli|manque de) .. (etrangl*|pend*|noy*|mour*|etouff*|electrocut*|brul*|ecras*|tomb*|tue*)
      (ascenseur|telecabine|cabine|telesiege|monte charge|nacelle|manege|escalator) & (chute*|plonge*|lache*|decroche*|tombe*|descend d un coup|saut*) & (metre*|etage*|avant de|d un coup|bruit|arret*|freine*) @20
      (porte|portiere|barriere|hayon|capot|trappe) .. (ouvert*|ouvre*|cede*|detach*) & (en marche|en roulant|pendant (le|la)|en pleine|en route|en plein vol|trajet|vitesse) @22
      (nouvelle|nouveau|depuis|apres) .. (chaudiere|poele|chauffe eau|peinture|moquette|climatisation|produit|traitement|parquet) & (tous|toute la famille|enfant*|bebe|mere|femme|mari) & (mal|tete|toux|touss*|vomi*|malade*|vertige*|yeux|respir*|evanoui*|nausee*) @28
      (toux|toussent|tousse*|pleur*|suffoqu*|respir*|irrit*|plaques|gonfl*|fievre) & (chlore*|piscine|produit|vernis|creme|peinture|vapeur*|gaz|spray|desinfect*|lessive|parfum) & {any-someone} @26
      (casse*|casser|peter|briser|exploser|eclater|defoncer|arracher) .. (la|les|sa|ses|ta|vos) (gueule|jambes|dents|tete|figure|bras|genoux|reins)
      (ne|plus) .. (veux|voudrais|souhaite|vouloir) .. (me reveiller|reveiller demain|vivre|exister|etre la)
      (je|j) .. (saute|me jette|me pends|me flingue|me fous en l air|me tire une balle|me taillade|me supprime)
      (plaque*|etrangl*|attrape*|saisi*|pousse*|cogn*|gifl*) .. (contre|par le|par la|gorge|cou|col|bras|mur|vitre|sol) & (controleur*|vigile*|agent*|livreur|chauffeur|technicien|employe*|mec|type|homme|vendeur|client) @22
      {any-thing} & {any-hurt} & (a|s est|ont|m|ma|nous|l|avec|apres|quand|suite|cause|par|dans) @20
      (cede|cedee|lache|lachee|casse|cassee|effondre*|ecroule*|decroche*|detache*|renverse*|bascule*|eclate*|explose*|arrache*|brise*) & {any-someone} & ({any-hurt}|(fille|fils|enfant|bebe|mere|petite|petit|grande|femme|mari|il|elle|client*) est tombe*|fait une chute|coince* dessous|dessous) @24
      (mange*|repas|plat|plats|buffet|huitre*|moules|poulet|viande|poisson|cantine|conserve*|lait|yaourt*|fromage*|salade*|sushi*|complement*|gelule*|biberon*|gateau*|menu) & (vomi*|intoxi*|urgences|hopital|diarrhee*|perfusion|allergique*|etouff*|morceau* de (verre|metal|plastique)|malades|convuls*|corps etranger) @24
      !(odeur*|sent|sentait|pue|senti|renifl*) ..4 (gaz|brule|roussi|crame|soufre)
      (monoxyde|detecteur co|alarme co) & (sonne*|declench*|malaise*|evacu*|pompiers|hopital|tete|chaudiere|technicien*) @20
      (mal de tete|maux de tete|mal au crane|vertige*|nausee*|etourdi*|tete qui tourne|migraine*) & (chaudiere|poele|chauffage|gaz|peinture|produit|installe*|tous|toute la famille|reveill*) @22
      (en|le|la|ca|y) .. (chataigne|decharge|coup de jus|du jus|electrise*) & (touch*|main|doigt*|prise|machine|four|robinet|metal|frigo|porte|douche) @20
      (prend*|pris|recoi*|recu|recevoir) .. (chataigne|decharge*|coup de jus|le jus|du jus|un choc)
      (eau|inonde*|flaque|infiltration*|mouille*|pluie) & (tableau electrique|compteur|prise|prises|disjoncteur|transfo*|electrique*|fils) & (gresill*|etincel*|danger*|bourdonn*|coule*|fum*|crepit*|court circuit|jusqu*) @24
      (poteau|pylone|cable|cables|fil|fils|arbre|grue|echafaudage|panneau|tuile*|plaque|trou|tranchee|rambarde|garde corps|balcon|mur|grillage|regard|bouche d egout) & (pench*|pend|pendent|pendaient|tombe*|arrache*|a terre|devisse*|bouge|branlant*|ouvert*|instable*|fissur*|descell*|ras du sol|traine*|affaiss*) & ({any-someone}|ecole|dessous|danger*|trottoir|poussette|etage|accident|route|rue|jardin) @26
      !(frein*|pedale|volant|direction|accelerateur|airbag|pneu*|roue|roues|fourche|guidon) & (lache*|repond*|freine*|detach*|bloqu*|enfonc*|au fond|eclat*|devisse*|dans le vide|casse*|cede*|acceler*|plus rien) & (autoroute|descente|virage|roulant|km h|route|rail|fosse|mur|accident|depanneu*|location|louee|velo|trottinette|feu rouge|glissiere|carrefour|conduis*|pleine) @26
      (siege auto|poussette|berceau|lit|transat|chaise haute|porte bebe|harnais|boucle|ceinture|barriere|casque|cosy|parc) & (s ouvre*|s est ouvert*|cede|cedee|lache*|casse*|detach*|bascule*|enclench*|fendu*|fissur*|repli*|s est referme*) & (bebe|enfant*|fils|fille|petit|petite|tombe*|tout seul|toute seule|roulant|frein*|dedans) @28
      (batterie*|powerbank|batterie externe|chargeur|montre|telephone|vapoteuse|ordinateur|trottinette|accu|accus|pile|piles|enceinte|ecouteur*|bouillotte|multiprise|plaque) & (gonfl*|brulant*|bombee|bombees|bombes|(a|est) bombe|fume|fumait|siffl*|fondu*|deform*|bouillant*|crepit*|noirci*|roussi*) @16
      (telephone|montre|batterie*|chargeur|prise|ordinateur|multiprise|appareil|cable) & chauffe* .. (au point|tenir|toucher|brul*|la main|les doigts)
      (serrure|porte|portail|verrou|alarme|fenetre) .. (ouvre*|deverrouill*|desactive*) .. (seul|seule|seuls|nuit) & (nuit|enfants|ex|seule|peur|vis|chambre|cambriol*|dort*) @24
      (ascenseur|cabine|telepherique|telesiege|monte charge|manege|nacelle|tyrolienne|grande roue|escalator|attraction|monte escalier) & (chut*|tombe*|descendu*|lache*|decroche*|suspendu*|secousse*|tangu*|plonge*|dans le vide|metre|metres|ouvert* en|brusque*|d un coup|ecras*|pinc*) & ({any-someone}|dedans|interieur|nous|sommes|etions|j etais|marche|roul*|personnes|vide|coup) @26
      (insuline|glycemie|glucose|capteur|tension|dose|doses|dosage|pacemaker|respirateur|oxygene|defibrillateur|medicament*|stimulateur|traitement|anticoagulant*|posologie|comprime*) & (faux|fausse*|erreur|mauvais*|trop|inverse*|dix fois|au lieu|affich*|indiqu*|arrete*|panne|confondu*|surdos*|alors que) & (malaise|hypo*|evanoui*|urgences|hopital|failli|tombe*|mort|mourir|coma|samu|inconscien*|danger*|sauv*|heureusement|vie) @30
      (thermostat|chauffage|alarme|teleassistance|telealarme|detecteur*|bracelet|bouton) & (monte*|panne|sonne*|declench*|repond*|marche*|coupe*) & {any-someone} & ({any-hurt}|retrouve*|deshydrat*|chute|au sol|par terre|tombe*) @28
      (aval*|ingere*|mis dans la bouche|mange) & (pile|piles|aimant*|bille*|piece|bouton|capsule*|liquide|lessive|vis|perle*|bout|morceau*) & {any-someone} @22
      (failli|a deux doigts|par miracle|de justesse|evite le pire|passe* a cote) & (tomber|tombe*|mourir|bruler|noyer|noye*|etouff*|accident|ecras*|percut*|renvers*|drame|tue*|electrocut*|perdre (un|une|la|le)|rester) @16
      (ca|cela) (aurait|va|pourrait|peut) .. (mal finir|mal tourner|drame|mourir|tuer|accident grave|mort)
      (chauffeur|conducteur|conductrice|livreur|pilote|moniteur|animateur|capitaine|cariste) & (ivre|saoul|soul|bourre|alcool*|avait bu|drogue*|feu rouge|feux rouges|au volant|endorm*|somnol*|grille*|zigzag*|sens interdit|trop vite|contresens|doubl*) @22
    `,
    unless: `
      (plus de|plus aucun|hors de) danger
      (feu vert|feux verts|bruit de fond|fond d ecran|fond blanc)
      (fausse alerte|finalement rien)
      (atelier|formation|expose|affiche*|brochure) .. (securite|secourisme|prevention)
      (assurance|mutuelle|garantie) .. (accident*|blessure*|hospitali*|couvr*)
      (cherche|conseillez|recommandez|propose*) .. (modele|casque|appareil|produit|taille)
      (an dernier|annee derniere|il y a (deux|trois|dix|quelques) ans) .. (ski|assurance|sport|foot)
    `,
  },
  vulnerability: {
    phrases: `
      (n importe qui|tout le monde|quiconque|un inconnu|n importe quel (client|utilisateur|visiteur|passant|eleve)|un simple (visiteur|client|eleve)) & (peut|pourrait|peuvent|pouvait|peux) & (voir|lire|modifi*|supprim*|telecharg*|ouvrir|acced*|entrer|changer|annuler|prendre|activer|pirater|connecter|ecouter|deverrouiller) & (sans|en changeant|en tapant|en modifiant|juste|simplement|il suffit|suffi*|meme sans|devin*|avec (un|le|son) (numero|nom|lien|mail)|camera*|serrure*|panneau|admin*) @30
      (droits|acces|role|session|menu|compte|mode) (d|de|l)? (administrateur|admin|root|super utilisateur|superviseur|professeur|medecin|gerant) & (obten*|sans|alors que|simple|eleve|client|stagiaire|visible|ouvert*|devenu*|retrouve*|donne*|reste*|par hasard|passe*|en tapant|en changeant|en ajoutant) @22
      (remise*|reduction*|coupon*|code promo|codes promo|bon|bons|code de reduction|rabais|points|pieces|credits|jetons) .. (cumul*|s additionn*|s ajout*|s empil*|augment*|repet*|doubl*|multipli*|dupliqu*) & (infini|limite|fois|plafond|negatif*|zero|retir*|remet*|mode avion|plus on|sans fin) @22
      (mode avion|coupant (le|la) (wifi|connexion)|hors ligne|revenant en arriere|bouton retour|deux onglets) & (doubl*|dupliqu*|gratuit*|contourn*|pieces|credits|verification|paye*|debloqu*|recommenc*|compt*) & (jeu|pieces|credits|verification|age|paiement|achat*|points|quota|essai|test) @26
      (firmware|mise a jour|mises a jour|paquet*|installeur|logiciel*) .. (non signe*|en http|sans signature|sans verifi*|pas signe*)
      (babyphone|baby phone|camera*|interphone|ecoute bebe|visiophone) .. (affiche*|apparai*|visible*|marche*|fonctionne*|montre*|diffuse*) .. (chez|voisin*|tablette|telephone) .. (voisin*|autre*|inconnu*|quelqu un)?
      (parametre*|champ|formulaire|moteur de recherche|commentaire|recherche) & (javascript|script|echapp*|html|balise*|code|requete sql|apostrophe|guillemet) & (execut*|reflet*|inject*|renvoi*|affich*|interprete*|permet*|alert*) @22
      (mis|tape*|entre|saisi*|mets|essaye*) .. (autre|mauvais|faux|fausse|n importe quel*|vide|celui d|celui du) .. (mot de passe|mdp|code|pin|compte|wifi|date|adresse)? & (laisse* entrer|laisse* passer|entre quand meme|ca (marche|passe)|quand meme|connecte*|accept*|ouvert*|rentre*) @24
      (photo*|image|video|jumeau|jumelle|masque) .. (de|d)? .. (soeur|frere|mari|femme|fille|fils|mere|collegue|moi|permis|passeport|carte d identite) & (ouvert*|deverrouill*|debloqu*|accept*|connecte*|passe*|trompe*|valid*) & (camera|visage|faciale|compte|appli*|reconnai*|face|telephone|devant|coffre|porte) @26
      (verification|controle|limite|filtre) .. (age|parental|parentale|identite|majorite|photo) .. (passe*|saut*|contourn*|accept*|franchi*|valid*|tromp*|ne sert*|ne verifie*)
      (mot de passe|code|cle) (maitre|maitresse|universel|universelle|unique|commun|general) & (tous|clients|client|meme|routeur*|box|marche*|fonctionne*|manuel|erreur|pareil) @22
      (le meme|la meme|meme|identique) .. (mot de passe|code|cle|pin) .. (pour|chez|sur|partout) .. (tous|toutes|chaque|clients|partout|appareils)
      (cle|cles|env|fichier env|token*|jeton*|secret*|mots de passe|identifiants) .. (github|gitlab|depot|public|en ligne|pastebin|en clair|code source)
      !(sans|aucun*|jamais) (limite|blocage|limitation) & (tentative*|essai*|essais|code|pin|mot de passe) @16
      (code|pin|mot de passe|mdp|identifiant*|cle) & (par defaut|d usine|0000|1234|123456|n importe quel|n importe quoi|bidon|au hasard|meme pour tous|toujours le meme|identique*|vide|standard) & (ouvr*|marche*|fonctionne*|entr*|acced*|accept*|valid*|suffi*|connect*|rentr*) @24
      (reinitialis*|mot de passe oublie|reinit*|recuperation) & (suffi*|date de naissance|annee de naissance|question secrete|sans (mail|verif*|code|limite)|illimite*|n importe|autant d essais|aucun controle|rien d autre|devin*) @24
      (github|gitlab|depot public|pastebin|bucket|s3|docker|notice|google drive|trello|page publique|public) & (cle|cles|secret*|token*|jeton*|mot de passe|mdp|identifiants|env|sauvegarde|dump|base de donnees) @22
      (contourn*|passe outre|saute|sauter|sautent|dejou*|bern*|tromper|trompe|court circuit*|squeez*|zapp*) .. (verification|controle|authentification|age|parental*|reconnaissance|limite|pin|paiement|captcha|code|blocage|identite|empreinte|verrou*|etape|caution)
      (coupon*|code promo|codes promo|bon de reduction|remise*|reduction*|bon d achat|carte cadeau|points|credits|pieces|jetons|parrainage) & (infini*|empil*|negati*|sans limite|sans plafond|autant de fois|indefiniment|dupliqu*|gratuit*|a zero|0 euro|0 euros|en boucle|se cumul*|cumule*) & (panier|total|commande|retir*|remet*|remis*|avion|resaisi*|tape*|relance*|suffi*|astuce|exploit*|triche*) @26
      (reconnaissance faciale|face id|visage|empreinte*|selfie|biometri*|reconnaissance vocale|voix) & (photo*|jumeau|jumelle|soeur|frere|masque|fils|fille|collegue|n importe qu*|endormi*|enregistre*|mari|femme|mere) & (ouvr*|deverrouill*|accept*|passe|entre*|debloqu*|connecte*|trompe*) @26
      (badge|portail|porte|barriere|serrure|interphone|casier|coffre|digicode|cadenas|boite a cle*|chambre) & (s ouvre*|ouvre|ouvrent|ouvert|ouverte|deverrouill*|debloqu*) & (n importe quel*|autre carte|carte de (metro|transport|bus|fidelite|visite)|ancienne (carte|cle)|ancien (badge|code)|sans (code|badge|cle)|telecommande|0000|1234|carte vitale|aimant|de l an dernier|meme apres|nimporte) @24
      (ancien*|ex|parti*|quitte*|licencie*|demission*|depart|revoque*) & (salarie*|employe*|collaborat*|stagiaire*|entreprise|societe|boite|poste|prestataire*|equipe|mois|ans) & (encore|toujours) & (acces|acceder|connecter|connecte|vpn|messagerie|entrer|rentrer|lire|voir|vois|ouvre*|serveur|drive) @30
      (borne|tablette|ecran|terminal|kiosque|automate|distributeur|caisse) & (bureau windows|windows|clavier|administrateur|admin|root|port usb|invite de commande|explorateur|ligne de commande|terminal linux) & (sort*|tomb*|acced*|gliss*|appuy*|branch*|ouvr*|arriv*|quitt*|appara*) @26
      (code source|code html|source de la page|inspecter|inspecteur|inspectant|f12|outils de developpement|clic droit|devtools|console du navigateur|reponse reseau|reponse json) & (mot de passe|mdp|numero*|cle|prix|role|admin*|autres|notes|jeton*|clients|donnees|montant|secret*|adresse*|emails) @26
      (api|endpoint|webhook|requete*|url|parametre*|barre d adresse|json) & (sans (authentif*|jeton|token|signature|verif*|cle|connexion|session)|jeton vide|token vide|aucune (authentif*|verif*|signature)|non authentifi*|pas d authentif*|hash|hashs|hashes|tous les (clients|comptes|utilisateurs|mots)) @22
      (prix|montant|quantite|total|role|id|numero|statut) & (requete|navigateur|inspect*|proxy|intercept*|formulaire cache|parametre|console|html) & (mets|met|mis|change*|modifi*|rempla*|passe|pass*|accept*|valid*) @22
      (numero*|chiffre|identifiant|id|reference|lien|url|adresse) & (plus un|moins un|suivant|un de plus|de 1|d un|augment*|increment*|chang*|modifi*|devin*|remplac*) & (commande|dossier|facture|fiche|compte|page|bulletin|contrat|reservation*|photos|rendez vous|panier) .. (suivant*|d un autre|d une autre|d autres|du voisin|d autrui|quelqu un|inconnu*|d a cote|autre*) @26
      (nom de famille|nom|prenom|numero de (dossier|reservation)|date de naissance) & (suffi*|sans (autre|mot|code)|il suffit) & (modifi*|annul*|acced*|voir|ouvr*|dossier*|deplac*|reservation*|entre*) & (autre*|n importe qu*|quelqu un|inconnu*|tiers|tous|tout le monde) @26
      (firmware|mise a jour|mises a jour|paquet*|installeur|programme d installation|binaire*|actualisateur) & (http|non signe*|sans signature|sans verifi*|signature) & (http|sans|non|aucun*|pas|verif*) @22
      (log4shell|log4j|heartbleed|zero day|0day|telnet|bug bounty|pentester*|preuve de concept|poc|rce|ssrf|csrf|javascript injecte|injecter du|escalade de privileges|cle pgp|divulgation coordonnee)
      (wifi|wi fi|reseau) (invite|invites|visiteur*|public|de la salle|clients|patients) .. (voi*|vu|acced*|acces|ouvr*|entr*|tomb*) .. (imprimante*|dossier*|serveur*|fichier*|partage*|camera*|caisse*)
      (camera|babyphone|baby phone|ecoute bebe|sonnette|visiophone|interphone|enceinte) & (voisin*|inconnu*|quelqu un|autre (famille|maison|client*|utilisateur*|foyer)|etranger*|n importe qui) & (voi*|vu|acces|image*|entend*|ecoute*|connect*|regard*|flux) @24
      (votre|vos|un de vos) .. (sous domaine*|domaine*) & (expire*|abandonne*|rachete*|ouvert*|laisse*|detourn*|libre) @16
      (controle parental|verification (d|de l) age|limite d age|verification d identite) & (entre|contourn*|saut*|passe|pass*|suffi*|deux fois|faux|bidon|mode avion|desactiv*|trouve|bern*) & (fils|fille|neveu|niece|gamin*|eleve*|mineur*|ado|ans|n importe|suffit|en mettant|en tapant|en saisissant) @28
      (se connecter|connecter|entrer|rentrer|j entre|je rentre|acceder) & (avec un|n importe quel|en laissant) .. (mot de passe|mdp|code) .. (faux|vide|bidon|quelconque|au hasard|mauvais)?
      (en laissant|avec un|avec) .. (mot de passe|mdp|champ|jeton|code) (vide|faux|bidon)
      (accede*|acces|acceder|ouvre|lire|voir|vois|voit) & (sans (etre|me|se) (connecte*|connecter|identifi*|authentifi*)|sans (mot de passe|mdp|identification|session|login)|deconnecte*|navigation privee) & (donnees|dossiers|factures|documents|comptes|photos|fichiers|camera*|liste|adresses|messages|commandes) @22
    `,
    unless: `
      (merci|bravo|felicitations) .. (corrige*|patch*|correctif|colmat*|bouche*)
      comment (donner|attribuer|changer|ajouter|retirer|regler)
      (bac a sable|environnement d entrainement)
      (formation|certification|entrain*|apprendre|apprends|tutoriel|examen|master) .. (securite|xss|hacking|pentest|intrusion)?
      (correctif|patch|corrige*|corrigee) .. (merci|bravo|installe*|deja)
      (rapport*|dernier|derniers|certificat*) .. (pentest|test d intrusion)
    `,
  },
};
