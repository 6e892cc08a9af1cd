import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bench } from './run';

const bound = 20_000;

/** Gzipped bytes of what is loaded where, against React alone, which the content script does without. */
export const run: Bench = async () => {
  const root = join(import.meta.dirname, '..');
  const gzipped = async (path: string) => gzipSync(await readFile(join(root, path)), { level: 9 }).length;
  const contentScript = await gzipped('.output/chrome-mv3/content-scripts/helpdesk.js');
  const background = await gzipped('.output/chrome-mv3/background.js');
  const react = await gzipped('node_modules/react-dom/cjs/react-dom-client.production.js');
  console.log(`content script   ${contentScript} bytes gzipped (bound ${bound}, react-dom alone ${react})`);
  console.log(`background       ${background} bytes gzipped`);
  return { contentScriptGzip: contentScript, bound, backgroundGzip: background, reactDomGzip: react };
};
