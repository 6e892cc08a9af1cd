import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tier } from '../decision';
import { readTeamWords, tellingWords, withTeamWords } from './team-words';

const past = (tier: Tier, text: string, times: number) =>
  Array.from({ length: times }, () => ({ tier, words: tellingWords(text, 'en') }));

describe('the words of a text', () => {
  it('tell what it is about: folded, once, without everyday words, numbers and placeholders', () => {
    expect(tellingWords('The invoice of [NAME_1] for 2024 is Overdue, the invoice!', 'en')).toEqual([
      'invoice',
      'overdue',
    ]);
  });
  it('are cut to sixty', () => {
    expect(
      tellingWords(
        Array.from({ length: 90 }, (_, at) => `word${String.fromCharCode(97 + (at % 26))}${at}x`).join(' '),
        'en',
      ),
    ).toHaveLength(60);
  });
});

describe("the team's words", () => {
  const team = [
    ...past('L3', 'payroll export shows the wrong month', 6),
    ...past('L1', 'where do I find the invoice', 6),
    ...past('L2', 'the modem loses its connection', 6),
  ];
  const open = (text: string) => readTeamWords(tellingWords(text, 'en'), team);

  it('say nothing before a ticket was confirmed', () => {
    expect(readTeamWords(['payroll'], [])).toBeNull();
    expect(withTeamWords([0.5, 0.3, 0.2], null)).toEqual([0.5, 0.3, 0.2]);
  });
  it('speak for the tier in which they were confirmed, endings aside, and name the ones that tell most', () => {
    const said = open('The payrolls exported again');
    expect(said?.tickets).toBe(18);
    expect(said?.voices.indexOf(Math.max(...(said?.voices ?? [])))).toBe(2);
    expect(said?.telling).toEqual(['payrolls', 'exported']);
    const [one, two, three] = withTeamWords([0.4, 0.4, 0.2], said);
    expect(three).toBeGreaterThan(0.22);
    expect(one + two + three).toBeCloseTo(1);
  });
  it('leave a ticket alone whose words nobody has met, but for the share of the tiers', () => {
    expect(open('Zebra crossing')?.telling).toEqual([]);
    const even = readTeamWords(['zebra'], [...past('L1', 'a', 71), ...past('L2', 'b', 83), ...past('L3', 'c', 46)]);
    for (const voice of even?.voices ?? []) expect(Math.abs(voice)).toBeLessThan(0.01);
  });
  it('count a correction at once', () => {
    const before = open('payroll')?.voices[0] ?? 0;
    const after = readTeamWords(['payroll'], [...team, ...past('L1', 'payroll', 1)])?.voices[0] ?? 0;
    expect(after).toBeGreaterThan(before);
  });
  it('move chances that stay chances', () => {
    const tier = fc.constantFrom<Tier>('L1', 'L2', 'L3');
    const word = fc.constantFrom('one', 'two', 'three', 'fourth', 'fifth');
    const ticket = fc.record({ tier, words: fc.array(word) });
    fc.assert(
      fc.property(fc.array(ticket), fc.array(word), (tickets, words) => {
        const moved = withTeamWords([0.6, 0.3, 0.1], readTeamWords(words, tickets));
        expect(moved.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
        for (const chance of moved) expect(chance).toBeGreaterThan(0);
      }),
    );
  });
});
