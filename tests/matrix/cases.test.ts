import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks';
import { compare, draft } from './cases';

// The measure of the matrix has to be able to say no.

const nothing = { before: '', after: '' };

describe('comparing a model with the draft', () => {
  it('takes the draft, alone and within a sentence', () => {
    expect(compare(draft.html, nothing)).toEqual({ form: 'rich', faults: [] });
    const within = draft.html.replace('<p>', '<p>Dear Ann, ').replace(/<\/p>$/, ' thanks</p>');
    expect(compare(within, { before: 'Dear Ann,', after: 'thanks' })).toEqual({ form: 'rich', faults: [] });
    const own = draft.html
      .replace(/<\/?ul>/g, '')
      .replace('<p>', '<div>')
      .replace('</p>', '</div>');
    expect(compare(own, nothing).form).toBe('rich');
  });

  it.each([
    ['text', draft.html.replace('привет', '??????'), 'text'],
    ['joined paragraphs', draft.html.replace('</p><p>', ' '), 'paragraphs'],
    ['a list of paragraphs', draft.html.replace(/<\/?ul>/g, '').replace(/li>/g, 'p>'), 'list'],
    ['another order', draft.html.replace('First', '1').replace('Second', 'First').replace('1', 'Second'), 'text'],
    ['no link', draft.html.replace(/<\/?a[^>]*>/g, ''), 'link'],
    ['another address', draft.html.replace('a/42', 'a/43'), 'link'],
    ['the draft twice', draft.html + draft.html, 'text'],
  ])('sees %s', (_, model, fault) => {
    const { form, faults } = compare(model, nothing);
    expect(form).toBe('none');
    expect(faults).toContain(fault);
  });

  it('sees a draft on the wrong side of the text, and empty lines', () => {
    expect(compare(`${draft.html}<p>Dear Ann</p>`, { before: 'Dear Ann', after: '' }).form).toBe('none');
    expect(compare(`<p></p>${draft.html}`, nothing)).toEqual({ form: 'rich', faults: ['blank lines'] });
  });

  it('takes the text form for what it is', () => {
    const lines = draft.text.split('\n').map((line) => `<p>${line.replace('&', '&amp;')}</p>`);
    expect(compare(lines.join(''), nothing)).toEqual({ form: 'text', faults: [] });
    expect(compare(lines.join('').replace('https://help.example.com', ''), nothing).form).toBe('none');
  });

  it('reads lines out of any markup', () => {
    expect(blocksOf('<p>a<br>b</p>\n<ul><li><p>c <a href="#x">d</a></p></li></ul><p>&nbsp;</p>')).toEqual([
      { kind: 'paragraph', text: 'a', links: [] },
      { kind: 'paragraph', text: 'b', links: [] },
      { kind: 'item', text: 'c d', links: [{ text: 'd', href: '#x' }] },
      { kind: 'paragraph', text: '', links: [] },
    ]);
  });
});
