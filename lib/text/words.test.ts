import { describe, expect, it } from 'vitest';
import { stripInvisible } from './invisible';
import { fold, sentences, words } from './words';

describe('words', () => {
  it('keeps apostrophes inside words and numbers', () => {
    expect(words("L'écran n’est pas 4K, e-mail!")).toEqual(["L'écran", 'n’est', 'pas', '4K', 'e', 'mail']);
  });
});

describe('fold', () => {
  it.each([
    ['Élève', 'eleve'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['œuvre', 'oeuvre'],
    ['l’eau', "l'eau"],
  ])('%s becomes %s', (from, to) => {
    expect(fold(from)).toBe(to);
  });
});

describe('sentences', () => {
  it('ends one at a full stop and at a line', () => {
    expect(sentences('It works. Really?\n- one\n- two', 'en')).toEqual(['It works.', 'Really?', '- one', '- two']);
  });
  it('goes on after an abbreviation', () => {
    expect(sentences('Das geht z.B. Montag nicht. Danke.', 'de')).toEqual(['Das geht z.B. Montag nicht.', 'Danke.']);
    expect(sentences('Ask Dr. Jones. Thanks.', 'en')).toEqual(['Ask Dr. Jones.', 'Thanks.']);
  });
});

describe('stripInvisible', () => {
  it('takes out zero-width, bidi and tag characters and keeps line ends', () => {
    expect(stripInvisible('a\u200B\u200Eb\u2066c\u{E0020}\n\td\uFEFF')).toBe('abc\n\td');
  });
  it('keeps what letters are made of', () => {
    expect(stripInvisible('e\u0301 ñ 日本 ❤️ 1️⃣')).toBe('e\u0301 ñ 日本 ❤️ 1️⃣');
  });
});
