import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './default-policy';
import { type LoggedTicket, previewPolicy } from './preview';

const logged = (recordId: string, text: string, confirmed: LoggedTicket['confirmed'] = null): LoggedTicket => ({
  recordId,
  subject: '',
  text,
  language: 'en',
  ref: { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: recordId },
  confirmed,
});

describe('the effect of a policy change', () => {
  it('lists the past tickets that would move, those that go down first', () => {
    const tickets = [
      logged('a', 'I will take you to court.', 'L2'),
      logged('b', 'How do I change my address?', 'L1'),
      logged('c', 'My purple gadget is loose.'),
    ];
    const after = {
      ...defaultPolicy,
      rules: {
        off: ['legal-threat'],
        own: [
          {
            id: 'purple',
            title: 'Purple gadgets go to engineering.',
            source: 'House practice',
            effect: { minimum: 'L3' as const, signals: [], order: 1 },
            phrases: { en: 'purple gadget' },
            examples: [
              { lang: 'en' as const, text: 'purple gadget', match: true },
              { lang: 'en' as const, text: 'green gadget', match: false },
            ],
          },
        ],
      },
    };
    const steps = previewPolicy(tickets, defaultPolicy, after, 0);
    const seen: number[] = [];
    for (;;) {
      const step = steps.next();
      if (!step.done) {
        seen.push(step.value);
        continue;
      }
      expect(step.value.total).toBe(3);
      expect(step.value.moved.map(({ recordId }) => recordId)).toEqual(['a', 'c']);
      expect(step.value.moved[1]).toMatchObject({ to: 'L3' });
      expect(step.value.judged.n).toBe(2);
      break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('moves nothing when nothing changed', () => {
    const steps = previewPolicy([logged('a', 'I will take you to court.')], defaultPolicy, defaultPolicy, 0);
    steps.next();
    expect(steps.next()).toMatchObject({ done: true, value: { moved: [] } });
  });
});
