import type { Sample } from './documents/types';

/** What a sample holds now: as it was drawn, with what was put in place of picks, without those taken out. */
export function picksNow({ picks, changes }: Pick<Sample, 'picks' | 'changes'>): Sample['picks'] {
  const now = [...picks];
  for (const { record, instead } of changes) {
    const at = now.findIndex((pick) => pick.record === record);
    const gone = now[at];
    if (gone) now.splice(at, 1, ...(instead === null ? [] : [{ record: instead, why: gone.why }]));
  }
  return now;
}

/** Every record that ever stood in it: what was taken out does not come back. */
export function everPicked({ picks, changes }: Pick<Sample, 'picks' | 'changes'>): Set<string> {
  return new Set([...picks.map(({ record }) => record), ...changes.flatMap(({ instead }) => instead ?? [])]);
}
