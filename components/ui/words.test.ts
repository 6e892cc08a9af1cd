import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Every fixed key in the components has words, so that no one ever reads `drafts.insert` on a button.
const root = join(import.meta.dirname, '..');
const locales = join(root, '..', 'locales', 'en');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function words(namespace: string): unknown {
  return JSON.parse(readFileSync(join(locales, `${namespace}.json`), 'utf8'));
}

function has(namespace: string, key: string): boolean {
  const path = key.split('.');
  const last = path.pop() ?? '';
  const holder = path.reduce<unknown>(
    (at, part) => (at as Record<string, unknown> | undefined)?.[part],
    words(namespace),
  );
  if (typeof holder !== 'object' || holder === null) return false;
  return last in holder || `${last}_other` in holder;
}

describe.each(['panel', 'options', 'policy'])('words of components/%s', (folder) => {
  it('are all there', () => {
    const missing = sources(folder).flatMap((source) => {
      const ownNamespace = /useTranslation\('(\w+)'\)/.exec(source)?.[1] ?? folder;
      return [...source.matchAll(/\bt\('(?:(\w+):)?([\w.-]+)'/g)]
        .map(([, namespace = ownNamespace, key = '']) => [namespace, key] as const)
        .filter(([namespace, key]) => !has(namespace, key))
        .map(([namespace, key]) => `${namespace}:${key}`);
    });
    expect(missing).toEqual([]);
  });
});
