import { ProblemError, problem } from '../../problem';

/** What of the web a source may read. */
export interface CrawlScope {
  start: URL;
  /** Paths that belong to the source begin so; `/` for all. */
  prefix: string;
  /** Hosts that an admin allowed although they are private, lower case. */
  allowedHosts: readonly string[];
}

const trackers = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_hs\w+|ref|source|igshid|yclid)$/i;
/** Pages, not files: an address that ends so is not asked for. */
const noPage =
  /\.(?:png|jpe?g|gif|webp|avif|svg|ico|css|m?js|json|xml|rss|zip|gz|tgz|rar|7z|exe|dmg|apk|mp[34]|m4[av]|mov|avi|webm|wav|woff2?|ttf|eot|docx?|xlsx?|pptx?|pdf)$/i;

/**
 * The scope of a website source.
 * @param address where to begin; without a scheme it is taken as https.
 * @throws ProblemError `source-bad-address` when it is no web address, `source-private-address` when its host is private
 * and not among `allowedHosts`.
 */
export function scopeOf(address: string, prefix: string, allowedHosts: readonly string[] = []): CrawlScope {
  const text = address.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(?:\/|$)/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new ProblemError(problem('source-bad-address', { address: text.slice(0, 200) }));
  const scope = {
    start: clean(url),
    prefix: normalPrefix(prefix),
    allowedHosts: allowedHosts.map((host) => host.toLowerCase()),
  };
  if (!isAllowedHost(url, scope)) throw new ProblemError(problem('source-private-address', { host: url.hostname }));
  return scope;
}

function normalPrefix(prefix: string): string {
  const trimmed = prefix.trim();
  return trimmed.startsWith('/') ? trimmed : `/${trimmed}`;
}

/** One address for one page: no fragment, no tracking parameters, parameters in order. */
export function clean(url: URL): URL {
  const made = new URL(url.href);
  made.hash = '';
  for (const name of [...made.searchParams.keys()]) if (trackers.test(name)) made.searchParams.delete(name);
  made.searchParams.sort();
  return made;
}

/** True for addresses that nobody outside of the company's or the machine's own network can reach. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (v4) return isPrivateV4(Number(v4[1]), Number(v4[2]));
  // A name without a dot is found in the own network only.
  return (
    !host.includes('.') ||
    /\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|test|invalid)$/.test(host)
  );
}

/** RFC 1918, 5735, 6598: private, loopback, link-local, shared, this network, multicast and reserved. */
function isPrivateV4(a: number, b: number): boolean {
  return (
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 100 && b >= 64 && b <= 127)
  );
}

function isPrivateV6(address: string): boolean {
  // The URL parser writes a mapped IPv4 address as two groups.
  const mapped = /^::(?:ffff:)?(?:0:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
  if (mapped) {
    const high = Number.parseInt(mapped[1] ?? '0', 16);
    return isPrivateV4(high >> 8, high & 255);
  }
  return /^(?:::1?$|f[cd]|fe[89ab]|ff)/.test(address);
}

export function isAllowedHost(url: URL, { allowedHosts }: Pick<CrawlScope, 'allowedHosts'>): boolean {
  return !isPrivateHost(url.hostname) || allowedHosts.includes(url.hostname.toLowerCase());
}

/** True for pages of the source: same origin, under the prefix, no file. */
export function isInScope(url: URL, scope: CrawlScope): boolean {
  return url.origin === scope.start.origin && url.pathname.startsWith(scope.prefix) && !noPage.test(url.pathname);
}

/** A link of a page as a clean address of the scope; null for any other (`javascript:` and `mailto:` among them). */
export function linkInScope(href: string, base: URL, scope: CrawlScope): URL | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > 2000 || !URL.canParse(trimmed, base.href)) return null;
  const url = clean(new URL(trimmed, base.href));
  return isInScope(url, scope) ? url : null;
}
