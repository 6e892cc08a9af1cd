import { ProblemError } from '../problem';
import { htmlToText } from '../text/html';
import { type AddressedSource, sourceFrom } from './add-source';
import { asDescribed, type OpenSource, openWith, type SourceTools } from './open-source';
import { readFile } from './sources/markdown-folder';
import type { SourceDeps } from './sources/source';
import type { KnowledgeStore } from './store';
import type { HandedFile, RawArticle, SourcePreview } from './types';
import { memoryCrawl } from './website/memory-crawl';

const sampleCount = 3;
/** Pages of a site that are looked at until three articles are found. */
const mostRounds = 3;

function sampleOf(article: RawArticle): SourcePreview['samples'][number] {
  const text = (article.format === 'html' ? htmlToText(article.body) : article.body).trim();
  return {
    title: article.title,
    url: article.url,
    lang: article.lang,
    words: text.split(/\s+/).filter(Boolean).length,
    excerpt: text.slice(0, 300),
  };
}

/** Reads files as a sync would and stores nothing; `total` is exact. */
export function previewFiles(files: readonly HandedFile[]): SourcePreview {
  const preview = { total: 0, samples: [] as SourcePreview['samples'], problems: [] as SourcePreview['problems'] };
  for (const file of files) {
    const { articles, problems } = readFile(file, false);
    preview.total += articles.length;
    preview.samples.push(...articles.slice(0, sampleCount - preview.samples.length).map(sampleOf));
    preview.problems.push(...problems);
  }
  return preview;
}

/** Reads the first pages of a source and stores nothing. Problems of the whole source are in `problems` too. */
export async function previewSource(
  input: AddressedSource,
  store: KnowledgeStore,
  deps: SourceDeps,
  tools: SourceTools,
  token: string | null,
  signal: AbortSignal,
): Promise<SourcePreview> {
  const preview: SourcePreview = { total: null, samples: [], problems: [] };
  try {
    const source = sourceFrom(input, deps.now());
    const open: OpenSource = openWith({ ...tools, crawl: memoryCrawl(), token: async () => token });
    const { read } = asDescribed(open(source, store, deps), source);
    let cursor: string | null = null;
    for (let round = 0; round < mostRounds && preview.samples.length < sampleCount; round += 1) {
      const page: Awaited<ReturnType<typeof read>> = await read({ cursor, since: null, signal });
      preview.total = page.total ?? preview.total;
      preview.samples.push(...page.articles.slice(0, sampleCount - preview.samples.length).map(sampleOf));
      preview.problems.push(...page.rowErrors.slice(0, 5));
      await page.stored?.();
      cursor = page.cursor;
      if (cursor === null) break;
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProblemError)) throw error;
    preview.problems.unshift(error.problem);
  }
  return preview;
}
