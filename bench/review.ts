import { createDemo } from '../demo/server/index';
import { emptyFilter } from '../lib/quality/filter';
import { sampleDraft, sampleRecord } from '../lib/quality/sample-entry';
import type { RecordFilter, SuggestionEvent } from '../lib/quality/types';
import { chromeBuild, launchChromium } from '../tests/harness/chromium';
import type { Bench } from './run';

const records = Number(process.env.SIDEDESK_BENCH_RECORDS ?? 200_000);
// As the page imports: so many lines at a time, the next slice on its way while one is written.
const slice = 1000;
const underWay = 2;
const start = Date.UTC(2025, 10, 1);
const daysLong = 390;

/** A generator that gives the same numbers each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = 'ka ro ve ti mu so le pa ni du ga fe bo ri ta ne lo mi su da pe'.split(' ');
const wordsBy = (next: () => number) => {
  // Zipf-like: low numbers come often, as words of a language do.
  const word = () => {
    const rank = Math.floor(1 / (next() * 0.9999 + 0.0001) ** 1.1);
    let text = '';
    for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / syllables.length))
      text += syllables[rest % syllables.length];
    return text;
  };
  return (count: number) => Array.from({ length: count }, word).join(' ');
};

function lineOf(n: number, next: () => number, text: (count: number) => string): string {
  const id = `r${String(n).padStart(7, '0')}`;
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const shownAt = start + Math.floor((n / records) * daysLong * 86_400_000);
  const base = sampleRecord(id, {
    ref: { helpdesk: 'zendesk', account: pick(['north.zendesk.com', 'south.zendesk.com']), id: String(100_000 + n) },
    shownAt,
    language: pick(['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const),
    subject: text(6),
    excerpt: `${text(70)} ${n === 777 ? 'quagga' : ''}`,
    drafts: [sampleDraft(`${id}-d`, text(90))],
    passages: [1, 2, 3].map((at) => ({
      id: `a${at}`,
      title: `Article ${Math.floor(next() * 300)}`,
      url: null,
      sourceName: pick(['Help centre', 'Procedures']),
      text: text(120),
      lang: 'en',
    })),
    engine: { kind: 'openai', name: pick(['model-a', 'model-b']), promptVersion: 'p1' },
    messages: 3,
  });
  const record = { ...base, decision: { ...base.decision, tier: pick(['L1', 'L1', 'L2', 'L3'] as const) } };
  const common = { recordId: id };
  const events: SuggestionEvent[] = [];
  if (next() < 0.7)
    events.push({
      ...common,
      id: `${id}-i`,
      at: shownAt + 9000,
      type: 'inserted',
      draftId: `${id}-d`,
      verified: true,
      mode: 'insert',
    });
  if (next() < 0.6) {
    const distance = next();
    events.push({
      ...{ ...common, id: `${id}-s`, at: shownAt + 60_000, type: 'sent', draftId: `${id}-d`, text: text(90) },
      ...{ editDistance: distance, survival: 1 - distance, messageId: `m${n}` },
      outcome: distance < 0.02 ? 'as-is' : distance < 0.4 ? 'light-edit' : distance < 0.6 ? 'heavy-edit' : 'not-used',
    });
  }
  events.push({
    ...common,
    id: `${id}-t`,
    at: shownAt + 5000,
    type: 'tier-confirmed',
    tier: pick(['L1', 'L2', 'L3'] as const),
  });
  return JSON.stringify({ schema: 'sidedesk.suggestion', version: 1, record, events });
}

/** Milliseconds of the review page's questions over a log of `SIDEDESK_BENCH_RECORDS` (200,000) in a real Chromium. */
export const run: Bench = async () => {
  const demo = await createDemo();
  const session = await launchChromium({ demo, extensionDir: chromeBuild });
  const figures: Record<string, number> = { records };
  const tell = (name: string, ms: number) => {
    figures[`${name}Ms`] = Math.round(ms);
    console.log(`${name.padEnd(26)} ${Math.round(ms)} ms`);
  };
  try {
    const { page } = session;
    await page.goto(session.extensionUrl('options.html'));
    await page.goto(session.extensionUrl('review.html'));
    const ask = async (name: string, input: unknown) => {
      const answer = (await page.evaluate(
        (message) => {
          const from = performance.now();
          const { chrome } = globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> } };
          };
          return chrome.runtime.sendMessage(message).then((found) => ({
            found: found as { ok: boolean; value: Record<string, unknown> },
            ms: performance.now() - from,
          }));
        },
        { name, input },
      )) as { found: { ok: boolean; value: Record<string, unknown> }; ms: number };
      if (!answer.found.ok) throw new Error(`${name}: ${JSON.stringify(answer.found)}`);
      return { value: answer.found.value, ms: answer.ms };
    };
    const next = random(7);
    const text = wordsBy(next);
    const began = Date.now();
    const waiting: Promise<void>[] = [];
    for (let at = 0; at < records; at += slice) {
      const lines = Array.from({ length: Math.min(slice, records - at) }, (_, n) => lineOf(at + n, next, text));
      const answer = ask('log.import', { lines, first: at + 1, write: true, scorecards: [] });
      waiting.push(
        answer.then(({ value }) => {
          if (Array.isArray(value.bad) && value.bad.length > 0) throw new Error(JSON.stringify(value.bad[0]));
        }),
      );
      if (waiting.length >= underWay) await waiting.shift();
    }
    await Promise.all(waiting);
    tell('import', Date.now() - began);
    tell('settleBlocks', (await ask('records.summary', { filter: emptyFilter })).ms);

    const opened = Date.now();
    await page.goto(session.extensionUrl('review.html'));
    await page.locator('[data-testid="record-row"]').first().waitFor({ timeout: 120_000 });
    tell('openToFirstRow', Date.now() - opened);
    await page.goto('about:blank');
    await page.goto(session.extensionUrl('options.html'));

    const list = (change: Partial<RecordFilter>) =>
      ask('records.list', { filter: { ...emptyFilter, ...change }, after: null, limit: 100 });
    const count = (change: Partial<RecordFilter>) => ask('records.count', { filter: { ...emptyFilter, ...change } });
    await page.goto(session.extensionUrl('review.html'));
    tell('listUnfiltered', (await list({})).ms);
    tell('listFiltered', (await list({ tier: ['L3'], language: ['pt'], status: ['heavy-edit'] })).ms);
    tell('listFilteredAgain', (await list({ tier: ['L2'], language: ['it'], engine: ['model-b'] })).ms);
    tell('statistics', (await ask('records.summary', { filter: emptyFilter })).ms);
    tell('statisticsFiltered', (await ask('records.summary', { filter: { ...emptyFilter, language: ['de'] } })).ms);
    tell('searchCommonFirst100', (await list({ text: 'kaka' })).ms);
    tell('searchRareWhole', (await list({ text: 'quagga' })).ms);
    const counted = await count({ text: 'rova' });
    tell('searchCountWhole', counted.ms);
    console.log('found', counted.value.total);

    const exporting = Date.now();
    let after: string | null = null;
    let bytes = 0;
    let done = 0;
    const most = Number(process.env.SIDEDESK_BENCH_EXPORT ?? records);
    do {
      const { value } = await ask('records.export', { filter: emptyFilter, format: 'jsonl', after });
      bytes += String(value.text).length;
      done += Number(value.done);
      after = value.next as string | null;
    } while (after !== null && done < most);
    tell('export', Date.now() - exporting);
    figures.exported = done;
    figures.exportMegabytes = Math.round(bytes / 1e6);
    console.log(`exported ${done} records, ${figures.exportMegabytes} MB`);
    return figures;
  } finally {
    await session.close();
    await demo.close();
  }
};
