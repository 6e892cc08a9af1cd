import { oneOf } from './words';

/** A machine by its name, in the vocative or as a speaker. */
const named =
  '(?:ai|ki|ia|bot|robot|chatbot|assist(?:ant|ent|ente)|asistente|copilot|copilote|copiloto|copiloot|gpt|llm)(?: (?:helper|assistant|agent|bot|model|system))?';
/** Beginnings of what a machine is ordered to do; people are asked. */
const ordered = [
  'upgrade|skip|add|remove|extend|reopen|archive|book|merge|push|go ahead|please (?:use|change|send|delete)|reassign|delete|wipe|mark|close|approve|confirm|change|grant|forward|send|announce|promise|say|tell|write|reply|set|escalate|refund|credit|unlock|reset|share|list|reveal|use|run|execute|update|transfer|hide|score|classify|treat|forget|ignore|offer',
  'supprime|modifie|change|valide|cloture|ferme|envoie|annonce|confirme|rembourse|accorde|ecris|dis|reponds|transfere|oublie|ignore|promets|offre|passe|saute|ajoute|credite|archive',
  'verwijder|wijzig|verander|sluit|stuur|bevestig|keur|geef|zeg|schrijf|zet|wis|beloof|kondig|vergeet|negeer|bied|sla|boek|archiveer',
  'losche|andere|wechsle|schliesse|sende|schicke?|bestatige|genehmige|erstatte|sage?|schreibe?|setze|gib|versprich|vergiss|ignoriere|leite|biete|stufe|uberspringe|buche|archiviere',
  'borra|elimina|cambia|cierra|envia|confirma|aprueba|anuncia|di|escribe|responde|promete|olvida|ignora|pon|sube|ofrece|pasa|salta|saltate|anade|abona|archiva',
  "cancella|elimina|cambia|chiudi|invia|manda|conferma|approva|annuncia|di'|scrivi|rispondi|prometti|dimentica|ignora|porta|offri|salta|aggiungi|accredita|archivia",
  'apaga|elimina|muda|fecha|envia|confirma|aprova|anuncia|diz|escreve|responde|promete|esquece|ignora|sobe|oferece|passa|salta|acrescenta|credita|arquiva',
].join('|');

const end = '(?![a-z0-9])';
const containers =
  '(?:untrusted|user|customer|ticket|message|kunden[a-z]*|klant[a-z]*|client|cliente|ticket|mensaje|mensagem|messaggio|contenu|contenido|contenuto|conteudo|daten|data|input|content)';
const tags =
  'system|sistema|systeem|systeme|developer|assistant|operator|policy[a-z_-]*|consignes?|instructions?|anweisung(?:en)?|instruccion(?:es)?|istruzioni|instrucoes|admin';

/**
 * How hostile text is built, whatever its words: a machine called by name and ordered, the draft spoken of as the
 * machine's own, rules that "you" were given, a mode to enter, a hint to the sorting, marks of a prompt.
 */
export const structureConcepts = {
  // Greeted like a person: "hey bot", "dear classifier".
  greeted:
    /(?<![a-z])(?:hey|he|hi|oye|ehi|ola|dis donc|dear|chere?|liebe[rs]?|beste|querid[oa]|car[oa]|gentile)\s*,?\s+(?:l'|la |le |the |de |die |das |el |il |o )?(?:ai|ki|ia|bot|robot|chatbot|assistant|assistent|assistente|asistente|copilot|model|classif[a-z]*|klassifi[a-z]*|clasificad[a-z]*|(?:classification|sorting|routing|triage) (?:engine|model|bot)|moteur de (?:classement|tri))(?![a-z])/,
  // Who has makers is a machine.
  makers: oneOf(
    'your (?:makers|creators|developers|programmers|builders|designers|trainers)|(?:people|ones|those) who (?:configured|built|trained|programmed|made) you|put into your context|your context before',
    "tes (?:concepteurs|createurs|developpeurs)|ceux qui t'ont (?:configure|programme|cree)",
    '(?:je|jouw) (?:makers|bouwers|ontwikkelaars)|wie jou (?:heeft )?(?:gebouwd|geprogrammeerd)',
    'dein~ (?:erbauer|entwickler|schopfer|programmierer)|die dich (?:gebaut|programmiert|konfiguriert)',
    'tus (?:creadores|desarrolladores|programadores)|quienes te (?:configuraron|programaron)',
    'i tuoi (?:creatori|sviluppatori|programmatori)|chi ti ha (?:configurato|programmato)',
    'os teus (?:criadores|programadores)|quem te (?:configurou|programou)',
  ),
  newManual: oneOf(
    'my message (?:as )?your (?:new |operating |own )?(?:manual|guide|rulebook|instructions|rules)',
    'mon message comme (?:ton|ta) (?:nouve[a-z]+ )?(?:manuel|guide|regle)~',
    'mijn bericht als (?:je|jouw) (?:nieuwe )?(?:handleiding|gids|regels)',
    'meine nachricht als dein~ (?:neue~ )?(?:handbuch|anleitung|regelwerk)',
    'mi mensaje (?:como )?tu (?:nuevo )?(?:manual|guia)',
    'il mio messaggio (?:come )?il tuo (?:nuovo )?(?:manuale|regolamento)',
    'a minha mensagem (?:como )?o teu (?:novo )?(?:manual|guia)',
  ),
  unlimited: oneOf(
    'you (?:can|may) stop being (?:careful|cautious)|you no longer (?:have to|need to) (?:respect|follow|obey|observe)|their restrictions lapse',
    "tu n'as plus a (?:respecter|suivre)|tu n'es plus tenu",
    'je hoeft je niet (?:meer|langer) (?:% )?te houden',
    'du musst dich nicht (?:mehr|langer) an',
    'ya no tienes que (?:respetar|seguir|obedecer)',
    'non devi piu (?:rispettare|seguire)',
    'ja nao (?:tens|precisas) de (?:respeitar|seguir)',
  ),
  generated: oneOf(
    '(?:the )?generated (?:text|reply|answer|message)|whoever reads your (?:answer|reply)|texte genere|(?:erzeugte|generierte)r? (?:text|antwort)|gegenereerde (?:tekst|antwoord)|texto generado|testo generato|texto gerado',
  ),
  staged: oneOf(
    '(?:film|movie|game|play|story|scene|novel|pelicula|rollenspiel|spel|gioco|jeu),? (?:where|in which|ou|in dem|waarin|en la que|in cui|em que) (?:[^\\s.!?]+ ){0,4}(?:[a-z]+-)?(?:robot|roboter|ai|ki|ia|bot|assistant|assistent|asistente)',
  ),
  plays: oneOf(
    'play the|joue|spiele|speel|interpreta|recita|representa|master password|mot de passe|hauptpasswort|contrasena maestra',
  ),
  // Only what the writer dictates; people who are asked for a reply are dictated nothing.
  dictated: oneOf(
    'answer (?:only |just |exactly )?what i dictate|scrap the (?:company )?(?:guidelines|rules|policy)',
    'reponds (?:seulement|uniquement) ce que je|laisse de cote les regles',
    'antwoord alleen wat ik|laat de (?:bedrijfs)?regels weg',
    'antworte nur,? was ich|lass die (?:firmen)?regeln weg',
    'responde solo lo que te|deja las reglas de la',
    'rispondi solo (?:cio|quello) che ti|metti da parte le regole',
    'responde (?:so|apenas) o que te|poe de lado as regras',
  ),
  rulesYouUse: oneOf(
    '(?:paste|copy|list|print|show|quote) the (?:rules|guidelines|instructions) (?:that )?you (?:operate|work|run|act) (?:under|by|with)',
    '(?:colle|recopie|affiche|liste) les (?:regles|consignes) que tu',
    '(?:plak|kopieer|toon) (?:[a-z]+ ){0,3}de (?:regels|instructies) (?:waarnaar|waarmee) je',
    '(?:fuge|kopiere|zeige|gib) (?:[a-z]+ ){0,4}die (?:regeln|anweisungen)(?: ein)?,? nach denen du',
    '(?:pega|copia|muestra) las (?:reglas|instrucciones) con las que trabajas',
    '(?:incolla|copia|mostra) le (?:regole|istruzioni) che (?:applichi|segui|usi)',
    '(?:cola|copia|mostra) as (?:regras|instrucoes) com que trabalhas',
  ),
  toolJson: /["'](?:tool|function|action|tool_call|function_call)["']\s*:\s*["'{]/,
  bracketAi:
    /^\W{0,3}(?:(?:ai|ki|ia|bot)[- ]?(?:reply|answer|response|antwort|reponse|respuesta|risposta|resposta|antwoord)|(?:reponse|respuesta|risposta|resposta)[- ]ia)\W{0,3}:/,
  ruled:
    /^(?:-{3,}|={3,}|\*{3,}|#{3,})\s*(?:message from|back to|return to|message d|retour a|nachricht (?:von|der)|zuruck zu|messaggio d|ritorno al|mensaje de|vuelta al|mensagem d|volta ao|bericht van|terug naar).{0,40}(?:-{3,}|={3,}|\*{3,}|#{3,})|<!\[cdata\[|\]\]>/,
  followedBy:
    /https?:\/\/\S*[?&]\w+=\s*(?:followed by|plus|and then|suivi de|gefolgt von|gevolgd door|seguido de|seguito da)|[?&]\w+=[a-z]+_[a-z]+\b/,
  citers: oneOf(
    '(?:assistants?|assistenten|assistent[ei]|asistentes|ai tools?)(?: citing|,? (?:that|which|who|die|qui|que|che) (?:[a-z]+ ){0,2}(?:cite|quote|use|zitieren|citent|utilisent|citan|usan|citano|usano|citam|usam|citeren|gebruiken|verwenden))',
  ),

  calledOut: new RegExp(
    `(?:^|[.:("]\\s*)(?:dear |hey |hi )?${named}\\s*[,:]\\s+(?:please |bitte |por favor |stp )?(?:${ordered})${end}`,
  ),
  claimed: oneOf(
    'verified|identity|granted|unlocked|lifted|approved|understood|will announce|of course|certainly|permissions?|refund~',
    'verifiee?|identite|accordes?|debloque~|compris|annonce|approuve~|bien sur|remboursement',
    'geverifieerd|identiteit|vrijgegeven|toegekend|begrepen|goedgekeurd|natuurlijk',
    'verifiziert|identitat|bestatigt|freigegeben|verstanden|genehmigt|kundige~|naturlich',
    'verificad[oa]|identidad|concedidos?|entendido|aprobad[oa]|por supuesto',
    'verificat[oa]|identita|concess[io]|capito|inteso|approvat[oa]|certo',
    'verificad[oa]|confirmad[oa]|identidade|dadas|percebido|entendido|aprovad[oa]|claro',
  ),
  // Customers speak of a reply; of a draft, an output or "the text you prepare" speaks who means a machine.
  draftOf: oneOf(
    'draft you (?:produce|write|make|prepare|generate)|your (?:suggested )?(?:draft|output|wording)|the suggested reply|(?:text|reply|answer) you (?:prepare|produce|generate)|when you write the (?:answer|reply)|(?:word|phrase) (?:your|the) (?:answer|reply)',
    '(?:texte|reponse|brouillon|message) que tu (?:prepares|rediges|ecris|produis|generes)|ton (?:brouillon|texte)|(?:redige|formule) (?:une|la|ta) reponse',
    '(?:je|jouw) (?:concept|tekst|ontwerp|uitvoer)|formuleer (?:het|je) antwoord',
    'dein~ (?:entwurf|text|ausgabe)~|formuliere (?:die|deine) antwort',
    '(?:el|tu) borrador|tu texto|(?:texto|respuesta) que (?:prepares|escribas)|redacta (?:la|una|tu) (?:contestacion|respuesta)',
    '(?:testo|risposta|bozza) che (?:prepari|scrivi|generi)|(?:il tuo|tuo) testo|la tua bozza|(?:scrivi|formula) (?:la|una) risposta',
    '(?:rascunho|texto|resposta) que (?:fizeres|escreveres|preparares|gerares)|teu (?:texto|rascunho)|redige (?:a|uma) resposta',
  ),
  putIn: oneOf(
    'sneak|slip|swap|open with|says?|so (?:that )?the|embed|make sure|should|must|put',
    'glisse|affirme|ajoute|integre|insere|doit|mets|remplace|s.ouvrir|conseille',
    'verwerk|zet|voeg|moet|vervang|open~|noem',
    'baue?|fuge|setze|soll|muss|ersetze|so,? dass|glaubt|anfangen|hange',
    'mete|pon|anade|debe|inserta|de modo que|sustituye',
    'metti|inserisci|aggiungi|deve|incorpora|sostituisci',
    'poe|mete|acrescenta|deve|insere|substitui',
  ),
  // What "you" were told or taught: a team is told nothing by its customer's reader.
  forgetTold:
    /(?<![a-z])(?:forget|drop|oublie|vergiss|vergeet|olvida|dimentica|esquece|(?:nothing|plus rien|nichts|niets|nada|nulla)(?= ))[^.!?]{0,60}(?:you (?:were|have been|had been) (?:told|asked|instructed|taught|given|ordered)|you learned from|(?:t'a|t'ont) (?:demande|dit|ordonne|appris|impose)|te (?:han|ha) (?:ordenado|dicho|pedido|ensenado|indicado)|te (?:ordenaron|dijeron|enseno)|ti (?:e stato|hanno|ha) (?:ordinato|detto|chiesto|insegnato)|(?:gestore|operatore|operador|operateur|betreiber|beheerder|entwickler|sviluppatori|developers?|operator)[a-z]*|te (?:mandaram|disseram|pediram|ensinaram|ensinou))/,
  rulesOff:
    /(?<![a-z])(?:your|tes|tus|tuas|tue|deine|jouw|je|prior|earlier|habituelles|bisherigen?|eerdere|whatever)\s(?:[a-z]+ ){0,3}(?:rules?|guardrails?|restrictions?|policy|policies|safeguards|regles|consignes|reglas|normas|regole|regras|regeln|richtlinien|vorgaben|regels|richtlijnen|opdrachten)(?![a-z])[^.!?]{0,50}(?:suspend[a-z]*|suspes[a-z]*|opgeschort|switched off|turned off|a test|ein test|un test|abgeschaltet|sans effet|sem efeito|sin efecto|senza effetto|uitgeschakeld|opgeheven|vallen|drop (?:it|them))|reset yourself|without company restrictions/,
  obeyMe: oneOf(
    'do (?:exactly )?as i (?:say|write|tell)|do (?:only|just) (?:this|the following)|what counts now|obey (?:me|this text)|the rules that count now are mine',
    'fais (?:exactement|seulement|uniquement) ce (?:qui suit|que je)|contente-toi|obeis a ce texte',
    'doe (?:[a-z]+ ){0,3}wat ik (?:zeg|schrijf)|doe alleen (?:dit|het volgende)',
    'tu(?:e)? (?:genau |nur )?(?:was ich|folgendes)|massgeblich ist (?:allein|nur)',
    'haz (?:unicamente|solo|solamente|exactamente) (?:lo|esto)',
    'fai (?:soltanto|solo|esattamente) (?:questo|cio|quanto)',
    'faz (?:so|apenas|exatamente) (?:isto|o)|passa a obedecer',
  ),
  mode: /(?<![a-z])(?:enter|activate|enable|switch (?:in)?to|go into|passe en|entre en|active le|wechsle in|schalte in|schakel (?:over )?naar|ga naar|entra en|activa el|passa alla|entra in|entra em|muda para)\s(?:[a-z'-]+\s){0,3}?(?:[a-z]*mod(?:e|us|o)|modalita)(?![a-z])/,
  noPolicies: oneOf(
    '(?:no|without) (?:policies|policy|rules?)|raw (?:customer|records?)|unfiltered|unredacted|voucher codes? to anyone',
    'aucune (?:politique|regle)|fiches clients|brutes?|sans filtre',
    'geen (?:richtlijnen|regels|beleid)|ongefilterd|klantgegevens',
    'keine (?:richtlinien|regeln)|ungefiltert|kundendaten|unverandert',
    'no hay (?:politicas|reglas|normas)|sin filtrar|fichas de clientes',
    'non ci sono (?:regole|politiche)|senza filtr[io]|schede dei clienti|cosi come sono',
    'nao ha (?:politicas|regras)|sem filtro|fichas dos clientes',
  ),
  otherSelf: oneOf(
    "(?:you're|you are) no longer an? (?:[a-z-]+ )?(?:assistant|copilot|bot)|rogue (?:[a-z]+ )?(?:bot|assistant|ai)|my personal hacker|without rules where you (?:are|play)|stay in the scene",
    "tu n'es plus une? (?:[a-z-]+ )?(?:assistant|copilote|bot)|mon pirate personnel",
    'je bent geen (?:[a-z]*)?assistent(?: meer)?|mijn persoonlijke hacker',
    'du bist kein[a-z]* (?:[a-z]+-?)?(?:assistent|copilot)~ mehr|mein personlicher hacker',
    'ya no eres un~ (?:[a-z]+ )?asistente|mi hacker personal',
    'non sei piu un~ ?(?:[a-z]+ )?assistente|il mio hacker personale',
    'ja nao es um~ (?:[a-z]+ )?assistente|o meu hacker pessoal',
  ),
  // The rules that steer the reader, asked for.
  steersYou: oneOf(
    'you were (?:instructed|told) to (?:do|say|be)|(?:rules|guidelines|instructions|directives) (?:that|which) (?:steer|guide|control|govern|drive) you|text before my message|your (?:initiali[sz]ation|startup|launch|boot) (?:parameters|settings|prompt)|hidden guidelines',
    "(?:directives?|consignes?|instructions?|regles?) qui te (?:pilotent|guident|dirigent|controlent|gouvernent)|tes parametres (?:d'initialisation|de demarrage)",
    '(?:instructies|richtlijnen|regels) (?:die )?(?:jou|je) (?:aan)?sturen|je (?:opstart|start)(?:parameters|instellingen)',
    '(?:anweisungen|richtlinien|regeln|vorgaben) (?:,? die )?dich (?:steuern|leiten|lenken)|deine (?:start|initialisierungs)parameter',
    '(?:directrices|instrucciones|reglas|normas) que te (?:controlan|guian|dirigen)|tus parametros (?:de inicio|iniciales)',
    '(?:direttive|istruzioni|regole) che ti (?:guidano|controllano|dirigono)|i tuoi parametri (?:di avvio|iniziali)',
    '(?:diretrizes|instrucoes|regras) que te (?:controlam|guiam|dirigem)|os teus parametros (?:de arranque|iniciais)',
  ),
  sorter: oneOf(
    '(?:note |hint |message )?(?:to|for) (?:the )?(?:machine|auto-?triage|automatic (?:triage|routing|sorting|classification)|(?:sorting|routing|triage) (?:model|bot|engine)|classifier)|(?:ai|auto) (?:classifier|sorter|router)|routing hint',
    '(?:pour|au|a) (?:le |la |l.)?(?:classement|tri|triage|routage) automatique',
    '(?:voor|aan) de (?:automatische (?:indeling|triage|sortering|classificatie)|autotriage)',
    '(?:fur|an) die (?:automatische (?:einstufung|sortierung|triage|zuordnung)|auto-?triage)',
    '(?:para|a) ?(?:la|el|al)? ?(?:clasificacion|triaje|enrutamiento) automatic[oa]|al triaje automatico',
    '(?:per lo|allo|al|per il) (?:smistamento|triage|instradamento) automatico',
    '(?:para a|a) (?:triagem|classificacao) automatica',
  ),
  rank: oneOf(
    'l[123]|(?:top|lowest|highest|tier|level|stufe|niveau|nivel|livello) ?(?:tier|[123])?|urgen~|dringlich~|dringend~|vip|priorit~|prioridad~|severity|no escalation|(?:label|tag|etiquette|etiqueta|etichetta)~',
  ),
  hush: oneOf(
    'keep quiet|(?:hide|conceal) this (?:line|note|hint|message)? ?from (?:humans|people|the agent)|no questions asked|nobody needs to (?:sign off|approve|know)|without (?:a )?(?:human|person)|notify=false|nothing to see here|keep at',
    "sans (?:poser de question|controle|verification|validation)~|cache cette ligne|aux humains|garde le silence|n'en dis rien",
    'zonder (?:vragen|controle|menselijke)|zwijg|verberg deze|voor mensen',
    'ohne (?:nachzufragen|menschliche|prufung|kontrolle)|verschweige~?|vor menschen|verbirg',
    'sin (?:hacer preguntas|revision|control)|calla|oculta esta|a las personas',
    'senza (?:fare domande|controllo|revisione)|taci|nascondi questa|alle persone',
    'sem (?:fazer perguntas|revisao|controlo)|cala|esconde esta|das pessoas',
  ),
  roleTag: new RegExp(
    `<(${tags})>[^<\\n]{4,}<\\/\\1>|^<(?:${tags})>|["']role["']\\s*:\\s*["'](?:assistant|system)["']\\s*,\\s*["']content`,
  ),
  edgeMark: new RegExp(
    `^[^a-z0-9]{2,}\\s*(?:end|fin|ende|einde|fine|fim)\\s(?:of |du |del |des |der |do |da |van |van de )?(?:[a-z]+ )?${containers}|^\\[(?:fin|end|ende|einde|fine|fim) |${containers} (?:content |input )?(?:ends|resumes) here|end of untrusted|trusted input follows`,
  ),
  buildLink: oneOf(
    '(?:build|make|form|construct|bilde|forma|componi|maak|construis|constroi) (?:a |an |eine |una |une |een |um |uma )?(?:url|link|address|adresse|direccion|indirizzo|endereco|lien|adres)',
  ),
  aiModels: oneOf(
    "modell[oi] di ia|sistem[ai] di ia|modelos? de ia|sistemas? de ia|ki-(?:system|modell|assistent)~|ai-(?:model|systeem|systemen|assistent)~|modeles? d'ia|automated readers?|if you are an ai|si tu es une ia|(?:falls|wenn) du eine ki bist|als je een ai bent|si eres una ia|se sei un.?ia|se es uma ia",
  ),
  advise: oneOf(
    'recommend|claim|advertis~|promote|add that|should upgrade|conseiller|recommander|ajoute que|empfehlen|fuge hinzu|aanraden|aanbevelen|voeg toe|recomendar|anade|consigliare|raccomandare|aggiungi|acrescenta',
  ),
};
