import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask } from '../privacy/mask';
import { exampleHit } from './fixtures/example';
import { createGrounding, type GroundScope } from './ground';
import { createLinkCheck } from './links';

const passages = [
  exampleHit(),
  exampleHit({
    id: 'kb:102#1',
    articleId: 'kb:102',
    title: 'Fees',
    url: 'https://help.brightline.example/en/articles/102',
    text: 'A new SIM costs € 10. Write to help@brightline.example.',
  }),
  exampleHit({
    id: 'kb:9#1',
    articleId: 'kb:9',
    title: 'Goodwill',
    internal: true,
    url: 'https://intra.brightline.example/9',
    text: 'Agents may waive the fee of the customer twice in any calendar year without asking.',
  }),
];

function check(text: string, over: Partial<GroundScope> = {}) {
  const own = ['Your order is 88213, see https://shop.example.org/o/88213'];
  return createGrounding({ lang: 'en', passages, own, said: [], hosts: [], mask: createMask(), ...over }).ground(text);
}
const codes = (text: string) => check(text).warnings.map(({ code, detail }) => `${code}: ${detail}`);

describe('links', () => {
  const checkLinks = createLinkCheck({ passages, said: [], own: [], hosts: [] });

  it.each([
    ['Read [the page](article:1).', 'Read [the page](https://help.brightline.example/en/articles/101).'],
    [
      'Read [the page](https://help.brightline.example/en/articles/102/).',
      'Read [the page](https://help.brightline.example/en/articles/102/).',
    ],
    ['See https://shop.example.org/o/88213 again.', 'See https://shop.example.org/o/88213 again.'],
    ['Write to help@brightline.example.', 'Write to help@brightline.example.'],
  ])('keeps what the base or the ticket holds: %s', (text, expected) => {
    const checked = check(text);
    expect(checked.text).toBe(expected);
    expect(checked.warnings.map(({ code }) => code)).not.toContain('foreign-link-removed');
  });

  it.each([
    ['See [our page](https://evil.example/a?d=secret).', 'See our page.', 'https://evil.example/a?d=secret'],
    ['See https://evil.example/a now.', 'See now.', 'https://evil.example/a'],
    ['See <https://evil.example/a> now.', 'See now.', 'https://evil.example/a'],
    ['See evil.com/login now.', 'See now.', 'evil.com/login'],
    ['See www.evil.zone now.', 'See now.', 'www.evil.zone'],
    ['![x](https://evil.example/p.png)Hello', 'Hello', 'https://evil.example/p.png'],
    ['<img src="https://evil.example/p.png">Hello', 'Hello', 'https://evil.example/p.png'],
    ['<a href="https://evil.example">Hello</a>', 'Hello', 'https://evil.example'],
    ['[Hello](javascript:alert(1))', 'Hello', 'javascript:alert(1)'],
    ['Write to thief@evil.example today.', 'Write to today.', 'thief@evil.example'],
    [
      'See [a](https://help.brightline.example/en/articles/102?u=secret).',
      'See a.',
      'https://help.brightline.example/en/articles/102?u=secret',
    ],
  ])('takes out %s', (text, expected, removed) => {
    const result = check(text);
    expect(result.text).toBe(expected);
    expect(result.warnings).toContainEqual({ code: 'foreign-link-removed', detail: removed });
  });

  it('links no internal article', () => {
    expect(check('See [here](article:3).').text).toBe('See here.');
  });

  it('lets no foreign host through, whatever it is wrapped in, and does not change on repetition', () => {
    const wrapped = fc.constantFrom(
      '[a](URL)',
      '![a](URL)',
      '<URL>',
      '<a href="URL">a</a>',
      'URL',
      '[URL](URL)',
      '[a]: URL',
      '<img src=URL>',
      '[a](URL "t")',
      '(URL)',
      '**URL**',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            wrapped,
            fc.constantFrom(
              'https://evil.com/x?d=1',
              'http://evil.com',
              'www.evil.com',
              'HTTPS://EVIL.COM/a',
              '//evil.com',
              'ftp://evil.com',
            ),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        fc.lorem(),
        (items, words) => {
          const text = items.map(([shape, url]) => `${words} ${shape.replaceAll('URL', url)}`).join(' ');
          const once = checkLinks(text).text;
          expect(once.toLowerCase()).not.toContain('evil.com');
          expect(checkLinks(once).text).toBe(once);
        },
      ),
    );
  });
});

describe('ground', () => {
  it('lists citations in order and takes unknown ones out', () => {
    const result = check('A SIM costs € 10 [2]. You can do it yourself [1, 7].');
    expect(result.text).toBe('A SIM costs € 10 [2]. You can do it yourself [1].');
    expect(result.citations.map(({ n }) => n)).toEqual([1, 2]);
    expect(result.warnings).toEqual([{ code: 'unknown-citation', detail: '[7]' }]);
  });

  it('names numbers that stand nowhere', () => {
    expect(codes('You have no signal for 15 minutes [1]. Your order 88213 is fine.')).toEqual([]);
    expect(codes('You have no signal for 20 minutes [1].')).toEqual(['unsupported-fact: 20 minutes']);
    // True of another passage than the one cited.
    expect(codes('It costs € 10 [1].')).toEqual(['unsupported-fact: €10']);
    expect(codes('We refund 30 % within 3 working days.')).toEqual([
      'unsupported-fact: 30 %',
      'unsupported-fact: 3 working days',
    ]);
  });

  it('counts a mark behind the full stop for the sentence before it', () => {
    expect(codes('A SIM costs € 10. [2] You can move the eSIM. [1]')).toEqual([]);
  });

  it('names the fields of a template that a passage carried in', () => {
    expect(check('Hello {{first_name}}, look at it.').warnings).toContainEqual({
      code: 'unknown-placeholder',
      detail: '{{first_name}}',
    });
  });

  it('restores placeholders and names unknown ones', () => {
    const mask = createMask([{ type: 'NAME', value: 'Martha' }]);
    mask.mask('Martha, martha.okonjo@example.com');
    const result = check('Hello [NAME_1],\n\nYou wrote from [EMAIL_1] and [EMAIL_4].', {
      mask,
      said: ['martha.okonjo@example.com'],
    });
    expect(result.text).toBe('Hello Martha,\n\nYou wrote from martha.okonjo@example.com and [EMAIL_4].');
    expect(result.warnings).toEqual([{ code: 'unknown-placeholder', detail: '[EMAIL_4]' }]);
  });

  it('flags an internal passage, cited or only worded', () => {
    expect(codes('I can do it [3].')).toContain('internal-passage: Goodwill');
    expect(codes('We may waive the fee of the customer twice in any calendar year.')).toContain(
      'internal-passage: Goodwill',
    );
    expect(codes('You can move the eSIM yourself [1].')).toEqual([]);
  });
});
