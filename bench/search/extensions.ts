import { createHash, generateKeyPairSync } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface BenchExtension {
  name: string;
  /** The engine's file, without its ending. */
  engine: string;
  dir: string;
  /** Follows from the key in its manifest. */
  id: string;
}

/**
 * Writes the worker's script. `asking`: anew, to answer from what was built; ours without what only building needs, which
 * its rivals do not have either (HTML cleaning, cutting). `bench -- panel` measures the product's own worker.
 */
export async function bundle({ engine, dir }: Pick<BenchExtension, 'engine' | 'dir'>, asking: boolean): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'engines', `${engine}.ts`)],
    outfile: join(dir, 'worker.js'),
    bundle: true,
    external: asking ? ['./sidedesk-build'] : [],
    minify: !process.env.SIDEDESK_BENCH_PLAIN,
    format: 'esm',
    platform: 'browser',
    conditions: ['browser', 'import'],
    logLevel: 'error',
    // FlexSearch looks for IndexedDB in `window`.
    banner: { js: 'globalThis.window ??= globalThis;' },
    define: { 'import.meta.url': 'self.location.href' },
  });
}

function manifestOf(name: string, key: Buffer) {
  return JSON.stringify({
    manifest_version: 3,
    name: `bench ${name}`,
    version: '1',
    key: key.toString('base64'),
    background: { service_worker: name.startsWith('sqlite') ? 'empty.js' : 'worker.js', type: 'module' },
    permissions: ['storage', 'unlimitedStorage'],
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'" },
  });
}

/** One unpacked extension an engine: an own origin with an own database, and a worker that loads this engine alone. */
export async function makeExtension(folder: string, name: string, engine: string): Promise<BenchExtension> {
  const dir = join(folder, name.replaceAll(' ', '-'));
  await mkdir(dir, { recursive: true });
  await bundle({ engine, dir }, false);
  if (engine === 'sqlite') {
    const wasm = join(import.meta.dirname, '../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm');
    await copyFile(wasm, join(dir, 'sqlite3.wasm'));
  }
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  const id = createHash('sha256')
    .update(key)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  await writeFile(join(dir, 'manifest.json'), manifestOf(name, key));
  await writeFile(join(dir, 'empty.js'), '');
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>bench</title>');
  return { name, engine, dir, id };
}
