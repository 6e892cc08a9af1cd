import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TicketRef, ticketKey } from '../ticket/ref';
import { type AssistEvent, type AssistState, emptyAssistState, foldAssist } from '../wire/assist';
import { createAssistHub, type Where } from './assist-hub';
import type { RunOptions } from './assist-run';

const ref = (id: number): TicketRef => ({ helpdesk: 'zendesk', account: 'acme.zendesk.com', id: String(id) });

/** A hub whose runs answer when the test says so, each answer carrying its ticket in the subject. */
function setup(where: Where = async () => null) {
  const runs: { options: RunOptions; aborted: boolean; end(): void }[] = [];
  const hub = createAssistHub((options) => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const run = { options, aborted: false, end };
    runs.push(run);
    return {
      begin: () => {},
      abort: () => {
        run.aborted = true;
      },
      stop: () => {},
      finished: () => false,
      ended: () => ended,
      saved: async () => {},
    };
  }, where);
  const answer = (run: { options: RunOptions } | undefined) =>
    run?.options.emit({
      type: 'patch',
      patch: {
        ref: run.options.ref,
        recordId: `record of ${ticketKey(run.options.ref)}`,
        drafts: [
          {
            id: run.options.ref.id,
            kind: 'answer',
            status: 'ready',
            text: run.options.ref.id,
            lang: 'en',
            citations: [],
            warnings: [],
            by: 'k',
          },
        ],
      },
    });
  return { hub, runs, answer };
}

it('looks at the ticket again for a panel that opens while the last run only waits for what comes late', async () => {
  const { hub, runs, answer } = setup();
  hub.moved(1, ref(1));
  hub.follow(1, () => {})();
  answer(runs[0]);
  runs[0]?.options.emit({ type: 'patch', patch: { phase: 'done' } });
  hub.follow(1, () => {});
  expect(runs).toHaveLength(1);
  runs[0]?.end();
  await new Promise((next) => setTimeout(next));
  expect([runs.length, runs[0]?.aborted]).toEqual([2, false]);
});

/** A hub whose questions to the page wait for their answers, in the order in which they were asked. */
function asking() {
  const questions: ((answer: Awaited<ReturnType<Where>>) => void)[] = [];
  const made = setup(() => new Promise((answer) => questions.push(answer)));
  const seen: AssistEvent[] = [];
  made.hub.follow(1, (event) => seen.push(event));
  const answered = async (question: number, id: number) => {
    questions[question]?.({ ref: ref(id), saved: null });
    await new Promise((next) => setTimeout(next));
  };
  return { ...made, questions, answered, shown: () => made.hub.state(1).ref?.id ?? null };
}

describe('a question to the page', () => {
  it('that news have overtaken is not the answer to a later one', async () => {
    const { hub, questions, answered, shown, runs } = asking();
    hub.moved(1, null);
    hub.reread(1);
    expect(questions).toHaveLength(2);
    // Of the time before the page said that it shows no ticket.
    await answered(0, 5);
    expect(shown()).toBeNull();
    await answered(1, 6);
    expect(shown()).toBe('6');
    expect(runs.map(({ options }) => options.ref.id)).toEqual(['6']);
  });

  it('is put once for all who wait, and its late answer changes nothing that the page has said', async () => {
    const { hub, questions, answered, shown, runs } = asking();
    hub.follow(1, () => {});
    hub.changed(1, ref(5));
    expect(questions).toHaveLength(1);
    hub.moved(1, ref(6));
    await answered(0, 5);
    expect(shown()).toBe('6');
    expect(runs.map(({ options }) => options.ref.id)).toEqual(['6']);
  });

  it('of a closed tab starts nothing and does not come up in another with its number', async () => {
    const { hub, answered, shown, runs } = asking();
    hub.again(1, ref(5), 'shorter');
    hub.closed(1);
    await answered(0, 5);
    expect(shown()).toBeNull();
    expect(runs).toEqual([]);
  });

  it('is overtaken by whatever the page says by itself, be it the same, and by nothing else', () => {
    const { hub } = setup();
    hub.moved(1, ref(5));
    const before = hub.overtaken(1);
    hub.changed(1, ref(5));
    hub.moved(2, ref(5));
    hub.reread(1);
    expect(before()).toBe(false);
    hub.moved(1, ref(5));
    expect(before()).toBe(true);
    const later = hub.overtaken(1);
    expect(later()).toBe(false);
    hub.closed(1);
    expect(later()).toBe(true);
  });
});

describe('assist hub', () => {
  it('starts once for a followed ticket and shows a late follower the whole state', () => {
    const { hub, runs, answer } = setup();
    hub.moved(1, ref(5));
    expect(runs).toHaveLength(0);
    hub.follow(1, () => {});
    hub.moved(1, ref(5));
    expect(runs).toHaveLength(1);
    answer(runs[0]);
    const seen: AssistEvent[] = [];
    hub.follow(1, (event) => seen.push(event));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ type: 'state', state: { recordId: 'record of zendesk|acme.zendesk.com|5' } });
    expect(runs).toHaveLength(1);
  });

  it('ends the work for a tab that is closed', () => {
    const { hub, runs } = setup();
    hub.moved(1, ref(5));
    hub.follow(1, () => {});
    hub.closed(1);
    expect(runs.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('never shows a suggestion under another ticket, whatever the order of events', () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('move' as const),
        tab: fc.integer({ min: 1, max: 3 }),
        id: fc.option(fc.integer({ min: 1, max: 4 })),
      }),
      fc.record({
        do: fc.constant('change' as const),
        tab: fc.integer({ min: 1, max: 3 }),
        id: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ do: fc.constant('answer' as const), run: fc.nat(30) }),
      fc.record({
        do: fc.constant('again' as const),
        tab: fc.integer({ min: 1, max: 3 }),
        id: fc.integer({ min: 1, max: 4 }),
      }),
      fc.record({ do: fc.constant('reread' as const), tab: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('close' as const), tab: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('follow' as const), tab: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { hub, runs, answer } = setup();
        const panels = new Map<number, AssistState>();
        const onScreen = new Map<number, number | null>();
        const check = () => {
          for (const [tab, state] of panels) {
            const shown = state.drafts.map((draft) => draft.id);
            const now = onScreen.get(tab) ?? null;
            expect(shown.every((id) => id === String(now))).toBe(true);
            if (state.recordId && state.ref) expect(state.recordId).toBe(`record of ${ticketKey(state.ref)}`);
          }
        };
        for (const one of steps) {
          if (one.do === 'answer') answer(runs[one.run]);
          else if (one.do === 'move') {
            onScreen.set(one.tab, one.id);
            hub.moved(one.tab, one.id === null ? null : ref(one.id));
          } else if (one.do === 'change') {
            // Of no account unless the page has said that it shows this ticket.
            hub.changed(one.tab, ref(one.id));
          } else if (one.do === 'again') {
            const before = runs.length;
            hub.again(one.tab, ref(one.id), 'shorter');
            expect(runs.slice(before).every(({ options }) => options.ref.id === String(one.id))).toBe(true);
          } else if (one.do === 'reread') hub.reread(one.tab);
          else if (one.do === 'close') {
            hub.closed(one.tab);
            panels.delete(one.tab);
            onScreen.delete(one.tab);
          } else if (!panels.has(one.tab)) {
            panels.set(one.tab, emptyAssistState);
            hub.follow(
              one.tab,
              (event) =>
                panels.has(one.tab) && panels.set(one.tab, foldAssist(panels.get(one.tab) ?? emptyAssistState, event)),
            );
          }
          check();
        }
      }),
      { numRuns: 2000 },
    );
  });
});
