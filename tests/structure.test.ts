import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

function files(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return name === 'saved-pages' ? [] : files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const sources = ['lib', 'components', 'entrypoints'].flatMap(files);
const product = sources.filter((path) => !isTest(path) && !path.includes('/fixtures/'));

interface Edge {
  to: string;
  typeOnly: boolean;
}

/** Import statements of a file; a relative path is resolved to the project, a package keeps its name. */
function edges(path: string): Edge[] {
  const text = readFileSync(join(root, path), 'utf8');
  const statement = /^\s*(?:import|export)\s+(type\s)?([^'";]*?)\s*(?:from\s*)?['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map(([, type, names, target = '']) => ({
    to: target.startsWith('.') ? relative(root, resolve(root, dirname(path), target)) : target,
    typeOnly: type !== undefined || /^\{(\s*type\s+[^,}]+,?)+\s*\}$/.test(names?.trim() ?? ''),
  }));
}

const zoneOf = (path: string) =>
  path.startsWith('lib/') ? (path.split('/')[1] ?? '').replace(/\.ts$/, '') : (path.split('/')[0] ?? '');

// What each part of lib may import at run time. `types` and schema files (ending below) are open to all but the page zone.
const floor = ['text', 'ticket', 'problem', 'zod'];
const allowed: Record<string, string[]> = {
  zod: [],
  problem: ['zod'],
  text: [],
  ticket: ['zod', 'text'],
  helpdesks: ['text', 'ticket', 'compose'],
  compose: [],
  knowledge: floor,
  privacy: floor,
  models: floor,
  settings: floor,
  store: floor,
  triage: floor,
  drafting: floor,
  quality: floor,
  wire: floor,
  core: [...floor, 'knowledge', 'privacy', 'models', 'settings', 'store', 'triage', 'drafting', 'quality', 'wire'],
};
const contracts = /(\/types|\/decision|\/policy-schema|\/settings|\/page-ticket|wire\/[a-z-]+)$/;
const pageZone = (path: string) =>
  /^(lib\/(helpdesks|compose)|entrypoints\/(helpdesk\.content|[a-z-]*paste[a-z-.]*))/.test(path);

describe('limits', () => {
  it.each(product)('%s keeps its length', (path) => {
    const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
    const limit = path.startsWith('components/') ? 150 : path.startsWith('entrypoints/') ? 60 : 250;
    expect(lines, `${path} has ${lines} lines, the limit is ${limit}: split it`).toBeLessThanOrEqual(limit);
  });

  it('has no any, enum, non-null habit names or catch-all folders', () => {
    const wrong = product.filter((path) => /(^|\/)(utils?|helpers?|common|managers?)(\/|\.|-)/.test(path));
    expect(wrong).toEqual([]);
    const loose = product.filter((path) =>
      /(: any\b|\bas any\b|<any>|^\s*(?:export )?(?:const )?enum )/m.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(loose).toEqual([]);
  });

  it('keeps no mutable state at module level where the background loads it', () => {
    const stateful = product.filter(
      (path) =>
        path.startsWith('lib/') && !pageZone(path) && /^(?:export )?let /m.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(stateful).toEqual([]);
  });
});

describe('import edges', () => {
  it.each(product.filter((path) => path.startsWith('lib/')))('%s imports only what its zone may', (path) => {
    const zone = zoneOf(path);
    const rules = allowed[zone];
    expect(rules, `lib/${zone} has no entry in the table of allowed edges`).toBeDefined();
    for (const edge of edges(path)) {
      if (edge.typeOnly || !/^(lib|components|entrypoints|demo|tests|bench|eval|scripts)\//.test(edge.to)) continue;
      const target = zoneOf(edge.to);
      const open = target === zone || rules?.includes(target) || (contracts.test(edge.to) && !pageZone(path));
      expect(open, `${path} must not import ${edge.to}`).toBe(true);
    }
  });

  it('zod comes only from lib/zod.ts, so that it is configured before any schema', () => {
    const wrong = sources.filter(
      (path) => path !== 'lib/zod.ts' && edges(path).some((edge) => edge.to === 'zod' || edge.to.startsWith('zod/')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(product.filter(pageZone))('%s carries no library into the helpdesk page', (path) => {
    const heavy = edges(path).filter(
      (edge) =>
        !edge.typeOnly &&
        /^(zod|dexie|openai|react|react-dom|@mantine\/|lib\/(zod|wire|knowledge|privacy|models|store|triage|drafting|quality|core|settings|problem)\b)/.test(
          edge.to,
        ),
    );
    expect(heavy.map((edge) => edge.to)).toEqual([]);
  });

  it.each(product.filter((path) => path.startsWith('components/')))(
    '%s knows no browser API, model client or database',
    (path) => {
      const wrong = edges(path).filter(
        (edge) =>
          !edge.typeOnly &&
          /^(wxt|dexie|openai|lib\/(store|core|models|helpdesks|compose|knowledge\/(?!types)|settings\/settings-store))/.test(
            edge.to,
          ),
      );
      expect(wrong.map((edge) => edge.to)).toEqual([]);
      expect(
        /\b(browser|chrome)\.[a-z]+/.test(
          readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
        ),
      ).toBe(false);
    },
  );

  it.each(
    product.filter((path) => /^lib\/(text|ticket|knowledge|privacy|triage|drafting|quality|models)\//.test(path)),
  )('%s runs outside a browser', (path) => {
    const code = readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(/\b(?:browser|chrome)\.(?:runtime|storage|tabs)|\bDOMParser\b|\bdocument\.\w|\bwindow\.\w/.test(code)).toBe(
      false,
    );
  });
});
