import { type OwnDomain, ownPages } from '../helpdesks/own-domain';
import { helpdesks } from '../helpdesks/registry';

/** A script in pages that the manifest does not name. */
export interface PageScript {
  id: string;
  /** Match patterns. */
  matches: string[];
  /** Files of the build. */
  js: string[];
  /** `MAIN`: the page's own world. */
  world: 'ISOLATED' | 'MAIN';
  runAt: 'document_start' | 'document_idle';
}

/** Registers and runs scripts; the browser runs registered ones in every matching page, also after a restart. */
export interface PageScripts {
  registered(): Promise<PageScript[]>;
  register(scripts: PageScript[]): Promise<void>;
  unregister(ids: string[]): Promise<void>;
  /** Those of the manifest, which run by themselves in every page loaded after the extension was started. */
  ofManifest(): PageScript[];
  /**
   * Runs it once, now, in the tab's top frame. Gives what its last file gave; rejects where the browser allows no
   * script.
   */
  run(tabId: number, script: { js: readonly string[]; world: PageScript['world'] }): Promise<unknown>;
  /** True where a paste has to be dispatched in the page's own world: Firefox. */
  pasteInPage: boolean;
}

/** Firefox only: see entrypoints/firefox-paste.content.ts. */
export const pasteScript = { js: ['content-scripts/firefox-paste.js'], world: 'MAIN' } as const;

/** What runs on the pages of one own domain. */
export function scriptsOf(domain: OwnDomain, pasteInPage: boolean): PageScript[] {
  const places = helpdesks[domain.helpdesk].own;
  if (places === null) return [];
  const matches = ownPages(domain);
  const id = `own ${domain.origin}`;
  const paste: PageScript = {
    id: `${id} paste`,
    matches,
    js: [...pasteScript.js],
    world: pasteScript.world,
    runAt: 'document_start',
  };
  const main: PageScript = { id, matches, js: [places.script], world: 'ISOLATED', runAt: 'document_idle' };
  return pasteInPage ? [paste, main] : [main];
}

/** Makes the browser's list equal to `wanted`, touching only what differs. */
export async function register(scripts: PageScripts, wanted: PageScript[]): Promise<void> {
  const there = await scripts.registered();
  const same = (one: PageScript) => wanted.some((other) => likeness(one) === likeness(other));
  const stale = there.filter((one) => !same(one)).map(({ id }) => id);
  if (stale.length > 0) await scripts.unregister(stale);
  const kept = new Set(there.map(({ id }) => id).filter((id) => !stale.includes(id)));
  const missing = wanted.filter(({ id }) => !kept.has(id));
  if (missing.length > 0) await scripts.register(missing);
}

/** Browsers give paths back with or without their first slash, and patterns in any order. */
function likeness({ id, matches, js, world }: PageScript): string {
  return JSON.stringify([id, [...matches].sort(), js.map((file) => file.replace(/^\//, '')), world]);
}
