import type { Source } from '../../lib/knowledge/types';
import type { RequestInput } from '../../lib/wire/requests';

export type AddedKind = 'website' | 'zendesk-macros' | 'intercom' | 'confluence' | 'bundle';
export const addedKinds: readonly AddedKind[] = ['website', 'bundle', 'zendesk-macros', 'confluence', 'intercom'];

/** Whom a source is for and how often it is read, as its fields hold it. */
export interface ScopeFields {
  internal: boolean;
  /** Its entries are saved replies. */
  replies: boolean;
  brand: string;
  tier: string;
  /** Empty: as each article says. */
  lang: string;
  freshnessDays: string;
  everyHours: string;
}

/** A source as an admin is typing it. */
export interface SourceDraft extends ScopeFields {
  kind: AddedKind;
  name: string;
  address: string;
  prefix: string;
  useSitemap: boolean;
  mostPages: string;
  allowPrivate: boolean;
  spaces: string;
  region: string;
  token: string;
}

export const emptyScope: ScopeFields = {
  internal: false,
  replies: false,
  brand: '',
  tier: '',
  lang: '',
  freshnessDays: '',
  everyHours: '24',
};

export function emptyDraft(kind: AddedKind): SourceDraft {
  return {
    ...emptyScope,
    internal: kind === 'confluence',
    kind,
    name: '',
    address: '',
    prefix: '/',
    useSitemap: true,
    mostPages: '2000',
    allowPrivate: false,
    spaces: '',
    region: 'https://api.intercom.io',
    token: '',
  };
}

const whole = (text: string): number | null => {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) ? number : null;
};
/** Languages whose words are known to the search. */
export const spoken = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;
const tiers = ['L1', 'L2', 'L3'] as const;

/** The scope as the core takes it. */
export function scopeFrom(fields: ScopeFields) {
  const days = whole(fields.freshnessDays);
  return {
    internal: fields.internal,
    replies: fields.replies,
    brand: fields.brand.trim() || null,
    lang: spoken.find((lang) => lang === fields.lang) ?? null,
    tier: tiers.find((tier) => tier === fields.tier) ?? null,
    freshnessDays: days === null || days < 1 ? null : Math.min(3650, days),
  };
}

export function hoursFrom(fields: ScopeFields): number {
  return Math.min(720, Math.max(0, whole(fields.everyHours) ?? 24));
}

/** The fields of a stored source. */
export function scopeOf(source: Source): ScopeFields {
  return {
    internal: source.internal,
    replies: source.replies ?? false,
    brand: source.brand ?? '',
    tier: source.tier ?? '',
    lang: source.lang ?? '',
    freshnessDays: source.freshnessDays ? String(source.freshnessDays) : '',
    everyHours: String(source.everyHours ?? 24),
  };
}

/** The address that is called, for the browser's permission. */
export function calledAddress(draft: SourceDraft): string {
  return draft.kind === 'intercom' ? draft.region : draft.address.trim();
}

/** The request that adds or previews what was typed. */
export function requestFrom(draft: SourceDraft): RequestInput<'sources.add'> {
  const base = { name: draft.name.trim(), scope: scopeFrom(draft), everyHours: hoursFrom(draft) };
  const address = calledAddress(draft);
  switch (draft.kind) {
    case 'website':
      return {
        token: null,
        source: {
          kind: 'website',
          ...base,
          address,
          crawl: {
            prefix: draft.prefix.trim() || '/',
            useSitemap: draft.useSitemap,
            mostPages: Math.min(20_000, Math.max(1, whole(draft.mostPages) ?? 2000)),
            allowPrivate: draft.allowPrivate,
          },
        },
      };
    case 'confluence': {
      const spaces = draft.spaces.split(/[\s,;]+/).filter(Boolean);
      return { token: null, source: { kind: 'confluence', ...base, address, spaces } };
    }
    case 'intercom':
      return { token: draft.token.trim() || null, source: { kind: 'intercom', ...base, address } };
    default:
      return { token: null, source: { kind: draft.kind, ...base, address } };
  }
}
