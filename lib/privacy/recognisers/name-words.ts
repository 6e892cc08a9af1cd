/** Words that announce a name, per language, for use in patterns. `\s+` and the like are part of them. */
export const titles =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Lord|Lady|M|Mme|Mlle|Mgr|Monsieur|Madame|Mademoiselle|Maître|Herr|Herrn|Frau|Hr|Fr|Dhr|dhr|Mevr|mevr|Mw|mw|Meneer|meneer|Mevrouw|mevrouw|Mijnheer|De heer|de heer|Sr|Sra|Srta|Señor|Señora|señor|señora|Don|Doña|Dña|Sig|Sig\\.ra|Sig\\.na|Signor|Signora|signor|signora|Dott|Dott\\.ssa|Avv|Ing|Senhor|Senhora|senhor|senhora|Exmo|Exma|D';

/** "My name is", "in the name of", "account holder:", ...: case-insensitive. */
export const introductions = [
  '(?:my|his|her|the|your|full|first|last|customer|contact|user)? ?name(?: is| appears as| should be| to|\\?)?',
  'call(?:ed| me)',
  'this is',
  "i['’]?m",
  'i am',
  'in the name of',
  'name of',
  'on behalf of',
  'account holder',
  'speaking with',
  'spoke (?:to|with)',
  "under (?:my|the) (?:\\p{L}+(?:['’]s)? )?name",
  'directed by',
  'starring',
  'signed',
  'attn\\.?',
  'billing address',
  'shipping address',
  'nom(?: et prénom)?',
  'prénom',
  "je m['’]appelle",
  'je suis',
  'au nom de',
  'titulaire',
  'naam(?: is)?',
  'mijn naam is',
  'ik ben',
  'ik heet',
  'ten name van',
  't\\.n\\.v\\.',
  'tnv',
  'op naam van',
  'name ist',
  'mein name ist',
  'ich heiße',
  'ich bin',
  'auf den namen',
  'lautend auf',
  'kontoinhaber(?:in)?',
  'nombre(?: es)?',
  'me llamo',
  'mi nombre es',
  'a nombre de',
  'soy',
  'titular',
  'nome(?: e cognome)?',
  'mi chiamo',
  'sono',
  'a nome di',
  'a nome',
  'intestat[oa] a',
  'intestatari[oa]',
  'chamo-me',
  'o meu nome é',
  'meu nome é',
  'em nome de',
  'sou (?:o|a)',
];

/** Greetings of a letter, before the addressee. */
export const greetings =
  'Dear|Hi|Hello|Hey|Good morning|Good afternoon|Good evening|Cher|Chère|Bonjour|Bonsoir|Salut|Beste|Geachte|Hallo|Hoi|Dag|Lieve|Goedemorgen|Goedemiddag|Liebe|Lieber|Guten Tag|Guten Morgen|Sehr geehrter|Sehr geehrte|Servus|Moin|Hola|Estimado|Estimada|Querido|Querida|Buenos días|Buenas tardes|Ciao|Salve|Gentile|Caro|Cara|Egregio|Buongiorno|Olá|Prezado|Prezada|Bom dia|Boa tarde|Exmo';

/** Closings of a letter, before the writer's name. */
export const closings =
  "(?:with )?(?:kind|best|warm|many|kindest|warmest)? ?(?:regards|wishes)|regards|best|cheers|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly)?|thanks(?: (?:a lot|again|in advance|so much))?|thank you(?: (?:very much|in advance|again))?|many thanks|respectfully|cordialement|bien cordialement|bien à vous|salutations(?: distinguées)?|sincères salutations|amicalement|merci(?: (?:d[’']avance|beaucoup|par avance))?|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:jes|en)?|mvg|hoogachtend|bedankt(?: alvast)?|alvast bedankt|dank(?: u| je)?(?: wel)?|(?:mit )?(?:freundlichen|besten|vielen|herzlichen|lieben) grüßen?|(?:viele|liebe|beste|schöne|freundliche) grüße|mfg|lg|vg|danke(?: (?:schön|sehr|im voraus))?|vielen dank(?: im voraus)?|hochachtungsvoll|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|un abrazo|(?:muchas )?gracias(?: de antemano| por todo)?|(?:cordiali |distinti |un )?salut[io]|cordialmente|in fede|(?:molte |mille )?grazie(?: mille| in anticipo)?|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|(?:muito )?obrigad[oa](?: desde já)?|abraços?";

/** Words with a capital that are no names: replies to nobody, roles, months, and what opens sentences. */
export const notNames: ReadonlySet<string> = new Set(
  `Team Support Customer Service Services Sir Madam All Everyone There Kundenservice Kundendienst Damen Herren Herr Frau
  Monsieur Madame Mesdames Messieurs Mijnheer Mevrouw Meneer Klantenservice Klantendienst Helpdesk Équipe Service Client
  Equipo Equipe Atención Cliente Señores Señor Señora Assistenza Servizio Clienti Signori Apoio Suporte Senhores
  Senhor Senhora Subject Onderwerp Betreff Objet Asunto Oggetto Assunto Regards Thanks Best Kind Dear Hello Hi Hey
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December The This That These Those What When Where Why How Who Which Can Could Would Should Will Did
  Does Are Was Were Have Has Had Not And But For From With Without After Before Since Our Your My His Her Their Its It He
  She They We You I Please Thank Yes No Ok Okay Order Invoice Account Number Phone Mobile Email Address Ticket Case Card
  Contract Bitte Danke Ich Sie Wir Mein Meine Ihr Ihre Der Die Das Ein Eine Und Aber Wenn Wie Was Wo Wann Je Vous Nous Le
  La Les Un Une Des Mon Ma Mes Votre Vos Merci Bonjour Et Mais Si Ik Wij Het De Een Mijn Uw En Maar Als Hoe Wat Waar Bedankt
  Yo Usted El Los Las Mi Su Pero Como Gracias Hola Io Lei Il Lo Gli Mio Mia Ma Come Grazie Eu O Os As Meu Minha Mas
  Obrigado Obrigada Firefox Thunderbird Mozilla Windows Android Google Chrome Apple Microsoft Outlook Gmail Yahoo Facebook
  Amazon Samsung Support Internet Email Mail Paypal Netflix Youtube Linux Ubuntu Mac Safari Edge Office German French
  English Dutch Spanish Italian Portuguese American British Kontoinhaber Kontoinhaberin Versione Version Versión Crash Error Update Happy Sure Sorry Unable Trying Using Having Getting Looking`.split(
    /\s+/,
  ),
);
