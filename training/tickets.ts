import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTickets, type TicketRow } from '../eval/triage-rows';

/** The tickets of `training/tickets`, all languages. */
export function trainingTickets(): TicketRow[] {
  const folder = new URL('./tickets/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readTickets(fileURLToPath(new URL(name, folder))));
}
