import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { PageScripts } from '../../lib/core/own-scripts';

/** The types of the manifest lack the world. */
interface ManifestScript {
  matches?: string[];
  js?: string[];
  world?: string;
  run_at?: string;
}

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
    ofManifest: () =>
      ((browser.runtime.getManifest().content_scripts ?? []) as ManifestScript[]).map(
        ({ matches = [], js = [], world, run_at }) => ({
          id: `manifest ${js.join()}`,
          matches,
          js,
          world: world === 'MAIN' ? 'MAIN' : 'ISOLATED',
          runAt: run_at === 'document_start' ? 'document_start' : 'document_idle',
        }),
      ),
    async run(tabId, { js, world }) {
      // WXT's type names the files of one build; the structure test compares ours with the entrypoints.
      const files = [...js] as ScriptPublicPath[];
      const [ran] = await browser.scripting.executeScript({ target: { tabId }, files, world });
      return ran?.result;
    },
    pasteInPage: import.meta.env.FIREFOX,
  };
}
