import { expect, it } from 'vitest';
import { openCarriers } from './carriers';
import { overriddenRuns, stripInvisible } from './invisible';

const rlo = '\u202e';
const pop = '\u202c';

it.each([
  [`Hi ${rlo}desrever si siht${pop} you`, 'Hi [reversed text] you'],
  [`Hi ${rlo}desrever si siht`, 'Hi [reversed text]'],
  [`Hi ${rlo}desrever si siht\nsiht dna${pop}!`, 'Hi [reversed text]!'],
  [`${rlo}1\n${rlo}desrever si siht${pop}`, '1\n[reversed text]'],
  [`${rlo}123456789012345${pop} is a number`, '123456789012345 is a number'],
  [`${rlo}short${pop} name`, 'short name'],
  [`${rlo}${rlo}${rlo}desrever si siht${pop}`, '[reversed text]'],
])('%j reads %j', (text, seen) => {
  expect(stripInvisible(text)).toBe(seen);
});

it('finds each run once, with its words', () => {
  const text = `a ${rlo}one two three${pop} b ${rlo}four five six${pop} c`;
  expect(overriddenRuns(text).map(({ words }) => words)).toEqual(['one two three', 'four five six']);
});

it.each([rlo, `${rlo}a`, `${rlo}\n`, `${rlo}ab\n`, `${rlo}${pop}`, `abc${rlo}`])(
  'ends soon on a mail made of nothing but %j',
  (unit) => {
    // A pattern that tried each of them looked over the rest of the text each time: minutes for this many.
    expect(openCarriers(unit.repeat(60_000)).text.length).toBeLessThan(300_000);
  },
  10_000,
);
