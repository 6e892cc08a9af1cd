import { Parser } from 'htmlparser2';

export interface SitemapEntry {
  url: string;
  /** Milliseconds since 1970; null when the sitemap does not say. */
  modifiedAt: number | null;
}

export interface Sitemap {
  /** Further sitemaps that an index names. */
  sitemaps: string[];
  /** Pages and their translations (hreflang). */
  entries: SitemapEntry[];
  /** True when there was more than is taken. */
  cut: boolean;
}

/** A sitemap file may hold 50,000 addresses (sitemaps.org); translations beside them count here too. */
export const mostEntries = 50_000;
const mostSitemaps = 500;
const longestUrl = 2000;

/** Reads a sitemap or an index of sitemaps while it comes in, so that one of a million entries is cut off and not held. */
export async function readSitemap(pieces: AsyncIterable<Uint8Array>): Promise<Sitemap> {
  const sitemap: Sitemap = { sitemaps: [], entries: [], cut: false };
  const decoder = new TextDecoder();
  let inIndexEntry = false;
  let field: 'loc' | 'lastmod' | null = null;
  let text = '';
  let entry: { urls: string[]; modified: string } = { urls: [], modified: '' };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.replace(/^.*:/, '').toLowerCase();
        if (local === 'sitemap') inIndexEntry = true;
        if (local === 'url' || local === 'sitemap') entry = { urls: [], modified: '' };
        if (local === 'loc' || local === 'lastmod') {
          field = local;
          text = '';
        }
        if (local === 'link' && /alternate/i.test(attributes.rel ?? '') && attributes.hreflang && attributes.href)
          entry.urls.push(attributes.href.trim());
      },
      ontext(data) {
        if (field && text.length < longestUrl * 2) text += data;
      },
      onclosetag(name) {
        const local = name.replace(/^.*:/, '').toLowerCase();
        if (local === 'loc') entry.urls.unshift(text.trim());
        if (local === 'lastmod') entry.modified = text.trim();
        if (local === field) field = null;
        if (local === 'sitemap') {
          inIndexEntry = false;
          const [url] = entry.urls;
          if (url && sitemap.sitemaps.length < mostSitemaps) sitemap.sitemaps.push(url);
          else if (url) sitemap.cut = true;
        }
        if (local === 'url' && !inIndexEntry) take(sitemap, entry);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (sitemap.cut) break;
  }
  parser.end();
  return sitemap;
}

function take(sitemap: Sitemap, entry: { urls: string[]; modified: string }): void {
  const modified = Date.parse(entry.modified);
  for (const url of new Set(entry.urls)) {
    if (url === '' || url.length > longestUrl) continue;
    if (sitemap.entries.length >= mostEntries) {
      sitemap.cut = true;
      return;
    }
    sitemap.entries.push({ url, modifiedAt: Number.isNaN(modified) ? null : modified });
  }
}
