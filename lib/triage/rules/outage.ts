import type { RuleInput } from './schema';

/** Many people or a whole service without service. */
export const outage: RuleInput = {
  id: 'outage',
  title: 'Many people or a whole service affected: incident lead.',
  source: 'House practice: several customers or production down is an incident',
  effect: { minimum: 'L2', leansTo: 'L3', team: 'Incident lead', priority: 'urgent', signals: ['outage'], order: 15 },
  lists: {
    en: {
      many: 'all (of)? (our|my|the)? (users|customers|clients|employees|colleagues|staff|stores|shops|branches|computers|sites|phones|offices|lines|neighbours|neighbors|devices)|everyone (in|at|here)|everybody (in|at|here)|(whole|entire) (street|village|town|company|office|building|team|school|region|neighbourhood|city|area|department)|nobody|no one|none of (our|my) (users|customers|clients|employees|colleagues|staff|computers|phones|shops|stores|devices|lines)|none of the (users|customers|computers|phones|lines|shops)|every (user|customer|store|shop|branch|office)|#4 (of)? (our|my|the)? (colleagues|users|employees|customers|people|lines|phones)',
      down: 'down|offline|without|no|not|lost|cannot|unable|outage|stopped|fail*|dead|disconnected|cut off|unavailable|stuck|problem|error*|crash*|internet|log in|login|connection|coverage|locked out',
    },
    fr: {
      many: 'tous (nos|les|mes) (utilisateurs|clients|collegues|employes|salaries|abonnes|magasins|sites|postes|voisins|collaborateurs|bureaux|ordinateurs)|toutes (nos|les) (agences|lignes|boutiques)|tout (le|l) (village|quartier|immeuble|bureau|entreprise|monde|batiment|service)|toute (la|l) (rue|ville|entreprise|equipe|ecole|region|agence)|plus personne|personne|aucun (de nos|des|de) (utilisateurs|clients|collegues|postes)?|ensemble de nos (clients|utilisateurs|sites)|#4 (collegues|utilisateurs|clients|postes|lignes)',
      down: 'hors ligne|sans|plus|panne|coupe*|indisponible*|ne|pas|perdu|perdent|bloque*|impossible|hs|internet|reseau|connecter|connexion',
    },
    nl: {
      many: 'al onze (gebruikers|klanten|collega s|medewerkers|winkels|vestigingen|computers|locaties|lijnen)|alle (buren|gebruikers|klanten|collega s|medewerkers|winkels|vestigingen|kantoren|lijnen)|(hele|heel de) (straat|dorp|wijk|bedrijf|kantoor|gebouw|flatgebouw|flat|team|gemeente|school|regio|stad|buurt|afdeling)|niemand|geen van (onze|de)|iedereen (op|in|bij)|#4 (collega s|gebruikers|medewerkers|klanten|lijnen)',
      down: 'zonder|plat|offline|geen|niet|storing|uit|kwijt|weg|vast|onbereikbaar|internet|verbinding|bereik|inloggen|netwerk',
    },
    de: {
      many: 'allen (unseren) (filialen|kunden|mitarbeitern|kollegen|standorten|laden)|alle (unsere|nachbarn|nutzer|kunden|mitarbeiter|filialen|kollegen|benutzer|rechner|standorte|anschlusse) (filialen|nutzer|kunden|mitarbeiter|kollegen|standorte|rechner)?|(ganze|gesamte|ganzes|ganzer|ganzen|komplette|komplettes|gesamtes) (hochhaus|wohnhaus|strasse|dorf|firma|stadtteil|buro|gebaude|stadt|ort|viertel|abteilung|schule|region|haus)|niemand|keiner (unserer|der|von|mehr)|jeder (bei|im)|#4 (kollegen|nutzer|mitarbeiter|kunden|anschlusse)',
      down: 'ohne|offline|kein|keinen|keine|nicht|ausgefallen|ausfall|tot|weg|gestort|storung|internet|netz|verbindung|anmelden|empfang|lahm*',
    },
    es: {
      many: 'todos (los|nuestros|mis) (usuarios|clientes|vecinos|empleados|equipos|companeros)|todas (nuestras|las) (tiendas|oficinas|lineas)|todo el (pueblo|barrio|edificio|mundo)|toda la (calle|ciudad|empresa|oficina|zona)|nadie|ninguno de (nuestros|los)',
      down: 'sin|caid*|no|internet|conexion|servicio|cobertura|linea|offline',
    },
    it: {
      many: 'tutti i (nostri|vicini|miei) (utenti|clienti|negozi|colleghi|dipendenti|uffici)?|tutta la (via|citta|zona|azienda|strada)|tutto (il paese|il quartiere|l ufficio|il palazzo)|nessuno|nessuno dei',
      down: 'senza|offline|non|internet|connessione|rete|servizio|fuori uso|bloccat*',
    },
    pt: {
      many: 'todos os (nossos|utilizadores|clientes|vizinhos|colegas) (utilizadores|clientes)?|todas as (nossas|lojas) (lojas|linhas)?|toda a (rua|cidade|empresa|zona)|a rua toda|todo o (bairro|predio|escritorio)|ninguem|nenhum dos',
      down: 'sem|offline|nao|internet|ligacao|rede|servico|em baixo',
    },
  },
  phrases: {
    en: `
      !{many} & {down} @14
      !(service|system|network|internet|platform|site|server*|everything|website|app) (is|are|has been)? (completely|totally|entirely)? (down|unavailable|offline) .. (all|everyone|everybody|everywhere|customers|nationwide)
      !(service|system|network|platform|site|server*|website|app) (is|are|has been)? (completely|totally|entirely) (down|unavailable|offline)
      (is there|there is|major|general|total|network|service|widespread|nationwide) .. outage
      (all|entire|whole) .. (payments|lines|phones|systems|servers|sites) (are|is) (down|offline|dead)
      (multiple|several|many) (users|customers|people|colleagues|employees|clients) .. (report*|affected|cannot|unable|complain*|same problem|same issue)
      (affects|affecting|affected|impacts|impacting) .. {many}
      (blackout|total outage|complete outage|major outage|nationwide outage)
      (all|both|every|each) (of our)? .. (branches|stores|shops|sites|offices|locations|tills|terminals) .. (dead|down|offline|out|disconnected|without)
      !(my|our|the) (whole|entire) .. (building|street|block|village|town|office|company|house|neighbourhood|school|department) .. (lost|no|without|down|offline|out|cut off|dark|disconnected)
      !none of our .. (can|could|has|have|is|are|work*)
      (network|internet|service|signal|coverage) .. (down|out|gone|dead) .. (in|across|all over|throughout) .. (all|whole|entire|city|town|region|country|area|street|village|everywhere|of)
      !(nobody|no one) (in|on|at|from) (our|the|this|my) (street|road|office|building|village|town|block|team|company|department|area|floor) ..2 (can|has|could|gets)
      !(neighbours|neighbors) .. (no|without|lost) ..2 (internet|connection|signal|service|tv|phone|coverage|network|broadband|wifi|reception)
      !(your|the) (whole|entire) (network|system|service|platform|site) .. (down|offline|dead|out|unavailable)
      (hundreds|thousands|dozens|lots|many|loads) (of)? (people|users|customers|others) ..8 (down|outage|offline|no (internet|signal|service))
      !all (of)? (our|the) ..2 (agents|residents|tenants|students|drivers|guests|teams|workers) .. (cut off|disconnected|offline|down|lost|without|cannot|logged out)
    `,
    fr: `
      !{many} & {down} @14
      (panne|coupure|incident) (generale|nationale|totale|majeure|de reseau|reseau|massive)
      !(service|systeme|reseau|site|plateforme|internet) .. (totalement|completement|entierement) (indisponible|hors service|en panne|coupe)
      plusieurs (utilisateurs|clients|collegues|personnes) .. (meme|signalent|touche*|concerne*|ne)
      (coupure|panne) (totale|generale|complete|massive)
      (toutes nos|tous nos|nos #|nos) .. (agences|magasins|sites|terminaux|caisses|bureaux|boutiques) .. (mort*|hors|coupe*|panne|sans|down)
      !(tout|toute|l ensemble) .. (immeuble|rue|quartier|village|batiment|bureau|entreprise|residence|ecole|ville) .. (perdu|sans|plus|prive*|coupe*|panne|hors)
      !aucun de nos .. (n|ne|peut|arrive|parvient)
      (reseau|internet|service|signal) .. (hors service|en panne|coupe|tombe|indisponible|down) .. (dans|sur|a) .. (tout|toute|ville|region|quartier|pays)
      !voisins (n|ne) ..2 (plus|pas|aucun|aucune) ..3 (reseau|internet|connexion|tele|ligne|signal)
      !(immeuble|quartier|village|bureau|batiment|rue|ville) (entier|entiere) .. (plus|sans|coupe*|panne|prive*|perdu)
      (centaines|milliers|dizaines|beaucoup) (de|d) (gens|personnes|clients|utilisateurs|abonnes) ..8 (panne|coupe*|hors service)
      !(tous|toutes) (nos|les) (conseillers|habitants|agents|locataires|residents|eleves|vendeurs|chauffeurs) ..6 (coupe*|deconnecte*|sans|plus|perdu|hors ligne)
    `,
    nl: `
      !{many} & {down} @14
      (grote|algemene|landelijke|totale) storing
      !(dienst|systeem|netwerk|site|platform|internet) .. (volledig|helemaal|compleet) (uit|plat|onbereikbaar|down|weg)
      (meerdere|verschillende|veel) (gebruikers|klanten|collega s|mensen) .. (zelfde|last|melden|kunnen|hebben)
      is er (een|ergens)? (grote)? storing
      (totale uitval|algehele storing|grote storing|totale storing)
      al onze .. (filialen|winkels|vestigingen|locaties|kassa s|kantoren) .. (dood|plat|uit|offline|zonder|onbereikbaar)
      !(ons|onze|mijn|het|de) hele .. (gebouw|appartementsgebouw|straat|dorp|wijk|kantoor|bedrijf|flat|school|buurt) .. (geen|zonder|plat|uit|kwijt)
      !(geen van|niemand van) onze .. (kan|kunnen|heeft|komt|werkt)
      (netwerk|internet|dienst|bereik|signaal) .. (plat|uit|weg|dood|down) .. (in|over) .. (heel|hele|regio|stad|dorp|land|wijk)
      !buren .. (geen|zonder) ..2 (internet|bereik|verbinding|tv|netwerk|signaal|telefoon)
      (honderden|duizenden|tientallen) (mensen|klanten|gebruikers|anderen) ..8 (plat|eruit|storing|offline|down)
      !(al|alle) (onze|de)? (bewoners|huurders|callcenter*|agenten|studenten|leerlingen|chauffeurs|gasten) ..8 (afgesloten|zonder|geen|offline|plat|uit het systeem|verbroken)
    `,
    de: `
      !{many} & {down} @14
      (grossstorung|totalausfall|komplettausfall|netzausfall|systemausfall|grossflachig*)
      !(dienst|system|netz|seite|plattform|internet|server) .. (komplett|vollstandig|total|ganzlich) (ausgefallen|tot|weg|offline|down|gestort)
      (mehrere|viele|zahlreiche) (nutzer|kunden|kollegen|mitarbeiter|leute) .. (betroffen|melden|konnen|haben|gleiche*|problem)
      gibt es .. (ausfall|storung)
      (totalausfall|komplettausfall|grossstorung)
      (aller|alle|alle unsere|unserer) .. (filialen|laden|standorte|kassen|buros|terminals) .. (tot|offline|ausgefallen|ohne|down)
      !(unser|unsere|das|die|mein) (ganzes|ganze|gesamtes|gesamte) .. (haus|mietshaus|strasse|dorf|buro|firma|wohnhaus|gebaude|schule|viertel|siedlung) .. (kein|keinen|keine|ohne|ausgefallen|offline|tot)
      !keiner unserer .. (erreicht|kann|hat|kommt|bekommt)
      (netz|internet|dienst|empfang|mobilfunknetz|mobilfunk) .. (in|im) .. (ganz|ganzen|gesamten|stadt|region|ort|land) .. (ausgefallen|weg|tot|gestort|down)
      !nachbarn .. (kein|keinen|keine|ohne) ..2 (netz|internet|empfang|verbindung|fernsehen|telefon)
      !kunden .. (erreichen|erreicht) uns nicht
      alle (leitungen|telefone|anschlusse) .. (tot|weg|ausgefallen|gestort)
      (hunderte|tausende|dutzende) ..8 (ausgefallen|storung|ausfall|offline)
      !alle (unsere|unserer|der)? (bewohner|mieter|agenten|callcenter*|studenten|schuler|fahrer|gaste) ..8 (abgeschnitten|ohne|kein|keinen|keine|offline|getrennt|raus|ausgefallen)
    `,
    es: `
      !{many} & {down} @14
      (caida|averia|corte) (general|masiv*|total)
      varios (usuarios|clientes|companeros) .. (mism*|no|afectad*)
    `,
    it: `
      !{many} & {down} @14
      (guasto|disservizio|blackout) (generale|totale|nazionale)
      (diversi|molti|piu) (utenti|clienti|colleghi) .. (stess*|non|segnal*)
    `,
    pt: `
      !{many} & {down} @14
      (falha|avaria|corte) (geral|total|nacional)
      varios (utilizadores|clientes|colegas) .. (mesm*|nao)
    `,
  },
  unless: {
    en: `
      (outage|problem) ..8 (over|solved|resolved|fixed|last week|yesterday)
      (nobody|no one) .. (repl*|answer*|respond*|help*|called|tells|told|knows|said|said|picks|cares|from you|at your|else|use*|contact*)
      (will|is|are|planned|scheduled) .. maintenance
      (neighbours|neighbors) have (fibre|fiber|a|the|your|it|got|faster|better)
      (all (of)? (my|our) (devices|phones|computers))
      everyone in my family
      (price*|cost*|fee*) .. down
    `,
    fr: `
      (panne|coupure|incident) ..10 (terminee|resolue|reparee|finie|retablie)
      personne .. (ne|n) .. (repond*|rappel*|aide*|explique|dit|sait|decroche|comprend|contacte)
      (maintenance) .. (prevue|planifiee)
      (les)? voisins ont
    `,
    nl: `
      storing ..8 (voorbij|opgelost|verholpen)
      niemand .. (reageert|antwoord*|helpt|belt|weet|zegt|neemt|opneemt)
      onderhoud
      buren hebben (glasvezel|al|een|snel*|jullie|wel)
    `,
    de: `
      (storung|ausfall|grossstorung) ..8 (vorbei|behoben|beendet)
      niemand .. (antwortet|reagiert|hilft|meldet|ruft|weiss|geht ran|erreichbar)
      wartung
      nachbarn haben (glasfaser|schon|schnell*|einen|bereits)
    `,
    es: 'nadie .. (respond*|contest*|ayud*|llam*|sabe)',
    it: 'nessuno .. (rispond*|aiut*|chiam*|sa|richiam*)',
    pt: 'ninguem .. (respond*|ajud*|lig*|sabe|atende)',
  },
  learned: 'outage',
  examples: [
    { lang: 'en', text: 'Nobody in our office has internet.', match: true },
    { lang: 'fr', text: 'Toute la rue est sans connexion.', match: true },
    { lang: 'en', text: 'Nobody replies to my mails.', match: false },
  ],
};
