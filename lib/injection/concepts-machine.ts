import { oneOf } from './words';

/** Words that are meant for a machine, and the polite question that is not. */
export const machineConcepts = {
  // A customer asks the team for something; an order to a machine is seldom a polite question.
  asks: oneOf(
    "can you|could you|would you|will you|please can|i would like|i'd like|kindly let me|may i|can (?:i|we)|could (?:i|we)|\\?",
    'pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|je voudrais|je souhaite|serait-il|est-il possible|merci de me',
    'kunt u|kun je|kunnen jullie|zou u|zou je|ik wil|graag ontvang',
    'konnen sie|konnten sie|kannst du|konntest du|wurden sie|ich mochte|ich hatte gern',
    'puede|podria|pueden|podrian|puedes|podrias|me gustaria|quisiera',
    'potete|potreste|puo|potrebbe|puoi|potresti|vorrei|sarebbe possibile',
    'pode|poderia|podem|poderiam|podes|gostaria|queria',
  ),
  // Words that tickets of customers hardly ever hold.
  model: oneOf(
    'large language models?|language models?|llms?|automated (?:analysis|review|processing) (?:software|tools?|systems?)|ai (?:assistants?|agents?|models?|systems?|tools?|readers?|copilots?)|supportgpt|automated (?:readers?|agents?|helpers?)|machine readers?|(?:triage|routing|sorting|drafting) (?:models?|bots?|ai|systems?)|(?:sorts|answers|drafts|reads|handles) this automatically|dear ai|artificial intelligence reading|(?:the|any|every) (?:model|ai) (?:reading|processing|that|which|drafting|handling)|automated assistants?|virtual agents? reading',
    'agents? automatiques?|systeme automatique|automatische~ (?:agent|lezer|systeem|assistent)|automatische~ (?:leser|agent|system)|agente automatico|sistema automatico|modeles? de langage|modeles? linguistiques?|assistants? ia|agents? ia|taalmodel~|ai-assistent~|sprachmodell~|ki-(?:assistent|modell|system|agent)~|modelos? de lenguaje|asistentes? (?:de )?ia|modell[oi] linguistic[oi]|modell[oi] di linguaggio|assistent[ei] (?:di )?ia|modelos? de linguagem|assistentes? (?:de )?ia',
  ),
  readsThis: oneOf(
    '(?:reads?|reading|processing|processes|parsing|parses|handling|analy[sz]ing|summari[sz]ing|receiving|sees|seeing) (?:this|the following|these)',
    'lit ce~|lisant ce~|lisez ce~|traitant ce~|qui (?:lit|traite|analyse) |(?:dit|deze tekst|dit bericht) (?:leest|verwerkt)|dies~ (?:liest|lesen|verarbeitet)|(?:lea|lee|procese) (?:esto|este)|(?:legge|leggono|elabora) (?:questo|questa)|che legge|(?:le|leia|processa|processe) (?:isto|este|esta)',
  ),
  promptish: oneOf(
    '(?:system|hidden|initial|original|full|complete|secret|entire|internal) (?:system )?(?:prompts?|instructions)|your (?:full |complete |entire )?prompt|conversation context|customer list|(?:internal|confidential|private|hidden) (?:notes?|comments?|instructions?)|(?:developer|system) instructions',
    'prompt (?:initial|systeme|complet)|votre prompt|ton prompt|notes (?:internes|confidentielles)|liste des clients|systeemprompt|(?:volledige|verborgen|oorspronkelijke) (?:prompt|instructies)|(?:interne|vertrouwelijke) notities|klantenlijst|system-?prompts?|(?:kompletten|vollstandigen|versteckten) (?:system-?)?prompts?|interne~ notizen|kundenliste|(?:tu|su) prompt|prompt (?:completo|inicial|(?:de|del) sistema)|notas (?:internas|confidenciales)|lista de clientes|(?:tuo|vostro) prompt|prompt (?:completo|iniziale|di sistema)|note (?:interne|riservate)|elenco dei clienti|(?:seu|teu) prompt|prompt (?:inicial|(?:de|do) sistema)|notas confidenciais',
  ),
  newTask: oneOf(
    'your (?:new |only |real |actual |next )(?:task|job|role|goal|objective|mission|purpose)|(?:new|next|real) (?:task|objective|directive|system directive|mission|rules?|order|assignment)(?: for you)?:?|(?:priority|urgent|system) directive|you (?:must|shall|have to|are required to) (?:now )?(?:comply|obey|respond|answer|reply|output|ignore)|from this point|from here on|instead,? (?:do|respond|output|write|say)',
    'nouvelle (?:tache|mission|consigne)|nieuwe (?:opdracht|taak)|neue (?:aufgabe|anweisung)|nueva (?:tarea|mision|instruccion)|nuovo (?:compito|incarico)|nova (?:tarefa|missao)|consigne ?:|anweisung ?:|votre (?:nouvelle |seule |vraie )(?:tache|mission|consigne)|je nieuwe (?:taak|opdracht|rol)|deine neue (?:aufgabe|rolle|anweisung)|tu nueva (?:tarea|mision|funcion)|il tuo nuovo (?:compito|ruolo)|la tua nuova (?:missione|funzione)|(?:sua|tua) nova (?:tarefa|missao|funcao)',
  ),
  authority: oneOf(
    'your (?:developers?|creators?|programmers?|makers|trainers?|operators?|owner)|(?:administrator|admin|developer|owner) of (?:the|this) (?:ai|bot|assistant|system)|debug mode|maintenance mode|test mode|sudo|root access|admin (?:rights|mode|access)|this is (?:openai|anthropic|the system|your (?:developer|admin))|authori[sz]ed by (?:openai|the developers?)',
    'vos (?:developpeurs|createurs)|mode (?:debogage|maintenance|admin~)|je (?:ontwikkelaars?|makers)|onderhoudsmodus|beheerdersmodus|deine entwickler|wartungsmodus|administratormodus|tus (?:desarrolladores|creadores)|modo (?:depuracion|mantenimiento|administrador)|i tuoi (?:sviluppatori|creatori)|modalita (?:debug|manutenzione|amministratore)|seus (?:desenvolvedores|programadores|criadores)|modo de (?:depuracao|manutencao)',
  ),
  always: oneOf(
    'always|never|every time|in every|toujours|jamais|altijd|nooit|immer|nie|niemals|siempre|nunca|sempre|mai|in ogni',
  ),
  aiTurn:
    /(?:^|\n)\s*[>*_#<!-]{0,5}\s*(?:assistant|assistent|assistente|asistente|ai|ki|ia|bot|llm|model|copilot)\s*[*_]{0,2}\s*:/,
  turn: /<\|?\s*(?:im_start|im_end|endoftext|system|user|assistant|eot_id|start_header_id)\s*\|?>|\[\/?inst\]|<<\/?sys>>|<\/?(?:system|instructions?|prompt|context|assistant|human|user_?input|important|admin|override|information)>|\[{1,2}\/?(?:system|assistant|admin|user|instructions?|prompt|override)(?:\]|\s|:)|#{2,}\s*\(?\s*(?:system|instruction|new instruction|assistant|response|user|human|end)|end of (?:session|conversation|prompt|context|document|data|ticket|input|message|article|email)|(?:begin|start|resume|new|end) (?:of )?(?:system|instructions?|session|ticket|prompt|conversation)|system[ _-](?:message|override|note|instruction|notice)|core instruction|admin (?:request|override|mode|command)|role["']?\s*:\s*["']?(?:system|assistant|developer)/,
  turnName:
    /(?:^|\n)\s*[>*_#[-]{0,3}\s*(?:operator|system|systeme|systeem|sistema|assistant|assistent|assistente|asistente|ai|ki|ia|bot|human|user|utilisateur|gebruiker|benutzer|usuario|utente|utilizador|usuaria)\s*[*_\]]{0,2}\s*:/g,
  breakout:
    /<\/[a-z_]*(?:ticket|document|article|data|message|passage|email|untrusted|content|input|customer|kunde|klant|client|text|messaggio|mensaje|mensagem|bericht|nachricht)[a-z_]*>|(?:-{2,}|={2,}|\*{2,}|#{2,})\s*(?:end|fin|ende|einde|fine|fim|begin|debut|anfang|inizio|inicio)\s+(?:of|du|des|de|der|van|del|dello|della|do|da)\b|(?:^|["'`]{3})\s*end of (?:ticket|customer|message|text)|-{3,}\s*(?:end|begin)\b|={3,}\s*(?:end|begin|system|new)\b|```\s*(?:system|end)|"{3}\s*\n.{0,40}(?:system|ignore|instruction)/,
  ticketWord: oneOf(
    'this (?:ticket|customer|client|account|order|user|case)|the (?:ticket|customer|client)|ce (?:ticket|client|compte)|(?:dit|deze) (?:ticket|klant|account)|de klant|(?:dieses|diesem|diesen|dieser) (?:ticket|kunden?|konto)|(?:dem|den) kunden|est[ea] (?:ticket|cliente|cuenta)|quest[oa] (?:ticket|cliente|conto)|est[ea] (?:pedido|conta)',
  ),
};
