import { PatternError, PatternReader } from '../match/pattern';
import { PhraseScanner, phraseLines } from '../match/scanner';
import { type Token, tokenize } from '../match/tokens';
import { type Rule, ruleLanguageSchema, ruleSchema } from './schema';

/** What is wrong with a rule, or the rule. Messages name the field and the phrase, for the admin. */
export type CheckedRule = { ok: true; rule: Rule } | { ok: false; problems: string[] };

/**
 * Words of every phrase, over and over: the text on which a phrase has most to do. Every sentence holds all words,
 * because a phrase is not tried where a word that it needs is missing.
 */
function hardText(phrases: readonly string[]): Token[] {
  const words = new Set(phrases.flatMap((line) => tokenize(line).map(({ word }) => word)));
  const once = [...words].slice(0, 40).join(' ');
  const same = [...words].slice(0, 2).map((word) => `${word} `.repeat(120) + once);
  return tokenize([once.repeat(5), ...same].join(' \n\n '));
}

/**
 * Checks an admin's rule before it is kept: the schema, every phrase and exception in every language, and that no phrase
 * takes too many steps. Examples are checked by running them (`createTriage([rule])`).
 */
export function checkRule(input: unknown): CheckedRule {
  const parsed = ruleSchema.safeParse(input);
  if (!parsed.success)
    return { ok: false, problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const rule = parsed.data;
  const problems: string[] = [];
  for (const lang of ruleLanguageSchema.options) {
    for (const field of ['phrases', 'unless', 'unlessInMessage'] as const) {
      const lines = phraseLines(rule[field]?.[lang] ?? '');
      const lists = rule.lists?.[lang] ?? {};
      const reader = new PatternReader(lists);
      const readable = lines.filter((line) => {
        try {
          reader.read(line);
          return true;
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          problems.push(`${field}.${lang}: ${error.message}`);
          return false;
        }
      });
      if (readable.length === 0) continue;
      const scanner = new PhraseScanner([
        { group: field, lang, phrases: readable.join('\n'), lists, negationOk: true },
      ]);
      scanner.scan(hardText([...readable, ...Object.values(lists)]));
      for (const phrase of scanner.tooSlow)
        problems.push(`${field}.${lang}: "${phrase}" takes too long; use fewer choices and gaps`);
    }
  }
  return problems.length === 0 ? { ok: true, rule } : { ok: false, problems };
}
