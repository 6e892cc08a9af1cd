import type { Document } from './types';

/** An entry of the register that somebody still has to see to: neither done nor declined. */
export function isOpenGap({ body }: Document<'gap'>): boolean {
  return body.state === 'open' || body.state === 'in-progress';
}
