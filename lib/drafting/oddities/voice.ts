import { oneOf } from '../../injection/words';

const machine = oneOf(
  'system ?prompts?|my (?:system )?(?:instructions|prompt|rules|guidelines)|language model|as an ai|i am an ai|(?:an )?ai assistant|other customers?.? (?:data|files|details|tickets|records|of today)|the other customers|placeholders?|jailbreak|i was told at the (?:start|beginning)',
  'mes (?:consignes|instructions|regles)|suis une ia|intelligence artificielle|modele de langage|m.a dit au debut|(?:dossiers|donnees) (?:des|d.) ?autres clients|autres clients',
  'mijn (?:opdracht|instructies|regels)|ben een ai|taalmodel|mij (?:aan het|in het) begin|(?:gegevens|dossiers) van andere klanten|andere klanten',
  'meine[rnm]? (?:system~|anweisung~|regeln|vorgaben)|bin eine ki|sprachmodell|mir am anfang|daten anderer kunden|anderer kunden',
  'mis (?:instrucciones|reglas)|soy una ia|inteligencia artificial|modelo de lenguaje|me dijeron al|(?:datos|expedientes) de otros clientes|otros clientes',
  'mie (?:istruzioni|regole)|sono un.? ?ia|intelligenza artificiale|modello linguistico|mi hanno detto all.inizio|dati di altri clienti|altri clienti',
  'minhas (?:instrucoes|regras)|sou uma ia|modelo de linguagem|me disseram no|dados de outros clientes|outros clientes',
);
// No word that is an everyday one in another of the languages: Dutch "lui", English "pain", German "Dom".
const insult = oneOf(
  'idiots?|stupid|dumb|moron|fool|loser|shut up|go to hell|damn|bloody',
  'imbecile|idiote?s?|stupide|cretin|ferme-la',
  'sukkel|stommeling|eikel|idioot|onnozel',
  'dumm|blod|blode|trottel|depp|schwachkopf|idiot',
  'tont[oa]|estupid[oa]|imbecil|idiota',
  'stupid[oa]|scem[oa]|cretin[oa]|imbecille|idiota',
  'parv[oa]|estupid[oa]|idiota|imbecil',
);
const crook =
  'liars?|thief|thieves|scammers?|menteu(?:r|se)s?|vole(?:ur|use)s?|escrocs?|dief|leugenaar|oplichter|dieb|lugner|betruger|ladr(?:on|ona|o|a|ao)|mentiros[oa]|estafador|bugiard[oa]|truffatore';
/** A letter may warn of thieves; it calls nobody one. */
const accuses = oneOf(
  `(?:you are|you're|vous etes|tu es|u bent|je bent|jij bent|sie sind|du bist|usted es|eres|lei e|sei|e um|e uma|voce e)(?: [a-z]+){0,2} (?:${crook})`,
);

/** Speaks of its own rules, of being a machine or of other customers. `sentence` folded. */
export function speaksOfMachine(sentence: string, holds: (words: string) => boolean): boolean {
  const words = machine.exec(sentence)?.[0];
  return words !== undefined && !holds(words);
}

export function isRude(sentence: string, holds: (words: string) => boolean): boolean {
  if (accuses.test(sentence)) return true;
  const word = insult.exec(sentence)?.[0];
  return word !== undefined && !holds(word);
}

const tell = oneOf(
  'tell|inform|advise|assure|ask|remind|notify|let',
  'dites|dire|informe[rz]?|precise[rz]?|precisera|communique[rz]?|annonce[rz]?|rassure[rz]?|indique[rz]?|demande[rz]?',
  'vertel|zeg|meld|informeer|laat|deel|vraag',
  'sagen sie|teilen sie|informieren sie|mitzuteilen|mitteilen|versichern sie|bitten sie|sage|teile',
  'diga|decir|informe|informar|comunique|comunicar|indique|asegure|pida',
  'dica|dire|comunichi|comunicare|informi|informare|indichi|assicuri|chieda',
  'diga|dizer|informe|informar|comunique|comunicar|indique|garanta|peca',
);
const aboutCustomer = oneOf(
  'the (?:customer|client|user|requester)|customers|au client|a la cliente|le client|de klant|dem kunden|der kundin|den kunden|al cliente|a la clienta|alla cliente|ao cliente|a cliente',
);
const writer = oneOf(
  'the (?:assistant|drafter|writer|responder|bot|agent)|agents|whoever (?:answers|drafts|writes|replies)|whichever agent|when (?:answering|replying|drafting|you answer|you reply)|(?:the )?(?:reply|answer|draft) (?:should|must|shall|has to|will)',
  'l.assistant|le redacteur|la redactrice|l.agent|les agents|(?:la|votre) reponse (?:doit|devra|indiquera|precisera)|en repondant|celui qui repond|quiconque repond',
  'de (?:assistent|schrijver|medewerker|agent)|medewerkers|wie (?:antwoordt|dit beantwoordt)|het antwoord (?:moet|dient|zal)|bij het beantwoorden',
  'der (?:assistent|bearbeiter|verfasser|agent)|die bearbeiter|wer (?:antwortet|die antwort)|die antwort (?:soll|muss|hat)|beim antworten',
  'el (?:asistente|redactor|agente)|los agentes|quien (?:responda|responde|conteste)|la respuesta (?:debe|tiene|ha)|al responder',
  'l.assistente|il redattore|l.operatore|gli operatori|chi risponde|la risposta (?:deve|dovra)|nel rispondere',
  'o (?:assistente|redator|agente)|os agentes|quem responde|a resposta (?:deve|tem)|ao responder',
);
const orders = oneOf(
  'should|must|shall|will|always|add~?|end|close|put|include|ask|mention|say|write|ensure',
  'ajout~|doit|devra|preciser?a?|indiquera?|terminer?a?|toujours|dira|mentionner?a?',
  'voegt|moet|dient|altijd|zal|vermeldt|schrijft|eindigt|zegt',
  'erganzt|soll|muss|immer|hat|fugt|schreibt|erwahnt|endet',
  'anadira?|debe|siempre|tiene que|escriba|mencione|indicara|termine',
  'aggiunger?a?|deve|sempre|scriva|comunichi|indichi|dica|menzioni|concluda',
  'acrescentara?|deve|sempre|escreva|mencione|tem de|indique|diga|termine',
);

/** Speaks to who writes the reply, or of the customer as of somebody else: not written for the customer. `sentence` folded. */
export function speaksToStaff(sentence: string): boolean {
  return (tell.test(sentence) && aboutCustomer.test(sentence)) || (writer.test(sentence) && orders.test(sentence));
}
