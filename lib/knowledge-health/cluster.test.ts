import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, sameMatter, starClusters } from './cluster';
import { tellingTerms } from './gap-ticket';

const ticket = (id: string, subject: string, text: string): Item => ({ id, ...tellingTerms(subject, text, 'en') });

const tickets = [
  ticket('a1', 'eSIM for my watch', 'How do I put the eSIM on my smartwatch? The watch says no plan found.'),
  ticket('a2', 'Smartwatch eSIM', 'My watch does not find the eSIM plan, the QR code is not accepted on the watch.'),
  ticket('a3', 'Watch plan', 'I bought a watch and want to use the eSIM plan with it, where is the QR code?'),
  ticket('b1', 'Parental control', 'I want to block adult websites for the phone of my child.'),
  ticket('b2', 'Block websites for child', 'Is there a parental control to block websites on a phone of a child?'),
  ticket('c1', 'Paper invoice', 'Please send me the invoice on paper by post from now on.'),
];

const words = ['esim', 'watch', 'router', 'invoice', 'roaming', 'child', 'block', 'refund', 'speed', 'voicemail'];
const items = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      terms: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
    }),
    { selector: ({ id }) => id, maxLength: 24 },
  )
  .map((rows) => rows.map((row): Item => ({ ...row, weights: row.terms.map((_, at) => (at === 0 ? 2 : 1)) })));

const canonical = (clusters: { centre: string; members: string[] }[]) =>
  clusters.map(({ centre, members }) => `${centre}: ${[...members].sort().join()}`).sort();

describe('star clusters', () => {
  it('puts tickets on one matter together and leaves the others apart', async () => {
    const found = await starClusters(tickets);
    expect(found.map(({ members }) => [...members].sort().join()).sort()).toEqual(['a1,a2,a3', 'b1,b2', 'c1']);
  });

  it('gives the same groups for every order of the tickets', () =>
    fc.assert(
      fc.asyncProperty(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          expect(canonical(await starClusters(shuffled))).toEqual(canonical(await starClusters(all)));
        },
      ),
      { numRuns: 200 },
    ));

  it('puts every ticket into one group, and the centre into its own', () =>
    fc.assert(
      fc.asyncProperty(items, async (all) => {
        const found = await starClusters(all);
        expect(found.flatMap(({ members }) => members).sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { centre, members } of found) expect(members).toContain(centre);
      }),
    ));

  it('puts tickets of the same words into one group', () =>
    fc.assert(
      fc.asyncProperty(items, fc.nat(), async (all, at) => {
        const one = all[at % Math.max(1, all.length)];
        fc.pre(one !== undefined);
        const twin = { ...one, id: `${one.id}-twin` };
        fc.pre(!all.some(({ id }) => id === twin.id));
        const found = await starClusters([...all, twin]);
        expect(found.find(({ members }) => members.includes(one.id))?.members).toContain(twin.id);
      }),
    ));

  it('needs more in common the higher the threshold is', async () => {
    const loose = await starClusters(tickets, { threshold: 0.01 });
    const strict = await starClusters(tickets, { threshold: 0.99 });
    expect(strict).toHaveLength(tickets.length);
    expect(loose.length).toBeLessThan((await starClusters(tickets, { threshold: sameMatter })).length + 1);
  });

  it('rests between pieces and stops when told', async () => {
    const rest = async () => {
      throw new Error('stop');
    };
    await expect(starClusters(tickets, { rest })).rejects.toThrow('stop');
    expect(await starClusters([])).toEqual([]);
  });
});
