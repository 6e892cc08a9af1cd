import type { RuleInput } from './schema';

/** Data subject requests: access, copy, rectification, erasure, objection, withdrawal of consent. */
export const privacyRequest: RuleInput = {
  id: 'privacy-request',
  title:
    'Asks for access to, correction or deletion of personal data: privacy team; check identity first, share and delete nothing.',
  source: 'Regulation (EU) 2016/679 (GDPR), Art. 12 and 15 to 22',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Privacy',
    priority: 'high',
    signals: ['privacy', 'regulated', 'legal'],
    clocks: ['gdpr-12-request'],
    holdingReplyOnly: true,
    order: 20,
  },
  lists: {
    en: {
      data: 'personal data|personal information|my data|my information|all data|all my details|everything you know|whatever data|information about me|data about me|data on me',
      law: 'gdpr|gdrp|data protection act|data protection law|ccpa|right of access|art* 15|art* 16|art* 17|art* 20|art* 21',
    },
    fr: {
      data: 'donnees (personnelles|a caractere personnel)|mes donnees|informations personnelles|mes informations|informations me concernant|donnees que vous avez sur moi',
      law: 'rgpd|cnil|loi informatique et libertes|droit d acces|gdpr',
    },
    nl: {
      data: 'persoonsgegevens|mijn gegevens|mijn data|alle gegevens|persoonlijke gegevens|gegevens (die u|die jullie)|informatie over mij',
      law: 'avg|gdpr|inzagerecht|recht op inzage|recht op vergetelheid|privacywet',
    },
    de: {
      data: 'personenbezogen* daten|meine daten|meiner daten|alle daten|personliche daten|aller daten|daten (uber mich|zu meiner person|von mir)',
      law: 'dsgvo|ds-gvo|gdpr|bdsg|auskunftsrecht|datenschutzgrundverordnung|datenschutz-grundverordnung',
    },
    es: { data: 'datos personales|mis datos|informacion sobre mi', law: 'rgpd|lopd*|gdpr|derecho de acceso' },
    it: { data: 'dati personali|miei dati|informazioni su di me', law: 'gdpr|rgpd|diritto di accesso' },
    pt: { data: 'dados pessoais|meus dados|informacoes sobre mim', law: 'rgpd|lgpd|gdpr|direito de acesso' },
  },
  phrases: {
    en: `
      (subject access request|data subject request|dsar|sar request|right to be forgotten|right to erasure|right of access|data portability)
      (want|ask|wish|like) .. to be forgotten
      {law} & (request*|ask|demand|copy|delet*|eras*|access|rectif*|remov*|order|right*|provide|disclose) @24
      (delete|erase|remove|wipe|deletion of|erasure of|removal of|deleted|erased|removed) .. {data}
      {data} .. (deleted|erased|removed|wiped|corrected|rectified)
      (copy|overview|export|access|list|disclosure) .. {data}
      {data} .. (you)? (hold|store|keep|have|process|collected) (about|on|of)? (me|us)?
      what (data|information|details) .. (do|did|have) you .. (hold|have|keep|store|collect*) .. (me|us)
      (object|objection|oppose) .. (processing|use) .. (data|information)
      withdraw .. consent .. (data|information|process*)
      (withdraw*|revoke) my consent
      (rectif*|correction of|correct) .. (personal data|my data|my personal information|date of birth)
      erase my account
      (right to|ask for|request|demand|exercise) .. (rectification|erasure) (under|of|according)?
      (see|view|receive|want|obtain|inspect|send me) .. (every|all) (record*|note*|recording*|data|file*|information|details) .. (keep|hold|have|stored|store|about me)
      (records|notes|recordings|files|profile) .. you (keep|hold|have|store|stored) .. (about|on|of) (me|us|my)
      (remove|delete|erase|take) .. (name|number|address|email|details|information|me) .. from your (database|system|systems|records|files|mailing list|list|lists|crm)
      (personal|private) (details|data|information) .. (pass*|shar*|sold|sell|give*|gave|forward*|disclos*) .. (to|with)
      (who|whom|which companies) .. (shar*|sold|pass*|gave|given|disclos*) .. (my|data|details|information)
      (provide|send|give) .. (my data|my personal data) .. (format|machine|readable|copy)?
      (stop|no longer) .. (using|use|processing|process|selling|sharing) my (personal)? (data|details|information)
      (close|delete) my account .. (and|with|including) .. (all|data|everything|information)
      forget me
      (all|the|any|every) (the)? (information|data|details|records|files|documents) .. (you)? .. (stored|store|hold|held|have|keep|kept|collected|saved|recorded) (about|on|of|concerning|regarding) (me|us|my|myself)
      what (personal)? (data|information|details) you .. (store|hold|have|keep|collect*|process) (about|on|of) (me|us)
      (delete|erase|remove|wipe) (everything|all) .. you (have|hold|know|keep|store)
      (take|remove|delete|get) me (off|out of) (your|the) (database|list|lists|records|system|systems|files)
      where (did|do|have) you (get|got|obtain*|find|have) my (email|e mail|address|number|name|details|data|phone|contact)
      {law} & (correct*|wrong|entitle*) @24
      (wipe|erase|delete|remove) (every|any|all) trace* of (me|us)
      (which|what) (third parties|companies|partners) .. (shar*|pass*|sold|gave|given)
    `,
    fr: `
      {law} & (demand*|acces|copie|supprim*|effac*|rectif*|souhait*|droit*|communiqu*|exig*|conform*) @24
      (supprim*|effac*|suppression|effacement) .. {data}
      {data} .. (supprim*|efface*|rectifi*|communique*)
      (copie|acces|export|liste|communication) .. {data}
      (copie|acces) .. donnees .. (sur moi|me concernant)
      (quelles|quels) (informations|donnees) .. (avez|detenez|conservez|possedez) .. moi
      droit (a|d|de) l? (effacement|oubli|acces|opposition|rectification|portabilite)
      (oppose|opposition) .. traitement .. donnees
      retire .. consentement
      rectifi* .. {data}
      (consulter|voir|recevoir|obtenir|connaitre) .. (tous|toutes|les|l ensemble) .. (enregistrements|notes|informations|donnees|fichiers) .. (conserv*|detenez|avez|sujet|me concernant|sur moi)
      (retirer|retirez|enlever|enlevez|supprimer|supprimez|effacer|effacez|rayer) .. (nom|numero|adresse|coordonnees|moi) .. (de|dans) (votre|vos) (base|fichier*|systeme*|liste*|bases)
      (a qui|avec qui|a quelles) .. (transmis|partage|vendu|communique|cede) .. (donnees|coordonnees|informations)
      (cessez|arretez) .. (d utiliser|de traiter|traitement) .. (mes donnees|mes informations)
      demande d (acces|effacement|opposition)
      article (15|16|17|20|21) .. rgpd
      (toutes les|les|quelles|mes) (informations|donnees|coordonnees) .. (enregistre*|stocke*|conserve*|collecte*|detenez|possedez|avez) .. (mon sujet|sur moi|me concernant|mon compte|ma personne)
      (effacer|effacez|supprimer|supprimez) .. (mon compte et|tout ce que vous)
      d ou (tenez|avez|connaissez|sortez) vous .. (mon|mes|ma) (adresse|numero|mail|email|donnees|coordonnees)
      (effac*|supprim*|detrui*) tout ce que vous (savez|avez|detenez|conservez|possedez)
      (enregistrements|informations|donnees|notes) .. (conservez|avez|detenez|gardez|possedez|stockez) (a mon sujet|sur moi|me concernant)
      (effac*|supprim*) (toute|chaque|les)? trace* de (moi|nous)
      quel* (tiers|societes|entreprises|partenaires) .. (transmis|partage|vendu|communique|cede)
    `,
    nl: `
      {law} & (verzoek|vraag|inzage|verwijder*|wis*|kopie|beroep|recht|rectif*|grond|verzoeken|eis|opvragen|opgrond) @24
      (verwijder|verwijderen|verwijdert|wissen|wis) .. {data}
      {data} .. (verwijder*|wissen|gewist|verwijderd|corrigeren|wist)
      (mijn|al mijn) (data|gegevens) .. (gewist|verwijderd|wissen|verwijderen)
      (inzage|kopie|overzicht|afschrift) .. {data}
      (welke|wat voor) (gegevens|informatie|data) .. (hebben|heeft|bewaren|bewaart|verwerkt|slaat) .. (mij|me)
      recht op (inzage|vergetelheid|verwijdering|rectificatie|dataportabiliteit|wissing)
      bezwaar .. verwerking
      trek .. toestemming .. in
      toestemming intrekken
      (inzien|zien|ontvangen|opvragen) .. (alle|wat) .. (opnames|notities|gegevens|gesprekken|dossier)
      (alle|welke) .. (opnames|notities|gegevens|informatie|dossier) .. (inzien|over mij|van mij|bewaart|bewaren|vastlegt)
      (haal|verwijder|schrap|wis) .. (naam|nummer|adres|gegevens|mij) .. uit (jullie|uw|het|de) (bestand*|systeem|systemen|database|lijst*|administratie|adressenbestand)
      (aan wie|met wie|welke bedrijven) .. (doorgegeven|gedeeld|verkocht|verstrekt)
      (aan wie|met wie) .. (gegevens|persoonsgegevens) .. (doorgegeven|gedeeld|verkocht|verstrekt)
      (inzageverzoek|verwijderverzoek|avg-verzoek|wisverzoek)
      artikel (15|16|17|20|21) .. (avg|gdpr)
      (stop|stoppen) .. (verwerken|gebruiken) .. {data}
      (stop|stoppen|staak) .. (gebruik|gebruiken|verwerken|verwerking) .. {data}
      (alle|welke) informatie .. over mij
      (mij|me) .. (vergeten|vergeet)
      trek .. toestemming ..6 (gegevens|data|marketing|nieuwsbrief)
      alles (wissen|wist|verwijderen|verwijdert|vernietigen) (wat|dat) .. (over|van) (mij|me|ons)
      alles (wat|dat) .. (over|van) (mij|me|ons) .. (wis*|verwijder*)
      (aan|met) welke (derden|bedrijven|partijen) ..6 (doorgegeven|gedeeld|verkocht|verstrekt)
    `,
    de: `
      {law} & (verlang*|auskunft|losch*|kopie|recht|berichtig*|fordere|antrag|beantrag*|bitte|gemass) @24
      (losch*|entfern*|loschung) .. {data}
      {data} .. (losch*|geloscht|entfern*|berichtig*)
      (auskunft|kopie|ubersicht|einsicht) .. {data}
      (auskunft|kopie) .. (gespeicherten|aller|aller gespeicherten) daten
      welche (daten|informationen) .. (haben|speichern|besitzen|verarbeiten) .. mich
      recht auf (loschung|auskunft|vergessenwerden|berichtigung|datenubertragbarkeit|widerspruch)
      widersprech* .. verarbeitung
      widerspreche der (verarbeitung|nutzung|weitergabe) .. daten
      widerrufe .. einwilligung
      (einsehen|sehen|erhalten|einsicht) .. (alle|aller) .. (aufzeichnungen|notizen|daten|informationen|unterlagen)
      alle .. (aufzeichnungen|notizen|daten|informationen) .. (einsehen|uber mich|von mir|fuhren|speichern)
      (nehmen|streichen|loschen|entfernen) .. (name*|nummer|adresse|daten|mich) .. aus (ihrer|ihrem|der|dem|euren|eurer) (datenbank|system|systemen|verteiler|kartei|liste)
      (an wen|mit wem|welchen firmen) .. (daten|weitergegeben|verkauft|geteilt|ubermittelt)
      (auskunftsersuchen|loschantrag|loschersuchen|auskunftsantrag|auskunftsverlangen|selbstauskunft|datenauskunft)
      art* (15|16|17|20|21) .. (dsgvo|ds-gvo)
      (horen sie auf|stoppen sie|unterlassen sie|aufhoren) .. {data}
      (alle|welche|samtliche) (informationen|daten|angaben) .. uber mich
      (personlichen|personenbezogene|personenbezogenen) daten .. (nutzen|verwenden|verarbeiten|loschen|weitergeb*)
      woher (haben|kennen|hatten) sie (meine|meinen) (adresse|mailadresse|e|email*|nummer|daten|namen|telefonnummer|kontakt*)
      alles losch* was ..3 (uber|von) (mich|mir)
      losch* .. alles ..4 (uber|von) (mich|mir)
      an welche (dritten|firmen|unternehmen|partner) ..6 (weitergegeben|verkauft|ubermittelt)
      (tilgen|loschen|entfernen|vernichten) sie .. (spur|spuren|alles) .. (mir|mich)
    `,
    es: `
      {law} & (solicit*|acceso|copia|borr*|suprim*|elimin*|derecho*|pido) @24
      (borr*|elimin*|suprim*) .. {data}
      (acceso|copia) .. {data}
      que (datos|informacion) .. (tienen|tiene|guardan) .. mi
      derecho (al olvido|de supresion|de acceso|de rectificacion)
      retiro mi consentimiento
    `,
    it: `
      {law} & (chied*|accesso|copia|cancell*|diritt*|rettific*) @24
      (cancell*|elimin*|rimuov*) .. {data}
      (accesso|copia) .. {data}
      (quali|che) (dati|informazioni) .. (avete|conservate|possedete) .. me
      diritto (all oblio|di accesso|alla cancellazione|di rettifica)
      (revoco|ritiro) .. consenso
    `,
    pt: `
      {law} & (peco|pedir|acesso|copia|apag*|elimin*|direito*|solicit*) @24
      (apag*|elimin*|remov*) .. {data}
      (acesso|copia) .. {data}
      que (dados|informacoes) .. (tem|guardam|possuem) .. mim
      direito (ao esquecimento|de acesso|de retificacao|ao apagamento)
      retiro .. consentimento
    `,
  },
  unless: {
    en: `
      (mobile|roaming|cellular|internet) data
      data (usage|plan|allowance|bundle|roaming|volume|speed)
      (where|link|read|find) .. privacy (policy|notice|statement)
      (gb|mb|gigabyte*) 
      (transfer|move|import|export|back up|backup|restore|recover|lost|sync*) .. my data
    `,
    fr: `
      donnees mobiles
      (consommation|forfait|volume) (de|en) donnees
      politique de (confidentialite|protection)
      pas que mes donnees .. (supprim*|efface*)
    `,
    nl: `
      mobiele data
      (dataverbruik|databundel|datategoed)
      privacyverklaring
      (terugzetten|herstellen|overzetten) .. (data|gegevens)
    `,
    de: `
      mobile* daten
      (datenvolumen|datenverbrauch|bankdaten)
      datenschutzerklarung
      (wiederherstell*|ubertragen|sichern) .. daten
    `,
    es: '(datos moviles|politica de privacidad)',
    it: '(dati mobili|informativa)',
    pt: '(dados moveis|politica de privacidade)',
  },
  learned: 'privacy-request',
  examples: [
    { lang: 'en', text: 'Please send me a copy of all personal data you hold about me.', match: true },
    { lang: 'de', text: 'Gemäß DSGVO verlange ich Auskunft.', match: true },
    { lang: 'nl', text: 'Op grond van de AVG vraag ik inzage in mijn gegevens.', match: true },
    { lang: 'en', text: 'How much mobile data do I have left?', match: false },
  ],
};
