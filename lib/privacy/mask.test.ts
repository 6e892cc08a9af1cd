import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask } from './mask';
import { findPersonalData } from './registry';

/** Texts that mix prose, personal data and what looks like placeholders. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'ann@mail.example',
    'ANN@mail.example',
    '+44 20 7946 0958',
    'BE71 0961 2345 6769',
    'BE71096123456769',
    '4111 1111 1111 1111',
    '[EMAIL_1]',
    '[EMAIL_1b]',
    '[TEXT_1]',
    '[NAME_2',
    'EMAIL_1]',
    '[',
    ']',
    '_',
    "'",
    '.',
    '-',
    'sk_live_0123456789abcdef',
    '[[EMAIL_1]]',
    'Kind regards,\nAnn Lee',
    'Mr Lee',
    '\n',
    ' ',
  ),
);
const mixed = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(' '));
const glued = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
const anyText = fc.oneof(mixed, glued, fc.string({ unit: 'binary' }));

describe('createMask', () => {
  it('restores any text exactly, also several texts with one mask', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const mask = createMask([{ type: 'NAME', value: 'Ann Lee' }]);
        const [maskedA, maskedB] = [mask.mask(a), mask.mask(b)];
        expect(mask.restore(maskedA)).toBe(a);
        expect(mask.restore(maskedB)).toBe(b);
      }),
      { numRuns: 400 },
    );
  });

  it('restores a stream as it does the whole, however it is cut', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.integer({ min: 1, max: 7 })), (text, sizes) => {
        const mask = createMask();
        const masked = mask.mask(text);
        const restorer = mask.restorer();
        let streamed = '';
        let at = 0;
        for (const size of sizes) {
          streamed += restorer.push(masked.slice(at, at + size));
          at += size;
        }
        streamed += restorer.push(masked.slice(at)) + restorer.end();
        expect(streamed).toBe(mask.restore(masked));
      }),
      { numRuns: 400 },
    );
  });

  it('shows a stream at once and holds back an unfinished placeholder only', () => {
    const mask = createMask();
    mask.mask('ann@mail.example');
    const restorer = mask.restorer();
    expect(restorer.push('Hello ')).toBe('Hello ');
    expect(restorer.push('see [1], write to [EM')).toBe('see [1], write to ');
    expect(restorer.push('AIL_1] now')).toBe('ann@mail.example now');
    expect(restorer.push('[not one')).toBe('[not one');
    expect(restorer.end()).toBe('');
  });

  it('gives the same value the same placeholder in every text, another spelling the same number', () => {
    const mask = createMask();
    expect(mask.mask('BE71 0961 2345 6769, ann@mail.example')).toBe('[IBAN_1], [EMAIL_1]');
    expect(mask.mask('ann@mail.example bob@mail.example BE71096123456769 Ann@mail.example')).toBe(
      '[EMAIL_1] [EMAIL_2] [IBAN_1b] [EMAIL_1b]',
    );
    expect(mask.placeholders()).toEqual(['[IBAN_1]', '[EMAIL_1]', '[EMAIL_2]', '[IBAN_1b]', '[EMAIL_1b]']);
  });

  it('hides known names and their parts, and one person has one number', () => {
    const mask = createMask([
      { type: 'NAME', value: 'Rosalind Okafor' },
      { type: 'EMAIL', value: 'weird address@local' },
    ]);
    expect(mask.mask('ROSALIND OKAFOR called. Okafor uses weird address@local. Tell Rosalind.')).toBe(
      '[NAME_1] called. [NAME_1b] uses [EMAIL_1]. Tell [NAME_1c].',
    );
  });

  it('takes any known value as it stands, and remembers names from earlier texts', () => {
    const odd = ["Anne-Marie (Annie) O'Neil", 'a.b*c+d?', '[x]', '$1 \\d', '-', ''];
    const mask = createMask(odd.map((value) => ({ type: 'NAME' as const, value })));
    const text = odd.join(' | ');
    expect(mask.restore(mask.mask(text))).toBe(text);
    expect(mask.mask(text)).not.toContain('Anne-Marie');
    mask.mask('It broke.\n\nKind regards,\nXochitl Quetzal');
    expect(mask.mask('as xochitl quetzal said; Quetzal agrees')).not.toMatch(/quetzal/i);
  });

  it('leaves no found value in the masked text', () => {
    const values = ['ann@mail.example', '+44 20 7946 0958', 'BE71 0961 2345 6769', '4111 1111 1111 1111'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(values),
        fc.array(fc.constantFrom('and', 'my', 'order 12', '\n', 'is')),
        (some, words) => {
          const masked = createMask().mask([...some, ...words].join(' , '));
          expect(some.filter((value) => masked.includes(value))).toEqual([]);
        },
      ),
    );
  });

  it('leaves nothing that the log would refuse, whatever stands beside a value', () => {
    const refused = new Set(['EMAIL', 'IBAN', 'CARD']);
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = createMask([{ type: 'NAME', value: 'Ann Lee' }]).mask(text);
        const left = findPersonalData(masked).filter(({ type }) => refused.has(type));
        expect(left.map(({ start, end }) => masked.slice(start, end))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('names placeholders that a model invented or altered', () => {
    const mask = createMask();
    mask.mask('ann@mail.example');
    expect(
      mask.unknownPlaceholders('Hi [EMAIL_1], [EMAIL_2], [email 1], {{PHONE_3}} and EMAIL_1; not [1] or [note].'),
    ).toEqual(['[EMAIL_2]', '[email 1]', '{{PHONE_3}}', 'EMAIL_1']);
  });

  it('takes a signature of cells for a name, and the heading of a table for none', () => {
    expect(createMask().mask('Thanks\nGreta Holm | Support | 12\nAcme | Ghent')).not.toContain('Greta');
    const table = 'Light | Meaning | What to do\nInternet green | connected | nothing';
    expect(createMask().mask(table)).toBe(table);
  });

  it('leaves unknown placeholders as they are', () => {
    expect(createMask().restore('[EMAIL_9] [NAME_1]')).toBe('[EMAIL_9] [NAME_1]');
  });
});
