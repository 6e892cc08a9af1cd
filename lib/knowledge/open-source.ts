import { addedPagesReader } from './add-page';
import { bundle } from './sources/bundle';
import { confluence } from './sources/confluence';
import { intercom } from './sources/intercom';
import { markdownFolder } from './sources/markdown-folder';
import type { SourceDeps, SourceReader } from './sources/source';
import { zendeskHelpCenter } from './sources/zendesk-help-center';
import { zendeskMacros } from './sources/zendesk-macros';
import type { KnowledgeStore } from './store';
import type { Source } from './types';
import { scopeOf } from './website/address';
import type { CrawlStore } from './website/crawl-store';
import type { ReadableOf } from './website/read-page';
import { website } from './website/website';

/** A source as a sync reads it. */
export interface OpenedSource {
  read: SourceReader;
  /** True when its articles belong together: nothing of a run is found before all of it is in. */
  inOneStep: boolean;
}

export type OpenSource = (source: Source, store: KnowledgeStore, deps: SourceDeps) => OpenedSource;

/** What only some kinds need. */
export interface SourceTools {
  crawl: CrawlStore;
  readableOf: ReadableOf;
  /** A token that an admin gave for the source; null when there is none. */
  token(sourceId: string): Promise<string | null>;
}

/**
 * A source as its admin described it: in a language, whatever its articles say themselves; of saved replies. A helpdesk's
 * macros are replies whatever was said.
 */
export function asDescribed(opened: OpenedSource, { kind, lang, replies }: Source): OpenedSource {
  const reply = replies || kind === 'zendesk-macros';
  if (!lang && !reply) return opened;
  const described = { ...(lang && { lang }), ...(reply && { reply }) };
  return {
    ...opened,
    read: async (request) => {
      const page = await opened.read(request);
      return { ...page, articles: page.articles.map((article) => ({ ...article, ...described })) };
    },
  };
}

/** Kinds that need no more than a store. Throws for the others. */
export const openSource: OpenSource = (source, store, deps) => {
  switch (source.kind) {
    case 'zendesk-help-center':
      return { read: zendeskHelpCenter(source.address ?? '', deps), inOneStep: false };
    case 'markdown-folder':
      return { read: markdownFolder(source.id, source.internal, store), inOneStep: false };
    case 'added-pages':
      return { read: addedPagesReader(source.id, source.internal, store), inOneStep: false };
    default:
      throw new Error(`${source.kind} needs tools`);
  }
};

/** Every kind. */
export function openWith(tools: SourceTools): OpenSource {
  return (source, store, deps) => {
    const address = source.address ?? '';
    switch (source.kind) {
      case 'website': {
        const crawl = source.crawl ?? { prefix: '/', useSitemap: true, mostPages: 2000, allowPrivate: false };
        const allowed = crawl.allowPrivate && URL.canParse(address) ? [new URL(address).hostname] : [];
        const options = { ...crawl, sourceId: source.id, internal: source.internal };
        const scope = scopeOf(address, crawl.prefix, allowed);
        const parts = { ...deps, store: tools.crawl, readableOf: tools.readableOf, newId: () => crypto.randomUUID() };
        return { read: website({ ...options, scope }, parts), inOneStep: false };
      }
      case 'zendesk-macros':
        return { read: zendeskMacros(address, source.internal, deps), inOneStep: false };
      case 'intercom':
        return { read: intercom(address, () => tools.token(source.id), deps), inOneStep: false };
      case 'confluence':
        return { read: confluence(address, source.spaces ?? [], source.internal, deps), inOneStep: false };
      case 'bundle':
        return { read: bundle(address, deps), inOneStep: true };
      default:
        return openSource(source, store, deps);
    }
  };
}
