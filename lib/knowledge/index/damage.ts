import type { Language } from '../../ticket/page-ticket';

/** A segment that cannot be read as it was written. */
export class DamagedSegment extends Error {
  constructor(
    readonly lang: Language,
    readonly segment: number,
  ) {
    super('index segment damaged');
  }
}
