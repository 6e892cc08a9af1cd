import type { Rule } from '../schema';
import { law as esLaw } from './es/law';
import { money as esMoney } from './es/money';
import { service as esService } from './es/service';
import { law as itLaw } from './it/law';
import { money as itMoney } from './it/money';
import { service as itService } from './it/service';
import { law as ptLaw } from './pt/law';
import { money as ptMoney } from './pt/money';
import { service as ptService } from './pt/service';
import type { Wordings } from './wordings';

const languages: Readonly<Record<'es' | 'it' | 'pt', Wordings>> = {
  es: { ...esLaw, ...esMoney, ...esService },
  it: { ...itLaw, ...itMoney, ...itService },
  pt: { ...ptLaw, ...ptMoney, ...ptService },
};

/**
 * The rules with the languages' further phrases added to their own. They stand in files per language, because a native
 * reader checks one language at a time and the rule files have no room for them.
 */
export function withWordings(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => {
    const phrases = { ...rule.phrases };
    const unless = { ...rule.unless };
    for (const lang of ['es', 'it', 'pt'] as const) {
      const more = languages[lang][rule.id];
      if (more?.phrases) phrases[lang] = `${phrases[lang] ?? ''}\n${more.phrases}`;
      if (more?.unless) unless[lang] = `${unless[lang] ?? ''}\n${more.unless}`;
    }
    return { ...rule, phrases, unless };
  });
}
