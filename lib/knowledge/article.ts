import { htmlToText } from '../text/html';
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
  const parts = [chunkVersion, title, format, body, url, lang, updatedAt, internal, brand, tier];
  // A part of its own only where it is true: what is stored of all others keeps its hash.
  const text = JSON.stringify(raw.reply ? [...parts, 'reply'] : parts);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of a saved reply. */
const mostReply = 60_000;

/** Cleans and cuts an article. */
export function prepareArticle(sourceId: string, raw: RawArticle, hash: string): PreparedArticle {
  const blocks = raw.format === 'html' ? htmlBlocks(raw.body, raw.url) : markdownBlocks(raw.body, raw.url);
  const { title, url, lang, updatedAt, internal, brand = null, tier = null } = raw;
  const id = articleId(sourceId, raw.id);
  const reply = raw.format === 'html' ? htmlToText(raw.body) : raw.body.trim();
  return {
    row: {
      ...{ id, sourceId, hash, title, url, lang, updatedAt, internal, brand, tier },
      ...(raw.reply && reply !== '' && { reply: reply.slice(0, mostReply) }),
    },
    passages: chunk(blocks),
  };
}
