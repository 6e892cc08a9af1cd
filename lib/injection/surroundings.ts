import { concepts } from './concepts';
import type { HostileFinding } from './detector';
import { folded } from './pieces';

/** A line of a marker around orders. */
export const marker = /^[^\p{L}]*(?:\p{Lu}[\p{Lu} ]{2,}[^\p{L}]*)?$|^(?:<[^>]{1,60}>|\[[^\]]{1,60}\])+$/u;

/** Lines that belong to an attack found in a text: the rest of a role's description, and the markers around orders. */
export function besides(text: string, findings: readonly HostileFinding[], flagged: ReadonlySet<string>): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const isFlagged = (line: string | undefined) =>
    line !== undefined && [...flagged].some((piece) => line.includes(piece) || (line !== '' && piece.includes(line)));
  return lines.filter((line, at) => {
    if (line === '') return false;
    if (marker.test(line)) return isFlagged(lines[at - 1]) || isFlagged(lines[at + 1]);
    return findings.some(({ kind, quote }) => kind === 'role-play' && line.includes(quote.slice(0, 60)));
  });
}

/** The lines of a conversation made up by its writer: two speakers, one of them the assistant. */
export function playedTurns(text: string): string[] {
  const lines = text.split('\n').filter((line) => folded(`\n${line}`).search(concepts.turnName) >= 0);
  const names = lines.map((line) => folded(line.split(':')[0] ?? '').replace(/[^a-z]/g, ''));
  // "System: Windows 11" and "User: jdoe" are what people fill in when they report a fault.
  const machine = names.filter((name) => /^(?:ass|asis|ai$|ki$|ia$|bot)/.test(name));
  if (new Set(names).size < 2 || machine.length === 0) return [];
  return lines.map((line) => line.trim());
}
