// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stages } from '../../lib/helpdesks/fixtures/stages';
import { createClock, install } from './clock';
import { type Globals, installGlobals } from './globals';
import { runSequence } from './run-sequence';
import { step } from './steps';
import { prepare } from './world';

/**
 * Sequences per helpdesk: `SWITCHING_RUNS=2000` for the long run. A failing one is made shorter with
 * `SWITCHING_REPLAY='{"seed":1,"path":"2:3"}'`.
 */
const runs = Number(process.env.SWITCHING_RUNS ?? 10);

/** The short run repeats the same sequences, so that a build is not decided by luck; the long run draws new ones. */
const drawn = process.env.SWITCHING_RUNS ? { endOnFailure: true } : { endOnFailure: true, seed: 20_261_127 };

const replay = process.env.SWITCHING_REPLAY ? JSON.parse(process.env.SWITCHING_REPLAY) : drawn;

// The recognisers take a third of the time, and the same few texts come again in every sequence.
vi.mock('../../lib/privacy/registry', async (original) => {
  const real = await original<typeof import('../../lib/privacy/registry')>();
  const known = new Map<string, ReturnType<typeof real.findPersonalData>>();
  const findPersonalData: typeof real.findPersonalData = (text, extra = []) => {
    const key = JSON.stringify([text, extra]);
    const found = known.get(key) ?? real.findPersonalData(text, extra);
    known.set(key, found);
    return structuredClone(found);
  };
  return { ...real, findPersonalData };
});

let globals: Globals;
let uninstall = () => {};
const clock = createClock(Date.parse('2026-11-20T09:00:00Z'));

beforeAll(() => {
  globals = installGlobals();
  uninstall = install(clock);
});
afterAll(() => {
  uninstall();
  globals.restore();
});

const helpdesks = (process.env.SWITCHING_HELPDESKS?.split(',') ?? Object.keys(stages)) as (keyof typeof stages)[];

describe.each(helpdesks)('%s', (helpdesk) => {
  it(
    'never writes, shows or logs anything under another ticket, whatever happens in whatever order',
    async () => {
      const world = await prepare(helpdesk, clock, globals);
      const sum = { sequences: 0, steps: 0, kills: 0, faults: 0 };
      const counts = { suggestions: 0, pressed: 0, declined: 0, refused: 0, written: 0, inserted: 0, lives: 0 };
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.array(step, { minLength: 5, maxLength: 35 }), async (seed, steps) => {
          const out = await runSequence(world, seed, steps);
          await world.forget();
          sum.sequences += 1;
          sum.steps += steps.length;
          sum.kills += steps.filter((one) => one.do === 'kill').length;
          sum.faults += out.faults.length;
          for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += out[name];
          expect(out.faults).toEqual([]);
        }),
        { numRuns: runs, ...replay },
      );
      console.log(`${helpdesk}: ${JSON.stringify({ ...sum, ...counts })}`);
      // A test in which nothing is written or refused would prove nothing.
      expect(counts.written).toBeGreaterThan(sum.sequences / 8);
      expect(counts.refused).toBeGreaterThan(sum.sequences / 10);
    },
    400_000 + runs * 10_000,
  );
});
