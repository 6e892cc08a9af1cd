// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import german from '../../locales/de/shipped.json';
import english from '../../locales/en/shipped.json';
import { createI18n } from './i18n';
import { useShippedText, valuesIn } from './use-shipped-text';

type Shown = ReturnType<typeof useShippedText>;

async function inGerman(): Promise<Shown> {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  let shown: Shown | undefined;
  function Probe() {
    shown = useShippedText();
    return null;
  }
  const i18n = createI18n({ en: { shipped: english }, de: { shipped: german } }, ['de']);
  await act(async () =>
    createRoot(document.createElement('div')).render(
      <I18nextProvider i18n={i18n}>
        <Probe />
      </I18nextProvider>,
    ),
  );
  if (!shown) throw new Error('not rendered');
  return shown;
}

it('speaks the agent’s language where the product brought the text', async () => {
  const { reason, clock } = await inGerman();
  expect(reason({ kind: 'rule', id: 'safety', text: english.rule.safety })).toBe(german.rule.safety);
  expect(reason({ kind: 'signal', id: 'crash', text: english.signal.crash })).toBe(german.signal.crash);
  expect(clock({ id: 'gdpr-33-breach', text: english.clock['gdpr-33-breach'] })).toBe(german.clock['gdpr-33-breach']);
});

it('keeps counts, and what a field added', async () => {
  const { reason } = await inGerman();
  expect(reason({ kind: 'field', id: 'contacts', text: 'The requester has written 3 times, hours apart.' })).toBe(
    'Der Anfragende hat 3 Mal geschrieben, mit Stunden dazwischen.',
  );
  expect(reason({ kind: 'similar', id: 'x', text: '2 of 3 similar past tickets were confirmed as L2.' })).toBe(
    '2 von 3 ähnlichen früheren Tickets wurden als L2 bestätigt.',
  );
  const solved = '2 of 3 similar solved tickets were answered by Second line (L2).';
  expect(reason({ kind: 'similar', id: 'solved', text: solved })).toBe(
    '2 von 3 ähnlichen gelösten Tickets hat Zweite Ebene (L2) beantwortet.',
  );
  const words = "In your team's 40 confirmed tickets these words stood mostly in L3: “Rechnung”, “doppelt”.";
  expect(reason({ kind: 'similar', id: 'team-words', text: words })).toBe(
    'In den 40 bestätigten Tickets Ihres Teams standen diese Wörter meist in L3: “Rechnung”, “doppelt”.',
  );
  expect(reason({ kind: 'field', id: 'key-account', text: `${english.rule['key-account']} (tag "vip")` })).toBe(
    `${german.rule['key-account']} (Schlagwort „vip“)`,
  );
  const often = `${english.rule['repeat-contact']} (tag "vip", 8 contacts by the requester)`;
  expect(reason({ kind: 'field', id: 'repeat-contact', text: often })).toBe(
    `${german.rule['repeat-contact']} (Schlagwort „vip“, Kontakte des Anfragenden: 8)`,
  );
});

it('leaves what an admin wrote, and what a model said', async () => {
  const { reason, clock } = await inGerman();
  expect(reason({ kind: 'rule', id: 'safety', text: 'Call Ann at once.' })).toBe('Call Ann at once.');
  expect(reason({ kind: 'rule', id: 'own-rule', text: 'Ours.' })).toBe('Ours.');
  expect(reason({ kind: 'model', id: 'model', text: english.rule.safety })).toBe(english.rule.safety);
  expect(clock({ id: 'gdpr-33-breach', text: '48 hours with us.' })).toBe('48 hours with us.');
});

it('reads values out of a sentence', () => {
  expect(valuesIn('a 1 of 2.', 'a {{x}} of {{y}}.')).toEqual({ values: { x: '1', y: '2' }, added: '' });
  expect(valuesIn('b', 'a')).toBeNull();
});

it('names a shipped team in the agent’s language, and leaves an admin’s own name', async () => {
  const { team } = await inGerman();
  expect(team('Duty lead')).toBe('Schichtleitung');
  expect(team('Duty lead (night)')).toBe('Duty lead (night)');
  expect(team('Team Gelb')).toBe('Team Gelb');
});

it('says in the agent’s language what a ticket is worded like, with its words', async () => {
  const { reason } = await inGerman();
  expect(reason({ kind: 'signal', id: 'wording', text: 'Worded like L2 tickets: “hilft”, “Treiber”.' })).toBe(
    'Formuliert wie Tickets der Stufe L2: “hilft”, “Treiber”.',
  );
});

it('says in the agent’s language what the policy has a ticket do, and leaves the admin’s line as written', async () => {
  const { reason } = await inGerman();
  const text = 'By the policy, it goes up from L1: “SSO and SCIM set-up”.';
  expect(reason({ kind: 'policy', id: 'escalates', text })).toBe(
    'Laut Richtlinie geht es von L1 weiter nach oben: „SSO and SCIM set-up“.',
  );
});

it('says in the agent’s language what a rule’s fields saw, and that a sentence is only like known ones', async () => {
  const { reason } = await inGerman();
  const said = (id: 'churn' | 'repeat-contact', added: string) =>
    reason({ kind: 'rule', id, text: `${english.rule[id]} (${added})` }).slice(german.rule[id].length);
  expect(said('repeat-contact', '3 contacts by the requester')).toBe(' (Kontakte des Anfragenden: 3)');
  expect(said('churn', 'tag "vip", about: money, 40 % of the respond target')).toBe(
    ` (Schlagwort „vip“, Anliegen: ${german.signal.money.replace(/\.$/, '')}, ${german.added.share.replace('{{n}}', '40')})`,
  );
  expect(said('churn', 'Learned: these sentences read like known cases; please check.')).toBe(
    ` (${german.added.learned})`,
  );
  expect(said('churn', 'something of another version')).toBe(' (something of another version)');
});
