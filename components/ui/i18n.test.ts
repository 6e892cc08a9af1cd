import { describe, expect, it } from 'vitest';
import panel from '../../locales/en/panel.json';
import shared from '../../locales/en/shared.json';
import { loadI18n } from './i18n';

const load = (...wanted: string[]) => loadI18n({ panel, shared }, wanted);

describe('loadI18n', () => {
  it.each([
    [['de-AT'], 'de', 'Schließen'],
    [['pt-BR'], 'pt', 'Fechar'],
    [['ja', 'fr-BE', 'en'], 'fr', 'Fermer'],
    [['en-GB', 'fr'], 'en', 'Close'],
    [['ja'], 'en', 'Close'],
    [[], 'en', 'Close'],
  ])('speaks the first language of %j it knows', async (wanted, language, close) => {
    const i18n = await load(...wanted);
    expect(i18n.language).toBe(language);
    expect(i18n.t('shared:close')).toBe(close);
  });

  it('loads the namespaces of the page and no others', async () => {
    const i18n = await load('nl');
    expect(i18n.hasResourceBundle('nl', 'panel')).toBe(true);
    expect(i18n.hasResourceBundle('nl', 'review')).toBe(false);
    expect(i18n.hasResourceBundle('fr', 'panel')).toBe(false);
  });

  it.each([
    ['fr', 0, '0 message'],
    ['fr', 2, '2 messages'],
    ['fr', 1_000_000, '1000000 de messages'],
    ['de', 0, '0 Nachrichten'],
    ['de', 1, '1 Nachricht'],
    ['it', 0, '0 messaggi'],
  ])('counts as people do in %s: %i', async (language, count, said) => {
    expect((await load(language)).t('panel:ticket.messages', { count })).toBe(said);
  });
});
