/** One slice of the export, as the core gives it. */
export interface BundleSlice {
  lines: string;
  articles: number;
  next: string | null;
}

export interface Bundle {
  file: Blob;
  fileName: string;
  manifest: Blob;
  articles: number;
}

/**
 * Packs the articles of the base into one gzip file and writes the manifest that proves it. Slices go into the packer as
 * they come. Rejects when `signal` aborts.
 */
export async function makeBundle(
  slice: (after: string | null) => Promise<BundleSlice>,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<Bundle> {
  const packer = new CompressionStream('gzip');
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  const encoder = new TextEncoder();
  let articles = 0;
  let after: string | null = null;
  try {
    do {
      signal.throwIfAborted();
      const part: BundleSlice = await slice(after);
      await writer.write(encoder.encode(part.lines));
      articles += part.articles;
      onProgress(articles);
      after = part.next;
    } while (after !== null);
    await writer.close();
  } catch (error) {
    packed.catch(() => undefined);
    await writer.abort(error).catch(() => undefined);
    throw error;
  }
  const bytes = await packed;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const madeAt = new Date().toISOString();
  // The name changes with the content, so that no cache between serves an old file under a new manifest.
  const fileName = `sidedesk-knowledge-${sha256.slice(0, 12)}.jsonl.gz`;
  const manifest = { form: 1, file: fileName, sha256, bytes: bytes.byteLength, articles, madeAt };
  return {
    file: new Blob([bytes], { type: 'application/gzip' }),
    fileName,
    manifest: new Blob([`${JSON.stringify(manifest, null, 2)}\n`], { type: 'application/json' }),
    articles,
  };
}
