import type { Token } from './tokens';

export type RuleLanguage = 'en' | 'fr' | 'nl' | 'de' | 'es' | 'it' | 'pt';
export const ruleLanguages: readonly RuleLanguage[] = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'];

interface NegationWords {
  negators: RegExp;
  /** Negators that reach only the words right behind them: "without a lawyer", but "without a refund I will sue". */
  short: RegExp;
  /** Behind a negator they turn it around: "will not hesitate", "no other choice", "not only". */
  reversers: RegExp;
  /** A negation does not reach over these: conjunctions, and subjects that open a new clause. */
  stops: RegExp;
  /** The verbs among them may stand before it. */
  hesitation: RegExp;
  /** A negation behind them states a condition: "if you do not pay I will sue". */
  conditions: RegExp;
  /** Negation may follow the verb: "ich kündige nicht", "ik zeg niet op". */
  after: boolean;
}

const list = (words: string) => new RegExp(`^(?:${words.trim().replace(/\s+/g, '|').replace(/\*/g, '\\w*')})$`);

export const negationWords: Record<RuleLanguage, NegationWords> = {
  en: {
    negators: list('not no never without neither nor nobody nothing none'),
    short: list('without'),
    reversers: list('hesitat* hesitant choice option alternative only just doubt afraid longer even wait delay other'),
    hesitation: list('hesitat* doubt'),
    conditions: list('if unless'),
    stops: list('and or but so because if when unless until otherwise i we that which then since while'),
    after: false,
  },
  fr: {
    negators: list('ne n pas jamais aucun aucune sans ni non'),
    short: list('sans'),
    reversers: list('hesit* choix option alternative seulement uniquement plus manqu* tard* peur autre d doute guere'),
    hesitation: list('hesit* doute'),
    conditions: list('si s'),
    stops: list('et ou mais donc car parce si quand sinon je j nous on que qui qu puisque alors'),
    after: false,
  },
  nl: {
    negators: list('niet geen nooit zonder niemand nergens noch'),
    short: list('zonder'),
    reversers: list(
      'aarzel* twijfel* schrom* keus keuze optie alternatief alleen anders langer meer wachten nalaten bang andere',
    ),
    hesitation: list('aarzel* twijfel* schrom*'),
    conditions: list('als indien tenzij'),
    stops: list('en of maar dus want omdat als wanneer anders tenzij ik we wij dat die terwijl dan'),
    after: true,
  },
  de: {
    negators: list('nicht kein keine keinen keinem keiner keinerlei nie niemals ohne niemand weder'),
    short: list('ohne'),
    reversers: list('zoger* scheu* wahl option alternative nur langer mehr anders zweifel* warten davor andere'),
    hesitation: list('zoger* scheu* zweifel*'),
    conditions: list('wenn falls sofern sollten'),
    stops: list('und oder aber sondern denn weil wenn falls sonst ansonsten ich wir dass die der da wahrend dann'),
    after: true,
  },
  es: {
    negators: list('no nunca jamas sin tampoco ni ningun ninguna nadie'),
    short: list('sin'),
    reversers: list('dud* vacil* opcion alternativa remedio solo solamente mas tard* otra queda'),
    hesitation: list('dud* vacil*'),
    conditions: list('si'),
    stops: list('y o pero porque si cuando sino yo nosotros que pues entonces'),
    after: false,
  },
  it: {
    negators: list('non mai senza nessun nessuna nessuno neanche'),
    short: list('senza'),
    reversers: list('esit* scelta alternativa solo soltanto piu tard* altra indug* dubbi*'),
    hesitation: list('esit* indug*'),
    conditions: list('se'),
    stops: list('e o ma perche se quando altrimenti io noi che quindi poi'),
    after: false,
  },
  pt: {
    negators: list('nao nunca jamais sem nem nenhum nenhuma ninguem'),
    short: list('sem'),
    reversers: list('hesit* escolha opcao alternativa apenas so somente mais tard* outra duvid* resta'),
    hesitation: list('hesit* duvid*'),
    conditions: list('se'),
    stops: list('e ou mas porque se quando senao eu nos que pois entao'),
    after: false,
  },
};

const REACH = 6;
const REACH_SHORT = 2;
const REACH_AFTER = 3;
const REVERSER_REACH = 4;
/** "ik aarzel niet", "ich zögere nicht". */
const REVERSER_REACH_BEFORE = 2;
const CONDITION_REACH = 4;

export interface NegationMarks {
  negates: boolean[];
  /** How many words behind it a negating word reaches; 0 for the others. */
  reach: number[];
  stops: boolean[];
}

const bare = (piece: string) =>
  piece
    .replace(/[*'’]/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/** Whether a phrase, or a part of one, names a negation of its own: "did not make". */
export function namesNegation(source: string, lang: RuleLanguage): boolean {
  if (/\w+n['’]t\b|\bcannot\b/i.test(source)) return true;
  return source.split(/[\s()|?!&]+/).some((piece) => negationWords[lang].negators.test(bare(piece)));
}

/** Which words of a text negate, for one language. */
export function negationMarks(tokens: readonly Token[], lang: RuleLanguage): NegationMarks {
  const words = negationWords[lang];
  const stops = tokens.map((token) => words.stops.test(token.word));
  const negates = tokens.map((token, index) => {
    if (!words.negators.test(token.word)) return false;
    const near = (step: number, reach: number, test: RegExp) => {
      for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
        const other = tokens[at];
        if (other?.clause !== token.clause) return false;
        if (test.test(other.word)) return true;
      }
      return false;
    };
    return !(
      near(1, REVERSER_REACH, words.reversers) ||
      near(-1, REVERSER_REACH_BEFORE, words.hesitation) ||
      near(-1, CONDITION_REACH, words.conditions)
    );
  });
  const reach = tokens.map(({ word }, index) => (negates[index] ? (words.short.test(word) ? REACH_SHORT : REACH) : 0));
  return { negates, reach, stops };
}

/**
 * True when the words `from` to `to` (exclusive) stand under a negation: a negator up to six words before in the same
 * clause, not beyond a conjunction or a new subject; in Dutch and German also up to three words behind.
 */
export function isNegated(
  tokens: readonly Token[],
  marks: NegationMarks,
  from: number,
  to: number,
  lang: RuleLanguage,
): boolean {
  const clause = tokens[from]?.clause;
  // A phrase that brings its own subject opens a clause of its own: "no, I will sue".
  const reach = marks.stops[from] ? 0 : REACH;
  for (let index = from - 1; index >= from - reach; index -= 1) {
    if (tokens[index]?.clause !== clause) break;
    if ((marks.reach[index] ?? 0) >= from - index) return true;
    if (marks.stops[index]) break;
  }
  if (!negationWords[lang].after) return false;
  const lastClause = tokens[to - 1]?.clause;
  for (let index = to; index < to + REACH_AFTER; index += 1) {
    if (tokens[index]?.clause !== lastClause || marks.stops[index]) break;
    if ((marks.reach[index] ?? 0) > REACH_SHORT) return true;
  }
  return false;
}
