import { browser } from 'wxt/browser';

/**
 * Asks the browser for leave to read a link's site, where it is another one than the page's. To be called in the click,
 * before anything is awaited.
 */
export async function mayReadLink(link: string, { url: page }: { url?: string | undefined }): Promise<boolean> {
  const { origin, protocol, hostname } = new URL(link);
  if (page && URL.canParse(page) && new URL(page).origin === origin) return true;
  const origins = [`${protocol}//${hostname}/*`];
  // Refused where the browser sees no click; leave that was given before counts.
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }));
}
