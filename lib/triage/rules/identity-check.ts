import type { RuleInput } from './schema';

/** An identity check that fails, or a question where money comes from: duties under anti-money-laundering law. */
export const identityCheck: RuleInput = {
  id: 'identity-check',
  title: 'An identity check fails or the source of money is asked for: second line, a regulated step.',
  source: 'Directive (EU) 2015/849 (customer due diligence), Art. 13',
  effect: { minimum: 'L2', team: 'Second line', priority: 'normal', signals: ['regulated'], order: 65 },
  phrases: {
    en: `
      (can not|unable to|could not|not able to|fails to|failed to) .. (verify|prove|confirm) .. (identity|id)
      (identity|id) (verification|check) .. (fail*|reject*|declin*|stuck|not)
      source of (my|the)? (money|funds|wealth)
      (app|system) will not let me log in as (myself|me)
    `,
    fr: `
      !(impossible|peux pas|arrive pas|echoue) .. (verifier|prouver|confirmer) .. identite
      verification .. identite .. (echou*|refus*|rejet*|bloqu*)
      (origine|provenance) des fonds
    `,
    nl: `
      identiteit .. niet .. (verifieren|bevestigen|bewijzen)
      (identiteitscontrole|identiteitsverificatie|identificatie) .. (mislukt|lukt niet|afgekeurd|afgewezen)
      (herkomst|bron) van (mijn|het|de)? (geld|vermogen|middelen)
    `,
    de: `
      identitat .. nicht .. (verifizieren|bestatigen|nachweisen)
      (identitatsprufung|identitatsnachweis|postident|videoident) .. (fehlgeschlagen|abgelehnt|scheitert|nicht)
      (herkunft|quelle) .. (geldes|mittel|gelder|vermogens)
    `,
    es: `
      no .. verificar .. identidad
      (origen|procedencia) .. (fondos|dinero)
    `,
    it: `
      non .. verificare .. identita
      (origine|provenienza) .. (fondi|denaro)
    `,
    pt: `
      nao .. verificar .. identidade
      origem .. (fundos|dinheiro)
    `,
  },
  examples: [
    { lang: 'en', text: 'I am unable to verify my identity.', match: true },
    { lang: 'de', text: 'Ich kann meine Identität nicht bestätigen.', match: true },
    { lang: 'en', text: 'How long does the identity check take?', match: false },
  ],
};
