import { expect, it } from 'vitest';
import { percentRange } from './format';

it('writes two shares as a range in which no line breaks, not even after its dash', () => {
  for (const locale of ['en', 'fr', 'de', 'pt']) {
    const range = percentRange(0.7, 1, locale);
    expect(range).not.toMatch(/ /);
    expect(range).toMatch(/[-–—]\u2060/);
  }
  expect(percentRange(0.996, 1, 'en')).toBe('100%');
});
