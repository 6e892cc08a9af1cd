import type { RuleInput } from './schema';

/** Danger to life or health: self-harm, violence, fire, injury, an emergency line that is down. */
export const safety: RuleInput = {
  id: 'safety',
  title: 'Danger to somebody: duty lead at once, follow the emergency sheet. No routine answer.',
  source: 'House practice: safety before everything else',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Duty lead',
    priority: 'urgent',
    signals: ['safety'],
    holdingReplyOnly: true,
    order: 0,
  },
  evenWhenSupposed: true,
  lists: {
    en: {
      thing:
        'charger|battery|phone|router|modem|device|cable|adapter|power bank|socket|box|laptop|tablet|plug|watch|handset',
    },
    fr: { thing: 'chargeur|batterie|telephone|box|modem|routeur|appareil|cable|adaptateur|prise|portable|montre' },
    nl: { thing: 'oplader|accu|batterij|telefoon|router|modem|apparaat|kabel|adapter|stopcontact|toestel|kastje' },
    de: {
      thing: 'ladegerat|akku|batterie|handy|router|modem|gerat|kabel|netzteil|steckdose|stecker|powerbank|smartphone',
    },
    es: { thing: 'cargador|bateria|telefono|router|modem|aparato|cable|movil|enchufe' },
    it: { thing: 'caricatore|caricabatterie|batteria|telefono|router|modem|apparecchio|cavo|presa' },
    pt: { thing: 'carregador|bateria|telefone|router|modem|aparelho|cabo|telemovel|tomada' },
  },
  phrases: {
    en: `
      (kill|killing|hurt|hurting|harm|harming|cut) (myself|himself|herself|themselves|ourselves)
      (end|ending|take) my (own)? life
      (want|wish|going|rather|ready) to? (die|be dead)
      !(nothing|no reason|not .. anything|not .. reason) (left)? to live (for)?
      !better off dead
      (suicide|suicidal|self harm)
      {thing} .. (caught|on|started|catch|catching) .. fire
      {thing} ..8 (exploded|explodes|blew up|burst into|smok*|melted|melting|burned|burnt|sparks|sparking) .. (hand*|child*|finger*|arm|hair|face|carpet|house|bed|flame*|socket)?
      (electric|electrical) shock
      (got|been|was) electrocuted
      (threatened|assaulted|attacked|hit|beat|punched|pushed|groped|harassed) (to)? .. (me|my wife|my husband|my mother|my daughter|my son|us)
      (technician|engineer|employee|driver|agent|worker|installer) .. (threaten*|assault*|attack*|hit|hurt|harass*|grop*)
      (will|going to|gonna|shall) .. (hurt|kill|shoot|stab|beat|attack) (someone|somebody|you|your|all of you|people|them|one of)
      (will|going to|gonna) .. (burn|blow) .. (down|up)
      (bomb|gun|knife) .. (your|office|shop|store)
      (someone|somebody|he|she|they|mother|father|patient|husband|wife|grand*|child) .. (could|might|will|would|can) die
      (emergency|panic|medical) (alarm|button|line|call*|pendant) .. (down|not|fails|failed|dead|broken|stay*)
      (can|could) not (call|reach|dial) (911|112|999|emergency|an ambulance)
      (life|in) (threatening|danger)
      (injured|injury|injuries|hospital|hospitalised|ambulance) & ({thing}|technician|cable|wire|pole|trip*|fell|your)
      {thing} .. (started|began|start*) .. (smoking|burning|melting|sparking|hissing)
      (power supply|adaptor|plug socket|extension lead|wall socket|cable) .. (smok*|fire|burn*|melt*|spark*|exploded)
      (caught|on|catch|set) fire
      (not|no longer) .. (alive|want to be here|wake up|exist) .. (any more|anymore|better)?
      better if i (was|were) (not|dead|gone)
      (do not|no longer) want to (be here|live|exist|wake up)
      (engineer|technician|installer|employee|driver) .. (pushed|shoved|hit|grabbed|kicked|punched|yelled|screamed|spat|groped|touched|hurt)
      (ambulance|emergency services|911|112|999)
      (stroke|heart attack|pacemaker|oxygen|dialysis|ventilator|cardiac) & !(line|phone|call|internet|power|alarm|network|connection) @24
      (technician|engineer|installer|driver|employee) ..8 (against the wall|to the floor|to the ground)
      (ending|end) it all
      (desperate|hopeless|depressed) .. (ending|end|die|dying|kill|suicide|live|life)
      (set|setting|put) .. (house|home|room|flat|bed|kitchen|office) .. on fire
      {thing} ..8 (melted|exploded|caught fire|burst|on fire)
      (threatened|threatening) (me|us|my|him|her|to)
      (smoke .. (out of|from) (the|my|our|your)? {thing}|(sparks|flames) ..4 {thing})
      (call*|rang|phoned|alert*) .. (fire brigade|fire department|fire service|firefighters)
      (shock|shocked) .. (touch*|plugg*|unplugg*)
      (come|coming|visit*|wait*) ..6 with a (knife|gun|bomb|bat|weapon)
    `,
    fr: `
      (me|m|se) (suicider|tuer|pendre|faire du mal)
      (mettre|mets) fin a (mes jours|ma vie)
      (en finir|finir) .. (avec la vie|la vie|mes jours)
      !(envie|raison) de (vivre|mourir) .. plus?
      (veux|vais|prefere|voudrais) mourir
      plus (envie|aucune raison|de raison) de vivre
      {thing} .. (pris|prend|prenait) feu
      {thing} ..8 (explose|a fume|fondu|brule|etincelle*)
      (suicide|suicidaire|electrocute*|decharge electrique|choc electrique)
      (technicien|employe|conseiller|livreur|agent|installateur) .. (menace|menacee|frappe*|agresse*|violent*|harcel*)
      (m a|nous a|a) (menace|menacee|frappe|frappee|agresse|agressee)
      (vais|venir|viendrai) .. (tuer|frapper|faire sauter|bruler|casser la gueule) .. (quelqu un|vous|vos|tout)?
      payer .. (de)? (sa|votre) vie
      (teleassistance|telealarme|alarme|bouton d urgence|appels? d urgence) .. (ne|plus|hs|panne|pas)
      (ne|peux|pouvons) .. (joindre|appeler) .. (le 112|le 15|le 18|les secours|les urgences|samu)
      (en|un) danger (de mort|vital|grave)?
      (blesse|blessee|blessure|brulure|hopital|ambulance) & ({thing}|technicien|cable|votre|vos)
      m a (brule|blesse*)
      (alimentation|multiprise|chargeur|box|decodeur) .. (fumer|bruler|fondre|fume|brule|fondu|etincelles)
      (rideau|tapis|canape|lit|table|maison|mur) .. (brule|feu|pris feu)
      (plus|pas) .. (en vie|la|ici|de ce monde) .. (mieux|vaudrait)
      (mieux|vaudrait) .. (plus|pas) .. (la|en vie|ici)
      (technicien|installateur|livreur|employe) .. (pousse|insulte|bouscule|gifle|touche|crie) .. (mere|moi|m|femme|fille|mari|enfant)?
      m a (pousse*|bouscule*|gifle*|insulte*)
      (appeler|joindre|contacter) .. (secours|urgences|112|le 15|samu|pompiers|ambulance)
      (cardiaque|pacemaker|oxygene|dialyse|avc|respirateur) & !(ligne|telephone|appel*|internet|reseau|panne|coupure|alarme) @24
      (en finir|finir) .. (vie|jours|tout)
      pense* .. (a)? en finir
      (desespere*|a bout) .. (finir|mourir|vie|suicide)
      (mettre|mis|met) le feu
      {thing} ..8 (fondu|explose|pris feu|brule)
      (menace|menacait|menacer) .. (tournevis|couteau|arme|frapper|mort|moi|m|nous)
      ((fumee|etincelles|flammes) .. (sort|sortait|sortent|sortaient) .. {thing}|(etincelles|flammes) ..4 {thing}|(appele|prevenu|alerte) .. pompiers|(veux|voudrais|envie d) en finir)
      ((recu|pris) une (decharge|chataigne)|coup de jus|(mieux|prefererais) ..4 (mort|morte))
      (venir|viens|viendrai|passer|passerai) ..6 avec (un|une|mon|ma) (couteau|arme|fusil|batte|bombe|pistolet)
    `,
    nl: `
      (zelfmoord|zelfdoding|suicide|suicidaal)
      (er)? een eind* aan (maken|mijn leven)
      (mezelf|mijzelf|zichzelf) .. (iets aan|van kant|ombreng*|pijn doen|doden|snijden)
      !(niet meer|wil) (leven|dood)
      (wil|liever) dood
      !zie het niet meer zitten
      {thing} .. (vloog|vliegt|staat|stond) in (brand|de fik|vlam)
      {thing} ..8 (ontploft*|geexplodeerd|explodeerde|gesmolten|rookt*|vonk*)
      (levensgevaar|levensgevaarlijk|levensbedreigend|in gevaar|elektrische schok|stroomstoot|geelektrocuteerd|onder stroom|schok gekregen)
      (monteur|medewerker|bezorger|technicus|installateur) .. (bedreigd*|geslagen|aangevallen|agressief|aangerand|lastiggevallen)
      (heeft|hebben|ben|werd) .. (mij|me|ons)? (bedreigd|geslagen|aangevallen|mishandeld)
      (kom|ga|zal) .. (vermoord*|doodma*|neerste*|in elkaar|opblazen|in brand steken|iets aandoen)
      vallen er (doden|gewonden|slachtoffers|klappen)
      (alarmknop|noodknop|alarmering|personenalarm*|noodoproep*|alarmnummer|112) .. (werkt|doet|niet|kapot|onbereikbaar|stuk)
      (112|ambulance|hulpdiensten) .. niet .. (bellen|bereiken|bereik*)
      niet .. (112|hulpdiensten) .. (bellen|bereiken)
      (gewond|verwond|verbrand|ziekenhuis|ambulance|letsel) & ({thing}|monteur|kabel|jullie|hand)
      (adapter|voeding|oplader|stekker|modem|router|kastje) .. (roken|rookte|rook|smelten|branden|vonken|knal)
      (vatte|vatten|vlogen|vloog|staat in|stond in) .. (vlam|brand|vlammen)
      (beter|liever) .. (er niet meer|niet meer leven|dood)
      (er niet meer (ben|was|zijn))
      (monteur|medewerker|bezorger|installateur) .. (geduwd|geslagen|uitgescholden|geschopt|gegrepen|aangeraakt|geschreeuwd|vastgepakt)
      (112|ambulance|hulpdiensten|brandweer) .. (bellen|bereiken|bel)
      (hartpatient|pacemaker|zuurstof|dialyse|beroerte|hartaanval) & !(lijn|telefoon|bellen|internet|storing|alarm) @24
      (er)? een eind* .. aan (wil|wou|ga)? .. (maken|maak)
      een einde? (aan|er aan) .. (maken)?
      (eind|einde) aan wil maken
      (wanhopig|radeloos) .. (eind*|dood|leven|zelf*)
      in brand (stak|gestoken|gezet|stond|vloog|vliegt)
      {thing} ..8 (smolt|gesmolten|ontploft|explodeerde|in brand|verbrand)
      (bedreigde|bedreigt|dreigde|dreigt) (mij|me|ons|met|mijn)
      ((vonken|vlammen) ..4 {thing}|rook .. uit (het|de|mijn|ons)? {thing}|brandweer .. (gebeld|gewaarschuwd|gealarmeerd))
      (kom|ga|sta) ..6 met een (mes|pistool|wapen|bom|knuppel)
    `,
    de: `
      (mich|sich|uns) .. (umbringen|umzubringen|toten|verletzen|erhangen|aufhangen)
      (selbstmord|suizid*|selbstverletz*)
      (meinem|mein|dem) leben .. ende
      !(nicht mehr|will) (leben|sterben)
      !keinen (lebenswillen|lebensmut|grund zu leben)
      {thing} .. (feuer gefangen|brennt|gebrannt|in brand|in flammen|brannte)
      {thing} ..8 (explodiert*|geschmolzen|geraucht|raucht|qualmt*|funken*)
      (lebensgefahr|lebensgefahrlich|lebensbedrohlich*|in gefahr|stromschlag|stromschlage|elektrischen schlag|elektroschock)
      (techniker|mitarbeiter|monteur|zusteller|fahrer) .. (bedroht*|geschlagen|angegriffen|belastigt|gewalttatig|handgreiflich)
      (mich|uns|meine frau|meinen) .. (bedroht|geschlagen|angegriffen|verletzt)
      (werde|komme|bringe) .. (umbringen|abstechen|erschiessen|in die luft|abfackeln|anzunden|um|verprugeln)
      passiert (jemandem|ihnen|euch|einem) .. (etwas|was)
      (hausnotruf|notruf|notrufknopf|alarmknopf|notfallknopf|112|110) .. (funktioniert|geht|nicht|ausgefallen|defekt|kaputt|ausfall|tot)
      (notruf|112|krankenwagen) .. (nicht|keinen) .. (absetzen|wahlen|rufen|erreich*)
      (verletzt|verletzung*|verbrannt|verbrennung*|krankenhaus|krankenwagen) & ({thing}|techniker|kabel|ihr|ihrem|hand)
      (netzteil|ladegerat|steckdose|router|modem|stecker|akku) .. (qualmen|rauchen|brennen|schmoren|funken|verschmort|geschmort)
      (vorhang|teppich|bett|tisch|wohnung|wand|haus) .. (gebrannt|brannte|feuer|in flammen)
      (besser|lieber) .. (nicht mehr (da|leben|hier)|tot)
      nicht mehr (da|am leben) (ware|bin|sein)
      (techniker|monteur|mitarbeiter|zusteller) .. (gestossen|geschubst|beschimpft|geohrfeigt|getreten|angefasst|angeschrien|beleidigt)
      (notruf|112|110|krankenwagen|feuerwehr|rettungsdienst) .. (absetzen|rufen|wahlen|erreichen|anrufen)
      (herzkrank|herzschrittmacher|sauerstoff|dialyse|schlaganfall|herzinfarkt) & !(leitung|telefon|anruf*|internet|notruf|ausfall|storung) @24
      (techniker|monteur|mitarbeiter|zusteller) ..10 (gestossen|geschubst|beschimpft|geohrfeigt|getreten|angefasst|angeschrien)
      !(keinen notruf|nicht .. notruf)
      (mir|sich) .. (das leben|was an|etwas an) .. (nehmen|antun|tun)
      (das leben nehmen|lebensmude|nicht mehr leben)
      (verzweifelt|am ende) .. (leben|sterben|umbringen|schluss)
      in (brand|flammen) .. (setzte|gesetzt|stand|geriet|gesteckt)
      {thing} ..8 (schmolz|geschmolzen|explodiert*|brannte|gebrannt)
      (bedrohte|bedroht|drohte|droht) (mich|mir|uns|meine|meinen|mit)
      ({thing} .. (kommt|kam|steigt|stieg|quillt) .. (rauch|qualm|flammen)|(rauch|qualm) .. aus (dem|der|meinem|unserem) {thing}|feuerwehr (gerufen|alarmiert|verstandigt)|(funken|flammen) ..4 {thing}|schluss (machen)? mit (dem|meinem) leben)
      einen schlag ..6 (kabel|anfass*|beruhr*|steckdose|gerat)
      ((tue|tu) (ich)? mir ..2 (etwas|was) an|tot .. besser dran)
      (komme|stehe|warte) ..6 mit (einem|einer|dem|meinem) (messer|waffe|pistole|bombe|axt)
    `,
    es: `
      (suicid*|quitarme la vida|matarme|acabar con mi vida|hacerme dano)
      (quiero|prefiero) morir*
      !no quiero (seguir viviendo|vivir)
      {thing} .. (incendi*|fuego|explot*|quem*|humo|derritio)
      (descarga|choque) electric*
      (tecnico|empleado|repartidor) .. (amenaz*|agred*|golpe*|acos*)
      me (amenazo|agredio|golpeo|ha amenazado|ha agredido)
      (voy a|vamos a) (matar*|hacer dano|quemar)
      peligro de (muerte|vida)
      teleasistencia .. (no|averiad*)
    `,
    it: `
      (suicid*|farla finita|uccidermi|ammazzarmi|togliermi la vita|farmi del male)
      (voglio|vorrei) morire
      !non voglio (piu)? vivere
      {thing} .. (fuoco|incendi*|esplos*|bruciat*|fumo|fuso)
      scossa (elettrica)?
      (tecnico|impiegato|corriere|addetto) .. (minacci*|aggredit*|picchiat*|molestat*)
      mi ha (minacciat*|aggredit*|picchiat*)
      (vengo|verro) .. (uccid*|ammazz*|picchi*)
      pericolo di (vita|morte)
    `,
    pt: `
      (suicid*|matar me|acabar com a minha vida|por fim a vida|tirar a minha vida|magoar me)
      (quero|prefiro) morrer
      !nao quero (mais)? viver
      {thing} .. (fogo|incendi*|explodi*|queim*|fumo|derreteu)
      choque eletrico
      (tecnico|funcionario|estafeta) .. (ameac*|agredi*|bateu|assedi*)
      (ameacou me|agrediu me|bateu me)
      vou (matar*|magoar)
      perigo de (vida|morte)
    `,
  },
  unless: {
    en: `
      (burned|burnt|burns) through
      (firewall|fire wall)
      (kill|killing) (me|the|a|an|this) (app|process|task|battery|program)?
      (would|could) kill (for|to)
      dying to
      (alarm panel|burglar alarm)
    `,
    fr: `
      (me|nous) tue
      (tuer|tue) .. (application|processus|appli|batterie)
      (envie|mourir) d? .. (de)? (rire|envie)
      ((chef|patron|patronne|boss) .. me tuer|en finir avec (ce|cette|mon|votre|vos|ces|vous))
    `,
    nl: `
      (dodelijk saai|een moord doen voor)
      doodmoe
    `,
    de: '((bringt|bringen) mich noch um|sterben fur|zum sterben|brennt (grun|rot|gelb|blau|orange|weiss))',
    es: 'me mata',
    it: 'mi uccide',
    pt: '(espera|demora|curiosidade|isto) .. matar me',
  },
  learned: 'safety',
  examples: [
    { lang: 'en', text: 'I want to kill myself.', match: true },
    { lang: 'fr', text: 'Le chargeur a pris feu.', match: true },
    { lang: 'nl', text: 'De monteur heeft mij bedreigd.', match: true },
    { lang: 'en', text: 'This waiting time is killing me.', match: false },
  ],
};
