import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMask } from '../privacy/mask';
import { suggestionRecordSchema } from '../quality/types';
import { exampleDecision, exampleHit, exampleResult, exampleTicket } from './fixtures/example';
import { toRecord } from './log-entry';
import { ticketMask } from './ticket-mask';

const email = fc
  .tuple(fc.stringMatching(/^[a-z]{3,10}$/), fc.stringMatching(/^[a-z]{3,10}$/))
  .map(([name, host]) => `${name}.q@${host}.example`);
const phone = fc.stringMatching(/^[1-9]\d{2}$/).map((digits) => `+32 470 12 3${digits[0]} ${digits.slice(1)}`);
const iban = fc.constantFrom('DE89 3704 0044 0532 0130 00', 'BE68 5390 0754 7034', 'NL91 ABNA 0417 1643 00');
const card = fc.constantFrom('4539 1488 0343 6467', '5425233430109903');
const person = fc.constantFrom('Saoirse Ó Brien', 'Élodie Lefèvre', 'Jeroen van den Berg', 'Zoë Müller-Lüdenscheidt');

describe('toRecord', () => {
  it('holds no detected value of the ticket, wherever it stood', () => {
    fc.assert(
      fc.property(email, phone, iban, card, person, fc.lorem(), (mail, call, account, number, name, words) => {
        const text = `${words} ${name}, ${mail}, ${call}. ${account} and ${number}. ${words}`;
        const ticket = exampleTicket(
          { subject: `${words} ${mail}`, requester: { id: '1', name, email: mail, locale: null } },
          text,
        );
        const decision = exampleDecision({
          reasons: [
            {
              kind: 'rule',
              id: 'x',
              tier: 'L2',
              weight: 1,
              text: `Names ${mail}.`,
              quote: `${call} ${account}`,
              messageId: 'm1',
            },
          ],
        });
        const draft = {
          id: 'd1',
          kind: 'answer' as const,
          status: 'ready' as const,
          text: `Hello ${name}, we use ${mail}, ${call}, ${account}, ${number}.`,
          lang: 'en' as const,
          citations: [{ n: 1, passageId: 'kb:1#1', title: `For ${mail}`, url: `https://help.example/?u=${mail}` }],
          warnings: [{ code: 'foreign-link-removed' as const, detail: `https://x.example/?m=${mail}` }],
          by: 'desk-1',
        };
        const record = toRecord({
          id: 'r1',
          ticket,
          decision,
          knowledge: exampleResult({ hits: [exampleHit({ text, title: `About ${mail}` })] }),
          drafts: [draft],
          engine: { kind: 'openai', name: 'desk-1' },
          versions: { rules: '1', product: '0.1.0' },
          timings: { tier: 1 },
          shownAt: 1,
          people: { requester: null, agent: null },
          mask: ticketMask(ticket, createMask).mask,
        });
        const written = JSON.stringify(suggestionRecordSchema.parse(record));
        for (const value of [mail, call, account, number, name]) expect(written).not.toContain(value);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the address of the ticket without its query, and which prompt wrote it', () => {
    const ticket = exampleTicket();
    const common = {
      id: 'r',
      ticket,
      decision: exampleDecision(),
      knowledge: exampleResult(),
      drafts: [],
      versions: { rules: '1', product: '0' },
      timings: {},
      shownAt: 1,
      people: { requester: 'h', agent: null },
    };
    const { mask } = ticketMask(ticket, createMask);
    expect(toRecord({ ...common, engine: { kind: 'knowledge', name: 'knowledge' }, mask })).toMatchObject({
      ticketUrl: 'https://brightline.zendesk.com/agent/tickets/42',
      ticketKey: 'zendesk|brightline.zendesk.com|42',
      engine: { promptVersion: 'none' },
    });
    expect(toRecord({ ...common, engine: { kind: 'openai', name: 'm' }, mask }).engine.promptVersion).toMatch(
      /^draft-/,
    );
  });
});
