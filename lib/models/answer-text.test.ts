import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartial, parseWhole, plainAnswer } from './answer-text';

const answer = { answerable: 'yes', drafts: [{ kind: 'answer', text: 'Press "Reset".\nThen wait [1].' }] };
const json = JSON.stringify(answer);

describe('parseWhole', () => {
  it.each([
    ['bare', json],
    ['fenced', `\`\`\`json\n${json}\n\`\`\``],
    ['after words', `Here you go:\n${json}\nAnything else?`],
    ['after thinking', `<think>{"not": "this"}</think>\n${json}`],
    ['with raw line breaks in strings', json.replace('\\n', '\n')],
    ['with a comma too many', json.replace(']}', ',]}')],
  ])('reads an answer %s', (_, raw) => {
    expect(parseWhole(raw)).toEqual(answer);
  });

  it('gives undefined for half an object, for words and for an open thinking block', () => {
    expect(parseWhole(json.slice(0, -2))).toBeUndefined();
    expect(parseWhole('I cannot help.')).toBeUndefined();
    expect(parseWhole(`<think>${json}`)).toBeUndefined();
  });
});

describe('parsePartial', () => {
  it('never throws and only ever grows toward the whole, at every cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, cut) => {
        const raw = JSON.stringify({ a: text, b: [text] });
        const part = parsePartial(raw.slice(0, cut % (raw.length + 1)));
        if (part !== null && typeof part === 'object' && 'a' in part) {
          expect(
            text.startsWith(String(part.a)) || text.slice(0, String(part.a).length - 1) === String(part.a).slice(0, -1),
          ).toBe(true);
        }
      }),
    );
  });

  it('shows half a string', () => {
    expect(parsePartial('{"answerable":"yes","drafts":[{"kind":"answer","text":"Press')).toEqual({
      answerable: 'yes',
      drafts: [{ kind: 'answer', text: 'Press' }],
    });
  });
});

it('plainAnswer takes a fence and a thinking block off', () => {
  expect(plainAnswer('<think>hm</think>\nHello Ana,\n\nThanks.')).toBe('Hello Ana,\n\nThanks.');
  expect(plainAnswer('```\nHello\n```')).toBe('Hello');
});
