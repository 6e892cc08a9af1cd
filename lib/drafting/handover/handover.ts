import type { Mask } from '../../privacy/mask';
import { handoverTemplate } from '../../ticket/handover-template';
import type { Ticket } from '../../ticket/ticket';
import type { Tier, TierDecision } from '../../triage/decision';
import type { TierPolicy } from '../../triage/policy-schema';
import { tells } from '../clarify';
import type { ReplyLanguage } from '../phrases/index';
import type { AskKind } from '../phrases/types';
import { type HandoverParts, handoverParts } from './parts';
import { type HandoverWords, handoverWords } from './words';

export interface HandoverInput {
  ticket: Ticket;
  policy: TierPolicy;
  decision: TierDecision;
  /** The tier that takes over. */
  to: Tier;
  /** The language of the agent, who signs for the note. */
  lang: ReplyLanguage;
  /** The ticket's own mask: personal data is taken out with it. */
  mask: Mask;
  /** Parts a model has written, masked; read from the thread when left out. */
  parts?: HandoverParts;
  /** Milliseconds since 1970. */
  now: number;
}

export interface Handover {
  /** In the rich-text subset of `lib/text/rich-text`. */
  note: string;
  /** The same for a Jira issue: its summary and its description. */
  issue: { summary: string; description: string };
  /** What the next tier will ask for and the ticket does not tell. */
  missing: AskKind[];
}

/** Secrets and personal data never go into a note: placeholders become words that point at the ticket. */
function withoutPlaceholders(text: string, words: HandoverWords): string {
  return text.replace(/\[([A-Z_]+)_\d+[a-z]*\]/g, (_, type: string, at: number) => {
    const word = type === 'NAME' ? words.customer : (words.hidden[type] ?? words.otherHidden);
    const isFirst = at === 0 || text[at - 1] === '\n';
    return isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

function maskedTicket(ticket: Ticket, mask: Mask): Ticket {
  return {
    ...ticket,
    subject: mask.mask(ticket.subject),
    messages: ticket.messages.map((message) => ({ ...message, text: mask.mask(message.text) })),
  };
}

/**
 * What L2 and L3 need before they can start on a fault and the ticket does not tell (domain practice: exact error text,
 * environment, since when, what was tried). Nothing for tickets that report none.
 */
export function missingEvidence(ticket: Ticket, decision: Pick<TierDecision, 'signals' | 'reasons'>): AskKind[] {
  const faults = ['fault', 'crash', 'slow', 'network', 'regression', 'error-text', 'error-code', 'intermittent'];
  const isFault =
    decision.signals.some((signal) => signal === 'defect' || signal === 'outage') ||
    decision.reasons.some(({ id }) => faults.includes(id));
  if (!isFault) return [];
  const text = ticket.messages
    .filter((message) => message.public && message.author.role === 'requester')
    .map((message) => message.text)
    .join('\n');
  const parts = handoverParts(ticket);
  const known: Partial<Record<AskKind, boolean>> = {
    error: parts.errors.length > 0 || tells('error', text),
    device: parts.environment.length > 0 || tells('device', text),
    since: tells('since', text),
    tried: parts.tried.length > 0,
  };
  return (['error', 'device', 'since', 'tried'] as const).filter((ask) => known[ask] !== true);
}

/** Drafts the handover note by the policy's template for the tier that takes over. */
export function draftHandover(input: HandoverInput): Handover {
  const { ticket, policy, decision, to, lang, mask } = input;
  const words = handoverWords[lang];
  const parts = input.parts ?? handoverParts(maskedTicket(ticket, mask));
  const fields = fieldsOf(parts, input, words);
  const own = policy.tiers.find(({ tier }) => tier === to)?.handover.trim() || '{summary}\n\n{story}';
  const template = own === handoverTemplate ? words.template : own;
  const filled = template.replace(/\{([a-z]+)\}/g, (whole, name: string) => fields[name] ?? whole);
  const note = withoutPlaceholders(filled, words);
  return {
    note,
    issue: {
      summary: withoutPlaceholders(parts.summary, words).slice(0, 250),
      description: `${note}\n\n${ticket.url}`,
    },
    missing: missingEvidence(ticket, decision),
  };
}

/** A rule's own team, else the queue of the tier that takes over. */
function teamFor({ decision, policy, to }: HandoverInput): string {
  const queues = policy.tiers.map(({ team }) => team);
  const byRule = decision.team !== null && !queues.includes(decision.team) ? decision.team : null;
  return byRule || policy.tiers.find(({ tier }) => tier === to)?.team || to;
}

function fieldsOf(parts: HandoverParts, input: HandoverInput, words: HandoverWords): Readonly<Record<string, string>> {
  const { decision, to, lang } = input;
  const given = (text: string, instead = words.notGiven): string => text.trim() || instead;
  const list = (items: readonly string[], ordered = false): string =>
    items.length === 0 ? words.notGiven : items.map((item, at) => `${ordered ? `${at + 1}.` : '-'} ${item}`).join('\n');
  const tried = parts.tried.map(({ what, result }) => (result ? `${what} (${words.thenSaid(result)})` : what));
  const due = decision.targets?.resolveBy ?? decision.clocks[0]?.dueAt ?? null;
  const locale = lang === 'en' ? 'en-GB' : lang;
  // What a text is worded like tells the next team nothing.
  const said = decision.reasons.filter(({ id }) => id !== 'wording');
  return {
    summary: given(parts.summary),
    priority: decision.priority ? words.priority[decision.priority.value] : words.notGiven,
    team: teamFor(input),
    tier: to,
    impact: given(parts.impact),
    story: given(parts.story),
    steps: list(parts.steps, true),
    environment: given([...parts.environment, ...parts.errors.map((error) => `“${error}”`)].join(' · ')),
    errors: list(parts.errors),
    tried: tried.length > 0 ? list(tried) : words.nothingTried,
    promise: given(parts.promise, words.noPromise),
    ask: words.ask,
    deadline:
      due === null
        ? words.noDeadline
        : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(due),
    reasons: list(said.slice(0, 3).map(({ text }) => input.mask.mask(text))),
  };
}
