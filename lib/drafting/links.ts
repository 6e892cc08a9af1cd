import type { PassageHit } from '../knowledge/types';
import { articleLink } from './article-link';

const markdownLink =
  /(!?)\[([^[\]\n]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s+["'][^"'\n]*["'])?\s*\)/g;
// Anything with a scheme, `www.`, or a host name under a top-level domain that helpdesks turn into a link.
const bareUrl =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>"'»”)\]]+|\b(?:data|javascript|vbscript|mailto|tel):[^\s<>"')\]]+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|eu|fr|nl|de|be|es|it|pt|uk|co|info|biz|app|dev|xyz|ru|cn|top|site|online|link|click|ly|me|tv|ai|gg|example|test)\b(?:[/?#][^\s<>"')\]]*)?/gi;
const emailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export interface LinkSources {
  /** `article:n` is `passages[n - 1]`. */
  passages: readonly PassageHit[];
  /**
   * What the customer wrote. Their links stay only where they lead to a host that is ours already: a link that a stranger
   * sent must not come back under the team's name.
   */
  said: readonly string[];
  /** The agent's own words: their links stay. */
  own: readonly string[];
  /** The admin's list and the helpdesk: any page there. A leading `*.` stands for every subdomain. */
  hosts: readonly string[];
}

export interface CheckedLinks {
  text: string;
  /** What was taken out, as written. */
  removed: string[];
}

/**
 * Lets through only links to pages of the knowledge base, to the admin's hosts, and those that the agent wrote;
 * links in passages and in the customer's words only where they lead to such a host. `article:n` becomes the article's
 * address. Any other link becomes its label, a bare address disappears, images and HTML go. Repeating it changes nothing.
 * What is allowed is gathered once; the check itself runs on every piece of a growing draft.
 */
export function createLinkCheck(sources: LinkSources): (text: string) => CheckedLinks {
  const open = sources.passages.filter((hit) => !hit.internal);
  const texts = [...sources.said, ...sources.own, ...open.map((hit) => hit.text)];
  const ownHosts = new Set(open.flatMap((hit) => (hit.url ? [hostOf(hit.url)] : [])));
  const isListed = (host: string) =>
    sources.hosts.some((one) =>
      one.startsWith('*.') ? host.endsWith(one.slice(1).toLowerCase()) : host === one.toLowerCase(),
    );
  const isOurs = (url: string) => ownHosts.has(hostOf(url)) || isListed(hostOf(url));
  const allowedUrls = new Set(
    [
      ...open.flatMap((hit) => (hit.url ? [hit.url] : [])),
      ...sources.own.flatMap((one) => one.match(bareUrl) ?? []),
      ...texts.flatMap((one) => one.match(bareUrl) ?? []).filter(isOurs),
    ].map(normalUrl),
  );
  const allowedAddresses = new Set(
    texts.flatMap((one) => one.match(emailAddress) ?? []).map((one) => one.toLowerCase()),
  );
  const allows = (url: string): boolean => {
    if (/^mailto:/i.test(url)) return allowedAddresses.has(url.slice(7).toLowerCase());
    if (!/^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+)/i.test(url)) return false;
    return allowedUrls.has(normalUrl(url)) || (isListed(hostOf(url)) && !url.includes('?'));
  };
  return (text) => check(text, sources, allows, allowedAddresses);
}

function check(
  text: string,
  sources: LinkSources,
  allows: (url: string) => boolean,
  allowedAddresses: ReadonlySet<string>,
): CheckedLinks {
  const removed: string[] = [];
  const cleanWords = (words: string): string =>
    words
      .replace(/!\[/g, '[')
      // A target with spaces is no link to Markdown, and text all the same.
      .replace(/!?\[([^[\]\n]*)\]\(\s*((?:[a-z][a-z0-9+.-]*:|www\.)[^)\n]*)\)/gi, (_, label: string, url: string) => {
        removed.push(url);
        return label;
      })
      .replace(bareUrl, (found) => {
        const url = found.replace(/[.,;:!?]+$/, '');
        if (allows(url)) return found;
        removed.push(url);
        return found.slice(url.length);
      })
      .replace(emailAddress, (found) => {
        if (allowedAddresses.has(found.toLowerCase().replace(/[.-]+$/, ''))) return found;
        removed.push(found);
        return '';
      });

  const withoutTags = text
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gi, '$1')
    .replace(
      /<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|svg|object)\b[\s\S]*?(?:<\/\1\s*>|$)|<[/!?]?[a-z][^<>]*(?:>|$)/gi,
      (tag) => {
        removed.push(...(tag.match(bareUrl) ?? []).filter((url) => !allows(url)));
        return '';
      },
    );
  let out = '';
  let at = 0;
  for (const match of withoutTags.matchAll(markdownLink)) {
    const [whole, image = '', label = '', url = ''] = match;
    out += cleanWords(withoutTags.slice(at, match.index));
    at = match.index + whole.length;
    const article = /^article:(\d{1,2})$/i.exec(url);
    const hit = article ? sources.passages[Number(article[1]) - 1] : undefined;
    if (image !== '') {
      if (!allows(url)) removed.push(url);
    } else if (article) {
      const link = hit && !hit.internal ? articleLink(hit, label) : null;
      out += link ?? cleanWords(label);
    } else if (allows(url)) out += `[${cleanWords(label).trim() || url}](${url})`;
    else {
      removed.push(url);
      out += cleanWords(label);
    }
  }
  out += cleanWords(withoutTags.slice(at));
  return { text: tidy(out), removed: [...new Set(removed)] };
}

/** Comparable form: scheme and host in lower case, no fragment, no slash at the end; the query counts. */
function normalUrl(url: string): string {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(whole)) return url;
  const parsed = new URL(whole.replace(/[.,;:!?]+$/, ''));
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/+$/, '')}${parsed.search}`.toLowerCase();
}

function hostOf(url: string): string {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^www\./, '').toLowerCase() : '';
}

function tidy(text: string): string {
  return text
    .replace(/^[ \t]*\[[^\]\n]{1,40}\]:[ \t]*$/gm, '')
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+([.,;:!?])(?=\s|$)/g, (whole, mark: string) => (/[;:!?]/.test(mark) ? whole : mark))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
