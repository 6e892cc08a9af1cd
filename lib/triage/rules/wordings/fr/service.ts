import type { Wordings } from '../wordings';

const fault =
  'faux|fausse*|erreur*|plant*|se ferme*|ferme tout|vide|vides|disparai*|disparu*|perd|perdent|perdu*|decal*|invers*|doubl*|fuit|fuient|coule|coulent|goutte*|casse*|bloqu*|fig*|gel*|fige*|retard*|crash*|saut*|illisible*|manqu*|melang*|ecras*|efface*|compte (pas|plus)|affiche* (pas|plus|mal|rien)|marche* (pas|plus)|fonctionne* (pas|plus)|mal|refus*|tronqu*|coup*|arrondi*|deform*|bug*|bogue*|blanc|blanche|noir|tourne en rond|zero|negati*|ignore*|oubli*|desynchron*|faussee|se trompe|tombe en panne|fondu|fissur*|decoll*|s eteint*|s arret*|redemarr*|surchauff*|siffl*|se bloque*|defaut|anomalie|exception|corrompu*|ne tient|ne s enclenche|se detach*|ne s ouvre|ne charge|n imprime|n enregistre|n arrive';
const many =
  'sur (deux|trois|quatre|cinq|six|huit|dix|#2|plusieurs|tous|toutes|chacun) .. (telephone*|appareil*|ordinateur*|pc|poste*|compte*|navigateur*|tablette*|exemplaire*|machine*|unite*|montre*|systeme*|environnement*|imprimante*|profil*|session*|utilisateur*|fichier*|dossier*|modele*)|(deux|trois|quatre|cinq|six|huit|dix|#2) .. (appareil*|exemplaire*|ordinateur*|pc|telephone*|postes|comptes|navigateur*|tablette*|machine*|montre*|unites|enceinte*|prises|modeles) .. (differen*|meme|tous|toutes|identique*|pareil|et)|tous (nos|les|mes) (postes|appareils|telephones|collegues|utilisateurs|amis|comptes|ordinateurs|navigateurs|exemplaires|clients|joueurs)|toute (l|la|ma) (equipe|classe|famille|guilde|redaction|boite|bande)|chez (tout le monde|mes collegues|ma femme|mon mari|mes amis|mon voisin|mes parents|un ami|une amie|d autres|tous|ma soeur|mon frere|moi et)|iphone et android|android et iphone|android comme|windows et mac|mac et windows|chrome et firefox|firefox et chrome|celui de (mon|ma)|celle de (mon|ma)|le telephone de (mon|ma)|le compte de (mon|ma)|autre (appareil|telephone|ordinateur|compte|navigateur|poste|machine|exemplaire)|clan|fois sur|sur les (deux|trois|quatre|cinq|#2)|les (deux|trois|quatre|cinq|#2) (ont|font|sont|se|perdent|fuient)';

/** Further French words and pairs of them: defects and contacts. */
export const service: Wordings = {
  'confirmed-defect': {
    lists: { fault, many },
    phrases: `
      (bug|bogue|defaut|anomalie|probleme|erreur|panne) & (reproduit|reproduis|reproduire|reproductible|refait|systematique|confirme*|recurrent*|generalise*|tous les (postes|appareils|clients|modeles|utilisateurs)|chaque (unite|appareil|poste|exemplaire)|de serie|de conception|d usine) @20
      (mise a jour|maj|version|firmware|patch|update) .. (casse*|foutu|flingue*|bousille*|fait planter|regression|decale*|efface*|melange*|inverse*|plus rien) & (tous|toute|chez|tout le monde|collegues|equipe|plusieurs|#2|deux|trois|meme|aussi|forum) @24
      (forum|groupe|reddit|communaute|reseaux sociaux|avis|commentaires) & {fault} & (tous|plein|dizaines|centaines|nombreux|meme*|pareil|autres|#5) & (version|maj|mise a jour|modele|appareil|appli|jeu|lot|serie|depuis) @28
      (remplace*|echange*|change*|nouvel|nouvelle|neuf|neuve|troisieme|deuxieme) & {fault} & (meme|pareil|encore|identique|aussi|recommenc*|rebelote|exactement|egalement) & (exemplaire|appareil|modele|machine|piece|paire|produit|unite|batterie|carte|ecran|moteur|pompe|lampe|casque|chaise|sac|montre|velo) @26
      (demande|teste|verifie|essaye|vu|montre) .. (a|avec|chez|sur) (#3|trois|quatre|cinq|six|dix|plusieurs) .. (personnes|amis|collegues|gens|joueurs|clients|voisins) & (tous|toutes|pareil|meme*|idem|aussi) @22
      {fault} & (teste|verifie|essaye|repete|reproduit|refait|controle) .. (compte|telephone|portable|acces|ordinateur|pc|tablette|machine|poste|comptes|postes|telephones|navigateurs) & (toujours|pareil|meme*|idem|aussi|partout|identique) & (de mon|de ma|du voisin|de mes|d un|autre*|collegue*|deux|trois|quatre|plusieurs|#2) @30
      (les deux|les trois|les quatre|les cinq|les six|les dix|tous les deux|toutes les deux) & {fault} & (achete*|exemplaire*|modele*|appareils|recu|recue|recus|recues|commande*|magasin*|lot|boite*|pieces|neufs|neuves|cote) @22
      (sur|avec|chez) (les|nos|mes|tous les|toutes les|chacun de|chacune des|chaque) .. (deux|trois|quatre|cinq|#2|telephone*|appareil*|poste*|ordinateur*|montre*|exemplaire*|machine*|tablette*|pc|version*) & {fault} & (meme|toujours|android|iphone|achete*|quand|si|demontr*|montre*|reproduit|pareil|identique|tous|differen*|exemplaires) @28
      (developpeur|ingenieur|programmeur|createur|editeur|technicien|concepteur) .. (ecrit|dit|repondu|avoue|explique|admis|confirme|reconnu) .. (que|que c est|la|le|cass*|vient|du a)
      (revenu|retour|remis|repasse|reinstalle|retrograde) .. (a la|en|sur la|au|vers la) .. # .. (normal*|marche*|fonctionne*|ok|bon|nickel|plus|correct*|impeccable|va)
      (version|en|depuis la|depuis) #1 & {fault} & (toute|tous|toutes|ancienne|precedente|avant|normal*|collegues|redaction|equipe|clan|# #) @24
      (captures|capture|photos|video|videos) .. (de mon|de celui|de celle|du|des) .. (et|celui|celle|autre|deux|trois) & {fault} @28
      (toujours|systematiquement|a chaque fois|chaque fois|invariablement) .. (un jour|une heure|une minute|une ligne|un mois|une page|un euro|un centime|un cran) (avant|apres|de trop|de moins|en moins|de plus|trop tot|trop tard|en retard|en avance)
      (tous|toutes|tout le monde) .. (ont|a|auraient) (ca|le meme|la meme|ce probleme|ce defaut|ce souci) & (dit|disait|selon|version|carte*|vendeur|technicien|comptoir|maj|mise a jour|modele) @22
      {fault} & {many} & (meme*|pareil*|identique*|idem|aussi|egalement|tous|toutes|chaque|toujours|teste*|essaye*|verifie*|refait|reproduit|constate*|depuis|version|maj|mise a jour|resultat|systematique*|quand|si|des que|lorsqu*) @30
      (#2 fois sur #2|# sur #|dix fois sur dix|trois sur trois|deux sur deux|quatre sur quatre|six sur six|cinq sur cinq) & ({fault}|meme|defaut|probleme|serie|lot|reproduit|teste*) @20
      (refait|reteste|reessaye|recommence|repete|essaye|teste) .. (#3|trois|quatre|cinq|six|dix|vingt|plusieurs) fois & ({fault}|meme|pareil|resultat|chaque) & (quand|si|avec|en|des que|lorsqu*|meme|pareil) @24
      (version|mise a jour|maj|firmware|micrologiciel|patch|build|pilote|update) & {fault} & (tous|toutes|avant|ancienne|precedente|reproduc*|collegues|systematique*|revenu*|regression|chez tout|chaque fois|a chaque|equipe|clan|les autres|plusieurs) @26
      (revenu*|remis*|repasse*|retour|reinstall*|downgrad*|retabli*|garde*|reste*|ancienne|precedente) .. (version|a la|en|sur|# #|pilote|build|maj) & (normal*|marche*|fonctionne*|disparai*|ok|correct*|bon|nickel|impeccable|plus de (probleme|souci|bug)) & (version|#|maj|mise a jour|pilote|firmware) @24
      (revenu*|revient|de retour|reapparu*|resurgi*|ressurgi*|rebelote|encore la|reapparait|recidive) & (bug|bogue|probleme|erreur|defaut|anomalie|souci|plantage|decalage) & (corrige*|repare*|resolu*|regle*|version|mise a jour|maj|an dernier|annee derniere|deja|annee|# #) @26
      (chaque annee|tous les ans|encore une fois|a chaque changement) & (heure d (ete|hiver)|changement d heure|bissextile|passage) & {fault} @26
      (heure d (ete|hiver)|changement d heure|fuseau*|29 fevrier|31|accent*|tiret*|apostrophe*|caractere* special*|espace*|emoji*|majuscule*) & {fault} & (sans|avec|tous|toujours|chaque|quand|si|des que|une heure|lorsqu*|systematique*) @24
      (developpeur*|ingenieur*|technicien*|support|sav|usine|fabricant|constructeur|garantie|atelier|editeur|reparateur|vendeur|equipe technique) & (reconnu*|reconnai*|admis|admet*|avoue*|confirme*|isole*|identifie*|ecrit|explique*|dit) & (serie|lot|defaut|bug|bogue|cause|conception|fabrication|programme|code|connu*|correctif|correction|tous les modeles|cette reference|patch|malfacon|regression) @28
      (serie|lot|modele|gamme|fournee|reference) .. (defectueu*|defaut*|probleme|malfacon|rate*|foireu*|vice|souci)
      (defaut|probleme|vice) .. (serie|conception|fabrication|d usine)
      (si|quand|lorsqu*|des que|des qu) & {fault} & (sans|avec|autrement|sinon|en passant) .. (marche*|fonctionne*|va|passe|ok|bon|correct*|nickel|aucun probleme)
      avec .. ({fault}|plante|pas) & sans .. (marche*|fonctionne*|ok|passe*|va|bon|correct*|nickel|apparai*|sort) @24
      (echange*|remplace*|remplacement|deuxieme|second|seconde|neuf|neuve|nouvel exemplaire|la nouvelle|le nouveau|celle de remplacement|celui de remplacement) & (meme (probleme|defaut|souci|endroit|panne|fuite|chose|bruit|resultat|place)|pareil|idem|identique|exactement pareil|comme (la|le) premier*) @22
      (etapes|pour reproduire|manip|manipulation|cas de test|jeu d essai|exemple joint|fichier de test|log|logs|journal joint|stack|trace) & {fault} & (#|chaque|toujours|resultat|joint*|ouvr*|clic*|attendu|obtenu) @28
      (resultat attendu|comportement attendu|resultat obtenu|attendu .. obtenu|cause racine|nullpointer*|null pointer|stack trace|stacktrace|exception)
      (a tous les coups|a chaque fois|immanquablement|systematiquement|100 pour cent|invariablement|a coup sur|imparable) & {fault} & (quand|si|des que|lorsqu*|en|apres|avec|avant|il suffit) @22
      (invers*|permut*|confond*|echang*|interverti*) .. (colonne*|gauche|droite|jour*|chiffre*|unite*|champs|valeurs|nom*|date*|ordre|heure*) & ({many}|export*|toujours|chaque|aussi|version|verifi*|teste*|import*|logiciel) @22
    `,
    unless: `
      (corrige|corrigee|regle|reglee|repare|resolu|resolue) .. (merci|bravo|parfait|impeccable)
      (modele|formulaire|trame) (de|d) (rapport|signalement|bug)
      (apprends|formation|stage)
      bien (disparu|ete corrige*|regle*|resolu*)
      mot de passe (incorrect|oublie|errone|faux)
    `,
  },
  'repeat-contact': {
    lists: {
      day: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant hier|ce matin|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|le #|du #|semaine derniere|mois dernier',
      done: 'appele|appelee|telephone|ecrit|passe|passee|relance|venu|venue|promis|demande|redemande|rappele|signale|explique|envoye|alle|allee|mail|mails|appel|appels|courrier|courriers|lettre|lettres|message|messages|courriel|courriels|recommande|relances|passage|visite|visites|dit',
      still:
        'toujours|encore|rien|aucun*|personne|jamais|pas|meme|memes|sans|silence|zero|rebelote|idem|pareil|inchange|patience|nouveau|differen*|point mort|chaque',
    },
    phrases: `
      (apres|depuis|au) .. (premier|deuxieme|second|troisieme) .. (appel|mail|courrier|message|relance|passage|coup de fil) & (deuxieme|second|troisieme|aussi|encore|toujours|rien|promis) @22
      (trois|deux|quatre|cinq|six|#2) (derniers|dernieres|precedents|precedentes|autres) (appels|mails|messages|courriers|relances|techniciens|tickets|dossiers|demandes|passages|visites) & (sans|aucun*|rien|personne|toujours|meme*|promis|dit|disai*|encore|jamais) @20
      (deux|trois|quatre|cinq|six|#2|plusieurs) (techniciens|reparateurs|intervenants|conseillers|conseilleres|interlocuteurs) .. (venu*|passe*|sont|ont|dit|promis|m ont) & (toujours|rien|meme*|encore|sans|aucun*|personne|differen*|chacun|pas|dernier) @22
      (l un|les uns|l agence|le magasin|la boutique|le transporteur|le siege|le livreur|le fabricant|la banque|l autre|au telephone) .. (dit|disent|renvoie*|affirme*) & (l autre|les autres|vous dites|que c est (vous|eux|a)|competent*|dit que) @24
      (puis|ensuite) .. (puis|ensuite|apres|enfin) & (repondu|conseiller*|robot|bot|chatbot|m a (dit|envoye)|on m|monsieur|madame|mme|collegue) @26
      (perdu|plus) .. compte & (fois|appel*|mail*|expliqu*|relanc*|ecri*) @16
      (deja) .. (ecrit|appele|contacte|signale|demande|explique|dit|envoye|relance) .. (par|sur|a|au|aux|et) & (facebook|insta*|twitter|whatsapp|mail|telephone|chat|formulaire|boutique|agence) & (personne|rien|aucun*|toujours|sans|jamais) @26
      (le #|du #|au #) .. (dit|disai*|promis|repondu|assure*) .. (le #|du #)
      (rappele*|relance*|ecrit|appele*|signale*|demande*|redemande*) .. en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) .. (en|puis|et) (en)? (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|debut)
      (ai|avons|a) .. (redemande*|rerelance*|reecrit|rappele|retelephone|reexplique|re demande) & (semaine*|mois|toujours rien|personne|sans|deux fois|puis|encore) @18
      (promis|promesse|promet*) .. (promis|promesse|promet*|encore|toujours)
      (neuf|sept|huit|dix|six|cinq|quatre|trois|#3) (messages|mails|appels|courriers|lettres|relances|courriels) & (sans|reponse|aucun*|personne|zero|seule|silence|ignor*) @16
      (appele|appelee|telephone|ecrit|passe|passee|relance|venu|venue|promis|rappele|signale|envoye|alle|allee|mails|appels|courriers|lettres|messages) .. {day} .. {day} & (toujours|encore|rien|aucun*|personne|jamais|sans|silence|zero|rebelote|maintenant|aujourd hui|troisieme|meme) @24
      {day} .. {done} .. {day} .. {done}
      (mails|courriels|courriers|lettres|messages|relances|demandes|appels|ecrits|mail|courrier) .. (du|des|le|de) .. # .. (et|du|puis|le) .. #
      (appele|telephone|ecrit|relance|signale|demande) .. (rappele|retelephone|reecrit|relance|redemande|renvoye|reexplique|resignale|puis (appele|ecrit|telephone|passe)|repasse|re ecrit)
      (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|#2|plusieurs|enieme|nombreux) .. (mails|courriels|appels|messages|courriers|relances|lettres|coups de fil|coups de telephone|techniciens|conseillers|conseilleres|interlocuteurs|tickets|visites|passages|reponses|formulaires|collegues|agents|employes|personnes differentes|services) & {still} @20
      (appel|mail|courriel|message|relance|tentative|coup de fil|courrier|lettre|visite) (n|no|numero|num) (#2|trois|deux|quatre|cinq)
      (ticket*|dossier*|demande*|reference*|incident*|cas) .. # .. # & (meme|cloture*|ferme*|clos|toujours|encore|identique*|sujet|probleme|rien) @22
      (cloture*|ferme*|clos|classe*|archive*) & (ticket*|dossier*|demande*|incident*|signalement*|cas|reclamation) & (sans (rien|resol*|repar*|reponse|solution|traiter|m avoir|suite|corriger)|alors que|pas (resolu|regle)|a nouveau|troisieme|deuxieme|reouvr*|rouvr*) @22
      ((me|m|nous) (a|avez|ont)? (renvoie*|renvoye*|envoie*|envoye*|redirige*|balade*|ballade*|promene*)|se renvoient|rejettent|repasse*|dit d appeler|dit de voir|dit de contacter|ping pong) & (l autre|les uns|la balle|l un|autre service|vers eux|qui me|qui renvoie|boutique|siege|agence|usine|transporteur|fabricant|des semaines|depuis|tour a tour) @22
      (d abord|le premier|la premiere|l un|l une|un jour|une fois) & (puis|ensuite|le deuxieme|la deuxieme|le second|la seconde|l autre|le suivant|la troisieme|le troisieme) & (dit|promis|conseiller*|repond*|technicien*|assure*|affirme*|appel*|service|robot|chatbot) & {still} @36
      (chaque fois|a chaque (appel|mail|message|passage|coup de fil)|chaque (conseiller*|personne|interlocut*|technicien*)) .. (on (me|m|nous)|vous (me|m|nous)|conseiller*|collegue*) .. (dit|promet*|demand*|repond*|renvoi*|redemand*|raccroch*|assur*|jur*)
      chaque (conseiller*|personne|interlocut*|technicien*|collegue) .. (ouvre|rouvre|redemande|promet|dit|autre|differen*|version)
      (c est (encore|de nouveau|a nouveau|toujours|re) moi|me revoila|me revoici|re re|encore moi|moi encore|nieme|enieme|n ieme|up up)
      (perdu le compte|compte plus|plus compter|lasse|fatigue|fatiguee|marre|assez|epuise|epuisee) .. (appel*|ecri*|expliqu*|repet*|relanc*|redemand*|insist*|rappel*)
      (promis|promesse*|promet*|devait (me|nous)? rappeler|deviez (me|nous)? rappeler|on m a (dit|assure|promis)|m aviez (dit|assure|promis)) & (semaine prochaine|demain|48|24|72|sous huit|dans la journee|dans l heure|vendredi|lundi|cette semaine) & (fois|toujours|chaque|encore|depuis|personne|rien|jamais) @22
      (relance*|redemand*|reitere*|renouvelle|insiste|reecris|reecrire|redis|repete) .. (ma|mon|mes|la|cette|une|encore|nouveau|fois) .. (demande*|courrier*|mail*|question*|probleme|dossier|relance*|requete|rappel)
      (sans (reponse|nouvelle*|retour|suite)|aucun (retour|reponse)|aucune (reponse|nouvelle*)|reste* (lettre morte|sans)|lettre morte) & (mes|mon|nos|notre|#2|courriers|mails|messages|relances|precedent*|recommande*) & (mails|mail|courriers|courrier|messages|lettres|relances|appels|demandes|rappels|courriels|recommande*|du #|precedent*) @20
      (techniciens|reparateurs|intervenants|equipes|livreurs) .. (venu*|passe*|defil*|sont) & (deux|trois|quatre|cinq|#2|plusieurs|dernier|deja|chacun|different*) & {still} @22
      (ma femme|mon mari|mon fils|ma fille|ma mere|mon pere|ma collegue|mon collegue) .. {done} & (j ai|moi|et je|suis) & {done} & {still} @28
      (envoye|renvoye|fourni|transmis|donne) .. (deux|trois|quatre|cinq|#2|plusieurs|maintes) fois & (document*|piece*|photo*|justificatif*|formulaire|papiers|dossier|facture|rib) @18
      (vous|on) (me|m|nous) .. (redemande*|demande*|reclame*) .. (encore|a nouveau|de nouveau|pour la (deuxieme|troisieme)) .. (photo*|document*|piece*|justificatif*|numero|preuve*|meme*)
      (enieme|troisieme|quatrieme|cinquieme|sixieme) .. (echange|reparation|retour|intervention|rendez vous|technicien|dossier|ticket|conseiller*|passage|lien|rappel|promesse)
      (toujours|encore) (pas|aucun*|rien|le meme|la meme|en attente) & (deja) .. (appele|ecrit|signale|demande|relance|envoye|contacte|explique|dit|passe) @24
      (attends|attendons|patiente|patientons) (toujours|encore) & (appele|ecrit|promis|relance*|contacte|rappel*|passe) @22
      (mes|nos) .. (precedents|nombreux|multiples|differents|deux|trois|quatre|cinq|#2) .. (mails|courriels|courriers|messages|appels|relances|lettres|echanges|demandes) & (sans|reponse*|rien|toujours|jamais|personne|suite|ignor*|aucun*|restes) @20
    `,
    unless: `
      (commander|commande|acheter|achete|reserver|venir|viens) .. (deuxieme|troisieme|quatrieme|cinquieme|dixieme|enieme) fois
      (deuxieme|troisieme|quatrieme|cinquieme|dixieme|enieme) fois .. (commande|commander|achete|viens|reserve|client*|votre (caisse|box|produit))
      (commande|commander|achat|sejour|reserv*) .. (troisieme|deuxieme|quatrieme) fois .. (ravi*|super|content*|parfait|merci)
      (troisieme|deuxieme|quatrieme) .. (commande|achat|enfant|etage|versement|sejour)
      (recu|recois|recoit|recevoir|recevons) .. (deux|trois|quatre|cinq|#2|plusieurs|nombreux) .. (mails|courriers|messages|lettres|appels|confirmations)
      (par erreur|tout marche|tout fonctionne|ravi|ravie|bravo|felicitations)
      (merci|remerci*) .. (rappele*|rappel|conseiller*|technicien*|reponse*|patience|reactivite|rapidite)
      combien de fois (peut on|puis je|par)
    `,
  },
};
