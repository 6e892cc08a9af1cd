import { describe, expect, it } from 'vitest';
import { createTriage } from '../decide';
import { testTicket } from '../test-ticket';

const triage = createTriage();
type Lang = 'en' | 'fr' | 'nl' | 'de' | 'es' | 'it' | 'pt';
const kindsIn = (text: string, language: Lang = 'nl') =>
  triage.examine(testTicket(text, { language })).signals.map(({ kind }) => kind);

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

describe('a forgotten password', () => {
  it.each<[Lang, string]>([
    ['en', 'I have forgotten my password.'],
    ['fr', 'Je ne retrouve plus mon mot de passe.'],
    ['nl', 'Ik ben mijn wachtwoord kwijt.'],
    ['de', 'Ich habe mein Kennwort vergessen.'],
    ['es', 'No recuerdo mi contraseña.'],
    ['it', 'Ho dimenticato la password.'],
    ['pt', 'Esqueci a minha senha.'],
  ])('is met in %s', (lang, text) => {
    expect(kindsIn(text, lang)).toContain('forgotten');
  });
  it('is not any word about passwords', () => {
    expect(kindsIn('My password is refused on both machines.', 'en')).not.toContain('forgotten');
  });
});

describe('a text in two languages', () => {
  it.each<[Lang, string]>([
    ['en', 'Half of the menu is still in German.'],
    ['fr', 'La moitié des menus reste en anglais.'],
    ['nl', 'Sommige knoppen blijven in het Engels.'],
    ['de', 'Manche Knöpfe bleiben englisch, der Rest ist deutsch.'],
    ['es', 'Algunos botones siguen en inglés.'],
    ['it', 'Alcune voci restano in inglese.'],
    ['pt', 'Alguns botões continuam em inglês.'],
  ])('is met in %s', (lang, text) => {
    expect(kindsIn(text, lang)).toContain('untranslated');
  });
});

describe('words that are no fault', () => {
  it('are those of a button or a warning in quotation marks', () => {
    const asked = 'I ticked "this does not work any more, do not show again" by mistake. How do I see it again?';
    expect(kindsIn(asked, 'en')).not.toContain('fault');
    expect(kindsIn(asked.replaceAll('"', ''), 'en')).toContain('fault');
  });
  it.each<[Lang, string, string]>([
    ['de', 'Die Option lässt sich nicht auswählen.', 'crash'],
    ['de', 'Meine Nachrichten sind weg um fünf Uhr.', 'how-to'],
    ['fr', 'Mon bloqueur de publicité est actif.', 'several-users'],
    ['en', 'Which virus scanner do you advise?', 'exposed'],
  ])('%s: %s tells of no %s', (lang, text, kind) => {
    expect(kindsIn(text, lang)).not.toContain(kind);
  });
});

describe('a connection that fails since a change', () => {
  it('speaks for second line, and says so with the words', () => {
    const found = triage.examine(testTicket('Since the update the mail server cannot be reached.', { language: 'en' }));
    expect(found.figures['changed-connection']).toBeGreaterThan(0);
    const other = triage.examine(testTicket('Since the update the text is too small.', { language: 'en' }));
    expect(other.figures['changed-connection']).toBe(0);
  });
});
