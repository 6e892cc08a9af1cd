import type { TextContext } from '../context';
import { matchesOf } from '../matches';
import type { Finding } from '../types';

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)';
const ipv4 = new RegExp(
  `(?<![\\p{L}\\p{N}_]|\\d[.,]|[\\p{L}_]-)(?:${octet}\\.){3}${octet}(?![\\p{L}\\p{N}_]|[.-]\\p{N})`,
  'gu',
);
const ipv6 =
  /(?<![\p{L}\p{N}:.])(?=[0-9a-f]*:[0-9a-f]*:)(?:[0-9a-f]{1,4}:|:){2,7}(?:[0-9a-f]{1,4}|(?:\d{1,3}\.){3}\d{1,3}|:)?(?:%[a-z0-9]+)?(?![\p{L}\p{N}:])/giu;
const mac = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu;
/** Loopback, unspecified, netmasks and well-known resolvers tell nothing about a person. */
const nobody = /^(?:127\.|0\.0\.0\.0$|255\.255\.|8\.8\.[48]\.[48]$|1\.1\.1\.1$|1\.0\.0\.1$|9\.9\.9\.9$)/;

/** IPv4, IPv6 and MAC addresses; four-part version numbers and times are none. */
export function findNetworkAddresses(text: string, context: TextContext): Finding[] {
  const found: Finding[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray) => {
    const start = match.index ?? 0;
    found.push({ type: 'IP', start, end: start + match[0].length, confidence: 0.9, key: match[0].toLowerCase() });
  };
  for (const match of matchesOf(text, ipv4)) {
    const near = context.labelBefore(match.index, 25);
    if (nobody.test(match[0]) || (near?.label === 'version' && near.distance <= 12)) continue;
    add(match);
  }
  if (text.includes(':') || text.includes('-')) {
    for (const match of matchesOf(text, ipv6)) if (validIpv6(match[0])) add(match);
    for (const match of matchesOf(text, mac)) add(match);
  }
  return found;
}

function validIpv6(value: string): boolean {
  const address = value.replace(/%.*$/, '');
  const halves = address.split('::');
  const groups = address.split(':').filter((group) => group !== '');
  if (halves.length > 2 || groups.length < 2) return false;
  return halves.length === 2 ? groups.length <= 7 && !/^::1$/.test(address) : groups.length === 8;
}
