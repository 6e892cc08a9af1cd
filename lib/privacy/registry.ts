import { TextContext } from './context';
import { findAddresses } from './recognisers/address';
import { findCards, findIbans } from './recognisers/bank';
import { findBirthDates } from './recognisers/birth-date';
import { findEmails } from './recognisers/email';
import { findNationalIds } from './recognisers/national-id';
import { findNetworkAddresses } from './recognisers/network';
import { findPassports } from './recognisers/passport';
import { findPhones } from './recognisers/phone';
import { findPlates } from './recognisers/plate';
import { findSecrets } from './recognisers/secret';
import type { Finding, Recogniser } from './types';

/** One entry per family; the order does not matter. */
export const recognisers: Readonly<Record<string, Recogniser>> = {
  email: findEmails,
  iban: findIbans,
  card: findCards,
  phone: findPhones,
  nationalId: findNationalIds,
  passport: findPassports,
  birthDate: findBirthDates,
  network: findNetworkAddresses,
  plate: findPlates,
  secret: findSecrets,
  address: findAddresses,
};

/** All values found in a text, none overlapping another: the surer wins, then the longer. In text order. */
export function findPersonalData(text: string, extra: readonly Finding[] = []): Finding[] {
  const context = new TextContext(text);
  return withoutOverlaps([...extra, ...Object.values(recognisers).flatMap((recognise) => recognise(text, context))]);
}

/** Of findings that overlap keeps the surest, then the longest; in text order. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
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
