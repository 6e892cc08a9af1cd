/** The headers by which the dashboard signs its requests (app/javascript/dashboard/helper/APIHelper.js). */
const names = ['access-token', 'token-type', 'client', 'expiry', 'uid'] as const;
const cookieName = 'cw_d_session_info';

export interface Session {
  headers: Record<string, string>;
  /** The signed-in agent's mail address. */
  uid: string;
}

/**
 * The session that the dashboard's own script keeps in a cookie which scripts of the page may read; null when there is
 * none, or when the installation hides it. It is read anew for every request, goes into the headers of requests to the
 * page's own origin, and nowhere else: not into a variable that outlives the request, a message or a log
 * (docs/decisions/0007).
 */
export function sessionOf(document: Document): Session | null {
  const cookie = document.cookie.split('; ').find((one) => one.startsWith(`${cookieName}=`));
  const value = parse(cookie?.slice(cookieName.length + 1) ?? '');
  const headers: Record<string, string> = {};
  for (const name of names) {
    const part = value[name];
    if (typeof part === 'string' || typeof part === 'number') headers[name] = String(part);
  }
  const { uid } = headers;
  return uid && headers['access-token'] && headers.client ? { headers, uid } : null;
}

function parse(value: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(value));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
