import type { RuleInput } from './schema';

/** Regulators, ombudsmen, dispute boards, consumer organisations. */
export const regulator: RuleInput = {
  id: 'regulator',
  title:
    'Names a regulator, ombudsman, dispute board or consumer organisation: legal or team lead, in the same contact.',
  source: 'House practice: regulated complaints leave first line in the same contact',
  effect: {
    minimum: 'L2',
    team: 'Legal or team lead',
    priority: 'high',
    signals: ['legal', 'regulated'],
    clocks: ['house-same-day'],
    holdingReplyOnly: true,
    order: 31,
  },
  lists: {
    en: {
      body: 'ombudsman|ombudsmen|ombudsperson|regulator|regulators|ofcom|ftc|fcc|fca|comreg|citizens advice|trading standards|consumer (protection|association|council|rights|organisation|organization|authority|affairs)|data protection (authority|commissioner|commission)|information commissioner|ico|bbb|better business bureau|bipt|cisas|adr scheme|watchdog|competition authority|which',
    },
    fr: {
      body: 'mediateur|mediation|mediatrice|arcep|ibpt|dgccrf|repression des fraudes|cnil|amf|acpr|ombudsman|signal conso|signalconso|signal arnaques|ufc|ufc que choisir|a que choisir|60 millions|test achats|test-achats|association de consommateurs|autorite de (regulation|protection)|defenseur des droits|conciliateur',
    },
    nl: {
      body: 'geschillencommissie|ombudsman|ombudsdienst|acm|bipt|consumentenbond|test aankoop|test-aankoop|testaankoop|autoriteit (consument|persoonsgegevens)|toezichthouder|kifid|afm|dnb|agentschap telecom|rdi|gegevensbeschermingsautoriteit|consuwijzer|radar|kassa',
    },
    de: {
      body: 'bundesnetzagentur|bnetza|verbraucherzentrale*|verbraucherschutz*|schlichtungsstelle*|schlichtungsverfahren|schlichtung|ombudsmann|ombudsstelle|bafin|rtr|datenschutzbehorde|aufsichtsbehorde|landesdatenschutz*|datenschutzbeauftragten des landes|stiftung warentest|arbeiterkammer|konsumentenschutz',
    },
    es: {
      body: 'consumo|ocu|facua|oficina (del consumidor|de atencion al usuario|municipal)|cnmc|omic|defensor del (cliente|consumidor|pueblo)|banco de espana|agencia (espanola)? de proteccion de datos|aepd|hoja de reclamaciones|junta arbitral',
    },
    it: {
      body: 'agcom|corecom|arera|agcm|antitrust|garante|altroconsumo|codacons|federconsumatori|conciliazione|arbitro bancario|ivass|difensore civico|associazione consumatori',
    },
    pt: {
      body: 'anacom|deco|provedor*|livro de reclamacoes|anatel|procon|portal da queixa|cnpd|centro de arbitragem|banco de portugal|reclame aqui|defesa do consumidor',
    },
  },
  phrases: {
    en: `
      (complain*|complaint|report*|contact*|refer*|escalat*|go*|going|file*|filing|inform*|notify|take|taking|write|writing|turn*|case|copied|cc) .. (to|with|the|you to)? .. {body}
      {body} .. (complain*|complaint|case|contact*|inform*|reference)
      the (ombudsman|regulator|ofcom|watchdog)
      (ombudsman|ofcom)
      {body} .. (aware|know*|involved|informed|notified)
      {body} .. (get|gets|receive*) .. copy
    `,
    fr: `
      (saisir*|saisis|saisi|saisirai|contact*|signal*|alert*|recours|porter|plainte|adress*|reclamation|ecrir*|deposer|depose|dossier|aupres|tourner*|inform*) .. {body}
      {body} .. (saisi*|contact*|dossier|signal*)
      (dgccrf|arcep|cnil|ibpt|(ufc|a|chez) que choisir|signal conso|signalconso)
      {body} .. (prevenu*|informe*|averti*|alerte*|au courant)
      {body} .. (recevra|recoit|aura) .. copie
    `,
    nl: `
      (stap*|ga|klacht*|meld*|melding|naar|bij|contact*|inschakel*|dien*|wend*|aangifte|voorleg*|leg) .. {body}
      {body} .. (inschakel*|voorleg*|contact*|klacht*|stap*|meld*)
      geschillencommissie
      (voor|leg|voorleggen|aan) .. (de ombudsdienst|de ombudsman|het bipt|de acm)
      (ombudsdienst|ombudsman)
      {body} .. (op de hoogte|ingelicht|geinformeerd|weet)
      {body} .. (krijgt|ontvangt) .. (kopie|afschrift|bericht)
    `,
    de: `
      (wend*|beschwer*|meld*|an die|an den|bei der|bei dem|beim|einschalt*|zur|inform*|schalte|kontaktier*|uber die) .. {body}
      {body} .. (einschalt*|wend*|meld*|beschwer*|inform*|kontaktier*|eingeschaltet)
      (bundesnetzagentur|schlichtungsstelle*|verbraucherzentrale*)
      (rufe|anrufen|eingeschaltet|anzurufen) .. {body}
      {body} .. (bekommt|erhalt) .. (kopie|nachricht)
    `,
    es: `
      (denunci*|reclam*|acudir*|ire|queja|poner*|pondre|ante|contact*) .. {body}
      (facua|hoja de reclamaciones)
    `,
    it: `
      (rivolg*|segnal*|reclam*|denunci*|contatt*|presso|ricors*|esposto|all) .. {body}
      (corecom|agcom)
    `,
    pt: `
      (queixa*|reclam*|apresent*|contact*|denunci*|recorr*|junto) .. {body}
      (anacom|livro de reclamacoes|procon)
    `,
  },
  unless: {
    en: `
      (voltage|pressure|temperature|power) regulator*
      (i|we) (work|am working|are) (for|at) the? {body}
    `,
    nl: 'via de radar',
    es: 'consumo (de)? (datos|energia|bateria|internet)',
    fr: 'mediation (culturelle|numerique)',
  },
  examples: [
    { lang: 'nl', text: 'Ik stap naar de Geschillencommissie.', match: true },
    { lang: 'de', text: 'Ich wende mich an die Bundesnetzagentur.', match: true },
    { lang: 'fr', text: 'Je vais saisir le médiateur.', match: true },
    { lang: 'en', text: 'My voltage regulator broke.', match: false },
  ],
};
