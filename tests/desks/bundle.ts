import { build } from 'esbuild';

export interface Bundle {
  js: string;
  /** Of the style sheets that the script imports; '' when it imports none. */
  css: string;
}

/** Bundles a page's script for the browser. Throws when it does not compile. */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: 'bundle',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}
