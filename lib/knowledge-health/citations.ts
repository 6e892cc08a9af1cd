import { parsePassageId } from '../knowledge/search/hit';
import { draftAsSent, outcomeBounds, survival } from '../quality/edit-metrics';
import { bestSent, draftsOf } from '../quality/fold';
import type { LogEntry } from '../quality/log-store';
import type { LoggedDraft, SuggestionEvent } from '../quality/types';
import { sentences } from '../text/words';
import type { Language } from '../ticket/page-ticket';

/** What one suggestion says of one article: 0 or 1 each. */
export interface CitationCounts {
  /** A draft shown cited it. */
  cited: number;
  /** Such a draft was inserted, copied or found in the reply. */
  used: number;
  /** The reply was sent: the cited sentences stayed, and the draft was not edited heavily. */
  kept: number;
  /** The reply was sent without the cited sentences, or with them changed. */
  cut: number;
  /** The cited sentences stayed, but the draft around them was edited heavily. */
  heavy: number;
  /** The agent dismissed the draft as wrong. */
  wrong: number;
}

export const countNames = ['cited', 'used', 'kept', 'cut', 'heavy', 'wrong'] as const;

/** Below this share of their word 4-grams still in the reply, cited sentences count as taken out or changed. */
export const sentenceKept = 0.5;

type Sent = Extract<SuggestionEvent, { type: 'sent' }>;

/** The articles that a suggestion's drafts cite, by id, with what became of each. Pure. */
export function citationsOf({ record, events }: LogEntry): Map<string, CitationCounts> {
  const found = new Map<string, CitationCounts>();
  const drafts = draftsOf(record, events);
  const sent = bestSent(events);
  const taken = new Set(
    events.flatMap((event) => (event.type === 'inserted' || event.type === 'copied' ? [event.draftId] : [])),
  );
  if (sent?.draftId && sent.outcome !== 'not-used') taken.add(sent.draftId);
  for (const draft of drafts) {
    for (const [article, marks] of articlesOf(draft)) {
      const counts = found.get(article) ?? { cited: 1, used: 0, kept: 0, cut: 0, heavy: 0, wrong: 0 };
      found.set(article, counts);
      if (isDismissedAsWrong(events, draft.id)) counts.wrong = 1;
      if (!taken.has(draft.id)) continue;
      counts.used = 1;
      if (sent?.draftId !== draft.id || isForeign(draft)) continue;
      const end = endOf(draft, marks, sent, record.language);
      if (end) counts[end] = 1;
    }
  }
  return found;
}

/**
 * What became of an article's sentences in the reply. `cut`: less than half of their word 4-grams are still there
 * (survival, domain.md section 1, over the cited sentences alone). `heavy`: they are, but the draft as a whole is more
 * than 0.4 away from the reply (a heavy edit, same section). Null when the draft marks no sentence with it.
 */
function endOf(draft: LoggedDraft, marks: ReadonlySet<number>, sent: Sent, lang: Language) {
  const cited = citedSentences(draft.text, marks, lang);
  const kept = cited === '' ? null : survival(cited, sent.text);
  if (kept === null) return null;
  if (kept < sentenceKept) return 'cut';
  return (sent.editDistance ?? 1) > outcomeBounds.lightEdit ? 'heavy' : 'kept';
}

/** The sentences of a draft that carry one of the marks, as they stand in a composer. */
export function citedSentences(text: string, marks: ReadonlySet<number>, lang: Language): string {
  // A mark behind the full stop belongs to the sentence before it; one at a paragraph's end to its last sentence.
  const joined = text.replace(/([.!?…])[ \t]*((?:\[\d{1,2}\](?!\()[ \t]*)+)/g, (_, stop: string, own: string) => {
    return ` ${own.trim()}${stop} `;
  });
  const wanted = sentences(joined, lang).filter((sentence) =>
    [...sentence.matchAll(/\[(\d{1,2})\](?!\()/g)].some(([, n]) => marks.has(Number(n))),
  );
  return draftAsSent(wanted.join('\n\n')).trim();
}

function articlesOf(draft: LoggedDraft): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const { passageId, n } of draft.citations) {
    const article = parsePassageId(passageId)?.articleId;
    if (article === undefined) continue;
    const marks = found.get(article) ?? new Set();
    found.set(article, marks.add(n));
  }
  return found;
}

/** Quotes an article in another language than the ticket's: the agent translates it, which contradicts nothing. */
function isForeign(draft: LoggedDraft): boolean {
  return draft.warnings.some((warning) => warning.startsWith('other-language'));
}

function isDismissedAsWrong(events: readonly SuggestionEvent[], draftId: string): boolean {
  return events.some(
    (event) =>
      event.type === 'dismissed' && event.reason === 'wrong' && (event.draftId === null || event.draftId === draftId),
  );
}
