import { describe, expect, it } from 'vitest';
import { formalPhrases, informalPhrases, phrasesLike, type ReplyLanguage } from './index';
import { askKinds, desks, type Phrases } from './types';

/** Words of the wrong form of address, by language: written apart from the marks that the code decides by. */
const wrong: Record<Exclude<ReplyLanguage, 'en'>, { inClose: RegExp; inPolite: RegExp }> = {
  nl: { inClose: /\b(?:u|uw)\b/i, inPolite: /\b(?:je|jij|jouw)\b/i },
  fr: { inClose: /\b(?:vous|votre|vos)\b/i, inPolite: /\b(?:tu|ton|ta|tes)\b/i },
  de: { inClose: /\b(?:Sie|Ihnen|Ihr|Ihre[rmns]?)\b/, inPolite: /\b(?:du|dich|dir|deine?[rmns]?)\b/i },
  es: {
    inClose: /\b(?:usted|su(?! lugar)|sus|puede leer|podría|quiere)\b/i,
    inPolite: /\b(?:tu|tus|te|puedes|responde a)\b/i,
  },
  it: { inClose: /\b(?:lei|suo|sua|può|potrebbe darmi|desidera)\b/i, inPolite: /\b(?:tuo|tua|ti|puoi)\b/i },
  pt: { inClose: /\b(?:seu|sua|pode ler|pretende|pode dar)\b/i, inPolite: /\b(?:teu|tua|te|podes)\b/i },
};
/** Sentences of a help page in both forms. */
const samples: Record<Exclude<ReplyLanguage, 'en'>, { close: string; polite: string }> = {
  nl: { close: 'Open de app en kies je abonnement.', polite: 'Open de app en kies uw abonnement.' },
  fr: {
    close: 'Ouvre l’application et choisis ton forfait.',
    polite: 'Ouvrez l’application et choisissez votre forfait.',
  },
  de: { close: 'Öffne die App und wähle deinen Tarif.', polite: 'Öffnen Sie die App und wählen Sie Ihren Tarif.' },
  es: { close: 'Abre la aplicación y elige tu plan.', polite: 'Abra la aplicación y elija su plan.' },
  it: { close: 'Apri l’app e scegli il tuo piano.', polite: 'Apra l’app e scelga il suo piano.' },
  pt: { close: 'Abre a aplicação e escolhe o teu plano.', polite: 'Abra a aplicação e escolha o seu plano.' },
};
const languages = Object.keys(wrong) as Exclude<ReplyLanguage, 'en'>[];

function everything(say: Phrases): string {
  return [
    ...[say.greeting('Ana', 'Ana Ruiz'), say.greeting(null, null), say.thanks, say.leadIn('T'), say.weakLeadIn('T')],
    ...[say.foreignLeadIn('T', 'L'), say.fullArticle('X'), say.alsoHelpful('X'), say.notSolved, say.notFound],
    ...[say.askIntro, say.askOutro, ...askKinds.map((kind) => say.asks[kind]), say.holding.received],
    ...desks.map((desk) => say.holding.withDesk(say.desks[desk])),
    ...[say.holding.replyBy('D'), say.holding.withoutDate, say.holding.addMore, say.closing],
  ].join('\n');
}

describe.each(languages)('%s', (lang) => {
  it('keeps to one form of address', () => {
    expect(everything(informalPhrases(lang))).not.toMatch(wrong[lang].inClose);
    expect(everything(formalPhrases(lang))).not.toMatch(wrong[lang].inPolite);
    expect(everything(informalPhrases(lang))).not.toBe(everything(formalPhrases(lang)));
  });

  it('writes as the house’s own pages do, and politely when they do not tell', () => {
    expect(phrasesLike(lang, [samples[lang].close])).toBe(informalPhrases(lang));
    expect(phrasesLike(lang, [samples[lang].polite])).toBe(formalPhrases(lang));
    expect(phrasesLike(lang, ['42'])).toBe(formalPhrases(lang));
  });
});
