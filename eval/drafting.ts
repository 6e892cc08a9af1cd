import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assist } from '../lib/drafting/assist';
import { createGrounding } from '../lib/drafting/ground';
import { replyLanguage } from '../lib/drafting/reply-language';
import type { Draft } from '../lib/drafting/types';
import { articleHash, prepareArticle } from '../lib/knowledge/article';
import type { PreparedArticle } from '../lib/knowledge/index/writer';
import { createSearch } from '../lib/knowledge/search';
import { readMarkdownFile } from '../lib/knowledge/sources/markdown-folder';
import type { PassageHit } from '../lib/knowledge/types';
import { type EngineUsage, noUsage, sumUsage } from '../lib/models/engine';
import { createMask } from '../lib/privacy/mask';
import { SidedeskDatabase } from '../lib/store/database';
import { knowledgeStore } from '../lib/store/knowledge-store';
import { languageSchema } from '../lib/ticket/page-ticket';
import type { Ticket } from '../lib/ticket/ticket';
import { decide } from '../lib/triage/decide';
import { defaultPolicy } from '../lib/triage/default-policy';
import { refine } from '../lib/triage/refine';
import * as z from '../lib/zod';
import { engineOf } from './endpoint';
import { type EvalOptions, InputError, narrow, percentile, printTable, readJsonl, share, writeRows } from './input';
import { indexArticles, passageSchema, toArticles } from './retrieval';
import { ticketOf } from './triage-ticket';

const rowSchema = z.object({ id: z.string(), lang: languageSchema, subject: z.string().default(''), body: z.string() });

/** Reads tickets to draft for; InputError names file, line and field of the first bad one. */
export function readQuestions(file: string): z.output<typeof rowSchema>[] {
  return readJsonl(file, rowSchema);
}

const answerableOf = { good: 'yes', weak: 'partly', none: 'no' } as const;

function markdownFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return markdownFiles(path);
    return name.endsWith('.md') ? [path] : [];
  });
}

/** A folder with `passages.jsonl`, or one of Markdown files as the extension reads them. */
async function articlesOf(folder: string): Promise<PreparedArticle[]> {
  const passages = join(folder, 'passages.jsonl');
  if (existsSync(passages)) return toArticles(readJsonl(passages, passageSchema));
  if (!existsSync(folder)) throw new InputError(`${folder}: no such folder`);
  const files = markdownFiles(folder);
  if (files.length === 0) throw new InputError(`${folder}: neither passages.jsonl nor Markdown files`);
  return Promise.all(
    files.map(async (path) => {
      const name = relative(folder, path);
      const read = readMarkdownFile({ path: name, text: readFileSync(path, 'utf8'), modifiedAt: null }, false);
      if (!read.ok) throw new InputError(`${name}: cannot be read as an article`);
      return prepareArticle('eval', read.article, await articleHash(read.article));
    }),
  );
}

/** What stands in a draft, checked once more against the passages it could cite, whoever wrote it. */
function recheck(draft: Draft, ticket: Ticket, passages: readonly PassageHit[]) {
  const said = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
  return createGrounding({
    lang: replyLanguage(ticket),
    passages,
    said,
    own: [],
    hosts: [],
    mask: createMask(),
  }).ground(draft.text);
}

const unsupported = new Set(['unsupported-fact', 'unsupported-sentence', 'only-customer-says']);

/**
 * Drafts for tickets from a knowledge base, without a model or with the endpoint given: how many can be answered, how
 * much of what the answers state is held by a passage, what stands in them without a mark, links that lead elsewhere.
 */
export async function run(options: EvalOptions): Promise<object> {
  if (options.knowledge === null) throw new InputError('--knowledge DIR is missing');
  const rows = narrow(readQuestions(options.tickets ?? options.data), options);
  const engine = engineOf(options);
  const store = knowledgeStore(new SidedeskDatabase('eval-drafting'));
  await indexArticles(store, await articlesOf(options.knowledge));
  const search = createSearch(store);
  const answerable = { yes: 0, partly: 0, no: 0 };
  const kinds = new Map<string, { drafts: number; stated: number; grounded: number; marked: number }>();
  const sum = { stated: 0, grounded: 0, unmarked: 0, outside: 0 };
  const times: number[] = [];
  let usage: EngineUsage = noUsage;
  const written: object[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % 100 === 99) console.error(`${at + 1} of ${rows.length}`);
    const ticket = ticketOf(row);
    let ids = 0;
    const started = performance.now();
    const outcome = await assist(
      { ticket, policy: defaultPolicy, instruction: null, previous: [], timings: {} },
      {
        search: (query) => search.search(query),
        decide,
        beside: async () => ({ similar: [], team: null, surge: 1, incident: null }),
        refine,
        createMask,
        engine,
        now: Date.now,
        newId: () => `d${++ids}`,
        settings: { signature: '', shownPassages: 3, modelPassages: 8, linkHosts: [], ahead: true, examples: true },
      },
      () => {},
      new AbortController().signal,
    );
    times.push(performance.now() - started);
    if (outcome.usage) usage = sumUsage(usage, outcome.usage);
    const judged = outcome.answerable ?? answerableOf[outcome.knowledge.fit];
    answerable[judged] += 1;
    const own = outcome.drafts.filter((draft) => (engine === null ? true : draft.by !== 'knowledge'));
    const checks = own.map((draft) => {
      const check = recheck(draft, ticket, draft.by === 'knowledge' ? outcome.knowledge.hits : outcome.passages);
      const told = new Set(draft.warnings.map(({ detail }) => detail));
      const grounding = draft.grounding ?? check.grounding ?? { stated: 0, grounded: 0 };
      const found = check.warnings.filter(({ code }) => unsupported.has(code));
      return {
        draft,
        grounding,
        unmarked: draft.by === 'knowledge' ? found : found.filter(({ detail }) => !told.has(detail)),
      };
    });
    for (const { draft, grounding, unmarked } of checks) {
      const kind = kinds.get(draft.kind) ?? { drafts: 0, stated: 0, grounded: 0, marked: 0 };
      kinds.set(draft.kind, kind);
      kind.drafts += 1;
      kind.stated += grounding.stated;
      kind.grounded += grounding.grounded;
      kind.marked += draft.warnings.filter(({ code }) => unsupported.has(code)).length;
      if (draft.kind === 'answer') {
        sum.stated += grounding.stated;
        sum.grounded += grounding.grounded;
        sum.unmarked += unmarked.length;
      }
      const hosts = new Set(outcome.knowledge.hits.flatMap(({ url }) => (url ? [new URL(url).host] : [])));
      const links = [...draft.text.matchAll(/https?:\/\/([^/\s)\]>]+)/g)].map(([, host = '']) => host);
      sum.outside += links.filter((host) => !hosts.has(host)).length;
    }
    written.push({
      id: row.id,
      answerable: judged,
      drafts: checks.map(({ draft, grounding, unmarked }) => ({
        kind: draft.kind,
        by: draft.by,
        text: draft.text,
        grounding,
        warnings: draft.warnings,
        unmarked,
      })),
    });
  }
  printTable(['answerable', 'tickets'], Object.entries(answerable));
  printTable(
    ['kind', 'drafts', 'sentences stated', 'grounded', 'marked'],
    [...kinds].map(([kind, one]) => [kind, one.drafts, one.stated, share(one.grounded, one.stated), one.marked]),
  );
  const tokens = { prompt: usage.promptTokens, cached: usage.cachedTokens, completion: usage.completionTokens };
  printTable(
    ['tokens', 'all', 'a ticket'],
    [...Object.entries(tokens).map(([name, count]) => [name, count, Math.round(count / Math.max(1, rows.length))])],
  );
  writeRows(options, written);
  return {
    task: 'drafting',
    tickets: rows.length,
    answerable,
    groundedRate: share(sum.grounded, sum.stated),
    unsupportedShown: sum.unmarked,
    linksOutside: sum.outside,
    p50Ms: Math.round(percentile(times, 0.5) * 10) / 10,
    p95Ms: Math.round(percentile(times, 0.95) * 10) / 10,
    tokens,
  };
}
