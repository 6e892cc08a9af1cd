import { matchesOf } from '../matches';
import type { Finding } from '../types';

const shapes = [
  // Keys of well-known services: a fixed prefix and a long random rest.
  /(?<![\p{L}\p{N}])(?:sk|pk|rk)[-_](?:live|test|proj|ant|or)?[-_]?[A-Za-z0-9_-]{16,}/gu,
  /(?<![\p{L}\p{N}])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z0-9]{12,}|ASIA[A-Z0-9]{12,}|AIza[\w-]{30,}|ya29\.[\w-]{20,}|npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{20,}|SG\.[\w-]{16,}\.[\w-]{16,})/gu,
  // JSON Web Token.
  /(?<![\p{L}\p{N}])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gu,
];
const bearer = /\b(?:bearer|basic|authorization:)\s+([A-Za-z0-9+/=._~-]{12,})/giu;
const address = /:\/\/[^\s:/@]+:([^\s:/@]+)@/gu;
const words =
  'password|passcode|passwort|kennwort|mot de passe|mdp|wachtwoord|contraseña|clave|password temporanea|senha|palavra-passe|pin|puk|pin code|pincode|code pin|otp|security code|cvv|cvc|api[ _-]?key|secret|token|access[ _-]?token|client[ _-]?secret';
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words})(?:\\s(?:is|ist|est|es|è|é|was|war))?\\s{0,2}(?:[:=]\\s{0,2}|(?<=\\s(?:is|ist|est|es|è|é|was|war)\\s))["'«“\`]?([^\\s"'»”\`,;]{3,})`,
  'giu',
);

/** Keys, tokens and passwords: by the form of well-known keys, or a value that follows a word for one. */
export function findSecrets(text: string): Finding[] {
  const found: Finding[] = [];
  for (const shape of shapes) {
    for (const match of matchesOf(text, shape)) found.push(finding(match.index, match[0], 0.97));
  }
  for (const pattern of [bearer, address, labelled]) {
    for (const match of matchesOf(text, pattern)) {
      const value = (match[1] ?? '').replace(/[.!?)\]]+$/, '');
      // "password: forgotten" is a sentence; a secret has a digit or a mark in it.
      if (value.length < 3 || (pattern === labelled && !/[\d!@#$%^&*_+=~]/.test(value))) continue;
      found.push(finding(match.index + match[0].indexOf(match[1] ?? ''), value, pattern === address ? 0.97 : 0.85));
    }
  }
  return found;
}

function finding(start: number, value: string, confidence: number): Finding {
  return { type: 'SECRET', start, end: start + value.length, confidence };
}
