import { describe, expect, it } from 'vitest';
import { gathered, toConfirm, toTell } from './confirmation';
import type { DraftWarning } from './types';

const warnings: DraftWarning[] = [
  { code: 'cut-off', detail: '' },
  { code: 'unsupported-fact', detail: '3 minutes' },
  { code: 'unsupported-sentence', detail: 'It is free.' },
  { code: 'unsupported-fact', detail: '49 euros' },
  { code: 'unsupported-sentence', detail: 'It is quick.' },
  { code: 'foreign-link-removed', detail: 'https://evil.example' },
];
const draft = { warnings, kind: 'answer', by: 'desk-1' } as const;
const details = (list: readonly DraftWarning[]) => list.map(({ detail }) => detail);

describe('what the agent is told', () => {
  it('follows the agent’s own version: what was taken out is told no more, what says nothing of words stays', () => {
    expect(toTell(draft)).toEqual(warnings);
    expect(details(toTell(draft, 'It costs 49 euros. It is free.'))).toEqual(['', 'It is free.', '49 euros']);
    expect(details(toConfirm(draft, 'It is free.'))).toEqual(['It is free.']);
  });

  it('comes as one line where only the words differ, and one a sentence', () => {
    expect(details(gathered(warnings))).toEqual([
      '',
      '3 minutes · 49 euros',
      'It is free.',
      'It is quick.',
      'https://evil.example',
    ]);
    expect(warnings[1]?.detail, 'the warnings stay as they were').toBe('3 minutes');
  });
});
