import { ProblemError, problem } from '../problem';
import type { Language } from '../ticket/page-ticket';
import type { Tier } from '../triage/decision';
import { bundleAddress } from './sources/bundle';
import { confluenceSite } from './sources/confluence';
import { intercomApis } from './sources/intercom';
import { helpCenterOrigin } from './sources/zendesk-help-center';
import type { KnowledgeStore } from './store';
import { newRow } from './sync/row';
import type { HandedFile, Source, SyncState } from './types';
import { scopeOf } from './website/address';

export interface SourceWithState {
  source: Source;
  sync: SyncState;
}

/** Whom a source is for, and how long what it says is fresh. */
export interface SourceScope {
  internal: boolean;
  brand: string | null;
  lang: Language | null;
  tier: Tier | null;
  freshnessDays: number | null;
  replies?: boolean | undefined;
}

export type NewSource =
  | { kind: 'zendesk-help-center'; name: string; address: string; scope?: SourceScope; everyHours?: number }
  | { kind: 'zendesk-macros'; name: string; address: string; scope?: SourceScope; everyHours?: number }
  | {
      kind: 'website';
      name: string;
      address: string;
      crawl: NonNullable<Source['crawl']>;
      scope?: SourceScope;
      everyHours?: number;
    }
  | { kind: 'intercom'; name: string; address: string; scope?: SourceScope; everyHours?: number }
  | { kind: 'confluence'; name: string; address: string; spaces: string[]; scope?: SourceScope; everyHours?: number }
  | { kind: 'bundle'; name: string; address: string; scope?: SourceScope; everyHours?: number }
  | {
      kind: 'markdown-folder';
      name: string;
      internal: boolean;
      files: HandedFile[];
      /** True: these files are added to those the source has; left out: they replace them. */
      keepOthers?: boolean;
      /** The paths of all files that belong to the source, where `files` is the last of several parts; those not named go. */
      paths?: readonly string[];
      /** True: more parts follow, and nothing is taken away before the last. */
      more?: boolean;
      scope?: SourceScope;
    };

export type AddressedSource = Exclude<NewSource, { kind: 'markdown-folder' }>;

/** The address a source is kept under. Throws ProblemError for one that it cannot be. */
function addressOf(input: AddressedSource): string {
  switch (input.kind) {
    case 'zendesk-help-center':
    case 'zendesk-macros':
      return helpCenterOrigin(input.address);
    case 'website': {
      const typed = input.address.trim();
      const host = URL.canParse(typed) ? new URL(typed).hostname : (typed.split(/[/:?#]/)[0] ?? '');
      return scopeOf(typed, input.crawl.prefix, input.crawl.allowPrivate ? [host] : []).start.href;
    }
    case 'intercom':
      if (!intercomApis.includes(input.address))
        throw new ProblemError(problem('source-bad-address', { address: input.address.slice(0, 200) }));
      return input.address;
    case 'confluence':
      return confluenceSite(input.address);
    case 'bundle':
      return bundleAddress(input.address);
  }
}

/** A source as it is stored, from what an admin typed. Throws ProblemError `source-bad-address`, `source-private-address`. */
export function sourceFrom(input: AddressedSource, now: number): Source {
  const address = addressOf(input);
  const { internal = input.kind === 'confluence', ...scope } = input.scope ?? {};
  return {
    id: crypto.randomUUID(),
    kind: input.kind,
    name: input.name.trim() || new URL(address).host,
    address,
    internal,
    addedAt: now,
    ...scope,
    ...(input.kind === 'website' && { crawl: input.crawl }),
    ...(input.kind === 'confluence' && { spaces: input.spaces }),
    ...(input.everyHours !== undefined && { everyHours: input.everyHours }),
  };
}

/** Adds a source by its address; a known one stays as it is. */
export function addAddressed(store: KnowledgeStore, input: AddressedSource, now: number): Promise<SourceWithState> {
  const made = sourceFrom(input, now);
  return store.write(async (tx) => {
    const known = (await tx.sources.all()).find(
      (source) =>
        source.kind === made.kind &&
        source.address === made.address &&
        (source.crawl?.prefix ?? '') === (made.crawl?.prefix ?? '') &&
        (source.spaces ?? []).join() === (made.spaces ?? []).join(),
    );
    const source = known ?? made;
    const row = (await tx.syncs.get(source.id)) ?? newRow(source.id);
    await tx.sources.put([source]);
    await tx.syncs.put([row]);
    return { source, sync: row.state };
  });
}

/** Adds files under a name; the same name again replaces them or adds to them. */
export function addFiles(
  store: KnowledgeStore,
  input: NewSource & { kind: 'markdown-folder' },
  now: number,
): Promise<SourceWithState> {
  return store.write(async (tx) => {
    const known = (await tx.sources.all()).find(({ kind, name }) => kind === input.kind && name === input.name);
    const source: Source = known
      ? { ...known, ...input.scope, internal: input.internal }
      : {
          id: crypto.randomUUID(),
          kind: input.kind,
          name: input.name,
          address: null,
          addedAt: now,
          ...input.scope,
          internal: input.internal,
        };
    if (!input.keepOthers && !input.more) {
      const given = new Set(input.paths ?? input.files.map(({ path }) => path));
      const gone = (await tx.files.paths(source.id)).filter((path) => !given.has(path));
      await tx.files.delete(gone.map((path) => [source.id, path]));
    }
    await tx.files.put(input.files.map((file) => ({ sourceId: source.id, ...file })));
    await tx.sources.put([source]);
    const row = (await tx.syncs.get(source.id)) ?? newRow(source.id);
    // What is stored changed under a run that was cut off: it would go on behind files it has not seen.
    row.state.cursor = null;
    row.listed = false;
    await tx.syncs.put([row]);
    return { source, sync: row.state };
  });
}
