import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChange, same, takeAt } from './merge';

const style = (id: string, name: string, forbidden: string[] = []) => ({ id, name, forbidden });

describe('two changes of one value', () => {
  it('are both kept where they touch different fields', () => {
    const base = { signature: 'Team', shown: 3, hosts: ['a.example'] };
    const merged = mergeChange(
      base,
      { ...base, signature: 'Us' },
      { ...base, shown: 5, hosts: ['a.example', 'b.example'] },
    );
    expect(merged).toEqual({
      value: { signature: 'Us', shown: 5, hosts: ['a.example', 'b.example'] },
      conflicts: [],
    });
  });

  it('are told where they touch the same field, and mine stands', () => {
    const merged = mergeChange({ signature: 'Team' }, { signature: 'Us' }, { signature: 'Them' });
    expect(merged).toEqual({
      value: { signature: 'Us' },
      conflicts: [{ path: ['signature'], mine: 'Us', theirs: 'Them' }],
    });
  });

  it('join lists of texts: what either added is in, what either took out is out', () => {
    const merged = mergeChange(['a', 'b', 'c'], ['a', 'c', 'mine'], ['a', 'b', 'theirs']);
    expect(merged).toEqual({ value: ['a', 'theirs', 'mine'], conflicts: [] });
  });

  it('join lists of named things, each by its name', () => {
    const base = [style('1', 'One'), style('2', 'Two')];
    const mine = [style('1', 'Uno'), style('2', 'Two'), style('3', 'Mine')];
    const theirs = [style('0', 'Zero'), style('1', 'One', ['sorry']), style('2', 'Two')];
    expect(mergeChange(base, mine, theirs)).toEqual({
      value: [style('0', 'Zero'), style('1', 'Uno', ['sorry']), style('2', 'Two'), style('3', 'Mine')],
      conflicts: [],
    });
  });

  it('tell of an element that one took out and the other changed', () => {
    const base = [style('1', 'One'), style('2', 'Two')];
    const merged = mergeChange(base, [style('2', 'Two')], [style('1', 'Uno'), style('2', 'Two')]);
    expect(merged.value).toEqual([style('2', 'Two')]);
    expect(merged.conflicts).toEqual([{ path: ['1'], mine: undefined, theirs: style('1', 'Uno') }]);
  });

  it('keep an order that one side changed, and tell of two orders', () => {
    const [a, b, c] = [style('a', 'A'), style('b', 'B'), style('c', 'C')];
    expect(mergeChange([a, b, c], [a, b, { ...c, name: 'See' }], [c, a, b]).value.map(({ id }) => id)).toEqual([
      'c',
      'a',
      'b',
    ]);
    expect(mergeChange([a, b, c], [b, a, c], [c, a, b]).conflicts.map(({ path }) => path)).toEqual([[]]);
  });

  it('take a list whose elements have no name, or one twice, as a whole', () => {
    const day = (name: string) => ({ date: '2026-12-25', name });
    expect(mergeChange([day('x')], [day('mine')], [day('theirs')]).conflicts).toHaveLength(1);
    expect(mergeChange(['a'], ['a', 'b', 'b'], ['a', 'c']).conflicts).toHaveLength(1);
  });
});

describe('taking theirs', () => {
  it('puts it in at the place of a conflict, brings back what I took out, and takes out what they did', () => {
    const base = { list: [style('1', 'One'), style('2', 'Two')], name: 'n' };
    const mine = { list: [style('2', 'Mine')], name: 'n' };
    const theirs = { list: [style('1', 'Theirs')], name: 'n' };
    const { value, conflicts } = mergeChange(base, mine, theirs);
    expect(conflicts).toHaveLength(2);
    const taken = conflicts.reduce((now, { path }) => takeAt(now, theirs, path), value);
    expect(taken).toEqual(theirs);
  });
});

// Documents as the settings are: fields, texts, lists of texts, lists of named things.
const text = fc.constantFrom('a', 'b', 'c');
const doc = fc.record({
  text,
  flag: fc.boolean(),
  texts: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
  things: fc.uniqueArray(
    fc.record({ id: fc.constantFrom('1', '2', '3'), name: text, deep: fc.record({ on: fc.boolean(), word: text }) }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  maybe: fc.option(fc.record({ count: fc.nat(3) }), { nil: undefined }),
});

describe('whatever the two changes are', () => {
  it('an untouched side gives way, and the same change twice is no conflict', () => {
    fc.assert(
      fc.property(doc, doc, (base, changed) => {
        for (const [mine, theirs] of [
          [base, changed],
          [changed, base],
          [changed, changed],
        ] as const) {
          const merged = mergeChange(base, mine, theirs);
          expect(merged.conflicts).toEqual([]);
          expect(same(merged.value, changed)).toBe(true);
        }
      }),
    );
  });

  it('who writes first makes no difference to where they meet', () => {
    fc.assert(
      fc.property(doc, doc, doc, (base, one, other) => {
        const places = (conflicts: { path: string[] }[]) => conflicts.map(({ path }) => path.join('/')).toSorted();
        expect(places(mergeChange(base, one, other).conflicts)).toEqual(
          places(mergeChange(base, other, one).conflicts),
        );
      }),
    );
  });

  it('nothing of theirs is lost without a word: each field is theirs, or told, or was changed by me alone', () => {
    fc.assert(
      fc.property(doc, doc, doc, (base, mine, theirs) => {
        const { value, conflicts } = mergeChange(base, mine, theirs);
        const told = (key: string) => conflicts.some(({ path }) => path.length === 0 || path[0] === key);
        for (const key of ['text', 'flag'] as const)
          if (!told(key)) expect(same(theirs[key], base[key]) || same(value[key], theirs[key])).toBe(true);
        for (const { id, name } of theirs.things) {
          const was = base.things.find((one) => one.id === id);
          if (was && was.name === name) continue;
          if (conflicts.some(({ path }) => path[0] === 'things')) continue;
          expect(value.things.find((one) => one.id === id)?.name).toBe(name);
        }
        for (const word of theirs.texts) if (!base.texts.includes(word)) expect(value.texts).toContain(word);
      }),
    );
  });

  it('taking theirs everywhere leaves no conflict with them', () => {
    fc.assert(
      fc.property(doc, doc, doc, (base, mine, theirs) => {
        const { value, conflicts } = mergeChange(base, mine, theirs);
        const taken = conflicts.reduce((now, { path }) => takeAt(now, theirs, path), value);
        expect(mergeChange(base, taken, theirs).conflicts).toEqual([]);
      }),
    );
  });
});
