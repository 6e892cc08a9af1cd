import type { LearnedHit, TriggerJudge } from '../learned/judge';
import type { OwnWords } from '../ticket-text';
import type { Rule } from './schema';

/** What the learned weights make of a piece of a ticket. */
export interface LearnedPiece {
  piece: OwnWords;
  hits: readonly LearnedHit[];
}

/** Messages only: what was learned from were messages, and a subject says too little. */
export function learnedPieces(judge: TriggerJudge, pieces: readonly OwnWords[]): LearnedPiece[] {
  return pieces.filter(({ messageId }) => messageId !== null).map((piece) => ({ piece, hits: judge.judge(piece) }));
}

/** The rules as they are without learned wordings, to measure and to teach. */
export function withoutLearned(rules: readonly Rule[]): Rule[] {
  return rules.map(({ learned, ...rule }) => rule);
}
