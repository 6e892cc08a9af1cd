import type { Engine, EngineUsage } from '../models/engine';
import { noUsage, sumUsage } from '../models/engine';
import { ProblemError, problem } from '../problem';
import type { Documents } from '../quality/documents/documents';
import { scoreOf } from '../quality/documents/rules';
import type { Body, Document } from '../quality/documents/types';
import type { SuggestionLog } from '../quality/log';
import { type MachineAnswer, machineAnswerSchema, machineGrades, scoringMessages } from '../quality/machine-scoring';
import { textsOfEvent, textsOfRecord } from '../quality/masked';
import { isUnderEscalated } from '../quality/tiers';
import type { Settings } from '../settings/settings-store';
import type { Handlers } from '../wire/router';
import { seenDocuments } from './seen-documents';

// A model that thinks for longer than this has hung.
const scoringMs = 120_000;

/** The configured model's grades of a suggestion: where an admin wants them, and after a person's own. */
export function machineHandlers(deps: {
  log: Pick<SuggestionLog, 'get'>;
  documents: Documents;
  settings: Pick<Settings, 'get'>;
  engine(): Promise<Engine | null>;
  isMasked(text: string): boolean;
  keepAlive(working: boolean): void;
  now(): number;
}): Pick<Handlers, 'machine.score' | 'machine.cancel'> {
  const { log, documents, settings, keepAlive, isMasked, now } = deps;
  const running = new Map<string, AbortController>();

  const ask = async (engine: Engine, messages: ReturnType<typeof scoringMessages>, stop: AbortSignal) => {
    const late = AbortSignal.timeout(scoringMs);
    let usage: EngineUsage | null = null;
    let answer: MachineAnswer | null = null;
    try {
      const request = { messages, schema: { name: 'scores', zod: machineAnswerSchema } };
      for await (const event of engine.run(request, AbortSignal.any([stop, late]))) {
        if (event.type === 'usage') usage = sumUsage(usage ?? noUsage, event.usage);
        if (event.type === 'done') answer = event.value;
      }
    } catch (error) {
      if (late.aborted && !stop.aborted) throw new ProblemError(problem('model-timeout', { model: engine.name }, true));
      throw error;
    }
    return { answer, usage };
  };

  return {
    async 'machine.score'({ record, scorecard, reader }) {
      const id = `${record}|${scorecard}`;
      const stop = new AbortController();
      // Before anything is waited for: a cancel that comes at once finds it.
      running.set(id, stop);
      keepAlive(true);
      try {
        const isOn = (await settings.get('quality')).machine;
        if (!isOn || !(await seenDocuments(documents).hasGraded(record, scorecard, reader)))
          throw new ProblemError(problem('not-allowed', { request: 'machine.score' }));
        const engine = await deps.engine();
        if (engine === null) throw new ProblemError(problem('model-not-configured'));
        const card = (await documents.get('scorecard', scorecard))?.body;
        const detail = await log.get(record);
        if (!card || !detail) throw new ProblemError(problem('bad-request', { field: card ? 'record' : 'scorecard' }));
        // The log takes nothing else; a file of an older version might.
        const texts = [...textsOfRecord(detail.record), ...detail.events.flatMap(textsOfEvent)];
        if (!texts.every(isMasked)) throw new ProblemError(problem('review-unmasked'));

        const { answer, usage } = await ask(engine, scoringMessages(card, detail), stop.signal);
        if (stop.signal.aborted) return { score: null };
        const grades = answer ? machineGrades(card, detail, answer) : [];
        // An answer that grades nothing is none.
        if (grades.length === 0) throw new ProblemError(problem('model-bad-answer', { model: engine.name }, true));
        const { row } = detail;
        const under = row.finalTier !== null && isUnderEscalated(row.suggestedTier, row.finalTier);
        const { score } = scoreOf(card, grades, under);
        const tokens = usage && { prompt: usage.promptTokens, completion: usage.completionTokens };
        const body: Body<'machine-score'> = {
          ...{ record, scorecard, model: engine.name, grades, score, at: now() },
          ...(tokens && { tokens }),
        };
        const known = await documents.get('machine-score', id);
        const written: Document = await documents.put('machine-score', id, known?.revision ?? null, body);
        return { score: written };
      } catch (error) {
        if (stop.signal.aborted) return { score: null };
        throw error;
      } finally {
        if (running.get(id) === stop) running.delete(id);
        keepAlive(false);
      }
    },

    async 'machine.cancel'({ record, scorecard }) {
      running.get(`${record}|${scorecard}`)?.abort();
      return { ok: true };
    },
  };
}
