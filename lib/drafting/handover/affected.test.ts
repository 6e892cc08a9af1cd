import { describe, expect, it } from 'vitest';
import { fold } from '../../text/words';
import { namesPeople } from './affected';

describe('who else is hit', () => {
  it.each([
    'Four of my neighbours have the same problem.',
    'It hits 25 of our users since noon.',
    'Quatre de mes voisins ont le même souci.',
    'Une vingtaine de salariés sont bloqués.',
    'Vier van mijn buren hebben het ook.',
    'Drie collega’s kunnen niet inloggen.',
    'Fünf meiner Nachbarn sind betroffen.',
    'Das betrifft 1.200 Kunden.',
    'A cuatro de mis vecinos les pasa igual.',
    'Succede a tre dei miei vicini.',
    'Três dos meus vizinhos têm o mesmo problema.',
    'The whole office is without internet.',
  ])('%s', (text) => expect(namesPeople(fold(text))).toBe(true));

  it.each([
    'My neighbour is nice.',
    'I waited three hours.',
    'Vier Euro pro Monat.',
    'Two screws are missing.',
    'J’ai deux factures.',
    'Ik bel om drie uur.',
  ])('not: %s', (text) => expect(namesPeople(fold(text))).toBe(false));
});
