import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../ticket/page-ticket';
import { joinWindows } from './windows';

const said = (id: string): PageMessage => ({
  id,
  author: { id: null, name: '', role: 'requester' },
  public: true,
  at: null,
  html: null,
  text: id,
  attachments: [],
});
const list = (ids: string) => [...ids].map(said);
const ids = (messages: PageMessage[]) => messages.map(({ id }) => id).join('');

describe('a thread that is mounted in part', () => {
  it.each([
    ['is longer when older messages are scrolled to', 'efgh', 'cdef', false, 'cdefgh'],
    ['is longer when a new one comes', 'efgh', 'fghi', true, 'efghi'],
    ['stays when the agent looks at its middle', 'cdefgh', 'def', false, 'cdefgh'],
    ['is what is there when all of it is', 'ef', 'cdefgh', true, 'cdefgh'],
    ['keeps its end when the agent jumped far up', 'xyz', 'abc', false, 'abcxyz'],
    ['begins anew when nothing of it is at the end any more', 'abc', 'xyz', true, 'xyz'],
    ['keeps words that were said twice', 'okbok', 'okbokok', true, 'okbokok'],
    ['starts with nothing', '', 'abc', true, 'abc'],
  ])('%s', (_, known, now, atEnd, joined) => expect(ids(joinWindows(list(known), list(now), atEnd))).toBe(joined));

  it('comes out whole from any way of scrolling up and down', () => {
    const thread = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 60 });
    fc.assert(
      fc.property(thread, fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 40 }), (words, moves) => {
        const all = words.map((word) => said(String(word)));
        let from = all.length - 6;
        let lowest = from;
        let known: PageMessage[] = [];
        for (const move of [0, ...moves]) {
          from = Math.max(0, Math.min(all.length - 6, from + move));
          lowest = Math.min(lowest, from);
          known = joinWindows(known, all.slice(from, from + 6), from + 6 === all.length);
        }
        expect(known).toEqual(all.slice(lowest));
      }),
    );
  });
});
