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
      (someone|somebody|stranger*|hacker*|thief|unknown person|ex) .. (using|uses|used|accessed|accessing|access|got into|logged|has got into|changed|hacked|entered) .. my? {account}
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
    `,
    fr: `
      {account} .. (pirate*|hacke*|compromis*|usurpe*)
      (pirate*|hacke*|usurpe*) .. {account}
      !(on m a|j ai ete|je me suis fait|m ont|ont) (pirate*|hacke*)
      usurp* .. identite
      (vol|vole*) d? identite
      (quelqu un|un inconnu|une personne|un tiers) .. (accede*|acces|connecte*|utilise*|modifie*|change*|souscri*|ouvert|pris) .. {account}
      (souscri*|ouvert|contracte*|commande*) .. a mon (nom|insu)
      a mon insu
      sim swap*
      mot de passe .. (a ete)? (change|modifie) .. (sans|pas par) .. (moi|mon|accord)
      connexion* .. (pays|ville|appareil) .. (inconnu*|jamais|pas)
    `,
    nl: `
      {account} .. (gehackt|gekraakt|overgenomen|gekaapt)
      (gehackt|gekraakt|gekaapt) .. {account}
      ik ben gehackt
      (iemand|een onbekende|een ander|hacker*) .. (ingelogd|toegang|gebruikt|zit|veranderd|gewijzigd) .. {account}
      (iemand|onbekende*|een ander) .. op mijn naam .. (afgesloten|besteld|geopend|aangevraagd|abonnement*)
      op mijn naam .. (afgesloten|besteld|geopend) .. (zonder|niet|nooit)
      (identiteitsfraude|identiteitsdiefstal)
      misbruik .. (identiteit|gegevens|naam|account)
      (sim swap*|simswap*)
      (wachtwoord|e-mailadres|emailadres) .. (gewijzigd|veranderd) .. niet door mij
      inlog* .. (vreemd*|onbekend*) (land|apparaat|locatie)
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
    fr: '(eviter|prevenir|me proteger) .. (pirat*|usurpation)',
    nl: '(voorkomen|beschermen tegen) .. (gehackt|hack*|identiteitsfraude)',
    de: '(vermeiden|schutzen|verhindern) .. (gehackt|hack*|identitatsdiebstahl)',
  },
  examples: [
    { lang: 'en', text: 'My account was hacked last night.', match: true },
    { lang: 'nl', text: 'Iemand heeft op mijn naam een abonnement afgesloten.', match: true },
    { lang: 'en', text: 'I changed my password and it works.', match: false },
  ],
};
