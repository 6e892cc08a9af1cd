import { ridgeSoftmax } from '../eval/softmax';
import type { TicketRow } from '../eval/triage-rows';
import { ticketOf } from '../eval/triage-ticket';
import { tiers } from '../lib/triage/signals/evidence';
import { ownWords } from '../lib/triage/ticket-text';
import { stemsOf, strengthOf, writeWording } from '../lib/triage/wording/wording';

/** A word that only one ticket holds says more about that ticket than about its tier. */
const FEWEST = 2;

/**
 * Learns how tickets of each tier are worded: multinomial logistic regression on the presence of word stems.
 * @returns The weights as text, for `readWordingWeights`.
 */
export function trainWording(rows: readonly TicketRow[]): string {
  const stems = rows.map((row) => stemsOf(ownWords(ticketOf(row))));
  const counts = new Map<string, number>();
  for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const known = [...counts].flatMap(([stem, count]) => (count >= FEWEST ? [stem] : [])).sort();
  const place = new Map(known.map((stem, index) => [stem, index]));
  const inputs = stems.map((own) => {
    const places = [...own].flatMap((stem) => place.get(stem) ?? []);
    const input = new Array<number>(known.length).fill(0);
    for (const index of places) input[index] = strengthOf(places.length);
    return input;
  });
  const learned = ridgeSoftmax(
    inputs,
    rows.map(({ tier }) => tiers.indexOf(tier)),
  );
  return writeWording(known, learned);
}
