import { parseArgs } from 'node:util';

/**
 * `npm run bench [-- NAME]`: runs one or all measurements. Each prints its figures beside what they are compared
 * with; the last line is one JSON object `{NAME: {figure: value}}`.
 */
export type Bench = (options: { data: string | null }) => Promise<Record<string, number>>;

// Loaded only when asked for: a measurement may start browsers or servers.
const benches: Record<string, () => Promise<{ run: Bench }>> = {
  size: () => import('./size'),
  panel: () => import('./panel'),
  page: () => import('./page'),
  'first-byte': () => import('./first-byte'),
  search: () => import('./search'),
  crawl: () => import('./crawl'),
  vectors: () => import('./vectors'),
  review: () => import('./review'),
};

const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } });
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`Unknown measurement: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const figures: Record<string, Record<string, number>> = {};
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { run } = await load();
  figures[name] = await run({ data: values.data ?? null });
}
console.log(JSON.stringify(figures));
