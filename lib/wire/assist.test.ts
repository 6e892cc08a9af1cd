import { expect, it } from 'vitest';
import type { Draft } from '../drafting/types';
import { emptyAssistState, foldAssist } from './assist';

const draft = (id: string, by = 'knowledge'): Draft => ({
  ...{ id, by, kind: 'answer', status: 'ready', text: id, lang: 'en' },
  citations: [],
  warnings: [],
});

it('a run that ends replaces its own drafts, and takes away none that the agent chose or asked for', () => {
  const question = { ...draft('question'), asked: true };
  const before = { ...emptyAssistState, drafts: [draft('old'), question, draft('macro', 'macro')] };
  const after = foldAssist(before, { type: 'patch', patch: { drafts: [draft('new')] } });
  expect(after.drafts.map(({ id }) => id)).toEqual(['new', 'question', 'macro']);
});
