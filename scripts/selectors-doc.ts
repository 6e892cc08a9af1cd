import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'lib', 'helpdesks');
export const docPath = join(root, 'docs', 'selectors.md');

/** One form of a selector, as its table says it. */
export interface Form {
  css: string;
  /** How many independent public sources show it, such as `4` or `10+`; `own`: the product's published source; `?`: not counted. */
  sources: string;
  /** The date to drop it, where it is a fallback: `2027-06-01`. */
  drop: string | null;
}

export interface Entry {
  name: string;
  forms: Form[];
  note: string;
}

const count = String.raw`(?:\d+\+?|own|\?)`;
const counts = new RegExp(`^(${count}(?:, ${count})*)(?:\\.(?=\\s|$)|$)`);
const todo = /TODO \[(\d{4}-\d\d-\d\d)\]: drop (\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*)\.?$/;

/**
 * The entries of a helpdesk's table of selectors. The comment of every entry begins with one count for each form in its
 * list, in order, and ends with what to drop when: `9+, 2. Words. TODO [2027-06-01]: drop 2.`
 * @param text the source of a `selectors.ts`.
 * @throws Error naming the entry whose comment has another form.
 */
export function entriesOf(text: string): Entry[] {
  const table = text.slice(text.indexOf('export const selectors'), text.indexOf('as const satisfies'));
  const entries: Entry[] = [];
  for (const match of table.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+): \[/g)) {
    const [whole, comment = '', name = ''] = match;
    entries.push(entryOf(name, comment, stringsIn(table.slice((match.index ?? 0) + whole.length))));
  }
  return entries;
}

function entryOf(name: string, comment: string, list: string[]): Entry {
  const words = comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  const told = counts.exec(words)?.[1]?.split(', ');
  if (told?.length !== list.length) {
    throw new Error(`${name}: its comment must begin with ${list.length} counts, as in "/** 4, 10+, own. Words. */"`);
  }
  const dated = todo.exec(words);
  if (!dated && words.includes('TODO')) throw new Error(`${name}: write "TODO [2027-06-01]: drop 2." at the end`);
  const dropped = new Set((dated?.[2] ?? '').split(', ').flatMap(numbers));
  return {
    name,
    forms: list.map((css, i) => ({
      css,
      sources: told[i] ?? '?',
      drop: dropped.has(i + 1) ? (dated?.[1] ?? null) : null,
    })),
    note: words.replace(counts, '').replace(todo, '').trim(),
  };
}

function numbers(range: string): number[] {
  if (range === '') return [];
  const [from = 0, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** The quoted strings up to the end of the list. */
function stringsIn(text: string): string[] {
  const list: string[] = [];
  const part = /\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"((?:[^"\\]|\\.)*)"),?|\s*(\])/y;
  for (let found = part.exec(text); found && found[4] === undefined; found = part.exec(text)) {
    list.push((found[1] ?? found[2] ?? found[3] ?? '').replace(/\\(.)/g, '$1'));
  }
  return list;
}

/** The helpdesks that have a table of selectors. */
export function helpdesksWithSelectors(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('selectors.ts'))
    .map((entry) => entry.name)
    .sort();
}

export function entriesIn(helpdesk: string): Entry[] {
  return entriesOf(readFileSync(join(folder, helpdesk, 'selectors.ts'), 'utf8'));
}

const weight = ({ sources }: Form): number => (sources === 'own' ? 99 : Number.parseInt(sources, 10) || 0);

/** docs/selectors.md as it must be. */
export function selectorsDoc(): string {
  const all = helpdesksWithSelectors().map((name) => ({ name, entries: entriesIn(name) }));
  const head = [
    '# What the selectors rest on',
    '',
    'Written by `npm run selectors` from the tables in `lib/helpdesks/*/selectors.ts`; a test fails when it is not current.',
    '',
    'No live account of these helpdesks was available. A source is a public code base by another author that uses the selector; `own` is the source that the product itself publishes; `?` was not counted. Forms are tried in order. A dated one is a fallback for an older page, and a test fails when its date has passed.',
    '',
    '| helpdesk | selectors | first form with 3 or more sources | with 1 or 2 | with none | dated fallbacks | next date |',
    '|---|---|---|---|---|---|---|',
    ...all.map(({ name, entries }) => summary(name, entries)),
  ];
  return `${[...head, ...all.flatMap(section)].join('\n')}\n`;
}

function summary(name: string, entries: Entry[]): string {
  const best = entries.map(({ forms }) => (forms[0] ? weight(forms[0]) : 0));
  const dates = entries.flatMap(({ forms }) => forms.flatMap(({ drop }) => drop ?? [])).sort();
  const within = (least: number, most: number): number => best.filter((n) => n >= least && n <= most).length;
  const cells = [name, entries.length, within(3, 99), within(1, 2), within(0, 0), dates.length, dates[0] ?? ''];
  return `| ${cells.join(' | ')} |`;
}

function section({ name, entries }: { name: string; entries: Entry[] }): string[] {
  const rows = entries.flatMap((entry) =>
    entry.forms.map((form, i) => {
      const cells = [
        i === 0 ? entry.name : '',
        code(form.css),
        form.sources,
        form.drop ?? '',
        i === 0 ? entry.note : '',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return ['', `## ${name}`, '', '| what | selector | sources | drop on | note |', '|---|---|---|---|---|', ...rows];
}

const code = (css: string): string => `\`${css.replaceAll('|', '\\|')}\``;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(docPath, selectorsDoc());
