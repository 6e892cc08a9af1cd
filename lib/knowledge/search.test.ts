import { describe, expect, it } from 'vitest';
import { article, freshStore, putArticles, withSource } from './fixtures/base';
import { createSearch } from './search';
import { searchResultSchema } from './types';

const filler = [
  'Our shops are open from nine to six.',
  'We plant a tree for every new customer.',
  'Meet the team in Ghent.',
];

async function base() {
  const { store, db } = freshStore();
  await withSource(store);
  await putArticles(store, [
    article('esim', 'Activate your eSIM', [
      'Open Settings, then Mobile data, and scan the QR code from your activation e-mail to activate the eSIM.',
      'If the eSIM does not activate, restart the phone and scan the QR code again.',
    ]),
    article('roaming', 'Roaming outside the EU', ['Outside the EU you pay per megabyte unless you buy a travel pass.']),
    ...filler.map((text, at) => article(`filler-${at}`, `About us ${at}`, [text])),
    article(
      'facture',
      'Contester une facture',
      ['Vous pouvez contester une facture pendant trente jours après réception.'],
      'fr',
    ),
  ]);
  return { store, db, search: createSearch(store) };
}

describe('search', () => {
  it('finds the article, its best passage first, with a link and what matched', async () => {
    const { search } = await base();
    const result = await search.search({
      subject: 'eSIM not activating',
      body: 'I got the e-mail with the QR code but my new phone does not activate the eSIM.',
      lang: 'en',
      limit: 3,
    });
    expect(searchResultSchema.parse(result)).toEqual(result);
    expect(result.hits[0]).toMatchObject({
      articleId: 'esim',
      sourceName: 'Help',
      url: 'https://help.test/esim',
      internal: false,
    });
    expect(result.hits[0]?.matched).toContain('esim');
    expect(result.fit).toBe('good');
    expect(result.hits.map((hit) => hit.articleId)).toEqual([...new Set(result.hits.map((hit) => hit.articleId))]);
  });

  it('says that nothing fits a ticket about something else', async () => {
    const { search } = await base();
    const body = 'My grandmother wants to adopt a hedgehog from the animal shelter next to the railway museum.';
    expect(await search.search({ subject: 'Hedgehog adoption', body, lang: 'en', limit: 3 })).toMatchObject({
      fit: 'none',
    });
  });

  it('asks the other languages when nothing fits, and says so', async () => {
    const { search } = await base();
    const result = await search.search({ subject: 'contester facture', body: '', lang: 'en', limit: 3 });
    expect(result.lang).toBe('fr');
    expect(result.fit).toBe('weak');
    expect(result.fitReasons).toContain('other-language');
    expect(result.hits[0]?.articleId).toBe('facture');
  });

  it('searches every language when the ticket has none', async () => {
    const { search } = await base();
    const result = await search.search({ subject: '', body: 'contester une facture', lang: 'und', limit: 3 });
    expect(result).toMatchObject({ lang: 'fr', fit: 'good' });
    expect(result.fitReasons).not.toContain('other-language');
  });

  it('answers an empty base and an empty query honestly', async () => {
    const empty = createSearch(freshStore().store);
    expect(await empty.search({ subject: 'router', body: '', lang: 'en', limit: 3 })).toMatchObject({
      hits: [],
      fit: 'none',
      fitReasons: ['no-hits', 'empty-base'],
    });
    const { search } = await base();
    expect(await search.search({ subject: '', body: '...', lang: 'en', limit: 3 })).toMatchObject({
      hits: [],
      fit: 'none',
    });
  });

  it('finds compounds, inflections, accents and identifiers', async () => {
    const { store } = await base();
    await putArticles(store, [
      article('opzeg', 'Abonnement opzeggen', ['Je opzegtermijn is een maand. Stuur ons een bericht.'], 'nl'),
      article('termijn', 'Betalingstermijn', ['Je betaalt binnen veertien dagen.'], 'nl'),
      article('fout', 'Foutcode XK2040B', ['Herstart de modem.'], 'nl'),
      article('de', 'Rückerstattung', ['Die Rückerstattung dauert fünf Tage.'], 'de'),
    ]);
    const search = createSearch(store);
    const first = async (subject: string, lang: 'nl' | 'de') =>
      (await search.search({ subject, body: '', lang, limit: 3 })).hits[0]?.articleId;
    expect(await first('facturatietermijn', 'nl')).toBe('termijn');
    expect(await first('mijn abonnementen', 'nl')).toBe('opzeg');
    expect(await first('ik krijg xk2040b', 'nl')).toBe('fout');
    expect(await first('Ruckerstattungen', 'de')).toBe('de');
  });

  it('reads few records: no table is scanned and nothing is loaded at start', async () => {
    const { store } = await base();
    const calls: string[] = [];
    const note = <T>(call: string, answer: T): T => {
      calls.push(call);
      return answer;
    };
    const search = createSearch({
      ...store,
      read: (work) =>
        store.read((tx) =>
          work({
            ...tx,
            postings: {
              ...tx.postings,
              bulkGet: (keys) => note(`postings ${keys.length}`, tx.postings.bulkGet(keys)),
            },
            blocks: { ...tx.blocks, bulkGet: (keys) => note('passages', tx.blocks.bulkGet(keys)) },
          }),
        ),
    });
    const query = { subject: 'eSIM activate', body: '', lang: 'en' as const, limit: 3 };
    await search.search(query);
    expect(calls).toEqual(['postings 2', 'passages']);
    await search.search(query);
    expect(calls.slice(2)).toEqual(['passages']);
  });
});
