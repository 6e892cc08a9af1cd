import type { Language } from '../ticket/page-ticket';

/** What tells a language from the six others: frequent words, telling letter sequences, and how much they weigh. */
export interface LanguageProfile {
  /** Function words and everyday support words, folded as by `fold`. */
  words: string;
  /** Letter sequences, accents kept; `_` is a word border. */
  sequences: string;
}

export const profiles: Record<Exclude<Language, 'und'>, LanguageProfile> = {
  en: {
    words: `name birth date identity verify passport case street the and to of is it that this was for on with as are be have has had not but you your my me we our us they
      he she his her their them there what which when where why how who will would can could should do does did done
      from at by an if or so no yes please thanks thank hello hi dear regards after before since still again any some
      all every each other another only just also very more most than then now because about into over out up down off
      i'm i've it's don't doesn't didn't can't cannot won't isn't wasn't haven't am been being were get got getting
      how need want help would like know see try tried trying use using used work working works new old page account
      order number email message phone card payment charge charged refund money bank transfer website password
      address tell send sent received receive cancel cancelled open error problem issue support customer today
      yesterday week month days time anything something someone never always here click button screen keep make made
      through while without within between both same these those its much many few first last next back own even
      i're what's can that's there's let's may might must shall ago yet too such well able unable wrong right`,
    sequences: `_th the ing_ tion_ ed_ _wh gh ough ould _kn ck_ ight y_ ly_ oo ee ea sh_ _sh ness_ ment_ ful_ th_ ow`,
  },
  fr: {
    words: `nom prenom naissance identite verifier passeport dossier rue le la les un une des du de et est que qui dans pour pas ne sur avec au aux ce cette ces cet mon ma mes
      votre vos notre nos leur leurs son sa ses je tu il elle nous vous ils elles on me te se lui y en mais ou donc
      car si plus moins tres bien tout tous toute toutes comme quand comment pourquoi quel quelle quels quelles sans
      sous entre depuis apres avant pendant chez vers par jusqu'a deja encore toujours jamais rien aussi meme ai as a
      avons avez ont suis es sommes etes sont etait etais ete avoir etre fait faire faut peut peux pouvez pouvons puis
      dois doit voudrais souhaite souhaiterais merci bonjour bonsoir salut cordialement madame monsieur svp
      s'il plait j'ai j'aimerais c'est n'est n'ai qu'il qu'elle d'un d'une l'adresse l'application l'article je
      compte commande facture numero client service probleme erreur mot passe adresse courriel carte paiement
      remboursement colis livraison telephone abonnement contrat demande reponse aide aujourd'hui hier semaine mois
      jours fois page nouveau nouvelle lorsque puisque parce alors ainsi cela ca ceci celui celle quelque quelques
      autre autres chaque aucun aucune recu recois recevoir envoye veuillez pouvoir vouloir veux voir savoir mise jour
      ouvrir fonctionne marche l'ordinateur bonne journee avance j'avais d'avance impossible`,
    sequences: `eux_ aux_ _qu' _l' _d' _j' _n' _c' _s' ment_ eau oi ou é_ ée_ ées_ és_ è ê ç à_ ù œ î ô ez_ _qu ui tion_ our_ ait_ ais_ aient_ eur_ elle_ ette_`,
  },
  nl: {
    words: `naam geboortedatum identiteit verificatie controleren paspoort dossier straat de het een en van is dat die in te op met voor niet aan er om ook als maar dan zijn was waren heb hebt heeft
      hebben had ik je jij u hij zij ze wij we jullie mijn uw jouw ons onze hun hem haar mij me naar bij uit over door
      tot af na al nog wel geen meer veel zo nu hier daar waar wat wie welke wanneer hoe waarom kan kunt kunnen kon
      wil wilt willen wilde zou zouden moet moeten mag word wordt worden werd geworden geweest zal zullen deze dit
      dus want omdat sinds tijdens zonder tussen onder tegen alleen altijd nooit iets niets iemand alle alles andere
      graag bedankt dank alvast hallo beste geachte goedemorgen goedemiddag dag groet groeten vriendelijke hoogachtend
      mvg meneer mevrouw heer rekening bestelling factuur nummer klant klantnummer klantenservice probleem fout
      foutmelding wachtwoord adres betaling betaald terug terugbetaling pakket levering telefoon abonnement vraag
      antwoord hulp vandaag gisteren week maand dagen keer pagina nieuw nieuwe ontvangen ontvang gestuurd sturen
      verzonden bestand computer werkt werken gaat gaan ga doen doet gedaan krijg krijgen kreeg staat weer even
      toch eens bent ben hoor mail bericht bestaat openen instellen vinden gevonden zien steeds eerste laatste
      zelf opnieuw via per zie weten weet zoals hierbij hiervan bvd reeds echter`,
    sequences: `ij aa_ aan uu oe eeu _ge ijk_ lijk_ heid_ sch _sch cht_ _zi _zo _ve ee oo aa uw_ eer_ oor_ aar_ _ge en_ tje_ _on ee_ kt_ gd_ isch_ ei dt_ _ui`,
  },
  de: {
    words: `name geburtsdatum identitat uberprufen reisepass ausweis vorgang strasse der die das den dem des ein eine einen einem einer eines und ist in zu mit auf fur von im am an als auch
      nicht sich es sie er ich du wir ihr mich mir dich dir uns euch ihm ihn ihnen mein meine meinen meinem meiner
      dein deine unser unsere sein seine ihre ihren ihrem ihrer aber oder wenn dann weil dass ob wie was wer wo wann
      warum welche welcher welches bei nach aus vor uber unter durch ohne um bis seit gegen zwischen wegen zum zur vom
      beim ins kein keine keinen nur noch schon sehr mehr immer nie nichts etwas alle alles andere hier dort da jetzt
      heute gestern woche monat tage mal bin bist sind war waren habe hast hat haben hatte hatten wird werde werden
      wurde wurden worden kann konnen konnte mochte muss mussen soll sollte will wollen darf bitte danke vielen dank
      hallo guten tag sehr geehrte geehrter damen herren grusse freundlichen mfg liebe herr frau rechnung bestellung
      nummer kunde kundennummer kundendienst problem fehler fehlermeldung passwort adresse zahlung bezahlt uberweisung
      konto karte paket lieferung telefon vertrag kundigung frage antwort hilfe seite neu neue neuen erhalten bekommen
      bekomme geschickt gesendet geht gehen mache machen gemacht lasst lassen funktioniert leider wieder ganz gibt
      daher jedoch sowie denn doch diese dieser dieses diesen diesem meines wurden bereits trotz beiden ihres zuruck
      vorab wer konnte wurde offnen einstellungen`,
    sequences: `ß ä ö ü sch _sch ung_ ich_ cht_ _ge keit_ heit_ tz _zu ei ie eu lich_ isch_ en_ er_ _ver _st _sp ck pf tsch äu`,
  },
  es: {
    words: `nombre fecha nacimiento identidad verificar pasaporte caso calle expediente el la los las un una unos unas de del y e es en que no se con por para su sus mi mis tu tus lo le les me te
      nos os al como pero mas o si sin sobre entre hasta desde donde cuando cuanto quien cual cuales porque este esta
      estos estas ese esa eso esto aquel ella ellos nosotros ustedes usted ud yo muy ya tambien tan todo toda todos
      todas otro otra otros otras algo nada nadie siempre nunca aqui ahi ahora hoy ayer luego despues antes durante
      he has ha hemos han habia hay haber soy eres somos son era fue fueron ser estoy esta estan estaba estar tengo
      tiene tienen tenia tener hago hace hacer hecho puedo puede pueden poder quiero quiere quisiera necesito debo
      debe voy va van ir gracias hola buenos buenas dias tardes noches estimado estimada estimados saludos cordial
      atentamente favor por senor senora cuenta pedido factura numero cliente servicio problema error contrasena clave
      correo direccion tarjeta pago cobro reembolso dinero envio paquete telefono contrato suscripcion pregunta
      respuesta ayuda semana mes meses dia dias veces vez pagina nuevo nueva nuevos mensaje recibido recibir enviar
      enviado abrir funciona aunque pues entonces asi mientras cada mismo misma alguien ningun ninguna bien mal
      llegado llegar solo hacia dicho decir saber sale salir quedo poner cualquier`,
    sequences: `ñ ¿ ¡ ción_ ciones_ ado_ ados_ aba_ ía ll _ll rr ue ie dad_ mente_ os_ as_ _es _qu ez_ á é í ó ú ón_ ar_ er_ _he_ ijo_`,
  },
  it: {
    words: `nome cognome nascita identita verifica verificare passaporto pratica via il lo la i gli le un uno una di del dello della dei degli delle e ed che non in nel nella nei nelle per con
      su sul sulla sui da dal dalla dai al allo alla ai agli alle si se mi ti ci vi ne ma o come quando quanto chi cosa
      dove perche quale quali questo questa questi queste quello quella quelli mio mia miei mie tuo tua suo sua suoi
      nostro nostra vostro vostra loro io tu lui lei noi voi piu meno molto poco tutto tutta tutti tutte altro altra
      altri altre qualche qualcosa niente nulla nessuno sempre mai ancora gia anche solo qui ora adesso oggi ieri dopo
      prima durante senza tra fra fino ho hai ha abbiamo avete hanno aveva avere sono sei siamo siete era erano stato
      stata essere sta stanno stavo faccio fa fare fatto posso puo possono potete poter voglio vuole vorrei devo deve
      devono dovrei vado va vanno grazie ciao salve buongiorno buonasera gentile gentili spettabile egregio cordiali
      saluti distinti cortesia favore signor signora conto ordine fattura numero cliente servizio problema errore
      password posta indirizzo carta pagamento addebito rimborso soldi spedizione pacco telefono contratto abbonamento
      domanda risposta aiuto settimana mese mesi giorno giorni volta volte pagina nuovo nuova messaggio ricevuto
      ricevere inviare inviato aprire funziona pero quindi allora cosi mentre ogni stesso stessa proprio dunque c'e
      dell'ordine l'ordine l'account un'altra sull'account nell'app all'indirizzo dall'app e' qualcuno riesco riesce
      anno anni ancora quel buona scrivo attesa risulta`,
    sequences: `gli zione_ zioni_ ato_ ata_ ati_ ate_ cch gg tt zz _gl che_ chi _qu ità_ ò è_ ì ù ll' _un' issimo_ mente_ ello_ o_ i_ _sc ss nn bb pp ghi`,
  },
  pt: {
    words: `nome apelido nascimento identidade verificacao verificar passaporte processo rua o os as um uma uns umas de do da dos das e em no na nos nas que nao para por pelo pela com sem se seu sua
      seus suas meu minha meus minhas teu tua nosso nossa ao aos eu tu ele ela nos voces voce eles elas me te lhe mas
      ou como quando quanto quem qual quais onde porque este esta estes estas esse essa isso isto aquele aquela mais
      menos muito muita muitos pouco tudo todo toda todos todas outro outra outros outras algo nada ninguem sempre nunca
      ainda ja tambem so aqui ali agora hoje ontem depois antes durante sobre entre ate desde tenho tem temos tinha
      ter sou somos sao era foi foram ser estou esta estao estava estar ha havia faco faz fazer feito posso pode podem
      poder consigo consegue quero quer gostaria preciso devo deve vou vai vao ir obrigado obrigada ola oi bom boa dia
      tarde noite caro cara caros exmo exma senhor senhora cumprimentos atenciosamente melhores favor conta encomenda
      fatura numero cliente servico problema erro senha palavra-passe palavra passe correio morada endereco cartao
      pagamento cobranca reembolso dinheiro envio pacote telefone telemovel contrato assinatura pergunta resposta ajuda
      semana mes meses dias vez vezes pagina novo nova mensagem recebi receber recebido enviar enviado abrir funciona
      porem entao assim enquanto cada mesmo mesma alguem nenhum nenhuma bem apos pois num numa dele dela deles aparece
      aparecer fiz quando utilizar utilizador continua fico aguardar aguardo venho solicitar agradeco desde fui`,
    sequences: `ã õ ção_ ções_ ão_ nh lh ç ê â ó á í ú_ ado_ _não_ eir ou_ ei_ _qu dade_ mente_ os_ as_ em_ am_ _um_ uma_ ões_ ável_ agem_`,
  },
};
