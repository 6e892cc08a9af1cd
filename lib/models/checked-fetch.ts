import { BadAnswerError, WebPageError } from './errors';

export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that tells a web page from an answer before the SDK reads it as an empty stream, and hands a
 * whole JSON answer on as a stream of one event: some gateways ignore `stream: true`.
 */
export function checkedFetch(fetchIt: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetchIt(url, init);
    if (!response.ok) return response;
    const type = response.headers.get('content-type') ?? '';
    if (/text\/event-stream/i.test(type)) return response;
    if (/text\/html|application\/xhtml/i.test(type)) {
      await response.body?.cancel();
      throw new WebPageError();
    }
    if (!/json/i.test(type)) return response;
    const body = await response.text();
    return new Response(`data: ${oneLine(body)}\n\ndata: [DONE]\n\n`, {
      status: response.status,
      headers: { 'content-type': 'text/event-stream' },
    });
  };
}

/** A `fetch` for answers that come whole: tells a web page from an answer. */
export function jsonFetch(fetchIt: Fetch): Fetch {
  return async (url, init) => {
    const response = await fetchIt(url, init);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/text\/html|application\/xhtml/i.test(type)) return response;
    await response.body?.cancel();
    throw new WebPageError();
  };
}

function oneLine(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    throw new BadAnswerError();
  }
}
