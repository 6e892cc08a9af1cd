import { beforeEach, describe, expect, it } from 'vitest';
import { createPaneWitness, type PaneWitness } from './pane-witness';

let witness: PaneWitness;
beforeEach(() => {
  witness = createPaneWitness();
});

describe('whose pane is on screen', () => {
  it('is the addressed ticket’s, as long as no other was seen there', () => {
    expect(witness.belongs('1', ['a'])).toBe(true);
    expect(witness.belongs('1', ['a', 'b'])).toBe(true);
    expect(witness.belongs('1', ['b', 'c'])).toBe(true);
  });
  it('stays that of the ticket before until another pane comes up', () => {
    witness.belongs('1', ['a']);
    expect(witness.belongs('2', ['a'])).toBe(false);
    expect(witness.belongs('2', ['x'])).toBe(true);
    expect(witness.belongs('1', ['x'])).toBe(false);
    expect(witness.belongs('1', ['a', 'b'])).toBe(true);
  });
  it('is nobody’s when it comes up while the address stays, and when it is empty', () => {
    witness.belongs('1', ['a']);
    expect(witness.belongs('1', ['x'])).toBe(false);
    expect(witness.belongs('1', ['a'])).toBe(true);
    expect(witness.belongs('1', [])).toBe(false);
  });
  it('is not the ticket’s when it came up in a list', () => {
    expect(witness.belongs(null, ['a'])).toBe(false);
    expect(witness.belongs('1', ['a'])).toBe(false);
    expect(witness.belongs('1', ['x'])).toBe(true);
  });
  it('is what the API says, whatever was seen', () => {
    witness.belongs('1', ['x']);
    witness.learn('1', ['a', 'b']);
    expect(witness.belongs('1', ['x'])).toBe(false);
    expect(witness.belongs('1', ['b', 'c'])).toBe(true);
    witness.learn('2', ['x']);
    expect(witness.belongs('2', ['x'])).toBe(true);
  });
  it('is found when the whole thread in it was exchanged for one that the API knows', () => {
    witness.belongs('1', ['x']);
    witness.learn('1', ['x', 'y', 'z']);
    expect(witness.belongs('1', ['y'])).toBe(true);
  });
  it('is that of the ticket which the others were merged into', () => {
    witness.belongs('1', ['a', 'b']);
    witness.belongs('2', ['m', 'n', 'o']);
    expect(witness.belongs('2', ['a', 'm', 'n', 'o'])).toBe(true);
    expect(witness.belongs('2', ['a', 'b'])).toBe(false);
  });
  it('is forgotten in the end', () => {
    for (let ticket = 0; ticket < 40; ticket += 1) witness.belongs(String(ticket), [`of ${ticket}`]);
    expect(witness.belongs('39', ['of 0'])).toBe(false);
    expect(witness.belongs('40', ['of 0'])).toBe(true);
  });
});
