import { describe, expect, it } from 'vitest';
import { type KnownWords, searchWords } from './search-words';

const nothing: KnownWords = { tickets: 0, held: new Map(), articles: '' };
const words = (subject: string, text: string, known: Partial<KnownWords> = {}, lang: 'en' | 'de' | 'fr' = 'en') =>
  searchWords({ subject, text, lang }, { ...nothing, ...known });

describe('the words to search by', () => {
  it('are the rarest of the ticket, its subject first, three at most', () => {
    const known = {
      tickets: 400,
      held: new Map([
        ['gateway', 3],
        ['lamps', 40],
        ['offline', 200],
        ['firmware', 9],
      ]),
    };
    expect(words('gateway drops all lamps', 'since the firmware they are offline', known)).toEqual([
      'gateway',
      'firmware',
      'lamps',
    ]);
  });

  it('hold no placeholder, address, number or everyday word', () => {
    const text = '[NAME_1] [EMAIL_2] or ana.b@mail.example or https://x.example/abcd, 48213 and 4711-AB please reply';
    expect(words('hello', text, { articles: 'ana abcd 48213' })).toEqual(['reply']);
  });

  it('take no word that is written like a name, unless another ticket or an article holds it', () => {
    const text = 'My neighbour Kowalczyk in Lindenstrasse says the Gatewaybox reboots nightly';
    expect(words('', text).sort()).toEqual(['neighbour', 'nightly', 'reboots']);
    expect(words('', text, { articles: 'Restart the Gatewaybox.' })).toContain('gatewaybox');
    expect(words('', text, { tickets: 5, held: new Map([['gatewaybox', 2]]) })).toContain('gatewaybox');
  });

  it('take a German noun only when it was seen before', () => {
    const text = 'Herr Kowalczyk meldet, dass der Router ständig neustartet';
    expect(words('', text, {}, 'de')).toEqual(expect.arrayContaining(['neustartet']));
    expect(words('', text, {}, 'de')).not.toEqual(expect.arrayContaining(['router']));
    expect(words('', text, { tickets: 9, held: new Map([['router', 4]]) }, 'de')).toContain('router');
  });

  it('put a word that nobody else wrote behind: it may be a slip of the pen', () => {
    const known = { tickets: 300, held: new Map([['firmware', 12]]) };
    expect(words('firmwaer firmware', '', known)).toEqual(['firmware', 'firmwaer']);
  });

  it('are none for an empty ticket, for another script, and few for one of 64 kB', () => {
    expect(words('', '')).toEqual([]);
    expect(words('привет', '')).toHaveLength(1);
    expect(words('', 'zirkonium blinkt und '.repeat(3000))).toHaveLength(2);
  });
});
