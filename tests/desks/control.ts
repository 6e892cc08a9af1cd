import { type Exchange, readJson, sendJson, sendText } from '../../demo/server/exchange';
import { sanitise } from '../../demo/server/html';
import type { StoredTickets } from './tickets';

/** A page that holds `body` and loads the desk's script and style sheet. `rootAttributes`: of the html element. */
export function sendShell(exchange: Exchange, title: string, body: string, rootAttributes = ''): true {
  const page = `<!doctype html>
<html lang="en" ${rootAttributes}>
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/desk/page.css"></head>
<body>${body}<script type="module" src="/desk/page.js"></script></body>
</html>`;
  sendText(exchange, 'text/html', page);
  return true;
}

/** `/desk/…`: what a page made by us reads and writes; stands in for the helpdesk's inner API. */
export async function control(exchange: Exchange, tickets: StoredTickets): Promise<boolean> {
  const [, , kind, id] = exchange.url.pathname.split('/');
  if (kind === 'tickets' && id === undefined) {
    sendJson(exchange, tickets.all());
    return true;
  }
  if (kind === 'tickets' && id !== undefined && exchange.method === 'POST') {
    const { html, public: isPublic } = await readJson(exchange);
    if (typeof html !== 'string' || typeof isPublic !== 'boolean') throw new Error('Wanted: html, public');
    sendJson(exchange, tickets.add(decodeURIComponent(id), { by: 'agent', html: sanitise(html), public: isPublic }));
    return true;
  }
  if (kind === 'events') {
    const { response, request } = exchange;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    request.on(
      'close',
      tickets.listen((event) => response.write(`data: ${JSON.stringify(event)}\n\n`)),
    );
    return true;
  }
  return false;
}
