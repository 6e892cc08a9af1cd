import { fold } from '../text/words';

const title =
  /^(?:mr|mrs|ms|miss|dr|prof|m|mme|mlle|dhr|mevr|mw|herr|frau|hr|fr|sr|sra|srta|sig|sigra|dott|dra|ing)\.?$/i;
// Words of mailboxes, roles and company forms that stand where a name should.
const noName = new Set(
  'info support service contact admin administrator sales billing customer client kunde klant cliente team office mail noreply no-reply reply user test unknown anonymous visitor bezoeker visiteur besucher the gmbh ltd llc inc bv nv sa sarl sas spa srl ag group company shop store web website online account hello guest gast invite'.split(
    ' ',
  ),
);

/**
 * The first name to greet with, or null when the name does not look like a person's (an address, a company, a handle).
 * `Martin, Sophie` gives Sophie; `SOPHIE MARTIN` and `sophie martin` give Sophie; a single lower-case word gives null.
 */
export function firstName(name: string | null | undefined): string | null {
  return personName(name)?.first ?? null;
}

/** First and whole name as one writes them in a greeting, or null; see {@link firstName}. */
export function personName(name: string | null | undefined): { first: string; whole: string } | null {
  const whole = (name ?? '')
    .slice(0, 300)
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    .trim();
  if (whole === '' || whole.length > 60 || /[@\d_/\\|<>:;+*=&#!?]/.test(whole)) return null;
  const turned = /^([^,]+),\s*([^,]+)$/.exec(whole);
  const parts = (turned ? `${turned[2]} ${turned[1]}` : whole).split(/\s+/).filter((part) => !title.test(part));
  if (parts.length === 0 || parts.length > 5 || parts.some((part) => noName.has(fold(part).replace(/\.$/, ''))))
    return null;
  const first = parts[0] ?? '';
  if (!/^\p{L}[\p{L}'’-]{1,19}$/u.test(first)) return null;
  const single = parts.length === 1;
  const lower = first === first.toLowerCase();
  const upper = first === first.toUpperCase();
  // One word in one case is as likely a handle or an acronym as a name.
  if (single && (lower || upper)) return null;
  const written = lower || upper ? parts.map(inTitleCase) : parts;
  return { first: written[0] ?? '', whole: written.join(' ') };
}

function inTitleCase(part: string): string {
  return part
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
