import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const matches = ['https://localhost/*'];

/**
 * Builds an extension that holds `lib/compose` as it is, in a new folder: one isolated content script in the top frame,
 * and in Firefox the script in the page's world beside it, as the product has them.
 */
export async function buildExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-matrix-'));
  const firefox = browser === 'firefox';
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ['content', 'page'].map((name) => join(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    define: { FIREFOX: String(firefox) },
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'background.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Composer matrix',
    version: '1',
    background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    host_permissions: matches,
    content_scripts: [
      { matches, js: ['content.js'], run_at: 'document_idle' },
      ...(firefox ? [{ matches, js: ['page.js'], run_at: 'document_start', world: 'MAIN' }] : []),
    ],
    ...(firefox && { browser_specific_settings: { gecko: { id: 'matrix@sidedesk.example' } } }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
