import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask } from './mask';
import { ownFinder } from './own-rules';
import { type MaskRules, patternFault } from './rules-schema';

const masked = (text: string, rules: Partial<MaskRules>) =>
  createMask([{ type: 'NAME', value: 'Martha Okonjo' }], { patterns: [], exceptions: [], ...rules }).mask(text);

describe("an admin's patterns", () => {
  it.each([
    [
      'CU-######',
      'customer CU-204518, not CU-20451 nor ACU-204518',
      'customer [CUSTOM_1], not CU-20451 nor ACU-204518',
    ],
    ['CU-######', 'cu-204518 and CU-204518 are one', '[CUSTOM_1] and [CUSTOM_1b] are one'],
    ['Site @@##', 'at Site AB12, Site-CD34 and SiteEF56', 'at [CUSTOM_1], [CUSTOM_2] and [CUSTOM_3]'],
    ['proj-*', 'see proj-falcon7 (proj-)', 'see [CUSTOM_1] (proj-)'],
    ['a+b.c', 'a+b.c and aab.c', '[CUSTOM_1] and aab.c'],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(masked(text, { patterns: [pattern] })).toBe(expected);
  });

  it('win over a recogniser, and give the text back', () => {
    const mask = createMask([], { patterns: ['+44 20 7946 ####'], exceptions: [] });
    const text = 'Call +44 20 7946 0958.';
    expect(mask.mask(text)).toBe('Call [CUSTOM_1].');
    expect(mask.restore(mask.mask(text))).toBe(text);
  });

  it.each([
    ['', 'empty'],
    ['x'.repeat(81), 'long'],
    ['ab*cd*', 'stars'],
    ['*', 'broad'],
    ['@@@@@@', 'broad'],
    ['####', 'broad'],
    ['A*', 'broad'],
    ['#####', null],
    ['CU*', null],
  ])('"%s" is judged %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });
});

describe('exceptions', () => {
  it.each([
    ['4242 4242 4242 4242', '4242 4242 4242 4242', 'a published test card'],
    ['Mercedes Blanco', 'Kind regards,\nMercedes Blanco', 'a brand that looks like a name'],
    ['NL-#########', 'my BSN is NL-111222333', 'numbers that pass a check by chance'],
  ])('spare %s', (exception, text, _why) => {
    expect(masked(text, {})).not.toBe(text);
    expect(masked(text, { exceptions: [exception] })).toBe(text);
  });

  it.each([
    ['ann@mail.example', 'write to ann@mail.example'],
    ['BE71 0961 2345 6769', 'IBAN BE71 0961 2345 6769'],
    ['4539 1488 0343 6467', 'card 4539 1488 0343 6467'],
    ['Martha Okonjo', 'Martha Okonjo'],
  ])('never let %s out', (exception, text) => {
    expect(masked(text, { exceptions: [exception] })).not.toContain(exception);
  });

  it('spare what a pattern of the admin would take', () => {
    const rules = { patterns: ['CU-######'], exceptions: ['CU-000000'] };
    expect(masked('CU-000000, CU-000001', rules)).toBe('CU-000000, [CUSTOM_1]');
  });
});

it('any rules and any text: restoring gives the original, in time that grows with the text', () => {
  const line = fc.stringMatching(/^[ab#@* -]{1,12}$/);
  fc.assert(
    fc.property(fc.array(line), fc.array(line), fc.stringMatching(/^[ab1 -]{0,200}$/), (patterns, exceptions, text) => {
      const mask = createMask([], { patterns, exceptions });
      expect(mask.restore(mask.mask(text))).toBe(text);
    }),
  );
  const long = `${'a'.repeat(30_000)} ${'1'.repeat(30_000)} ${'a1-'.repeat(1000)}`;
  const rules = { patterns: ['a*1', 'aa*', '* 1a', 'a a a a a a #'], exceptions: ['aa*b'] };
  const mask = createMask([], rules);
  expect(mask.restore(mask.mask(long))).toBe(long);
}, 20_000);

it('many findings beside many exceptions: the text is gone through once for each, not once for each finding', () => {
  const finder = ownFinder({ patterns: ['KD #####'], exceptions: ['KD 00###'] });
  const text = 'KD 12345, KD 00345, '.repeat(3000);
  const started = performance.now();
  expect(finder.find(text)).toHaveLength(3000);
  expect(performance.now() - started).toBeLessThan(2000);
});
