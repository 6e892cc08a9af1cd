// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { barsImage } from './bars-image';
import { gridImage } from './grid-image';

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const hostile = '<script>alert(1)</script> & "more"';

it('draws each cell with its number, and takes a name as words only', () => {
  const cell = (text: string) => ({ text, fill: '#ffffff', color: '#000000' });
  const { svg, width, height } = gridImage(hostile, ['L1', hostile], [{ name: 'L1', cells: [cell('3'), cell('7')] }]);
  const image = parsed(svg);
  expect(image.querySelectorAll('script')).toHaveLength(0);
  expect([...image.querySelectorAll('text')].map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['3', '7', 'L1', hostile]),
  );
  expect(width).toBeGreaterThan(200);
  expect(height).toBeGreaterThan(100);
});

it('draws bars to scale, with the usual value as a line and a spike in another colour', () => {
  const bar = (value: number, usual: number | null, marked = false) => ({ label: `${value} h`, value, usual, marked });
  const image = parsed(barsImage(hostile, [bar(4, 2), bar(8, null, true), bar(0, null)]).svg);
  const bars = [...image.querySelectorAll('rect[width="28"]')];
  expect(bars.map((one) => Number(one.getAttribute('height')))).toEqual([100, 200, 0]);
  expect(bars.map((one) => one.getAttribute('fill'))).toEqual(['#3450c4', '#a5211a', '#3450c4']);
  expect(image.querySelectorAll('rect[height="2"]')).toHaveLength(1);
  expect(image.querySelectorAll('script')).toHaveLength(0);
});
