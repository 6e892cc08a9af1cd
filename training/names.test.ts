import { describe, expect, it } from 'vitest';
import { readModel } from '../lib/privacy/tagger/model';
import { tag } from '../lib/privacy/tagger/tag';
import { exampleOf, trainCrf } from './names-crf';
import { markedTexts, readMarks, rowsOf } from './names-data';
import { Filler } from './names-fill';
import { packModel } from './names-pack';
import { wordsOfMarked } from './names-words';

const mail = readMarks(
  'Dear Ms [[N|Okafor]],\nplease call [[N|Ann Okafor]] at [[A|12 Harrow Lane, Leeds LS7 4AB]].\n[[N|ANN]]',
  'en',
  'mails',
);
const cut = ({ text, marks }: typeof mail) => marks.map(({ start, end }) => text.slice(start, end));

describe('marked texts', () => {
  it('gives offsets into the text without marks', () => {
    expect(mail.text).not.toContain('[[');
    expect(cut(mail)).toEqual(['Okafor', 'Ann Okafor', '12 Harrow Lane, Leeds LS7 4AB', 'ANN']);
  });
  it('are all readable, and labelled in code points', () => {
    const texts = markedTexts(`${import.meta.dirname}/mails`);
    expect(texts.length).toBeGreaterThan(500);
    const rows = rowsOf([readMarks('😀 [[N|Ann]]', 'en', 'one')]);
    expect(rows[0]?.spans).toEqual([{ start: 2, end: 5, type: 'NAME' }]);
  });
});

describe('Filler', () => {
  it('is the same in each run, keeps case, and gives one person one name', () => {
    const filler = new Filler(3);
    const fills = Array.from({ length: 30 }, () => filler.fill(mail));
    const again = new Filler(3);
    expect(Array.from({ length: 30 }, () => again.fill(mail))).toEqual(fills);
    for (const fill of fills.filter(({ text }) => text !== text.toLowerCase())) {
      const [first = '', whole = '', address = '', loud = ''] = cut(fill);
      expect(whole.endsWith(first)).toBe(true);
      expect(loud).toBe(loud.toUpperCase());
      expect(whole.toUpperCase().startsWith(loud)).toBe(true);
      expect(address).toMatch(/\d/);
    }
    expect(new Set(fills.map(({ text }) => text)).size).toBeGreaterThan(25);
  });
});

describe('training', () => {
  it('learns a rule from few texts, and packing keeps it', () => {
    const names = ['Zorba', 'Quill', 'Mirek', 'Tuva', 'Olan', 'Peri', 'Hedda', 'Jorn'];
    const texts = names.flatMap((name) => [
      readMarks(`Yesterday nurse [[N|${name}]] came by.`, 'en', 'a'),
      readMarks(`The ${name} update came by.`, 'en', 'a'),
    ]);
    const nothing = new Set<number>();
    const examples = texts.map((text, i) => exampleOf(text, i, nothing));
    const trained = trainCrf(examples, { epochs: 20, rate: 0.2, lasso: 1e-5, support: 2 });
    const model = readModel(packModel(trained, [], 100_000));
    const found = (text: string) => tag(text, 'en', [], model, 0.5).map(({ start, end }) => text.slice(start, end));
    expect(found('Yesterday nurse Ilka came by.')).toEqual(['Ilka']);
    expect(found('The Ilka update came by.')).toEqual([]);
  });
  it('counts words of names as ordinary nowhere', () => {
    const words = (text: string) => wordsOfMarked(readMarks(text, 'en', 'a')).size;
    expect(words('the [[N|rose]] opened')).toBe(2);
  });
});
