import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docPath, entriesIn, entriesOf, helpdesksWithSelectors, selectorsDoc } from './selectors-doc';

const root = resolve(import.meta.dirname, '..');

describe('the tables of selectors', () => {
  it.each(helpdesksWithSelectors())('say for every form on how many sources it rests: %s', async (helpdesk) => {
    const module = await import(`../lib/helpdesks/${helpdesk}/selectors.ts`);
    const table = Object.entries(module.selectors as Record<string, readonly string[]>);
    expect(entriesIn(helpdesk).map(({ name, forms }) => [name, forms.map(({ css }) => css)])).toEqual(table);
  });

  it('are what docs/selectors.md tells; `npm run selectors` writes it', () => {
    expect(readFileSync(docPath, 'utf8')).toBe(selectorsDoc());
  });
});

describe('a comment of a selector', () => {
  const table = (comment: string, list = '\'[a="],"]\', `b`') =>
    `export const selectors = {\n  /** ${comment} */\n  one: [${list}],\n} as const satisfies X;`;

  it('tells counts, note and dates', () => {
    expect(entriesOf(table('10+, 2. A note, 3 words. TODO [2027-06-01]: drop 2.'))).toEqual([
      {
        name: 'one',
        note: 'A note, 3 words.',
        forms: [
          { css: '[a="],"]', sources: '10+', drop: null },
          { css: 'b', sources: '2', drop: '2027-06-01' },
        ],
      },
    ]);
    expect(entriesOf(table('own, ?. TODO [2027-06-01]: drop 1-2.'))[0]?.forms.map(({ drop }) => drop)).toEqual([
      '2027-06-01',
      '2027-06-01',
    ]);
  });

  it.each([
    ['one count for two forms', '4'],
    ['words first', 'Then 4, 2'],
    ['a date without what to drop', '4, 2. TODO [2027-06-01]: drop the Ember form.'],
  ])('is refused with %s', (_, comment) => expect(() => entriesOf(table(comment))).toThrow('one: '));
});

describe('dates in the sources', () => {
  const files = (folder: string): string[] =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(join(root, path)).isDirectory())
        return ['node_modules', 'saved-pages'].includes(name) ? [] : files(path);
      return /\.(tsx?|mjs|css)$/.test(name) ? [path] : [];
    });
  const overdue = (text: string, today: string): string[] =>
    [...text.matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g)].map(([, date = '']) => date).filter((date) => date < today);

  it('have not passed: what was to be dropped is dropped, or has a new date with a reason', () => {
    const today = new Date().toISOString().slice(0, 10);
    const late = ['lib', 'components', 'entrypoints', 'scripts', 'demo']
      .flatMap(files)
      .flatMap((path) =>
        relative('scripts', path) === 'selectors-doc.test.ts'
          ? []
          : overdue(readFileSync(join(root, path), 'utf8'), today).map((date) => `${path}: TODO [${date}]`),
      );
    expect(late).toEqual([]);
  });

  it('are seen when they have (the test itself can fail)', () => {
    expect(overdue('/** TODO [2027-06-01]: drop 2. */', '2027-06-02')).toEqual(['2027-06-01']);
    expect(overdue('/** TODO [2027-06-01]: drop 2. */', '2027-06-01')).toEqual([]);
  });
});
