import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge';
import { readMarkdownFile } from '../../knowledge/sources/markdown-folder';
import { sampleEntry, sampleRecord } from '../../quality/sample-entry';
import type { SuggestionEvent } from '../../quality/types';
import { SidedeskDatabase } from '../../store/database';
import { entryStore } from '../../store/entry-store';
import { knowledgeStore } from '../../store/knowledge-store';
import { createEntries, type Entries, ownEntriesSource } from './entries';
import { gapMark, makeEntry, particularsOf, titleOf, unfinished, withoutCustomer } from './make-entry';
import { entryAsMarkdown } from './markdown';

const reply =
  'Hello [NAME_1],\n\nOpen the app, choose Devices and then Add a watch. Scan the QR code that we sent to [EMAIL_1] on 24/11/2026.\n\nThe fee is €4.99.\n\nKind regards,\nAnna Berg\nBrightline Care';
const sent = (text: string): SuggestionEvent => ({
  ...{ id: 's', recordId: 'r', at: 2, type: 'sent', draftId: null, text, editDistance: null, survival: null },
  ...{ outcome: 'not-used', messageId: 'm' },
});
const logged = (text = reply, change: Parameters<typeof sampleRecord>[1] = {}) =>
  sampleEntry(sampleRecord('r', { subject: 'RE: eSIM on my smartwatch for [NAME_1]', ...change }), [sent(text)]);

describe('an entry made from a reply', () => {
  it('has the question for a title, and no greeting, signature or customer in its text', () => {
    expect(makeEntry(logged(), 'e1', 5)).toEqual({
      ...{ id: 'e1', state: 'draft', createdAt: 5, updatedAt: 5, recordId: 'r', internal: true, lang: 'en' },
      ticketUrl: 'https://brightline.zendesk.com/agent/tickets/42',
      title: 'eSIM on my smartwatch for',
      body: `Open the app, choose Devices and then Add a watch. Scan the QR code that we sent to ${gapMark} on 24/11/2026.\n\nThe fee is €4.99.`,
      original: reply,
      check: ['24/11/2026', '€4.99'],
    });
  });

  it('says what a reviewer wants, with a reply or without', () => {
    const words = { title: 'Add a watch for [NAME_1]', text: 'Open the app and choose Devices.' };
    for (const entry of [logged(), sampleEntry(sampleRecord('r'))])
      expect(makeEntry(entry, 'e', 1, words)).toMatchObject({
        ...{ title: `Add a watch for ${gapMark}`, body: words.text, original: words.text },
      });
    expect(makeEntry(logged(), 'e', 1, { ...words, text: ' ' })?.original).toBe(reply);
  });

  it('is none where no reply is known or nothing of it is left', () => {
    expect(makeEntry(sampleEntry(sampleRecord('r')), 'e', 1)).toBeNull();
    expect(makeEntry(logged('Hello [NAME_1],\n\nKind regards,\nAnna'), 'e', 1)).toBeNull();
  });

  it('is in the language of the reply, whatever the ticket’s', () => {
    const german =
      'Öffnen Sie die App, wählen Sie Geräte und dann Uhr hinzufügen. Danach scannen Sie den Code, den wir geschickt haben.';
    expect(makeEntry(logged(german), 'e', 1)?.lang).toBe('de');
  });

  it('takes out what the mask of the log had missed', () => {
    expect(withoutCustomer('Write to eve.smith@example.com or [EMAIL_2b], [NAME_1].')).toBe(
      `Write to ${gapMark} or ${gapMark}.`,
    );
  });

  it('takes the first sentence of the ticket where the subject says nothing', () => {
    expect(titleOf('Help', 'Hello,\nhow do I set up roaming? It is urgent.', 'en')).toBe('how do I set up roaming?');
    expect(titleOf('[NAME_1]', '', 'en')).toBe('');
  });

  it('names what may be this customer’s own', () => {
    expect(particularsOf('Order AB-12345 of 3.4.2026 for 12,50 € at 14:30, see step 2.')).toEqual([
      'AB-12345',
      '3.4.2026',
      '12,50 €',
      '14:30',
    ]);
  });

  it('is not finished with a mark, a placeholder or an address in it', () => {
    expect(unfinished({ title: 'T', body: 'Fine as it is.' })).toEqual([]);
    expect(unfinished({ title: 'T', body: `Sent to ${gapMark}.` })).toEqual([gapMark]);
    expect(unfinished({ title: '[NAME_1]', body: 'x' })).toEqual([gapMark]);
    expect(unfinished({ title: 'T', body: 'Write to eve.smith@example.com' })).toEqual(['EMAIL']);
  });

  it('is a Markdown file that a files source reads back', () => {
    const entry = {
      ...(makeEntry(logged(), 'e', Date.UTC(2026, 1, 3)) as never as Parameters<typeof entryAsMarkdown>[0]),
      title: 'A "title": with marks',
    };
    const read = readMarkdownFile({ path: 'e.md', text: entryAsMarkdown(entry), modifiedAt: null }, false);
    expect(read).toMatchObject({
      ok: true,
      article: { title: 'A "title": with marks', lang: 'en', internal: true, updatedAt: Date.UTC(2026, 1, 3) },
    });
  });
});

describe('entries', () => {
  let knowledge: Knowledge;
  let entries: Entries;
  let db: SidedeskDatabase;
  beforeEach(() => {
    db = new SidedeskDatabase(`entries-${crypto.randomUUID()}`);
    knowledge = createKnowledge({ store: knowledgeStore(db), fetch, now: () => 1000, sleep: async () => {} });
    let made = 0;
    entries = createEntries({
      store: entryStore(db),
      knowledge,
      entries: async ([id]) => (id === 'r' ? [logged()] : []),
      sync: () => {},
      newId: () => {
        made += 1;
        return `e${made}`;
      },
      now: () => 1000 + made,
    });
  });
  const sync = async () => {
    const own = (await knowledge.listSources()).find(({ source }) => source.name === ownEntriesSource);
    if (own) await knowledge.sync(own.source.id, { full: true });
  };
  const found = async () =>
    (await knowledge.search({ subject: 'add a watch in the app', body: '', lang: 'en', limit: 5 })).hits.map(
      ({ title, internal }) => ({ title, internal }),
    );
  const finished = {
    title: 'Add a watch',
    body: 'Open the app, choose Devices, add a watch.',
    lang: 'en',
    internal: true,
  } as const;

  it('are found once approved, marked as internal, and not before or after', async () => {
    const { id } = await entries.make('r');
    expect((await entries.make('r')).id).toBe(id);
    await sync();
    expect(await found()).toEqual([]);
    await expect(entries.setState(id, 'approved')).rejects.toMatchObject({ problem: { code: 'entry-unfinished' } });
    await entries.save(id, finished);
    expect(await entries.setState(id, 'approved')).toMatchObject({ state: 'approved', original: null, check: [] });
    await sync();
    expect(await found()).toEqual([{ title: 'Add a watch', internal: true }]);
    await entries.save(id, { ...finished, title: 'Add a smartwatch' });
    expect((await entries.list())[0]?.state).toBe('draft');
    await sync();
    expect(await found()).toEqual([]);
  });

  it('of two pages: the later one is told, and nobody approves words that were not on screen', async () => {
    const made = await entries.make('r');
    await entries.save(made.id, finished);
    const theirs = { ...finished, title: 'Theirs' };
    const told = { problem: { code: 'review-changed' } };
    const answers = await Promise.allSettled([
      entries.save(made.id, theirs, finished),
      entries.save(made.id, { ...finished, title: 'Mine' }, finished),
    ]);
    expect(answers).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: told }]);
    await expect(entries.setState(made.id, 'approved', finished)).rejects.toMatchObject(told);
    expect((await entries.list())[0]).toMatchObject({ title: 'Theirs', state: 'draft' });
    // Repeated after a stopped worker, it is no clash with itself.
    expect(await entries.save(made.id, theirs, finished)).toMatchObject({ title: 'Theirs' });
    expect(await entries.setState(made.id, 'approved', theirs)).toMatchObject({ state: 'approved' });
  });

  it('take one out and leave the others', async () => {
    const { id } = await entries.make('r');
    await entries.save(id, finished);
    await entries.setState(id, 'approved');
    await entryStore(db).put([
      { ...(await entries.list())[0], id: 'other', recordId: 'x', title: 'Add a second watch' } as never,
    ]);
    await entries.setState('other', 'approved');
    await sync();
    expect(await found()).toHaveLength(2);
    await entries.remove(id);
    await sync();
    expect((await found()).map(({ title }) => title)).toEqual(['Add a second watch']);
  });

  it('are not found any more once taken back, although the worker was stopped before their file went', async () => {
    const { id } = await entries.make('r');
    await entries.save(id, finished);
    await entries.setState(id, 'approved');
    await sync();
    const [entry] = await entries.list();
    await entryStore(db).put([{ ...(entry as NonNullable<typeof entry>), state: 'draft' }]);
    await entries.refresh();
    await sync();
    expect(await found()).toEqual([]);
    // Nor does it bring a source back that somebody removed.
    await entries.setState(id, 'approved');
    const [own] = await knowledge.listSources();
    await knowledge.removeSource(own?.source.id ?? '');
    await entries.refresh();
    expect(await knowledge.listSources()).toEqual([]);
  });

  it('are drafts again when somebody removed their source', async () => {
    const { id } = await entries.make('r');
    await entries.save(id, finished);
    await entries.setState(id, 'approved');
    const [own] = await knowledge.listSources();
    await knowledge.removeSource(own?.source.id ?? '');
    expect((await entries.list())[0]?.state).toBe('draft');
  });

  it('refuse what is unknown, by name', async () => {
    await expect(entries.make('nobody')).rejects.toMatchObject({ problem: { code: 'entry-no-reply' } });
    await expect(entries.save('nobody', finished)).rejects.toMatchObject({ problem: { params: { field: 'id' } } });
  });
});
