import type { RuleInput } from './schema';

/** Large or contractually important customers, executives, public offices. */
export const keyAccount: RuleInput = {
  id: 'key-account',
  title: 'Key account, executive or public office: key account team.',
  source: 'House practice: key accounts have their own contact',
  effect: { minimum: 'L2', team: 'Key accounts', priority: 'high', signals: ['vip'], order: 60 },
  fields: {
    tags: [
      'vip',
      'vip_*',
      'key_account',
      'key-account',
      'keyaccount',
      'platinum',
      'enterprise',
      'strategic_account',
      'executive',
    ],
  },
  lists: {
    en: {
      boss: 'ceo|cto|cfo|coo|managing director|chief executive|president|chairman|chairwoman|board|minister|mayor|ambassador|executive team|director general',
      users:
        'employees|users|staff|colleagues|computers|lines|sims|sim cards|workstations|devices|people|seats|branches|shops',
    },
    fr: {
      boss: 'pdg|directeur general|directrice generale|dg|president|presidente|ministre|maire|ambassadeur|comite de direction|conseil d administration|direction generale',
      users: 'collaborateurs|employes|salaries|utilisateurs|postes|lignes|ordinateurs|agences|magasins',
    },
    nl: {
      boss: 'directeur|directie|ceo|cfo|bestuur|minister|burgemeester|bestuursvoorzitter|voorzitter|algemeen directeur|raad van bestuur|ambassadeur',
      users:
        'medewerkers|werknemers|gebruikers|lijnen|computers|werkplekken|collega s|vestigingen|filialen|kantoren|locaties|winkels|aansluitingen|simkaarten',
    },
    de: {
      boss: 'geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|geschaftsleitung|vorstand|vorstandsvorsitzende*|vorsitzende*|ceo|minister|ministerin|burgermeister|burgermeisterin|prasident|botschafter',
      users:
        'mitarbeiter|mitarbeitern|mitarbeiterinnen|nutzer|benutzer|anschlusse|anschlussen|rechner|arbeitsplatze|filialen|lizenzen',
    },
    es: {
      boss: 'director general|directora general|ceo|presidente|ministro|alcalde',
      users: 'empleados|usuarios|lineas|equipos|ordenadores|tiendas',
    },
    it: {
      boss: 'amministratore delegato|direttore generale|ad|presidente|ministro|sindaco',
      users: 'dipendenti|utenti|linee|computer|postazioni|negozi',
    },
    pt: {
      boss: 'diretor geral|diretora geral|ceo|presidente|ministro',
      users: 'funcionarios|colaboradores|utilizadores|linhas|computadores|lojas',
    },
  },
  phrases: {
    en: `
      !(our|the company s|my) {boss}
      (i am|this is|as) (the|a)? {boss} (of|at)
      (on behalf of|office of|assistant to|secretary of) .. {boss}
      {boss} s office
      (one of)? your (largest|biggest|most important|key|best) .. (customer*|client*|account*)
      (as|being|we are|i am) (a|an|your)? (platinum|gold|vip|premium|diamond|enterprise|key) (customer|client|member|account|partner)
      (enterprise|framework|master|corporate) (agreement|contract) (with you|and|with your)?
      (dedicated|our|key) account manager
      (all|more than|over|about|around|with|have|our|some)? (#25|hundreds|thousands|several hundred) (of)? (our|my)? {users}
      (#25|hundreds) of our {users}
      (government|ministry|embassy|parliament) (office|department|agency)
      (assistant|secretary|office) .. (chairman|chairwoman|ceo|president|director|minister|board)
      (spend|spending|pay|revenue|worth|turnover) .. (million|hundreds of thousands|#50000)
      (group|company|hospital|chain|organisation|organization|bank|university|city) .. (with|of|has) #20 (sites|locations|branches|shops|stores|employees|offices|lines|beds|schools)
      our account manager
      (framework|corporate|enterprise) .. (agreement|contract)
      (i am|this is|i m|speaking as) .. (ceo|cto|cfo|managing director|president|founder|owner) (of|at)
      (key|enterprise|corporate|strategic|major) (account|customer|client) .. (and|we|with|you|of)?
      (board members|members of (our|the) board|executive board)
      (pay|spend|spending|paying) .. #50 000
      (embassy|consulate|ministry|ambassador) .. (line*|phone*|waiting|connection|internet)
      strategic (partner|client|customer|account)
      (group|company) .. (with|of) # 000 {users}
    `,
    fr: `
      (notre|mon) {boss} .. (ne|peut|attend|souhaite|veut|demande|exige|est)
      !(notre|nos) {boss}
      (au nom|de la part|assistant*|secretariat) .. {boss}
      cabinet du (ministre|maire|president)
      (plus|vos) (gros|grands|importants|meilleurs) clients
      (en tant que|je suis|nous sommes|suis) (un|une)? .. client* (platinum|gold|vip|premium|privilege|or|platine|grand compte)
      (contrat|client|compte) (grand compte|cadre|grands comptes)
      (grand compte|responsable de compte|charge de compte)
      (nos|plus de|avec|tous nos) (#25|centaines) (de)? {users}
      (#25|centaines de) {users}
      (assistant|assistante|secretaire) .. (president|presidente|directeur|directrice|ministre|pdg|maire)
      (depensons|payons|depense|chiffre d affaires|facturation) .. (million*|centaines de milliers|#50000)
      (groupe|entreprise|hopital|chaine|banque|universite|reseau) .. (de|avec|compte|a) #20 (sites|agences|magasins|salaries|bureaux|lignes|lits|ecoles|employes)
      contrat-cadre
      (je suis|ici) (le|la)? {boss} (de|d|du|chez)
      (grand compte|grands comptes|client strategique|client entreprise)
      membres du (conseil|comite)
      (versons|payons|depensons|verse|paie) .. #50 000
      (je suis|ici) (le|la)? (directeur|directrice) (financier|financiere|general|generale|technique|informatique)
      groupe .. de # 000 (salaries|employes|collaborateurs|personnes)
    `,
    nl: `
      !(onze|ons) {boss}
      (namens|kabinet van|assistent* van|secretar* van) .. {boss}
      (grootste|belangrijkste|beste) .. klanten
      (als|ben|zijn) .. (platinum|gold|vip|premium|gouden|enterprise) (klant|klanten|lid)
      (raamcontract|raamovereenkomst|mantelcontract|mantelovereenkomst)
      (vaste|onze|eigen) (accountmanager|account manager)
      (al onze|onze|meer dan|met|ruim|hebben)? (#25|honderden) {users}
      !(assistent|assistente|secretaresse|secretaris) .. (voorzitter|directeur|ceo|minister|burgemeester|bestuur)
      (geven|betalen|besteden|omzet) .. (miljoen|tonnen|#50000)
      (groep|bedrijf|ziekenhuis*|keten|bank|universiteit|organisatie) .. (met|van) #20 (locaties|vestigingen|winkels|medewerkers|kantoren|lijnen|bedden|scholen)
      (ik ben|hier) (de)? {boss} (van|bij)
      (grootzakelijk*|grootste klant|key account|strategische klant)
      bestuursleden
      (betalen|besteden|geven) .. #50 000
      (concern|groep|bedrijf) .. met # 000 {users}
    `,
    de: `
      !(unser|unsere|unserem|unserer) {boss}
      (im auftrag|im namen|buro|sekretariat|assistentin|assistenz) .. {boss}
      (ministerburo*|ministerium|staatskanzlei|botschaft)
      (einer|eine)? (ihrer|ihr) (grossten|wichtigsten|besten) .. kunden
      (ihrer|ihr) (grossten|wichtigsten) .. (geschaftskunden|kunden|grosskunden)
      (als|bin|sind) .. (platin|gold|vip|premium|platinum|enterprise) (kunde|kundin|kunden|mitglied)
      (rahmenvertrag|rahmenvereinbarung|grosskunde|grosskunden)
      (key account manager|key-account-manager|kundenbetreuer)
      (alle|unsere|uber|mehr als|mit|rund)? (unsere|unserer)? (#25|hunderte) {users}
      !(assistent|assistentin|sekretar|sekretarin) .. (vorsitzenden|vorstand*|geschaftsfuhrer*|ministers|prasident*|burgermeister*)
      (geben|zahlen|umsatz) .. (million*|hunderttausend*|#50000)
      (gruppe|klinikgruppe|konzern|kette|krankenhaus|bank|universitat|unternehmen|firma) .. (mit|von) #20 (standorten|filialen|mitarbeitern|buros|anschlussen|betten|schulen|hausern)
      (ich bin|hier ist) (der|die)? {boss} (von|der|des|bei|einer)
      (grosskunde|grosskunden|schlusselkunde|geschaftskunde mit #20)
      vorstandsmitglied*
      (zahlen|geben|uberweisen) .. #50 000
      (platinkund*|goldkund*|premiumkund*|vip-kund*)
      (konzern*|gruppe|unternehmen*|firma) .. mit # 000 {users}
    `,
    es: `
      !(nuestro|nuestra) {boss}
      (en nombre|de parte) .. {boss}
      sus (mayores|mejores|principales) clientes
      (como|soy|somos) cliente* (platinum|vip|oro|premium|gold)
      (#25|cientos de) {users}
      (contrato marco|gestor de cuenta)
    `,
    it: `
      !(nostro|nostra|il nostro) {boss}
      (per conto|a nome) .. {boss}
      vostri (maggiori|migliori|principali) clienti
      (come|sono|siamo) cliente* (platinum|vip|oro|premium|gold)
      (#25|centinaia di) {users}
      (contratto quadro|account manager)
    `,
    pt: `
      !(nosso|nossa|o nosso) {boss}
      (em nome|da parte) .. {boss}
      vossos (maiores|melhores|principais) clientes
      (como|sou|somos) cliente* (platinum|vip|ouro|premium|gold)
      (#25|centenas de) {users}
      (contrato quadro|gestor de conta)
    `,
  },
  unless: {
    en: `
      (who is|what does|how much|discount*) .. (ceo|platinum|director|employees)
      {boss} (really)? (likes|loves|liked|loved|enjoys)
    `,
    fr: '(qui est|combien coute|remise) .. (pdg|platinum|collaborateurs)',
    nl: `
      (wie is|wat kost|korting) .. (directeur|platinum*|medewerkers)
      {boss} vindt .. (mooi|leuk|goed|fijn)
    `,
    de: `
      (wer ist|was kostet|rabatt) .. (geschaftsfuhrer|platin*|mitarbeiter)
      {boss} findet .. (schon|gut|toll|nett)
    `,
    es: '(quien es|cuanto cuesta) .. (director|platinum)',
    it: '(chi e|quanto costa) .. (amministratore|platinum)',
    pt: '(quem e|quanto custa) .. (diretor|platinum)',
  },
  learned: 'vip',
  examples: [
    { lang: 'en', text: 'We are one of your biggest business customers.', match: true },
    { lang: 'fr', text: 'Notre PDG attend votre réponse.', match: true },
    { lang: 'en', text: 'What does the Platinum plan cost?', match: false },
  ],
};
