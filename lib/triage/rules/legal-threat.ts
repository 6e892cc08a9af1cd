import type { RuleInput } from './schema';

/** Lawyers, courts, formal notices. */
export const legalThreat: RuleInput = {
  id: 'legal-threat',
  title: 'Announces a lawyer, a court or a formal notice: legal or team lead, in the same contact.',
  source: 'House practice: legal matters leave first line in the same contact',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Legal or team lead',
    priority: 'high',
    signals: ['legal'],
    clocks: ['house-same-day'],
    holdingReplyOnly: true,
    order: 30,
  },
  lists: {
    en: {
      lawyer:
        'lawyer|lawyers|legal counsel|solicitor|solicitors|attorney|attorneys|barrister|counsel|legal team|legal department|legal advisor|legal adviser|law firm',
    },
    fr: { lawyer: 'avocat|avocats|avocate|conseil juridique|protection juridique|huissier|commissaire de justice' },
    nl: { lawyer: 'advocaat|advocate|advocaten|jurist|rechtsbijstand*|deurwaarder|raadsman' },
    de: {
      lawyer: 'anwalt|anwaltin|anwalte|rechtsanwalt|rechtsanwaltin|rechtsanwalte|rechtsbeistand|rechtsschutz*|anwalts',
    },
    es: { lawyer: 'abogado|abogada|abogados' },
    it: { lawyer: 'avvocato|avvocata|avvocati|legale' },
    pt: { lawyer: 'advogado|advogada|advogados' },
  },
  phrases: {
    en: `
      !my {lawyer}
      !our {lawyer}
      (contact*|consult*|hire|hiring|see|seeing|talk*|speak*|go*|going|call*|involve|instruct*|get|getting|engage*|through|via|with|to) .. (a|an|the) {lawyer}
      {lawyer} (will|is going to|has been|are going to) .. (contact*|be in touch|hear|write|writ*|instructed|informed)
      (take|taking|taken|see|seeing|drag|bring) you .. to? (small claims)? court
      (go*|going|take*|taking|bring*|see you) .. (this|it|matter|case)? .. (to|in|before) (small claims)? (court|tribunal|trial)
      (small claims (case|court|claim|track)|court (case|proceedings|order|action|claim))
      (take|taking|pursue|pursuing|start|starting|begin|initiate|initiating|further|seek|threat*) (any|further|immediate|appropriate)? legal (action|steps|proceedings|advice|measures|remedies|recourse)
      legal (action|proceedings) .. (will|shall|against|follow|taken|start*)
      (will|going to|gonna|shall|intend to|ready to|prepared to|hesitate to|have to|want to|can|could|should|forced to|about to|may|might) sue (you|your|the|for|this|over)?
      (i|we) sue (you|your)
      (file|filing|filed|bring|bringing|start|starting) .. (a|an)? (lawsuit|law suit|suit|class action)
      (lawsuit|class action) .. against
      see you in court
      (press|pressing) charges
      (letter before (action|claim)|cease and desist|notice of default|statutory demand|formal notice)
      reserve .. (all)? (my|our)? .. (right|rights)
      (sue|claim|suing) .. (for)? damages
      report you to the police
      (criminal complaint|police report) .. (against|about) (you|your)
      (letter|mail|hear|summons|post) .. from (the|a) (court|bailiff|judge)
      (seek|seeking|get|getting|take|taking|obtain|sought) .. legal (advice|counsel|help|representation)
      (talk|hear|hearing|heard) .. (from)? my (lawyer*|solicitor*|attorney*)
      (will|going to|gonna|to|shall) .. (take|bring) (legal|this to court|you to court|action against)
      (breach of contract|breach of consumer|consumer rights act|under consumer law)
    `,
    fr: `
      !(mon|ma|notre|nos) {lawyer}
      (contacter|consulter|prendre|engager|passer|voir|saisir|faire appel|m adresser|aller|contacte|consulte|passe) .. (un|une|a un|par un|a l|mon) {lawyer}
      {lawyer} .. (contact*|prendra|ecrira|va vous|saisi)
      (porter|porterai|porte|portons|porterons|depose|deposer|deposerai) plainte (contre|aupres|a)?
      (poursuite*|action|demarche*|procedure*|recours|voie|suites) (en)? (judiciaire*|justice|juridique*|legale*|penale*)
      (poursuivre|poursuivrai|attaquer|attaquerai|assigner|assignerai|traine|trainer) .. (justice|tribunal|tribunaux|vous)
      (saisir|saisirai|saisis|saisit|aller|irai|vais|devant|porter) .. (le|au|aux|la|les)? (tribunal|tribunaux|justice|juge|juridiction|prud hommes)
      mise* en demeure
      (assignation|depot de plainte|injonction de payer)
      (dommages et interets|dommages interets)
      (me|nous) reserve* le droit
      on se (verra|reverra|voit) au tribunal
      (courrier|lettre|convocation|nouvelles) .. (du|d un|de) (tribunal|juge|huissier|avocat)
      (consulter|prendre|solliciter) .. (conseil|avis) juridique
      (engag*|entam*|lanc*|intent*) .. (procedure|action|poursuites|proces)
      (devant|aupres du) .. (juge|tribunal|juge de paix)
      (saisis|saisir|saisirai|saisissons) .. (tribunal|juge|justice|prud hommes)
      (saisirons|saisira|saisirez) (le|un|les) (tribunal|tribunaux|juge)
      (confi*|remet*|transmet*) .. a (un|mon|notre) {lawyer}
    `,
    nl: `
      !(mijn|onze) {lawyer}
      (een|naar|met|via|door) .. {lawyer} .. (inschakel*|ingeschakeld|raadple*|stap*|ga|nemen|spreken)?
      {lawyer} .. (inschakel*|ingeschakeld|neemt|contact|schrijven|raadple*)
      (rechtszaak|rechtzaak|kort geding|dagvaard*|gerechtelijk* stap*|gerechtelijk* procedure|rechtsgang)
      (naar|voor) de (rechter|kantonrechter|rechtbank) .. (stap*|ga*|slep*|daag|dagen|brengen)?
      (stap|ga|gaan|stappen|daag|slepen) .. (naar|voor) de (rechter|kantonrechter|rechtbank)
      (juridische|gerechtelijke|rechts) (stappen|actie|acties|procedure|maatregelen|weg)
      (in gebreke|ingebrekestelling|ingebreke)
      aangifte .. (politie|tegen|doen|gedaan)
      (schadevergoeding) .. (eis*|vorder*|claim*)
      (eis*|vorder*|claim*) .. schadevergoeding
      (behoud*) .. rechten .. voor
      (aansprakelijk) .. (stel*|gesteld)
      (stel*) .. aansprakelijk
      aanklag*
      (brief|bericht|dagvaarding|post) .. (van|komt van) (de|een) (rechtbank|rechter|deurwaarder|advocaat|kantonrechter)
      juridisch (advies|hulp|bijstand)
      (vrederechter|dagvaarding|procedure starten)
      (procedure|zaak|geding) .. (bij|voor|aanhangig|starten|beginnen|begin) .. (de rechtbank|rechtbank|de rechter|kantonrechter)
      (rechtbank|kantonrechter|vrederechter)
    `,
    de: `
      !(mein|meine|meinen|meinem|unser|unsere|unserem|unseren) {lawyer}
      (zum|einen|einem|den|dem|einer|ein|an einen|uber) {lawyer} .. (einschalt*|gehe*|nehmen|beauftrag*|ubergeb*|konsultier*|wend*)?
      {lawyer} .. (einschalt*|meld*|beauftrag*|ubergeb*|eingeschaltet)
      (klage|klageschrift|strafanzeige|anzeige) .. (einreich*|erheb*|erstatt*|gegen|stell*)
      (verklage|verklagen|verklagt)
      (ich|wir) .. (klage|klagen) .. (gegen|einreich*|erheb*)
      (vor|zum|ans|ans? amts*) (das)? (gericht|amtsgericht|landgericht)
      (rechtliche*|juristische*|gerichtliche*) (schritte|schritt|mittel|konsequenzen|massnahmen|weg|wege|vorgehen)
      (rechtsweg|mahnbescheid|mahnverfahren|gerichtsverfahren|klageweg)
      (schadensersatz|schadenersatz) .. (forder*|verlang*|geltend|klag*)
      (fordere|verlange) .. (schadensersatz|schadenersatz)
      (fristsetzung|in verzug gesetzt|setze sie in verzug|letzte frist)
      sehen uns vor gericht
      (brief|schreiben|post|mail) .. (vom|von) (einem|meinem|dem)? (gericht|anwalt|amtsgericht|gerichtsvollzieher|rechtsanwalt)
      (juristischen|rechtlichen|anwaltlichen) (rat|beistand|beratung)
      (rechtsberatung|rechtsstreit)
      (gerichtsverfahren|gerichtliches verfahren|klageverfahren)
      (unsere|meine) rechtsabteilung
      (klageandrohung|klage androh*|klage angedroht)
    `,
    es: `
      !(mi|mis|nuestro) {lawyer}
      (un|una|con|al) {lawyer} .. (contact*|consult*)?
      (voy a|vamos a|los|les|voy) (demandar*|denunciar*)
      (demandare|denunciare|demanda|denuncia) .. (contra|ante|judicial|juzgado|policia)?
      (acciones|medidas|via|vias|accion) (legales|legal|judicial|judiciales)
      (ir|llevar*|llevare|acudir|ire|acudire) .. (a)? (los)? (tribunales|juicio|juzgado)
    `,
    it: `
      !(mio|nostro|miei) (avvocato|avvocata|legale|avvocati)
      (un|l|dall|all|tramite) (avvocato|avvocata) .. (contatt*|rivolg*|consult*)
      (vie|azioni|azione|via) (legali|legale|giudiziari*)
      (sporgere|sporgo|sporgero|presentare|faro|fare) (denuncia|querela|causa)
      (andro|andare|andiamo|porto|portero|portare|ci vediamo) .. (in|al) (tribunale|giudice)
      (citare|citero|cito) .. (in giudizio|tribunale)
      (diffida|messa in mora)
    `,
    pt: `
      !(meu|nosso|minha) {lawyer}
      (um|com|ao|a um) {lawyer} .. (contact*|consult*|falar)
      (vou|irei|vamos) (processar*|processa-los|processa los)
      (acao|acoes|medidas|via|vias|processo) (judicial|judiciais|legal|legais)
      (levar|vou|ir|irei|levarei|ver nos) .. (a|o|em|ao) (tribunal|justica)
      (queixa crime|apresentar queixa na policia)
    `,
  },
  unless: {
    en: `
      (i am|we are|being|as) (a|an) ..2 {lawyer}
      (work|working|practising) as .. {lawyer}
      legal (notice|page|holiday|terms|information|section)
      sue (my|our|his|her|their)
      {lawyer} s? office & (line|plan|phone)
      {lawyer} .. (business card|business cards|office line|phone plan)
      {lawyer} ..10 (business card|business cards|office line|phone plan)
      {lawyer} ..8 (moved|billing address|invoice address|new address)
    `,
    fr: `
      (je suis|nous sommes|en tant qu*|profession|cabinet) (un|une|d)? {lawyer}
      mentions legales
      (inutile|pas besoin|sans) .. {lawyer}
      {lawyer} ..8 (demenage*|change d adresse|nouvelle adresse)
    `,
    nl: `
      (ik ben|werk als|wij zijn|als) een? {lawyer}
      rechter (knop|muisknop|kant|hand|bovenhoek|onderhoek)
      {lawyer} ..6 (verhuisd|factuuradres|nieuw adres)
    `,
    de: `
      (ich bin|arbeite als|wir sind|kanzlei) (ein|eine)? {lawyer}
      (leckeres|leckere) gericht*
      {lawyer} ..6 (umgezogen|rechnungsadresse|neue adresse)
    `,
    es: '(soy|trabajo como) (un|una)? {lawyer}',
    it: '(sono|lavoro come) (un|una)? (avvocato|avvocata)',
    pt: '(sou|trabalho como) (um|uma)? {lawyer}',
  },
  learned: 'legal',
  examples: [
    { lang: 'en', text: 'I will take you to court.', match: true },
    { lang: 'fr', text: "Mon avocat s'en occupe.", match: true },
    { lang: 'en', text: 'I will not go to court over this.', match: false },
  ],
};
