import { findCards, findIbans } from './recognisers/bank';
import { findEmails } from './recognisers/email';
import { findPhones } from './recognisers/phone';
import type { Finding, Recogniser } from './types';

/** One entry per family; the order does not matter. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  email: findEmails,
  iban: findIbans,
  card: findCards,
  phone: findPhones,
};

/** All values found in a text, none overlapping another: the surer wins, then the longer. In text order. */
export function findPersonalData(text: string, extra: Finding[] = []): Finding[] {
  return withoutOverlaps([...extra, ...Object.values(recognisers).flatMap((recognise) => recognise(text))]);
}

export function withoutOverlaps(findings: Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ranked) {
    if (finding.end > finding.start && !kept.some((other) => finding.start < other.end && other.start < finding.end)) {
      kept.push(finding);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
