import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Exchange, sendNotFound, sendText } from './exchange';

const here = dirname(fileURLToPath(import.meta.url));
const styles = ['base', 'chrome', 'ticket', 'composer', 'list'];

/** Addresses of the page's files and their text. */
export type Assets = ReadonlyMap<string, { type: string; text: string }>;

/** Bundles the agent page with CKEditor 5. Takes about a second. */
export async function buildAssets(): Promise<Assets> {
  const editorCss = join(
    dirname(createRequire(import.meta.url).resolve('ckeditor5/package.json')),
    'dist/ckeditor5.css',
  );
  const [bundle, editor, help, ...own] = await Promise.all([
    build({
      entryPoints: [join(here, 'page/main.ts')],
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      write: false,
      logLevel: 'warning',
    }),
    readFile(editorCss, 'utf8'),
    readFile(join(here, 'page/help.css'), 'utf8'),
    ...styles.map((name) => readFile(join(here, `page/${name}.css`), 'utf8')),
  ]);
  const css = `${editor.replace(/\/\*# sourceMappingURL.*$/m, '')}\n${own.join('\n')}`;
  return new Map([
    ['/assets/agent.js', { type: 'text/javascript', text: bundle.outputFiles[0]?.text ?? '' }],
    ['/assets/agent.css', { type: 'text/css', text: css }],
    ['/assets/help.css', { type: 'text/css', text: help }],
  ]);
}

export function sendAsset(exchange: Exchange, assets: Assets): void {
  const asset = assets.get(exchange.url.pathname);
  if (asset) sendText(exchange, asset.type, asset.text);
  else sendNotFound(exchange);
}
