import { describe, expect, it } from 'vitest';
import { noMaskRules } from '../privacy/rules-schema';
import { sampleRecord } from '../quality/sample-entry';
import type { SuggestionEvent, SuggestionRecord } from '../quality/types';
import { emptyAssistState } from '../wire/assist';
import { memoryArea } from './fixtures/memory-area';
import { createLogWriter } from './log-writer';
import { type CachedAssist, createSessionCache } from './session-cache';

const draft = (id: string) => ({
  id,
  kind: 'answer' as const,
  status: 'ready' as const,
  text: `Text of ${id}`,
  lang: 'en' as const,
  citations: [],
  warnings: [],
  by: 'm',
});
const logged = (id: string) => ({
  id,
  kind: 'answer' as const,
  text: `Text of ${id}`,
  by: 'm',
  citations: [],
  warnings: [],
});
const record = (...ids: string[]) => sampleRecord('r1', { drafts: ids.map(logged) });
const entry = (over: Partial<CachedAssist> = {}): CachedAssist => ({
  ticketKey: 't',
  fingerprint: 'f',
  savedAt: 1,
  state: { ...emptyAssistState, recordId: 'r1', drafts: [draft('a'), draft('b')] },
  instruction: null,
  life: 'l',
  record: record('a', 'b'),
  shown: false,
  logged: false,
  maskPairs: [],
  maskRules: noMaskRules,
  ...over,
});

function setup(stored: SuggestionRecord | null = null) {
  const events = new Map<string, SuggestionEvent>();
  const kept = { record: stored };
  const cache = createSessionCache(memoryArea());
  const log = {
    open: async (given: SuggestionRecord) => {
      kept.record ??= given;
    },
    append: async (event: SuggestionEvent) => void events.set(event.id, event),
    get: async () => (kept.record ? { record: kept.record, row: null as never, events: [] } : null),
  };
  return { cache, kept, events, writer: createLogWriter({ log, cache, now: () => 5 }) };
}

describe('the log writer', () => {
  it('writes nothing before the suggestion was shown, and everything once when it was', async () => {
    const { cache, kept, events, writer } = setup();
    await cache.update('r1', () => entry());
    await writer.flush(entry());
    expect(kept.record).toBeNull();
    await writer.shown(entry());
    expect(kept.record).toMatchObject({ id: 'r1', shownAt: 5 });
    expect(events.size).toBe(0);
    expect(await cache.get('t')).toMatchObject({ shown: true, logged: true });
  });

  it('appends what a stopped worker had not put into the record it wrote', async () => {
    const { cache, events, writer } = setup(record('a'));
    await cache.update('r1', () => entry());
    await writer.shown(entry());
    expect([...events.keys()]).toEqual(['r1:drafted:b']);
    expect((await cache.get('t'))?.record?.drafts.map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves a newer suggestion of the ticket alone', async () => {
    const { cache, writer } = setup();
    const newer = entry({ state: { ...emptyAssistState, recordId: 'r2' }, record: null });
    await cache.update('r2', () => newer);
    await writer.shown(entry());
    expect(await cache.get('t')).toEqual(newer);
  });

  it('opens the record as soon as there is one when the agent saw the suggestion before', async () => {
    const { cache, kept, writer } = setup();
    await cache.update('r1', () => entry({ record: null }));
    await writer.shown(entry({ record: null }));
    expect(kept.record).toBeNull();
    const saved = await cache.update('r1', (known) => known && { ...known, record: record('a', 'b') });
    if (saved) await writer.flush(saved);
    expect(kept.record).toMatchObject({ id: 'r1' });
  });
});
