import { expect, it } from 'vitest';
import { solvedState } from './solved-state';

it.each([
  ['zendesk', 'solved', undefined, 'solved'],
  ['zendesk', 'closed', undefined, 'solved'],
  ['zendesk', 'open', undefined, 'open'],
  ['zendesk', 'pending', undefined, null],
  ['zendesk', 'hold', undefined, null],
  ['chatwoot', 'resolved', undefined, 'solved'],
  ['chatwoot', 'snoozed', undefined, null],
  ['zammad', 'pending close', undefined, null],
  ['salesforce', 'Geschlossen', undefined, 'solved'],
  ['salesforce', 'Waiting for parts', undefined, null],
  ['jira', 'Ausgeliefert', 'done', 'solved'],
  ['jira', 'Done', 'indeterminate', 'open'],
  ['intercom', null, undefined, null],
] as const)('%s %s (%s) is %s', (_helpdesk, status, category, state) => {
  expect(solvedState(status, category)).toBe(state);
});
