import { fold } from '../text/words';

const secret =
  'passwords?|pass ?codes?|pin(?: ?codes?| numbers?)?|cvv|cvc|card numbers?|security codes?|one[- ]time (?:codes?|passwords?)|mots? de passe|code (?:secret|pin|confidentiel|de securite)|numero de (?:la |votre )?carte|cryptogramme|wachtwoord(?:en)?|pincode|kaartnummer|beveiligingscode|passwort|kennwort|geheimzahl|kartennummer|prufziffer|sicherheitscode|contrasena|clave|numero de (?:la |su )?tarjeta|codigo (?:de seguridad|pin)|codice (?:pin|di sicurezza|segreto)|numero (?:della|di) carta|palavra-passe|senha|numero do cartao|codigo de seguranca';
const give =
  'send|give|tell|provide|share|confirm|reply with|answer with|let us know|state|communicate|envoye[rz]|donne[rz]|communique[rz]|indique[rz]|confirme[rz]|transmett(?:re|ez)|stuur|geef|deel|vermeld|bevestig|doorgeven|mitteilen|teilen sie|senden sie|schicken sie|nennen sie|geben sie|bestatigen sie|envie|envienos|indique|facilite|confirme|comparta|invi|inviaci|comunichi|indichi|fornisca|confermi|envie-nos|forneca|partilhe|diga';
const pattern = new RegExp(
  `(?<![a-z])(?:${give})(?![a-z])[^.!?\\n]{0,60}(?<![a-z])(?:${secret})(?![a-z])|(?<![a-z])(?:${secret})(?![a-z])[^.!?\\n]{0,40}(?<![a-z])(?:${give})(?![a-z])`,
);
const denied = /(?<![a-z])(?:never|not|don't|nooit|niet|nie|nicht|niemals|jamais|ne|nunca|no|non|mai|nao)(?![a-z])/;

/** True when a sentence asks the reader for a password, a PIN or a card's number: no team needs them in a message. */
export function asksSecret(sentence: string): boolean {
  const folded = fold(sentence);
  return pattern.test(folded) && !denied.test(folded);
}
