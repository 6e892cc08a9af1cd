import { describe, expect, it } from 'vitest';
import { readMacros } from './macro-reader';

const macro = { id: '1', title: 'A::B', description: null, text: 'Hi {{ticket.requester.first_name}}', html: null };
const answering = (answer: unknown) => ({ sendToPage: async () => answer });

describe('readMacros', () => {
  it('gives what the page read', async () => {
    const answer = { ok: true, macros: [macro], complete: false };
    expect(await readMacros(answering(answer), 1)).toEqual(answer);
  });
  it.each([
    ['a helpdesk without macros', null, 'none'],
    ['an answer of another form', { ok: true, macros: [{ id: 1 }] }, 'unexpected-answer'],
    ['a refusal', { ok: false, reason: { kind: 'forbidden', status: 403 } }, 'forbidden'],
  ])('names %s', async (_, answer, reason) => {
    expect(await readMacros(answering(answer), 1)).toEqual({ ok: false, reason });
  });
  it('survives a tab without a page', async () => {
    const host = { sendToPage: async () => Promise.reject(new Error('no receiver')) };
    expect(await readMacros(host, 1)).toEqual({ ok: false, reason: 'none' });
  });
});
