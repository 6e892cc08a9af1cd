import type { RuleLanguage } from '../match/negation';

/** Sentences that only suppose, or ask in general: no rule holds in them unless it says so itself. */
const supposed: Readonly<Record<RuleLanguage, string>> = {
  en: `
    what (if|happens if|would happen if|happens when)
    (hypothetical|hypothetically|theoretically)
    (in theory|just curious|out of curiosity|just wondering|for example if)
    (suppose|imagine|assuming) (i|we|that|someone|somebody|my)
    (in case|should) (i|we) ever
    how (can|do|could|should) (i|we|one) (prevent|avoid|protect)
  `,
  fr: `
    (que|qu) .. (passe|passerait|arrive|arriverait) .. si
    (hypothetiquement|theoriquement|en theorie|par curiosite)
    (supposons|imaginons|admettons|imaginez)
    (au cas ou|si un jour)
    comment (eviter|prevenir|me proteger|se proteger)
  `,
  nl: `
    wat (als|gebeurt er als|gebeurt er wanneer)
    (hypothetisch|in theorie|theoretisch|uit nieuwsgierigheid)
    (stel dat|stel je voor|veronderstel|mocht ik ooit)
    hoe (kan|kun|voorkom) .. (voorkomen|vermijden|beschermen)
  `,
  de: `
    was (passiert|ware|ist) .. wenn
    (hypothetisch|theoretisch|rein theoretisch|aus neugier|nur interessehalber)
    (angenommen|nehmen wir an|falls ich jemals|sollte ich jemals)
    wie (kann|konnen|schutze) .. (verhindern|vermeiden|schutzen)
  `,
  es: `
    que (pasa|pasaria|ocurre) si
    (hipoteticamente|en teoria|por curiosidad|supongamos|imaginemos)
    como (evitar|prevenir|protegerme)
  `,
  it: `
    (cosa|che cosa) (succede|succederebbe|accade) se
    (ipoteticamente|in teoria|per curiosita|supponiamo|immaginiamo)
    come (evitare|prevenire|proteggermi)
  `,
  pt: `
    o que (acontece|aconteceria) se
    (hipoteticamente|em teoria|por curiosidade|suponhamos|imaginemos)
    como (evitar|prevenir|proteger me)
  `,
};

/**
 * Sentences that say that the matter is over, was a mistake of the writer's own, or is somebody else's story: they take
 * back what they name, as suppositions do.
 */
const over: Readonly<Record<RuleLanguage, string>> = {
  en: `
    (turned|turns) out .. (it|that|my|to be|was)
    (withdraw|withdrew|withdrawn|dropped|take back|taken back) .. (complaint|dispute|claim|case|objection|cancellation|request|notice)
    (ignore|disregard|forget) .. (my|previous|earlier|last) .. (message|email|mail|ticket|panic|one)
    (did not|no longer) need .. (ombudsman|lawyer|solicitor|bank|court|police)
    (was|has been|were|is|had been) (already)? (settled|resolved|sorted out|cleared up)
    for (a|my|the|our) (blog|podcast|thesis|essay|dissertation|novel|school project|quiz)
    where .. (dashboard|settings|menu) .. (see|find|set)
    (our|a) (buyer|buyers|customer|customers) (files|filed|opens|opened) .. (chargeback|dispute)
    lost .. court case
  `,
  fr: `
    rassurez vous
    (ai|avons) .. (retire|annule|leve) .. (reclamation|plainte|litige|contestation|opposition|resiliation|demande)
    (ignorez|oubliez) .. (mon|message|mail|precedent*)
    (n ai|n avons|ai) pas eu besoin
    (est|etait|a ete) (deja)? (regle|reglee|resolu|resolue|corrige|corrigee)
    (etant|a ete) corrige*
    pour (un|mon|notre|une|ma|la) (blog|podcast|memoire|roman|devoir|quiz|expose)
    proposez vous (une|un)? .. (option|assurance|formule)
    avez vous (une|un) (video|brochure|depliant|guide) sur
    comment ajouter
    merci de m avoir (relance|repondu|rappele)
  `,
  nl: `
    (bleek|blijkt) .. (achteraf|gewoon|van mij|van mezelf|van jullie zelf|mijn eigen|te zijn)
    was van (jullie|mezelf|ons|mijzelf) zelf?
    (klacht|betwisting|geschil|opzegging|aangifte|verzoek) .. ingetrokken
    (negeer|vergeet) .. (mijn|vorige|eerdere) .. (bericht|mail)
    (is|was|werd) (al|inmiddels|intussen)? (opgelost|afgehandeld|geregeld|verholpen)
    voor (een|mijn|onze|het) (blog|podcast|scriptie|roman|werkstuk|quiz|examen)
    (als ik|mocht ik) ooit
    vraag van een
    bij de (derde|vierde|vijfde) poging lukte
  `,
  de: `
    (war|waren) (doch|nur|bloss|lediglich)? .. (mein|meine|unser|unsere) (eigene*|alte*|altes|fehler|irrtum|versehen)
    (war|ist) ein (versehen|irrtum|fehlalarm|missverstandnis)
    (widerspruch|beschwerde|reklamation|kundigung|anzeige|klage) .. (zuruckgezogen|zuruckgenommen|hinfallig|erledigt|beenden|beendet)
    (ignorieren|vergessen) sie .. (nachricht|mail|anfrage)
    (ist|war|wurde|hat sich) (schon|bereits|inzwischen)? (erledigt|geklart|gelost|behoben)
    ist die .. abgeschlossen
    fur (eine|einen|mein|meine|meinen|unser|unsere|die) (blog|podcast|masterarbeit|hausarbeit|roman|referat|quiz|krimi)
    (serie|film|buch|folge|staffel) .. uber
    mir .. heraussuchen
    ihr hattet recht
  `,
  es: `
    (resulto|resulta) (que|ser) .. (era|mia|mio|yo|de)?
    (retire|retiro|anule|anulo|cancele|quite) .. (queja|reclamacion|disputa|demanda|denuncia|solicitud)
    (ya)? (la|lo) (anule|retire|cancele)
    (ignoren|olviden|olvidad|ignorad) .. (mensaje|correo|anterior)
    les dije que no
    ya (esta|estaba|quedo|recibi|fue) .. (resuelt*|solucionad*|arreglad*|aclarad*|todo en orden)
    para (un|una|mi|el|la) (blog|podcast|tesis|trabajo de clase|novela)
    hecho un poster
    (vi|lei|he visto|he leido|vi que) (en|que) .. (noticias|periodico|prensa|salio)
    (otro|otra|su) (banco|aseguradora|compania|empresa) .. (mes pasado|ano pasado|termino)
    (pense|crei|creia|creiamos) que .. pero
    donde (veo|encuentro) .. (panel|informe|ajustes)
  `,
  it: `
    (si e|e) (rivelat*|scopert*) .. (essere|che)
    (ho|abbiamo|l ho) (poi)? (ritirat*|annullat*|revocat*) .. (reclamo|disdetta|contestazione|denuncia|richiesta)?
    (ignorate|ignori|dimenticate) .. (messaggio|mail|precedente|messaggi)
    (e|era|e stat*|risulta) (gia|stato|stata)? (risolt*|sistemat*|accolt*|archiviat*)
    per (un|una|il|la|mia|mio) (blog|podcast|tesi|romanzo|quiz)
    tengo un corso
    (la vostra|vostro) (newsletter|blog) .. (interessante|bell*)
    (come funziona|che differenza c e|quali sono i tempi)
    (ha|hanno) fatto i complimenti
    preferisco aspettare
  `,
  pt: `
    (afinal|no fim) .. (era|foi|fui)
    (retirei|retiro|anulei|cancelei|cancelasse) .. (queixa|reclamacao|contestacao|disputa|pedido)
    (ignorem|desconsiderem|esquecam) .. (mensagem|email|anterior)?
    (ja)? (foi|esta|ficou|estava) .. (resolvid*|aceite|sanad*|corrigid*|esclarecid*)
    para (um|uma|o|a|meu|minha) (blog|podcast|tese|romance|trabalho da escola)
    qual e o prazo que
    como e que .. (sabe|faz|funciona)
    so para eu
    (obrigado|obrigada) por (explicarem|resolverem|explicar)
  `,
};

/** Both kinds of sentences, one phrase a line. */
export const takenBack: Readonly<Record<RuleLanguage, string>> = {
  en: `${supposed.en}${over.en}`,
  fr: `${supposed.fr}${over.fr}`,
  nl: `${supposed.nl}${over.nl}`,
  de: `${supposed.de}${over.de}`,
  es: `${supposed.es}${over.es}`,
  it: `${supposed.it}${over.it}`,
  pt: `${supposed.pt}${over.pt}`,
};
