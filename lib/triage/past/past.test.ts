import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy';
import { createPast, type OpenTicket } from './past';
import type { DismissedIncident, PastRow, PastStore } from './past-store';

function memoryStore(): PastStore {
  const rows = new Map<string, PastRow>();
  const gone: DismissedIncident[] = [];
  return {
    async put(row) {
      const known = rows.get(row.ticketKey);
      rows.set(row.ticketKey, known ? { ...row, at: known.at, tier: known.tier } : row);
    },
    async confirm(key, tier) {
      const row = rows.get(key);
      if (row) rows.set(key, { ...row, tier });
    },
    newest: async (limit) => [...rows.values()].sort((a, b) => b.at - a.at).slice(0, limit),
    dismiss: async (incident) => void gone.push(incident),
    dismissed: async (since) => gone.filter(({ at }) => at >= since),
    removeBefore: async () => 0,
    remove: async () => {},
  };
}

const NOW = Date.parse('2026-11-05T14:00:00Z');
const hour = 3_600_000;
let number = 0;
const ticket = (text: string, given: Partial<OpenTicket> = {}): OpenTicket => {
  number += 1;
  const subject = 'Problem';
  return {
    ticketKey: `t${number}`,
    lang: 'en',
    brand: '',
    url: `https://x.example/${number}`,
    subject,
    text,
    ...given,
  };
};
const outage = [
  'Internet down. My internet has been down since 9 this morning in Ghent, the box shows a red light.',
  'No connection. Since this morning no internet at home (Ghent). Red light on the box.',
  'Is there an outage? No internet since this morning, restarted the box twice, still red light',
  'Outage Ghent? We have no internet since 9am. Red light on the modem.',
];
const others = [
  'How do I change my wifi password',
  'Invoice October is too high',
  'I want to move my plan',
  'SIM not delivered',
];

async function withTickets(texts: readonly string[], ago = hour) {
  const past = createPast(memoryStore());
  for (const text of others) await past.remember(ticket(text), NOW - 2 * hour);
  for (const [at, text] of texts.entries()) await past.remember(ticket(text), NOW - ago + at * 1000);
  return past;
}

describe('incidents', () => {
  it('four similar tickets in four hours are one, with what they share', async () => {
    const past = await withTickets(outage.slice(0, 3));
    const { incident, surge } = await past.beside(ticket(outage[3] ?? ''), defaultPolicy, NOW);
    expect(surge).toBe(4);
    expect(incident).toMatchObject({ count: 4, hours: 4 });
    expect(incident?.words).toEqual(expect.arrayContaining(['internet', 'red', 'light']));
    expect(incident?.tickets).toHaveLength(3);
  });

  it.each([
    ['too few', outage.slice(0, 2), hour, {}],
    ['too long ago', outage.slice(0, 3), 5 * hour, {}],
    ['another brand', outage.slice(0, 3), hour, { brand: 'Pro' }],
    ['another language', outage.slice(0, 3), hour, { lang: 'nl' as const }],
  ])('none with %s', async (_, texts, ago, given) => {
    const past = await withTickets(texts, ago);
    expect((await past.beside(ticket(outage[3] ?? '', given), defaultPolicy, NOW)).incident).toBeNull();
  });

  it('none of tickets about different matters, and a ticket read again counts once', async () => {
    const past = await withTickets([]);
    expect((await past.beside(ticket('My phone screen is broken'), defaultPolicy, NOW)).incident).toBeNull();
    const same = ticket(outage[0] ?? '');
    for (let round = 0; round < 5; round += 1) await past.remember(same, NOW);
    expect((await past.beside(same, defaultPolicy, NOW)).surge).toBe(1);
  });

  it('waved aside stays away until it has grown by half', async () => {
    const past = await withTickets(outage.slice(0, 3));
    const open = ticket(outage[3] ?? '');
    const { incident } = await past.beside(open, defaultPolicy, NOW);
    if (!incident) throw new Error('no incident');
    await past.dismiss(open, incident, NOW);
    expect(await past.beside(open, defaultPolicy, NOW)).toMatchObject({ surge: 4, incident: null });
    for (const text of outage.slice(0, 2)) await past.remember(ticket(`${text} Please help.`), NOW);
    expect((await past.beside(open, defaultPolicy, NOW)).incident?.count).toBe(6);
  });
});

describe('confirmed tiers', () => {
  it('count at once for the next similar ticket, and never for the ticket itself', async () => {
    const past = await withTickets([]);
    const first = ticket('The fibre box reboots after firmware 7.2');
    await past.remember(first, NOW);
    const next = ticket('Fibre box reboots since firmware 7.2');
    expect((await past.beside(next, defaultPolicy, NOW)).similar).toEqual([]);
    await past.confirm(first.ticketKey, 'L3');
    const [closest] = (await past.beside(next, defaultPolicy, NOW)).similar;
    expect(closest).toMatchObject({ id: first.ticketKey, tier: 'L3' });
    expect((await past.beside(first, defaultPolicy, NOW)).similar).toEqual([]);
  });
  it('are counted word by word, without the ticket itself', async () => {
    const past = await withTickets([]);
    const first = ticket('The fibre box reboots after firmware 7.2');
    await past.remember(first, NOW);
    const next = ticket('Another fibre reboots');
    expect((await past.beside(next, defaultPolicy, NOW)).team).toBeNull();
    await past.confirm(first.ticketKey, 'L3');
    const { team } = await past.beside(next, defaultPolicy, NOW);
    expect(team?.tickets).toBe(1);
    expect(team?.voices[2]).toBeGreaterThan(0);
    expect((await past.beside(first, defaultPolicy, NOW)).team).toBeNull();
  });
});
