import type { RuleInput } from './schema';

/** Third contact on the same matter, or says so. */
export const repeatContact: RuleInput = {
  id: 'repeat-contact',
  title: 'Third contact on the same matter: second line takes over and keeps it.',
  source: 'House practice: nobody explains it a fourth time',
  effect: { minimum: 'L2', team: 'Second line', priority: 'high', signals: ['repeat-contact'], order: 80 },
  fields: { contacts: 3 },
  lists: {
    en: {
      n: 'third|fourth|fifth|sixth|seventh|tenth|3rd|4th|5th|6th|nth|umpteenth',
      times:
        '(three|four|five|six|seven|eight|nine|ten|several|many|multiple|countless|numerous|#3) (different)? (times|occasions)',
      reach:
        'writing|write|contact*|call|calling|called|email*|e-mail*|message|messaging|ask|asking|ticket|complain*|get in touch|reaching out|explain*|report*|raise|raising|phone call|phoned|chat*|request*|written|wrote|reminder|attempt',
    },
    fr: {
      n: 'troisieme|quatrieme|cinquieme|sixieme|enieme|3e|4e|5e|3eme|4eme|5eme',
      times: '(trois|quatre|cinq|six|sept|huit|dix|plusieurs|maintes|de nombreuses|#3) (fois|reprises)',
      reach:
        'ecris|ecrit|ecrire|contact*|appel*|mail*|relanc*|demand*|reclam*|message*|explique*|sollicite*|signale*|ticket|courrier*',
    },
    nl: {
      n: 'derde|vierde|vijfde|zesde|zoveelste|3e|4e|5e',
      times: '(drie|vier|vijf|zes|zeven|acht|tien|meerdere|verschillende|talloze|#3) (keer|maal|keren)',
      reach:
        'mail|mailen|gemaild|bel|bellen|gebeld|contact*|schrijf|geschreven|vraag|bericht*|meld|gemeld|telefoontje|uitgelegd|uitleggen|verzoek|reminder|ticket|klacht',
    },
    de: {
      n: 'dritte*|vierte*|funfte*|sechste*|x-te*|zigste*|wiederholte*',
      times:
        '(dreimal|viermal|funfmal|sechsmal|siebenmal|achtmal|zehnmal|mehrmals|mehrfach|zigmal|zig mal|drei mal|vier mal|funf mal|3 mal|4 mal|5 mal|3x|4x|5x)',
      reach:
        'schreib*|geschrieben|kontaktier*|angerufen|anruf*|rufe|mail*|gemeldet|melde|nachricht*|anfrage|erklar*|ticket|wende|erinnerung|email*|beschwert',
    },
    es: {
      n: 'tercera|cuarta|quinta|enesima',
      times: '(tres|cuatro|cinco|varias|muchas) veces',
      reach: 'escrib*|contact*|llam*|correo*|reclam*|mensaje*',
    },
    it: {
      n: 'terza|quarta|quinta|ennesima',
      times: '(tre|quattro|cinque|diverse|molte|piu) volte',
      reach: 'scriv*|scritt*|contatt*|chiam*|mail*|telefon*|segnal*',
    },
    pt: {
      n: 'terceira|quarta|quinta|enesima',
      times: '(tres|quatro|cinco|varias|muitas) vezes',
      reach: 'escrev*|contact*|lig*|email*|mensagem|mensagens|reclam*',
    },
  },
  phrases: {
    en: `
      {n} (time|attempt|occasion) .. (i|we|that i|that we)? .. {reach}
      (my|our|the|a) {n} (call|email|e-mail|message|ticket|contact|request|complaint|attempt|letter|reminder|chat)
      (i|we) .. (already)? {reach} .. (you|support|your|about this|this)? .. {times}
      (i|we) .. (have|had) .. {reach} .. {times} (already)?
      {times} (already)? (i|we) .. {reach}
      how (many|often) (more)? (times)? .. (do|must|should|have) (i|we) .. {reach}
      !(still|again)? .. (no|not .. any|without) (answer|reply|response|solution|reaction) .. (previous|earlier|last|my|first) (e-mail*|email*|message*|mail*|ticket*|request*|letter*|call*)
      !again no (answer|reply|response) (from you)?
      !(nobody|no one|never) .. (repl*|answer*|respond*|got back|called back) .. (emails|calls|messages|times|weeks)
      (wrote|called|emailed) .. (twice|two times) .. (since|already|before)
      (keep|kept) (calling|writing|emailing|asking|contacting|getting passed)
      (another|yet another) (call|email|message|ticket) about the same
      passed from (one)? .. (department|person|agent) to
      tickets (#|number*|no)
      (tickets|emails|calls|requests|complaints|messages) .. (not one|none|no one|nobody|without|never|zero) .. (answer*|repl*|respon*|resol*|result)
      for (weeks|months|days) .. (i|we) .. (calling|ringing|writing|emailing|chasing|contacting|waiting|asking|trying to reach)
      (promise*|promised) .. (call back|callback|call me back|to call|a reply) .. (never|not|nothing|nobody)
      (tell|explain|repeat) .. (whole|entire|same)? .. (story|problem|issue|situation|it) .. (again|all over|once more|every time)
      (already|again) (told|explained|said) .. (to)? .. (three|four|several|many|different|colleagues|agents|people)
      (following up|follow up|chasing|chase) .. (again|once more|third|second|still)
      (still|again) .. (waiting|nothing|unresolved|no one|nobody) & (weeks|months|since|last month|emails|calls|messages) @20
      (keep|keeps|kept) (on)? (calling|writing|emailing|asking|contacting|phoning|ringing)
      nobody (can|could|is able to|wants to) help
      chasing (this|you|it) .. (weeks|months|days)
      !still no (reply|answer|response|reaction|solution)
      lost count .. (call*|contact*|email*|times|often)
      (another|yet another) reminder
      (messages|emails|calls|requests|letters|mails) .. (ignored|unanswered)
      !(wrote|written|called|emailed|phoned|contacted) ..8 heard nothing
      !(despite|in spite of) ..2 (repeated|several|many|multiple|numerous|#|three|four|five) ..2 (calls|emails|messages|reminders|requests|letters)
      (rung|rang) (you|your|support|the helpline) .. {times}
    `,
    fr: `
      {n} fois .. (que)? .. {reach}
      {reach} .. (pour)? (la|une) {n} fois
      (mon|ma|notre) {n} (mail|message|appel|demande|courrier|relance|reclamation)
      (contact*|appele|ecrit|relance*|sollicite*|explique*|signale*) .. {times}
      {times} .. (contact*|appele|ecrit|relance*)
      combien de fois .. (expliquer|ecrire|appeler|repeter|relancer|dois|faut)
      !(toujours|encore)? (aucune|pas de|sans) (reponse|retour|nouvelle*) .. (mail*|message*|demande*|appel*|courrier*|relance*)
      malgre .. (appels|relances|mails|messages|demandes|courriers)
      (nombreux|multiples) (appels|mails|messages|relances)
      tickets #
      (tickets|mails|appels|messages|demandes|courriers) .. (aucun*|sans|jamais|restes|restees) .. (reponse*|repondu|retour|suite|resultat)
      depuis des (semaines|mois|jours) .. (j|je|nous) .. (appelle|appelons|ecris|relance|contacte|attends|demande|essaie)
      (personne|jamais) .. (rappelle|rappele|repond|repondu) .. (jamais)?
      (reexpliquer|tout expliquer|raconter|repeter) .. (encore|nouveau|fois)?
      (deja) .. (explique|raconte|dit|signale) .. (trois|plusieurs|quatre|collegues|conseillers)
      (reviens|relance*) .. (encore|nouveau|fois)
      (appelle|ecris|relance|contacte) .. (sans arret|sans cesse|tous les jours|chaque jour|constamment|regulierement)
      personne .. (peut|veut|sait|arrive) .. m? aider
      (appeles|ecrits|appelee|relances|contactes) .. {times}
      !ne compte plus .. (appels|mails|messages|relances|fois)
      (ca fait|voila|cela fait) .. (semaines|mois|jours) .. (relance|ecris|appelle|reclame|contacte)
      !(ecrit|appele|relance|ecrits|appeles) ..8 (sans reponse|aucune reponse|sans retour)
      (ai|avons) telephone .. {times}
      (ecrire|envoyer|faire) (un|une) {n} (mail|message|courrier|relance|appel)
    `,
    nl: `
      {n} (keer|maal|poging) .. (dat)? .. {reach}
      (mijn|ons|onze) {n} (mail|bericht|telefoontje|verzoek|klacht|poging|melding|reminder)
      {times} .. (contact*|gebeld|gemaild|gevraagd|gemeld|geschreven|gechat)
      (contact*|gebeld|gemaild|gemeld) .. {times}
      (voor de) {n} (keer|maal)
      hoe vaak .. (moet|moeten) .. (uitleggen|bellen|mailen|vragen|herhalen)
      !(nog steeds|weer|alweer)? (geen|niets) (antwoord|reactie|gehoord) .. (mail*|bericht*|verzoek*|vra*)
      ondanks .. (telefoontjes|mails|berichten|verzoeken|meldingen)
      tickets #
      (tickets|mails|telefoontjes|berichten|verzoeken|meldingen) .. (geen|nooit|zonder|niet een) .. (antwoord*|reactie|beantwoord|gereageerd|resultaat)
      al (weken|maanden|dagen) .. (bel|mail|wacht|schrijf|vraag|probeer|contact) .. (ik|wij|we)?
      niemand .. (belt|mailt|reageert|antwoordt) .. (ooit)? .. terug?
      (alles|het hele verhaal|opnieuw) .. (uitleggen|vertellen|herhalen)
      al .. (drie|vier|meerdere|verschillende) (collega s|medewerkers) .. (verteld|uitgelegd|gesproken)?
      al aan (drie|vier|meerdere|verschillende)
      (nogmaals|opnieuw|weer) .. (terug|bericht*|mail*|contact)
      (blijf|blijven) (maar)? (bellen|mailen|schrijven|vragen)
      niemand .. (kan|wil) .. helpen
      (weer|alweer|opnieuw|nog) een (herinnering|reminder)
      (berichten|mails|vragen|verzoeken) .. (onbeantwoord|genegeerd)
      al .. aan (twee|drie|vier|vijf|#) .. (collega s|medewerkers|mensen)
      tel kwijt .. (vaak|keer|gebeld|gemaild)
      (weken|maanden|dagen) (lang)? (achteraan|achterna)
      !ondanks .. (telefoontjes|mails|berichten|verzoeken|meldingen|herinneringen)
      !(schreef|belde|mailde|gebeld|gemaild|geschreven) ..8 (hoorde|gehoord|kreeg) (niets|niks|geen)
      {times} .. (getelefoneerd|opgebeld)
      een {n} (mail|bericht) (sturen|schrijven)
    `,
    de: `
      (zum|das) {n} mal .. ({reach})?
      (meine|unsere) (nun)? {n} (anfrage|mail|nachricht|anruf|e-mail|beschwerde|meldung)
      {times} .. (kontaktiert|angerufen|geschrieben|gemeldet|gemailt|erklart|angefragt|nachgefragt)
      (kontaktiert|angerufen|geschrieben|gemeldet) .. {times}
      wie oft .. (soll|muss|mussen) .. (noch)? (erklaren|schreiben|anrufen|nachfragen|melden)
      !(immer noch|noch immer|wieder|weiterhin)? (keine|ohne) (antwort|reaktion|ruckmeldung) .. (mail*|e-mail*|nachricht*|anfrage*|schreiben|anruf*)
      trotz .. (anrufe|mails|nachrichten|anfragen|schreiben|nachfragen)
      tickets #
      (tickets|mails|anrufe|nachrichten|anfragen|meldungen) .. (keine|keines|nie|niemals|ohne|nicht) .. (beantwortet|antwort|reaktion|reagiert|ergebnis|erledigt)
      seit (wochen|monaten|tagen) .. (rufe|schreibe|warte|versuche|bitte|melde|frage)
      (nie|niemand) .. (ruft|meldet|antwortet|reagiert) .. (zuruck|sich)?
      (alles|das ganze|die ganze geschichte) .. (noch einmal|nochmal|erneut|schon wieder|neu) .. (erklaren|erzahlen|schildern)
      schon .. (drei|vier|mehreren|verschiedenen) .. (kollegen|mitarbeitern) .. (erzahlt|erklart|gesprochen)?
      (erneut|nochmals|abermals|schon wieder) .. (nachricht*|mail*|schreib*|melde|kontakt*|wende|komme)
      (rufe|schreibe|melde|maile) .. (standig|dauernd|immer wieder|jeden tag|andauernd|taglich)
      niemand .. (kann|will) .. helfen
      (wieder|noch|erneut|nochmal) eine erinnerung
      (nachrichten|mails|anfragen|schreiben|anrufe) .. (unbeantwortet|ignoriert)
      schon (zwei|drei|vier|funf|#) (ihrer|ihren|eurer|verschiedenen)? (kollegen|mitarbeitern|kolleginnen)
      wie oft ich .. (angerufen|geschrieben|gemailt|gemeldet)
      seit .. (wochen|monaten|tagen) hinterher
      von (abteilung|pontius|einem) zu (abteilung|pilatus|nachsten)
      (mein|unser) (nun|schon)? {n} (anruf|versuch|schreiben|brief)
      !(schrieb|rief|mailte|geschrieben|angerufen) ..8 (horte|gehort|bekam) (nichts|keine)
      {times} .. (durchgeklingelt|telefoniert|nachgehakt)
      (eine|einen) {n} (mail|nachricht|anruf|e-mail|brief) .. (schreiben|schicken|bevor|starten)
    `,
    es: `
      {n} vez .. {reach}
      {reach} .. {times}
      {times} .. {reach}
      !(sin|ninguna) respuesta .. (correo*|mensaje*|llamada*)
      cuantas veces .. (tengo|explicar|llamar)
    `,
    it: `
      {n} volta .. {reach}
      {reach} .. {times}
      {times} .. {reach}
      !(nessuna|senza) risposta .. (mail*|messagg*|chiamat*)
      quante volte .. (devo|spiegare|chiamare)
    `,
    pt: `
      {n} vez .. {reach}
      {reach} .. {times}
      {times} .. {reach}
      !(sem|nenhuma) resposta .. (email*|mensage*|chamada*)
      quantas vezes .. (tenho|explicar|ligar)
    `,
  },
  unless: {
    en: `
      (call*|phone) .. (my|a|his|her) (mother|father|friend|wife|husband|sister|brother|mum|mom|dad)
      (mother|father|friend|wife|husband|sister|brother|neighbour) .. (contacted|called|wrote|texted)
    `,
    fr: `
      (appeler|appele) .. (ma|mon|mes) (mere|pere|ami|femme|mari|soeur|frere)
      (soeur|frere|mere|pere|ami|amie|voisin|cousin) .. (contacte*|appele*|ecrit)
      vous (m|nous) avez (appele*|contacte*|ecrit)
    `,
    nl: `
      (moeder|vader|vriend|vrouw|man|zus|broer) .. (keer)? .. (bellen|gebeld)
      (zus|broer|moeder|vader|vriend|buurman) .. (geappt|gebeld|gecontacteerd)
      (u|jullie|je) (heeft|hebt|hebben) (mij|me|ons) .. (gebeld|gemaild|geappt)
    `,
    de: `
      (mutter|vater|freund|frau|mann|schwester|bruder) .. (anrufen|anzurufen|angerufen)
      (schwester|bruder|mutter|vater|freund|nachbar) .. (angeschrieben|angerufen|kontaktiert)
      (sie|ihr) (haben|habt) (mich|uns|mir) .. (angerufen|geschrieben|kontaktiert)
    `,
    es: 'llam* .. (madre|padre|amigo)',
    it: '(chiam*|telefon*) .. (madre|padre|amico)',
    pt: 'lig* .. (mae|pai|amigo)',
  },
  learned: 'third-contact',
  examples: [
    { lang: 'en', text: 'This is the third time I am writing.', match: true },
    { lang: 'nl', text: 'Ik heb al vier keer gebeld.', match: true },
    { lang: 'en', text: 'I restarted the router three times.', match: false },
  ],
};
