import { type Problem, problem } from '../problem';

const mostHeaders = 20;
const name = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,80}$/;
/** The browser sets these itself and lets nobody else. */
const taken =
  /^(?:host|connection|content-length|cookie2?|origin|referer|te|trailer|transfer-encoding|upgrade|via|expect|date|dnt|accept-(?:charset|encoding)|access-control-.*|sec-.*|proxy-.*)$/i;

/**
 * Extra headers as a person types them, one `Name: value` a line; empty lines are left out. Gives `bad-request` with the
 * field `headers` and the line for one that is none, or that the browser does not let us send.
 */
export function parseHeaders(
  text: string,
): { ok: true; headers: Record<string, string> } | { ok: false; problem: Problem } {
  const headers: Record<string, string> = {};
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    const isOne =
      colon > 0 && name.test(key) && !taken.test(key) && value !== '' && !/[^\t\x20-\x7e\x80-\xff]/.test(value);
    if (!isOne || Object.keys(headers).length >= mostHeaders)
      return { ok: false, problem: problem('bad-request', { field: 'headers', line: at + 1 }) };
    headers[key] = value;
  }
  return { ok: true, headers };
}
