import type { RuleLanguage } from '../../match/negation';
import type { Rule } from '../schema';
import { law as deLaw } from './de/concepts/law';
import { money as deMoney } from './de/concepts/money';
import { service as deService } from './de/concepts/service';
import { law as enLawConcepts } from './en/concepts/law';
import { money as enMoneyConcepts } from './en/concepts/money';
import { service as enServiceConcepts } from './en/concepts/service';
import { law as enLaw } from './en/law';
import { money as enMoney } from './en/money';
import { safety as enSafety } from './en/safety';
import { service as enService } from './en/service';
import { law as esLawConcepts } from './es/concepts/law';
import { money as esMoneyConcepts } from './es/concepts/money';
import { service as esServiceConcepts } from './es/concepts/service';
import { law as esLaw } from './es/law';
import { money as esMoney } from './es/money';
import { service as esService } from './es/service';
import { law as frLawConcepts } from './fr/concepts/law';
import { money as frMoneyConcepts } from './fr/concepts/money';
import { service as frServiceConcepts } from './fr/concepts/service';
import { customers as frCustomers } from './fr/customers';
import { danger as frDanger } from './fr/danger';
import { law as frLaw } from './fr/law';
import { money as frMoney } from './fr/money';
import { service as frService } from './fr/service';
import { law as itLawConcepts } from './it/concepts/law';
import { money as itMoneyConcepts } from './it/concepts/money';
import { service as itServiceConcepts } from './it/concepts/service';
import { law as itLaw } from './it/law';
import { money as itMoney } from './it/money';
import { service as itService } from './it/service';
import { law as nlLaw } from './nl/concepts/law';
import { money as nlMoney } from './nl/concepts/money';
import { service as nlService } from './nl/concepts/service';
import { situations as nlSituations } from './nl/situations';
import { law as ptLawConcepts } from './pt/concepts/law';
import { money as ptMoneyConcepts } from './pt/concepts/money';
import { service as ptServiceConcepts } from './pt/concepts/service';
import { law as ptLaw } from './pt/law';
import { money as ptMoney } from './pt/money';
import { service as ptService } from './pt/service';
import type { Wordings } from './wordings';

const languages: Readonly<Record<RuleLanguage, readonly Wordings[]>> = {
  en: [enLaw, enMoney, enSafety, enService, enLawConcepts, enMoneyConcepts, enServiceConcepts],
  fr: [frLaw, frMoney, frService, frDanger, frCustomers, frLawConcepts, frMoneyConcepts, frServiceConcepts],
  nl: [nlLaw, nlMoney, nlService, ...nlSituations],
  de: [deLaw, deMoney, deService],
  es: [esLaw, esMoney, esService, esLawConcepts, esMoneyConcepts, esServiceConcepts],
  it: [itLaw, itMoney, itService, itLawConcepts, itMoneyConcepts, itServiceConcepts],
  pt: [ptLaw, ptMoney, ptService, ptLawConcepts, ptMoneyConcepts, ptServiceConcepts],
};

/**
 * The rules with the languages' further phrases added to their own. They stand in files per language, because a native
 * reader checks one language at a time and the rule files have no room for them.
 */
export function withWordings(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => {
    const phrases = { ...rule.phrases };
    const unless = { ...rule.unless };
    const lists = { ...rule.lists };
    for (const [lang, wordings] of Object.entries(languages) as [RuleLanguage, readonly Wordings[]][]) {
      for (const wording of wordings) {
        const more = wording[rule.id];
        if (more?.phrases) phrases[lang] = `${phrases[lang] ?? ''}\n${more.phrases}`;
        if (more?.unless) unless[lang] = `${unless[lang] ?? ''}\n${more.unless}`;
        if (more?.lists) lists[lang] = { ...lists[lang], ...more.lists };
      }
    }
    return { ...rule, phrases, unless, lists };
  });
}
