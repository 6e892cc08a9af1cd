import { Parser } from 'htmlparser2';

/** What a page says of itself, without a DOM. */
export interface PageMeta {
  title: string;
  /** Text of its first `h1`; empty when it has none. */
  heading: string;
  /** `lang` of the root element as written; empty when it has none. */
  lang: string;
  /** Absolute; null when the page names none or names nonsense. */
  canonical: string | null;
  /** Not to be shown in search results: then it is not for us either. */
  noindex: boolean;
  /** Targets of its links as written, up to 2,000, without those marked `nofollow`. */
  links: string[];
  base: string;
  /** Its elements, each by how deep it stands, and 8: what finding the readable part costs. */
  weight: number;
  /** Milliseconds since 1970 by the page's own metadata; null when it has none. */
  modifiedAt: number | null;
}

const mostLinks = 2000;
/** Browsers nest no deeper. */
const deepest = 512;
const perElement = 8;
/** No page nests so deep by hand, and each step down costs the parser as many moves as it is deep. */
const mostDepth = 5000;
const modifiedNames =
  /^(?:article:modified_time|og:updated_time|last-modified|dcterms\.modified|date\.modified|revised)$/i;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 1000);

/** Reads the head and the links of a page. Never throws; broken HTML gives what a browser would roughly see. */
export function pageMeta(html: string, url: string): PageMeta {
  const meta: PageMeta = {
    title: '',
    heading: '',
    lang: '',
    canonical: null,
    noindex: false,
    links: [],
    base: url,
    weight: 0,
    modifiedAt: null,
  };
  let inTitle = false;
  let heading: 'before' | 'in' | 'after' = 'before';
  let noFollow = false;
  const absolute = (href: string): string | null =>
    URL.canParse(href, meta.base) ? new URL(href, meta.base).href : null;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      meta.weight += perElement + Math.min(depth, deepest);
      if (depth > mostDepth) {
        meta.weight = Number.POSITIVE_INFINITY;
        parser.pause();
      }
      if (name === 'html') meta.lang = attributes.lang ?? '';
      else if (name === 'title') inTitle = meta.title === '';
      else if (name === 'h1' && heading === 'before') heading = 'in';
      else if (name === 'base' && attributes.href) meta.base = absolute(attributes.href) ?? meta.base;
      else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '') && attributes.href)
        meta.canonical = absolute(attributes.href.trim());
      else if (name === 'meta') {
        const key = attributes.name ?? attributes.property ?? attributes['http-equiv'] ?? '';
        if (/^(?:robots|googlebot|sidedesk)$/i.test(key)) {
          const content = attributes.content ?? '';
          if (/\b(?:noindex|none)\b/i.test(content)) meta.noindex = true;
          if (/\b(?:nofollow|none)\b/i.test(content)) noFollow = true;
        }
        if (modifiedNames.test(key) && meta.modifiedAt === null) {
          const at = Date.parse(attributes.content ?? '');
          if (!Number.isNaN(at)) meta.modifiedAt = at;
        }
      } else if (name === 'a' && attributes.href && !/\bnofollow\b/i.test(attributes.rel ?? '')) {
        if (meta.links.length < mostLinks) meta.links.push(attributes.href);
      }
    },
    ontext(data) {
      if (inTitle) meta.title += data;
      if (heading === 'in' && meta.heading.length < 1000) meta.heading += data;
    },
    onclosetag(name) {
      depth -= 1;
      if (name === 'title') inTitle = false;
      if (name === 'h1' && heading === 'in') heading = 'after';
    },
  });
  parser.end(html);
  meta.title = oneLine(meta.title);
  meta.heading = oneLine(meta.heading);
  if (noFollow) meta.links = [];
  return meta;
}
