// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { folderName, partsOf, readFiles } from './read-files';

const picked = (path: string, text: BlobPart = '# A') => ({
  path,
  file: new File([text], path.split('/').at(-1) ?? path),
});
const signal = new AbortController().signal;
const read = (...files: ReturnType<typeof picked>[]) => readFiles(files, () => {}, signal);

describe('readFiles', () => {
  it('takes what it knows in order of path, names other kinds, and leaves hidden folders alone', async () => {
    const found = await read(
      picked('kb/z.md', '# Z'),
      picked('kb/a/one.MARKDOWN', '# One'),
      picked('kb/faq.csv', 'question;answer'),
      picked('kb/picture.png'),
      picked('kb/.git/readme.md'),
    );
    expect(found.files.map(({ path, text }) => [path, text])).toEqual([
      ['a/one.MARKDOWN', '# One'],
      ['faq.csv', 'question;answer'],
      ['z.md', '# Z'],
    ]);
    expect([found.otherKinds, found.folder, found.tooMany]).toEqual([['kb/picture.png'], 'kb', false]);
  });

  it('knows a file again in a folder of another name, or without one; a folder named by a language stays', async () => {
    const paths = async (...of: string[]) =>
      (await read(...of.map((path) => picked(path)))).files.map(({ path }) => path);
    expect(await paths('kb/a.md', 'kb/b/c.md')).toEqual(['a.md', 'b/c.md']);
    expect(await paths('copy of kb/a.md', 'copy of kb/b/c.md')).toEqual(['a.md', 'b/c.md']);
    expect(await paths('a.md')).toEqual(['a.md']);
    expect(await paths('fr/a.md')).toEqual(['fr/a.md']);
  });

  it('says on a file that it is too big instead of dropping it silently', async () => {
    const found = await read(picked('big.md', 'x'.repeat(2_000_001)), picked('small.md'));
    expect(found.files).toMatchObject([
      { path: 'big.md', text: '', fault: 'too-large' },
      { path: 'small.md', text: '# A' },
    ]);
    expect(found.files[1]).not.toHaveProperty('fault');
  });

  it('reads other charsets than UTF-8', async () => {
    const found = await read(picked('a.csv', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])));
    expect(found.files[0]?.text).toBe('caf\u00e9');
  });

  it('stops when it is cancelled', async () => {
    const stopped = AbortSignal.abort(new Error('stopped'));
    await expect(readFiles([picked('a.md')], () => {}, stopped)).rejects.toThrow('stopped');
  });
});

it('parts hold every file once, in order, and no more than fits a message', () => {
  const files = Array.from({ length: 700 }, (_, n) => ({
    path: String(n),
    text: 'x'.repeat(n < 10 ? 1_900_000 : 10),
    modifiedAt: null,
  }));
  const parts = partsOf(files);
  expect(parts.flat()).toEqual(files);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(250);
    expect(part.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(8_000_000);
  }
  expect(partsOf([])).toEqual([[]]);
});

describe('folderName', () => {
  it('is the folder all files share, or nothing', () => {
    expect(folderName([{ path: 'kb/a.md' }, { path: 'kb/b/c.md' }])).toBe('kb');
    expect(folderName([{ path: 'a.md' }])).toBeNull();
    expect(folderName([{ path: 'a/x.md' }, { path: 'b/x.md' }])).toBeNull();
  });
});
