import { type Language, languages } from '../../ticket/languages';
import type { KnowledgeStore } from '../store';
import { growing, quiet, unsound } from './choose';
import { DamagedSegment } from './damage';
import { segmentRange } from './layout';
import { type MergeChoice, type MergeRun, merge } from './merge';
import { rebuild } from './rebuild';

const keysPerSlice = 500;

/** Keeps an index in shape: merges, rebuilds and sweeps, each in slices beside queries. */
export interface Tidy {
  /** Between additions to these languages: merges when one is due, among what is visible or what a source has staged. */
  whileGrowing(langs: Iterable<Language>, staged: string | null, signal?: AbortSignal): Promise<void>;
  /** When nothing comes in: few segments, none damaged or of an older form, nothing left over. */
  whenQuiet(signal?: AbortSignal): Promise<void>;
  /** Remembers a segment that could not be read, so that it is made anew. */
  damaged(lang: Language, segment: number): Promise<void>;
}

/** Deletes what killed merges and swaps left behind, in slices. */
async function sweep(store: KnowledgeStore, lang: Language, run: MergeRun): Promise<void> {
  const row = await store.read((tx) => tx.indexes.get(lang));
  for (const id of row?.garbage ?? []) {
    const { after, end } = segmentRange(lang, id);
    for (;;) {
      await run.turns.rest();
      const keys = await store.read((tx) => tx.postings.keys(after, end, keysPerSlice));
      const through = keys.at(-1);
      if (through === undefined) break;
      await run.turns.write(() => store.write((tx) => tx.postings.deleteRange(after, through)));
    }
    await store.write(async (tx) => {
      const now = await tx.indexes.get(lang);
      if (now) await tx.indexes.put([{ ...now, garbage: now.garbage.filter((each) => each !== id) }]);
    });
  }
}

const visible: MergeChoice['track'] = (row) => row;
const whenQuiet: MergeChoice = { track: visible, choose: quiet };
const whileGrowing = (staged: string | null): MergeChoice => ({
  track: staged === null ? visible : (row) => row.staged.find(({ sourceId }) => sourceId === staged),
  choose: growing,
});

export function createTidy(store: KnowledgeStore, deps: Omit<MergeRun, 'signal'>): Tidy {
  const working = new Map<Language, Promise<void>>();
  const rowOf = (lang: Language) => store.read((tx) => tx.indexes.get(lang));

  async function damaged(lang: Language, id: number): Promise<void> {
    await store.write(async (tx) => {
      const row = await tx.indexes.get(lang);
      const segment = row && [row, ...row.staged].flatMap(({ segments }) => segments).find((each) => each.id === id);
      if (!row || !segment) return;
      segment.analysis = 0;
      await tx.indexes.put([row]);
    });
  }

  /** One merge or rebuild; false when there is none to do. */
  async function step(lang: Language, choice: MergeChoice, run: MergeRun): Promise<boolean> {
    try {
      const row = await rowOf(lang);
      const track = row && choice.track(row);
      if (!track) return false;
      const bad = choice === whenQuiet ? unsound(track) : undefined;
      if (bad) return await rebuild(store, lang, bad.id, run);
      return choice.choose(track).length > 0 && (await merge(store, lang, choice, run));
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      await damaged(error.lang, error.segment);
      return true;
    }
  }

  async function work(lang: Language, choice: MergeChoice, run: MergeRun): Promise<void> {
    while (!run.signal?.aborted && (await step(lang, choice, run)));
    const row = await rowOf(lang);
    const free = !row?.lease || row.lease.holder === run.holder || row.lease.until <= run.now();
    if (row && free && row.garbage.length > 0) await sweep(store, lang, run);
  }

  /** One at a time in a language: two would only hinder each other. */
  async function each(langs: Iterable<Language>, choice: MergeChoice, signal?: AbortSignal): Promise<void> {
    for (const lang of langs) {
      await working.get(lang)?.catch(() => undefined);
      const running = work(lang, choice, { ...deps, signal });
      working.set(lang, running);
      await running.finally(() => working.delete(lang));
    }
  }

  return {
    damaged,
    whileGrowing: (langs, staged, signal) => each(langs, whileGrowing(staged), signal),
    whenQuiet: (signal) => each([...languages, 'und' as const], whenQuiet, signal),
  };
}
