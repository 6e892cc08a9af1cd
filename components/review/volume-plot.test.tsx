// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { VolumePlot } from './volume-plot';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

const hour = 3_600_000;
const at = Date.parse('2026-11-05T00:00:00Z');
const day = (change: (index: number) => { count: number; usual: number | null; spike: boolean }) =>
  Array.from({ length: 24 }, (_, index) => ({ at: at + index * hour, ...change(index) }));
const shown = async (hours: ReturnType<typeof day>) => {
  page = await render(<VolumePlot />, fakeApi(null, { 'records.volume': () => ({ hours }) }));
  return page;
};

it('draws one bar an hour and marks a spike', async () => {
  const page = await shown(day((index) => ({ count: index === 9 ? 12 : 2, usual: 2, spike: index === 9 })));
  const bars = [...page.find('volume').querySelectorAll('li')];
  expect(bars).toHaveLength(24);
  expect(bars.map((bar) => bar.dataset.spike).indexOf('true')).toBe(9);
  expect(page.find('volume-verdict').dataset.spike).toBe('true');
});

it('shows nothing for a log without a ticket of the last day', async () => {
  const page = await shown(day(() => ({ count: 0, usual: 1, spike: false })));
  expect(page.all('volume')).toEqual([]);
});
