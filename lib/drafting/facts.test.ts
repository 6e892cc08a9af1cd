import { describe, expect, it } from 'vitest';
import { facts, isSupported } from './facts';

const brief = (text: string) => facts(text).map(({ value, unit }) => `${value} ${unit ?? '-'}`);

describe('facts', () => {
  it.each([
    ['It costs € 12,50 a month', ['12.5 eur']],
    ['It costs 12.50 euros', ['12.5 eur']],
    ['1.234,50 €', ['1234.5 eur']],
    ['$1,234.50', ['1234.5 usd']],
    ['within 5 working days', ['5 workday']],
    ['sous 5 jours ouvrables', ['5 workday']],
    ['binnen vijf werkdagen', ['5 workday']],
    ['innerhalb von 5 Werktagen', ['5 workday']],
    ['3 to 5 days', ['3 day', '5 day']],
    ['3-5 Tage', ['3 day', '5 day']],
    ['on 12 March', ['12 month-3']],
    ['le 12 mars', ['12 month-3']],
    ['March 12', ['12 month-3']],
    ['at 14:30', ['14:30 time']],
    ['25 GB of data', ['25 gb']],
    ['10 %', ['10 percent']],
    ['two ways to do it', []],
    ['1. Open it\n2. Close it', []],
    ['[page 9](https://x.example/77)', ['9 -']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));

  it('agrees across languages and writings, not across values or units', () => {
    const known = facts('Le remboursement prend 5 jours ouvrables et coûte 12,50 €, au plus tard le 03/12/2026.');
    const supported = (text: string) => facts(text).every((fact) => isSupported(fact, known));
    expect(supported('The refund takes five working days and costs € 12.50, by 3 December.')).toBe(true);
    expect(supported('It takes 5 days.')).toBe(false);
    expect(supported('It takes 6 working days.')).toBe(false);
    expect(supported('It costs 12 euros.')).toBe(false);
    expect(supported('by 4 December')).toBe(false);
  });
});
