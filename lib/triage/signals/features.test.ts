import { describe, expect, it } from 'vitest';
import { createTriage } from '../decide';
import { testTicket } from '../test-ticket';

const triage = createTriage();
const kindsIn = (text: string) => triage.examine(testTicket(text, { language: 'nl' })).signals.map(({ kind }) => kind);

describe('an error message in a Dutch ticket', () => {
  it.each([
    'Ik krijg een foutmelding als ik inlog.',
    'De app geeft steeds dezelfde melding en sluit dan.',
    'Bij het betalen krijg ik een rode melding in beeld.',
    'Sinds vandaag krijg ik bij elke poging een melding.',
    'Na het starten zie ik niets en er komt een melding over het geheugen.',
    'Er staat error 504 op het scherm.',
  ])('is found: %s', (text) => {
    expect(kindsIn(text)).toContain('error-text');
  });
  it.each([
    'Als ik geen antwoord krijg doe ik melding bij de ACM.',
    'Morgen ga ik naar de politie en doe ik melding.',
    'Hoe kan ik een melding doen van een gevonden simkaart?',
    'Mijn vorige melding is nog niet behandeld.',
  ])('is not taken for a report made: %s', (text) => {
    expect(kindsIn(text)).not.toContain('error-text');
  });
});
