import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageBound, pageSizes } from '../scripts/page-sizes.mjs';
import type { Bench } from './run';

/** Gzipped bytes of what is loaded where, against React alone, which the content script does without. */
export const run: Bench = async () => {
  const root = join(import.meta.dirname, '..');
  const gzipped = async (path: string) => gzipSync(await readFile(join(root, path)), { level: 9 }).length;
  const scripts = pageSizes(join(root, '.output/chrome-mv3'));
  const background = await gzipped('.output/chrome-mv3/background.js');
  const react = await gzipped('node_modules/react-dom/cjs/react-dom-client.production.js');
  for (const [name, bytes] of Object.entries(scripts)) {
    console.log(
      `${name.padEnd(16)} ${bytes} bytes gzipped (bound ${pageBound} per helpdesk, react-dom alone ${react})`,
    );
  }
  console.log(`background       ${background} bytes gzipped`);
  return { ...scripts, bound: pageBound, backgroundGzip: background, reactDomGzip: react };
};
