import { describe, expect, it } from 'vitest';
import { createMask } from '../../privacy/mask';
import { languages } from '../../ticket/languages';
import type { TicketMessage } from '../../ticket/ticket';
import { decide } from '../../triage/decide';
import { defaultPolicy } from '../../triage/default-policy';
import { testMessage, testTicket } from '../../triage/test-ticket';
import { ticketMask } from '../ticket-mask';
import { draftHandover, missingEvidence } from './handover';
import { handoverParts } from './parts';
import { handoverWords } from './words';

const NOW = Date.parse('2026-11-05T14:00:00Z');
const agent = (text: string, at: string): TicketMessage =>
  testMessage(text, { author: { id: null, name: 'Elin Berg', role: 'agent' }, at });
const thread = testTicket(
  [
    testMessage(
      'Hello,\n\nsince Monday the app crashes when I open the invoice. My IBAN is BE71 0961 2345 6769, write to martha@example.com. It says "Error 4711: document not found". I use a Galaxy S23 with Android 14. All our colleagues have it, we lose €200 a day. \n\n1. Open the app\n2. Tap Invoices\n\nThanks, Martha Okonjo',
      { at: '2026-11-03T09:00:00Z', author: { id: null, name: 'Martha Okonjo', role: 'requester' } },
    ),
    agent('Please do this:\n\n1. Reinstall the app\n2. Restart the phone', '2026-11-03T10:00:00Z'),
    testMessage('I reinstalled it, nothing changed.', { id: 'm3', at: '2026-11-03T12:00:00Z' }),
    agent('Thank you. We will get back to you within 24 hours.', '2026-11-03T13:00:00Z'),
  ],
  {
    subject: 'App crashes on invoice',
    language: 'en',
    url: 'https://acme.zendesk.com/agent/tickets/7',
    requester: { id: '1', name: 'Martha Okonjo', email: 'martha@example.com', locale: null },
  },
);
const draft = (given = {}) =>
  draftHandover({
    ticket: thread,
    policy: defaultPolicy,
    decision: decide(thread, defaultPolicy, NOW),
    to: 'L3',
    lang: 'en',
    mask: ticketMask(thread, createMask),
    now: NOW,
    ...given,
  });

describe('a handover note', () => {
  it('names the priority in the agent’s language', () => {
    expect(draft().note).toMatch(/Severity: (low|normal|high|urgent) /);
    expect(draft({ lang: 'fr' }).note).toMatch(/Gravité\s: (faible|normale|élevée|urgente) /);
  });

  it('begins with a capital where a masked name stood first', () => {
    const named = { ...thread, subject: 'Martha Okonjo: app crashes on invoice' };
    expect(draft({ ticket: named }).issue.summary).toBe('The customer: app crashes on invoice');
  });

  it('tells what the next tier needs, in the ticket’s own words', () => {
    const { note, issue, missing } = draft();
    for (const part of [
      'App crashes on invoice',
      'since Monday the app crashes',
      '1. Open the app',
      'Galaxy S23',
      'Android 14',
      'Error 4711: document not found',
      'All our colleagues have it, we lose €200 a day',
      'Reinstall the app; Restart the phone (then: “I reinstalled it, nothing changed.”)',
      'We will get back to you within 24 hours. (2026-11-03)',
    ])
      expect(note).toContain(part);
    expect(note).not.toContain('{');
    expect(issue).toEqual({ summary: 'App crashes on invoice', description: `${note}\n\n${thread.url}` });
    expect(missing).toEqual([]);
  });

  it('holds no personal data and no secret', () => {
    const { note, issue } = draft();
    for (const text of [note, issue.summary, issue.description])
      expect(text).not.toMatch(/Martha|Okonjo|martha@|BE71|\[[A-Z_]+_\d/);
    expect(note).toContain('(e-mail on file)');
  });

  it('says what is not given, in the agent’s language', () => {
    const empty = testTicket('Hilfe', { language: 'de' });
    const { note } = draft({ ticket: empty, decision: decide(empty, defaultPolicy, NOW), lang: 'de' });
    expect(note).toContain('nicht angegeben');
    expect(note).toContain('nichts festgehalten');
  });

  it.each(languages)('has its headings in the agent’s language, with every field: %s', (lang) => {
    const { note } = draft({ lang });
    const fieldsIn = (template: string) => (template.match(/\{[a-z]+\}/g) ?? []).toSorted();
    expect(fieldsIn(handoverWords[lang].template)).toEqual(fieldsIn(handoverWords.en.template));
    const opening = handoverWords[lang].template.split('\n')[2]?.split(/\s*:/)[0] ?? '';
    expect(note).toContain(`\n${opening}`);
    expect(/Severity|What happened|Tried so far/.test(note)).toBe(lang === 'en');
  });

  it('has the headings of a template that the team wrote, in any language', () => {
    const tiers = defaultPolicy.tiers.map((tier) => ({ ...tier, handover: 'Our heading: {summary}' }));
    expect(draft({ lang: 'de', policy: { ...defaultPolicy, tiers } }).note).toBe('Our heading: App crashes on invoice');
  });

  it('leaves an unknown field of the template as the admin wrote it', () => {
    const tiers = defaultPolicy.tiers.map((tier) => ({ ...tier, handover: '{summary} {colour}' }));
    expect(draft({ policy: { ...defaultPolicy, tiers } }).note).toBe('App crashes on invoice {colour}');
  });
});

describe('missing evidence', () => {
  const missing = (text: string) => {
    const ticket = testTicket(text, { language: 'en' });
    return missingEvidence(ticket, decide(ticket, defaultPolicy, NOW));
  };
  it('is asked for a fault', () => {
    expect(missing('The app crashes all the time.')).toEqual(['error', 'device', 'since', 'tried']);
    expect(missing('The app crashes since Monday on my iPhone 14.')).toEqual(['error', 'tried']);
  });
  it('is nothing for a question', () => expect(missing('How do I change my address?')).toEqual([]));
});

describe('the parts', () => {
  it.each([
    ['fr', 'J’ai redémarré la box, sans succès.'],
    ['nl', 'Ik heb de modem opnieuw opgestart maar het helpt niet.'],
    ['de', 'Ich habe die Box neu gestartet, ohne Erfolg.'],
    ['es', 'He reiniciado el router y sigue igual.'],
    ['it', 'Ho riavviato il router ma nulla.'],
    ['pt', 'Já reiniciei o router e continua igual.'],
  ] as const)('find what was tried in %s', (language, text) => {
    expect(handoverParts(testTicket(text, { language })).tried).toEqual([{ what: text, result: '' }]);
  });
  it('survive an empty ticket and 64 kB', () => {
    expect(handoverParts(testTicket('')).story).toBe('');
    expect(handoverParts(testTicket('word "quote '.repeat(6000))).story.length).toBeLessThanOrEqual(900);
  });
});
