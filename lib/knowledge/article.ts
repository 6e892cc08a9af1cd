import { chunk, chunkVersion } from './extract/chunk';
import { htmlBlocks } from './extract/html';
import { markdownBlocks } from './extract/markdown';
import type { PreparedArticle } from './index/writer';
import type { RawArticle } from './types';

/** A row's id: unique over all sources. */
export function articleId(sourceId: string, rawId: string): string {
  return `${sourceId}/${rawId}`;
}

/** SHA-256 of what an article's passages are made from and show, and of the version of the code that cuts them. */
export async function articleHash(raw: RawArticle): Promise<string> {
  const { title, format, body, url, lang, updatedAt, internal, brand = null, tier = null } = raw;
  const text = JSON.stringify([chunkVersion, title, format, body, url, lang, updatedAt, internal, brand, tier]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Cleans and cuts an article. */
export function prepareArticle(sourceId: string, raw: RawArticle, hash: string): PreparedArticle {
  const blocks = raw.format === 'html' ? htmlBlocks(raw.body, raw.url) : markdownBlocks(raw.body, raw.url);
  const { title, url, lang, updatedAt, internal, brand = null, tier = null } = raw;
  return {
    row: { id: articleId(sourceId, raw.id), sourceId, hash, title, url, lang, updatedAt, internal, brand, tier },
    passages: chunk(blocks),
  };
}
