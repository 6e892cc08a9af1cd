import type { Ticket } from '../../ticket/ticket';
import { bareMessage, bareTicket } from '../bare-ticket';
import { PhraseBook } from '../match/phrase-book';
import type { PhraseGroup } from '../match/scanner';
import { readSignals, signalGroups } from '../signals/features';
import { type OwnWords, ownWords, quoteOf } from '../ticket-text';
import type { RuleFacts } from './conditions';
import { evaluateRules, type RuleFinding, ruleGroups } from './evaluate';
import type { Rule, RuleExample } from './schema';

/** Why a rule holds for an example or does not, with the phrase of the rule and the words of the example concerned. */
export interface ExampleReason {
  /**
   * `phrase`, `field`: what made it hold. `unless`, `unlessInMessage`: an exception took the hit back. `supposed`: the
   * words only suppose. `negated`: the words say that it is not so. `quoted`: they are somebody else's. `nothing`: no
   * condition is met.
   */
  kind: 'phrase' | 'field' | 'unless' | 'unlessInMessage' | 'supposed' | 'negated' | 'quoted' | 'nothing';
  phrase: string;
  quote: string;
}

export interface ExampleResult {
  /** Whether the rule holds for the example's ticket. */
  holds: boolean;
  /** Whether that is what the example says. */
  ok: boolean;
  why: ExampleReason;
}

const contactGapMs = 24 * 3_600_000;

/** The ticket that an example stands for; earlier contacts are messages without words, a day apart. */
function ticketOf({ text, lang, fields = {} }: RuleExample): Ticket {
  const { contacts = 1, requesterDomain, ...told } = fields;
  const messages = Array.from({ length: contacts }, (_, at) =>
    bareMessage(`m${at}`, at === contacts - 1 ? text : '', new Date(at * contactGapMs).toISOString()),
  );
  const email = requesterDomain ? `someone@${requesterDomain}` : null;
  return bareTicket({
    ref: { helpdesk: 'generic', account: 'example', id: 'example' },
    language: lang,
    messages,
    channel: told.channel ?? 'other',
    status: told.status ?? null,
    priority: told.priority ?? null,
    tags: told.tags ?? [],
    brand: told.brand ?? null,
    requester: email ? { id: null, name: '', email, locale: null } : null,
  });
}

function factsOf({ fields = {} }: RuleExample): Omit<RuleFacts, 'signals'> {
  const { slaShare, waitingHours = slaShare ?? 0, surge = 1 } = fields;
  return { waitedHours: waitingHours, respondHours: slaShare ? waitingHours / slaShare : null, surge };
}

interface Tried {
  ticket: Ticket;
  pieces: OwnWords[];
  finding: RuleFinding | undefined;
}

/** Runs the rule alone on what each example stands for. */
function tried(rule: Rule): Tried[] {
  const wantsSignals = (rule.fields?.signals?.length ?? 0) > 0;
  const book = new PhraseBook((lang) => [...ruleGroups([rule], lang), ...(wantsSignals ? signalGroups(lang) : [])]);
  return rule.examples.map((example) => {
    const ticket = ticketOf(example);
    const pieces = ownWords(ticket);
    const found = book.find(pieces, ticket.language);
    const facts = { ...factsOf(example), signals: wantsSignals ? readSignals(found) : [] };
    return { ticket, pieces, finding: evaluateRules([rule], ticket, found, facts)[0] };
  });
}

/** How many of a rule's examples hold, without saying why. Throws PatternError on a phrase that cannot be read. */
export function countExamples(rule: Rule): { ok: number; of: number } {
  const ok = tried(rule).filter(({ finding }, at) => (finding !== undefined) === rule.examples[at]?.match).length;
  return { ok, of: rule.examples.length };
}

/**
 * Runs a rule's examples on the engine that runs the rule, alone and without the others. The rule must have passed
 * `checkRule`. Throws PatternError on a phrase that cannot be read.
 */
export function runExamples(rule: Rule): ExampleResult[] {
  // The same phrases with every negation allowed, to tell "not found" from "denied".
  const loose = new PhraseBook((lang) => ruleGroups([rule], lang).map((group) => ({ ...group, negationOk: true })));
  return tried(rule).map(({ ticket, pieces, finding }, at) => {
    const holds = finding !== undefined;
    const place = finding?.places[0];
    const why: ExampleReason = place
      ? { kind: 'phrase', phrase: place.hit.source, quote: quoteOf(place.piece, place.hit.from, place.hit.to) }
      : finding
        ? { kind: 'field', phrase: '', quote: finding.field ?? '' }
        : whyNot(rule, loose, pieces, ticket);
    return { holds, ok: holds === rule.examples[at]?.match, why };
  });
}

const nothing: ExampleReason = { kind: 'nothing', phrase: '', quote: '' };

/** What stood in the way, from the strongest: an exception, a supposition, a quotation, a negation. */
function whyNot(rule: Rule, loose: PhraseBook, pieces: readonly OwnWords[], ticket: Ticket): ExampleReason {
  for (const { piece, hits } of loose.find(pieces, ticket.language)) {
    const hit = hits.find(({ group }) => group === `if:${rule.id}`);
    if (!hit) continue;
    const reason = (kind: ExampleReason['kind'], by: { source: string; from: number; to: number }): ExampleReason => ({
      kind,
      phrase: by.source,
      quote: quoteOf(piece, by.from, by.to),
    });
    const inSentence = (group: PhraseGroup['group']) =>
      hits.find((other) => other.group === group && other.sentence === hit.sentence);
    const inMessage = hits.find(({ group }) => group === `message:${rule.id}`);
    if (inMessage) return reason('unlessInMessage', inMessage);
    const unless = inSentence(`unless:${rule.id}`);
    if (unless) return reason('unless', unless);
    const supposed = rule.evenWhenSupposed === true ? undefined : inSentence('supposed');
    if (supposed) return reason('supposed', supposed);
    if (piece.tokens[hit.from]?.quoted) return reason('quoted', hit);
    return reason('negated', hit);
  }
  return nothing;
}
