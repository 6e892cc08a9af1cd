/** What the helpdesk answered to one address of its own, asked with the session of the page. */
export interface SessionAnswer {
  /** HTTP status; 0: no answer that could be read. */
  status: number;
  /** Seconds that it asked us to wait; null when it named none. */
  retryAfter: number | null;
  /** The parsed JSON of a good answer, else null. */
  body: unknown;
}

/**
 * Asks the page's own helpdesk, as its agent is signed in there. Handed to the browser as it stands, so it may use nothing
 * from outside of itself. Null, and nothing is asked, when the tab has gone to another origin meanwhile; a question is
 * broken off when the page goes to another address, or after `patienceMs`.
 * @param address path and query at `origin`.
 */
export async function askWithSession(
  origin: string,
  address: string,
  patienceMs: number,
): Promise<SessionAnswer | null> {
  const most = 3_000_000;
  const { href } = window.location;
  const url = new URL(address, origin);
  if (window.location.origin !== origin || url.origin !== origin) return null;
  const left = new AbortController();
  // Not every browser tells a script of a change of the address.
  const looking = setInterval(() => window.location.href !== href && left.abort(), 150);
  try {
    const response = await fetch(url.href, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      // A session that ended answers with the way to the sign-in page.
      redirect: 'error',
      signal: AbortSignal.any([left.signal, AbortSignal.timeout(patienceMs)]),
    });
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    const retryAfter = Number.isFinite(wait) ? wait : null;
    if (!response.ok) return { status: response.status, retryAfter, body: null };
    const text = await response.text();
    const body: unknown = text.length > most ? null : JSON.parse(text);
    return { status: body === null ? 0 : response.status, retryAfter, body };
  } catch {
    return left.signal.aborted ? null : { status: 0, retryAfter: null, body: null };
  } finally {
    clearInterval(looking);
  }
}
