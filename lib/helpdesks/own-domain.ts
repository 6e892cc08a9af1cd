import type { HelpdeskId } from '../ticket/ref';
import { builtInAt, helpdesks } from './registry';

/** A helpdesk under a company's own name, as it is kept in the settings. */
export interface OwnDomain {
  helpdesk: HelpdeskId;
  /** Scheme, host and port: `https://support.acme.com`. */
  origin: string;
}

export type AddressFault = 'not-an-address' | 'insecure' | 'too-wide' | 'built-in';

export type OwnAddress =
  | {
      ok: true;
      origin: string;
      /** The one match pattern to ask the browser for. */
      pattern: string;
      /** What the rest of the address tells of the helpdesk; nothing is fetched for it. */
      suggestion: HelpdeskId | null;
    }
  | { ok: false; fault: AddressFault };

/** Helpdesks that can stand under a company's own name. */
export const ownDomainHelpdesks = (Object.keys(helpdesks) as HelpdeskId[]).filter((id) => helpdesks[id].own !== null);

const loopback = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * Reads an address as a person pastes it, with or without scheme and path. https only, plain http for this machine:
 * a page that anybody on the way can rewrite must not speak for a helpdesk. One host, never a pattern of hosts.
 */
export function parseOwnAddress(typed: string): OwnAddress {
  const address = typed.trim();
  const local = /^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/i.test(address);
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `${local ? 'http' : 'https'}://${address}`;
  // The asterisk is a letter like any other to the address parser, and a whole domain to the browser's permissions.
  if (/[*\s]/.test(address.split(/[?#]/)[0] ?? '')) return { ok: false, fault: 'too-wide' };
  if (address === '' || !URL.canParse(whole)) return { ok: false, fault: 'not-an-address' };
  const url = new URL(whole);
  if (!/^https?:$/.test(url.protocol) || !isHostName(url.hostname)) return { ok: false, fault: 'not-an-address' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'not-an-address' };
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { ok: false, fault: 'insecure' };
  if (builtInAt(url.hostname) !== null) return { ok: false, fault: 'built-in' };
  return { ok: true, origin: url.origin, pattern: hostPattern(url.origin), suggestion: suggest(url) };
}

/** Names and IPv4 addresses. Firefox knows no match pattern for IPv6, and a lone top-level domain is no helpdesk. */
function isHostName(host: string): boolean {
  return /^(?!-)[a-z0-9.-]+(?<![.-])$/.test(host) && !host.includes('..');
}

/** `https://support.acme.com/*`. No port: Firefox knows none in a match pattern, and it then matches any. */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Match patterns of the agents' pages of one own domain. */
export function ownPages({ helpdesk, origin }: OwnDomain): string[] {
  const { protocol, hostname } = new URL(origin);
  return helpdesks[helpdesk].own?.paths.map((path) => `${protocol}//${hostname}${path}`) ?? [];
}

function suggest(url: URL): HelpdeskId | null {
  const rest = url.pathname + url.search + url.hash;
  const byPath = ownDomainHelpdesks.filter((id) => helpdesks[id].own?.looksLike.test(rest));
  if (byPath.length === 1) return byPath[0] ?? null;
  const named = ownDomainHelpdesks.filter((id) => url.hostname.split(/[.-]/).includes(id));
  return named.length === 1 ? (named[0] ?? null) : null;
}
