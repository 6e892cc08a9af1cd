import { TextContext } from './context';
import { findAddresses } from './recognisers/address';
import { findCards, findIbans } from './recognisers/bank';
import { findBirthDates } from './recognisers/birth-date';
import { findEmails } from './recognisers/email';
import { findNames } from './recognisers/name';
import { findNationalIds } from './recognisers/national-id';
import { findNetworkAddresses } from './recognisers/network';
import { findPassports } from './recognisers/passport';
import { findPhones } from './recognisers/phone';
import { findPlates } from './recognisers/plate';
import { findSecrets } from './recognisers/secret';
import type { Finding, PiiType, Recogniser } from './types';

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
  name: findNames,
};

/** All values found in a text, none overlapping another: the surer wins, then the longer. In text order. */
export function findPersonalData(text: string, extra: readonly Finding[] = []): Finding[] {
  const context = new TextContext(text);
  return withoutOverlaps([...extra, ...Object.values(recognisers).flatMap((recognise) => recognise(text, context))]);
}

/** Kinds whose rest is still worth hiding when a surer finding takes a piece out of the middle. */
const divisible: readonly PiiType[] = ['NAME', 'ADDRESS'];

/** Of findings that overlap keeps the surest, then the longest, and what is left of a name or address; in text order. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const over = kept.filter((other) => finding.start < other.end && other.start < finding.end);
    if (over.length === 0) {
      if (finding.end > finding.start) kept.push(finding);
      continue;
    }
    if (!divisible.includes(finding.type)) continue;
    let { start } = finding;
    for (const other of [...over.sort((a, b) => a.start - b.start), { start: finding.end, end: finding.end }]) {
      if (other.start - start > 2) kept.push({ ...finding, start, end: other.start, key: undefined });
      start = Math.max(start, other.end);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
