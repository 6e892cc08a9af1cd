import { describe, expect, it } from 'vitest';
import { starClusters } from './cluster';
import { topicsAsCsv, topicsAsMarkdown } from './export';
import { type GapRow, tellingTerms } from './gap-ticket';
import type { TopicMark } from './store';
import { byTicket, topicsOf } from './topics';
import { weekOf, weekStart, weeksOf } from './weeks';

const now = Date.UTC(2026, 10, 27, 12);
const day = 24 * 60 * 60 * 1000;

function gap(ticket: string, subject: string, daysAgo: number, change: Partial<GapRow> = {}): GapRow {
  return {
    ...{ id: `r-${ticket}`, ticketKey: ticket, at: now - daysAgo * day, lang: 'en', reason: 'none', subject },
    ...{ url: `https://acme.zendesk.com/agent/tickets/${ticket}`, ownReply: false },
    ...tellingTerms(subject, subject, 'en'),
    ...change,
  };
}

const rows = [
  gap('1', 'eSIM on my smartwatch', 20),
  gap('2', 'Smartwatch shows no eSIM', 6, { ownReply: true }),
  gap('3', 'Use eSIM with smartwatch abroad', 1, { lang: 'nl', reason: 'dismissed' }),
  gap('4', 'Paper invoice by post', 2),
];
const weeks = weeksOf(28, now);
const topics = async (all: GapRow[], marks: TopicMark[] = []) => topicsOf(all, await starClusters(all), marks, weeks);

describe('topics', () => {
  it('name what tickets share, with counts, languages, reasons and course', async () => {
    const { topics: found, single } = await topics(rows);
    expect(found).toHaveLength(1);
    expect(single).toBe(1);
    expect(found[0]).toMatchObject({
      ...{ words: ['eSIM', 'smartwatch'], tickets: 3, ownReplies: 1, fresh: 0, state: 'open', newest: now - day },
      langs: [
        { lang: 'en', tickets: 2 },
        { lang: 'nl', tickets: 1 },
      ],
      reasons: [
        { reason: 'none', tickets: 2 },
        { reason: 'dismissed', tickets: 1 },
      ],
      weeks: [1, 0, 1, 1],
    });
    expect(found[0]?.examples.map(({ recordId }) => recordId)).toEqual(['r-3', 'r-2', 'r-1']);
  });

  it('are marked by their tickets, whatever they are called later', async () => {
    const mark: TopicMark = { id: 'old-centre', state: 'done', at: now - 3 * day, tickets: ['1', '2'] };
    expect((await topics(rows, [mark])).topics[0]).toMatchObject({ state: 'done', fresh: 1 });
  });

  it('come back when enough new tickets come in', async () => {
    const mark: TopicMark = { id: 'x', state: 'dismissed', at: now - 10 * day, tickets: ['1', '9'] };
    const more = [...rows, gap('5', 'eSIM smartwatch again', 0)];
    expect((await topics(more, [mark])).topics[0]).toMatchObject({ state: 'open', fresh: 3 });
  });
});

describe('tickets', () => {
  it('count once, with the surest reason, the latest time and the reply of their own', () => {
    const found = byTicket([
      gap('1', 'eSIM on my smartwatch watch', 5, { id: 'first', reason: 'dismissed', ownReply: true }),
      gap('1', 'any news?', 1, { id: 'second', reason: 'weak' }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'first', reason: 'dismissed', at: now - day, ownReply: true });
    expect(found[0]?.subject).toBe('eSIM on my smartwatch watch');
  });
});

describe('weeks', () => {
  it('begin on Monday, in UTC', () => {
    expect(new Date(weekStart(weekOf(now))).toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(weekOf(weekStart(7))).toBe(7);
    expect(weekOf(weekStart(7) - 1)).toBe(6);
    expect(weeks.to - weeks.from).toBe(3);
  });
});

describe('export', () => {
  const hostile = '=HYPERLINK("http://evil") <img src=x> [a](javascript:1)';
  const all = async () => {
    const [topic] = (await topics(rows)).topics;
    return topic
      ? [
          {
            ...topic,
            subject: hostile,
            words: ['=cmd', 'b"c'],
            examples: topic.examples.map((one) => ({ ...one, subject: hostile })),
          },
        ]
      : [];
  };

  it('writes CSV whose cells no spreadsheet runs', async () => {
    const csv = topicsAsCsv(await all());
    const [, line = ''] = csv.split('\r\n');
    expect(csv.startsWith('\uFEFFtopic,tickets,')).toBe(true);
    expect(line.startsWith(`"'=cmd b""c",3,1,en 2; nl 1,none 2; dismissed 1,2026-11-26T`)).toBe(true);
    expect(line).toContain(`"'=HYPERLINK(""http://evil"")`);
  });

  it('writes a Markdown list in which a customer’s words are words', async () => {
    const text = topicsAsMarkdown(await all(), { title: 'To write', line: (topic) => `${topic.tickets} tickets` });
    expect(text).toContain('# To write\n\n- [ ] **=cmd · b"c**: 3 tickets\n  - [');
    expect(text).toContain('](https://acme.zendesk.com/agent/tickets/3)');
    expect(text).not.toMatch(/(?<!\\)<img/);
    expect(text).not.toContain('[a](javascript');
  });
});
