import { oneOf } from './words';

// Over folded text, as all patterns here.

/** Says what the reply is to say. A customer wants an answer, and seldom dictates it. */
const dictates = oneOf(
  '(?:the|any|every|each|your) (?:reply|answer|response|draft) (?:to give|that fits|(?:here )?(?:must|should|has to|needs to|shall|is to|ought to) (?:say|state|contain|read|begin|start|end|confirm|mention|announce|explain))|(?:write|answer|reply) back that|(?:put|say|state|write|mention|include) (?:it )?in (?:the|your) (?:reply|answer|response)|(?:reply|answer|respond) (?:by saying|saying|only|with the (?:words|sentence))|tell (?:the|this) (?:customer|client|user|requester)',
  '(?:la|toute|votre) reponse (?:a donner|a faire|adequate|(?:doit|devra) (?:dire|indiquer|contenir|commencer|finir|terminer|confirmer|mentionner|preciser))|(?:ecrivez|repondez) en retour que|(?:mettez|dites|indiquez|ecrivez|precisez) dans (?:la|votre) reponse|dites (?:au|a ce|a la) (?:client|cliente)',
  '(?:het|elk|ieder|uw|je) antwoord (?:hierop is dat|dat past|(?:hierop )?(?:moet|dient|hoort) (?:te )?(?:zeggen|vermelden|bevatten|beginnen|eindigen|bevestigen))|schrijf terug dat|(?:zet|vermeld|schrijf|zeg) in (?:het|uw|je) antwoord|(?:zeg|vertel) (?:tegen )?(?:de|deze) klant',
  '(?:die|jede|ihre|deine) antwort (?:darauf lautet|(?:muss|soll|hat|sollte) (?:zu )?(?:sagen|lauten|enthalten|beginnen|enden|bestatigen|erwahnen))|schreiben sie zuruck,? dass|in (?:die|ihre) antwort (?:gehort|kommt|schreiben sie|setzen sie)|(?:sagen sie|teilen sie) (?:dem|diesem|der) kund(?:en|in)',
  '(?:la|toda|cualquier|su) respuesta (?:que hay que dar|a dar|(?:debe|tiene que|ha de) (?:decir|indicar|contener|empezar|terminar|confirmar|mencionar))|(?:escriba|responda|conteste) de vuelta que|(?:ponga|diga|indique|escriba) en (?:la|su) respuesta|diga(?:le)? al cliente',
  '(?:la|ogni|qualsiasi|sua|vostra) risposta (?:da dare|(?:deve|dovra) (?:dire|indicare|contenere|iniziare|finire|terminare|confermare|menzionare))|scriva indietro che|(?:metta|dica|indichi|scriva) nella (?:sua )?risposta|dica al cliente',
  '(?:a|toda a|qualquer|cada|sua) resposta (?:a dar|(?:deve|tem de|tem que|ha-de) (?:dizer|indicar|conter|comecar|terminar|acabar|confirmar|mencionar))|escreva de volta que|(?:ponha|diga|indique|escreva) na (?:sua )?resposta|diga ao cliente',
);

const sorted = oneOf(
  '(?:classify|file|rate|count|treat|sort|rank|label|tag|mark|categori[sz]e|grade|log|register|route|assign|set) (?:this|it|the|us|as|under)|(?:this|it|this one|the (?:ticket|case|matter|request)) (?:belongs|falls|goes|counts|is to be (?:filed|treated|rated|sorted))|(?:to be|should be|must be) (?:classified|filed|rated|sorted|ranked|labell?ed|triaged)',
  '(?:classez|rangez|considerez|comptez|traitez|notez|etiquetez|marquez|attribuez|enregistrez) (?:ceci|cela|ce|cette|l.affaire|le|la|comme)|(?:ceci|cela|ce (?:ticket|cas|dossier)|cette (?:demande|affaire)) (?:releve|appartient|est a (?:classer|traiter)|compte)|a (?:ranger|classer|traiter|considerer) (?:parmi|comme|dans|en)',
  '(?:reken|tel|beschouw|behandel|classificeer|label|markeer|registreer|zet|deel) (?:dit|deze|de zaak|het|die)|(?:dit|deze (?:zaak|vraag|melding)|het ticket) (?:hoort|valt|behoort|telt|geldt)',
  '(?:werten|zahlen|behandeln|klassifizieren|stufen|ordnen|markieren|betrachten|setzen) sie (?:dies|das|die|den|es|diese)|(?:das hier|dies(?:es)?|das ticket|der fall|die sache|die anfrage) (?:gehort|fallt|zahlt|gilt)|ist (?:unter|als) [a-z ]{0,40}(?:abzulegen|einzustufen|zu (?:behandeln|fuhren|werten))',
  '(?:clasifique|archive(?:lo)?|valore|cuente|trate|marque|etiquete|considere|registre|asigne)(?:lo)? (?:esto|este|el|la|como|entre|en)|(?:esto|este (?:ticket|caso)|esta (?:consulta|peticion)) (?:corresponde|pertenece|cae|cuenta)',
  '(?:classifichi|archivi|valuti|conti|tratti|segni|etichetti|consideri|registri|assegni) (?:questo|questa|la|il|come|fra|tra)|(?:questo|questa (?:richiesta|questione)|il ticket|il caso) (?:appartiene|rientra|ricade|conta|va)|da (?:mettere|classificare|archiviare|trattare) (?:fra|tra|come|in)',
  '(?:classifique|arquive|avalie|conte|trate|marque|etiquete|considere|registe|atribua)(?:-o)? (?:isto|este|esta|o|a|como|entre|em)|(?:isto|este (?:ticket|caso)|esta (?:questao|pedido)|o caso) (?:pertence|cabe|conta|corresponde)|a (?:arquivar|classificar|tratar) (?:entre|como|em)',
);
const rank = oneOf(
  '(?:l|tier|level|niveau|nivel|livello|stufe|trap|nivell) ?-?[123]|(?:tier|level|first|second|third|lowest|highest|bottom|top|top-level)(?: (?:tier|level|line|priority))|(?:low|high|top|no|lowest|highest) (?:priority|urgency)|simple questions?|routine|trivial|critical|severity|urgency|p[1-4]|out of scope',
  'niveau (?:le )?(?:plus )?(?:bas|haut|un|deux|trois)|(?:premier|deuxieme|troisieme) niveau|priorite|urgence|questions? simples?|critique|gravite|banal~',
  '(?:laagste|hoogste|eerste|tweede|derde) (?:trap|niveau|lijn)|prioriteit|haast|simpele vragen|eenvoudige vragen|kritiek|ernst',
  '(?:unterste|oberste|erste|zweite|dritte|niedrigste|hochste)[nrs]? (?:stufe|ebene|linie)|prioritat|eile|dringlichkeit|einfache[nrm]? fragen?|kritisch|schweregrad',
  'nivel (?:mas )?(?:bajo|alto|uno|dos|tres)|(?:primer|segundo|tercer) nivel|prioridad|urgencia|preguntas? (?:simples?|sencillas?)|critico|gravedad',
  'livello (?:piu )?(?:basso|alto|uno|due|tre)|(?:primo|secondo|terzo) livello|priorita|urgenza|domande semplici|critica|gravita',
  'nivel (?:mais )?(?:baixo|alto|um|dois|tres)|(?:primeiro|segundo|terceiro) nivel|prioridade|urgencia|perguntas? simples|critico|gravidade',
);

/**
 * True for a sentence that orders how the ticket is sorted, or what the reply is to say. Whoever wrote it, it says nothing
 * about the matter itself: "file this under simple questions", "the answer must say that the account was hacked". "Please
 * pass this to your manager" is a wish of a customer's, and none of these.
 * @param piece folded, one sentence or line
 */
export function steersSorting(piece: string): boolean {
  return dictates.test(piece) || (sorted.test(piece) && rank.test(piece));
}
