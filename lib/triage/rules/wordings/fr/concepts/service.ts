import type { Wordings } from '../../wordings';

/** French words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (resili*|mettre fin|mets fin|mettons fin|interromp*|arreter|arrete|stopper|cloturer|clore|fermer|terminer|denoncer|rompre) .. (a|au|mon|notre|le|l|ce|cet)? (abonnement|contrat|compte|adhesion|forfait|engagement|souscription|offre)
      (resiliation|denonciation) .. (contrat|abonnement|ligne|compte|effective|immediate|date|courrier|lettre)
      !(plus|pas) .. (reconduir*|renouvel*|prolong*) .. (contrat|abonnement|engagement|licence)?
      !(ne|n) .. (reconduir*|renouvel*|prolong*) .. (pas|plus)
      (me barrer|partir|m en vais|vous quitter|quitter .. (operateur|service*|banque|enseigne)|me casser) .. (chez|ailleurs|concurren*|de)?
      (mieux|moins cher) (ailleurs|chez)
      (passe|passer|passons|vais|bascule|migre|migrons|change|changer) .. (chez|a la) (concurren*|un autre|une autre|free|orange|sfr|bouygues|sosh|red|un concurrent)
      (etudi*|regard*|cherch*|compar*|evalu*|envisag*) .. (autres|autre|alternative*) .. (prestataire*|fournisseur*|operateur*|solution*|offres|banque*)?
      !(plus|aucune) .. raison .. (rester|continuer)
      !(ne veux plus|plus besoin) .. (de)? (vos|votre|vous) .. (services|service|offre|abonnement)?
      (changer|change|changeons) (de|d) (operateur|fournisseur|prestataire|banque|assureur|compagnie)
      (lancons|lance|ouvrons) .. (appel d offres|consultation)
      !(plus|pas) .. (utilite|besoin|usage) .. (service|abonnement|compte|offre)
      !(ne|n) .. (renouvelez|reconduisez|prolongez) .. (pas|plus)
      (derniere facture|dernier mois) .. (chez vous)
      (code rio|rio|portabilite|porter mon numero)
      (voir|aller|chercher) ailleurs
      (perdu|perdre|perdez) .. (un|une|votre) .. (client|cliente|clients)
      !(ne|n) .. (irons|continu*|poursuiv*|prolong*) .. (pas|plus)
      (coupez|fermez|arretez|cloturez) tout
      (mets|mettre|transfere*|bascule*|emmene|porte) .. (ma|mon) (ligne|internet|numero|assurance|mobile|box|electricite) .. (chez|vers)
      !(ne pas|ne plus|pas|fin|mettre fin|rompre|terminer|resilier|arreter) & (accord|contrat|partenariat|collaboration|convention) & (avec vous|vous|echeance|juin|prochain*) @18
    `,
    unless: `
      (viens|arrive|venant) .. (d un|de chez un) autre
      (quitter|fermer) l? (application|appli|page|mode|ecran|menu|programme|session|groupe)
      (chez|a) vous (depuis|de|venant)
    `,
  },
  'confirmed-defect': {
    phrases: `
      (confirme*|dit|admis|reconnu|indique*|selon|explique*) & (bug|defaut|anomalie|probleme connu|erreur (de|chez) (votre|vous)|connu) & (technicien*|support|service|conseiller*|votre|vous|equipe|developp*) @20
      (probleme|bug|anomalie|defaut|erreur) (connu|connue|reconnu|reconnue|identifie|identifiee)
      (version|mise a jour|maj|build|depuis|en|avec) .. # & (vide|faux|fausse|plante*|errone*|incorrect*|bloque*|casse*|ferme) & (juste|correct*|bon|bien|marchait|fonctionnait|allait|avant|ancienne|precedente) @26
      (teste*|essaye*|essaie|verifie*|reproduit|pareil|meme) .. (sur|avec|dans) .. (#2|deux|trois|quatre|plusieurs|tous|differents|autres) .. (appareil*|machine*|poste*|ordinateur*|telephone*|navigateur*|tablette*|pc)
      (reproductible|reproduit|reproduire|reproductibles) & (chaque|fois|toujours|bug|erreur|plante*|ferme*|systematique*|poste*|etape*|crash*) @18
      (mise a jour|maj|version|passant|passage) & (efface*|supprime*|perdu*|disparu*|ecrase*|detruit*|fait disparaitre) & (brouillon*|donnees|table|historique|contacts|photos|fichiers|messages|clients|notes|mails|parametres|enregistrement*) @18
      (calcul|total|arrondi|tva) .. (faux|fausse|errone*|incorrect*) & (version|mise a jour|depuis|en # #|#) @20
      (en revenant|revenir|retour|revenu*|retrogradant|repasse*) .. (a|en|sur|vers) .. (version|# #|precedente|ancienne) .. (disparait|regle|resolu|fonctionne|marche|corrige|plus)
      (verifie*|reproduit|teste*|constate*) .. (sur|dans|en|avec) .. (#2|deux|trois|quatre|plusieurs|differents) .. (environnements|comptes|serveurs|systemes|navigateurs|instances|postes)
      # # .. (perd|saute|oublie|duplique|tronque|corrompt|ignore)
      (toujours|systematiquement) .. (arrondi*|calcule*|trie*|enregistre*|exporte*|affiche*) .. (mal|faux)
      mal (arrondi*|calcule*|trie*|exporte*) & (toujours|toutes|chaque|version|tous|verifie*) @20
      meme .. (plantage|erreur|bug|defaut|crash|resultat|echec) .. (sur|avec|dans) & (neuf|nouveau|autre|deuxieme|ancien|deux|tous) @20
      (depuis|apres|avec) .. (version|mise a jour|maj|build) & !(ne correspondent|faux|fausse*|incorrect*|errone*|plus|vide*) & (etait (juste|bon|bonne|correct*)|precedente|avant|marchait|fonctionnait|ancienne|allait) @28
    `,
  },
  outage: {
    phrases: `
      !(plus personne|personne|aucun|aucune) .. (chez nous|de nous|d entre nous|collegue*|client*|utilisateur*|employe*|n arrive|ne peut|ne recoit|ne parvient)
      (tout|toute|toutes|tous|ensemble|entier|entiere|complet|complete) .. (bureau*|equipe*|entreprise|societe|service|site*|quartier|rue|village|immeuble|ville|magasin*|caisse*|boutique*|agence*|usine*|hopital|ecole|postes|reseau|clients|utilisateurs|collegues|employes|lignes|telephones|commune) & (panne*|arret|bloque*|hors service|coupe*|sans|plus|injoignable*|mort*|tombe*|503|502|500|inaccessible*|impossible|appellent|paralyse*|hs|down) @18
      !(nos|notre) .. (clients|utilisateurs|equipes|collegues|agents|magasins|agences|salaries) .. (ne|n) .. (plus|pas|peuvent|arrivent)
      (production|prod|serveur*|systeme|plateforme|site) .. (arret|panne|tombe*|down|hs|ne repond plus|bloque*|paralyse*) & (nous|nos|notre|plus|commandes|clients|perd*|production|toute*|urgent*|depuis) @18
      (panne|perte|coupure|interruption) (generale|totale|complete|globale|massive|majeure|nationale)
      (perte|interruption) .. (totale|complete) .. service
      (nos|les) (#3|trois|quatre|cinq|six|dix|douze|vingt) .. (site*|magasin*|agence*|usine*|bureaux) & (panne*|sans|bloque*|arret*|coupe*|perte|plus) @18
      (souci|probleme|panne) (general|generale|global|chez vous) & (toutes|tous|agences|clients|collegues|magasins) @20
      #5 (postes|utilisateurs|collegues|personnes|salaries|clients|lignes) & (bloque*|sans|panne|coupe*|plus|impossible) @16
      (tous|toutes|chaque|aucun|aucune) .. (guichet*|caisse*|terminal|terminaux|poste*|bureau*|borne*|machine*|ecran*|telephone*|ligne*|lecteur*) & (eteint*|mort*|panne|arret*|noir*|hs|bloque*|fige*|plus) @16
      (#3|une dizaine|vingtaine|trentaine|quarantaine|vingt|trente|quarante|cinquante|dix|douze|quinze) .. (infirmier*|medecins|agents|chauffeurs|eleves|caissier*|operateurs|personnes|utilisateurs|employes|clients|salaries|collegues) .. (n arrivent|ne peuvent|bloque*|sans|n ont plus|attendent)
      (tous|nos) .. (lecteurs|scanners|caisses|terminaux|telephones|lignes|ordinateurs|cameras|tablettes) .. (perdu|coupe*|tombe*|arrete*|plante*) & (meme temps|tous|attendent|bras croises|arret|personnes|toute*) @22
      (panne|inaccessible|injoignable|hors service|bloque*) .. pour (tous|toutes|chaque|l ensemble) .. (clients|utilisateurs|visiteurs|client)
      !aucun* de nos .. (ne|n) .. (peut|peuvent|arrive*|parvien*)
      !aucun* de nos & (ne peut|ne peuvent|n arrive*|ne parvien*) @12
    `,
  },
  'repeat-contact': {
    phrases: `
      (deuxieme|troisieme|quatrieme|cinquieme|sixieme|enieme|dixieme|3e|3eme|4eme|4e|5eme|5e) .. (fois|mail|message|appel|demande|relance|courrier|ticket|tentative|reclamation|lettre)
      combien de fois .. (ecri*|appel*|relanc*|demand*|expliqu*|repet*|dire|contact*)
      (relance*|mails|messages|courriers|appels|tickets|demandes|rappels|lettres) & (sans reponse|restes|aucune reponse|ignore*|(personne .. (repond*|rappel*|reagi*))|jamais .. (repon*|rappel*)|sans suite|sans retour|aucun retour) @16
      !(malgre|apres) .. (relance*|mails|rappels|appels|messages|courriers)
      (relanc*|attend*|insist*|demand*|ecri*|appel*) .. depuis & (personne|rien|aucune|sans|toujours) @20
      (renvoie*|balade*|ballade*|transfer*|passe*|promen*) .. (d un|de service|conseiller*|service*|entre) .. (a l autre|autre|en service|suivant)?
      ticket # .. (ticket|et)? # & (maintenant|encore|toujours|celui|meme) @20
      (recommenc*|reexpliqu*|repet*|raconter) .. (tout|zero|debut|histoire|chaque) & (chaque|fois|conseiller*|encore|nouveau|autre) @18
      (toujours|encore) .. (aucune reponse|pas de reponse|rien|sans nouvelle*) .. (apres|depuis|malgre)
      (plusieurs|nombreuses|multiples|maintes) (relances|reprises|rappels|demandes)
      (explique*|raconte*|dit) .. (a)? .. puis .. (a)? & (meme*|maintenant|encore|nouveau|rebelote) @24
      (memes (questions|reponses)|meme (question|reponse))
      (aucun|zero) progres
      (tourne*|tournons) en rond
      (deuxieme|troisieme|quatrieme|cinquieme|sixieme) (coup de fil|appel|courrier|semaine|visite)
      (semaine*|mois|jours) sans .. (reponse|nouvelle*|retour|solution)
      (a|par) (deux|trois|quatre|cinq|plusieurs|maintes|#3) reprises
      (ecrit|appele|contacte|relance) .. (trois|quatre|cinq|plusieurs|#3) fois
      (reponse|reponses) (automatiques|automatique) & (que|seulement|uniquement|toujours|rien) @14
      !(personne|on) .. rappele* .. (encore|toujours|pas)
      promesse* .. (non tenue*|pas tenue*)
      encore une fois .. (personne|aucune|rien)
    `,
  },
  'key-account': {
    phrases: `
      (conseil d administration|pdg|directeur general|directrice generale|dg|directeur financier|directrice financiere|daf|ministre|maire|ambassadeur|ambassadrice|president|presidente|comite de direction|prefet|prefete) & (nom|demande*|attend*|exige*|veut|cabinet|assistant*|bureau|personnellement|je suis|souhaite|secretariat) @14
      (# 000|#100|milliers|centaines|cent|mille) .. (postes|utilisateurs|salaries|employes|licences|lignes|collaborateurs|sites|lits|magasins|abonnements|appareils)
      (depens*|budget|chiffre d affaires|represent*|vers*|pay*|contrat) .. (#10000|# 000|million*) .. (euros|an|annee|par an)?
      (un|une|l un|l une) de vos .. (gros|grands|meilleurs|principaux|importants|plus) .. (clients|comptes|partenaires)
      (sommes|suis|tant que|etant|avons) .. (partenaire|client|compte|contrat|cliente) (platine|or|premium|grand compte|strategique|prioritaire|vip|cle)
      (grand compte|contrat cadre|accord cadre|niveau de service|sla)
      (directeur|responsable|charge) de compte .. (promis|dit|assure|garanti|priorite)
      (interlocuteur|contact|referent) (dedie|attitre|unique)
      (dirige*|responsable|directeur|directrice) .. (informatique|dsi|achats|telecom*) .. (de|du|a|pour) .. (region|mairie|hopital|universite|groupe|ministere|ville|departement|entreprise|metropole)
      (directrice|directeur|presidente|president|prefet|maire|ministre|gouverneur) .. (veut|souhaite|exige|demande|attend|reclame|insiste)
      votre .. (plus (gros|grand|grande)|premier|principal|meilleur) .. (client|site|compte|partenaire|locataire|acheteur)
      (plus gros|plus grand|premier|principal) .. (client|site|compte) .. (votre|de votre|chez vous)
      (# 000|#100|mille|centaines) .. (terminaux|appareils|ordinateurs|telephones|boites|eleves|cartes|machines)
    `,
  },
};
