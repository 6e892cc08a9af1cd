import { browser } from 'wxt/browser';

/**
 * Settings are the core's. Chrome lets content scripts into the store unless it is told; Firefox knows no such level, so
 * that what is secret stands elsewhere all the same (docs/decisions/0001).
 */
export function keepPagesOut(): void {
  const { local } = browser.storage;
  if (typeof local.setAccessLevel === 'function')
    void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
}
