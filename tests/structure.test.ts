import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { genericScripts } from '../lib/helpdesks/any-page';
import { helpdesks } from '../lib/helpdesks/registry';

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
  const statement = /^\s*(?:import|export)\s+(?:(type\s)?([\w*{}\s,$]+?)\s+from\s+)?['"]([^'"]+)['"]/gm;
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
  // A small text model, whatever it was taught: knows no label and no words of its own.
  learned: [],
  // Words that address the assistant: read by drafting and shown by the panel, tied to neither.
  injection: [...floor, 'learned'],
  models: floor,
  settings: floor,
  // The log's rows are packed into blocks, and what was counted of them is taken back, within the transaction that writes
  // or removes them: pure functions of quality and knowledge-health.
  store: [...floor, 'quality', 'knowledge-health'],
  // Hard triggers in wordings that no phrase has.
  triage: [...floor, 'learned'],
  // What a text hides or says to a machine is decided before it counts for anything.
  drafting: [...floor, 'injection', 'learned'],
  quality: floor,
  // Counts the log against the knowledge base: stands above both, and above what groups and masks texts.
  'knowledge-health': [...floor, 'knowledge', 'quality', 'privacy'],
  wire: floor,
  core: [
    ...floor,
    'knowledge',
    'privacy',
    'injection',
    'models',
    'settings',
    'store',
    'triage',
    'drafting',
    'quality',
    'knowledge-health',
    'wire',
  ],
};
// `helpdesks/registry`, `own-domain` and `any-page` are a table of addresses and its readers: the core and the options need both.
const contracts =
  /(\/types|\/decision|\/[a-z]+-schema|\/settings|\/page-ticket|wire\/[a-z-]+|helpdesks\/(registry|own-domain|any-page))$/;
const pageZone = (path: string) => /^(lib\/(helpdesks|compose)|entrypoints\/[a-z-]+\.content\b)/.test(path);

/** The file's code without comments, so that a sentence is not taken for code. */
const codeOf = (path: string) => readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
const isOurs = (target: string) => /^(lib|components|entrypoints|demo|tests|bench|eval|scripts)\//.test(target);
const wrongEdges = (paths: string[], wrong: (path: string, edge: Edge) => boolean) =>
  paths.flatMap((path) =>
    edges(path)
      .filter((edge) => wrong(path, edge))
      .map((edge) => `${path} must not import ${edge.to}`),
  );

describe('limits', () => {
  it('keeps files, components and entrypoints at their length', () => {
    const long = sources
      .filter((path) => !isTest(path))
      .flatMap((path) => {
        const lines = readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
        const limit = path.startsWith('components/') ? 150 : path.startsWith('entrypoints/') ? 60 : 250;
        return lines > limit ? [`${path} has ${lines} lines, the limit is ${limit}`] : [];
      });
    expect(long).toEqual([]);
  });

  it('has no catch-all folder or file', () => {
    expect(product.filter((path) => /(^|\/)(utils?|helpers?|common|managers?)(\/|\.|-)/.test(path))).toEqual([]);
  });

  it('has no any and no enum', () => {
    const loose = product.filter((path) =>
      /(: any\b|\bas any\b|<any>|^\s*(?:export )?(?:const )?enum )/m.test(codeOf(path)),
    );
    expect(loose).toEqual([]);
  });

  it('keeps no mutable state at module level where the background loads it', () => {
    const stateful = product.filter(
      (path) => path.startsWith('lib/') && !pageZone(path) && /^(?:export )?let /m.test(codeOf(path)),
    );
    expect(stateful).toEqual([]);
  });
});

it('names content scripts that are entrypoints, for helpdesks under a name of their own', () => {
  const built = [...files('entrypoints')].flatMap(
    (path) => /^entrypoints\/([a-z-]+)\.content(?:\/index)?\.ts$/.exec(path)?.[1] ?? [],
  );
  const named = [...genericScripts, ...Object.values(helpdesks).flatMap(({ own }) => own?.script ?? [])];
  expect(named.filter((file) => !built.includes(/^content-scripts\/([a-z-]+)\.js$/.exec(file)?.[1] ?? ''))).toEqual([]);
});

describe('import edges', () => {
  it('lets each part of lib import only what stands below it', () => {
    const libs = product.filter((path) => path.startsWith('lib/'));
    expect([...new Set(libs.map(zoneOf))].filter((zone) => !(zone in allowed))).toEqual([]);
    const wrong = wrongEdges(libs, (path, edge) => {
      if (edge.typeOnly || !isOurs(edge.to)) return false;
      const zone = zoneOf(path);
      const target = zoneOf(edge.to);
      return !(target === zone || allowed[zone]?.includes(target) || (contracts.test(edge.to) && !pageZone(path)));
    });
    expect(wrong).toEqual([]);
  });

  it('takes zod only from lib/zod.ts, so that it is configured before any schema', () => {
    const wrong = wrongEdges(sources, (path, edge) => path !== 'lib/zod.ts' && /^zod(\/|$)/.test(edge.to));
    expect(wrong).toEqual([]);
  });

  it('imports zod as a namespace, so that the bundler can leave out what is not used', () => {
    expect(sources.filter((path) => /import (?:type )?\{[^}]*\bz\b[^}]*\} from '[./]+zod'/.test(codeOf(path)))).toEqual(
      [],
    );
  });

  it('carries no library and no core code into the helpdesk page', () => {
    const heavy =
      /^(zod|dexie|openai|react|react-dom|@mantine\/|lib\/(zod|wire|knowledge|privacy|models|store|triage|drafting|quality|core|settings|problem)\b)/;
    expect(wrongEdges(product.filter(pageZone), (_path, edge) => !edge.typeOnly && heavy.test(edge.to))).toEqual([]);
  });

  it('keeps browser API, model client and database out of components', () => {
    const components = product.filter((path) => path.startsWith('components/'));
    const closed =
      /^(wxt|dexie|openai|lib\/(store|core|models|helpdesks\/(?!own-domain)|compose|knowledge\/(?!types|embedding\/types)|settings\/settings-store))/;
    expect(wrongEdges(components, (_path, edge) => !edge.typeOnly && closed.test(edge.to))).toEqual([]);
    expect(components.filter((path) => /\b(browser|chrome)\.[a-z]+/.test(codeOf(path)))).toEqual([]);
  });

  it('keeps the core runnable outside a browser', () => {
    const core = product.filter((path) =>
      /^lib\/(text|ticket|knowledge|privacy|triage|drafting|quality|models|core)\//.test(path),
    );
    const bound = core.filter((path) =>
      /\b(?:browser|chrome)\.(?:runtime|storage|tabs)|\bDOMParser\b|\bdocument\.\w|\bwindow\.\w/.test(codeOf(path)),
    );
    expect(bound).toEqual([]);
  });

  it('reads real imports (the test itself can fail)', () => {
    expect(edges('lib/wire/router.ts').map((edge) => edge.to)).toContain('lib/problem');
    expect(edges('lib/core/host.ts').every((edge) => edge.typeOnly)).toBe(true);
  });
});
