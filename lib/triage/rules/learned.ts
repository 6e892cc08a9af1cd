import type { TriggerJudge, TriggerReading } from '../learned/judge';
import type { StanceJudge } from '../learned/stance';
import { type LearnedTrigger, learnedTriggers } from '../learned/triggers';
import type { OwnWords } from '../ticket-text';
import type { Rule } from './schema';

/** What the learned weights make of a piece of a ticket. */
export interface LearnedPiece extends TriggerReading {
  piece: OwnWords;
}

/** What the learned weights make of a ticket. */
export interface LearnedReading {
  pieces: readonly LearnedPiece[];
  /** Tells look-alikes from cases; none puts nothing aside. */
  stance?: StanceJudge;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

/**
 * Messages only: what was learned from were messages, and a subject says too little.
 * @param undoubted The same messages without doubtful sentences: only what stands there word for word is a finding. A
 * phrase that somebody planted is read all the same; a likeness to known cases is not worth that.
 */
export function learnedPieces(
  judge: TriggerJudge,
  pieces: readonly OwnWords[],
  undoubted: readonly OwnWords[] = pieces,
): LearnedPiece[] {
  const sure = new Map(undoubted.map(({ messageId, text }) => [messageId, plain(text)]));
  return pieces
    .filter(({ messageId }) => messageId !== null)
    .map((piece) => {
      const reading = judge.judge(piece);
      if (undoubted === pieces) return { piece, ...reading };
      const words = ({ from, to }: { from: number; to: number }) =>
        plain(piece.text.slice(piece.tokens[from]?.start, piece.tokens[to - 1]?.end));
      const hits = reading.hits.filter((hit) => sure.get(piece.messageId)?.includes(words(hit)));
      return { piece, ...reading, hits };
    });
}

/** The highest log-odds of a trigger: of the sentences by themselves, or of a window that holds one of them. */
function scoreAt({ windows, scoreOf }: LearnedPiece, trigger: LearnedTrigger, first: number, last: number): number {
  const at = learnedTriggers.indexOf(trigger);
  const own = windows.filter((each) => each.first <= last && each.last >= first);
  return Math.max(scoreOf(trigger, first, last), ...own.map(({ scores }) => scores[at] ?? 0));
}

/** Whether the learned stance puts sentences of a piece aside: they name the trigger and do not mean it. */
export function isPutAside(
  { pieces, stance }: LearnedReading,
  trigger: LearnedTrigger,
  piece: OwnWords,
  first: number,
  last: number,
): boolean {
  const own = pieces.find((each) => each.piece === piece);
  // A subject is not read: "Chargeback" alone says nothing of how it is meant.
  return own !== undefined && stance?.isAside(trigger, piece, first, last, scoreAt(own, trigger, first, last)) === true;
}

/** The rules as they are without learned wordings, to measure and to teach. */
export function withoutLearned(rules: readonly Rule[]): Rule[] {
  return rules.map(({ learned, ...rule }) => rule);
}
