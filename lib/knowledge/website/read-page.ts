import { type Problem, problem } from '../../problem';
import { fnv1a } from '../../text/hash';
import { htmlToText } from '../../text/html';
import { detectLanguage } from '../../text/language';
import { languageOf } from '../sources/language-of';
import type { RawArticle } from '../types';
import { type CrawlScope, clean, isAllowedHost, isInScope, linkInScope } from './address';
import type { GotPage } from './get-page';
import { type PageMeta, pageMeta } from './page-meta';

/** The readable part of a page, by Readability in a DOM that the platform has; null when it finds none. */
export type ReadableOf = (html: string, url: string) => Promise<{ title: string; html: string } | null>;

export interface ReadPage {
  /** The address that counts: the canonical one where the page names one of the same source. */
  url: string;
  article: RawArticle | null;
  /** Why there is no article. */
  problem: Problem | null;
  links: string[];
  noindex: boolean;
}

/** Fewer characters are a landing page, a cookie notice or a page that only scripts fill. */
const leastText = 80;
const longestId = 180;
/**
 * Readability walks up and down from every element: 1 MB of nested elements kept it busy for over 40 s, and with it every
 * page of ours (measured in Chromium). Pages within this took 5 s at most; a long article weighs 0.3 million.
 */
const mostWeight = 2_000_000;

/** The page's own heading where its title only adds the site's name; else what Readability made of the title. */
function titleOf({ title, heading }: PageMeta, readable: string): string {
  return heading !== '' && (title === '' || title.includes(heading)) ? heading : readable || title || heading;
}

/** An address as an id: long ones are cut and told apart by a hash (FNV-1a). */
function articleIdOf(url: string): string {
  if (url.length <= longestId) return url;
  return `${url.slice(0, longestId)}#${(fnv1a(url) >>> 0).toString(16)}`;
}

/** Turns a page that was got into an article, with the addresses that it leads to. */
export async function readPage(
  got: GotPage & { state: 'page' },
  scope: CrawlScope,
  internal: boolean,
  readableOf: ReadableOf,
  /** A person asked for this very page: what it says to crawlers does not count. */
  asked = false,
): Promise<ReadPage> {
  const meta = pageMeta(got.html, got.url);
  const base = new URL(URL.canParse(meta.base) ? meta.base : got.url);
  const links = [...new Set(meta.links.flatMap((href) => linkInScope(href, base, scope)?.href ?? []))];
  const canonical = meta.canonical && URL.canParse(meta.canonical) ? clean(new URL(meta.canonical)) : null;
  const own = canonical && isInScope(canonical, scope) && isAllowedHost(canonical, scope) ? canonical.href : got.url;
  const noindex = !asked && (meta.noindex || got.noindex);
  const page: ReadPage = { url: own, article: null, problem: null, links, noindex };
  if (noindex) return page;
  const path = new URL(own).pathname.slice(0, 200);
  if (meta.weight > mostWeight) return { ...page, problem: problem('page-too-tangled', { page: path }) };
  const readable = await readableOf(got.html, got.url);
  const text = readable ? htmlToText(readable.html) : '';
  if (!readable || text.length < leastText) return { ...page, problem: problem('page-no-text', { page: path }) };
  const title = titleOf(meta, readable.title);
  const lang = languageOf(meta.lang);
  page.article = {
    id: articleIdOf(own),
    title: title || path,
    format: 'html',
    body: readable.html,
    url: own,
    lang: lang === 'und' ? detectLanguage(`${title}\n${text.slice(0, 5000)}`).lang : lang,
    updatedAt: meta.modifiedAt ?? got.modifiedAt,
    internal,
  };
  return page;
}
