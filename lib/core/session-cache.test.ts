import { describe, expect, it } from 'vitest';
import { emptyAssistState } from '../wire/assist';
import { memoryArea } from './fixtures/memory-area';
import { type CachedAssist, createSessionCache } from './session-cache';

const entry = (ticketKey: string, recordId: string): CachedAssist => ({
  ticketKey,
  fingerprint: 'f',
  savedAt: 1,
  state: { ...emptyAssistState, recordId },
  instruction: null,
  life: 'l',
  record: null,
  shown: false,
  logged: false,
  maskPairs: [['[EMAIL_1]', 'a@example.org']],
});

describe('session cache', () => {
  it('finds a ticket by its key and by its record', async () => {
    const cache = createSessionCache(memoryArea());
    await cache.update('t1', () => entry('t1', 'r1'));
    expect((await cache.get('t1'))?.state.recordId).toBe('r1');
    expect((await cache.findByRecord('r1'))?.ticketKey).toBe('t1');
    expect(await cache.findByRecord('r2')).toBeNull();
  });

  it('lets no two writers overwrite each other', async () => {
    const cache = createSessionCache(memoryArea());
    await cache.update('t', () => entry('t', 'r'));
    await Promise.all([
      cache.update('t', (known) => known && { ...known, logged: true }),
      ...Array.from({ length: 20 }, () =>
        cache.update('t', (known) => known && { ...known, savedAt: known.savedAt + 1 }),
      ),
    ]);
    expect(await cache.get('t')).toMatchObject({ logged: true, savedAt: 21 });
  });

  it('keeps the last sixty tickets and forgets the rest whole', async () => {
    const area = memoryArea();
    const cache = createSessionCache(area);
    for (let n = 0; n < 65; n += 1) await cache.update(`t${n}`, () => entry(`t${n}`, `r${n}`));
    expect(await cache.get('t4')).toBeNull();
    expect(await cache.get('t5')).not.toBeNull();
    expect(Object.keys(area.dump())).toHaveLength(61);
  });

  it('counts a row it cannot read as absent', async () => {
    const area = memoryArea();
    await area.set({ 'assist.t': { ticketKey: 't', state: 'old' } });
    expect(await createSessionCache(area).get('t')).toBeNull();
  });
});
