/**
 * Words of one meaning in seven languages (folded: lower case, no accents), so that what the learned model knows of one
 * language holds in the others. `~` stands for any ending. A meaning alone says nothing; the weights are learned.
 */
export const vocabulary: Readonly<Record<string, string>> = {
  ignore:
    'ignor~ disregard~ forget~ overlook~ discard~ neglect~ scrap~ missacht~ vergiss vergessen vergesst negeer~ negeren vergeet vergeten oubli~ neglig~ olvid~ dimentic~ trascur~ esquec~ desconsider~ despreci~ abstrah~',
  prior:
    'previous~ prior earlier above before preceding former~ hitherto until bisher~ vorher~ vorig~ obig~ fruher~ zuvor vorangeh~ eerder~ bovenstaand~ hiervoor hierboven voorgaand~ tot precedent~ anterieur~ avant jusqu anterior~ previ~ antes arriba hasta sopra prima finora precede~ acima ate',
  rules:
    'instruct~ rule rules rulebook guideline~ policy policies directive~ guidance constraint~ restriction~ guardrail~ limit~ manual~ handbook procedure~ regulation~ anweisung~ regel~ richtlinie~ vorgabe~ vorschrift~ weisung~ beschrankung~ grenze~ instructie~ richtlijn~ beleid~ voorschrift~ beperking~ regle~ consigne~ instruccion~ regla~ directri~ directiv~ norma~ politica~ pauta~ istruzion~ regol~ direttiv~ linee vincol~ instruc~ regra~ diretri~ orientac~ instrucoe~ indicac~ indicazion~ restric~ restrizion~ procedura~ procedimi~ handbuch~ handleiding~',
  prompt: 'prompt~ systemprompt~ systeemprompt~ preprompt context~ kontext~ contesto',
  machine:
    'ai ki ia bot bots robot~ chatbot~ assistant~ assistent~ asistente~ assistente~ assistance model models modell~ modele~ modelo~ modello llm llms gpt~ chatgpt copilot~ copiloot automat~ automatic~ machine~ maschine~ software~ programm program~ algorithm~ algoritm~ classifier~ sorter summari~ sidedesk sprachmodell~ taalmodel~ ki-~ engine motor~ moteur~ parser~ pipeline~ agentic maquina~ macchina',
  reply:
    'reply replies replied answer~ respon~ draft~ antwort~ entwurf~ antwoord~ reactie~ conceptantwoord~ concept repons~ repond~ brouillon~ respuest~ borrador~ rispo~ bozza~ respost~ rascunho~ contest~ replica~ output~ ausgabe~ uitvoer~ sortie salida saida generated',
  write:
    'write writes written writing say says tell tells state include~ add adds insert~ mention~ begin begins start append~ quote put paste~ copy repeat~ type schreib~ sag sage sagt teile fug~ erwahn~ beginn~ nenn~ kopier~ wiederhol~ schrijf~ zeg zegt zeggen vermeld~ voeg~ neem plak~ kopieer~ herhaal~ noem ecri~ dis dites dire indiqu~ ajout~ mentionn~ commenc~ copi~ colle~ repet~ inser~ escrib~ di diga dile digale incluy~ inclui~ anad~ mencion~ empiez~ comienz~ pega repit~ scriv~ dica digli aggiung~ includ~ menzion~ inizia~ incolla ripet~ escrev~ diz diga acrescent~ comec~ cola repet~ pone pon metti mets mettez coloca~',
  customer:
    'customer~ client~ user users requester~ caller~ sender~ reader~ recipient~ kunde~ kunden~ benutzer~ nutzer~ absender~ empfanger~ leser~ anfragende~ klant~ gebruiker~ afzender~ ontvanger~ lezer~ utilisateur~ demandeur~ expediteur~ destinataire~ lecteur~ cliente~ usuari~ remitente~ destinatari~ lector~ utent~ mittent~ lettor~ utilizador~ remetente~ leitor~ solicitante~ richiedente',
  reveal:
    'reveal~ show shows print~ display~ output list lists disclose~ dump~ expose~ spell share recite~ zeig~ offenleg~ liste~ verrat~ preisgeb~ drucke ausgeb~ toon~ onthul~ noem geef prijs affich~ montr~ revel~ divulgu~ liste muestr~ mostra~ enumer~ imprim~ rivel~ elenc~ stamp~ exib~ lista~ condivid~ compart~ partilh~ deel delen teil',
  secret:
    'internal~ confidential~ secret~ hidden password~ passcode~ key keys token~ credential~ private note notes intern~ geheim~ vertraulich~ passwort~ schlussel~ vertrouwelijk~ wachtwoord~ sleutel~ verborgen interne~ confidenti~ cle cles motdepasse passe caches interno~ interna~ confidencial~ contrasena~ clave~ riservat~ segret~ chiav~ confidenz~ segred~ chave~ senha~ notiz~ nota notas notas',
  money:
    'refund~ credit~ compensat~ reimburs~ voucher~ discount~ money euro euros dollar~ pay payment~ waive~ fee free gratis erstatt~ gutschrift~ gutschreib~ entschadig~ gutschein~ rabatt~ geld kostenlos~ zahl~ terugbetal~ vergoed~ tegoed~ korting~ bon kosteloos betaal~ rembours~ avoir dedommag~ remise~ gratuit~ payer paie reembols~ abon~ indemni~ descuento~ gratuit~ pag~ rimbors~ accredit~ risarci~ sconto~ buono indemniz~ descont~ vale',
  act: 'close closes resolve~ merge~ reassign~ delete~ unlock~ reset~ approve~ grant~ confirm~ cancel~ change update~ set mark execute~ run runs remove~ enable~ activate~ issue schliess~ losch~ genehmig~ freigeb~ gib bestatig~ setz~ andere sperr~ entsperr~ fuhr~ stornier~ gewahr~ sluit~ verwijder~ keur~ bevestig~ zet wijzig~ verander~ annuleer~ ontgrendel~ verleen~ voer ferm~ clotur~ supprim~ approuv~ valid~ confirm~ accord~ annul~ debloqu~ modifi~ execut~ cierr~ borr~ aprueb~ aprob~ conced~ elimin~ cambi~ desbloque~ ejecut~ chiud~ cancell~ approv~ conferm~ imposta~ sblocc~ esegu~ fech~ apag~ aprov~ alter~ concord~ marca~ marqu~ markier~ markeer~ segna',
  tier: 'tier tiers priorit~ prioridad~ prioriteit~ level levels urgen~ l1 l2 l3 p1 p2 p3 escalat~ classif~ severity queue label~ categor~ stufe~ eskalier~ dringen~ einstuf~ kategor~ niveau~ escal~ spoed~ class~ nivel~ livello~ etiquet~ etichett~ fila cola coda warteschlange wachtrij file triage sort~ sortier~ routing rout~ weiterleit~ clasific~ priori~ klassi~ severidad gravit~',
  hush: 'silent~ quiet~ secretl~ unnotic~ discreet~ notice aware inform warn~ knowing heimlich~ unauffallig~ stillschweig~ still merken bemerk~ stilletjes~ stilzwijgend~ ongemerkt merkt discret~ silenc~ remarqu~ prevenir avertir informer avisar~ advert~ avvis~ silenzi~ accorg~ reparar notar',
  not: "not no never don't dont doesn't cannot without nothing none neither nor nicht kein~ nie niemals ohne nichts niet geen nooit zonder niets pas jamais sans aucun~ rien ne nunca sin nada ningun~ non mai senza niente nessun~ nao sem nenhum~ jamas",
  yourself:
    'you your yours yourself du dein~ dich dir je jij jou jouw tu ton tes toi te tus ti tuo tua tuoi tue teu teus tuas voce voces',
  formal: 'sie ihr ihre ihrem ihren ihrer ihnen u uw vous votre vos usted ustedes su sus lei suo sua vostr~ vossa seu',
  self: "i me my mine i'm i've we our us ich mich mir mein~ wir uns unser~ ik mij mijn me wij we ons onze je j mon ma mes moi nous notre nos yo mi mis nosotros nuestr~ io mio mia miei noi nostr~ eu meu minha meus minhas nos nosso nossa",
  henceforth:
    'now henceforth instead onwards onward hereafter jetzt nun fortan sofort stattdessen ab nu vanaf voortaan daarvoor desormais maintenant dorenavant partir ahora adelante desde ora adesso poi avanti agora diante doravante plutot invece',
  persona:
    'pretend~ act role roles roleplay play~ character~ persona imagine~ impersonat~ simulat~ spiel~ rolle~ figur~ stell tu~ alsof speel~ rol personage joue~ jouez incarn~ imagin~ personnage~ comme papel personaj~ actua~ finge~ simula~ ruolo personaggio interpret~ fingi~ recita~ personagem atua~ represent~',
  unlimited:
    'unrestrict~ uncensor~ unfilter~ unlimited jailbreak~ dan filter~ limits boundless freed unbeschrankt~ uneingeschrankt~ ungefiltert~ schranken hemmung~ onbeperkt~ ongefilterd~ filters censur~ filtre~ bride~ limite~ illimit~ filtro~ senza~ livre libre libero frei vrij',
  link: 'link~ url~ image~ picture~ img button~ badge~ pixel~ logo verweis~ bild~ grafik schaltflache~ koppeling~ afbeelding~ plaatje knop lien~ enlace~ imagen~ boton~ collegament~ immagin~ pulsante~ ligac~ hiperligac~ imagem~ botao~ endereco~ adres~ address~ direccion~ indirizz~ site website webseite sito sitio pagina~ markdown',
  text: 'message~ note text texts page pages article~ document~ mail mails e-mail email ticket~ paragraph~ line lines block section~ nachricht~ seite~ artikel~ dokument~ absatz~ zeile~ bericht~ tekst~ alinea~ regel regels texte~ courriel~ paragraphe~ ligne~ mensaje~ texto~ correo~ parrafo~ linea~ messagg~ testo~ righe riga paragrafo~ mensagem~ paragrafo~ linha~ articulo~ articolo artigo~ documento~ notiz~ hinweis~',
  process:
    'read reads reading process~ summari~ pars~ generat~ produc~ compos~ analys~ analyz~ lies liest lesen verarbeit~ erzeug~ erstell~ zusammenfass~ verfass~ generier~ lees leest lezen verwerk~ genereer~ opstel~ samenvat~ lire lit lisez lis lisant trait~ gener~ redig~ resum~ lee lea leer leyendo proces~ redact~ elabor~ legg~ redig~ riassum~ ler leia le lendo processa~ redig~ gere',
  exactly:
    'exact~ verbatim literal~ word following precis~ genau wortlich~ folgend~ unverandert~ woord~ letterlijk~ precies volgende onveranderd textuel~ suivant~ telle quelle tel quel litteral~ mot siguient~ tal cual palabra~ seguent~ parola esattament~ seguinte~ exatament~ palavra~',
  must: 'must should shall have required need needs mandatory obliged muss mussen musst soll sollen sollst solltest moet moeten dient hoort doit dois devez doivent faut debe~ debes hay tienes devi deve~ devono bisogna tens tem~ precis~ obligatoi~',
  every:
    'always all any every each whoever anyone everyone immer alle~ jede~ wer altijd elke ieder~ wie toujours tout tous toute~ chaque quiconque siempre todo~ toda~ cualquier~ cada sempre tutt~ ogni chiunque qualsiasi todos qualquer quem',
  authority:
    'admin~ developer~ operator~ management owner~ supervisor~ engineer~ creator~ maker~ vendor~ provider~ author~ trainer~ entwickler~ betreiber~ geschaftsleitung leitung hersteller~ verwalt~ ontwikkelaar~ beheerder~ directie maker~ leiding bouwer~ developpeur~ direction exploitant~ concepteur~ createur~ responsable~ desarrollador~ operador~ direccion creador~ sviluppator~ gestor~ direzione creator~ programador~ criador~ direcao chefia security compliance audit~ equipe team staff',
  cleared:
    'verif~ authoris~ authoriz~ approved cleared permission~ permitted allowed autorisiert~ genehmigt~ freigegeben erlaub~ berechtigt~ geverifieerd~ goedgekeurd~ gemachtigd~ toegestaan toestemming autoris~ approuve~ permis~ autoriz~ aprobad~ permitid~ permiso~ approvat~ permess~ consentit~ aprovad~ permissao',
  mode: 'mode modes modus modo modalita debug~ maintenance wartung~ onderhoud~ mantenimiento manutenzione manutencao override sandbox test~ unlocked',
  setup:
    'config~ konfig~ setup initial~ inizial~ inicial~ system systems sistema~ systeem~ systeme~ settings einstellung~ instelling~ parametr~ impostazion~ definic~ configur~ program~ trained trainiert~ getraind entrain~ entren~ addestr~ trein~ loaded developer given gegeben gegeven donne~ recibid~ ricevut~ recebid~ recu~ erhalten gekregen',
  edge: 'end begin start stop eof eot ende anfang einde fin debut inicio fine inizio fim untrusted trusted delimiter boundary closing close quoted input data daten gegevens donnees datos dati dados body content inhalt inhoud contenu~ contenido contenut~ conteudo',
  void: 'void expire~ lapse~ cancelled superse~ replace~ obsolete suspend~ invalid~ abolish~ apply applies revok~ withdrawn ungultig~ aufgehoben ausser kraft gilt gelten ersetz~ hinfallig~ vervallen ongeldig~ geldt gelden vervang~ ingetrokken annule~ caduc~ valable~ suspend~ remplac~ abrog~ anulad~ vigor vigent~ reemplaz~ sustitu~ derogad~ annullat~ scadut~ sospes~ sostitu~ valgono vale valem suspens~ substitu~ revogad~ revocad~ efecto effetto efeito',
  obey: 'follow follows obey~ comply complies respect~ observe adhere~ heed carry befolg~ gehorch~ halte haltet folg folge folgen ausfuhr~ beacht~ volg volgt volgen gehoorza~ houd uitvoer~ suiv~ suis obei~ respect~ execut~ appliqu~ sigue siga sigas obedec~ cumpl~ acat~ aplic~ segui segua seguire obbed~ rispett~ attien~ applic~ segue siga seguir cumpr~ aplica~ tien',
  task: 'task~ job assignment~ mission~ goal objective~ duty aufgabe~ auftrag~ ziel taak taken opdracht~ doel tache~ objectif~ tarea~ mision~ objetivo~ compit~ incaric~ obiettiv~ tarefa~ missao',
  fresh:
    'new newer updated latest additional further special neu neue~ aktualisiert~ zusatzlich~ nieuw~ bijgewerkt~ aanvullend~ extra nouve~ nouvel~ mis supplementair~ nuev~ actualiz~ adicional~ nuov~ aggiornat~ aggiuntiv~ nov~ atualizad~ especial~',
  promise:
    'promise~ offer~ guarantee~ give gives gift lifetime assure~ agree~ admit~ versprich verspreche~ versprech~ biete~ anbiet~ garant~ geschenk~ schenk~ zusage~ sichere zugeb~ beloof beloven beloofd bied bieden cadeau toezeg~ garandeer~ promet~ offr~ offre assur~ ofrec~ regal~ asegur~ promett~ assicur~ oferec~ oferta~ ofert~ presente prenda',
  others:
    'other others everyone names phone numbers addresses andere~ anderer namen telefonnummer~ namen telefoonnumm~ autres noms coordonnees otros otras nombres telefonos altri altre nomi outros outras nomes contact~ kontakt~',
  send: 'send sends sent forward~ transmit~ export~ upload~ post submit sende~ schick~ weiterleit~ ubermittl~ hochlad~ stuur sturen verstuur~ doorstuur~ verzend~ envoi~ envoy~ transfer~ transmet~ envi~ reenvi~ remit~ invi~ inoltr~ mand~ trasmett~ reencaminh~ mand~ transmit~',
  tool: 'tool~ function~ call calls api command~ werkzeug~ funktion~ aufruf~ befehl~ functie~ aanroep~ commando~ outil~ fonction~ appel~ commande~ herramienta~ funcion~ llamad~ comando~ strument~ funzione~ chiama~ ferrament~ func~ chamad~ json sql shell script~',
  cite: 'cite~ citing cites citation~ source sources reference~ passage~ zitier~ zitat~ quelle~ citeer~ citeren bron bronnen cite~ citer citez source~ extrait~ cita citar cites fuente~ fonte fonti fontes refer~ knowledge wissensdatenbank kennisbank help based',
  phish:
    'login log signin verify password number iban bank~ account konto~ anmeld~ einlogg~ verifizier~ nummer rekening inlogg~ verifieer~ compte connect~ identifi~ cuenta iniciar sesion numero~ conto acced~ conta entrar sessao telefon~ phone hotline whatsapp telegram',
  person:
    'agent~ colleague~ human~ employee~ reviewer~ person people mitarbeiter~ kolleg~ mensch~ agent~ bearbeiter~ medewerker~ collega~ mens mensen humain~ collegue~ employe~ conseiller~ agente~ compan~ human~ emplead~ persona operator~ umano collegh~ addett~ pessoa~ coleg~ funcionari~',
  when: 'if when whenever once wenn falls sobald wanneer als zodra quand lorsque si des cuando siempre quando se qualora caso assim',
  skip: 'skip~ bypass~ disable~ stop stops drop turn off deactivat~ overspring~ uberspring~ umgeh~ deaktivier~ abschalt~ stopp~ lass sla overslaan omzeil~ uitschakel~ schakel stop saute~ contourn~ desactiv~ arret~ cess~ salta~ omit~ desactiv~ deja dejar ignora~ disattiv~ smett~ salt~ contorn~ desativ~ para deixa',
  check:
    'check~ verification~ confirmation~ step steps identity review~ prufung~ uberprufung~ identitat~ schritt~ controle~ verificatie~ identiteit~ stap~ verificac~ verifica~ identidad~ paso~ comprobac~ identite~ etape~ controll~ identita passagg~ identidade~ passo~ validac~ safety safeguard~ sicherheits~ veiligheid~ securite seguridad sicurezza seguranca',
  ask: 'how where why what which can could would may is are do does wie wo warum was welche~ kann konn~ konnt~ gibt ist hoe waar waarom wat welke kan kunt kunnen comment pourquoi ou quel~ pouvez peut est puis-je puis como donde por que cual~ puede~ podria~ come dove perche quale quali posso puo potete potrebbe onde porque qual quais pode podem posso',
  polite:
    'please thanks thank regards hello hi dear kind bitte danke dank gruss~ grusse hallo guten freundlich~ alstublieft alsjeblieft bedankt groet~ beste geachte merci bonjour cordialement svp plait salutation~ gracias hola saludo~ favor buen~ grazie salve buon~ saluti cordiali cortes~ obrigad~ ola cumpriment~ bom boa',
};
