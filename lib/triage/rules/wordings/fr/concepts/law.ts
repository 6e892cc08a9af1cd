import type { Wordings } from '../../wordings';

const stranger =
  'inconnu|inconnue|inconnus|(autre|autres|d autres) (client|cliente|clients|clientes|personne|personnes|gens|utilisateur*|patient*|membre*|abonne*|locataire*|assure*)|quelqu un d autre|quelqu un que|tiers|voisin*|collegue*|etranger a|un tiers|(une|un) (dame|monsieur|homme|femme|personne) que je ne|(une|un|d une|d un|certaine|certain) (mme|madame|monsieur|mr|dr|dame)|(chaque|tous les|toutes les) (client*|abonne*|membre*|patient*|employe*|utilisateur*)|abonnes|(une|un|d une|d un) autre (patient*|femme|homme|dame|personne|client*)';
const record =
  'nom|prenom|adresse*|date de naissance|numero de (telephone|carte|compte)|coordonnees|iban|rib|facture*|releve*|contrat*|commandes|courrier*|lettre*|fiche de paie|bulletin*|passeport|dossier*|donnees|informations|fichier*|profil|historique|documents|resultats|ordonnance*|salaire*|photo*|compte|messages|pieces|questionnaire*|formulaire*|demande*|certificat*|liste|tableau|diagnostic*|scan*|rapport*|numero de securite sociale|bilan*|radio*|analyse*';
const staff =
  'technicien*|livreur*|employe*|conseiller*|agent*|installateur*|chauffeur*|intervenant*|salarie*|reparateur*|depanneur*';

/** French words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
    phrases: `
      (vois|voit|voyons|vu|affiche*|apparai*|recu|recois|envoye*|adresse|joint|ouvert|contient|contenait|remis|transmis|donne|accede|tombe*|trouve*|arrive|arrivee|il y a|sont|est|a) & {any-record} .. (de|d|des|du|appartenant|concernant|au nom de) .. {any-stranger} @18
      {any-stranger} & (recu|recoit|lu|ouvert|remis|transmis|envoye*|a eu|livre*|donne*|communique*) & (mon|mes|ma|nos|me concernant) .. {any-record}? @18
      (mon|mes|ma|vos) .. {any-record} .. (remis*|envoye*|adresse*|transmis*|livre*|distribue*|donne*|tombe*) .. (a|au|aux|chez) .. ({any-stranger}|mauvais*)
      (mauvais|mauvaise|mauvaises) (personne|destinataire|adresse|client*|enveloppe|patient|boite) & ({any-record}|envoye*|adresse*|recu) @16
      (fuite*|fuit*|circul*|publie*|diffus*|expos*|en ligne|dark web|forum|pirat*|vendu*) & (clients|client|client*|personnel*|patients|mes|nos|employes|membres|abonnes|salaries) .. ({any-record}|fichier|base|liste|listes) @16
      (fichier|liste|piece jointe|tableau|base) .. (client*|patients|employes|membres|salaires|abonnes|participants) & (circul*|recu|envoye*|erreur|ligne|forum|visible*|diffus*|contient|jointe|joint) @18
      (coordonnees|adresses|donnees|noms|mails|numeros) .. (de|des) .. (tous|autres|vos|plusieurs|centaines|dizaines) .. (clients|personnes|destinataires|abonnes|patients|membres|participants)
      (recu|recois) .. (mail|courrier|lettre|colis|sms|message) .. (pour|destine*|adresse*) .. (une|un|a|autre|mme|madame|monsieur) & (adresse|numero|nom|coordonnees|donnees|carte|dossier|facture) @24
      (fiche de paie|releve|dossier|facture|contrat|bulletin) & (celle|celui|ceux) (d|de|du|des) .. (un|une|autre|collegue*|client*|voisin*) @16
      (fuite|violation) (de|des)? donnees
      (copie|cci|cc|repondre a tous|repondant a tous|destinataires) & (vu|vois|visible*|adresses|noms|patients|clients|tous) @18
      {any-record} .. (au nom d|appartien* a) .. (un|une|certain|certaine|autre|inconnu*|quelqu un)
      (carte d embarquement|billet|bon|contrat|facture|commande|reservation|ordonnance|police) .. (au nom d|pour|appartient a) .. (un certain|une certaine|un autre|une autre|un inconnu|une inconnue|quelqu un)
      (connecte|connectee) .. (a la place|comme|sur le compte) .. (autre|quelqu un|inconnu*)
      (ordinateur|cle usb|disque|papiers|documents|classeur) .. (perdu*|vole*|trouve*|oublie*) & (clients|patients|personnel*|confidentiel*|employes) @20
      (dit|donne|communique|revele|transmis) .. (a|au) mon (ex|mari|pere|patron|employeur|proprietaire|frere) & (adresse|solde|numero|coordonnees|compte|contrat|facture|rendez vous) @18
      (se trouvait|contenait|contient|dedans|ouvre|ouvrait|mene|joint|jointe|trouve|arrive|liste|montre|voit) & {any-record} .. {any-stranger} @18
      (se trouvait|contenait|contient|ouvre|mene|joint|jointe|trouve|montre|voit) & {any-stranger} .. {any-record} @18
      (mauvaise|ancienne|autre) (adresse|boite|messagerie) & (mon|ma|mes) .. {any-record} & (envoye*|parti*|livre*|adresse*) @20
      (appel*|demarcheur|escroc|inconnu|il|elle) .. (connaissait|avait|savait|connait) .. (mon|ma|mes) (adresse|numero|contrat|coordonnees|nom|date|solde|dossier) & (chez vous|vous seuls|votre|vos|comment) @26
      (mes|nos) (donnees|mots de passe|coordonnees|informations) .. (fuit*|vole*|pirate*|exposee*|vendu*|dark web)
      compte .. (lie|relie|fusionne|melange) .. (autre|inconnu|quelqu un)
    `,
  },
  'legal-threat': {
    phrases: `
      (avocat|avocate|avocats|service juridique|conseil juridique|huissier|protection juridique|assistance juridique) & (mise en demeure|courrier|lettre|saisi*|charge*|contact*|adresser*|prepar*|dossier|mele*|procedure|instruction|engag*|poursuiv*|entendre|nouvelles|consult*|relais|mandat*|prendra|s en) @16
      (saisir*|saisi|saisis|saisissons|porter*|aller|irai|iront|devant|poursuiv*|assign*|attaqu*) .. (tribunal|justice|juge|prud hommes|conciliateur|instance)
      (engager|engage|entamer|lancer|intenter) .. (procedure|poursuites|action|proces)
      (porter|porte|porterai|depos*|dispos*) .. plainte .. (contre|commissariat|police|gendarmerie|vous|au)?
      (mise en demeure|voie judiciaire|voies judiciaires|suites judiciaires|action en justice|poursuites judiciaires|dommages et interets|dommages interets|inexecution du contrat|rupture de contrat)
      (conseil|conseils|juristes) .. (reclamer*|engager*|poursuiv*|demander*) .. (dommages|indemnis*|reparation|justice|procedure)
      (reclam*|demand*|exig*) .. (dommages|indemnisation|reparation du prejudice)
      plainte .. (contre (vous|votre)|gendarmerie|commissariat|procureur)
    `,
    unless: `
      service juridique .. (utilise|emploie)
      (juriste|avocat|avocate|service juridique) .. (demande|souhaite|a besoin) .. (document|contrat|copie|modele)
    `,
  },
  regulator: {
    phrases: `
      (mediateur|mediatrice|mediation|dgccrf|repression des fraudes|arcep|cnil|amf|acpr|autorite (de|des)|defenseur des droits|ufc|que choisir|60 millions|association de consommateurs|signal conso|signalconso|ddpp|direction .. protection) & (saisi*|depos*|dossier|signal*|plainte|inform*|courant|alert*|contact*|ecri*|prevenu*|raconter|transmis*|avert*|copie|deja|appel*|adress*|tourn*) @16
      (signale*|depose*|porte*|saisi*|transmis*|plainte) .. (l affaire|le dossier|plainte|cas)? .. (a|aupres|a l|au) .. (autorite*|aviation civile|inspection|ministere|commission|agence|prefecture|regulateur|arbitre)
    `,
  },
  press: {
    phrases: `
      (journaliste*|journal|journaux|presse|medias|media|tele|television|redaction|reporter*|bfm|tf1|france 2|reportage|le monde|le parisien) & (enquet*|raconter*|contact*|publi*|alert*|article|interesse*|savoir|appel*|ecri*|preven*|temoign*|denonc*|temoignage|je suis journaliste|histoire) @16
    `,
  },
  'privacy-request': {
    phrases: `
      (quelles|quelle|quoi|tout|toutes|copie|ensemble|que) .. (donnees|informations|infos|savez|detenez|conservez|avez|enregistre*|stock*) .. (sur moi|me concern*|a mon sujet|sur ma personne|a propos de moi)
      (savez|detenez|conservez|avez|gardez|stockez|possedez|collectez) .. (sur moi|a mon sujet|me concern*)
      (supprim*|effac*|detrui*|efface*|retir*|purg*|oubli*) & (sur moi|me concern*|mes (donnees|informations|coordonnees)|mon dossier|mes traces|donnees personnelles|ma fiche) @14
      droit (d|a l|de|a la|au|a) (acces|oubli|effacement|rectification|opposition|portabilite|limitation|suppression)
      (rgpd|cnil|article (15|16|17|18|20|21)) & (demande*|exerc*|souhaite|veux|rectif*|effac*|copie|acces|titre|droit*|exige*|vertu|application) @18
      (rectification|rectifier) .. (donnees|nom|adresse|titre|informations)
      m oppose .. (utilisation|traitement|prospection|donnees|usage)
      (retire*|revoque*|refuse*|annule*) .. consentement
      (d ou|comment) .. (tenez|avez|connaissez|obtenu) .. (mon|mes) .. (numero|mail|adresse|donnees|coordonnees)
      (a qui|destinataires) .. (mes donnees|transmis*|vendu*|communique*|donnees)
      (retir*|enlev*|supprim*|desinscri*|radi*) (moi|me) .. (liste*|fichier*|base*)
      (exerce|exercer) .. (mon|mes) droit*
      (a quelles|a quels|quelles) .. (societes|entreprises|partenaires|tiers) .. (coordonnees|donnees|informations|transmis*|vendu*)
      (oter|retirer|enlever|supprimer|effacer|sortir) .. (de|dans) .. (fichier*|systeme*|base*) & (coordonnees|donnees|nom|informations|mari|mere|pere|femme|moi) @18
      (delegue a la protection|dpo)
      (transmis*|vendu*|cede*|communique*) .. mes (donnees|coordonnees|informations)
      (copie|copies|transcription*) & (enregistrement*|notes|correspondance*|echanges|conversations) & (a mon nom|me concernant|sur moi|mes appels|mon compte|mon dossier) @18
      !(jamais|pas) .. (accepte|consenti|autorise|donne|accord) & (mon|mes|ma) (adresse|donnees|numero|coordonnees|mail|nom) & (donne*|transmis*|partag*|partenaire*|tiers|vendu*|efface*|supprim*|utilis*) @24
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (fumee|fumer|fume|etincelle*|flamme*|feu|incendie|explos*|explose*|fondu|fond|surchauff*|electrocut*|fils denudes|fils nus|cables denudes|gaz|gonfle|gonflee) & (radiateur|boitier|box|batterie|maison|chambre|enfant*|bebe|main|jambe|peau|tapis|mur|poteau|appareil|bouilloire|trottinette|chargeur|prise|vendu|achete|canape|matelas|armoire|cuisine) @16
      (batterie|chargeur|appareil|telephone|box|cable|radiateur) & (brule|brulee|brulure*|blesse*) & (m|ma|mon|mes|fils|fille|enfant|jambe|main|doigt*|visage) @16
      !(plus|aucune|pas) .. (raison|force|envie|courage|gout) .. (vivre|continuer|vie|de me battre)
      (mieux|bien) sans moi
      (en peux plus|peux plus) & (sans moi|mourir|vie|finir|disparaitre) @24
      {any-staff} & (menac*|couteau|arme|frapp*|pousse*|bouscul*|attrap*|touch*|deplace*|obscene*|agress*|harcel*|coince*|raciste*|crach*|insult*|attouche*|gifle*) @16
      (quelqu un|enfant*|gens|personne) .. (va|vont|risque*|pourrait) .. (electrocut*|mourir|blesser|bruler|tuer)
      (flammes|etincelles) .. (sorti*|sortent|jailli*|jaillissent|sortaient)
      (siffler|siffle|gresiller|gresille|odeur de brule|sent le brule) & (batterie|chargeur|box|appareil|prise|velo|trottinette|compteur|cable|tableau|radiateur) @16
      (aval*|prend*|prendre) .. (tous|toute*) .. (cachets|medicaments|comprimes|pilules|somniferes)
      !(plus rien|rien) .. (sens|importance)
      (avale|etouffe*) .. (pile|piece|aimant|vis)
      (menace*) .. (de)? .. (tuer|frapper|mort)
      (jeter|jette|sauter|saute|balancer) .. (sous|du|dans|devant|par) .. (train|pont|toit|fenetre|voiture|metro|balcon|vide)
      (coince*|bloque*|enferme*) .. (heure|heures|minutes|ascenseur) & (secours|alarme|telephone|dame|enfant*|agee) @24
      (telephone|bouton|alarme|sonnette) .. (secours|urgence|ascenseur) .. (mort|panne|marche pas|fonctionne pas|hs|bloque)
      (fils|cables|cable|fil) .. (sous tension|denudes|nus|apparents|a nu|pendent|qui pend*)
      (fils|cables) & (mur|enfant*|petit|chambre|sol|jardin) & (tension|nu|nus|pend*|denud*|sortir|sortent|sort) @18
      (frein*|airbag|direction) .. (lach*|defaill*|marche* (pas|plus)|fonctionne* (pas|plus)|bloque*)
      (reaction allergique|intoxication|empoisonne*|contamine*|morceau de verre|bout de verre)
      (blesse*|hopital|points de suture|casse (le|la) (bras|jambe)|brulures) & (cause|a cause|votre|vos|produit|appareil|sol|escalier|personnel) @18
      (dangereux|dangereuse|danger|risque (d incendie|de mort|d electrocution)) & (appareil|produit|cable|fils|chargeur|batterie|installation|prise|enfants|enfant|poteau|escalier) @16
      (enfant|bebe|fils|fille) .. (failli|a failli|aurait pu) .. (mourir|etouffer|electrocut*|bruler|noyer)
    `,
    unless: 'detecteur* (de|d) (fumee|gaz|incendie)',
  },
  vulnerability: {
    phrases: `
      (injection|xss|csrf|idor|execution de code|vulnerable a|vulnerabilite*|faille*|exploitable*|pentest|test d intrusion|audit de securite|trou de securite|bug de securite)
      (modifi*|chang*|alter*|manipul*|increment*|remplac*) .. (numero|id|identifiant|url|requete|parametre|lien|adresse|cookie|jeton) & (autre*|autres|n importe qui|n importe quel|tous|client*) & (voi*|vu|lis|lit|lire|acced*|acces|ouvr*|telecharg*|peux|peut) @22
      (sans|aucun) .. (mot de passe|connexion|authentification|identifiant*|login|etre connecte) & (administration|admin|page|panneau|api|acced*|ouvre|donnees|fichiers|factures) @16
      (session*|cookie*|jeton*|token*|lien*) .. (reste*|toujours|encore) .. (valable*|valide*|actif*|active*) .. (apres|malgre)
      (cle|secret|mot de passe|jeton|token|identifiants) .. (en dur|en clair|dans le code|expose*|visible*)
      (secret|cle) .. (d api|prive*|en dur)
      contourn* .. (authentification|connexion|paiement|verification|double|mot de passe|securite)
      (deconnexion|deconnecte*|deconnectant) & (encore|toujours|arriere|retour) & (visible*|modifiable*|accessible*|voi*|ouvert*|la) @22
      (accepte*|permet*|autorise*) .. (montant*|prix|valeur*|quantite*) .. (negati*|nul*|arbitraire*)
      (prix|montant|total) .. (peut|pouvait|peuvent) .. (etre)? .. (modifie*|change*|manipule*)
      (voir|lire|ouvrir|telecharger|acceder) .. (autres|n importe qui|tout le monde|tiers) .. (commandes|factures|messages|fichiers|comptes|donnees|dossiers)? & (url|lien|numero|api|id|changeant|modifiant|devinant) @20
      (lien) .. (reinitialisation|connexion|invitation|confirmation) .. (encore|toujours)
      (lire|lis|voir|vois|telecharger|acceder|accede) .. (configuration|serveur|code source|base de donnees|journaux|sauvegarde*) & (ajoutant|changeant|modifiant|nom|parametre|chemin|url|sans) @18
      (ajoutant|changeant|modifiant) & (lis|vois|accede|telecharge) .. (configuration|serveur|base|fichiers) @20
      (detourner|pirater|voler|usurper) .. (comptes|sessions|n importe quel)
      (augment*|increment*|devin*|compt*) & (numero|id|url|parametre|chiffre) & (n importe quel*|autre*|tous|chaque|client*) @20
      (ancien|anciens|ex) (employe*|salarie*|collaborateur*|collegue*) .. (encore|toujours|peut|peuvent) .. (acces|acceder|connecter|voir)
      (mot de passe|mots de passe|code) .. (en clair|non chiffre*|visible*|lisible*)
      (double authentification|authentification|captcha|verification|connexion) .. (peut|peuvent|est|etait) .. (contourne*|evite*|desactive*)
    `,
  },
};
