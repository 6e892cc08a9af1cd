import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tierSchema } from '../../triage/decision';
import { emptyFilter, rowTest } from '../filter';
import { foldRow } from '../fold';
import { createGroups } from '../insights';
import type { RowFacts } from '../log-store';
import { createWeekReport } from '../report/week-report';
import { factsOf } from '../row-block';
import { sampleRecord } from '../sample-entry';
import { volumeByHour } from '../spikes';
import { summarise } from '../summary';
import { recordStatusSchema } from '../types';
import { shiftWeek, weekRange } from '../zone';
import { behindCell, behindGroup, behindRate, behindSpend, behindSpread, narrowed, type RateName } from './behind';
import { groupBySchema } from './types';

const timeZone = 'Europe/Berlin';
const base = factsOf(foldRow({ record: sampleRecord('r'), events: [] }));
const day = 86_400_000;
// Around the end of summer time (25 October 2026): one of these weeks has 169 hours.
const start = Date.parse('2026-10-12T00:00:00Z');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const words = (list: readonly string[]) => fc.subarray([...list]);

/** Rows that hold together as folded ones do: a rubber stamp needs an insertion, a measured reply was sent. */
const rowsArbitrary = fc
  .array(
    fc.record({
      shownAt: fc.integer({ min: start, max: start + 28 * day }),
      language: fc.constantFrom('en', 'fr', 'de'),
      suggestedTier: fc.constantFrom(...tierSchema.options),
      finalTier: maybe(fc.constantFrom(...tierSchema.options)),
      status: fc.constantFrom(...recordStatusSchema.options),
      engine: fc.constantFrom('knowledge', 'model-a'),
      prompt: fc.constantFrom('none', 'p1'),
      brand: maybe(fc.constantFrom('north', 'south')),
      team: maybe(fc.constantFrom('billing', 'network')),
      agent: maybe(fc.constantFrom('a1', 'a2')),
      inserted: fc.boolean(),
      noAnswer: fc.boolean(),
      reopened: fc.boolean(),
      unsupported: fc.boolean(),
      helpful: maybe(fc.boolean()),
      stamped: fc.boolean(),
      measured: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
      survival: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
      facts: fc.integer({ min: 0, max: 4 }),
      tokens: fc.integer({ min: 0, max: 2 }),
      sources: words(['Help centre', 'Procedures']),
      articles: words(['A', 'B']),
      rules: words(['legal', 'fraud']),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) =>
    list.map(
      ({ stamped, measured, facts, tokens, ...one }, n): RowFacts => ({
        ...base,
        ...one,
        language: one.language as RowFacts['language'],
        id: `r${n}`,
        timeToAccept: one.inserted ? n : null,
        rubberStamp: one.inserted && one.status === 'as-is' ? stamped : null,
        editDistance: measured,
        factSentences: facts,
        verifiedFacts: Math.floor(facts / 2),
        promptTokens: tokens,
        completionTokens: tokens,
      }),
    ),
  );

const asked = { ...emptyFilter, from: start + 2 * day, to: start + 26 * day };
const found = (rows: readonly RowFacts[], ...parts: Parameters<typeof narrowed>[1][]) =>
  rows.filter(rowTest(narrowed(asked, ...parts)));

function checkRate(rows: readonly RowFacts[], name: RateName, rate: { count: number; of: number }, group = {}) {
  const { count, of, unit } = behindRate[name];
  if (unit === 'records') {
    expect(found(rows, group, count), `${name} count`).toHaveLength(rate.count);
    expect(found(rows, group, of), `${name} of`).toHaveLength(rate.of);
    return;
  }
  const sum = (value: (row: RowFacts) => number) => found(rows, group, of).reduce((all, row) => all + value(row), 0);
  expect([sum((row) => row.verifiedFacts), sum((row) => row.factSentences)], name).toEqual([rate.count, rate.of]);
}

const isRate = (value: unknown): value is { count: number; of: number; rate: number | null } =>
  typeof value === 'object' && value !== null && 'of' in value && 'rate' in value;
const isSpread = (value: unknown): value is { n: number } =>
  typeof value === 'object' && value !== null && 'median' in value;

describe('every number of the figures', () => {
  it('opens as many suggestions as it shows', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const summary = summarise(found(rows));
        expect(found(rows)).toHaveLength(summary.shown);
        const walked: string[] = ['shown'];
        for (const [name, value] of Object.entries(summary)) {
          if (isRate(value)) {
            // A figure without its filter fails here: a new one must say what stands behind it.
            expect(Object.keys(behindRate), name).toContain(name);
            checkRate(rows, name as RateName, value);
            walked.push(name);
          } else if (isSpread(value)) {
            expect(Object.keys(behindSpread), name).toContain(name);
            expect(found(rows, behindSpread[name as keyof typeof behindSpread]), name).toHaveLength(value.n);
            walked.push(name);
          }
        }
        for (const [status, count] of Object.entries(summary.statuses))
          expect(found(rows, { status: [recordStatusSchema.parse(status)] }), status).toHaveLength(count);
        for (const { suggested, final, count } of summary.confusion)
          expect(found(rows, behindCell(suggested, final)), `${suggested}>${final}`).toHaveLength(count);
        for (const { engine, prompt, accepted } of summary.spend) {
          const { all, accepted: used } = behindSpend(engine);
          expect(found(rows, all).reduce((sum, row) => sum + row.promptTokens, 0)).toBe(prompt);
          expect(found(rows, used)).toHaveLength(accepted);
        }
        walked.push('statuses', 'confusion', 'spend');
        expect(walked.sort()).toEqual(Object.keys(summary).sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each(groupBySchema.options)('opens as many as it shows by %s', (by) => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const groups = createGroups(by, timeZone);
        for (const row of found(rows)) groups.add(row);
        for (const group of groups.result()) {
          const part = behindGroup(by, group.name, timeZone);
          expect(found(rows, part), group.name).toHaveLength(group.shown);
          for (const [name, value] of Object.entries(group)) {
            if (isRate(value)) checkRate(rows, name as RateName, value, part);
            if (isSpread(value))
              expect(found(rows, part, behindSpread[name as keyof typeof behindSpread])).toHaveLength(value.n);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('opens as many as the weekly report shows, of its week and of the week before', () => {
    const week = '2026-W44';
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const report = createWeekReport(week, timeZone, start + 40 * day);
        for (const row of rows.filter(rowTest(report.filter))) report.add(row);
        const noDocuments = { reviews: [], disputes: [], gaps: [], scorecards: new Map() };
        const { now, before } = report.result({ topics: [], articles: [], uncounted: 0 }, noDocuments, 1);
        for (const [name, summary] of [[week, now] as const, [shiftWeek(week, -1), before] as const]) {
          const span = { ...emptyFilter, ...weekRange(name, timeZone) };
          const opened = (part: Parameters<typeof narrowed>[1]) => rows.filter(rowTest(narrowed(span, part)));
          expect(opened({})).toHaveLength(summary.shown);
          expect(opened(behindSpread.timeToAccept)).toHaveLength(summary.timeToAccept.n);
          for (const [rate, { count, of, unit }] of Object.entries(behindRate)) {
            if (unit !== 'records') continue;
            const shown = summary[rate as RateName];
            expect([opened(count).length, opened(of).length], `${name} ${rate}`).toEqual([shown.count, shown.of]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('opens the tickets of an hour', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const times = found(rows).map(({ shownAt }) => shownAt);
        for (const { at, count } of volumeByHour(times, start + 20 * day, { hours: 200 }))
          expect(found(rows, { from: at, to: at + 3_600_000 - 1 })).toHaveLength(count);
      }),
      { numRuns: 10 },
    );
  });
});

describe('narrowed', () => {
  it('keeps what both ask for, and finds nothing where they share nothing', () => {
    const filter = { ...emptyFilter, status: ['as-is', 'heavy-edit'] as const, from: 10, ids: ['a', 'b'] };
    const both = narrowed(
      { ...filter, status: [...filter.status] },
      { status: ['as-is', 'light-edit'], from: 5, ids: ['b'] },
    );
    expect(both).toMatchObject({ status: ['as-is'], from: 10, ids: ['b'] });
    expect(narrowed({ ...emptyFilter, tier: ['L1'] }, { tier: ['L2'] }).ids).toEqual([]);
    expect(narrowed(emptyFilter, { only: ['facts'] }, { only: ['rated'] }).only).toEqual(['facts', 'rated']);
  });
});
