import { beforeEach, describe, expect, it } from 'vitest';
import { memoryArea } from '../fixtures/memory-area';
import { type Brakes, createBrakes } from './brakes';

const minute = 60_000;
let clock = 0;
let area: ReturnType<typeof memoryArea>;
let brakes: Brakes;
const later = () => createBrakes(area, () => clock);
beforeEach(() => {
  clock = 1_000_000;
  area = memoryArea();
  brakes = later();
});

describe('the brakes of the search', () => {
  it.each([
    [403, null, 60],
    [401, null, 60],
    [429, 7200, 120],
    [429, 5, 15],
    [503, null, 15],
    [0, null, 15],
    [404, null, 24 * 60],
  ])('HTTP %d with a wait of %s is heeded for %d minutes, by the next worker too', async (status, wait, minutes) => {
    await brakes.refused('a', status, wait);
    clock += minutes * minute - 1;
    expect([await later().pass('a'), await later().pass('b')]).toEqual([false, true]);
    clock += 1;
    expect(await later().pass('a')).toBe(true);
  });

  it('let twelve questions a minute through', async () => {
    const passed: boolean[] = [];
    for (let n = 0; n < 14; n += 1) passed.push(await brakes.pass('a'));
    expect(passed.filter(Boolean)).toHaveLength(12);
    clock += minute;
    expect(await brakes.pass('a')).toBe(true);
  });

  it('rest for half a day after three searches in a row that told no tier', async () => {
    await brakes.told('a', false);
    await brakes.told('a', false);
    await brakes.told('a', true);
    await brakes.told('a', false);
    await brakes.told('a', false);
    expect(await brakes.pass('a')).toBe(true);
    await brakes.told('a', false);
    expect(await brakes.pass('a')).toBe(false);
    clock += 12 * 60 * minute;
    expect(await brakes.pass('a')).toBe(true);
  });
});
