import { ProblemError, problem } from '../../problem';

/** Reads a body piece by piece and stops at `most` bytes: a page must not fill the memory, whatever it claims to be. */
export async function* bounded(
  body: ReadableStream<Uint8Array>,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let total = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      total += value.byteLength;
      if (total > most) throw new ProblemError(problem('page-too-large', { megabytes: Math.round(most / 1e6) }));
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** All pieces as one. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    kept.push(piece);
    length += piece.byteLength;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of kept) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/**
 * The body of an answer; one that is a gzip file itself (`sitemap.xml.gz` without a content encoding) is unpacked, and
 * what comes out is what counts, so that a small file cannot blow up.
 */
export async function bodyOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  const stream = response.body ?? new Blob([]).stream();
  const type = response.headers.get('content-type') ?? '';
  const packed =
    /gzip|octet-stream/.test(type) || new URL(response.url || 'https://x.invalid').pathname.endsWith('.gz');
  if (!packed) return stream;
  const [look, rest] = stream.tee();
  const reader = look.getReader();
  const { value } = await reader.read();
  void reader.cancel();
  const isGzip = value?.[0] === 0x1f && value[1] === 0x8b;
  return isGzip ? rest.pipeThrough(new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>) : rest;
}

const declared = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of an HTML page. What its header or its own head declare counts, except that bytes which are valid UTF-8 with
 * letters beyond ASCII are UTF-8 (a wrong declaration is common), and invalid UTF-8 is read as Windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = declared.exec(contentType)?.[1] ?? declared.exec(head)?.[1] ?? 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isUtf8 = /^utf-?8$/i.test(label);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isUtf8 || text.length < bytes.length) return text;
  } catch {
    if (isUtf8) return new TextDecoder('windows-1252').decode(bytes);
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
