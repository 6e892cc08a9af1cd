import type { Ticket } from '../../ticket/ticket';
import type { RuleLanguage } from '../match/negation';
import type { FoundPhrases } from '../match/phrase-book';
import type { PhraseGroup } from '../match/scanner';
import { contactCount } from '../rules/conditions';
import { contextOf, type OwnWords, quoteOf } from '../ticket-text';
import { signalPhrases } from './index';
import { type SignalKind, signalKinds } from './kinds';

/** A signal seen in a ticket, with the words that show it best. */
export interface SignalFinding {
  kind: SignalKind;
  /** How many different phrases showed it. */
  count: number;
  quote: string;
  /** The quote with the words around it. */
  context?: string;
  messageId: string | null;
}

/** The signal phrases of one language, for the phrase book. */
export function signalGroups(lang: RuleLanguage): PhraseGroup[] {
  return signalKinds.map((kind) => ({ group: kind, lang, phrases: signalPhrases[lang][kind], negationOk: true }));
}

/** What a button or a warning says in quotation marks ("do not show again") is no fault that the customer tells. */
const toldOnly: ReadonlySet<SignalKind> = new Set(['fault', 'regression']);
const isQuoted = ({ tokens }: OwnWords, { from, to }: { from: number; to: number }) =>
  tokens[from]?.quoted === true && tokens[to - 1]?.quoted === true;

/** Gathers the signals in the requester's own words; subject and all messages count, quoted error texts too. */
export function readSignals(found: readonly FoundPhrases[]): SignalFinding[] {
  const seen = new Map<SignalKind, SignalFinding & { sources: Set<string> }>();
  for (const { piece, hits } of found) {
    for (const hit of hits) {
      const kind = signalKinds.find((name) => name === hit.group);
      if (!kind || (toldOnly.has(kind) && isQuoted(piece, hit))) continue;
      const quote = quoteOf(piece, hit.from, hit.to);
      const context = contextOf(piece, hit.from, hit.to);
      const known = seen.get(kind);
      if (!known) {
        seen.set(kind, { kind, count: 1, quote, context, messageId: piece.messageId, sources: new Set([hit.source]) });
        continue;
      }
      known.sources.add(hit.source);
      known.count = known.sources.size;
      if (quote.length > known.quote.length) Object.assign(known, { quote, context, messageId: piece.messageId });
    }
  }
  return [...seen.values()].map(({ sources: _, ...finding }) => finding);
}

const ERROR_CODE =
  /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}\b|\b0x[0-9a-f]{4,8}\b|\b[A-Z][a-zA-Z]+(?:Error|Exception)\b|\berrno\b|\bSTOP:/i;
const VERSION =
  /\b\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:esr)?\b|\b(?:v|version|versie|versione|versión|versão|release|app|build)\.? ?\d{2,3}\b/i;
const NUMBERED = /(?:^|\n)[ \t]{0,8}[1-9][.)]\s/g;

/** The words in which an error code or a version was seen, with what stands around them. */
export function formQuote(
  form: 'error-code' | 'version',
  pieces: readonly OwnWords[],
): { quote: string; messageId: string | null; context: string } | null {
  const wanted = form === 'version' ? VERSION : ERROR_CODE;
  for (const { text, messageId } of pieces) {
    const found = wanted.exec(text);
    if (!found) continue;
    const quote = found[0].slice(0, 100);
    const context = text.slice(Math.max(0, found.index - 140), found.index + quote.length + 140).trim();
    return { quote, messageId, context };
  }
  return null;
}

/** Rare and clear: at the worth of one phrase the pull to zero of the weights would leave them silent. */
const telling: ReadonlySet<SignalKind> = new Set(['forgotten', 'untranslated']);

/** The figures on which the evidence above the rules' floor rests; each between 0 and about 5. */
export function features(
  ticket: Ticket,
  pieces: readonly OwnWords[],
  signals: readonly SignalFinding[],
): Record<string, number> {
  const text = pieces.map((piece) => piece.text).join('\n');
  const words = pieces.reduce((sum, piece) => sum + piece.tokens.length, 0);
  const result: Record<string, number> = {};
  for (const kind of signalKinds) {
    const count = signals.find((signal) => signal.kind === kind)?.count ?? 0;
    result[kind] = count === 0 ? 0 : Math.log2(1 + Math.min(telling.has(kind) ? count + 2 : count, 4));
  }
  // A site or server out of reach since a change is set up anew by second line more often than it is a defect.
  result['changed-connection'] = Math.min(result.regression ?? 0, result.network ?? 0);
  const trouble = ['fault', 'crash', 'slow', 'regression', 'error-text'].some((kind) => (result[kind] ?? 0) > 0);
  result['error-code'] = ERROR_CODE.test(text) ? 1 : 0;
  result['no-trouble'] = trouble || result['error-code'] > 0 ? 0 : 1;
  result.version = VERSION.test(text) ? 1 : 0;
  result.steps = (text.match(NUMBERED) ?? []).length >= 2 ? 1 : 0;
  result.length = Math.min(Math.log2(1 + words / 15), 5);
  result.questions = Math.min((text.match(/\?/g) ?? []).length, 3) / 2;
  result.contacts = Math.min(Math.max(0, contactCount(ticket) - 1), 4) / 2;
  const agents = ticket.messages
    .filter((message) => message.author.role === 'agent')
    .map((message) => message.author.name);
  result.agents = Math.min(Math.max(0, new Set(agents).size - 1), 4) / 2;
  result.priority = /urgent|critical|dringend|p1\b/i.test(ticket.priority ?? '') ? 1 : 0;
  return result;
}
