import { browser } from 'wxt/browser';
import type { Host } from '../../lib/core/host';
import { turnsByName } from '../../lib/settings/settings-store';

/**
 * Settings are the core's. Chrome lets content scripts into the store unless it is told; Firefox knows no such level, so
 * that what is secret stands elsewhere all the same (docs/decisions/0001).
 */
function keepPagesOut(): void {
  const { local } = browser.storage;
  if (typeof local.setAccessLevel === 'function')
    void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}

/** The browser's storage, and its own locks: a worker that is being stopped and the one that follows wait for each other. */
export function openStorage(): Pick<Host, 'local' | 'session' | 'exclusively'> {
  keepPagesOut();
  const { locks } = navigator;
  return {
    local: browser.storage.local,
    session: browser.storage.session,
    exclusively: locks ? (name, work) => locks.request(name, work) as ReturnType<typeof work> : turnsByName(),
  };
}
