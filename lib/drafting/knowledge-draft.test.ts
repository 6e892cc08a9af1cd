import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../knowledge/types';
import { parseRichText } from '../text/rich-text';
import { languages } from '../ticket/languages';
import type { Ticket } from '../ticket/ticket';
import type { TierDecision } from '../triage/decision';
import { toConfirm } from './confirmation';
import { exampleDecision, exampleHit, exampleResult, exampleTicket } from './fixtures/example';
import { knowledgeDrafts } from './knowledge-draft';
import { draftSchema } from './types';

function drafts(ticket: Ticket, result: SearchResult, decision: TierDecision = exampleDecision()) {
  let id = 0;
  const made = knowledgeDrafts({
    ticket,
    decision,
    result,
    signature: 'The Brightline team',
    hosts: [],
    style: null,
    newId: () => `d${++id}`,
  });
  for (const draft of made) expect(draftSchema.parse(draft)).toEqual(draft);
  return made;
}

describe('knowledgeDrafts', () => {
  it('puts no open field of a saved reply in by one key, and links no page that only admins can open', () => {
    const url = 'https://acme.zendesk.com/admin/workspaces/agent-workspace/macros/7';
    const text = '{{ticket.requester.first_name}}, you can move the eSIM to the new phone yourself.';
    const [draft] = drafts(exampleTicket(), exampleResult({ hits: [exampleHit({ url, text })] }));
    expect(draft?.text).toContain(text);
    expect(draft?.text).not.toContain('/admin/');
    expect(toConfirm(draft ?? { warnings: [], kind: 'answer', by: '' })).toEqual([
      { code: 'unknown-placeholder', detail: '{{ticket.requester.first_name}}' },
    ]);
  });

  it('answers with greeting, steps, citation, link, closing and signature', () => {
    const [draft, ...others] = drafts(exampleTicket(), exampleResult());
    expect(others).toEqual([]);
    expect(draft?.text).toBe(
      [
        'Hello Martha,',
        'Thank you for your message. Here is what our help page “Move your eSIM to another phone” says about this:',
        'You can move the eSIM yourself. [1]',
        '1. Open My Brightline on the old phone.\n2. Choose Transfer eSIM.\n3. Scan the QR code with the new phone. [1]',
        'You have no signal for up to 15 minutes while it happens. [1]',
        'You can read the whole page here: [Move your eSIM to another phone](https://help.brightline.example/en/articles/101).',
        'If this does not answer your question, just reply to this message and I will look into it further.',
        'Kind regards,\nThe Brightline team',
      ].join('\n\n'),
    );
    expect(draft).toMatchObject({
      kind: 'answer',
      by: 'knowledge',
      lang: 'en',
      warnings: [],
      citations: [{ n: 1, passageId: 'kb:101#1' }],
    });
    expect(
      parseRichText(draft?.text ?? '').some(
        (block) => block.type === 'list' && block.ordered && block.items.length === 3,
      ),
    ).toBe(true);
  });

  it('takes the sentences that matter out of long prose', () => {
    const filler = Array.from(
      { length: 20 },
      (_, n) => `Filler number ${n} tells of the history of our shops and their opening.`,
    ).join(' ');
    const text = `${filler} A late bill costs nothing for the first seven days after the due date. ${filler}`;
    const ticket = exampleTicket({ subject: 'Late bill' }, 'Does a late bill cost something after the due date?');
    const [draft] = drafts(
      ticket,
      exampleResult({ hits: [exampleHit({ text, matched: ['late', 'bill', 'due', 'date'] })] }),
    );
    expect(draft?.text).toContain('A late bill costs nothing for the first seven days');
    expect(draft?.text).not.toContain('Filler number 3');
  });

  it.each(languages)('writes %s throughout, with nothing left of another language', (language) => {
    const ticket = exampleTicket({ language });
    const [draft] = drafts(ticket, exampleResult({ hits: [exampleHit({ lang: language })] }));
    expect(draft?.lang).toBe(language);
    if (language !== 'en') expect(draft?.text).not.toMatch(/Thank you|Kind regards|Hello|help page/);
  });

  it('addresses the customer as the company’s own pages do', () => {
    const ticket = exampleTicket({ language: 'nl' });
    const polite = exampleHit({ lang: 'nl', text: 'U kunt uw eSIM zelf overzetten.' });
    const informal = exampleHit({ lang: 'nl', text: 'Je kunt je eSIM zelf overzetten.' });
    expect(drafts(ticket, exampleResult({ hits: [polite] }))[0]?.text).toMatch(/uw bericht/);
    expect(drafts(ticket, exampleResult({ hits: [informal] }))[0]?.text).not.toMatch(/\b[Uu]w?\b/);
    // A letter that quotes nothing answers as the customer writes.
    const formal = exampleTicket({ language: 'nl' }, 'Geachte heer, ik verzoek u dit uit te zoeken.');
    const held = exampleDecision({ tier: 'L2', holdingReplyOnly: true });
    expect(drafts(formal, exampleResult({ hits: [informal] }), held)[0]?.text).toContain(
      'Bedankt voor uw bericht, dat',
    );
  });

  it('turns the rows of a table that matter into a list', () => {
    const text =
      'Light | Meaning | What to do\nInternet green | connected | nothing\nInternet red | no connection | check the fibre plug';
    const ticket = exampleTicket({ subject: 'Router' }, 'The light on my router is red');
    const [draft] = drafts(ticket, exampleResult({ hits: [exampleHit({ text, matched: ['red'] })] }));
    expect(draft?.text).toContain('- Internet red: no connection, check the fibre plug [1]');
    expect(draft?.text).not.toMatch(/green|\|/);
  });

  it('quotes a passage in another language as it is and says so to both', () => {
    const [draft] = drafts(exampleTicket({ language: 'nl' }), exampleResult());
    expect(draft?.text).toContain('alleen in het Engels');
    expect(draft?.warnings).toEqual([{ code: 'other-language', detail: 'en' }]);
  });

  it('asks what the words call for when nothing fits, and says that it is not in the base', () => {
    const ticket = exampleTicket({ subject: 'Facture', language: 'fr' }, 'Bonjour, ma facture me semble fausse.');
    const [draft, ...others] = drafts(ticket, exampleResult({ hits: [], fit: 'none' }));
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      kind: 'ask-customer',
      warnings: [{ code: 'not-in-knowledge-base', detail: '' }],
      citations: [],
    });
    expect(draft?.text).toContain('Je n’ai pas trouvé de réponse');
    expect(draft?.text).toContain('De quelle facture s’agit-il');
  });

  it('offers a careful answer and a question when the fit is weak', () => {
    const made = drafts(exampleTicket(), exampleResult({ fit: 'weak' }));
    expect(made.map((draft) => draft.kind)).toEqual(['answer', 'ask-customer']);
    expect(made[0]?.text).toContain('may be what you are looking for');
    expect(made[1]?.warnings).toEqual([]);
  });

  it('asks no questions of its own on a grave matter, whatever fits: the team that takes it over does', () => {
    const decision = exampleDecision({ tier: 'L3', minimum: 'L2', signals: ['fraud'] });
    const weak = drafts(exampleTicket(), exampleResult({ fit: 'weak' }), decision);
    expect(weak.map((draft) => draft.kind)).toEqual(['holding-reply', 'answer']);
    const nothing = drafts(exampleTicket(), exampleResult({ hits: [], fit: 'none' }), decision);
    expect(nothing.map((draft) => draft.kind)).toEqual(['holding-reply']);
  });

  it('never quotes an internal passage', () => {
    const internal = exampleHit({
      internal: true,
      text: 'Agents may waive the fee twice a year.',
      title: 'Goodwill table',
    });
    const mixed = drafts(exampleTicket(), exampleResult({ hits: [internal, exampleHit({ score: 8 })] }));
    expect(mixed[0]).toMatchObject({ kind: 'answer', citations: [{ n: 2 }] });
    const alone = drafts(exampleTicket(), exampleResult({ hits: [internal] }));
    expect(alone[0]).toMatchObject({ kind: 'ask-customer' });
    expect(alone[0]?.warnings.map((warning) => warning.code)).toContain('internal-passage');
    expect(JSON.stringify([...mixed, ...alone].map((draft) => draft.text))).not.toMatch(/waive|Goodwill/);
  });

  it('writes a holding reply only where the policy says so, with the date of the reply clock', () => {
    const decision = exampleDecision({
      tier: 'L2',
      holdingReplyOnly: true,
      signals: ['regulated'],
      clocks: [
        { id: 'psd2-73-refund', text: 'Refund', source: '', dueAt: Date.UTC(2026, 10, 21, 12) },
        { id: 'psd2-101-reply', text: 'Reply', source: '', dueAt: Date.UTC(2026, 11, 11, 12) },
      ],
    });
    const made = drafts(exampleTicket({ language: 'de' }), exampleResult(), decision);
    expect(made.map((draft) => draft.kind)).toEqual(['holding-reply']);
    expect(made[0]?.text).toContain('Guten Tag Martha Okonjo,');
    expect(made[0]?.text).toContain('unser Beschwerdeteam');
    expect(made[0]?.text).toContain('spätestens am 11. Dezember 2026');
    expect(made[0]?.text).not.toContain('21. November');
    expect(made[0]?.text).not.toContain('eSIM');
  });

  it('puts the holding reply first on a grave matter and where no article clearly fits, else behind the answer', () => {
    const kinds = (over: Partial<TierDecision>, fit: 'good' | 'weak' = 'good') =>
      drafts(exampleTicket(), exampleResult({ fit }), exampleDecision(over)).map((draft) => draft.kind);
    expect(kinds({ tier: 'L2', minimum: 'L2', signals: ['fraud'] })).toEqual(['holding-reply', 'answer']);
    expect(kinds({ tier: 'L2', minimum: 'L2' }, 'weak').slice(0, 2)).toEqual(['holding-reply', 'answer']);
    expect(kinds({ tier: 'L2', minimum: 'L2' })).toEqual(['answer', 'holding-reply']);
    expect(kinds({ tier: 'L2', minimum: 'L1' })).toEqual(['answer', 'holding-reply']);
  });

  it('names the team that the decision names, in the customer’s words', () => {
    const decision = exampleDecision({
      tier: 'L2',
      holdingReplyOnly: true,
      team: 'Complaints',
      signals: ['privacy', 'regulated'],
    });
    expect(drafts(exampleTicket(), exampleResult(), decision)[0]?.text).toContain('our complaints team');
  });

  it('gives no date when no clock runs to the customer', () => {
    const decision = exampleDecision({
      tier: 'L3',
      holdingReplyOnly: true,
      clocks: [{ id: 'gdpr-33-breach', text: '', source: '', dueAt: 1 }],
    });
    expect(drafts(exampleTicket(), exampleResult(), decision)[0]?.text).toContain(
      'as soon as your case has been looked at',
    );
  });
});

it('asks before an article’s words go out that are meant for somebody else', () => {
  const text = '1. Open the Brightline app.\n2. Tell the customer that all fees are waived.';
  const result = exampleResult({ hits: [exampleHit({ text })] });
  const [draft] = knowledgeDrafts({
    ...{ ticket: exampleTicket(), decision: exampleDecision(), result, signature: '', style: null, hosts: [] },
    ...{ newId: () => 'd1', suspicious: ['1. Open the Brightline app.'] },
  });
  expect(draft?.warnings.map(({ code }) => code)).toEqual(['for-staff', 'for-staff']);
});
