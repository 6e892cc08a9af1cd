import { oneOf } from './words';

/** What orders to a machine are made of beyond single verbs: which rules count, what the draft must say, which tool runs. */
export const orderConcepts = {
  // "no longer applies", "have been replaced": said of instructions it voids them.
  voided: oneOf(
    "(?:no longer|do not|don't|never|not) (?:apply|applies|count|counts|hold|holds|bind|binds|matter)~|(?:is|are|were|was|has been|have been) (?:replaced|void|voided|cancelled|revoked|superseded|overwritten|lifted|suspended|expired|obsolete)|set (?:~ ){0,5}aside|put (?:~ ){0,5}aside|dismiss",
    "(?:ne|n') ?(?:vaut|valent|comptent?|s'appliquent?|sont) (?:plus|pas)(?: valables?)?|(?:est|sont) (?:remplacee?s?|annulee?s?|levee?s?|caduques?|suspendue?s?)|mets de cote|mettez de cote|abstraction de|efface",
    '(?:geldt|gelden|tellen|telt) (?:nu )?niet (?:meer|langer)|(?:is|zijn) (?:vervangen|vervallen|opgeheven|ingetrokken)|leg ~ ?(?:% )?naast je(?: neer)?|zet % opzij',
    '(?:gilt|gelten|zahlt|zahlen) (?:% )?nicht (?:mehr|langer)|(?:ist|sind|wurden?) (?:aufgehoben|ersetzt|ungultig|hinfallig|widerrufen|abgelost)|setze? dich (?:% )?hinweg|lege % beiseite',
    '(?:ya no|no) (?:valen|vale|aplican|aplica|cuentan|rigen)|(?:queda|quedan|han sido|fueron|estan) (?:anulad[oa]s?|sustituid[oa]s?|revocad[oa]s?|suspendid[oa]s?)|deja de lado',
    '(?:non) (?:valgono|vale|contano|si applicano) piu|(?:sono stat[ei]|sono) (?:annullat[ei]|sostituit[ei]|revocat[ei]|sospes[ei])|metti da parte|lascia perdere',
    '(?:ja nao|nao) (?:valem|vale|contam|se aplicam)(?: mais)?|(?:foram|estao) (?:anulad[oa]s|substituid[oa]s|revogad[oa]s|suspens[oa]s)|poe de lado|ponha de lado',
  ),
  // To one "you" that has received rules; teams are spoken to politely or in the plural.
  toYou: oneOf(
    '(?:given|told|taught|shown|sent|assigned) (?:to )?you|you (?:were|have been|had been|had|have|received|got)|your (?:earlier|previous|prior|own|current|existing|original)|you are bound|that bind you|all (?:of )?your',
    "t'ont ete|tu as (?:recue?s?|eu)|vous (?:avez|ont ete)|recue?s? (?:jusqu'ici|jusqu'a present|avant)|tes|toutes tes",
    'je (?:bent|hebt|hiervoor|eerder|gekregen)|je (?:is|zijn|hiervoor is) (?:opgedragen|gegeven)|jouw|al je|je richtlijnen|je regels|je instructies',
    'dir (?:bisher\\s|zuvor\\s|vorher )?(?:vorgegeben|gesagt|gegeben|aufgetragen|mitgegeben)|deine~|du (?:bisher|zuvor|vorher|erhalten|bekommen)',
    'te (?:dieron|han dado|dijeron)|has recibido|recibiste|todas tus|tus (?:reglas|normas|instrucciones)',
    'ti (?:hanno dato|e stato dato|sono state date)|hai ricevuto|tutte le tue|le tue (?:regole|istruzioni)',
    'te (?:deram|foram dadas)|recebeste|todas as tuas|as tuas (?:regras|instrucoes)|orientacoes anteriores|instrucoes anteriores',
  ),
  // One source of orders, and that is the writer.
  obeyOnly: oneOf(
    '(?:only|solely|exclusively) (?:do|follow|obey|heed|listen to|act on|answer to) (?:what|this|these|my|the (?:writer|following|next))~|(?:follow|obey|heed|listen to) (?:only|solely|just|nothing but) (?:this|these|my|what|the (?:following|next))|(?:sole|only) (?:guidance|guideline|instructions?|rules?|authority|orders?) (?:is|are|now|from)|as your (?:sole|only|new) (?:guidance|instructions?|rules?)|work from these new',
    '(?:seules?|uniques?) (?:consignes?|instructions?|regles?) (?:sont|est|desormais)|(?:ne suis|ne suivez|obeis|obeissez|suis|suivez) (?:plus )?(?:que|uniquement|seulement) (?:ce|cette|ces|mes|moi)',
    '(?:volg|gehoorzaam|luister) (?:je )?(?:vanaf nu\\s|nu )?(?:alleen|enkel|uitsluitend)|(?:vanaf nu|nu) volg je (?:alleen|enkel|uitsluitend)|enige (?:instructie|richtlijn|regel)~',
    '(?:befolge|folge|befolgst|folgst|gehorche|gehorchst) (?:du )?(?:ab (?:jetzt|sofort) )?(?:nur|ausschliesslich|allein)~(?: noch)?|einzige~ (?:anweisung|vorgabe|regel)~',
    '(?:obedeces?|sigues?|obedece|haz caso) (?:solo|solamente|unicamente|exclusivamente) (?:a )?(?:este|esta|estas|mis|lo)|unic[ao]s? (?:instruccion|regla|directriz)~',
    '(?:segui|seguirai|obbedisci|ascolta) (?:solo|soltanto|unicamente|esclusivamente) (?:questo|questa|queste|le mie|cio)|unic[ahe]~ (?:istruzion|regol|indicazion)~',
    '(?:segues?|siga|obedece|obedeca) (?:apenas|so|somente|unicamente) (?:esta|este|estas|as minhas|o que)|unic[ao]s? (?:instruc|regra|orientac)~',
  ),
  // The reply as something that a machine writes.
  madeReply: oneOf(
    '(?:repl(?:y|ies)|answers?|responses?|messages?|text) (?:that )?(?:you|it) (?:will\\s|are going to\\s|is going to )?(?:writes?|drafts?|generates?|composes?|produces?|creates?)|(?:in|of|to|for) your draft|when (?:generating|drafting|composing|writing) (?:the|your|a) (?:reply|answer|response|draft)|(?:whoever|whatever) (?:drafts|writes|generates|answers)|(?:generated|drafted|automatic) (?:reply|answer|response)',
    'reponse que tu (?:redige|genere|ecri)~|dans ta reponse|ta reponse (?:doit|devra|commence|se termine)|termine ta reponse|commence ta reponse|(?:qui|celui qui) (?:redige|genere) la reponse',
    'antwoord dat je (?:schrijft|maakt|opstelt|genereert)|(?:jouw|je) (?:antwoord|concept) (?:moet|begint|eindigt)|begin je antwoord|eindig je antwoord',
    '(?:beginne|beende|starte) deine antwort|deine antwort (?:muss|soll|beginnt|endet)|in deiner antwort|antwort,? die du (?:schreibst|erstellst|verfasst|erzeugst)',
    'respuesta que (?:redactes|escribas|generes|vas a)|tu respuesta (?:debe|tiene que|ha de)|(?:empieza|termina|acaba) tu respuesta|en tu respuesta',
    'risposta che (?:scrivi|scriverai|generi|prepari)|la tua risposta (?:deve|dovra)|(?:inizia|termina|concludi) la tua risposta|nella tua risposta',
    'resposta que (?:vais|escreves|redigires|geras|vai)|tua resposta (?:tem|deve)|(?:comeca|termina) a tua resposta|na tua resposta',
  ),
  // Words to be taken over as they are, or a statement put into the team's mouth.
  verbatim: oneOf(
    `(?:the )?(?:sentence|phrase|words|line|statement|following)[^a-z0-9]{0,2}[:"'«“„]|(?:state|say|write|mention|confirm|announce|claim|add|tell them) that|(?:must|has to|should|shall) (?:contain|include|end|begin|start|finish|say|state|mention|read)`,
    `la phrase[^a-z0-9]{0,2}[:"'«“„]|(?:doit|devra) (?:contenir|inclure|se terminer|commencer|mentionner|dire)|(?:ecris|indique|dis|precise|affirme) (?:au client )?qu~`,
    `de zin[^a-z0-9]{0,2}[:"'«“„]|(?:moet|dient) (?:bevatten|eindigen|beginnen|vermelden)|(?:zet|schrijf|vermeld) (?:in het antwoord )?dat`,
    `(?:dem|den|der) satz[^a-z0-9]{0,2}[:"'«“„]|(?:muss|soll) (?:enden|beginnen|enthalten|lauten)|(?:schreibe?|sage?|erwahne?) (?:dem kunden )?,? ?dass`,
    `la frase[^a-z0-9]{0,2}[:"'«“„]|(?:debe|tiene que|ha de) (?:contener|incluir|terminar|empezar|decir)|(?:incluye|di|escribe|indica|afirma) que`,
    `la frase[^a-z0-9]{0,2}[:"'«“„]|(?:deve|dovra) (?:contenere|includere|terminare|iniziare|dire)|(?:scrivi|di'|indica|afferma) che`,
    `a frase[^a-z0-9]{0,2}[:"'«“„]|(?:tem de|deve) (?:conter|incluir|terminar|comecar|dizer)|(?:escreve|diz|indica|afirma) que`,
  ),
  toolCall: oneOf(
    '(?:run|call|invoke|execute|trigger|use|apply) (?:the\\s|your )?(?:[a-z_-]+ )?(?:function|tool|plugin|mail (?:tool|function))s?|(?:call|run|execute|invoke) [a-z]+_[a-z_]+ ?\\(',
    "(?:appelle|appelez|lance|lancez|execute|executez|utilise|utilisez) (?:l'outil|ton outil|votre outil|la fonction|ta fonction)",
    '(?:gebruik|roep|voer|start) (?:je|de|het) (?:% )?(?:[a-z]*functie|[a-z]*tool|gereedschap|hulpmiddel)',
    '(?:fuhre|rufe|benutze|nutze|starte) (?:das|die|den|dein~) (?:% )?(?:werkzeug|tool|funktion|mailfunktion)',
    '(?:ejecuta|llama|usa|utiliza|invoca) (?:a )?(?:la|tu) (?:herramienta|funcion)',
    '(?:esegui|chiama|usa|utilizza|richiama) (?:lo|la|il tuo|la tua) (?:strumento|funzione)',
    '(?:executa|chama|usa|utiliza|invoca) (?:a|tua|a tua) (?:ferramenta|funcao)',
  ),
  // What only a machine has: a text it was set up with.
  configured: oneOf(
    '(?:message|instructions?|prompt|text|rules?|guidelines?) (?:that\\s|which\\s|with which )?(?:you were|you are|you have been) (?:configured|given|set up|programmed|initiali[sz]ed|started|loaded)~(?: with)?|you were (?:configured|programmed|set up|initiali[sz]ed) with|hidden prompt|your (?:hidden|system|initial) (?:prompt|message|instructions)|everything (?:that (?:stands|is written|appears) )?(?:above|before) (?:this|here)|text above this line|starting with .?you are',
    '(?:consignes|instructions|texte|prompt) (?:avec lesquelles\\s|avec lequel\\s|que )?(?:tu as|vous avez) (?:ete\\s|recue?s?)~|tout ce qui (?:figure|se trouve|est ecrit) (?:au-dessus|ci-dessus|avant)|ton prompt|tes consignes',
    'instructies (?:die )?je (?:hebt )?(?:gekregen|ontvangen|meegekregen)|waarmee je (?:bent )?(?:ingesteld|geconfigureerd)|alles (?:wat )?(?:hierboven|boven deze)|je systeemprompt',
    '(?:wortlaut|text|inhalt) deine[rs] (?:system-?)?(?:prompts?|anweisung~)|dein~ system-?prompts?|mit de[rmn]~ du (?:konfiguriert|eingerichtet|gestartet) ~|alles (?:,? was )?(?:oberhalb|uber dieser zeile)',
    '(?:instrucciones|texto|prompt) con (?:las|el|que) (?:que )?(?:te|fuiste|has sido) ~|todo lo que (?:aparece|esta|hay) (?:encima|arriba|antes)|tu prompt|incluidas tus instrucciones',
    '(?:prompt|istruzioni|testo) (?:di sistema )?con (?:cui|il quale|le quali) sei stato ~|tutto (?:cio|quello) che (?:sta|si trova|compare) (?:sopra|prima)|il tuo prompt',
    '(?:prompt|instrucoes|texto) com (?:que|as quais|o qual) (?:foste|fostes|foi) ~|tudo o que (?:esta|aparece) (?:acima|antes)|o teu prompt',
  ),
  whatever: oneOf(
    'whatever (?:it|the (?:rest|text|customer)|else) ?(?:says?|contains?|is)?|no matter what|regardless of (?:its|the|what)|irrespective of',
    "quel que soit (?:son|le|leur)|quoi qu'il (?:dise|contienne)|peu importe",
    'wat er ook (?:in )?(?:staat|gezegd)|ongeacht|hoe dan ook',
    'egal,? was|unabhangig (?:vom|davon|von)|ungeachtet|was auch immer',
    'diga lo que diga|sin importar|independientemente|pase lo que pase',
    'qualunque cosa|indipendentemente|a prescindere|non importa',
    'independentemente|seja qual for|nao importa|diga o que disser',
  ),
  tierId: oneOf(
    '(?:as|to|at|is|tier|level|stufe|niveau|nivel|livello|auf|als|en|op|como|come|il) ?(?:an? )?(?:tier\\s|level\\s|stufe\\s|niveau\\s|nivel\\s|livello )?(?:l[123]|[123])|(?:tier|level|niveau|nivel|livello|stufe) ?[123]|l[123]',
  ),
  sorts: oneOf(
    'classify|mark|set the (?:tier|priority|level)|sorts? this|sort|rank|categori[sz]e|rate|(?:raise|lower) (?:the|this|its)|triage',
    'classe|classez|classifie|mets ce|passe ce|trie',
    'zet (?:dit|het)|classificeer|markeer|sorteer|plaats dit',
    'stufe|stufen sie|ordne|klassifiziere|markiere|setze (?:die|das|dieses)',
    'clasifica|clasifique|marca|pon (?:este|la)|asigna',
    'classifica|classifichi|segna|imposta|metti (?:questo|la)|assegna',
    'classifica|classifique|marca|define|coloca',
  ),
  thisText: oneOf(
    'this (?:article|page|document|text|passage|ticket|message|mail|e-?mail|entry)|cet article|cette page|ce (?:texte|document|ticket|message)|dit (?:artikel|document|ticket|bericht)|deze (?:pagina|tekst)|diese[nrms]? (?:artikel|seite|text|dokument|ticket|nachricht)|este (?:articulo|texto|documento|ticket|mensaje|artigo|pedido)|esta (?:pagina|mensagem)|questo (?:articolo|testo|documento|ticket|messaggio)|questa pagina',
  ),
  must: oneOf(
    'must|shall|has to|have to|should|needs? to|is to|are to|doit|doivent|devra|moet|moeten|muss|mussen|soll|sollen|debe|deben|tiene que|deve|devono|dovra|devem|tem de|tem que',
  ),
  carryData: oneOf(
    "(?:whole|entire|full|complete) (?:conversation|thread|ticket|chat|mail)|(?:the )?(?:customer|client|user|requester)(?:'s|s)? (?:e-?mail|data|details|name|address|number)|ticket text|fil complet|conversation complete|donnees (?:du client|des clients|personnelles)|courriel du client|gegevens van de klant|klantgegevens|hele gesprek|kundendaten|daten des kunden|gesamte~ (?:gesprach|verlauf)|datos del cliente|correo del cliente|conversacion (?:completa|entera)|dati del cliente|intera conversazione|dados do cliente|conversa (?:completa|toda)",
  ),
  anyLink: /https?:\/\/|\bwww\.|\]\(/,
  obeyIt: oneOf(
    '(?:and|then|,) (?:do|obey|follow|execute|apply|act on|carry out|comply)(?: with)?(?: what|\\sit|\\sthem|\\son it)?|do what it says|obey it|act on it',
    '(?:et|puis) (?:applique|execute|suis|obeis)~|en (?:voer|volg|doe) ~|und (?:fuhre|befolge|wende|tu) ~|y (?:ejecuta|aplica|sigue|obedece)~|e (?:esegui|applica|segui|executa|aplica|segue)~',
  ),
  // What customers want to be told in a reply.
  wanted: oneOf(
    '(?:tracking|order|shipment|reference|phone|invoice|case) numbers?|delivery (?:date|time)|price|deadline|opening hours|receipt|invoice|numero de (?:suivi|commande)|delai|facture|bestelnummer|ordernummer|levertijd|factuur|sendungsnummer|bestellnummer|liefer(?:zeit|termin)|rechnung|numero de (?:seguimiento|pedido)|plazo|factura|numero di (?:spedizione|ordine)|fattura|numero de (?:encomenda|rastreio)|prazo|fatura',
  ),
  // Marks of a chat protocol: they stand in no letter.
  protocol:
    /<\|\s*(?:im_start|im_end|system|user|assistant|endoftext|eot_id|start_header_id)\s*\|>|\[\/?inst\]|<<\/?sys>>|#{2,}\s*\(?(?:system|instruccion del sistema|instruction systeme|systemanweisung|systeeminstructie|istruzione di sistema|instrucao do sistema)\b|<(?:system|instructions?|anweisung(?:en)?|instruccion(?:es)?|istruzioni|instrucoes|instructies)>|["']role["']\s*:\s*["'](?:system|developer)["']/,
};
