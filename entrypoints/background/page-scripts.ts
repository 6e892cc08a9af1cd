import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { PageScripts } from '../../lib/core/own-scripts';

/** Scripts in pages that the manifest does not name, by the browser's own list of them. */
export function createPageScripts(): PageScripts {
  return {
    async registered() {
      const scripts = await browser.scripting.getRegisteredContentScripts();
      return scripts.map(({ id, matches = [], js = [], world, runAt }) => ({
        id,
        matches,
        js,
        world: world === 'MAIN' ? 'MAIN' : 'ISOLATED',
        runAt: runAt === 'document_start' ? 'document_start' : 'document_idle',
      }));
    },
    // Firefox forgets them at its next start without the last member, and both forget them with an update.
    register: (scripts) =>
      browser.scripting.registerContentScripts(scripts.map((one) => ({ ...one, persistAcrossSessions: true }))),
    unregister: (ids) => browser.scripting.unregisterContentScripts({ ids }),
    async run(tabId, { js, world }) {
      // WXT's type names the files of one build; the structure test compares ours with the entrypoints.
      await browser.scripting.executeScript({ target: { tabId }, files: js as ScriptPublicPath[], world });
    },
    pasteInPage: import.meta.env.FIREFOX,
  };
}
