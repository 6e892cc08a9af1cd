import type { Language } from '../../ticket/page-ticket';
import type { Tier } from '../../triage/decision';
import type { ArticleScope, IndexRow } from '../store';
import type { Source } from '../types';

/** What may be found. Everything, when nothing is said. */
export interface SearchScope {
  /** False: passages that customers may read only. */
  internal?: boolean;
  /** Passages for this brand, or for none in particular. */
  brand?: string;
  /** Passages for one of these tiers, or for none in particular. */
  tiers?: readonly Tier[];
  langs?: readonly Language[];
  sources?: readonly string[];
  /** True: nothing that is older than its source allows. */
  fresh?: boolean;
}

const dayMs = 24 * 60 * 60 * 1000;

/** An article's scope within its source's. */
export function scopeOf(own: ArticleScope, source: Source): ArticleScope {
  return {
    internal: own.internal || source.internal,
    brand: own.brand ?? source.brand ?? null,
    tier: own.tier ?? source.tier ?? null,
  };
}

/** An admin types the brand by hand; the helpdesk spells it as it likes. */
function sameBrand(a: string, b: string): boolean {
  const folded = (name: string) => name.normalize('NFKC').trim().toLowerCase();
  return folded(a) === folded(b);
}

/** True when it was not updated within the days its source allows; one of unknown age is not. */
export function isStale(updatedAt: number | null, source: Source, now: number): boolean {
  const days = source.freshnessDays ?? null;
  return updatedAt !== null && days !== null && now - updatedAt > days * dayMs;
}

/** Whether passages of a source with a scope may be found. */
export function inScope(scope: SearchScope, own: ArticleScope, source: Source | undefined): boolean {
  // Its source is being removed.
  if (!source) return false;
  const { internal, brand, tier } = scopeOf(own, source);
  if (scope.internal === false && internal) return false;
  if (scope.brand !== undefined && brand !== null && !sameBrand(brand, scope.brand)) return false;
  if (scope.tiers && tier !== null && !scope.tiers.includes(tier)) return false;
  return scope.sources?.includes(source.id) ?? true;
}

/** True when telling passages apart by their facets is needed. */
export function narrows({ internal, brand, tiers, sources }: SearchScope): boolean {
  return internal === false || brand !== undefined || tiers !== undefined || sources !== undefined;
}

/** For each facet byte 1 when its passages may be found; byte 0 says nothing and is decided by the row. */
export function allowedFacets(scope: SearchScope, index: IndexRow, sources: ReadonlyMap<string, Source>): Uint8Array {
  const allowed = new Uint8Array(256).fill(1);
  index.facets.forEach((facet, at) => {
    allowed[at + 1] = inScope(scope, facet, sources.get(facet.sourceId)) ? 1 : 0;
  });
  return allowed;
}
