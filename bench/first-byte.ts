import { performance } from 'node:perf_hooks';
import { LLMock } from '@copilotkit/aimock';
import { OpenAI } from 'openai';
import type { AssistDeps } from '../lib/drafting/assist';
import { assist } from '../lib/drafting/assist';
import { exampleDecision, exampleHit, exampleResult, exampleTicket } from '../lib/drafting/fixtures/example';
import type { Capability } from '../lib/models/engine';
import { createOpenAiEngine } from '../lib/models/openai-engine';
import { createMask } from '../lib/privacy/mask';
import { defaultPolicy } from '../lib/triage/default-policy';
import { refine } from '../lib/triage/refine';

const rounds = 120;
const warmUp = 15;

// About 10 kB of ticket and 6 passages of 100 words, as a long real thread gives.
const sentence =
  'Since last Monday my connection drops every evening, please call +44 7700 900142 or write to martha@example.com. ';
const ticket = exampleTicket({}, sentence.repeat(90));
const passage =
  'Restart the router, wait until the light is green, and check the cable between the socket and the box. '.repeat(6);
const knowledge = exampleResult({
  hits: Array.from({ length: 6 }, (_, n) => exampleHit({ id: `kb:${n}#1`, articleId: `kb:${n}`, text: passage })),
});

/**
 * Milliseconds of our own work before the first piece of a model's answer: the whole of `assist` (knowledge draft,
 * masking, prompt, engine) against the bare SDK sending the very same request to the same local endpoint, in turns.
 * The local server answers at once, so what is left is work of this machine.
 */
export async function run(): Promise<Record<string, number>> {
  const mock = await LLMock.create({ port: 0, journalMaxEntries: 10 });
  const reply = {
    answerable: 'yes',
    tier: { tier: 'L1', confidence: 'high', reasons: [] },
    drafts: [{ kind: 'answer', text: 'Restart the router [1].' }],
  };
  mock.on({}, { content: JSON.stringify(reply) });
  const kept = new Map<string, Capability>();
  let firstPieceAt = 0;
  const engine = createOpenAiEngine(
    { baseUrl: mock.url, model: 'desk-1', key: 'k', firstWordMs: 10_000 },
    {
      capabilities: { get: async (key) => kept.get(key) ?? null, set: async (key, value) => void kept.set(key, value) },
      now: Date.now,
      random: Math.random,
      fetch,
    },
  );
  const deps: AssistDeps = {
    search: async () => knowledge,
    decide: () => exampleDecision(),
    beside: async () => ({ similar: [], team: null, surge: 1, incident: null }),
    refine,
    createMask,
    engine: {
      ...engine,
      async *run(request, signal) {
        for await (const event of engine.run(request, signal)) {
          if (event.type === 'first') firstPieceAt = performance.now();
          yield event;
        }
      },
    },
    now: Date.now,
    newId: () => crypto.randomUUID(),
    settings: { signature: 'The team', shownPassages: 3, modelPassages: 6, linkHosts: [], ahead: true, examples: true },
  };
  const input = { ticket, policy: defaultPolicy, instruction: null, previous: [], timings: {} };
  const bare = new OpenAI({ apiKey: 'k', baseURL: `${mock.url}/v1`, maxRetries: 0, logLevel: 'off' });

  const cpu = { own: 0, bare: 0 };
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let round = 0; round < rounds + warmUp; round++) {
      let cpuBefore = process.cpuUsage();
      let startedAt = performance.now();
      await assist(input, deps, () => {}, new AbortController().signal);
      const own = firstPieceAt - startedAt;
      const ownCpu = cpuMs(cpuBefore);
      // The same bytes, so that the server's part is the same.
      const body = mock.getLastRequest()?.body as unknown as OpenAI.ChatCompletionCreateParamsStreaming;
      cpuBefore = process.cpuUsage();
      startedAt = performance.now();
      const stream = await bare.chat.completions.create(body);
      let plain = 0;
      for await (const chunk of stream) {
        if (plain === 0 && chunk.choices[0]?.delta?.content) plain = performance.now() - startedAt;
      }
      if (round < warmUp) continue;
      cpu.own += ownCpu;
      cpu.bare += cpuMs(cpuBefore);
      ours.push(own);
      theirs.push(plain);
    }
  } finally {
    await mock.stop();
  }
  const added = ours.map((own, at) => own - (theirs[at] ?? 0));
  const figures = {
    ownP50Ms: percentile(ours, 0.5),
    ownP95Ms: percentile(ours, 0.95),
    bareSdkP50Ms: percentile(theirs, 0.5),
    bareSdkP95Ms: percentile(theirs, 0.95),
    overheadP50Ms: percentile(added, 0.5),
    overheadP95Ms: percentile(added, 0.95),
    boundP95Ms: 50,
    // Processor time says how much of it is work on a machine that does other things too. The whole call, so an
    // upper bound: parsing, grounding and the local server's part are in it.
    ownCpuMeanMs: Math.round((cpu.own / rounds) * 100) / 100,
    bareSdkCpuMeanMs: Math.round((cpu.bare / rounds) * 100) / 100,
  };
  console.log(
    `ticket ${Math.round(ticket.messages[0]?.text.length ?? 0)} characters, 6 passages, ${rounds} rounds in turns`,
  );
  console.log(`ticket in hand to first piece   p50 ${figures.ownP50Ms} ms   p95 ${figures.ownP95Ms} ms`);
  console.log(`bare SDK, same request          p50 ${figures.bareSdkP50Ms} ms   p95 ${figures.bareSdkP95Ms} ms`);
  console.log(
    `own overhead (per pair)         p50 ${figures.overheadP50Ms} ms   p95 ${figures.overheadP95Ms} ms   bound 50 ms`,
  );
  console.log(
    `processor time of a whole call  own ${figures.ownCpuMeanMs} ms   bare SDK ${figures.bareSdkCpuMeanMs} ms (mean)`,
  );
  return figures;
}

function cpuMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return Math.round(value * 100) / 100;
}
