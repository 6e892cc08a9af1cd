import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './run';

const bound = 20_000;

/** Gzipped bytes of what is loaded where, against React alone, which the content script does without. */
export const run: Bench = async () => {
  const root = join(import.meta.dirname, '..');
  const gzipped = async (path: string) => gzipSync(await readFile(join(root, path)), { level: 9 }).length;
  const folder = '.output/chrome-mv3/content-scripts';
  const scripts: Record<string, number> = {};
  for (const name of (await readdir(join(root, folder))).sort()) scripts[name] = await gzipped(`${folder}/${name}`);
  const background = await gzipped('.output/chrome-mv3/background.js');
  const react = await gzipped('node_modules/react-dom/cjs/react-dom-client.production.js');
  for (const [name, bytes] of Object.entries(scripts)) {
    console.log(`${name.padEnd(16)} ${bytes} bytes gzipped (bound ${bound} per helpdesk, react-dom alone ${react})`);
  }
  console.log(`background       ${background} bytes gzipped`);
  return { ...scripts, bound, backgroundGzip: background, reactDomGzip: react };
};
