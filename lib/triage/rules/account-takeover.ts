import type { RuleInput } from './schema';

/** Somebody else is in the customer's account or uses the customer's name. */
export const accountTakeover: RuleInput = {
  id: 'account-takeover',
  title: 'Suspects that somebody else got into the account or uses their identity: fraud team, at once.',
  source: 'House practice: account takeover skips first line',
  effect: {
    minimum: 'L2',
    leansTo: 'L3',
    team: 'Fraud',
    priority: 'urgent',
    signals: ['fraud', 'security'],
    order: 11,
  },
  lists: {
    en: {
      account:
        'account*|profile|e-mail|email|mailbox|session|number|line|phone|sim|device|computer|login|router|facebook|wifi|wi-fi',
    },
    fr: { account: 'compte*|profil|messagerie|session|boite mail|adresse mail|espace client|ligne|telephone|numero' },
    nl: { account: 'account*|profiel|mailbox|mail|sessie|telefoon|nummer|computer|lijn|klantomgeving|mijn omgeving' },
    de: {
      account:
        'konto|kundenkonto|account*|profil|postfach|sitzung|handy|nummer|computer|zugang|benutzerkonto|e-mail-konto',
    },
    es: { account: 'cuenta*|perfil|correo|sesion|linea|telefono|ordenador' },
    it: { account: 'account|profilo|posta|sessione|linea|telefono|casella|computer' },
    pt: { account: 'conta*|perfil|email|sessao|linha|telefone|telemovel|computador' },
  },
  phrases: {
    en: `
      {account} .. (hacked|hijacked|compromised|taken over|breached)
      (hacked|hijacked|compromised|took over|taken over|broke into|broken into|got into|logged into) .. my? {account}
      (someone|somebody|stranger*|hacker*|thief|unknown person|ex) .. (using|uses|used|accessed|accessing|has access to|had access to|gained access to|got into|logged|has got into|changed|hacked|entered) .. my? {account}
      (i was|i am|i have been|have been|got|been) hacked
      identity (theft|fraud|stolen)
      stol* my identity
      (someone|somebody) .. (opened|took out|ordered|registered|signed) .. (in my name|under my name|using my name)
      (in|under) my name .. (without|never|not) .. (me|permission|ordered|asked|customer|knowledge|my)
      sim (swap*|hijack*)
      (password|e-mail address|email address|phone number|recovery email) (was|were|has been|have been|got) changed .. (not by me|without|login*|log in)
      (password|email) .. (was|has been) changed & (login* from|i have never been|can no longer|not by me|not me)
      (logins|login|sign-in*|log-in*|access) from .. (country|city|place|device|location) .. (never|not|do not|unknown)
      (stolen|lost) (device|laptop|phone|computer|tablet) & (password*|bank*|login*|sign in*|sign ins|accounts)
      (new|unknown|strange|unfamiliar|unrecogni*) (device|login|sign-in|session|computer|phone) .. (my|account|in|from|on|connected|logged)
      {account} .. (shows|lists|has) .. (new|unknown|strange|another) (device|login|session|user)
      (emails|mails|calls|messages) .. (being|are) (forwarded|diverted|redirected) .. (stranger|unknown|someone|address)
      (someone|somebody) .. (must have|has|have|had) .. (used|stolen|copied) .. (passport|identity|id|name|details|data)
      (line|contract|account|subscription|phone|loan) .. (i|we) .. (never|not) .. (opened|ordered|signed|took out|asked|requested)
      (contract|account|line|subscription) .. (in|under) my name
      locked out .. (changed|hacker|someone|password was)
      (access|login|password) .. (stolen|leaked|compromised)
      somebody else .. (logged|using|controls|control|has access|in my)
      someone (has|had|got|gained|gets) (access|control|into)
      (someone|somebody|stranger|hacker) ..8 (logged in|logged into|ordered .. account|changed my|in my account|took over)
      (someone|somebody|thief|he|they|hacker) (is|are|keeps|has been|was) (ordering|buying|shopping|calling|texting|spending|logging) .. (my|our) (account|name|card|number|phone|money|credit)
      (phone|mobile|laptop|tablet|computer|sim|handset) .. (was|got|has been|is|were) (stolen|robbed|snatched|hacked)
      stole my (phone|mobile|laptop|tablet|sim|handset|identity|account)
      block everything
      (someone|somebody|thief|criminal*|stranger*) (is|has been|was|has)? (using|used|uses|stole|stolen|misus*) my (identity|name|passport|id|details|data|personal)
      hacker* .. (changed|took|stole|locked|accessed|got)
    `,
    fr: `
      {account} .. (pirate*|hacke*|compromis*|usurpe*)
      (pirate*|hacke*|usurpe*) .. {account}
      !(on m a|j ai ete|je me suis fait|m ont|ont) (pirate*|hacke*)
      usurp* .. identite
      (vol|vole*) d? identite
      (quelqu un|un inconnu|une personne|un tiers) .. (accede*|a acces|connecte*|utilise*|modifie*|change*|souscri*|ouvert|pris) .. {account}
      (souscri*|ouvert|contracte*|commande*) .. a mon (nom|insu)
      a mon insu
      sim swap*
      mot de passe .. (a ete)? (change|modifie) .. (sans|pas par) .. (moi|mon|accord)
      connexion* .. (pays|ville|appareil) .. (inconnu*|jamais|pas)
      (une personne|quelqu un|un inconnu|un pirate|un tiers|on) .. (s est connecte*|est connecte*|a commande|a acces|a pris le controle|a change)
      (appareil|connexion|session) .. (inconnu*|suspect*|etranger*)
      {account} .. (vole|pris|controle*) .. (par|quelqu)
      (contrat|ligne|abonnement|compte) .. (a|en) mon nom .. (jamais|pas|sans)
      (a|en) mon nom .. (jamais|sans|pas) .. (signe|demande|souscrit|ouvert|accord)
      utilis* .. (mon identite|ma carte d identite|mon passeport|mes papiers)
      (quelqu un|un inconnu|une personne|un pirate) ..8 (connecte*|commande .. compte|change mon|modifie mon)
      (quelqu un|on|il|un voleur|le voleur) (commande|achete|appelle|depense|utilise|se connecte) .. (avec|sur|depuis|de) (mon|ma|mes) (compte|carte|numero|nom|telephone)
      (vole|volee|derobe) .. (telephone|portable|mobile|ordinateur|tablette|sim|smartphone)
      (telephone|portable|mobile|ordinateur|tablette|smartphone) .. (vole|volee|derobe)
      mot de passe .. (change|modifie|remplace) par (un inconnu|une inconnue|quelqu un|un pirate|un tiers|une autre personne)
      (transfere|porte|bascule|active) .. (mon numero|ma ligne) ..6 sans (mon accord|autorisation|mon autorisation|me|mon consentement)
    `,
    nl: `
      {account} .. (gehackt|gekraakt|overgenomen|gekaapt)
      (gehackt|gekraakt|gekaapt) .. {account}
      ik ben gehackt
      (iemand|een onbekende|een ander|hacker*) .. (ingelogd|gebruikt|zit|veranderd|gewijzigd) .. {account}
      (iemand|onbekende*|een ander) .. op mijn naam .. (afgesloten|besteld|geopend|aangevraagd|abonnement*)
      op mijn naam .. (afgesloten|besteld|geopend) .. (zonder|niet|nooit)
      (identiteitsfraude|identiteitsdiefstal)
      misbruik .. (identiteit|gegevens|naam|account)
      (sim swap*|simswap*)
      (wachtwoord|e-mailadres|emailadres) .. (gewijzigd|veranderd) .. niet door mij
      inlog* .. (vreemd*|onbekend*) (land|apparaat|locatie)
      (een onbekende|iemand|vreemde|hacker) .. (ingelogd|toegang|binnen|besteld|ingebroken|overgenomen)
      (onbekend|vreemd|nieuw) (apparaat|toestel|inlog*) .. (account|mijn|ingelogd)
      (paspoort|identiteit|id-kaart|rijbewijs|naam) .. (misbruikt|gebruikt|gestolen) .. (door)?
      (contract|abonnement|lijn|lening) .. op mijn naam
      (gebruikt|misbruikt|misbruik van) .. mijn (naam|gegevens|identiteit)
      (iemand|een onbekende|hacker) ..8 (ingelogd|binnengekomen|veranderd|overgenomen)
      (iemand|de dief|hij|ze) (bestelt|koopt|belt|gebruikt|logt) .. (met|op|via|in) mijn (account|naam|nummer|pas|telefoon)
      (telefoon|mobiel|laptop|tablet|toestel|computer|gsm) .. gestolen
      gestolen .. (telefoon|mobiel|laptop|tablet|toestel|computer|gsm)
      (iemand|onbekende|oplichter) .. (nummer|lijn) (zonder|buiten) (mijn)? (toestemming|medeweten)
    `,
    de: `
      {account} .. (gehackt|gekapert|kompromittiert|ubernommen|geknackt)
      (gehackt|gekapert|geknackt) .. {account}
      ich (wurde|bin) .. gehackt
      (jemand|unbekannte*|fremde*|hacker*|ein fremder) .. (zugriff|zugegriffen|eingeloggt|angemeldet|benutzt|verwendet|geandert|nutzt) .. {account}
      (jemand|unbekannte*|fremde*) .. {account} .. (zugriff|zugegriffen|eingeloggt|angemeldet|benutzt|verwendet|geandert|nutzt)
      (jemand|unbekannte*|betruger*) .. (auf|in|unter) meinem? namen
      (auf|in|unter) meinem namen .. (abgeschlossen|bestellt|eroffnet) .. (ohne|nicht|nie)
      (identitatsdiebstahl*|identitatsmissbrauch*|identitat .. (gestohlen|missbraucht))
      (sim swap*|simswap*)
      (passwort|kennwort|e-mail-adresse) .. (geandert|nicht mehr meine) & {account} @16
      anmeldung* aus .. (ausland|fremd*|unbekannt*)
      (fremder|fremde|unbekannter|unbekannte|jemand|hacker) .. (eingeloggt|angemeldet|zugriff|zugang|bestellt|drin|ubernommen|eingedrungen)
      (unbekanntes|fremdes|neues|unbekannte|fremde) (gerat|anmeldung|login|sitzung) .. (konto|account|mein*)
      (ausweis|identitat|pass|personalausweis|namen) .. (missbraucht|benutzt|gestohlen|verwendet)
      (vertrag|abo|anschluss|kredit|konto) .. (auf|in|unter) meinen? namen
      (vertrag|anschluss|abo|konto) .. (auf|in|unter) meinem namen
      (fremder|fremde|unbekannter|jemand|hacker) ..8 (eingeloggt|angemeldet|bestellt|zugriff|ubernommen|geandert)
      (jemand|der dieb|er|die) (bestellt|kauft|telefoniert|nutzt|benutzt) .. (mit|uber|von|auf|in) (meinem|meiner|meinen) (konto|namen|nummer|karte|handy|account)
      (handy|telefon|smartphone|laptop|tablet|computer) .. (gestohlen|geklaut|geraubt)
      (gestohlen|geklaut) .. (handy|telefon|smartphone|laptop|tablet|computer)
      (jemand|unbekannte*|betruger*|fremde*) .. auf (meinen|meinem) namen .. (vertrag|abgeschlossen|bestellt|eroffnet|gekauft)
      jemand .. (nummer|anschluss) ohne (mein|meine|unser) (wissen|zustimmung|erlaubnis)
    `,
    es: `
      {account} .. (hackead*|pirate*|comprometid*|robad*)
      !me (han)? (hackead*|hackearon|piratear*) .. {account}?
      (alguien|un desconocido) .. (accedi*|entr*|us*|cambi*|contrat*|abri*) .. ({account}|a mi nombre|en mi nombre)
      (robo|suplantacion|usurpacion) de identidad
      a mi nombre .. sin mi (permiso|consentimiento|autorizacion)
    `,
    it: `
      {account} .. (hackerat*|violat*|compromess*|rubat*)
      (hackerat*|violat*|copiat*) .. {account}
      !mi hanno (hackerat*|rubat* (l account|il profilo))
      (qualcuno|uno sconosciuto) .. (entrat*|acced*|us*|cambiat*|attivat*|apert*|sottoscritt*) .. ({account}|a mio nome|a nome mio)
      furto (d|di) identita
    `,
    pt: `
      {account} .. (hackead*|violad*|invadid*|comprometid*|roubad*|acessad* por)
      (hackear*|invadir*|piratear*) .. {account}
      (alguem|um desconhecido) .. (acedeu|entrou|usa*|mudou|fez|abriu|contratou) .. ({account}|em meu nome|no meu nome)
      (roubo|usurpacao) de identidade
    `,
  },
  unless: {
    en: '(avoid|prevent|protect .. from|read about|heard about) .. (hack*|takeover|identity theft)',
    fr: `
      (eviter|prevenir|me proteger) .. (pirat*|usurpation)
      (j ai|nous avons) (commande*|souscrit|ouvert) .. (a|en) mon nom
    `,
    nl: '(voorkomen|beschermen tegen) .. (gehackt|hack*|identiteitsfraude)',
    de: '(vermeiden|schutzen|verhindern) .. (gehackt|hack*|identitatsdiebstahl)',
  },
  examples: [
    { lang: 'en', text: 'My account was hacked last night.', match: true },
    { lang: 'nl', text: 'Iemand heeft op mijn naam een abonnement afgesloten.', match: true },
    { lang: 'en', text: 'I changed my password and it works.', match: false },
  ],
};
