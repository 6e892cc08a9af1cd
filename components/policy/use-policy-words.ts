import { useTranslation } from 'react-i18next';
import { handoverWords } from '../../lib/drafting/handover/words';
import { handoverTemplate } from '../../lib/ticket/handover-template';
import { languageSchema } from '../../lib/ticket/page-ticket';
import type { Tier } from '../../lib/triage/decision';
import { shippedRules } from '../../lib/triage/rules/index';
import { useShippedText } from '../ui/use-shipped-text';

/**
 * A text of the policy: `shown` in the admin's language while it is the one that the product brought, and what to keep
 * of what was typed. The policy itself holds the shipped texts in English, whoever saves it.
 */
export interface PolicyText {
  shown: (text: string) => string;
  stored: (typed: string) => string;
}

const tierTeams: Readonly<Record<Tier, string>> = { L1: 'first-line', L2: 'second-line', L3: 'third-line' };
const asIs: PolicyText = { shown: (text) => text, stored: (text) => text };

/**
 * Gives the text at a path of the policy, list entries by their own name as in a comparison: `tiers.L1.scope`,
 * `clocks.gdpr-33-breach.source`, `rules.own.churn.title`, `regions.main.name`.
 */
export function usePolicyWords(): (path: readonly string[]) => PolicyText {
  const { i18n } = useTranslation();
  const { shown, stored } = useShippedText();
  const under = (key: string): PolicyText => ({
    shown: (text) => shown(key, text),
    stored: (typed) => stored(key, typed),
  });
  const handover = (): PolicyText => {
    const language = languageSchema.exclude(['und']).safeParse(i18n.language.split('-')[0]);
    const own = handoverWords[language.success ? language.data : 'en'].template;
    return {
      shown: (text) => (text === handoverTemplate ? own : text),
      stored: (typed) => (typed === own ? handoverTemplate : typed),
    };
  };
  const ruleText = (id: string, field: string): PolicyText => {
    if (field === 'title') return under(`shipped:rule.${id}`);
    if (field === 'source') return under(`shipped:ruleSource.${id}`);
    const team = field === 'team' ? shippedRules.find((rule) => rule.id === id)?.effect.team : undefined;
    const teams: unknown = i18n.getResource('en', 'shipped', 'team');
    const [key] = Object.entries((teams ?? {}) as object).find(([, name]) => name === team) ?? [];
    return key === undefined ? asIs : under(`shipped:team.${key}`);
  };
  return ([list = '', id = '', ...rest]) => {
    const field = rest.at(-1) ?? '';
    if (list === 'tiers' && field === 'handover') return handover();
    if (list === 'tiers' && field === 'team') return under(`shipped:team.${tierTeams[id as Tier]}`);
    if (list === 'tiers') return under(`tiers:${id}.${field}`);
    if (list === 'clocks') return under(`shipped:${field === 'source' ? 'clockSource' : 'clock'}.${id}`);
    if (list === 'rules') return ruleText(rest[0] ?? '', field);
    return list === 'regions' && field === 'name' ? under(`shipped:region.${id}`) : asIs;
  };
}

/** The value and the change of a form's text input, by the text's own words. */
export function wordsInput(
  { shown, stored }: PolicyText,
  props: { value?: string; onChange?: (next: string) => void },
): object {
  return {
    ...props,
    value: shown(props.value ?? ''),
    onChange: (event: { currentTarget: { value: string } }) => props.onChange?.(stored(event.currentTarget.value)),
  };
}
