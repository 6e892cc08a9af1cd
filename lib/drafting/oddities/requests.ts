import { oneOf } from '../../injection/words';

// All patterns stand over folded text: lower case, no accents, look-alike letters made Latin.

/** What nobody asks a customer for in a message. */
const secret = oneOf(
  'passwords?|pass ?codes?|pin(?: ?codes?| numbers?)?|cvv|cvc|card numbers?|security codes?|one[- ]time (?:codes?|passwords?)|(?:verification|confirmation|authentication|access|login|sms|text|six[- ]digit) codes?|codes? (?:you (?:(?:just|have) )?(?:received|got)|from (?:your|the) (?:sms|text|authenticator|app))|(?:digits|numbers) (?:you (?:(?:just|have) )?(?:received|got)|on the back)|(?:recovery|seed) phrase|(?:both sides|front and back|photo) of your % ?card|login details|log-?in|credentials|pass ?phrase',
  'mots? de passe|code (?:secret|pin|confidentiel|de securite|de verification|de validation|recu|que vous (?:venez|avez))|numero de (?:(?:la|votre) )?carte|cryptogramme|identifiants|phrase de recuperation',
  'wachtwoord~|pin-?code~|kaartnummer|beveiligingscode|verificatiecode|bevestigingscode|inlogcode|inloggegevens|herstelzin|wachtzin|code die u % ?(?:kreeg|ontving|heeft)',
  'passwort~|kennwort~|geheimzahl|kartennummer|prufziffer|sicherheitscode|bestatigungscode|tan|sms-?code|zugangsdaten|wiederherstellungs(?:phrase|worter)|code, den sie',
  'contrasena|clave|numero de (?:(?:la|su) )?tarjeta|codigo (?:de (?:seguridad|verificacion|confirmacion|acceso)|pin|que % ?(?:llega~|recibi~))|frase de recuperacion|credenciales',
  'codice (?:pin|di sicurezza|segreto|di verifica|di conferma|che % ?(?:ricev~|arriva~))|numero (?:della|di) carta|frase di recupero|credenziali',
  'palavra-passe|senha|numero do cartao|codigo (?:de (?:seguranca|verificacao|confirmacao|acesso)|pin|que % ?(?:receb~|cheg~))|frase de recuperacao|credenciais',
);
/** Somebody is to hand it over. */
const others = [
  'envoye[rz]|recopie[rz]|saisir ici|ecrire ici|donne[rz]|communique[rz]|indique[rz]|transmett(?:re|ez)|dire|lire|fournir|fournissez|merci de',
  'stuur|sturen|typen|opschrijven|geef|geven|deel|delen|vermeld~|doorgeven|noemen|voorlezen',
  'mitteilen|tippen|eintippen|hier ein(?:geben)?|teilen sie|senden|schicken|nennen|geben sie (?:uns|mir)|sagen|durchgeben|vorlesen',
  'envi(?:e|ar|arnos|enos)|escrib(?:ir|a) aqui|indi(?:que|car|carnos)|facilit[ae]r?(?:nos)?|compart[ai]r?|decir(?:nos)?|dar(?:nos)?|denos|digan?os|leer(?:nos)?',
  'scrivere qui|scriva qui|invi|inviar[ec]i|inviaci|comunichi|comunicar(?:ci|e)|indichi|fornisca|fornir(?:ci|e)|dir(?:ci|e)|dar(?:ci|e)|legger(?:ci|e)',
  'escrev(?:er|a) aqui|envi(?:e|ar)(?:-nos)?|forneca(?:-nos)?|partilhe|diga(?:-nos)?|dizer(?:-nos)?|dar(?:-nos)?|indi(?:que|car)(?:-nos)?|ler(?:-nos)?|comuni(?:que|car)(?:-nos)?',
];
const give = oneOf(
  'send(?: us)?|give(?: us)?|tell(?: us)?|provide|share|reply with|answer with|let us know|state|communicate|read(?: us)?|type|snap|attach|ask you for|ask for|could we have|may we have|can i have|can we have',
  ...others,
);
const giveAfter = oneOf('(?:send|give|tell|read)(?: it| them)? (?:to )?us|let us know', ...others);
const whatIs = oneOf(
  "what (?:is|are|was)|what's|quel(?:le)? est|quel(?:le)?s sont|wat is|wat zijn|wie (?:lautet|ist|heisst)|was ist|cual es|cuales son|qual e|quali sono|quais sao",
);
const denied = oneOf(
  "never|not|don't|cannot|can't|nooit|niet|geen|nie|nicht|kein~|niemals|jamais|ne|n'~|pas|aucun~|nunca|no|non|mai|nao|ningun~|nessun~|nenhum~",
);
/** Where the customer types it in by themselves is no place of ours. */
const elsewhere = oneOf(
  'enter|will send you|asks? you|log ?in page|sign-?in page|in the app|on the website|sur la page|dans l.application|op de website|in de app|auf der seite|in der app|en la pagina|en la aplicacion|sulla pagina|nell.app|na pagina|na aplicacao',
);
const remote = oneOf(
  'anydesk|teamviewer|ultraviewer|rustdesk|logmein|supremo|(?:take|have) (?:remote )?control of your|remote (?:control|access)|prendre la main|prise en main a distance|scherm overnemen|auf ihren bildschirm|fernzugriff|controlar (?:su|o seu)|control remoto|acceso remoto|controllare il suo|accesso remoto|acesso remoto',
);

const giveSecret = near(give, secret, 50);
// In English the verb stands before what it asks for.
const secretGive = near(secret, giveAfter, 30);
const whatIsSecret = near(whatIs, secret, 25);

/** @param sentence folded; `holds` true for words that a source of the team has */
export function asksForSecret(sentence: string, holds: (words: string) => boolean): boolean {
  const access = remote.exec(sentence)?.[0];
  if (access !== undefined && !denied.test(sentence) && !holds(access)) return true;
  if (!secret.test(sentence) || denied.test(sentence)) return false;
  if (whatIsSecret.test(sentence)) return true;
  return (giveSecret.test(sentence) || secretGive.test(sentence)) && !elsewhere.test(sentence);
}

/** `from` and then `to` in one clause, at most so many characters apart. */
function near(from: RegExp, to: RegExp, most: number): RegExp {
  return new RegExp(`${from.source}[^.!?:;]{0,${most}}?${to.source}`);
}

const instrument = oneOf(
  'gift ?cards?|itunes|google play credit|steam|paysafe~|neosurf|transcash|vouchers?|prepaid cards?|bitcoins?|btc|usdt|ethereum|crypto(?:currency|currencies)?|western union|moneygram|wire transfer|cash app|zelle|your wallet',
  'cartes?[- ]cadeaux?|bons? (?:amazon|cadeaux?|d.achat)|coupons? pcs|cryptomonnaies?|mandat cash',
  'cadeau(?:bon|kaart)~|bol-?cadeau~|tegoedbon~|paysafe~|cryptomunt~',
  'geschenk(?:karten?|gutscheine?)|gutscheinkarten?|guthabenkarten?|kryptowahrung~',
  'tarjetas? (?:de )?regalo|cheques? regalo|criptomoneda~|monederos? virtual~',
  'carte regalo|buon[oi] regalo|criptovalut[ae]',
  'cart(?:ao|oes)[- ](?:oferta|presente)|cheques?[- ]oferta|criptomoed[ae]~',
);
// Forms that ask for a payment; "did you pay" and "avez-vous payé" ask about one.
const pay = oneOf(
  'pay|settle|clear|transfer|wire|send|buy|purchase|charge|deposit|sending|paying',
  "payer|payez|solder|soldez|regler|reglez|verser|versez|virer|virez|acheter|achetez|envoyer|envoyez|l'envoy~",
  'betalen|betaal|vereffen~|voldoen|voldoe|sturen|stuur|overmaken|maak|kopen|koop|storten|stort',
  'zahlen|bezahlen|ausgleichen|uberweisen|begleichen|senden|schicken|kaufen|einzahlen',
  'pag(?:ar|arnos|ue|uenos)|saldar|salde|transf(?:iera|erir)|compr[ae]r?|envi(?:e|ar|a)|ingres(?:e|ar)',
  'pag(?:are|arci|hi|hi)|saldare|saldi|vers(?:i|are)|compr(?:i|are)|invi(?:i|are|a)|bonific(?:hi|are)',
  'pag(?:ar|ar-nos|ue|ue-nos)|saldar|salde|transf(?:ira|erir)|compr[ae]r?|envi(?:e|ar|a)|deposit(?:e|ar)',
);
const asked = oneOf(
  'did you|have you|has|had|a-t-il|est-ce que vous avez|avez-vous|heeft u|haben sie|ha pagado|pago|ha pagato|pagou',
);
const iban = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/;
const onward = oneOf(
  'forward (?:this|it)|pass this on|share this (?:message|e-?mail|link)|transferer (?:ce|cet)|transferez (?:ce|cet)|partage[rz] ce message|bericht % ?door(?:sturen)?|stuur dit % ?door|(?:das|dies~|nachricht) % ?weiterleiten|leiten sie (?:dies~|das)|reenvi(?:ar|e) (?:esto|este)|inoltr(?:are|i) (?:questo|questa)|reencaminh(?:ar|e) (?:isto|este|esta)',
);
const everybody = oneOf(
  'friends|contacts|everyone|people|colleagues|family|amis|proches|collegues|vrienden|contacten|iedereen|mensen|freunde~?|kontakte|alle|bekannte~|amigos|contactos|todos|conocidos|amici|contatti|tutti|conhecidos',
);
const advise = oneOf(
  'have you (?:ever )?(?:thought|looked|considered|tried)|why (?:not|don.t you)|you should (?:rather )?(?:try|use|switch|move)|(?:switch|move|change) to',
  'avez-vous (?:deja )?pense|pourquoi (?:ne pas|n.)|(?:passez|passer) (?:plutot )?(?:a|chez)',
  'heeft u (?:(?:al|ooit) )?aan|waarom (?:stapt|neemt|probeert)|stap % ?over|overstappen naar',
  'haben sie (?:(?:schon|schon mal) )?an|warum (?:nicht|wechseln|nehmen)|wechseln sie (?:doch )?zu',
  'ha pensado en|por que no (?:(?:se|lo) )?(?:cambia|pasa|prueba)|pase(?:se)? a|cambie(?:se)? a',
  'ha (?:(?:gia|mai) )?pensato a|perche non (?:passa|prova)|passi a',
  'ja pensou n~|porque (?:e que )?nao (?:muda|passa|experimenta)|mude para',
);

/** True when the reader is to pay in an unusual way, to pass the message on, or is sent to a firm that no source names. */
export function asksOddly(sentence: string, written: string, holds: (words: string) => boolean): boolean {
  if (denied.test(sentence) && !advise.test(sentence)) return false;
  const means = instrument.exec(sentence)?.[0] ?? iban.exec(sentence)?.[0];
  if (means !== undefined && pay.test(sentence) && !asked.test(sentence) && !holds(means)) return true;
  if (onward.test(sentence) && everybody.test(sentence)) return true;
  if (!advise.test(sentence)) return false;
  const names = written.slice(1).match(/(?<=[\s'’])\p{Lu}[\p{L}\d]+/gu) ?? [];
  return names.some((name) => !holds(name));
}
