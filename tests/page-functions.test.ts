import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The sources that a script runs through tsx: itself and what it imports from this project. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)) {
    const found = [`${from}.ts`, `${from}/index.ts`].map((name) => join(dirname(file), name)).find(isFile);
    if (found) reachedFrom(found, seen);
  }
  return seen;
}
function isFile(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** What stands between a call's brackets. */
function callsOf(code: string, name: string): string[] {
  return [...code.matchAll(new RegExp(`\\.${name}\\(`, 'g'))].map(({ index, 0: call }) => {
    let depth = 1;
    let at = index + call.length;
    for (; depth > 0 && at < code.length; at += 1) depth += code[at] === '(' ? 1 : code[at] === ')' ? -1 : 0;
    return code.slice(index, at);
  });
}

// tsx keeps the names of functions by a helper (`__name`) that no page has; vitest does not, so only `npm start` met it.
it('functions that scripts run in a page need nothing that only Node has', () => {
  const run = ['scripts/demo.ts', 'bench/page.ts', 'bench/panel.ts', 'bench/review.ts', 'bench/crawl.ts'];
  const files = [...new Set(run.flatMap((file) => [...reachedFrom(join(root, file))]))];
  expect(files.length).toBeGreaterThan(10);
  const made = files.flatMap((file) => {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', keepNames: true });
    return ['evaluate', 'evaluateAll', 'waitForFunction', '$eval', '$$eval'].flatMap((name) =>
      callsOf(code, name.replaceAll('$', '\\$')).map((call) => ({ file: file.slice(root.length + 1), call })),
    );
  });
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter(({ call }) => call.includes('__name('))).toEqual([]);
});
