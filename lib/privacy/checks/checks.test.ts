import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn, mod97, validCard, validIban } from './bank';
import { checkValue } from './index';

describe('checkValue', () => {
  // Specimens from public documents of the issuers, and the same with one digit changed.
  it.each([
    ['iban', 'BE71 0961 2345 6769', 'BE71 0961 2345 6768'],
    ['iban', 'NL91ABNA0417164300', 'NL91ABNA0417164301'],
    ['credit_card', '4111 1111 1111 1111', '4111 1111 1111 1112'],
    ['credit_card', '3782-822463-10005', '3782-822463-10006'],
    ['nl_bsn', '111222333', '111222334'],
    ['be_rrn', '85.07.30-033.28', '85.07.30-033.29'],
    ['be_rrn', '17 07 30 033 84', '17 07 30 033 85'],
    ['fr_nir', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
    ['fr_nir', '253072A07300443', '253072A07300444'],
    ['de_steuerid', '36 574 261 809', '36 574 261 890'],
    ['at_svnr', '1237 010180', '2237 010180'],
    ['es_dni', '54362315-K', '54362315-Z'],
    ['es_nie', 'X-2482300W', 'X-2482300A'],
    ['it_cf', 'RCCMNL83S18D969H', 'RCCMNL83S18D969'],
    ['pt_nif', '501 964 843', '501 964 842'],
    ['gb_nino', 'AB 12 34 56 C', 'GB 12 34 56 C'],
    ['gb_nhs', '943-476-5870', '943-476-5871'],
    ['ie_pps', '6433435F', '6433435E'],
    ['ie_pps', '6433435IH', '6433435VH'],
    ['ch_avs', '756.9217.0769.85', '756.9217.0769.84'],
    ['us_ssn', '536-90-4399', '666-90-4399'],
    ['ean', '4006381333931', '4006381333932'],
    ['passport_fr', '12AB34567', '1AB234567'],
    ['mobile_nl-NL', '+31612345678', '+31212345678'],
  ])('%s: %s is right, %s is not', (kind, right, wrong) => {
    expect(checkValue(kind, right)).toBe(true);
    expect(checkValue(kind, wrong)).toBe(false);
  });

  it('knows no other kinds', () => {
    expect(checkValue('xx_unknown', '1')).toBeNull();
    expect(checkValue('passport_xx', '1')).toBeNull();
  });

  it('answers for any text without throwing', () => {
    const kinds = [
      'iban',
      'be_rrn',
      'fr_nir',
      'de_steuerid',
      'at_svnr',
      'es_dni',
      'it_cf',
      'pt_nif',
      'ie_pps',
      'ean',
      'fr_spi',
      'pt_cc',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.string(),
        (kind, value) => typeof checkValue(kind, value) === 'boolean',
      ),
    );
  });
});

describe('check digits', () => {
  const digits = fc.stringMatching(/^[1-9]\d{7,20}$/);

  it('Luhn accepts exactly one last digit and finds any single changed digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (head, at, by) => {
        const right = [...'0123456789'].filter((last) => luhn(head + last));
        expect(right).toHaveLength(1);
        const whole = [...`${head}${right[0]}`];
        const i = at % whole.length;
        whole[i] = String((Number(whole[i]) + by) % 10);
        expect(luhn(whole.join(''))).toBe(false);
      }),
    );
  });

  it('mod 97 agrees with whole-number arithmetic', () => {
    fc.assert(fc.property(digits, (value) => mod97(value) === Number(BigInt(value) % 97n)));
  });

  it('IBAN check digits made by the rule are accepted in any grouping', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (account) => {
        const check = String(98 - mod97(`ABNA${account}NL00`)).padStart(2, '0');
        const iban = `NL${check}ABNA${account}`;
        expect(validIban(iban)).toBe(true);
        expect(validIban(iban.replace(/(.{4})/g, '$1 ').trim())).toBe(true);
      }),
    );
  });

  it('a card needs a scheme’s first digits', () => {
    expect(validCard('9111111111111111')).toBe(false);
    expect(luhn('')).toBe(false);
  });
});
