import type { PageCopy } from './copy-page';

/**
 * Fetches a page that a link on this one leads to, as the agent who is signed in here would see it. Handed to the browser
 * as it stands, so it may use nothing from outside of itself. Null for what is no HTML page, leads to another site, or is
 * larger than 5 MB; what a page's own styles hide cannot be told from a page that was never shown.
 */
export async function copyLink(address: string): Promise<PageCopy | null> {
  const mostBytes = 5_000_000;
  const home = window.location.origin;
  const url = new URL(address, window.location.href);
  if (url.origin !== home) return null;
  const response = await fetch(url.href, {
    credentials: 'same-origin',
    headers: { accept: 'text/html,application/xhtml+xml' },
    signal: AbortSignal.timeout(30_000),
  });
  const type = response.headers.get('content-type') ?? '';
  const landed = new URL(response.url || url.href);
  if (!response.ok || !/html/i.test(type) || landed.origin !== home || !response.body) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = await new Blob(pieces).arrayBuffer();
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
  const charset = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;
  let text: string;
  try {
    text = new TextDecoder(charset.exec(type)?.[1] ?? charset.exec(head)?.[1] ?? 'utf-8').decode(bytes);
  } catch {
    text = new TextDecoder().decode(bytes);
  }
  return { url: landed.href, html: text };
}
