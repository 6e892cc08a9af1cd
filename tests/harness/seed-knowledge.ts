import type { Page } from 'playwright-core';

export interface SeedSize {
  articles: number;
  suggestions: number;
}

/**
 * Fills the extension's own database with an invented knowledge base and log, straight into its tables: sending so many
 * tickets through the core would take hours. Run it on a page of the extension, after the core has made the database.
 */
export async function seedKnowledge(page: Page, size: SeedSize): Promise<void> {
  await page.evaluate(seed, size);
}

// Runs in the page: nothing from outside but its argument.
async function seed({ articles, suggestions }: SeedSize): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('sidedesk');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const put = (stores: Record<string, unknown[]>) =>
    new Promise<void>((resolve, reject) => {
      const tx = db.transaction(Object.keys(stores), 'readwrite');
      for (const [name, rows] of Object.entries(stores)) for (const row of rows) tx.objectStore(name).put(row);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
  const now = Date.now();
  const day = 86_400_000;
  let state = 7;
  const random = () => {
    // mulberry32: a plain linear generator runs in short circles here.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  await put({
    sources: [
      {
        id: 's1',
        kind: 'website',
        name: 'Brightline Help',
        address: 'https://help.brightline.example',
        internal: false,
        addedAt: now - 300 * day,
        freshnessDays: 180,
      },
      {
        id: 's2',
        kind: 'markdown-folder',
        name: 'Agent handbook',
        address: null,
        internal: true,
        addedAt: now - 200 * day,
      },
    ],
    changes: Array.from({ length: 24 }, (_, n) => ({
      ...{
        sourceId: n % 4 === 3 ? 's2' : 's1',
        run: `run-${n}`,
        at: now - (n * 3.4 + 0.2) * day,
        first: n === 23,
        hidden: false,
      },
      ...(n === 23
        ? { added: articles, changed: 0, removed: 0 }
        : { added: Math.floor(random() * 9), changed: Math.floor(random() * 14), removed: Math.floor(random() * 4) }),
      articles: ['added', 'changed', 'removed'].map((kind, at) => ({
        id: `a${n}-${at}`,
        title: `Set up roaming, part ${n}.${at}`,
        url: 'https://help.brightline.example/roaming',
        kind,
      })),
    })),
  });

  const things = [
    'router',
    'eSIM',
    'voicemail',
    'invoice',
    'roaming',
    'contract',
    'number',
    'refund',
    'speed',
    'password',
  ];
  const verbs = ['Restart', 'Set up', 'Cancel', 'Change', 'Find', 'Move', 'Check', 'Download', 'Pay', 'Protect'];
  const rows = Array.from({ length: articles }, (_, n) => ({
    id: `${n % 10 === 9 ? 's2' : 's1'}/${n}`,
    sourceId: n % 10 === 9 ? 's2' : 's1',
    ...{
      hash: String(n),
      run: 'r',
      lang: ['en', 'de', 'fr', 'nl'][n % 4],
      internal: false,
      brand: null,
      tier: null,
      first: n * 8,
      count: 1,
    },
    title: `${verbs[n % 10]} your ${things[Math.floor(n / 10) % 10]} (${n})`,
    url: `https://help.brightline.example/a/${n}`,
    updatedAt: now - Math.floor(random() * 400) * day,
  }));
  for (let at = 0; at < rows.length; at += 5000) await put({ articles: rows.slice(at, at + 5000) });

  const matters = [
    ['eSIM on a smartwatch', 'The eSIM plan does not show up on my smartwatch after I scan the QR code.', 'en'],
    ['Smartwatch ohne eSIM', 'Meine Smartwatch findet den eSIM Tarif nicht, der QR Code wird abgelehnt.', 'de'],
    ['Block adult websites', 'How do I turn on parental control to block websites on the phone of my child?', 'en'],
    ['Paper invoice by post', 'I want the invoice on paper and by post, not as a PDF by mail.', 'en'],
    ['Facture papier', 'Je voudrais recevoir ma facture papier par la poste et non en ligne.', 'fr'],
    ['Satellite calls', 'Does my tariff include calls by satellite when I am in the mountains?', 'en'],
    ['Telefoon verzekeren', 'Kan ik mijn telefoon verzekeren tegen diefstal en schade bij jullie?', 'nl'],
    ['Two numbers on one phone', 'Can I use a work number and a private number together on one phone?', 'en'],
  ] as const;
  const fillers = [
    'Since yesterday evening.',
    'My neighbour has the same.',
    'I called twice already.',
    'Thanks in advance.',
    'It is urgent for me.',
    'I read the help pages.',
  ];
  const body = 'Unplug the router and wait for thirty seconds before you plug it in again.';
  for (let at = 0; at < suggestions; at += 1000) {
    const stores: Record<string, unknown[]> = { records: [], events: [], due: [] };
    for (let n = at; n < Math.min(suggestions, at + 1000); n += 1) {
      const gap = random() < 0.2;
      const [subject, text, language] = pick(matters);
      const shownAt = now - Math.floor(random() ** 1.4 * 360 * day);
      // A few articles are cited most of the time.
      const cited = rows[Math.floor(random() ** 4 * rows.length * 0.6)] ?? rows[0];
      const draft = {
        ...{
          id: `d${n}`,
          kind: gap ? 'ask-customer' : 'answer',
          by: 'knowledge',
          warnings: gap ? ['not-in-knowledge-base'] : [],
        },
        text: `Hello,\n\n${body} [1]\n\nKind regards`,
        citations: gap || !cited ? [] : [{ n: 1, passageId: `${cited.id}#0`, title: cited.title, url: cited.url }],
      };
      stores.records?.push({
        ...{ id: `r${n}`, schema: 1, ref: { helpdesk: 'zendesk', account: 'brightline.zendesk.com', id: String(n) } },
        ...{
          ticketKey: `zendesk|brightline.zendesk.com|${n}`,
          ticketUrl: `https://brightline.zendesk.com/agent/tickets/${n}`,
        },
        ...{
          shownAt,
          language,
          subject: gap ? `${subject}` : 'Router',
          excerpt: `${text} ${pick(fillers)} ${pick(fillers)}`,
        },
        decision: {
          tier: 'L1',
          confidence: 0.8,
          minimum: 'L1',
          team: null,
          signals: [],
          reasons: [],
          clocks: [],
          holdingReplyOnly: false,
          by: 'rules',
          policyVersion: '1',
        },
        ...{ fit: gap ? (random() < 0.3 ? 'weak' : 'none') : 'good', passages: [], drafts: [draft] },
        engine: { kind: 'knowledge', name: 'knowledge', promptVersion: 'none' },
        ...{ versions: { policy: '1', rules: '1', product: '0' }, timings: {}, readBy: 'api' },
      });
      stores.due?.push({ id: `r${n}`, stamp: '' });
      const fate = random();
      if (fate < 0.5)
        stores.events?.push({
          id: `i${n}`,
          recordId: `r${n}`,
          at: shownAt + 5000,
          type: 'inserted',
          draftId: `d${n}`,
          verified: true,
          mode: 'insert',
        });
      if (fate < 0.4) {
        const cut = Number(cited?.id.split('/')[1] ?? 0) % 7 === 3 && random() < 0.6;
        stores.events?.push({
          ...{
            id: `s${n}`,
            recordId: `r${n}`,
            at: shownAt + 60_000,
            type: 'sent',
            draftId: `d${n}`,
            messageId: `m${n}`,
          },
          ...{
            text:
              gap || cut
                ? 'Hello [NAME_1],\n\nPlease open the app and choose Devices, then Add a watch.\n\nKind regards,\nAnna'
                : body,
          },
          ...{
            editDistance: gap || cut ? 0.8 : 0.01,
            survival: gap || cut ? 0 : 1,
            outcome: gap || cut ? 'not-used' : 'as-is',
          },
        });
      }
    }
    await put(stores);
  }
  db.close();
}
