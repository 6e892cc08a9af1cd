import { oneOf } from './words';

/** Secrets, acts on the ticket, roles and the forms of faked conversations. */
export const actConcepts = {
  secret: oneOf(
    "api[ -]?keys?|admin(?:istrator)? passwords?|(?:access |auth~ |secret )tokens?|credentials|secrets?|internal notes?|private notes?|(?:previous|last|other) (?:customers?'?|conversations?|tickets?|messages?|e-?mails?)|customer (?:data|list|e-?mails|records)|hidden (?:prompt|rules|instructions)|knowledge base in full|connection string",
    'cles? api|mots? de passe administrateur|identifiants|notes internes|jetons?|secrets|donnees (?:des )?clients?',
    'api-sleutels?|beheerderswachtwoord~|inloggegevens|interne notities|geheimen|klantgegevens|tokens?',
    'api-schlussel|admin-?passwort~|zugangsdaten|interne~ notizen|geheimnisse|kundendaten|tokens?',
    'claves? (?:de )?api|contrasenas? (?:de|del) administrador|credenciales|notas internas|secretos|datos de (?:los )?clientes|tokens?',
    "chiav[ei] api|password (?:di|dell'|da) ?amministratore|credenziali|note interne|segreti|dati dei clienti|token",
    'chaves? (?:de|da) api|(?:palavra-passe|senha) (?:de|do) administrador|credenciais|notas internas|segredos|dados (?:de|dos) clientes|tokens?',
  ),
  inner: oneOf(
    'your (?:own )?(?:configuration|config|settings|environment|memory|context|system|instructions|prompt|rules|knowledge|database|training|backend)|system prompts?|this conversation|whole conversation|our conversation|initial instructions|instructions you (?:were|have been) given',
    'votre (?:configuration|contexte|environnement|memoire|prompt|systeme)|vos (?:instructions|parametres)|prompt systeme|toute la conversation',
    '(?:je|uw) (?:configuratie|instellingen|context|systeem~|instructies|geheugen|omgeving)|hele gesprek|systeemprompt',
    '(?:deine~|ihre~) (?:konfiguration|einstellungen|anweisungen|umgebung|kontext|system~|regeln)|gesamten gesprachs?|ganze~ gesprach~|system-?prompts?',
    '(?:tu|su) (?:configuracion|contexto|sistema|entorno|memoria|prompt)|tus instrucciones|toda la conversacion|prompt (?:de|del) sistema',
    '(?:tua|vostra) (?:configurazione|memoria)|(?:tuo|vostro) (?:contesto|sistema|ambiente|prompt)|tue istruzioni|tutta la conversazione|intera conversazione|prompt di sistema',
    '(?:sua|tua) (?:configuracao|memoria)|(?:seu|teu) (?:contexto|sistema|ambiente|prompt)|suas instrucoes|toda a conversa|prompt (?:de|do) sistema',
  ),
  reveal: oneOf(
    'reveal|show|print|output|repeat|paste|disclose|share|leak|dump|list|give|send|forward|provide|include|reply|respond|expose|copy|attach|quote|translate|summari[sz]e|encode|append',
    'revelez|montrez|affichez|repetez|collez|partagez|donnez|envoyez|indiquez|indiquer|repondez|divulguez|transmettez|listez|recopiez',
    'toon|geef|herhaal|plak|deel|stuur|vermeld|zetten|zet|antwoord|onthul|laat ~ zien|kopieer|lees ~ voor',
    'zeige|gib|wiederhole|fuge|teile|sende|schreibe~|nenne|antworte|verrate|liste|kopiere|offenlege|lege ~ offen',
    'revela|muestra|repite|pega|comparte|da|envia|incluir|incluye|responde|divulga|lista|copia|reenvia',
    'rivela|mostra|ripeti|incolla|condividi|dai|invia|inserire|inserisci|rispondi|divulga|elenca|copia|inoltra',
    'revele|mostre|repita|cole|partilhe|compartilhe|de|envie|incluir|inclua|responda|divulgue|liste|copie|encaminhe',
  ),
  secrecy: oneOf(
    "do not (?:mention|log|tell|reveal|report|disclose|notify|inform|show|say|record|ask)|don't (?:mention|log|tell|reveal|report|disclose|notify|record|ask)|never (?:mention|tell|reveal|disclose)|without (?:(?:any|a|an|your|further|human|supervisor|manager|prior) ){0,2}(?:asking|telling|notifying|informing|logging|approval|confirmation|mentioning|review|checking|consent|oversight|authori[sz]ation|verification|sign-?off)|keep this (?:note )?(?:secret|hidden|confidential|between)|silently|no need to (?:confirm|ask)|secretly",
    'ne (?:mentionnez|parlez|dites|signalez|consignez|revelez) (?:pas|jamais|rien)|sans (?:que|demander|prevenir|avertir|informer|en parler|verifier|en informer|validation|confirmation|approbation|le mentionner)|en secret|n.en parlez',
    'vermeld ~ niet|noem (?:nooit|niet)|zonder (?:dat|iemand|% ?te informeren|te (?:vragen|melden|controleren)|bevestiging|goedkeuring|toestemming)|zeg ~ niet(?:s)?|in het geheim|meld ~ niet',
    'erwahne % ?(?:nicht|nie|kein~)|erwahne (?:nie|kein~)|ohne (?:jemanden|dass|% ?zu (?:informieren|benachrichtigen|fragen|erwahnen)|zu fragen|ruckfrage|bestatigung|genehmigung|zu prufen)|sage niemandem|protokolliere ~ nicht|verrate ~ nicht|heimlich|diesen hinweis nicht',
    'no (?:menciones|mencione|digas|diga|registres|reveles|informes)|nunca (?:menciones|mencione|digas)|sin (?:que|preguntar|avisar|informar|decir|confirmar|aprobacion|consultar)|en secreto',
    'non (?:citare|menzionare|dire|registrare|rivelare|segnalare)|(?:nominate|menzionare|nominare|citare) mai|non nominate|senza (?:che|chiedere|avvisare|informare|dire|conferma|approvazione|dirlo)|in segreto|di nascosto',
    'nao (?:mencione|diga|registe|registre|revele|informe|conte)|nunca (?:mencione|diga|revele)|sem (?:que|perguntar|avisar|informar|dizer|confirmar|aprovacao|consultar)|em segredo',
  ),
  act: oneOf(
    'approve|issue|grant|refund|process|close|send|change|delete|forward|transfer|escalate|upgrade|reset|unlock|waive|cancel|assign|credit|update|disable|add|remove|export|verify',
    'accorder|valider|rembourser|crediter|offrir|accordez|validez|approuvez|accordez|remboursez|fermez|cloturez|envoyez|changez|supprimez|transferez|creditez|annulez|modifiez|reinitialisez|exportez',
    'keur|geef|betaal|sluit|stuur|wijzig|verwijder|crediteer|annuleer|exporteer|zet|verander|ken % toe|geef % korting|toekennen',
    'genehmige|erstatte|schliesse|sende|andere|losche|leite|storniere|gewahre|setze|schreibe % gut|gutschreiben|exportiere|schalte',
    'aprueba|apruebe|reembolsa|cierra|cierre|envia|cambia|elimina|transfiere|cancela|concede|abona|exporta|borra',
    'approva|approvi|rimborsa|chiudi|invia|cambia|elimina|trasferisci|annulla|concedi|accredita|esporta|cancella',
    'aprove|reembolse|feche|envie|altere|mude|elimine|apague|transfira|cancele|conceda|credite|exporte',
  ),
  ticketLabel: oneOf(
    '(?:set|mark|classify|tag|route|rate|label|treat|escalate|assign|flag|move|put|categori[sz]e|triage) (?:this|the) (?:ticket|case|request|conversation|issue)? ?(?:~ )?(?:as|to|at|with|in)|priority (?:urgent|highest|critical|high|low)|vip customer|tier ?[123]|level ?[123]|l[123]|p1|lowest tier',
    '(?:classez|mettez|marquez|passez|placez) ce (?:ticket|dossier|cas)|priorite (?:urgente|maximale|haute|basse)|client vip|niveau ?[123]|l[123]',
    '(?:zet|markeer|classificeer|plaats) dit (?:ticket|verzoek)|prioriteit (?:dringend|hoog|laag|urgent)|vip-klant|niveau ?[123]|l[123]',
    '(?:setze|markiere|stufe|ordne) (?:dieses|das) ticket|prioritat (?:dringend|hoch|niedrig)|vip-kunde|stufe ?[123]|l[123]',
    '(?:pon|marca|clasifica|asigna) (?:este|el) (?:ticket|caso)|prioridad (?:urgente|alta|maxima|baja)|cliente vip|nivel ?[123]|l[123]',
    '(?:imposta|segna|classifica|metti|assegna) (?:questo|il) (?:ticket|caso)|priorita (?:urgente|alta|massima|bassa)|cliente vip|livello ?[123]|l[123]',
    '(?:coloque|marque|classifique|defina|atribua) (?:este|o) (?:ticket|caso|pedido)|prioridade (?:urgente|alta|maxima|baixa)|cliente vip|nivel ?[123]|l[123]',
  ),
  persona: oneOf(
    'from (?:now on|this moment)[^.]{0,20}you|you (?:will|are going to|must|shall|should) (?:now )?(?:pretend|simulate|act|play|role-?play|behave|respond as|become|be known)|pretend (?:to be|you are|that you)|act as|acting as|simulate|role ?-?play|in the role of|stay in character|break(?:s|ing)? character|alter ego|persona|character named|you are now|you are [a-z]+bot|as of now you|let us play|imagine (?:that )?you are',
    'desormais,? (?:vous|tu)|a partir de maintenant,? (?:vous|tu)|vous etes maintenant|tu es maintenant|faites semblant|fais semblant|tu vas jouer|tu joues|tu incarnes|tu seras|jouez le role|joue le role|comportez-vous comme|agissez comme',
    'je speelt|je bent vanaf nu|vanaf nu ben je|je bent nu|doe alsof|speel de rol|gedraag je als|vanaf dit moment',
    '(?:ab (?:jetzt|sofort) )?spielst du|du spielst|ab (?:jetzt|sofort) bist du|du bist (?:jetzt|nun)|tu so,? als|spiele die rolle|verhalte dich wie|stell dir vor',
    'a partir de ahora,? (?:eres|actua)|ahora eres|finge|haz como si|actua como|interpreta (?:el papel|a)|comportate como',
    'da (?:ora|adesso) (?:in poi )?(?:sei|agisci)|ora sei|fingi|fai finta|d.ora in (?:poi|avanti) sei|interpreta (?:il ruolo|un)|comportati come|agisci come',
    'a partir (?:de agora|daqui),? (?:tu )?(?:es|voce e|age|aja)|agora (?:es|voce e)|finja|finge|faz de conta|aja como|interprete (?:o papel|um)|comporte-se como',
  ),
  unbound: oneOf(
    'no (?:rules?|restrictions|limits|limitations|filters?|ethics|guidelines|content filter)|without (?:any )?(?:rules?|restrictions?|limits?|limitations|filters?|censorship|remorse|ethics|hesitation|concern)|zero restrictions|unfiltered|uncensored|unrestricted|jailbr~|developer mode|do anything now|dan|unethical|illegal|immoral|unhinged|opposite of|evil|broken free|does not care|regardless of|never (?:refuses?|declines?|says no)|openai|chatgpt|any prompt|every prompt|two (?:responses|separate manners|answers)|god mode|chadgpt|decline any',
    'sans (?:aucune? )?(?:restriction|limite|filtre|censure|regle)~|repond a tout|non censure~|mode developpeur|aucune regle|illegal~|sans ethique',
    'alles beantwoordt|weigert nooit|zonder (?:enige )?(?:beperkingen|filters?|regels|censuur)|ongefilterd~|ongecensureerd~|ontwikkelaarsmodus|geen regels',
    'verweigert nie~|beantwortet alles|ohne (?:jede |alle |jegliche )?(?:regel|einschrankungen|filter|regeln|zensur|grenzen)|ungefiltert~|unzensiert~|entwicklermodus|keine regeln|uneingeschrankt~',
    '(?:nunca|jamas) se niega|responde a todo|sin (?:ninguna? )?(?:restricciones|limites|filtros|censura|reglas)|modo desarrollador|ninguna regla|ilegal~',
    'risponde a tutto|non rifiuta mai|senza (?:alcuna? )?(?:restrizioni|limiti|filtri|censura|regole)|modalita sviluppatore|nessuna regola|illegal~',
    'responde a tudo|nunca recusa|sem (?:nenhuma? |qualquer )?(?:restricoes|limites|filtros|censura|regras)|modo (?:de )?(?:desenvolvedor|programador)|nenhuma regra|ilegal~',
  ),
  todo: /(?:^|\n)\W{0,4}(?:to-?do|task|action(?: item| required)?|next step|command|cmd|exec(?:ute)?|instruction|directive|a faire|tache|taak|actie|aufgabe|tarea|accion|compito|azione|tarefa|acao)\s*(?:\d+\s*)?[:>-]/,
  onCiting: oneOf(
    '(?:when|whenever|if|each time|every time|anyone|assistants|tools|models) (?:you |~ ){0,3}(?:cit|quot|summari|us(?:e|ing)|read|process|analy|refer)~(?: ~){0,2} (?:this|the) (?:page|article|document|text|ticket|message|e-?mail|passage)|using this article|reading this|processing this',
    '(?:lorsque|chaque fois que|quand|si) vous (?:citez|utilisez|resumez|lisez)|qui (?:utilisent|lisent|citent) cet|en citant cette',
    'bij (?:elke|iedere) verwijzing|(?:wanneer|als) je (?:dit|deze)|die dit artikel (?:gebruiken|lezen)|bij het citeren',
    'bei jedem verweis|wenn du (?:diesen|diese|dieses)|die diesen artikel (?:nutzen|lesen|verwenden)|beim zitieren',
    'cada vez que (?:cites|cite|uses|use|resumas)|que usen este articulo|cuando (?:cites|uses|resumas)|al citar',
    'ogni volta che (?:citate|citi|usi)|che usano questo articolo|quando (?:citi|usi|riassumi)|nel citare',
    'sempre que (?:citar|usar|resumir)|que usem este artigo|quando (?:citar|usar|resumir)|ao citar',
  ),
  hiddenSaid: oneOf(
    'invisible to (?:humans|people|readers|the user)|visible to (?:llm|ai|machines)~|white[- ]text|hidden (?:text|metadata)|not visible to (?:humans|the)|only (?:the )?(?:ai|machines?|llms?) (?:can )?(?:see|read)|machine[- ]readable (?:instruction|note)',
    'invisible pour (?:les humains|l.utilisateur)|texte (?:blanc|cache)|onzichtbaar voor|witte tekst|verborgen tekst|unsichtbar fur|weisser text|versteckter text|invisible para|texto (?:oculto|blanco|branco)|invisibile (?:per|agli)|testo (?:nascosto|bianco)|invisivel para',
  ),
  decode: oneOf(
    'decode(?:d)?|base-?64|rot-?13|hex(?:adecimal)? (?:string|encoded)|morse|decodez|decodeer|dekodiere|entschlussle|decodifica|decodifique|descodifique',
  ),
  // A picture of the writer's own.
  grabLink: /!\[[^\]\n]{0,80}\]\(\s*https?:/,
  // An address with a place to fill in.
  fillLink:
    /https?:\/\/[^\s)]{1,160}[?&/=][^\s)]{0,60}(?:\[[a-z_ ]{2,60}|\{\{?[a-z_ ]{2,60}\}|<[a-z_ ]{2,60}>|\$\{|%s)|replac(?:e|ing)\s+[[{<]\w+[\]}>]|[?&]\w+="?\[[a-z_ ]{2,60}\]/,
};
