import type { Wordings } from '../wordings';
import { calm } from './calm';

const relative =
  'mon ex|mon ex mari|mon ex femme|mon ex compagnon|mon ancien (mari|compagnon|conjoint)|ma belle mere|ma belle soeur|mon beau pere|mon beau frere|mon (patron|employeur|chef|proprietaire|locataire|bailleur|voisin|mari|pere|frere|fils|collegue)|ma (patronne|voisine|proprietaire|locataire|femme|mere|soeur|fille|collegue|cheffe)|mes (voisins|voisines|parents|collegues|enfants|locataires)';
const whose =
  'd un certain|d une certaine|de (la|l) autre (client|patient)|d un (monsieur|type|homme|autre|inconnu|homonyme|patient|client|locataire|couple|voisin|collegue|tiers|artisan|confrere)|d une (dame|femme|autre|inconnue|famille|cliente|patiente|locataire|voisine|collegue|societe que|entreprise que|personne)|d (autres|inconnus|autrui|etrangers)|de (m|mr|mme|madame|monsieur|mlle|parfaits inconnus|gens que)|de quelqu un|de qqn|du voisin|de la voisine|des voisins|des autres (clients|patients|locataires|eleves|salaries|abonnes|familles)|de vos (autres|clients|patients|locataires|salaries|employes|abonnes)';
const paper =
  'facture*|releve*|courrier*|lettre*|dossier*|confirmation|contrat*|bulletin*|attestation*|resultat*|ordonnance*|document*|pdf|piece jointe|compte|profil|photo*|carte d identite|passeport*|permis|rib|iban|adresse*|numero*|coordonnees|nom|noms|salaire*|fiche*|donnees|diagnostic*|analyse*|avis d imposition|certificat*|formulaire*|commande*|reservation*|mails|messages|echange*|conversation*|impaye*|dette*|cv|notes|police|sinistre*|justificatif*|declaration*|quittance*|paie|liste|historique|appels|consommation*|identifiant*|mot de passe|mots de passe|agenda|rendez vous|radio|irm|echographie|compte rendu|bilan';

/** Further French words and pairs of them: personal data, law and press. */
export const law: Wordings = {
  'data-breach': {
    lists: { relative, whose, paper },
    phrases: `
      (vois|voit|voyons|voyait|vu|affiche|affichent|affichait|apparait|apparaissent|tombe|tombee|atterri|atterris|ouvre|ouvert|s ouvre|sort|propose|montre|contenait|contient|trouve|recu|recois|y a|il y a) .. {paper} .. (d un autre|d une autre|d autres|de quelqu un|d un inconnu|d une inconnue|d inconnus|des autres|d autrui|d un tiers|qui n est pas|qui ne sont pas)
      (mes|mon|ma|nos) {paper} .. (chez|a|par|entre les mains|sur le telephone|dans la boite|sous les yeux) .. {relative} & (sans|recu|recue|recus|recues|envoye*|tombe*|arrive*|maintenant|sait|parti*|appris|alors que|divorc*|separ*) @22
      (envoye*|parti*|adresse*|transmis|livre*|remis|distribue*|arrive*) & (mes|mon|ma|nos|notre|sa) .. {paper} & ({relative}|voisin*|inconnu*|mauvais*|quelqu un d autre|autre (client*|patient*|personne|famille)|toute la (liste|classe|boite|promo)|tout le (monde|service|village)|ancienne adresse) @26
      (noms|adresses|mails|numeros|coordonnees|telephones|emails|dates de naissance) .. (de|des) .. (tous|toutes|autres|#10|centaines|dizaines|milliers|chacun|chaque) .. (en copie|visible*|en clair|destinataires|a la vue)
      (serveur|lien|page|dossier partage|drive|onedrive|dropbox|sauvegarde|fichier|cloud|export|calendrier|agenda|formulaire) & (publiquement|ouvert a tous|sans mot de passe|indexe*|a tout le monde|a n importe qui|n importe qui) & (clients|patients|eleves|donnees|dossiers|salaires|adresses|medica*|candidat*|employes|mineurs|identite) @24
      (ancien|ancienne|precedent|precedente) (locataire|proprietaire|occupant*|client*|titulaire|utilisateur|employe|conducteur|patient) & (ses|son|sa|leurs) .. ({paper}|messages|appels|position|trajets|historique) & (vois|recois|acces|affiche*|reste*|trouve*|apparai*) @24
      (fiche* de paie|bulletin*|contrat*|releve*|facture*|dossier*|documents|ordonnance*|resultats) .. (d une|d un|de la|de l|du|de) .. (madame|mme|monsieur|mr|dame|certain|certaine|client*|voisin*|auberge|restaurant|societe|garage|hotel) & (mon espace|mon compte|ma boite|mon portail|mon dossier|mon appli*|mon enveloppe|mon colis|mes documents) @26
      (n importe qui|tout le monde|chacun|quiconque|tous) & (mon|ma|mes) (adresse|numero|nom|telephone|coordonnees|dossier|photo|photos|commande|rendez vous|position) & (voi*|montre*|affiche*|visible*|lien|lire|trouver|accessible*|partag*) @22
      (telephone|portable|ordinateur|tablette|disque|console|montre|pc|appareil|iphone|cle usb) & (encore|reste*|toujours|deja|avait|plein*) & (compte (google|apple|icloud)|photos d|photos de|dossiers de|fichiers de|documents de|session d|messages de|ancien proprietaire|precedent*) @24
      !(courrier|lettre|enveloppe|colis|pochette|avis|document*|dossier|confirmation|bilan|bulletin) .. (n est|n etait|ne sont|n etaient) pas (le mien|la mienne|les miens|les miennes|a moi|le notre|la notre|pour nous)
      (pages|feuilles|documents|factures|dossiers|releves|lettres|noms|photos) .. (gens|personnes|clients|familles|inconnus) .. (que je ne|inconnu*|que nous ne|d autres) .. (connais*)?
      {paper} .. {whose} & (trouve*|tombe*|affiche*|apparai*|recu|recois|recevons|ouvert|ouvre|vois|voit|vu|lis|lire|sont|figur*|sort*|imprime*|glisse*|enveloppe|espace|contient|contenait|arrive*|joint*|telecharg*|avec|reste*|il y a|y avait|dessus|traine*|lu|donne*|dicte*|envoye*|oublie*|laisse*) @22
      !{paper} .. (n est pas|n etait pas|ne sont pas|n etaient pas|pas) .. (le mien|la mienne|les miens|les miennes|a moi|la notre|le notre|me concerne*) & (recu|recois|ouvr*|ouvert*|enveloppe|espace|apparai*|affich*|telecharg*|boite|tombe*|trouve*|celui|celle|d un|d une|autre*|nom|compte|joint*|arrive*) @24
      {paper} .. (de tous les|de toute la|de tout le|des|de nos|de vos) (clients|patients|eleves|adherents|locataires|salaries|employes|parents|membres|familles|residents|participants|donateurs|candidats|assures|abonnes|collegues|coproprietaires|equipe|service|classe|immeuble|entreprise) & (visible*|public*|en ligne|par erreur|par megarde|a la vue|accessible*|tout le monde|dans la nature|circul*|perdu*|vole*|en clair|en copie|affiche* (dans|sur|au)|a tous|lisible*|poubelle|oublie*|egare*) @26
      (celui|celle|ceux|celles) {whose} & ({paper}|espace|application|appli|enveloppe|ecran) @20
      {relative} & (recu|recoit|eu acces|a acces|vu|voit|lu|lit|ouvert|obtenu|trouve|tombe|appris|apprend|sait|retrouve*) & (mon|ma|mes|notre) .. {paper} & (chez (lui|elle|eux)|vous|votre|vos|a cause|ancienne adresse|traitement|maintenant|sans|alors que|par) @28
      (donne|donnee|donnees|communique|communiquee|communiquees|transmis|transmise|transmises|envoye|envoyee|envoyes|revele|revelee|divulgue|lu|dit|fourni|montre|dicte|confirme) & (a|au|aux) {relative} & (mon|ma|mes|nos|tous mes|toutes mes) .. {paper} @20
      (google|moteur de recherche|bing|internet|en ligne|sur le web) & (tomb*|trouv*|apparai*|sort|sorti*|cherch*|tap*|visible*|accessible*|telecharg*|resultat|index*) & (mon|ma|mes|nos|notre|votre|vos) .. (dossier*|candidature*|cv|adresse|pdf|document*|releve*|demande*|donnees|bulletin*|facture*|serveur|fichier*|photo*|lettre*|coordonnees) @28
      (have i been pwned|haveibeenpwned|dark web|darkweb|darknet|leak|leake*|base volee|fuite|fuites|fuite de) & (chez vous|votre|vos|mon (mot|mail|adresse|compte|numero)|mes|mots de passe) @22
      (perdu*|vole*|egare*|oublie*|laisse*|retrouve*|trouve*|achete*|abandonn*|jete*|tombe*|disparu*) & (cle usb|clef usb|usb|disque dur|ordinateur*|pc|portable|tablette|classeur|chemise|carton*|poubelle*|benne|sacoche|pochette|carnet|registre|dossiers|papiers|cahier) & (clients|patients|eleves|adherents|membres|noms|donnees|personnel*|salaires|adresses|codes|employes|donateurs|beneficiaires|locataires|dossiers|chiffre*|sans mot de passe|identite|medica*|rib|iban) @30
      (reconditionne*|occasion|neuf|neuve|remplacement|achete*|vendu*|recu|echange) & (telephone|ordinateur|pc|portable|tablette|disque*|box|montre|console|appareil|cle usb|smartphone|iphone) & (photos|compte|documents|donnees|fichiers|messages|contacts|session) & (ancien*|autre*|famille|quelqu un|d un|d une|precedent*|inconnu*|encore) @30
      (par erreur|par megarde|sans le vouloir|accidentellement|malencontreusement|me suis trompe*|s est trompe*|fausse manip*|mauvaise (liste|piece|adresse|manip*)) & (envoye*|transmis|partage*|publie*|mis|diffuse*|adresse*|joint|expedie*|transfere*|parti*|mail) & (liste|fichier|tableau|excel|salaires|dossiers|tous les|toute la|toutes les|clients|patients|eleves|parents|donnees|releve*|bulletins|tout le monde) @26
      (visible*|lisible*|a la vue|affiche*|consultable*|accessible*|au vu|expose*|etale*|en libre|a decouvert|en clair) & (par tous|de tous|tout le monde|n importe qui|public|passants|voisins|les autres|tous les|guichet|accueil|comptoir|hall|salle d attente|enveloppe|etiquette) & (nom|noms|adresse*|dossier*|diagnostic*|numero*|donnees|photos|ordonnance*|maladie*|salaire*|impaye*|dette*|medicament*|traitement*|motif*|telephone*) @26
      (melange*|confondu*|interverti*|croise*|inverse*|fusionne*) & (dossiers|comptes|clients|patients|enveloppes|fiches|courriers|donnees|locataires|profils|contrats|dossier|compte) & (autre*|voi*|recu|recue|recus|recues|recoi*|homonyme|meme nom|acces|lui|elle) @24
      (stagiaire*|salarie*|employe*|collegue*|eleves|parents|prestataire*|tout le monde|n importe qui|locataires|voisins|coproprietaires|clients) & (voit|voient|voir|acceder|accede*|consulter|consultent|lire|lit|lisent|ouvrir|acces) & (salaires|paies|dossiers medicaux|entretiens|evaluations|rib|fiches de paie|impayes|bulletins|confidentiel*|contrats de|donnees des|releves des|coordonnees des) @26
      (recois|recoit|recevons|recu|recevoir|arrivent) & (codes|notifications|alertes|sms|mails|messages|avis|rappels|confirmations|factures|releves|resultats|courriers) & ({whose}|destine* a|adresse* a|au nom (de|d)) & (pas|un autre|inconnu*|connais|homonyme|meme|adresse*|semaine*|mois|depuis|certain|certaine|dame|monsieur|numero|banque|compte) @24
      (chatbot|assistant virtuel|votre (bot|robot|assistant|chat)|conseiller*|hotline|standard|secretaire|guichet*|receptionniste|accueil) .. (donne*|lu|dit|dicte*|repondu|communique*|revele*|recite*|affiche*|montre*|sorti) & {paper} & ({whose}|{relative}) @26
      (homonyme|meme nom de famille|porte le meme nom|meme prenom) & ({paper}|recu|compte|confond*) @18
      (mauvais|faux|fausse) (fax|numero de fax|numero|mail|adresse mail|boite aux lettres) & (envoye*|parti*|transmis*|adresse*|arrive*) & {paper} @20
      (fichier|liste|tableau|excel|base) .. (clients|patients|salaires|eleves|membres|adherents|donateurs) & (partage*|envoye*|publie*|public|tous|mauvaise|perdu*|telecharge*|lien) & (erreur|accidentel*|ouvert*|visible*|accessible*|parents|tout|tous|personne*|externe*) @26
    `,
    unless: `${calm}
      (cas|hypothese) (d|de) fuite
      sans que .. (voi*|vu)
      comment (verifier|savoir|mettre|recuperer)
      comment (donner|partager|ajouter|transferer|envoyer|faire)
      (ou|puis je|peut on) (puis je|faire|trouver)
      (formation|sensibilis*|e learning|fictif*|fictives|anonymise*)
      (ajouter|ajoutez|modifier|rajouter) .. (nom|coordonnees|adresse) .. (d un|d une|de (mon|ma))
    `,
  },
  'legal-threat': {
    phrases: `
      (signe|donne|confie|remis) .. (pouvoir|mandat|procuration|dossier) .. (avoue|avocat*|procureur|huissier|juriste|conseil)
      (avant|en vue) (le|du|d un|un|tout) (proces|jugement|audience) & (mediation|conciliat*|expert*|tentative|obligatoire|constat) @20
      (declaration de cessation|engagement de cesser|lettre de cessation|cessez et renoncez|atteinte a (ma|mes|mon|nos)|droits d image|droit a l image|frais de licence|indemnite d utilisation)
      (retrouve*|revoi*|reverr*|verra|verrons|revoir|attends|rendez vous|vois|expliqu*|finir*|reglera|tranchera|tranche) .. (tribunal|juge|a la barre|en justice|prud hommes|pretoire)
      (constat|proces verbal) .. (huissier|commissaire de justice|notaire)
      (huissier|commissaire de justice|notaire) .. (constat*|acte|dress*|signifi*|pass*|mandat*|venu)
      (expertise|expert) (judiciaire|pres la cour|contradictoire)
      (refere|assignation|procureur|tribunal|prud hommes|greffe|juge|conciliateur de justice|au penal|commission de conciliation) & (depos*|saisi*|engag*|transmis*|convoqu*|audience|envoy*|parti|partie|signifi*|notif*|mene*|devant|porte*|requis*|requisition*|recevrez|plainte|sinon|prochaine etape) @18
      (mandante*|ma cliente|mon client|nom et pour le compte|en qualite de conseil|conseil de (m|mme|la|notre)|avocat de (m|mme|la)) & (mis* en demeure|demand*|somm*|invit*|regl*|verser|repond*|delai|somme|sous) @24
      (mon|ma|notre) (frere|soeur|cousin|cousine|oncle|tante|mari|femme|fille|fils|pere|mere|belle soeur|beau frere|ami|amie|voisin|voisine|neveu|niece|gendre|compagne|compagnon|gendre) .. (avocat|avocate|huissier|juriste|magistrat|magistrate|juge|procureur|notaire) & (vous|votre|vos|prepare|conseill*|s en occupe|s occupe|dossier|ecrit|courrier|affaire|lettre|regarde*|lu|rire|hate) @22
      (preuve*|pieces|conserv*|element*) & (avocat*|expert judiciaire|juge|proces|tribunal) @18
      (droit* d auteur|contrefacon|ma photo|mes photos|mon image|mon texte|ma marque|sans (ma|mon|notre) (autorisation|accord)) & (utilis*|publi*|reproduit*|exploit*|site|affich*) & (indemni*|licence|reclam*|somm*|exig*|cess*|dommage*|prejudice) @28
      (contentieux|prejudice|reparation|indemnisation|responsabilite (civile|penale)) & (demand*|exig*|reclam*|engag*|chiffr*|evalu*|saisi*|faute de|a defaut|votre) & (avocat*|tribunal|juge|justice|legal*|sous|huit jours|quinze jours|delai|procedure|civile|penale) @24
      (a defaut|faute de|sans (reponse|remboursement|paiement|reglement)|passe ce delai|si (rien|vous)|sinon) & (juge|tribunal|en justice|avocat*|huissier|porter plainte|porterai plainte|depose* plainte|plainte sera|assign*|poursuites|procureur|conciliateur|voie judiciaire|contentieux) @22
      (recours|opposition|contest*) .. (devant|aupres|au) .. (tribunal|juge|cour|conseil d etat|prud hommes|pole social)
      (association|collectif|groupe) .. (victimes|lesees|consommateurs|locataires) & (avocat*|action|plainte|juge|tribunal|recours|proces|rejoin*|monte*|cree*) @20
      (action|plainte) (de groupe|collective)
      (abus de confiance|escroquerie|publicite mensongere|pratique* commerciale* trompeuse*|vice cache|vices caches|tromperie|defaut de conseil) & (plainte|avocat*|juge|tribunal|justice|depos*|qualifi*|article|code|penal) @20
      (obligation legale|code (civil|de la consommation|penal|du travail|des assurances|monetaire)|article l) & (demeure|exig*|demand*|somm*|rappel*|manqu*|vertu|respect*|annul*|resol*|tribunal|juge) @18
    `,
    unless: `${calm}
      (relu|valide|approuve) .. (conditions|contrat)
      (laisse tomber|renonce*|abandonne*|oubliez|a l amiable) .. (avocat*|plainte|tribunal|proces|procedure)?
      (mon|notre) ancien (operateur|fournisseur|bailleur|assureur|employeur|proprietaire)
    `,
  },
  regulator: {
    lists: {
      watch:
        'banque de france|acpr|amf|arcep|arcom|commission de regulation|inspection du travail|agence regionale de sante|dreets|conciliateur|defenseur des droits|ombudsman|finma|fsma|spf economie|office de la protection|protection du consommateur|protection des consommateurs|autorite de protection|commission nationale|creg|commission d acces|ordre des (medecins|avocats|architectes|experts)|dgac|anses|cada|services veterinaires|services d hygiene|mediateur*|mediatrice|centre europeen des consommateurs|institut national de la consommation|clcv|conseil de l ordre|bureau de la concurrence|direction departementale|autorite bancaire|securite sanitaire|commission paritaire|conciliation',
    },
    phrases: `
      {watch} .. (accepte|accuse reception|enregistre|ouvert|recu|instruit|traite) .. (ma|mon|notre|une) .. (requete|plainte|saisine|dossier|reclamation|signalement|demande)
      {watch} .. (va|vont|aura|auront) .. (recevoir|entendre|avoir|nouvelles|courrier)
      (envoye*|adresse*|transmis|transmets|expedie*|depose*) .. (tout|dossier|mon|ma|l ensemble|preuves|plainte|courrier|copie) .. (a|au|aux|a la|chez) {watch}
      {watch} & (saisi*|saisine|plainte|signale|signalement|signaler*|reclamation|denonc*|alert*|recours|avert*|prevenu*|recevra|transmett*|transmis|envoye* (mon|le|tout)|dossier (depose|complet|parti|ouvert)|ecrit) & (vous|votre|vos|contre|affaire|refus|depose*|si|faute|parti*|j ai) @22
      (prefecture|ministere|depute|deputee|mairie|inspection|ars|service* d hygiene) & (saisi*|plainte|signalement|denonc*) & (vous|votre|vos|contre) @20
      (saisine|saisir|saisis|saisi|signalement|plainte|reclamation) .. (aupres|devant|chez|a la|a l|au) .. {watch}
    `,
    unless: `${calm}
      (avez|avons|existe|exist*|aurait) .. (un|une|il) (mediateur|mediatrice)
      (coordonnees|adresse|nom) .. mediat*
    `,
  },
  press: {
    lists: {
      outlet:
        'tele|television|radio|journal (local|regional)|youtubeur*|youtubeuse|influenceur*|influenceuse|reportage|emission|podcast|quotidien|redaction|france bleu|france 3|france info|ouest france|sud ouest|nice matin|la voix du nord|le parisien|le progres|mediapart|rtbf|rts|cash investigation|envoye special|journaliste*|correspondant*|presse (locale|regionale)',
    },
    phrases: `
      {outlet} & (filmer|tourner un|tourne un|nous filment|paraitra|publie (demain|votre|vos|lundi|jeudi|son|un)|interview*|sujet sur|temoign*|tout raconter|droit de reponse|boucl*|reportage sur|interesse* (par|a) (mon|ma|notre|votre|vos)|mon (histoire|temoignage|affaire)|enqu*|version des faits|reaction|position) & (vous|votre|vos|affaire|histoire|chantier|scandale|victimes|demain|jeudi|lundi|mardi|mercredi|vendredi|semaine|proch*|facade|refus|silence) @24
      (article|papier|reportage|enquete|camera*) .. (parait|paraitra|filmer|tourner|publie*|diffuse*) & (vous|votre|vos|affaire|scandale|pratiques) @22
      (travaille|bosse) .. (a la|pour|chez|au) .. {outlet} & (vous|votre|filmer|histoire|sujet|interess*|affaire) @24
    `,
    unless: `${calm}
      (publicite|pub|spot) .. (tele|television|radio|journal|magazine)
      (eleve|etudiant*|expose|lycee|college|stage|abonnement|ecran|installer|chaines|replay)
    `,
  },
  'privacy-request': {
    lists: {
      erase:
        'supprim*|effac*|retir*|enlev*|detrui*|virez|virer|disparai*|radi*|rayez|rayer|nettoy*|purg*|jetez|otez|sortez|eliminer|eliminez|bruler|oubliez|detruire',
      mine: 'cv|candidature*|photo*|image|images|video*|enregistrement*|conversation*|dossier*|profil|carte enregistree|carte bancaire|base|bases|fichier*|fichiers|trace*|coordonnees|donnees|infos|informations|messages|notes|empreinte*|carnet|numero|adresse*|compte|historique|nom|mail|scan*|copie*|identite',
      sort: 'transm*|partag*|vend*|revend*|refil*|communiqu*|donn*|ced*|envoy*|diffus*|balanc*|fil*',
    },
    phrases: `
      !(ne|n|plus|cessez|arretez|stop|stoppez) .. {sort} .. (plus|pas)? .. mes (donnees|coordonnees|informations|infos)
      (ne|n) .. (veux|souhaite|voudrais|accepte) .. (pas|plus) .. (reste*|restent|garde*|gardiez|conserv*|soit|traine*) & (chez vous|carte|donnees|photos|dossier|adresse|vos (serveurs|fichiers|systemes)|memoire) @24
      (veux|voudrais|souhaite|demande|exige|aimerais) .. (soit|soient|etre) (detruit*|efface*|supprime*|retire*|enleve*|rectifie*|corrige*|anonymise*|oublie*)
      (cree*|ouvert) .. (compte|profil|fiche|dossier) & sans .. (demander|mon accord|me prevenir|consentement|autorisation|ma permission) @20
      (fichier*|fichage|registre|inscription|liste noire|signalement) & (paye*|regle*|solde*|rembourse*|erreur|a tort) & (corrig*|rectifi*|lev*|supprim*|retir*|enlev*|radi*) @26
      (qu advient|que deviennent|que devient|que faites vous|ou vont|combien de temps gardez) .. (mes|de mes|des|les) (donnees|conversations|photos|messages|enregistrements|informations|seances|analyses)
      {erase} (le|la|les|moi|tout) & (cv|candidature*|photo*|image*|video*|enregistrement*|conversation*|profil|donnees|coordonnees|numero|adresse|compte) & (svp|merci|veuillez|immediatement|chez vous|preuve|confirm*|disparai*|demande*|sans|voul*|droit|mineur*|fille|fils) @26
      {erase} & {mine} & (de chez vous|vos (fichiers|bases|serveurs|registres|systemes|archives|dossiers|listes)|votre (base|fichier|systeme|serveur|site|page|liste)|toute trace|definitivement|pour de bon|confirm*|mineur*|ma fille|mon fils|candidat*|decede*|sans (mon|ma|notre) (accord|autorisation)|n etes plus|plus client*|ne suis plus|legal*|droit|tout ce que|preuve|totalite|integralite|jamais (donne|demande|accepte)|personnel*) @26
      (tout|toutes|tous|ensemble) .. (effac*|supprim*|detrui*|disparai*|vir*|enlev*) & (sur moi|de moi|me concern*|compte|profil|mes|vos|mineur*|ans|souvenir*|restent|reste) @20
      (rectifi*|corrig*|changer|changez|mettez|mettre a jour|redresser|erron*) & (nom|prenom|civilite|date de naissance|sexe|genre|etat civil|titre|orthographe|situation|solde) & (partout|vos (fichiers|registres|systemes|dossiers|bases)|fiche|dossier*|tous|toutes|donnees|registre*|legal*|officiel*|madame|monsieur|ma transition|naissance) @24
      (mes|mon|toutes mes|l ensemble de mes) .. (donnees|historique|parcours|consommation*|activites|mesures|entrainements|messages|courses|resultats|ecoutes|photos|contacts) & (lisible*|format|csv|excel|json|gpx|xml|fichier*|integral*|complet*|depuis le debut|machine|portab*) & (autre*|ailleurs|droit|tout|tous|toutes|integral*|complet*|portab*|machine|concurrent*|depuis le debut|totalite) @26
      (a qui|avec qui|a quels|a quelles|chez qui|quels (partenaires|organismes|prestataires)|quelles (societes|entreprises)) & {sort} & (mes|mon|ma|nos|ce que|tout) @16
      (cess*|arret*|ne plus|interdis*|je refuse|nous refusons|oppos*|plus question|stop|pas d accord|n accepte pas|jamais accepte) .. {sort} & (mes|mon|ma|nos) .. (donnees|coordonnees|informations|infos|numero|mail|adresse|consommation*|position|nom|courriel) @22
      (enregistrement*|bande|transcription|verbatim) .. (appel*|conversation*|entretien*|telephon*|echange*|seance*|camera*|video*) & (copie|envoy*|recevoir|obtenir|effac*|detrui*|supprim*|veux|souhaite|demande|ecouter) @22
      (m oppose|nous nous opposons|refuse|ne veux (pas|plus)|veux plus|n accepte pas|interdis|hors de question|pas consenti) & (enregistr*|profil*|pist*|trac*|cookies|publicite cib*|analys*|prospect*|demarch*|reconnaissance|geolocalis*|filme*|algorithme*|entrain*) & (moi|mes|mon|ma|me|appels|visage|navigation|donnees|nos) @22
      (fichage|fiche|fichee|ficp|fcc|inscrit*|inscription|signale*) & (banque de france|ficp|fcc|mauvais payeur|incident* de paiement|registre national|centrale des credits|liste noire|zek) & (lev*|supprim*|retir*|corrig*|rectifi*|deja paye*|regle*|erreur|tort|enlev*|sort*|desinscri*) @26
      (decede*|est mort|est morte|defunt*|disparu*|deces) & (courrier*|fichier*|publicite*|lettre*|liste*|mails|relance*|base) & (retir*|supprim*|enlev*|effac*|cess*|arret*|ray*|plus) @28
      (pourquoi|comment se fait) .. (encore|toujours) & (fichier*|base|systeme|donnees|liste|garde*|conserv*|mon adresse|mes coordonnees|mon mail) @18
      (dossier (medical|complet|patient|de patient|administratif|rh|du personnel)|compte rendu*|observations|evaluations) & (copie|envoyer|transmettre|obtenir|acces|recevoir|communiqu*) & (mon|ma|mes) & (droit|complet*|integral*|totalite|ensemble|loi|demande formelle|patient*|ancien*) @24
      (decision|score|scoring|note|algorithme|refus|profil) & (automati*|calcul*|algorithme) & (droit|humain|expliqu*|savoir|logique|contest*) & (mon|mes|ma|me) @26
      (qui|quels employes|quelles personnes|quand) .. (consulte*|accede*|ouvert|regarde*|eu acces) .. (mon|mes|ma) (dossier|donnees|compte|fiche|informations)
      (photo*|image*|video*) .. (de|d)? .. (ma fille|mon fils|mon enfant|nos enfants|notre fille|notre fils|moi|mon visage|mes enfants) & (site|page|facebook|instagram|affich*|publi*|depliant|brochure|plaquette|vitrine) & ({erase}|refuse*|jamais|sans|autoris*|accord) @26
    `,
    unless: `
      (etudie|etudiante|exposer|cours de droit)
      (ailleurs|la concurrence|un collegue) .. (attendre|disai*|dit|parai*)
      (comment|ou) .. (supprimer|modifier|retirer|effacer) (un|une|l|la|le|des|les) .. (photo*|ligne|article|adresse de livraison|produit|message|fichier|image|colonne|doublon*)
      (expose|memoire|etudiant*|quiz|these)
      merci (pour|de) .. (copie|export|suppression|effacement)
    `,
  },
};
