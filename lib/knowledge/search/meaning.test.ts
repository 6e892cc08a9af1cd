import { beforeEach, describe, expect, it } from 'vitest';
import type { SidedeskDatabase } from '../../store/database';
import type { Language } from '../../ticket/page-ticket';
import { createEmbedding } from '../embedding/embedding';
import type { QueryVector } from '../embedding/types';
import { article, freshStore, putArticles, removeArticle, testSource, withSource } from '../fixtures/base';
import { conceptModel, conceptVector } from '../fixtures/concepts';
import { createSearch, type SearchQuery } from '../search';
import type { KnowledgeStore } from '../store';
import { createTurns } from '../turns';
import type { Found } from './search-index';

let store: KnowledgeStore;
let db: SidedeskDatabase;
const maker = 'http://one|m';

beforeEach(async () => {
  ({ store, db } = freshStore());
  await withSource(store);
});

async function embedAll(): Promise<void> {
  const embedding = createEmbedding(store, { now: () => 0, sleep: async () => {}, turns: createTurns() });
  const { embed } = conceptModel();
  await embedding.run({ maker, embed, ask: embed, clean: (text) => text, signal: new AbortController().signal });
}

const vectorOf = (text: string): QueryVector => ({ maker, values: Float32Array.from(conceptVector(text)) });

function ask(text: string, over: Partial<SearchQuery> = {}, onFound?: (found: Found) => void) {
  const search = createSearch(store, onFound ? { onFound } : {});
  return search.search({ subject: text, body: '', lang: 'en', limit: 5, vector: vectorOf(text), ...over });
}

const titles = ({ hits }: { hits: { title: string }[] }) => hits.map(({ title }) => title);
const others = Array.from({ length: 12 }, (_, at) =>
  article(`other${at}`, `Holiday plan ${at}`, [`The office is closed on day ${at}; ask the reception for the key.`]),
);

describe('search by words and by meaning', () => {
  it('finds what shares no word with the ticket, and says why it stands there', async () => {
    await putArticles(store, [
      article('refund', 'Refund', ['A refund takes five days.']),
      article('invoice', 'Invoice', ['The invoice is in the account.']),
      ...others,
    ]);
    await embedAll();
    const byWords = await ask('I want my money back', { vector: undefined as never });
    expect(titles(byWords)).not.toContain('Refund');
    const joined = await ask('I want my money back');
    expect(titles(joined)[0]).toBe('Refund');
    expect(joined.fitReasons).toContain('near-in-meaning');
  });

  it('keeps what words alone find well, and the judgement of it', async () => {
    await putArticles(store, [
      article('router', 'Restart the router', [
        'To restart the router hold the reset button for ten seconds.',
        'When the router blinks orange restart it once more.',
      ]),
      article('refund', 'Refund', ['A refund takes five days.']),
      ...others,
    ]);
    await embedAll();
    const question = 'How do I restart the router that blinks orange';
    const alone = await ask(question, { vector: undefined as never });
    const joined = await ask(question);
    expect(titles(joined)[0]).toBe('Restart the router');
    expect(joined.fit).toBe(alone.fit);
    expect(joined.fitReasons).toContain('meaning-agrees');
  });

  it('never says that something fits because it is near in meaning', async () => {
    await putArticles(store, [article('refund', 'Refund', ['A refund takes five days.']), ...others]);
    await embedAll();
    const none = await ask('Xyzzy plugh frobnicate', { vector: vectorOf('reimburse') });
    expect(none.fit).toBe('none');
    expect(titles(none)[0]).toBe('Refund');
    // Words found one article and meaning another: what is shown first is judged by its own words.
    const other = await ask('Which day is the office closed', { vector: vectorOf('reimburse') });
    expect(other.fit).not.toBe('good');
  });

  it('keeps to the scope: brand, tier, language, internal, source', async () => {
    await withSource(store, { id: 'second', name: 'Second' });
    await putArticles(store, [
      article('open', 'Refund for all', ['A refund takes five days.']),
      article('inside', 'Refund inside', ['Refund up to 50 without asking.'], 'en', { internal: true }),
      article('brand', 'Refund of Bright', ['A refund of Bright takes two days.'], 'en', { brand: 'Bright' }),
      article('tier', 'Refund for L3', ['The refund job runs at night.'], 'en', { tier: 'L3' }),
      article('french', 'Remboursement', ['Le refund prend cinq jours.'], 'fr'),
      article('source', 'Refund elsewhere', ['A refund elsewhere.'], 'en', { sourceId: 'second' }),
      ...others,
    ]);
    await embedAll();
    const question = 'reimburse';
    const found = async (scope: SearchQuery['scope']) =>
      titles(await ask(question, { scope: scope ?? {}, limit: 50 })).filter((title) => !title.startsWith('Holiday'));
    expect(await found({})).toHaveLength(6);
    expect(await found({ internal: false })).not.toContain('Refund inside');
    expect(await found({ brand: 'Acme' })).not.toContain('Refund of Bright');
    expect(await found({ tiers: ['L1', 'L2'] })).not.toContain('Refund for L3');
    expect(await found({ langs: ['en'] as Language[] })).not.toContain('Remboursement');
    expect(await found({ sources: [testSource] })).not.toContain('Refund elsewhere');
  });

  it('finds what the scope allows also where it is one in many', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      article(`m${at}`, `Refund ${at}`, ['A refund takes five days.'], 'en', { brand: 'Big' }),
    );
    await putArticles(store, [...many, article('small', 'Refund of Small', ['A bill.'], 'en', { brand: 'Small' })]);
    await embedAll();
    expect(titles(await ask('reimburse', { scope: { brand: 'Small' } }))).toEqual(['Refund of Small']);
  });

  it('leaves out what was removed since, before the vectors are brought up to date', async () => {
    await putArticles(store, [article('refund', 'Refund', ['A refund takes five days.']), ...others]);
    await embedAll();
    await removeArticle(store, 'refund');
    expect(titles(await ask('reimburse'))).not.toContain('Refund');
  });

  it('answers by words where few passages have a vector, or those of another model', async () => {
    await putArticles(store, [article('refund', 'Refund', ['A refund takes five days.'])]);
    await embedAll();
    await putArticles(store, others);
    expect(titles(await ask('reimburse'))).not.toContain('Refund');
    await embedAll();
    expect(titles(await ask('reimburse'))).toContain('Refund');
    const foreign = { ...vectorOf('reimburse'), maker: 'http://two|m' };
    expect(titles(await ask('reimburse', { vector: foreign }))).not.toContain('Refund');
    const short = { maker, values: Float32Array.of(1, 0) };
    expect(titles(await ask('reimburse', { vector: short }))).not.toContain('Refund');
    const nowhere = { maker, values: new Float32Array(256) };
    expect(titles(await ask('reimburse', { vector: nowhere }))).not.toContain('Refund');
  });

  it('answers by words where a stored page is damaged beyond use', async () => {
    await putArticles(store, [article('refund', 'Refund', ['A refund takes five days.']), ...others]);
    await embedAll();
    for (const row of await db.vectors.toArray()) await db.vectors.put({ ...row, bytes: row.bytes.slice(1) });
    expect((await ask('Which day is the office closed')).hits.length).toBeGreaterThan(0);
    await embedAll();
    expect(titles(await ask('reimburse'))).toContain('Refund');
  });

  it('gives the same articles as before where nothing was embedded', async () => {
    await putArticles(store, [article('refund', 'Refund', ['A refund takes five days.']), ...others]);
    const question = 'Which day is the office closed';
    const { tookMs: _, ...alone } = await ask(question, { vector: undefined as never });
    const { tookMs: __, ...asked } = await ask(question);
    expect(asked).toEqual(alone);
  });
});
