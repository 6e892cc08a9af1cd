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
