import type { PassageHit, SearchResult } from '../knowledge/types';
import { fold, sentences, words } from '../text/words';
import { requesterText } from '../ticket/from-page';
import type { Ticket } from '../ticket/ticket';
import type { Signal, TierDecision } from '../triage/decision';
import { articleLink } from './article-link';
import { whatToAsk } from './clarify';
import { countFacts } from './fact-sentences';
import { holdingReply } from './holding-reply';
import { createLinkCheck } from './links';
import { openFields } from './macro-fields';
import { createHolds, oddityOf } from './oddities/index';
import { excerpt, overlap } from './passage-excerpt';
import { personName } from './person-name';
import type { ReplyLanguage } from './phrases/index';
import { signed } from './phrases/sign';
import type { Phrases } from './phrases/types';
import { languageName, replyLanguage } from './reply-language';
import { type Style, styledPhrases } from './style';
import type { Draft, DraftKind, DraftWarning } from './types';

export interface KnowledgeDraftInput {
  ticket: Ticket;
  decision: TierDecision;
  /** Citation `[n]` of a draft is `result.hits[n - 1]`. */
  result: SearchResult;
  /** Sentences of the hits that may not be meant for a customer. */
  suspicious?: readonly string[];
  /** Line under the closing; empty for none. */
  signature: string;
  style: Style | null;
  /** Hosts that drafts may link to beside the knowledge base. */
  hosts: readonly string[];
  newId(): string;
}

const graveSignals: ReadonlySet<Signal> = new Set(['fraud', 'security', 'safety', 'privacy', 'legal']);

/**
 * The drafts that need no model, best first; always at least one. An answer quotes the passages that fit, with link and
 * citation marks, in the customer's language; where nothing fits a clarifying question says what to ask, but not on a
 * grave matter; where the policy allows no answer on the matter there is a holding reply only.
 */
export function knowledgeDrafts(input: KnowledgeDraftInput): Draft[] {
  const { decision, result } = input;
  const holding = () =>
    draftOf(
      input,
      'holding-reply',
      holdingReply(input.ticket, decision, input.signature, mirroredVoice(input, replyLanguage(input.ticket))),
      [],
      [],
    );
  if (decision.holdingReplyOnly) return [holding()];
  const answered = result.fit === 'none' ? null : answer(input);
  const drafts = answered ? [answered] : [];
  // Above the first tier somebody else will look: the agent may want to say just that. First on a grave matter, or where
  // no article clearly fits: one that shares the words of a fraud report is seldom the answer to it.
  const raised = decision.minimum !== 'L1';
  const grave = raised && decision.signals.some((signal) => graveSignals.has(signal));
  if (grave || (raised && result.fit !== 'good')) drafts.unshift(holding());
  else if (decision.tier !== 'L1') drafts.push(holding());
  // Who reports an emptied account is not asked which device they use: the team that takes it over knows what to ask.
  if (!grave && (answered === null || result.fit === 'weak')) drafts.push(clarifying(input, answered === null));
  return drafts;
}

function answer(input: KnowledgeDraftInput): Draft | null {
  const { ticket, result } = input;
  const lang = replyLanguage(ticket);
  const say = houseVoice(input, lang);
  const numbered = result.hits.map((hit, at) => ({ hit, n: at + 1 }));
  // Internal articles are for the agent's eyes; the passages list shows them marked.
  const open = numbered.filter(({ hit }) => !hit.internal);
  const best = open[0];
  if (!best || best.hit.score <= 0) return null;
  const queryWords = new Set([...new Set(words(requesterText(ticket)))].map(fold).filter((word) => word.length > 2));
  const sameArticle = open
    .filter(({ hit }) => hit.articleId === best.hit.articleId && hit.score >= best.hit.score * 0.7)
    .slice(0, 2)
    .sort((a, b) => passageNumber(a.hit) - passageNumber(b.hit));
  const quotes = sameArticle.map(({ hit, n }) => marked(excerpt(hit, queryWords), n)).filter((quote) => quote !== '');
  if (quotes.length === 0) return null;
  const foreign = best.hit.lang !== lang && best.hit.lang !== 'und';
  const leadIn = foreign
    ? say.foreignLeadIn(best.hit.title, languageName(best.hit.lang, lang))
    : result.fit === 'weak'
      ? say.weakLeadIn(best.hit.title)
      : say.leadIn(best.hit.title);
  const second = open.find(
    ({ hit }) =>
      hit.articleId !== best.hit.articleId &&
      hit.url !== null &&
      hit.lang === lang &&
      hit.score >= best.hit.score * 0.6 &&
      overlap(hit.title, queryWords) > 0,
  );
  const link = articleLink(best.hit);
  const text = letter(input, say, [
    `${say.thanks} ${leadIn}`,
    ...quotes,
    ...(link ? [say.fullArticle(link)] : []),
    ...(second ? [say.alsoHelpful(`${articleLink(second.hit)} [${second.n}]`)] : []),
    say.notSolved,
  ]);
  const warnings: DraftWarning[] = foreign ? [{ code: 'other-language', detail: best.hit.lang }] : [];
  // An article's own links to other places are its author's, and who may edit it is not known here.
  const links = createLinkCheck({ passages: result.hits, said: [], own: [input.signature], hosts: input.hosts })(text);
  warnings.push(...quotedOddities(quotes, input));
  for (const detail of openFields(links.text)) warnings.push({ code: 'unknown-placeholder', detail });
  for (const detail of links.removed) warnings.push({ code: 'foreign-link-removed', detail: detail.slice(0, 300) });
  return draftOf(input, 'answer', links.text.trim(), [...sameArticle, ...(second ? [second] : [])], warnings);
}

function clarifying(input: KnowledgeDraftInput, nothingFound: boolean): Draft {
  const { ticket } = input;
  const lang = replyLanguage(ticket);
  const say = mirroredVoice(input, lang);
  const asks = whatToAsk(requesterText(ticket)).map((ask) => `- ${say.asks[ask]}`);
  const text = letter(input, say, [
    `${say.thanks} ${nothingFound ? `${say.notFound} ` : ''}${say.askIntro}`,
    asks.join('\n'),
    say.askOutro,
  ]);
  const internal = input.result.hits.find((hit) => hit.internal);
  const warnings: DraftWarning[] = nothingFound ? [{ code: 'not-in-knowledge-base', detail: '' }] : [];
  if (nothingFound && internal && input.result.fit !== 'none')
    warnings.push({ code: 'internal-passage', detail: internal.title.slice(0, 300) });
  return draftOf(input, 'ask-customer', text, [], warnings);
}

/**
 * What is odd about the quotation itself: an article is open to whoever may edit it. What it says is the team's own word
 * and needs no other source.
 */
function quotedOddities(quotes: readonly string[], { suspicious = [], result }: KnowledgeDraftInput): DraftWarning[] {
  const text = quotes.join('\n\n');
  const holds = createHolds(result.hits.map((hit) => `${hit.title}\n${hit.text}`));
  const odd = sentences(text, result.lang).flatMap((detail): DraftWarning[] => {
    const code = oddityOf(detail, holds);
    return code ? [{ code, detail: detail.slice(0, 300) }] : [];
  });
  const strange = suspicious
    .filter((piece) => text.includes(piece) && !odd.some(({ detail }) => detail.includes(piece)))
    .map((detail): DraftWarning => ({ code: 'for-staff', detail: detail.slice(0, 300) }));
  return [...odd, ...strange];
}

/** The form of address of the company's own pages: what an answer quotes from. */
function houseVoice(input: KnowledgeDraftInput, lang: ReplyLanguage): Phrases {
  const own = input.result.hits.filter((hit) => hit.lang === lang && !hit.internal);
  return styledPhrases(lang, input.style, [own.map((hit) => hit.text).join('\n')]);
}

/** The customer's own form of address where they use one, else the house's: for letters that quote nothing. */
function mirroredVoice(input: KnowledgeDraftInput, lang: ReplyLanguage): Phrases {
  const own = input.result.hits.filter((hit) => hit.lang === lang && !hit.internal);
  return styledPhrases(lang, input.style, [requesterText(input.ticket), own.map((hit) => hit.text).join('\n')]);
}

function letter(input: KnowledgeDraftInput, say: Phrases, body: string[]): string {
  const person = personName(input.ticket.requester?.name);
  return [
    say.greeting(person?.first ?? null, person?.whole ?? null),
    ...body,
    signed(say.closing, input.signature),
  ].join('\n\n');
}

function draftOf(
  input: KnowledgeDraftInput,
  kind: DraftKind,
  text: string,
  cited: { hit: PassageHit; n: number }[],
  warnings: DraftWarning[],
): Draft {
  return {
    id: input.newId(),
    kind,
    status: 'ready',
    text,
    lang: replyLanguage(input.ticket),
    citations: cited.map(({ hit, n }) => ({ n, passageId: hit.id, title: hit.title, url: hit.url })),
    warnings,
    by: 'knowledge',
    ...(cited.length > 0 && { grounding: countFacts(text, cited, replyLanguage(input.ticket)) }),
  };
}

/** The citation mark behind the last word of every paragraph and on the last line of a list. */
function marked(quote: string, n: number): string {
  return quote
    .split('\n\n')
    .filter((part) => part.trim() !== '')
    .map((part) => (/:\s*$/.test(part) ? part : `${part} [${n}]`))
    .join('\n\n');
}

function passageNumber(hit: PassageHit): number {
  return Number(/#(\d+)$/.exec(hit.id)?.[1] ?? 0);
}
