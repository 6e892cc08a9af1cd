import type { Ticket } from '../../ticket/ticket';
import type { RuleLanguage } from '../match/negation';
import type { FoundPhrases } from '../match/phrase-book';
import type { PhraseGroup, PhraseHit } from '../match/scanner';
import type { OwnWords } from '../ticket-text';
import type { FieldCondition, Rule } from './schema';
import { supposed } from './supposed';

/** Where a rule's phrase stands. */
export interface RulePlace {
  piece: OwnWords;
  hit: PhraseHit;
}

/** A rule that holds for a ticket. */
export interface RuleFinding {
  rule: Rule;
  /** Best place first: the longest phrase. Empty when only fields made the rule hold. */
  places: RulePlace[];
  /** What a field said, in plain words, e.g. `tag "vip"`; null when a phrase made the rule hold. */
  field: string | null;
}

const SUPPOSED = 'supposed';

/** The phrases of all rules in one language, for the phrase book. */
export function ruleGroups(rules: readonly Rule[], lang: RuleLanguage): PhraseGroup[] {
  const general: PhraseGroup = { group: SUPPOSED, lang, phrases: supposed[lang], negationOk: true };
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

/** Hours between two messages that make them two contacts; a chat within the hour is one. */
const CONTACT_GAP = 4 * 3_600_000;

/** How often the requester came back: public messages hours apart, or after an answer when the page gives no times. */
export function contactCount(ticket: Ticket): number {
  let contacts = 0;
  let last: number | null = null;
  let answered = true;
  for (const message of ticket.messages) {
    if (!message.public) continue;
    if (message.author.role !== 'requester') {
      if (message.author.role === 'agent') answered = true;
      continue;
    }
    const at = message.at === null ? Number.NaN : Date.parse(message.at);
    const isNew = contacts === 0 || (Number.isNaN(at) || last === null ? answered : at - last >= CONTACT_GAP);
    if (isNew) contacts += 1;
    if (!Number.isNaN(at)) last = at;
    answered = false;
  }
  return contacts;
}

function fieldSays(condition: FieldCondition | undefined, ticket: Ticket): string | null {
  if (!condition) return null;
  for (const tag of ticket.tags) {
    const folded = tag.toLowerCase();
    const named = condition.tags?.some((wanted) =>
      wanted.endsWith('*') ? folded.startsWith(wanted.slice(0, -1)) : folded === wanted,
    );
    if (named) return `tag "${tag}"`;
  }
  if (condition.contacts !== undefined) {
    const count = contactCount(ticket);
    if (count >= condition.contacts) return `${count} contacts by the requester`;
  }
  return null;
}

/** Finds the rules that hold, in the rules' order of urgency. */
export function evaluateRules(rules: readonly Rule[], ticket: Ticket, found: readonly FoundPhrases[]): RuleFinding[] {
  const places = new Map<string, RulePlace[]>();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const { piece, hits } of found) {
    const bySentence = new Set<string>();
    const byMessage = new Set<string>();
    for (const hit of hits) {
      if (hit.group === SUPPOSED) bySentence.add(`${SUPPOSED}@${hit.sentence}`);
      else if (hit.group.startsWith('unless:')) bySentence.add(`${hit.group.slice(7)}@${hit.sentence}@${hit.lang}`);
      else if (hit.group.startsWith('message:')) byMessage.add(`${hit.group.slice(8)}@${hit.lang}`);
    }
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
  const findings: RuleFinding[] = [];
  for (const rule of rules) {
    const own = places.get(rule.id) ?? [];
    const field = fieldSays(rule.fields, ticket);
    if (own.length === 0 && field === null) continue;
    const length = ({ hit, piece }: RulePlace) => {
      const last = piece.tokens[hit.to - 1]?.end ?? 0;
      return last - (piece.tokens[hit.from]?.start ?? 0);
    };
    own.sort((a, b) => length(b) - length(a));
    findings.push({ rule, places: own, field });
  }
  return findings.sort((a, b) => a.rule.effect.order - b.rule.effect.order);
}
