/**
 * Words that say what stands beside them, by kind, in the seven languages. Only a hint to the tagger: what each kind is
 * worth, and at what distance, is learned. Lower case, single words; a word counts for the first kind that lists it.
 */
const lists = {
  title: `mr mrs ms miss mx dr prof sir madam lord lady mme mlle mgr monsieur madame mademoiselle maître me herr herrn frau
    hr fr dhr mevr mw mvr meneer mevrouw mijnheer heer sr sra srta señor señora señorita don doña dña sig sigra signor
    signora signorina dott dottssa avv ing senhor senhora exmo exma dona d lic dra arq mag dipl doctor doctora docteur
    dottor dottore dottoressa doutor doutora professor professore profesor profesora`,
  greet: `dear hi hello hey morning afternoon evening cher chère chers bonjour bonsoir salut coucou beste geachte hallo hoi dag
    lieve goedemorgen goedemiddag goedenavond goedendag liebe lieber guten sehr geehrter geehrte geehrten servus moin grüezi
    grüß hola estimado estimada estimados querido querida buenos buenas ciao salve gentile caro cara egregio spettabile
    buongiorno buonasera olá oi prezado prezada caros bom boa viva attn`,
  close: `regards wishes cheers sincerely yours faithfully truly thanks thank thx best kindly respectfully warmly cordialement
    salutations amicalement merci bien sincères groet groeten groetjes mvg hoogachtend bedankt dank vriendelijke hartelijke
    grüßen grüße grüssen gruss gruß mfg lg vg danke freundlichen besten vielen herzlichen hochachtungsvoll saludo saludos
    atentamente abrazo gracias cordial cordiales saluti saluto cordialmente cordiali distinti fede grazie cumprimentos
    atenciosamente obrigado obrigada abraço abraços melhores signed xx`,
  intro: `name named names called call calls nom prénom nommé nommée appelle appelé appelée naam heet heten genaamd naams heiße heisse heißt
    namens nombre llamo llama llamado llamada soy nome chiamo chiama chiamata sono chamo chama chamada sou
    surname lastname firstname voornaam achternaam nachname vorname familienname apellido apellidos cognome apelido
    im i'm am suis ben bin`,
  kin: `husband wife partner son daughter brother sister mother father mum mom dad parents neighbour neighbor flatmate
    roommate colleague friend cousin uncle aunt nephew niece grandmother grandfather grandson fiancé fiancée girlfriend boyfriend
    mari femme compagne compagnon fils fille frère sœur soeur mère père voisin voisine collègue ami amie cousine oncle tante
    man vrouw zoon dochter broer zus moeder vader buurman buurvrouw huisgenoot collega vriend vriendin oma opa neef nicht
    mann partnerin sohn tochter bruder schwester mutter vater nachbar nachbarin mitbewohner mitbewohnerin kollege kollegen
    kollegin freund freundin enkel schwager marido mujer esposo esposa pareja hijo hija hermano hermana madre padre vecino vecina
    compañero compañera amigo amiga suegra cuñado tía tío primo prima marito moglie compagno compagna figlio figlia fratello
    sorella vicino vicina amico amica zio zia nonna nonno mulher companheiro companheira filho filha irmão irmã mãe pai vizinho
    vizinha cunhada sogra avó`,
  role: `engineer technician courier driver agent boss manager assistant doctor dentist lawyer landlord tenant teacher nurse
    operator representative rep adviser advisor plumber electrician cashier secretary employee caregiver guest passenger patient
    technicien technicienne livreur livreuse conseiller conseillère gérant gérante propriétaire locataire facteur factrice
    responsable interlocuteur interlocutrice directeur directrice monteur bezorger koerier medewerker medewerkster postbode
    huurder verhuurder chauffeur begeleider techniker technikerin bote botin fahrer fahrerin mitarbeiter mitarbeiterin
    hausmeister vermieter mieter betreuer betreuerin sachbearbeiter sachbearbeiterin ansprechpartner ansprechpartnerin
    geschäftsführer técnico técnica repartidor repartidora agente gestor gestora portero inquilino tecnico tecnica corriere
    fattorino addetto addetta portiere inquilino operatore operatrice referente colega estafeta carteiro funcionário funcionária
    porteiro inquilino assistente titular titulaire titolare inhaber inhaberin kontoinhaber kontoinhaberin holder owner
    houder rekeninghouder`,
  speak: `said says say spoke spoken speak talked told asked wrote replied promised confirmed answered claims claimed insisted
    apologised explained assured signed met visited helped handed came dit disait parlé discuté répondu confirmé promis écrit
    rappelé assuré expliqué sprak gesproken zei zegt vertelde beloofde schreef bevestigde belde hielp sprach gesprochen sagte
    sagt meinte versprach schrieb bestätigte rief half telefoniert dijo dice habló hablé hablado prometió confirmó escribió
    atendió aseguró explicó parlato detto ha promesso confermato scritto assicurato spiegato risposto falou falei falado disse
    diz prometeu confirmou escreveu garantiu atendeu explicou`,
  source: `according behalf attention selon d'après attention volgens laut zufolge auftrag namens según nombre parte secondo conto
    segundo cuidado cc bcc from to von van de an aan à para per`,
  lives: `address addresses live lives lived living moved move moving deliver delivered delivery ship shipped shipping
    send sent billing residence reside residing located visit meet adresse adresses habite habitons habitez habitant
    domicile domicilié livrer livré livraison livrez expédier déménagé réside adres woon woont wonen woonachtig verhuisd bezorgen
    bezorgd bezorgadres levering leveren bezorging factuuradres verzenden anschrift wohne wohnt wohnen wohnhaft liefern lieferung geliefert
    lieferadresse rechnungsadresse umgezogen umzug ziehe zustellung dirección domicilio vivo vive vivimos resido residente
    enviar envíen envío entrega entregar mudado indirizzo abito abita abitiamo residenza spedire spedite consegna
    consegnare consegnato trasferito morada endereço moro mora moramos reside enviem entregue mudei recolha pickup collect`,
  street: `street st road rd lane ln avenue ave drive close crescent gardens grove way terrace place square boulevard blvd hill
    row mews highway hwy parkway pkwy circle trail walk yard court ct park quay parade rise wharf gate green rue bd allée allées
    impasse quai passage chemin route cours faubourg sentier chaussée montée résidence lotissement lieu hameau straat laan
    plein gracht dijk dreef kade steeg singel plantsoen hof pad steenweg straße strasse str gasse platz weg allee ring damm
    ufer calle carrer passeig avenida avda av plaza paseo camino carretera ronda travesía urbanización urb polígono pol barrio glorieta via viale
    piazza piazzale corso vicolo lungarno largo strada contrada borgo località loc frazione rua praça travessa alameda estrada
    calçada azinhaga beco quinta bairro c corner house cottage farm hall lodge building tower rectory ul`,
  unit: `flat apt apartment suite unit floor fl room app appt étage bte boîte bât bâtiment esc escalier bus verdieping appartement kamer
    stiege top tür etage hinterhaus vorderhaus stock og whg wohnung piso planta portal puerta escalera izq dcha izda bajo ático parcela nave
    bloque interno int scala piano palazzina andar dto esq frente lote bloco fração box postbus postfach bp apartado casella
    po bis ter cs cedex`,
  company: `ltd llc inc plc corp corporation company gmbh ag ug kg ohg bv nv vof sarl sas sa eurl srl spa snc sl lda unipessoal
    group bank university association institute center centre systems solutions technologies hotel airport school college club
    team support service services kundenservice kundendienst helpdesk équipe equipo assistenza servizio apoio suporte klantenservice
    sons bros studio verein stichting stiftung fundación fondazione fundação`,
  product: `intel amd nvidia geforce gtx rtx radeon ryzen cpu gpu ram ssd hdd gb mb ghz bits bit corel adobe dell lenovo acer asus hp canon epson
    ctrl alt strg shift esc tab html css javascript php python java kernel debian fedora kindle excel word powerpoint teams zoom skype
    firefox thunderbird mozilla windows android google chrome apple microsoft outlook gmail yahoo facebook amazon samsung paypal
    netflix youtube linux ubuntu mac macos ios iphone ipad safari edge office internet email mail wifi router modem app usb sim
    whatsapp instagram linkedin visa mastercard amex bluetooth wlan lan dsl version pro plus premium max mini air galaxy pixel`,
  month: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart
    mei juni juli augustus oktober montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz dezember lunes
    martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre
    ottobre dicembre segunda terça quarta quinta sexta feira janeiro fevereiro março maio junho julho setembro outubro
    novembro dezembro euro eur usd gbp chf`,
  goods: `order orders invoice ticket case ref reference tracking parcel package shipment serial article item product sku contract
    customer client account number error code amount bill receipt booking reservation commande facture dossier colis abonnement contrat référence
    numéro n erreur bestelling bestelnummer factuur klantnummer klant pakket artikel zaak bestellung bestellnummer rechnung vorgang
    auftrag kundennummer kunde vertrag vertragsnummer sendung paket abo fehler nummer nr pedido factura cliente contrato caso artículo número ordine fattura pratica contratto
    pacco articolo numero errore encomenda fatura processo artigo erro art firmware`,
  phone: `phone telephone tel tél mobile mob cell fax telefon telefoon téléphone teléfono telefono telefone telemóvel móvil cellulare gsm handy
    t m f e iban bic bsn dni nie nif nir passport passeport paspoort reisepass pasaporte passaporto passaporte born né née geboren nacido
    nacida nato nata nascido nascida dob geburtsdatum geboortedatum`,
  country: `england scotland wales ireland uk usa france belgique belgium belgië suisse switzerland luxembourg germany deutschland
    österreich austria schweiz nederland netherlands holland españa spain italia italy portugal brasil mexico méxico canada kingdom states
    europe london paris berlin madrid roma rome lisboa wien brussels amsterdam`,
  particle: `van der den von zu zum zur la le les los las el del della delle dei di da do dos das du des ten ter bin ibn al y af av lo
    mac mc o aan am im in bei beim auf sur sous lès upon`,
  joint: `and et en und e or ou of oder o & with avec met mit con com`,
} as const;

export const cueKinds = ['', ...Object.keys(lists)] as readonly ('' | keyof typeof lists)[];

/** The kind's place in {@link cueKinds} for each listed word. */
export const cueOf: ReadonlyMap<string, number> = new Map(
  Object.values(lists)
    .flatMap((list, kind) => list.split(/\s+/).map((word) => [word, kind + 1] as const))
    .reverse(),
);

/** Endings of one-word streets. */
export const streetEnding =
  /.{3}(?:straat|laan|weg|plein|gracht|dijk|dreef|kade|steeg|singel|plantsoen|steenweg|straße|strasse|str|gasse|platz|allee|ring|damm|ufer|gade|gata|gatan|vej|vägen|veien|braut|tie|katu|utca|hof|stieg|pfad|markt|graben|chaussee)$/;
