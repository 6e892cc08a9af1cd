// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { folderName, readMarkdown } from './markdown-files';

const picked = (path: string, text = '# A') => ({ path, file: new File([text], path.split('/').at(-1) ?? path) });

describe('readMarkdown', () => {
  it('takes Markdown only, in order of path, and no hidden folders', async () => {
    const found = await readMarkdown([
      picked('kb/z.md', '# Z'),
      picked('kb/a/one.MARKDOWN', '# One'),
      picked('kb/picture.png'),
      picked('kb/.git/readme.md'),
    ]);
    expect(found.files.map(({ path, text }) => [path, text])).toEqual([
      ['kb/a/one.MARKDOWN', '# One'],
      ['kb/z.md', '# Z'],
    ]);
  });

  it('names files that are too big instead of dropping them silently', async () => {
    const found = await readMarkdown([picked('big.md', 'x'.repeat(2_000_001)), picked('small.md')]);
    expect(found.tooBig).toEqual(['big.md']);
    expect(found.files.map(({ path }) => path)).toEqual(['small.md']);
  });
});

describe('folderName', () => {
  it('is the folder all files share, or nothing', () => {
    expect(folderName([{ path: 'kb/a.md' }, { path: 'kb/b/c.md' }])).toBe('kb');
    expect(folderName([{ path: 'a.md' }])).toBeNull();
    expect(folderName([{ path: 'a/x.md' }, { path: 'b/x.md' }])).toBeNull();
  });
});
