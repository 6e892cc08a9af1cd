import { describe, expect, it } from 'vitest';
import type { ReplyStyle } from '../settings/settings';
import { styledPhrases, styleFor, styleLines } from './style';

const style = (over: Partial<ReplyStyle>): ReplyStyle => ({
  id: 'a',
  name: 'All',
  brand: null,
  channel: null,
  voice: '',
  formality: 'open',
  greeting: '',
  closing: '',
  signature: '',
  forbidden: [],
  ...over,
});
const styles = [
  style({ id: 'all' }),
  style({ id: 'chat', channel: 'messaging' }),
  style({ id: 'brand', brand: 'Brightline' }),
  style({ id: 'both', brand: 'Brightline', channel: 'messaging' }),
];

describe('styleFor', () => {
  it.each([
    [null, 'email', 'all'],
    [null, 'messaging', 'chat'],
    ['brightline', 'email', 'brand'],
    ['Brightline', 'messaging', 'both'],
    ['Other', 'messaging', 'chat'],
  ] as const)('%s on %s takes %s', (brand, channel, id) => expect(styleFor(styles, { brand, channel })?.id).toBe(id));

  it('is null where none fits', () => {
    expect(styleFor(styles.slice(1), { brand: null, channel: 'email' })).toBeNull();
  });
});

describe('a style', () => {
  it('fills the name in, and leaves no gap without one', () => {
    const say = styledPhrases('en', style({ greeting: 'Hi {name}!' }), []);
    expect([say.greeting('Ana', 'Ana Ruiz'), say.greeting(null, null)]).toEqual(['Hi Ana!', 'Hi!']);
    expect(styledPhrases('de', style({ greeting: 'Moin {name},' }), []).greeting('Ana', 'Ana Ruiz')).toBe(
      'Moin Ana Ruiz,',
    );
  });

  it('takes the close form of address where we have it', () => {
    expect(styledPhrases('nl', style({ formality: 'informal' }), []).notSolved).toMatch(/\bje\b/);
    expect(styledPhrases('nl', style({ formality: 'formal' }), ['je en jij']).notSolved).toMatch(/\bu\b/);
  });

  it('tells a model what it says, and nothing when it says nothing', () => {
    expect(styleLines(style({}))).toEqual([]);
    expect(styleLines(style({ voice: 'Calm.', formality: 'informal', forbidden: ['sorry'] })).join(' ')).toMatch(
      /Calm\..*informal.*sorry/,
    );
  });
});
