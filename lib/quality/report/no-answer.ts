import type { Document } from '../documents/types';
import { rate } from '../rates';
import type { NoAnswerSplit } from './types';

const most = 5000;

/**
 * Parts suggestions that said "not in the knowledge base" by what reviewers judged: right (nothing was there) or wrong
 * (an article existed). The last sent review that says so decides; calibrations do not count.
 * @param ids records without an answer
 */
export function noAnswerSplit(ids: readonly string[], reviews: readonly Document<'review'>[]): NoAnswerSplit {
  const verdicts = new Map<string, { at: number; verdict: 'right' | 'wrong' }>();
  for (const { body } of reviews) {
    if (body.state !== 'sent' || body.session !== null || !body.noAnswer) continue;
    const at = body.sentAt ?? 0;
    if (at >= (verdicts.get(body.record)?.at ?? -1)) verdicts.set(body.record, { at, verdict: body.noAnswer });
  }
  const judged = (wanted: 'right' | 'wrong' | undefined) =>
    ids.filter((id) => verdicts.get(id)?.verdict === wanted).slice(0, most);
  const right = judged('right');
  const wrong = judged('wrong');
  return { right, wrong, open: judged(undefined), wrongRate: rate(wrong.length, right.length + wrong.length) };
}
