import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { emptyAssistState } from '../wire/assist';
import { diagnosisSchema } from '../wire/diagnosis';
import { diagnose } from './diagnose';

const look = {
  address: '/agent/tickets/{n}',
  selectors: { message: [0, 3] },
  editors: { ckeditor5: 1 },
  frames: 1,
  shadowRoots: 0,
  elements: 900,
  language: 'en',
  direction: '',
};
const state = {
  ...emptyAssistState,
  phase: 'unreadable' as const,
  problem: {
    code: 'read-layout-changed' as const,
    params: { detail: '.message', host: 'acme.zendesk.com' },
    retry: false,
  },
};

async function run(answer: unknown) {
  const deps = {
    hub: { known: async () => state, state: () => state },
    host: {
      addressOf: async () => 'https://acme.zendesk.com/agent/tickets/7',
      look: async () => answer,
      isVendor: () => true,
    },
    versions: { product: '0.1.0', rules: 'r' },
    helpdesksAt: async () => ['zendesk' as const],
  };
  return diagnose(deps as unknown as Parameters<typeof diagnose>[0], 1);
}

describe('a diagnosis', () => {
  it('names the selector that failed, and neither account nor ticket', async () => {
    const diagnosis = diagnosisSchema.parse(await run(look));
    expect(diagnosis).toMatchObject({ helpdesk: 'zendesk', host: 'vendor', phase: 'unreadable', page: look });
    expect(diagnosis.problem?.params).toEqual({ detail: '.message' });
    expect(JSON.stringify(diagnosis)).not.toContain('acme');
  });
  it('takes nothing from the page but counts and shapes', async () => {
    expect((await run({ ...look, address: 'x'.repeat(501) })).page).toBeNull();
    expect((await run({ ...look, selectors: { message: ['Martha'] } })).page).toBeNull();
    expect((await run(null)).page).toBeNull();
  });
});
