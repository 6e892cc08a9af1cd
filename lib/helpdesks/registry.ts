import type { HelpdeskId } from '../ticket/ref';
import type { HelpdeskAdapter } from './adapter';
import { createZendesk } from './zendesk/adapter';

interface Entry {
  /** True when the address is one of this helpdesk's agent pages. */
  matches(url: URL): boolean;
  create(): HelpdeskAdapter;
}

/** Total over the ids: a new id without its adapter does not compile. */
const helpdesks: Record<HelpdeskId, Entry> = {
  zendesk: {
    matches: (url) => url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent'),
    create: () => createZendesk(),
  },
};

/** The adapter for a page, or null when no helpdesk of ours is shown there. Never throws. */
export function adapterFor(url: URL): HelpdeskAdapter | null {
  return (
    Object.values(helpdesks)
      .find((entry) => entry.matches(url))
      ?.create() ?? null
  );
}
