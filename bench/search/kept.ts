import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchExtension } from './extensions';
import type { Figures } from './measure';

/** What is known of one engine with so many passages. Its browser profile lies in the folder beside. */
export interface KeptSubject {
  name: string;
  count: number;
  extension: BenchExtension;
  /** Why it has no figures. */
  failed?: string;
  figures: Figures;
}

export interface Kept {
  /** Bytes of the texts, by the number of passages. */
  texts: Record<string, number>;
  subjects: KeptSubject[];
}

/** Figures of a folder that runs are shared out over: each step is written when it is done, and not done again. */
export function openKept(folder: string): { kept: Kept; save(): void } {
  const file = join(folder, 'figures.json');
  let kept: Kept = { texts: {}, subjects: [] };
  try {
    kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    // The folder is new.
  }
  return {
    kept,
    save() {
      writeFileSync(`${file}.new`, JSON.stringify(kept, null, 1));
      renameSync(`${file}.new`, file);
    },
  };
}
