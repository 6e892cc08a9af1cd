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
  maskRules: { patterns: ['CU-####'], exceptions: [] },
});

describe('session cache', () => {
  it('finds a ticket by its key and by its record', async () => {
    const cache = createSessionCache(memoryArea());
    await cache.update('r1', () => entry('t1', 'r1'));
    expect((await cache.get('t1'))?.state.recordId).toBe('r1');
    expect((await cache.findByRecord('r1'))?.ticketKey).toBe('t1');
    expect(await cache.findByRecord('r2')).toBeNull();
  });

  it('lets no two writers overwrite each other', async () => {
    const cache = createSessionCache(memoryArea());
    await cache.update('r', () => entry('t', 'r'));
    await Promise.all([
      cache.update('r', (known) => known && { ...known, logged: true }),
      ...Array.from({ length: 20 }, () =>
        cache.update('r', (known) => known && { ...known, savedAt: known.savedAt + 1 }),
      ),
    ]);
    expect(await cache.get('t')).toMatchObject({ logged: true, savedAt: 21 });
  });

  it('keeps two suggestions of one ticket apart, the newest first', async () => {
    const cache = createSessionCache(memoryArea());
    await cache.update('r1', () => entry('t', 'r1'));
    await cache.update('r2', () => entry('t', 'r2'));
    expect((await cache.ofTicket('t')).map(({ state }) => state.recordId)).toEqual(['r2', 'r1']);
    await cache.update('r1', (known) => known && { ...known, shown: true });
    expect(await cache.get('t')).toMatchObject({ state: { recordId: 'r1' }, shown: true });
    expect(await cache.findByRecord('r2')).toMatchObject({ shown: false });
  });

  it('keeps the last sixty suggestions and forgets the rest whole', async () => {
    const area = memoryArea();
    const cache = createSessionCache(area);
    for (let n = 0; n < 65; n += 1) await cache.update(`r${n}`, () => entry(`t${n}`, `r${n}`));
    expect(await cache.get('t4')).toBeNull();
    expect(await cache.get('t5')).not.toBeNull();
    expect(Object.keys(area.dump())).toHaveLength(61);
  });

  it('makes room where the area is full, and keeps the newest', async () => {
    const area = memoryArea();
    const room = 20_000;
    const full = {
      ...area,
      async set(items: Record<string, unknown>) {
        if (JSON.stringify({ ...area.dump(), ...items }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
        await area.set(items);
      },
    };
    const cache = createSessionCache(full);
    const long = (n: number) => ({ ...entry(`t${n}`, `r${n}`), instruction: 'x'.repeat(3000) });
    await cache.update('r0', () => ({ ...long(0), shown: true }));
    for (let n = 1; n < 30; n += 1) await cache.update(`r${n}`, () => long(n));
    expect(await cache.get('t29')).not.toBeNull();
    expect(await cache.get('t28')).not.toBeNull();
    expect(await cache.get('t1')).toBeNull();
    // Shown, and not in the log yet: it goes last.
    expect(await cache.get('t0')).not.toBeNull();
    expect(JSON.stringify(area.dump()).length).toBeLessThanOrEqual(room);
    // Alone too large: the caller is told, nothing that was there is damaged.
    await expect(cache.update('huge', () => ({ ...long(30), instruction: 'x'.repeat(room) }))).rejects.toThrow('quota');
  });

  it('counts a row it cannot read as absent', async () => {
    const area = memoryArea();
    await area.set({ 'assist.r': { ticketKey: 't', state: 'old' }, assists: [{ ticketKey: 't', recordId: 'r' }] });
    expect(await createSessionCache(area).get('t')).toBeNull();
  });
});
