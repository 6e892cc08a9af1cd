import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { excerpt, Highlight } from './highlight';

const marked = (text: string, matched: string[]) => renderToStaticMarkup(<Highlight text={text} matched={matched} />);

describe('Highlight', () => {
  it('marks words whatever their case and accents, and endings of longer stems', () => {
    expect(marked('Prélèvements et factures', ['prelevement', 'facture'])).toBe(
      '<mark>Prélèvements</mark> et <mark>factures</mark>',
    );
  });

  it('marks no word inside another', () => {
    expect(marked('a classic', ['a', 'lass'])).toBe('<mark>a</mark> classic');
  });

  it('keeps markup in a passage as text', () => {
    expect(marked('<img src=x> SIM', ['SIM'])).toBe('&lt;img src=x&gt; <mark>SIM</mark>');
  });
});

describe('excerpt', () => {
  const text = `${'filler words here '.repeat(40)}the eSIM profile ${'and more words '.repeat(40)}`;

  it('cuts around the first matched word', () => {
    const cut = excerpt(text, ['eSIM'], 120);
    expect(cut).toContain('eSIM');
    expect(cut.startsWith('… ')).toBe(true);
    expect(cut.length).toBeLessThan(130);
  });

  it('leaves a short text alone', () => {
    expect(excerpt('Short.\n\nText.', ['eSIM'], 120)).toBe('Short. Text.');
  });

  it('cuts a text without spaces too', () => {
    expect(excerpt('x'.repeat(500), [], 120).length).toBeLessThan(130);
  });
});
