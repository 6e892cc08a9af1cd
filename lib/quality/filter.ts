import type { RowFacts } from './log-store';
import { isUnderEscalated } from './tiers';
import type { RecordFilter } from './types';

/** Everything passes. */
export const emptyFilter: RecordFilter = {
  text: '',
  status: [],
  tier: [],
  language: [],
  fit: [],
  from: null,
  to: null,
  helpdesk: [],
  account: [],
  brand: [],
  team: [],
  agent: [],
  source: [],
  article: [],
  rule: [],
  engine: [],
  prompt: [],
  signal: [],
  finalTier: [],
  confidenceFrom: null,
  confidenceTo: null,
  only: [],
  ids: null,
};

/** True when the filter asks for more than a range of time. */
export function isNarrow(filter: RecordFilter): boolean {
  return Object.entries(filter).some(([name, value]) => {
    if (name === 'from' || name === 'to') return false;
    if (typeof value === 'string') return value.trim() !== '';
    // A sample that holds nothing finds nothing.
    return name === 'ids' ? value !== null : Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

/** All conditions but the text, made ready once for many rows; an empty list passes all. `tier` is the suggested one. */
export function rowTest(filter: RecordFilter): (row: RowFacts) => boolean {
  const ids = filter.ids && new Set(filter.ids);
  const { confidenceFrom, confidenceTo, from, to } = filter;
  return (row) =>
    (from === null || row.shownAt >= from) &&
    (to === null || row.shownAt <= to) &&
    has(filter.status, row.status) &&
    has(filter.tier, row.suggestedTier) &&
    has(filter.finalTier, row.finalTier) &&
    has(filter.language, row.language) &&
    has(filter.fit, row.fit) &&
    has(filter.helpdesk, row.helpdesk) &&
    has(filter.account, row.account) &&
    has(filter.brand, row.brand) &&
    has(filter.team, row.team) &&
    has(filter.agent, row.agent) &&
    has(filter.engine, row.engine) &&
    has(filter.prompt, row.prompt) &&
    hasAny(filter.source, row.sources) &&
    hasAny(filter.article, row.articles) &&
    hasAny(filter.rule, row.rules) &&
    hasAny(filter.signal, row.signals) &&
    (confidenceFrom === null || row.confidence >= confidenceFrom) &&
    (confidenceTo === null || row.confidence <= confidenceTo) &&
    filter.only.every((name) => holds[name](row)) &&
    (ids === null || ids.has(row.id));
}

const holds: Record<RecordFilter['only'][number], (row: RowFacts) => boolean> = {
  'under-escalated': (row) => row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier),
  'rubber-stamp': (row) => row.rubberStamp === true,
  'no-answer': (row) => row.noAnswer,
  'unsupported-fact': (row) => row.unsupported,
  reopened: (row) => row.reopened,
  helpful: (row) => row.helpful === true,
  'not-helpful': (row) => row.helpful === false,
  inserted: (row) => row.inserted,
  'tier-agreed': (row) => row.finalTier !== null && row.finalTier === row.suggestedTier,
  'tier-changed': (row) => row.finalTier !== null && row.finalTier !== row.suggestedTier,
  rated: (row) => row.helpful !== null,
  timed: (row) => row.rubberStamp !== null,
  facts: (row) => row.factSentences > 0,
  compared: (row) => row.editDistance !== null,
  survival: (row) => row.survival !== null,
  'no-source': (row) => row.sources.length === 0,
  spent: (row) => row.promptTokens + row.completionTokens > 0,
};

function has<T>(list: readonly T[], value: T | null): boolean {
  return list.length === 0 || (value !== null && list.includes(value));
}

function hasAny<T>(list: readonly T[], values: readonly T[]): boolean {
  return list.length === 0 || values.some((value) => list.includes(value));
}
