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

/** What all recognisers but those of names and addresses find, none overlapping another, in text order. */
export function findWithForm(text: string, context: TextContext): Finding[] {
  const { address: _address, name: _name, ...others } = recognisers;
  return withoutOverlaps(Object.values(others).flatMap((recognise) => recognise(text, context)));
}

/** What all recognisers find; they may overlap. The tagger of names and addresses leaves to the others what is theirs. */
export function allFindings(text: string, context: TextContext): Finding[] {
  const formed = findWithForm(text, context);
  context.take(formed);
  return [...formed, ...findAddresses(text, context), ...findNames(text, context)];
}

/**
 * All values found in a text, none overlapping another: the surer wins, then the longer. In text order.
 * @param extra findings of others, always kept @param excepted recognisers' findings for which it is true are dropped
 */
export function findPersonalData(
  text: string,
  extra: readonly Finding[] = [],
  excepted: (finding: Finding) => boolean = () => false,
): Finding[] {
  const found = allFindings(text, new TextContext(text));
  // The same name known beforehand says whose it is.
  const known = new Map(extra.map(({ type, start, end, key }) => [`${type} ${start} ${end}`, key]));
  const kept = found.filter((finding) => !excepted(finding));
  for (const finding of kept) finding.key = known.get(`${finding.type} ${finding.start} ${finding.end}`) ?? finding.key;
  return withoutOverlaps([...extra, ...kept]);
}

/** E-mail addresses, IBANs and cards: values that have a check or a fixed form, found without the rest. */
export function findCertainValues(text: string): Finding[] {
  const context = new TextContext(text);
  return [findEmails, findIbans, findCards].flatMap((recognise) => recognise(text, context));
}

/** Kinds whose rest is still worth hiding when a surer finding takes a piece out of the middle. */
const divisible: readonly PiiType[] = ['NAME', 'ADDRESS', 'EMAIL'];

/** Of findings that overlap keeps the surest, then the longest, and what is left of a name or address; in text order. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(Math.max(0, ...findings.map((finding) => finding.end)));
  const kept: Finding[] = [];
  const keep = (finding: Finding) => {
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  };
  for (const finding of ranked) {
    const first = taken.indexOf(1, finding.start);
    if (first < 0 || first >= finding.end) {
      if (finding.end > finding.start) keep(finding);
    } else if (divisible.includes(finding.type)) {
      for (const { start, end } of freeRuns(taken, finding)) keep({ ...finding, start, end, key: undefined });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Stretches of a finding that nothing else has taken, of three characters and more. */
function freeRuns(taken: Uint8Array, { start, end }: Finding): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = start; at < end; at += 1) {
    if (taken[at] === 1) continue;
    const next = taken.indexOf(1, at);
    const stop = next < 0 ? end : Math.min(next, end);
    if (stop - at > 2) runs.push({ start: at, end: stop });
    at = stop;
  }
  return runs;
}
