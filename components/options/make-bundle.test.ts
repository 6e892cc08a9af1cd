import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleManifestSchema, sha256Hex } from '../../lib/knowledge/sources/bundle-format';
import { makeBundle } from './make-bundle';

describe('makeBundle', () => {
  it('packs all slices and proves them by a manifest that a reader takes', async () => {
    const slices = [
      { lines: '{"a":1}\n', articles: 1, next: 'x' },
      { lines: '{"a":2}\n{"a":3}\n', articles: 2, next: null },
    ];
    const progress: number[] = [];
    const { file, fileName, manifest, articles } = await makeBundle(
      async (after) => slices[after === null ? 0 : 1] ?? { lines: '', articles: 0, next: null },
      (count) => progress.push(count),
      new AbortController().signal,
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe('{"a":1}\n{"a":2}\n{"a":3}\n');
    const read = bundleManifestSchema.parse(JSON.parse(await manifest.text()));
    expect(read).toMatchObject({ file: fileName, sha256: await sha256Hex(bytes), bytes: bytes.length, articles: 3 });
    expect([articles, progress]).toEqual([3, [1, 3]]);
  });

  it('stops when it is cancelled', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(
      makeBundle(
        async () => ({ lines: '', articles: 0, next: null }),
        () => {},
        stop,
      ),
    ).rejects.toThrow('stopped');
  });
});
