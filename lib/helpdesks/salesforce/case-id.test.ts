import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIdOf, longId, recordIdIn } from './case-id';
import { isComposerFrame } from './frame-host';

const at = (path: string): string | null => caseIdOf(new URL(path, 'https://acme.lightning.force.com'));

describe('a case id', () => {
  it('has one form, whichever the address has', () => {
    // The pair of a published address (Greasy Fork 453693).
    expect(longId('5001T00001iQZ5I')).toBe('5001T00001iQZ5IQAW');
    expect(longId('5001T00001iQZ5IQAW')).toBe('5001T00001iQZ5IQAW');
    expect(at('/lightning/r/Case/5001T00001iQZ5I/view')).toBe(at('/lightning/r/Case/5001T00001iQZ5IQAW/view'));
  });

  it('tells ids apart that differ in capitals alone', () => {
    const sign = fc.constantFrom(...'abcXYZ019');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 12, maxLength: 12 }), (signs) => {
        const id = `500${signs.join('')}`;
        const other = `500${signs.map((one) => (one === one.toLowerCase() ? one.toUpperCase() : one)).join('')}`;
        expect(longId(id).toLowerCase() === longId(other).toLowerCase()).toBe(id === other);
      }),
    );
  });

  it.each([
    ['/lightning/r/Case/5001T00001iQZ5IQAW/view', true],
    ['/lightning/r/5001T00001iQZ5IQAW/view', true],
    ['/lightning/r/Case/5001T00001iQZ5IQAW/view?ws=%2Flightning%2Fr%2FCase%2F5001T00001iQZ5JQAW%2Fview', true],
    ['/lightning/r/Case/5001T00001iQZ5IQAW/related/CaseComments/view', false],
    ['/lightning/r/Contact/0031T00001iQZ5IQAW/view?ws=%2Flightning%2Fr%2FCase%2F5001T00001iQZ5IQAW%2Fview', false],
    ['/lightning/r/Case/5001T00001iQZ5IQ/view', false],
    ['/lightning/o/Case/list?filterName=Recent', false],
    ['/one/one.app', false],
  ])('is taken from %s: %s', (path, found) => {
    expect(at(path)).toBe(found ? '5001T00001iQZ5IQAW' : null);
  });

  it('is taken from links', () => {
    expect(recordIdIn('/lightning/r/User/0051T00001iQZ5I/view')).toBe('0051T00001iQZ5IQAW');
    expect(recordIdIn('/lightning/r/Case/5001T00001iQZ5IQAW/related/CaseComments/view')).toBe('5001T00001iQZ5IQAW');
    expect(recordIdIn('/lightning/o/Case/list')).toBeNull();
    expect(recordIdIn(null)).toBeNull();
  });
});

describe('a composer’s frame', () => {
  it.each([
    ['acme--c.vf.force.com', 'acme.lightning.force.com', true],
    ['acme--dev--c.sandbox.vf.force.com', 'acme--dev.sandbox.lightning.force.com', true],
    ['acme-dev-ed--c.develop.vf.force.com', 'acme-dev-ed.develop.my.salesforce.com', true],
    ['acme--c.visualforce.com', 'acme.lightning.force.com', true],
    ['other--c.vf.force.com', 'acme.lightning.force.com', false],
    ['acme--c.vf.force.com.evil.example', 'acme.lightning.force.com', false],
    ['evil.example', 'acme.lightning.force.com', false],
    ['--c.vf.force.com', '.lightning.force.com', false],
    ['acme.vf.force.com', 'acme.lightning.force.com', false],
    ['acme--dev--c.sandbox.vf.force.com', 'acme.lightning.force.com', false],
  ])('on %s belongs to %s: %s', (host, account, theirs) => {
    expect(isComposerFrame(host, account)).toBe(theirs);
  });
});
