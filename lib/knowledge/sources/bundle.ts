import { ProblemError, problem } from '../../problem';
import type { RawArticle } from '../types';
import { isPrivateHost } from '../website/address';
import { bounded, whole } from '../website/bounded';
import { type BundleManifest, bundleArticleSchema, bundleManifestSchema, sha256Hex } from './bundle-format';
import { getJson } from './get-json';
import type { SourceDeps, SourcePage, SourceReader } from './source';

const articlesPerPage = 200;
const mostUnpacked = 250_000_000;
/** Of one article; a line without an end would fill the memory. */
const longestLine = 5_000_000;
const timeoutMs = 10 * 60_000;

/** Where a bundle is served from: https, or http on loopback. Throws `source-bad-address`. */
export function bundleAddress(address: string): string {
  const typed = address.trim();
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const loopback = url !== null && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url?.username !== '' || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
    throw new ProblemError(problem('source-bad-address', { address: typed.slice(0, 200) }));
  return url.href;
}

/** A manifest is written by whoever serves it: it must not send a hundred browsers to addresses inside their own networks. */
function isServedBeside(file: URL, manifestUrl: string): boolean {
  const manifest = new URL(manifestUrl);
  if (file.origin === manifest.origin) return true;
  return file.protocol === 'https:' && file.username === '' && !isPrivateHost(file.hostname);
}

async function load(
  manifestUrl: string,
  manifest: BundleManifest,
  deps: SourceDeps,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = new URL(manifest.file, manifestUrl);
  const host = file.host;
  if (!isServedBeside(file, manifestUrl)) throw new ProblemError(problem('bundle-bad-manifest', { field: 'file' }));
  const response = await deps
    .fetch(file.href, { credentials: 'omit', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
    .catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new ProblemError(problem('source-unreachable', { host, status: 0 }, true));
    });
  if (response.url !== '' && !isServedBeside(new URL(response.url), manifestUrl)) {
    await response.body?.cancel();
    throw new ProblemError(problem('bundle-bad-manifest', { field: 'file' }));
  }
  if (!response.ok || !response.body)
    throw new ProblemError(problem('source-unreachable', { host, status: response.status }, true));
  const bytes = await whole(bounded(response.body, manifest.bytes, signal));
  if (bytes.byteLength !== manifest.bytes || (await sha256Hex(bytes)) !== manifest.sha256)
    throw new ProblemError(problem('bundle-damaged', { file: file.pathname.slice(0, 200) }, true));
  return bytes;
}

async function* linesOf(bytes: Uint8Array, signal: AbortSignal): AsyncGenerator<string> {
  const packed = new Blob([bytes as BlobPart]).stream();
  const stream = packed.pipeThrough(new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of bounded(stream, mostUnpacked, signal)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new ProblemError(problem('page-too-large', { megabytes: longestLine / 1e6 }));
    yield* lines;
  }
  if (rest.trim() !== '') yield rest;
}

/**
 * A bundle that an admin's browser has made: the manifest is asked for each time, the file only when it is another one,
 * and nothing of it counts before it has come whole and its checksum holds.
 */
export function bundle(manifestUrl: string, deps: SourceDeps): SourceReader {
  // Kept between the pages of one run; a run that goes on in another worker loads the file again.
  let loaded: { sha256: string; lines: string[] } | null = null;
  return async ({ cursor, since, signal }): Promise<SourcePage> => {
    const parsed = bundleManifestSchema.safeParse(await getJson(deps, manifestUrl, signal, { cache: 'no-cache' }));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new ProblemError(problem('bundle-bad-manifest', { field: issue?.path.join('.') || 'form' }));
    }
    const manifest = parsed.data;
    const madeAt = Date.parse(manifest.madeAt);
    const newest = Number.isNaN(madeAt) ? null : madeAt;
    if (cursor === null && since !== null && since === newest)
      return {
        articles: [],
        withdrawn: [],
        rowErrors: [],
        cursor: null,
        total: manifest.articles,
        newest,
        nothingNew: true,
      };
    const [sha256, start] = cursor?.split('|') ?? [manifest.sha256, '0'];
    // Another bundle was published in the middle of the run: what is staged belongs to the old one.
    if (sha256 !== manifest.sha256) throw new ProblemError(problem('source-interrupted', {}, true));
    if (loaded?.sha256 !== manifest.sha256) {
      const bytes = await load(manifestUrl, manifest, deps, signal);
      const lines: string[] = [];
      try {
        for await (const line of linesOf(bytes, signal)) {
          if (line.trim() === '') continue;
          if (lines.length >= manifest.articles) throw new Error('more lines than it says');
          lines.push(line);
        }
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ProblemError) throw error;
        throw new ProblemError(problem('bundle-damaged', { file: manifest.file.slice(0, 200) }));
      }
      loaded = { sha256: manifest.sha256, lines };
    }
    const from = Number(start);
    const lines = loaded.lines.slice(from, from + articlesPerPage);
    const page: SourcePage = {
      articles: [],
      withdrawn: [],
      rowErrors: [],
      cursor: null,
      total: manifest.articles,
      newest,
    };
    for (const [at, line] of lines.entries()) {
      const article = parseLine(line);
      if (article) page.articles.push(article);
      else
        page.rowErrors.push(
          problem('source-bad-row', { file: manifest.file.slice(0, 200), row: from + at + 1, field: 'article' }),
        );
    }
    page.cursor = from + lines.length < loaded.lines.length ? `${manifest.sha256}|${from + lines.length}` : null;
    return page;
  };
}

function parseLine(line: string): RawArticle | null {
  try {
    const parsed = bundleArticleSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
