import { assist } from '../lib/drafting/assist';
import { nothingFound } from '../lib/drafting/find-knowledge';
import type { Engine } from '../lib/models/engine';
import { createMask } from '../lib/privacy/mask';
import type { Ticket } from '../lib/ticket/ticket';
import { type Beside, createTriage, type Evidence } from '../lib/triage/decide';
import type { TierDecision } from '../lib/triage/decision';
import { defaultPolicy } from '../lib/triage/default-policy';
import { refine } from '../lib/triage/refine';
import { History } from '../lib/triage/similar';
import { engineOf } from './endpoint';
import { type EvalOptions, narrow, percentile, printTable, writeRows } from './input';
import { calibration, confusion, type Judged, macroF1, signalFigures, tierFigures } from './triage-measures';
import { readTickets, type TicketRow } from './triage-rows';
import { ticketOf } from './triage-ticket';

/** What confirmed tickets say. */
type PastEvidence = Required<Pick<Beside, 'similar' | 'team'>>;

/** A file of confirmed tickets; a row never vouches for itself, nor does a row with the same words. */
function historyOf(file: string): (row: TicketRow) => PastEvidence {
  const words = ({ subject, body }: TicketRow) => `${subject}\n${body}`.trim();
  const rows = readTickets(file);
  const history = new History(rows.map((row) => ({ id: row.id, text: words(row), lang: row.lang, tier: row.tier })));
  const byWords = new Map(rows.map((row) => [words(row), row.id]));
  return (row) => {
    const except = byWords.get(words(row)) ?? row.id;
    return { similar: history.find(words(row), except), team: history.team(words(row), row.lang, except) };
  };
}

const triage = createTriage();
/** A fixed day, so that clocks in `--out` do not change from run to run. */
const NOW = Date.UTC(2026, 10, 2, 9);

/**
 * Tier, signals and confidence of labelled tickets, by the extension's own rules and signals, and with `--base-url` by the
 * model's opinion too; `p95Ms` is the time without it.
 * @returns The figures of the last line; fractions 0..1.
 */
export async function run(options: EvalOptions): Promise<object> {
  const rows = narrow(readTickets(options.data), options);
  const pastOf = options.history === null ? () => ({ similar: [], team: null }) : historyOf(options.history);
  const times: number[] = [];
  const judged: Judged[] = [];
  const written: object[] = [];
  const engine = engineOf(options);
  for (const [at, row] of rows.entries()) {
    if (engine !== null && at % 20 === 19) console.error(`${at + 1} of ${rows.length}`);
    const ticket = ticketOf(row);
    const start = performance.now();
    const past = pastOf(row);
    const alone: TierDecision = triage.decide(ticket, defaultPolicy, NOW, past);
    times.push(performance.now() - start);
    const decision = engine === null ? alone : await withOpinion(engine, ticket, past);
    judged.push({
      lang: row.lang,
      truth: row.tier,
      said: decision.tier,
      confidence: decision.confidence,
      trueSignals: row.signals,
      saidSignals: decision.signals,
    });
    if (options.out !== null)
      written.push({
        id: row.id,
        lang: row.lang,
        truth: row.tier,
        ...decision,
        figures: figuresOf(triage.examine(ticket, past, undefined, defaultPolicy)),
      });
  }
  writeRows(options, written);
  const langs = [...new Set(judged.map((row) => row.lang))].sort();
  const byLang = Object.fromEntries(
    langs.map((lang) => {
      const own = judged.filter((row) => row.lang === lang);
      return [lang, { n: own.length, macroF1: macroF1(own) }];
    }),
  );
  const result = {
    task: 'triage',
    tickets: judged.length,
    ...tierFigures(judged),
    signals: signalFigures(judged),
    byLang,
    confusion: confusion(judged),
    calibration: calibration(judged),
    p95Ms: Math.round(percentile(times, 0.95) * 10) / 10,
  };
  show(judged, langs, result.calibration.bins);
  return result;
}

/** The tier after the model's opinion, as the extension asks for it beside its drafts; here without articles. */
async function withOpinion(engine: Engine, ticket: Ticket, past: PastEvidence): Promise<TierDecision> {
  let ids = 0;
  const { decision } = await assist(
    { ticket, policy: defaultPolicy, instruction: null, previous: [], timings: {} },
    {
      search: async () => nothingFound(ticket.language),
      decide: (asked, policy, now) => triage.decide(asked, policy, now, past),
      beside: async () => ({ similar: [], team: null, surge: 1, incident: null }),
      refine,
      createMask,
      engine,
      now: () => NOW,
      newId: () => `d${++ids}`,
      settings: { signature: '', shownPassages: 3, modelPassages: 8, linkHosts: [], ahead: true, examples: false },
    },
    () => {},
    new AbortController().signal,
  );
  return decision;
}

function figuresOf({ figures, chances }: Evidence): object {
  const set = Object.entries(figures).filter(([, value]) => value !== 0);
  return { chances, ...Object.fromEntries(set) };
}

function show(judged: readonly Judged[], langs: readonly string[], bins: ReturnType<typeof calibration>['bins']): void {
  const row = (name: string, own: readonly Judged[]) => {
    const figures = tierFigures(own);
    const table = confusion(own).map((line) => line.join(' '));
    return [name, own.length, figures.macroF1, figures.accuracy, figures.l3AsL1, figures.withinOneTier, ...table];
  };
  printTable(
    ['', 'n', 'macro-F1', 'accuracy', 'L3 as L1', 'within 1', 'L1 as 1 2 3', 'L2 as 1 2 3', 'L3 as 1 2 3'],
    [
      row('all', judged),
      ...langs.map((lang) =>
        row(
          lang,
          judged.filter((own) => own.lang === lang),
        ),
      ),
    ],
  );
  printTable(
    ['confidence', 'n', 'said', 'right'],
    bins.map((bin) => [`${bin.from} to ${bin.to}`, bin.n, bin.confidence, bin.accuracy]),
  );
}
