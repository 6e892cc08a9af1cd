import { expect, it } from 'vitest';
import { memoryArea } from './fixtures/memory-area';
import { createSpend } from './spend';

const usage = { promptTokens: 100, cachedTokens: 40, completionTokens: 10 };
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

it('counts by the month, two at once, and begins anew with the next', async () => {
  const clock = { now: at('2026-11-27') };
  const spend = createSpend(memoryArea(), () => clock.now);
  await Promise.all([spend.add(usage), spend.add(usage)]);
  expect(await spend.get()).toMatchObject({ month: '2026-11', requests: 2, promptTokens: 200, cachedTokens: 80 });
  clock.now = at('2026-12-01');
  expect(await spend.get()).toMatchObject({ month: '2026-12', requests: 0, promptTokens: 0 });
});

it('finds the month’s count again when the clock was set to another month and back', async () => {
  const clock = { now: at('2026-11-27') };
  const spend = createSpend(memoryArea(), () => clock.now);
  await spend.add(usage);
  for (const wrong of ['2026-10-03', '2030-01-01']) {
    clock.now = at(wrong);
    await spend.add(usage);
    clock.now = at('2026-11-27');
    expect((await spend.get()).requests).toBe(1);
  }
});

it('goes on with what an earlier version kept, and from nothing where it cannot be read', async () => {
  const area = memoryArea();
  await area.set({ spend: { month: '2026-11', requests: 7, ...usage } });
  const spend = createSpend(area, () => at('2026-11-27'));
  await spend.add(usage);
  expect(await spend.get()).toMatchObject({ requests: 8, promptTokens: 200 });
  await area.set({ spend: [{ month: 5 }, 'x'] });
  expect((await spend.get()).requests).toBe(0);
});
