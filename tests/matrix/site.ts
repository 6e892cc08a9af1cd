import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { makeCertificate } from '../../demo/server/certificate';

const here = import.meta.dirname;
const packages = join(here, '../../node_modules');
/** Packages that load files of their own at run time. */
const served = ['ckeditor4', 'ckeditor5', 'draft-js', 'froala-editor', 'quill', 'tinymce'];
const bundles = [
  'ckeditor4',
  'ckeditor5',
  'draft',
  'fields',
  'froala',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'tinymce',
  'tiptap',
];
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/** A running server of pages with one editor each. */
export interface Site {
  port: number;
  spki: string;
  /** Address of an editor's page, e.g. `prosemirror?shadow`. */
  url(page: string): string;
  close(): Promise<void>;
}

async function bundle(): Promise<Map<string, string>> {
  const made = await build({
    entryPoints: bundles.map((name) => join(here, 'page', `${name}.ts`)),
    outdir: '/built',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Draft.js asks for node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'warning',
  });
  return new Map(made.outputFiles.map((file) => [file.path, file.text]));
}

const editorPage = (name: string) => `<!doctype html><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,"><body style="margin:8px">
<div id="place" style="width:800px"></div>
<iframe src="https://panel.example/elsewhere" style="position:fixed;right:0;bottom:0;width:120px;height:60px"></iframe>
<script type="module" src="/built/${name}.js"></script>`;

/** Another origin, as the panel is: the agent's click on it takes the focus out of the editor. */
const elsewhere =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin:0"><button style="width:120px;height:60px">Insert</button>';

export async function createSite(): Promise<Site> {
  const [certificate, built] = await Promise.all([makeCertificate(['panel.example']), bundle()]);

  async function answer(path: string): Promise<{ type: string; body: string | Buffer } | null> {
    const script = built.get(path);
    if (script !== undefined) return { type: 'text/javascript', body: script };
    const [, folder, name, ...rest] = path.split('/');
    if (folder === 'files' && name && served.includes(name)) {
      const file = normalize(join(packages, name, ...rest));
      if (!file.startsWith(join(packages, name))) return null;
      const body = await readFile(file).catch(() => null);
      return body && { type: types[extname(file)] ?? 'application/octet-stream', body };
    }
    if (path === '/elsewhere') return { type: 'text/html', body: elsewhere };
    if (folder && bundles.includes(folder)) return { type: 'text/html', body: editorPage(folder) };
    return null;
  }

  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', 'https://x');
    const found = await answer(url.pathname);
    if (!found) return response.writeHead(404).end();
    const utf8 = /^(text|application\/json)/.test(found.type) ? '; charset=utf-8' : '';
    const trusted = { 'content-security-policy': "require-trusted-types-for 'script'" };
    const headers = {
      'content-type': `${found.type}${utf8}`,
      'cache-control': 'max-age=600',
      ...(url.searchParams.has('trusted') && trusted),
    };
    response.writeHead(200, headers).end(found.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no TCP port');
  return {
    port: address.port,
    spki: certificate.spki,
    url: (page) => `https://localhost:${address.port}/${page}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
