import { root } from '../../text/endings';
import { stopWords } from '../../text/stop-words';
import type { Tier } from '../decision';
import { negationMarks, type RuleLanguage, ruleLanguages } from '../match/negation';
import { tokenize } from '../match/tokens';
import type { TierPolicy } from '../policy-schema';
import { tiers } from '../signals/evidence';
import { type Bound, boundIn } from './amounts';
import { alternativesOf, languageOf, linesOf } from './items';
import { keyOf, type Rarity } from './rarity';

/** The texts of a tier that tell which tickets are its own. What the next tier needs as evidence tells none. */
export const policyFields = ['scope', 'access', 'stays', 'escalates'] as const;
export type PolicyField = (typeof policyFields)[number];

/** One line of a tier's texts. */
export interface PolicyLine {
  /** The tier whose text it is. */
  tier: Tier;
  field: PolicyField;
  text: string;
  /** The tier it speaks for: the next one when it says what goes up. */
  target: Tier;
  lang: RuleLanguage | null;
}

/** A line, or one of the things that it names, as words of one language. */
export interface Part {
  line: PolicyLine;
  words: readonly { root: string; weight: number }[];
  /** Sum of the weights. */
  total: number;
  /** True when it says itself that something is not so: "not delivered". */
  negated: boolean;
  bound: Bound | null;
}

const targetOf = (tier: Tier, field: PolicyField): Tier =>
  (field === 'escalates' ? tiers[tiers.indexOf(tier) + 1] : undefined) ?? tier;

/**
 * The lines that an admin wrote into a policy's texts.
 * @param shipped Lines that the product brought: what they say of tickets is in the learned weights already, and counted
 * once more they make the tier no better (docs/decisions/0037).
 */
export function ownLines(policy: Pick<TierPolicy, 'tiers'>, shipped: ReadonlySet<string>): PolicyLine[] {
  const all = policy.tiers.map((tier) => policyFields.map((field) => tier[field]).join('\n')).join('\n');
  const usual = languageOf(all);
  return policy.tiers.flatMap(({ tier, ...texts }) =>
    policyFields.flatMap((field) => {
      const lang = languageOf(texts[field]) ?? usual;
      const written = linesOf(texts[field]).filter((line) => !shipped.has(line));
      return written.map((text) => ({ tier, field, text, lang, target: targetOf(tier, field) }));
    }),
  );
}

function partOf(line: PolicyLine, text: string, lang: RuleLanguage, rarity: Rarity): Part | null {
  const bound = boundIn(text);
  const told = bound === null ? text : `${text.slice(0, bound.start)} ${text.slice(bound.end)}`;
  const tokens = tokenize(told);
  const marks = negationMarks(tokens, line.lang ?? lang);
  const silent = line.lang === null ? ruleLanguages : [line.lang];
  const words = new Map<string, number>();
  for (const { word } of tokens) {
    const key = keyOf(word, lang);
    if (key === null || silent.some((one) => stopWords(one).has(word))) continue;
    words.set(root(word, lang), rarity.of(key));
  }
  const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  return {
    ...{ line, total, bound, negated: marks.negates.some(Boolean) },
    words: [...words].map(([own, weight]) => ({ root: own, weight })),
  };
}

/** What a line asks for in words of one language: the whole, and each thing that conjunctions part. */
export function partsOf(line: PolicyLine, lang: RuleLanguage, rarity: Rarity): Part[] {
  const parts = alternativesOf(line.text, line.lang);
  const texts = parts.length > 1 ? [line.text, ...parts] : [line.text];
  return texts.flatMap((text) => partOf(line, text, lang, rarity) ?? []);
}
