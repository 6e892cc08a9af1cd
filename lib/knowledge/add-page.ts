import { ProblemError, problem } from '../problem';
import { htmlToText } from '../text/html';
import { languageSchema } from '../ticket/page-ticket';
import * as z from '../zod';
import { articleId } from './article';
import type { SourceDeps, SourcePage, SourceReader } from './sources/source';
import type { FileRow, KnowledgeStore } from './store';
import { newRow } from './sync/row';
import type { AddedPage, RawArticle, Source } from './types';
import { scopeOf } from './website/address';
import { getPage } from './website/get-page';
import { type ReadableOf, readPage } from './website/read-page';

/** A page as it stands in the store, one file of the source each. */
const storedSchema = z.object({
  title: z.string().max(1000),
  html: z.string().max(2_000_000),
  url: z.string().max(3000),
  lang: languageSchema,
  updatedAt: z.number().nullable(),
});

/** A page that an agent added, and what stood there before. */
export interface PageAddition {
  page: AddedPage;
  sourceId: string;
  /** Its place in the source. */
  path: string;
  /** The page's earlier text, for taking this back; null when it is new. */
  before: FileRow | null;
}

const mostCharacters = 5_000_000;
const pagesPerSlice = 50;

function pagesSource(tx: { all(): PromiseLike<Source[]> }): Promise<Source | undefined> {
  return Promise.resolve(tx.all().then((sources) => sources.find(({ kind }) => kind === 'added-pages')));
}

/**
 * Keeps the page that an agent has in view as an article: its readable part under its canonical address. The same page
 * again replaces it. Any host is allowed, private ones too, because a person with the page before them asked for it.
 * Throws ProblemError `page-no-text`, `page-too-large`, `source-bad-address`.
 */
export async function addPage(
  store: KnowledgeStore,
  readableOf: ReadableOf,
  copy: { url: string; html: string },
  name: string,
  now: number,
): Promise<PageAddition> {
  if (copy.html.length > mostCharacters)
    throw new ProblemError(
      problem('page-too-large', { page: copy.url.slice(0, 200), megabytes: mostCharacters / 1e6 }),
    );
  const host = URL.canParse(copy.url) ? new URL(copy.url).hostname : '';
  const scope = { ...scopeOf(copy.url, '/', [host]), prefix: '/' };
  const got = {
    state: 'page' as const,
    url: scope.start.href,
    html: copy.html,
    validators: { etag: null, lastModified: null },
    noindex: false,
    modifiedAt: null,
  };
  const { article, problem: failed } = await readPage(got, scope, false, readableOf, true);
  if (!article) throw new ProblemError(failed ?? problem('page-no-text', { page: scope.start.pathname }));
  return store.write(async (tx) => {
    const known = await pagesSource(tx.sources);
    // For agents only until an admin says otherwise: nobody has checked that the page may be quoted.
    const made: Source = {
      id: crypto.randomUUID(),
      kind: 'added-pages',
      name,
      address: null,
      internal: true,
      addedAt: now,
    };
    const source = known ?? made;
    const before = (await tx.files.get([source.id, article.id])) ?? null;
    const { title, body: html, url, lang, updatedAt } = article;
    const text = JSON.stringify({ title, html, url, lang, updatedAt });
    await tx.files.put([{ sourceId: source.id, path: article.id, text, modifiedAt: now }]);
    await tx.sources.put([source]);
    await restart(tx, source.id);
    const words = htmlToText(html).split(/\s+/).filter(Boolean).length;
    const page = { title, url: url ?? article.id, words, internal: source.internal, again: before !== null };
    return { page: { ...page, sourceName: source.name }, sourceId: source.id, path: article.id, before };
  });
}

/**
 * Fetches a page that a link leads to, without the agent's session. Where it leads is not the agent's choice but that of
 * whoever wrote the link: private addresses are refused. Throws ProblemError.
 */
export async function copyOf(
  deps: SourceDeps,
  address: string,
  signal: AbortSignal,
): Promise<{ url: string; html: string }> {
  const scope = scopeOf(address, '/');
  const page = scope.start.pathname.slice(0, 200);
  const got = await getPage(deps, scope.start.href, scope, null, signal);
  if (got.state === 'page') return { url: got.url, html: got.html };
  throw new ProblemError(
    got.state === 'failed'
      ? got.problem
      : problem('page-unreachable', { page, status: got.state === 'gone' ? 404 : 304 }),
  );
}

type Tx = Parameters<Parameters<KnowledgeStore['write']>[0]>[0];

async function restart(tx: Tx, sourceId: string): Promise<void> {
  const row = (await tx.syncs.get(sourceId)) ?? newRow(sourceId);
  row.state.cursor = null;
  row.listed = false;
  await tx.syncs.put([row]);
}

/** Takes a page away, or puts its earlier text back. Gives false when the source holds no page any more. */
export function takePageBack(
  store: KnowledgeStore,
  sourceId: string,
  path: string,
  before: FileRow | null,
): Promise<boolean> {
  return store.write(async (tx) => {
    const source = await tx.sources.get(sourceId);
    // It went meanwhile, or holds no added pages at all.
    if (source?.kind !== 'added-pages') throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
    if (before) await tx.files.put([before]);
    else await tx.files.delete([[sourceId, path]]);
    await restart(tx, sourceId);
    return (await tx.files.paths(sourceId)).length > 0;
  });
}

const mostShown = 2000;

/** The pages that agents have added, by title; one that no sync has read yet goes by its address. */
export function addedPages(
  store: KnowledgeStore,
  sourceId: string,
): Promise<{ path: string; title: string; url: string | null }[]> {
  return store.read(async (tx) => {
    const source = await tx.sources.get(sourceId);
    if (source?.kind !== 'added-pages') throw new ProblemError(problem('bad-request', { field: 'sourceId' }));
    const paths = (await tx.files.paths(sourceId)).slice(0, mostShown);
    const rows = await tx.articles.bulkGet(paths.map((path) => articleId(sourceId, path)));
    return paths
      .map((path, at) => ({ path, title: rows[at]?.title ?? path, url: rows[at]?.url ?? null }))
      .sort((a, b) => a.title.localeCompare(b.title));
  });
}

function articleOf(file: FileRow, internal: boolean): RawArticle | null {
  try {
    const { title, html, url, lang, updatedAt } = storedSchema.parse(JSON.parse(file.text));
    // A page that does not say how old it is is as old as its copy.
    return {
      id: file.path,
      title,
      format: 'html',
      body: html,
      url,
      lang,
      updatedAt: updatedAt ?? file.modifiedAt,
      internal,
    };
  } catch {
    return null;
  }
}

/** Reads the pages that agents have added. */
export function addedPagesReader(sourceId: string, internal: boolean, store: KnowledgeStore): SourceReader {
  return async ({ cursor, signal }): Promise<SourcePage> => {
    signal.throwIfAborted();
    const files = await store.read((tx) => tx.files.ofSource(sourceId, cursor ?? '', pagesPerSlice));
    const made = files.map((file) => articleOf(file, internal));
    return {
      articles: made.filter((article) => article !== null),
      withdrawn: [],
      rowErrors: files.flatMap((file, at) =>
        made[at] === null ? [problem('source-bad-file', { file: file.path.slice(0, 300), field: 'text' })] : [],
      ),
      cursor: files.length < pagesPerSlice ? null : (files.at(-1)?.path ?? null),
      total: null,
      newest: null,
    };
  };
}
