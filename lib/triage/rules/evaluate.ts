import type { Ticket } from '../../ticket/ticket';
import type { RuleLanguage } from '../match/negation';
import type { FoundPhrases } from '../match/phrase-book';
import { NEGATED, type PhraseGroup, type PhraseHit } from '../match/scanner';
import type { OwnWords } from '../ticket-text';
import { conditionsOf, noFacts, type RuleFacts } from './conditions';
import { isPutAside, type LearnedPiece, type LearnedReading } from './learned';
import type { Rule } from './schema';
import { takenBack } from './supposed';

/** Where a rule's phrase stands. */
export interface RulePlace {
  piece: OwnWords;
  hit: Pick<PhraseHit, 'from' | 'to' | 'sentence' | 'source'>;
}

/** A rule that holds for a ticket. */
export interface RuleFinding {
  rule: Rule;
  /** Best place first: the longest phrase. Empty when only fields made the rule hold. */
  places: RulePlace[];
  /** What a field said, in plain words, e.g. `tag "vip"`; null when a phrase made the rule hold. */
  field: string | null;
  /** True: no phrase stands there, the sentences read like known cases. */
  learned?: true;
}

const SUPPOSED = 'supposed';
const NEGATED_RULE = `${NEGATED}if:`;

/** The phrases of all rules in one language, for the phrase book. */
export function ruleGroups(rules: readonly Rule[], lang: RuleLanguage): PhraseGroup[] {
  const general: PhraseGroup = { group: SUPPOSED, lang, phrases: takenBack[lang], negationOk: true };
  return [general, ...rules.flatMap((rule) => groupsOf(rule, lang))];
}

function groupsOf(rule: Rule, lang: RuleLanguage): PhraseGroup[] {
  const lists = rule.lists?.[lang] ?? {};
  return [
    { group: `if:${rule.id}`, lang, phrases: rule.phrases[lang] ?? '', lists },
    { group: `unless:${rule.id}`, lang, phrases: rule.unless?.[lang] ?? '', lists, negationOk: true },
    { group: `message:${rule.id}`, lang, phrases: rule.unlessInMessage?.[lang] ?? '', lists, negationOk: true },
  ];
}

/** Rules that hold, and rules whose words stand there but are not meant. Both in the rules' order of urgency. */
export interface RuleReading {
  hold: RuleFinding[];
  /** Put aside by the learned stance: over, withdrawn, asked in general, another's story. */
  aside: RuleFinding[];
}

/** Finds the rules that hold, in the rules' order of urgency; see `readRules`. */
export function evaluateRules(...given: Parameters<typeof readRules>): RuleFinding[] {
  return readRules(...given).hold;
}

/** Finds the rules that hold, and those that only their words speak for. */
export function readRules(
  rules: readonly Rule[],
  ticket: Ticket,
  found: readonly FoundPhrases[],
  facts: RuleFacts = noFacts,
  reading: LearnedReading = { pieces: [] },
): RuleReading {
  const places = new Map<string, RulePlace[]>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const back = new Map(found.map(({ piece, hits }) => [piece, takenBackIn(hits)]));
  for (const { piece, hits } of found) {
    const { bySentence, byMessage } = back.get(piece) ?? takenBackIn(hits);
    for (const hit of hits) {
      if (!hit.group.startsWith('if:')) continue;
      const id = hit.group.slice(3);
      if (byMessage.has(`${id}@${hit.lang}`) || bySentence.has(`${id}@${hit.sentence}@${hit.lang}`)) continue;
      if (bySentence.has(`${SUPPOSED}@${hit.sentence}`) && byId.get(id)?.evenWhenSupposed !== true) continue;
      if (piece.tokens[hit.from]?.quoted) continue;
      const list = places.get(id) ?? [];
      list.push({ piece, hit });
      places.set(id, list);
    }
  }
  const hold: RuleFinding[] = [];
  const aside: RuleFinding[] = [];
  for (const rule of rules) {
    const all = places.get(rule.id) ?? [];
    const said = all.filter((place) => !isAside(rule, place, reading));
    const guessed = said.length > 0 ? [] : learnedPlaces(rule, reading.pieces, back);
    const own = said.length > 0 ? said : guessed.filter((place) => !isAside(rule, place, reading));
    const conditions = rule.fields ? conditionsOf(rule.fields, ticket, facts) : [];
    const met = conditions.filter((words) => words !== null);
    const field = met.length > 0 ? met.join(', ') : null;
    if (!isMet(rule, own.length > 0, conditions)) {
      if (all.length > 0 && own.length === 0 && isMet(rule, true, conditions))
        aside.push({ rule, places: all, field: null });
      continue;
    }
    const length = ({ hit, piece }: RulePlace) => {
      const last = piece.tokens[hit.to - 1]?.end ?? 0;
      return last - (piece.tokens[hit.from]?.start ?? 0);
    };
    own.sort((a, b) => length(b) - length(a));
    hold.push({ rule, places: own, field, ...(said.length === 0 && own.length > 0 && { learned: true as const }) });
  }
  const byUrgency = (a: RuleFinding, b: RuleFinding) => a.rule.effect.order - b.rule.effect.order;
  return { hold: hold.sort(byUrgency), aside: aside.sort(byUrgency) };
}

/** A rule that leaves learned wordings out stands by its phrases alone. */
function isAside({ learned }: Rule, { piece, hit }: RulePlace, reading: LearnedReading): boolean {
  if (!learned) return false;
  const last = piece.tokens[hit.to - 1]?.sentence ?? hit.sentence;
  return isPutAside(reading, learned, piece, hit.sentence, last);
}

interface TakenBack {
  /** `rule@sentence@language`, or `supposed@sentence` for all rules. */
  bySentence: ReadonlySet<string>;
  /** `rule@language`. */
  byMessage: ReadonlySet<string>;
  /** `rule@sentence`: the rule's own words under a negation ("I will not go to a lawyer"). */
  negated: ReadonlySet<string>;
}

/** What the exceptions of a piece take back. */
function takenBackIn(hits: readonly PhraseHit[]): TakenBack {
  const bySentence = new Set<string>();
  const byMessage = new Set<string>();
  const negated = new Set<string>();
  for (const hit of hits) {
    if (hit.group.startsWith(NEGATED_RULE)) negated.add(`${hit.group.slice(NEGATED_RULE.length)}@${hit.sentence}`);
    else if (hit.group === SUPPOSED) bySentence.add(`${SUPPOSED}@${hit.sentence}`);
    else if (hit.group.startsWith('unless:')) bySentence.add(`${hit.group.slice(7)}@${hit.sentence}@${hit.lang}`);
    else if (hit.group.startsWith('message:')) byMessage.add(`${hit.group.slice(8)}@${hit.lang}`);
  }
  return { bySentence, byMessage, negated };
}

/** Where the words read like the rule's known cases and no exception stands, in any of the sentences and any language. */
function learnedPlaces(
  rule: Rule,
  learned: readonly LearnedPiece[],
  back: ReadonlyMap<OwnWords, TakenBack>,
): RulePlace[] {
  if (!rule.learned) return [];
  return learned.flatMap(({ piece, hits }) => {
    const { bySentence, byMessage, negated } = back.get(piece) ?? takenBackIn([]);
    const excepted = ({ first, last }: { first: number; last: number }) =>
      [...byMessage].some((name) => name.startsWith(`${rule.id}@`)) ||
      [...bySentence].some((name) => {
        const [id, sentence] = name.split('@');
        const here = Number(sentence) >= first && Number(sentence) <= last;
        return here && (id === rule.id || (id === SUPPOSED && rule.evenWhenSupposed !== true));
      }) ||
      [...negated].some((name) => {
        const [id, sentence] = name.split('@');
        return id === rule.id && Number(sentence) >= first && Number(sentence) <= last;
      });
    return hits
      .filter((hit) => hit.trigger === rule.learned && !excepted(hit))
      .map(({ from, to, first }) => ({ piece, hit: { from, to, sentence: first, source: 'learned' } }));
  });
}

/** One condition is enough, unless the rule needs all; a rule without phrases has none to meet. */
function isMet(rule: Rule, hasPhrase: boolean, conditions: readonly (string | null)[]): boolean {
  if (rule.needs !== 'all') return hasPhrase || conditions.some((words) => words !== null);
  const wantsPhrase = Object.values(rule.phrases).some((phrases) => (phrases ?? '').trim() !== '');
  if (!wantsPhrase && conditions.length === 0) return false;
  return (hasPhrase || !wantsPhrase) && conditions.every((words) => words !== null);
}
