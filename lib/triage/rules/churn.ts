import type { RuleInput } from './schema';

/** Cancels, wants to leave, names a competitor. */
export const churn: RuleInput = {
  id: 'churn',
  title: 'Cancels, wants to leave or compares with a competitor: retention or second line.',
  source: 'House practice: cancellations are handled by people who may make an offer',
  effect: { minimum: 'L2', team: 'Retention', priority: 'normal', signals: ['churn'], order: 70 },
  lists: {
    en: {
      contract:
        'contract|subscription|plan|account|membership|service|services|broadband|line|phone line|sim|agreement|package|internet',
      rival:
        'vodafone|orange|t-mobile|telekom|o2|ee|bt|sky|virgin|proximus|telenet|kpn|ziggo|odido|free|sfr|bouygues|swisscom|sunrise|verizon|comcast|tele2|1und1|movistar|tim|iliad|windtre|meo|nos',
      other: 'another|a different|other|new',
      provider: 'provider*|operator*|carrier*|company|network|supplier*|isp|service|bank|competitor*|competition',
    },
    fr: {
      contract: 'abonnement*|contrat*|forfait*|compte|ligne|service|box|offre|adhesion',
      rival: 'orange|free|sfr|bouygues|proximus|telenet|voo|sosh|red|b and you|scarlet|swisscom',
      provider: 'operateur*|fournisseur*|concurrent*|concurrence',
    },
    nl: {
      contract: 'abonnement*|contract*|account|lijn|internet|dienst*|sim only|verbinding|lidmaatschap',
      rival:
        'kpn|ziggo|odido|vodafone|tele2|proximus|telenet|orange|simyo|hollandsnieuwe|ben|youfone|scarlet|windows browser',
      provider: 'provider*|aanbieder*|leverancier*|maatschappij|concurrent*|operator*',
    },
    de: {
      contract:
        'vertrag*|abo|abos|abonnement*|tarif|konto|anschluss|mitgliedschaft|mobilfunkvertrag|internetvertrag|handyvertrag|kundenkonto',
      rival: 'telekom|vodafone|o2|1und1|congstar|aldi talk|freenet|magenta|drei|a1|swisscom|sunrise|pyur|klarmobil',
      provider: 'anbieter*|provider|konkurren*|wettbewerber*|netz',
    },
    es: {
      contract: 'contrato*|suscripcion*|tarifa|cuenta|linea|servicio|abono',
      rival: 'movistar|vodafone|orange|yoigo|masmovil|pepephone|digi|jazztel',
      provider: 'operador*|compania|proveedor*|competencia|empresa',
    },
    it: {
      contract: 'contratt*|abbonament*|account|linea|servizio|piano|offerta',
      rival: 'tim|vodafone|windtre|wind tre|iliad|fastweb|ho mobile|tiscali',
      provider: 'operatore|operatori|gestore|fornitore|concorren*|compagnia',
    },
    pt: {
      contract: 'contrato*|subscricao|assinatura|conta|linha|servico|plano|tarifario',
      rival: 'meo|nos|vodafone|nowo|vivo|claro|tim|oi',
      provider: 'operador*|fornecedor*|concorren*|empresa|companhia',
    },
  },
  phrases: {
    en: `
      (cancel|cancelling|canceling|cancelled|cancellation|terminate|terminating|termination|close|closing|discontinue|quit|get out of|give notice) .. (my|our|this|of) .. {contract}
      (cancel|terminate|end) the {contract}
      (end|ending) (my|our|this) .. {contract}
      (cancel|terminate|close|end) {contract}
      (my|our|this|the) {contract} (to be)? (cancelled|canceled|terminated|closed) (please|immediately|by|at|from)
      want .. {contract} .. (cancelled|canceled|terminated|closed)
      (switch*|move|moving|go|going|change|changing|went|transfer*|leaving .. for) .. (to|for) ({rival}|{other} {provider}|a competitor|the competition|your competitor*)
      (switching|moving|going) (back)? to {rival}
      (look*|looking|search*|find|finding|found|try|trying) .. {other} {provider}
      (leave|leaving|quit|quitting) (you|your company|your service|your network|for good|forever|firefox|thunderbird|brightline)
      (will be|i am|we are|am|considering|thinking|about|thinking of|considering|tempted to|ready to|want to|going to|plan to|planning to|decided to) (leaving|leave|quit|quitting) (you|your|firefox|now|the company|after|soon|altogether)
      (i am|we are|will be) leaving
      (competitor*|competition|{rival}) .. (offer*|cheaper|half|better|price|deal|gives)
      (port|porting|transfer|take|move) .. number .. (to|with) ({other}|{rival}|a) {provider}?
      (pac code|porting code|switching code|stac code)
      (done|finished|through|had enough) (with|of) (you|your|this company|brightline)
      lost me as a customer
      (find*|finding|considering) .. something .. better
      (take|taking) my (business|money|custom) elsewhere
      (rival|competitor*|competition|another (provider|company|operator|carrier)) .. (gives|offer*|charges|has|quoted|for|is)
      why (should|would) (i|we) stay
      reason to stay
      (notice|notice period) .. (give|need|cancel|leave|contract|deal|get out)
      get out of (my|our|this|the) ..2 ({contract}|deal)
      (stop|stopping|discontinue|end) (my|our|this) {contract}
      take (my|our) (number|business|custom) elsewhere
      (had enough|fed up|sick) (of|with) (you|this company|your company|your service) .. (leav*|switch*|cancel*|elsewhere|going|go)
      (leave|leaving|switch|switching) (you)? .. (unless|if you|if this|because of)
      (early termination|exit fee|cancellation fee|termination fee)
      (want|need|trying|get|let me) out of (my|our|this|the) .. {contract}
      !(not|never) (to)? (be)? (renew|renewing|extend|extending|prolong) .. {contract}
      (terminate|cancel|close) (both|all|these|those|my|our) (of)? (my|our|the)? (lines|numbers|sims|contracts|subscriptions|accounts)
      (move|moving|transfer*|take|taking|port*) .. (numbers|number|lines|contract*|phones) elsewhere
      (cancel|terminate|end|stop) (her|his|their) {contract}
      notice of (cancellation|termination)
      rid of (my|our|this) .. {contract}
    `,
    fr: `
      (resili*|resiliation|annul*|arret*|cloture*|clotur*|cesser|fermer|mettre fin|rompre) .. (mon|ma|mes|notre|nos|le|ce|l|a|au|du|de) .. {contract}
      (resilier|resiliation|resilierai|resilie (par la presente|mon|ma|le|immediatement))
      (je|nous) resilie*
      (pars|partir|passe|passer|passerai|vais|aller|migre|rejoins|change|changer) .. (chez|pour) ({rival}|un autre|la concurrence|un concurrent)
      (change|changer|changerai|changement) d? .. {provider}
      (autre|nouvel|nouveau|un) .. {provider} .. (propose|offre|moins cher|moitie)?
      !(vous quitte*|quitter|quitterai) (vous|votre|chez vous|vos)?
      code rio
      (porter|portabilite) .. numero .. (ailleurs|autre|chez|vers)
      (envisage|pense|songe|decide|compte|prefere) .. (a|de)? (partir|quitter|resilier|changer)
      (concurren*) .. (propose|offre|moins|moitie|prix)
      aller voir ailleurs
      concurrent* .. (donne|propose|offre|facture|demande|a)
      pourquoi (rester|resterais|devrais je rester)
      (preavis|delai de preavis|frais de resiliation)
      (vais|irai|aller|partir|pars) .. (voir)? ailleurs
      (arreter|arretez|stopper|stoppez|cesser) .. (mon|notre|l) (abonnement|contrat|forfait)
      (mettre fin|mettre un terme) .. {contract}
      (regarde*|regarder|cherche*|chercher|voir) ailleurs
      !(ne (renouvel*|reconduir*|reconduis*|prolonge*) pas|ne pas (renouveler|reconduire|prolonger)) .. {contract}
      (arreter|stopper|cesser|resilier|cloturer) (son|sa|leur) {contract}
      (debarrasser|defaire) .. {contract}
    `,
    nl: `
      (opzeg*|opgezegd|beeindig*|annuleer|annuleren|stopzetten|stop|stoppen|zeg) .. {contract} .. (op)?
      {contract} .. (opzeg*|opgezegd|op te zeggen|beeindig*|stopzetten|stoppen|annuleren|opheffen|sluiten|op)
      (opzeggen|opzegging)
      (stap*|ga|overstap*|switch*) .. (over)? .. naar ({rival}|een ander*|de concurrent*|concurrent*)
      (stap|stappen) .. over (naar|op|bij)
      (overstappen|overstap) (naar|op) ({rival}|een ander*|de)
      overwe* .. (weg|over|opzeg*|stoppen|vertrek*|naar een ander*)
      (sluit|sluiten|verwijder) .. (mijn|ons) account
      (ga|gaan|ben) .. weg (bij|van) (jullie|u)?
      (weggaan|vertrekken) bij (jullie|u)
      (zoek|zoeken) .. (een)? (ander*|nieuw*) {provider}
      (concurrent*) .. (betaal*|goedkoper|biedt|helft|aanb*)
      nummer .. (mee|meenemen|porter*|overzetten) .. (naar)? .. (ander*|nieuwe) {provider}
      klaar met (jullie|deze)
      concurrent .. (geeft|biedt|vraagt|rekent|heeft|is)
      waarom zou ik (blijven|nog)
      (opzegtermijn|opzegvergoeding|afkoopsom)
      (ga|gaan|stap) .. naar (een ander|een andere|elders)
      {contract} .. (stopzetten|stop te zetten|beeindigen|stoppen)
      (bij|van) (jullie|u) (weg|vertrekken)
      (elders|ergens anders) .. (kijken|zoeken|heen)
      !(verleng* .. {contract} niet|{contract} .. niet .. verleng*)
      (van|uit) (mijn|ons|dit|het) {contract} (af|weg|stappen)
      (klantaccount|account|klantprofiel) .. (sluiten|opheffen)
    `,
    de: `
      (kundige|kundigen|kundigung|kundigungs*)
      (gekundigt|beende|auflosen) .. {contract}
      {contract} .. (gekundigt|aufgelost)
      {contract} .. (kundigen|beenden|auflosen|stornieren|schliessen|widerrufen)
      (schliessen|losche|loschen) .. (mein|unser) (konto|kundenkonto)
      (wechsle|wechseln|wechsel|gehe|gehen|wechsele) .. (zu|zur|zum) ({rival}|einem anderen|konkurrenz|anderen)
      (anbieter|provider) (wechseln|wechsel|zu wechseln)
      anbieterwechsel
      (such*|finde|nehme) .. (mir|uns)? .. (einen|einem) (anderen|neuen) {provider}
      (anderen|anderem|neuen) anbieter
      (rufnummer|nummer) .. (zu|zum|portier*|mitnehm*|mit) .. (einem)? (anderen|neuen) {provider}
      (konkurrenz|wettbewerber*|mitbewerber*) .. (bietet|gunstiger|billiger|halb*|preis|angebot)
      (uberleg*|erwag*|denke) .. (verlassen|wechseln|kundigen|gehen)
      (sie|euch) .. (verlassen|verlasse)
      bin .. weg bei (ihnen|euch)
      (portierung|rufnummernmitnahme) .. (zu|weg|anderen)
      konkurrent .. (gibt|bietet|verlangt|hat|ist)
      warum sollte ich bleiben
      (kundigungsfrist|sonderkundigung*|vorzeitig* kundig*)
      (gehe|geh|wechsle|ziehe) .. woanders hin
      (genug|schnauze voll|satt) .. von (ihnen|euch)
      (beenden|beende|stoppen) .. {contract}
      (von|bei) (ihnen|euch) (weg|los|fort)
      (schaue|schau|sehe|suche|suchen|umsehen|umschauen) .. (woanders|anderweitig|anderswo)
      !(verlanger* .. {contract} nicht|{contract} .. nicht .. verlanger*)
      aus (dem|meinem|unserem|diesem) {contract} (raus|heraus|aussteigen|rauskommen|herauskommen)
    `,
    es: `
      (cancelar|cancelacion|anular|rescindir|terminar|dar de baja) .. {contract}
      (darme de baja|darnos de baja|la baja|dar de baja)
      (me cambio|cambiarme|me voy|irme|pasarme|me paso|nos vamos) .. a ({rival}|otra {provider}|otro {provider}|la competencia)
      (otra|otro) {provider}
      (cerrar|cierren) .. (mi cuenta)
      (competencia) .. (ofrece|barat*|precio|mitad)
      portabilidad
    `,
    it: `
      (disdire|disdetta|disdico|recedere|recesso|cancellare|annullare|chiudere) .. {contract}
      (disdire|disdetta|recesso)
      (passo|passare|passero|cambio|cambiare) .. (a|ad|con) ({rival}|un altro {provider}|la concorrenza)
      (cambiare|cambio) {provider}
      (altro|nuovo) {provider}
      chiu* .. (mio|il) (account|conto)
      (me ne vado|vi lascio|ce ne andiamo)
      (concorren*) .. (offre|meno|meta|prezzo)
    `,
    pt: `
      (cancelar|cancelamento|rescindir|terminar|encerrar|encerrem) .. {contract}
      (vou|quero|vamos) (mudar|mudar-me|passar) .. (para)? (a|o)? ({rival}|outro {provider}|outra {provider}|concorrencia)
      (outro|outra) {provider}
      (fechem|fechar|encerrem|encerrar) .. (minha)? conta
      (vou me embora|vou-me embora|vou deixar)
      (concorren*) .. (oferece|barat*|metade|preco)
      portabilidade
    `,
  },
  unless: {
    en: `
      (cancel|cancelling|cancelled|cancellation) .. (order|appointment|forwarding|booking|delivery|transfer|payment|voicemail|visit)
      (switched|moved|came|changed) to (you|your)
      (bring|keep|take|transfer|move) .. number .. to (you|your|brightline)
      (leaving|leave) .. (for|on) (holiday*|vacation|work)
      (noise|sound) cancel*
      (not|never) .. (want|going|intend*) to (cancel|leave|terminate)
      why are you going to
      (about to|almost|nearly|wanted to) (cancel*|leave|left) .. but
      (cancelled|left) (my|our) (old|previous|former) (provider|operator|contract)
      (terminate|stop|end|cancel) .. (forwarding|diversion|divert|recording|download)
    `,
    fr: `
      (annul*) .. (commande|rendez|renvoi|livraison|virement)
      (venant|viens|passe|arrivant) .. (chez vous|a votre)
      (ne|pas) .. (veux|souhaite) .. (pas)? (resilier|partir)
      (vacances|voyage)
      reste (chez vous|finalement)
      (ancien|ancienne|precedent) .. {provider}
      (failli|presque|allais|voulais) (resilier|partir|quitter) .. mais
    `,
    nl: `
      (annule*) .. (bestelling|afspraak|levering|boeking)
      (overgestapt|gekomen) naar (jullie|u)
      nummer .. (mee|meenemen) naar (jullie|u)
      niet (opzeggen|weg|overstappen)
      vakantie
      blijf (toch)? bij (jullie|u)
      (oude|vorige) {provider}
      (bijna|haast) .. (opzeggen|opgezegd|overstappen|overgestapt|weggaan) .. maar
    `,
    de: `
      (stornier*|absagen|sagen) .. (bestellung|termin|lieferung)
      (zu|bei) (ihnen|ihrer|eurer) .. (gewechselt|mitnehmen|gekommen)
      nicht (kundigen|gehen|wechseln)
      urlaub
      bleibe (doch)? bei (ihnen|euch)
      (alten|alter|alte|bisherigen|fruheren|vorherigen) {provider}
      kundigen sie .. nicht
    `,
    es: '(pedido|cita|vacaciones|desvio)',
    it: '(ordine|appuntamento|vacanze|deviazione)',
    pt: '(encomenda|marcacao|ferias|desvio)',
  },
  learned: 'churn',
  examples: [
    { lang: 'en', text: 'I want to cancel my contract.', match: true },
    { lang: 'de', text: 'Hiermit kündige ich meinen Vertrag.', match: true },
    { lang: 'en', text: 'Please cancel my appointment.', match: false },
  ],
};
