import type { NoTicket } from '../ticket/page-ticket';

/** The script that reads any page. */
export const genericScripts = ['content-scripts/generic.js'];

/**
 * Why no extension can, or ours will not, read the page at this address; null when it may be tried. Not every page that
 * lets no extension in can be told by its address.
 */
export function pageFault(url: string | null | undefined): Extract<NoTicket, 'closed-page' | 'insecure-page'> | null {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) return 'closed-page';
  const local = /^(?:localhost|127\.0\.0\.1)$/.test(address.hostname);
  // What anybody on the way can rewrite must not speak to the panel, nor get a draft.
  return address.protocol === 'https:' || local ? null : 'insecure-page';
}
