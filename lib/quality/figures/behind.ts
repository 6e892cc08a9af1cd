import { type Tier, tierSchema } from '../../triage/decision';
import type { RecordFilter, RecordStatus } from '../types';
import { weekRange } from '../zone';
import type { Group, GroupBy } from './types';

/** Conditions beside those that a figure was asked with. */
export type Narrowing = Partial<RecordFilter>;

/** The records that a share counts, and those that it is a share of. */
export interface Behind {
  count: Narrowing;
  of: Narrowing;
  /** `sentences`: the figure counts sentences, and these are the records they stand in. */
  unit: 'records' | 'sentences';
}

const used: RecordStatus[] = ['as-is', 'light-edit'];
const sent: RecordStatus[] = [...used, 'heavy-edit'];
const answered: RecordStatus[] = [...sent, 'not-used'];
const anyTier = [...tierSchema.options];
const records = (count: Narrowing, of: Narrowing): Behind => ({ count, of, unit: 'records' });

/** Every share of the log with the records behind it; the formulas stand in summary.ts. */
export const behindRate = {
  acceptance: records({ status: used }, {}),
  applied: records({ only: ['inserted'] }, {}),
  asIs: records({ status: ['as-is'] }, { status: sent }),
  rubberStamp: records({ only: ['rubber-stamp'] }, { only: ['timed'] }),
  noAnswer: records({ only: ['no-answer'] }, {}),
  grounded: { count: { only: ['facts'] }, of: { only: ['facts'] }, unit: 'sentences' },
  tierAgreement: records({ only: ['tier-agreed'] }, { finalTier: anyTier }),
  underEscalation: records({ only: ['under-escalated'] }, { finalTier: anyTier }),
  reopened: records({ only: ['reopened'], status: answered }, { status: answered }),
  helpful: records({ only: ['helpful'] }, { only: ['rated'] }),
} satisfies Record<string, Behind>;
export type RateName = keyof typeof behindRate;

/** The records that a median is taken over. */
export const behindSpread = {
  timeToAccept: { only: ['inserted'] },
  editDistance: { only: ['compared'], status: answered },
  survival: { only: ['survival'] },
} satisfies Record<string, Narrowing>;
export type SpreadName = keyof typeof behindSpread;

/** One cell of suggested against final tier. */
export function behindCell(suggested: Tier, final: Tier): Narrowing {
  return { tier: [suggested], finalTier: [final] };
}

/** The suggestions that a model's tokens went into, and those of them that were used. */
export function behindSpend(engine: string): { all: Narrowing; accepted: Narrowing } {
  const all: Narrowing = { engine: [engine], only: ['spent'] };
  return { all, accepted: { ...all, status: used } };
}

/** One group of figures, e.g. a week in the reader's zone or suggestions without a source. */
export function behindGroup(by: GroupBy, name: Group['name'], timeZone: string): Narrowing {
  if (by === 'week') return weekRange(name, timeZone);
  if (by === 'source' && name === '') return { only: ['no-source'] };
  return { [by === 'model' ? 'engine' : by]: [name] };
}

/**
 * The filter with more conditions, all of which must hold: lists that both name are cut to what they share, and nothing
 * shared finds nothing. `only` adds up, since all of it must hold anyway.
 */
export function narrowed(filter: RecordFilter, ...parts: readonly Narrowing[]): RecordFilter {
  const result: Record<string, unknown> = { ...filter };
  const both = (name: string, value: unknown[]) => {
    const known = result[name];
    if (!Array.isArray(known) || known.length === 0) return value;
    const shared = known.filter((one) => value.includes(one));
    if (shared.length === 0) result.ids = [];
    return shared;
  };
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      if (value === null || value === undefined) continue;
      if (name === 'only') result.only = [...new Set([...(result.only as string[]), ...(value as string[])])];
      else if (name === 'from') result.from = Math.max(Number(result.from ?? value), Number(value));
      else if (name === 'to') result.to = Math.min(Number(result.to ?? value), Number(value));
      else if (name === 'ids') result.ids = result.ids === null ? value : both('ids', value as string[]);
      else if (Array.isArray(value)) {
        if (value.length > 0) result[name] = both(name, value);
      } else result[name] = value;
    }
  }
  return result as RecordFilter;
}
