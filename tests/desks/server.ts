import { makeCertificate } from '../../demo/server/certificate';
import { type Exchange, sendText } from '../../demo/server/exchange';
import { serve } from '../../demo/server/serve';
import { createDemoSite, demoHost } from '../../demo/server/site';
import { bundle } from './bundle';
import type { Desk } from './desk';
import { type DeskId, deskIds, registered } from './registry';

/** All desks behind one HTTPS port, told apart by host name. Zendesk's site also serves the help centre. */
export interface Desks {
  port: number;
  spki: string;
  all: Record<DeskId, Desk>;
  close(): Promise<void>;
}

/** Throws when a page's script cannot be bundled. */
export async function createDesks(): Promise<Desks> {
  const site = await createDemoSite({ scripts: ['/desk/page.js'] });
  const all = Object.fromEntries(deskIds.map((id) => [id, registered[id](site)])) as Record<DeskId, Desk>;
  const list = Object.values(all);
  const scripts = new Map(await Promise.all(list.map(async (desk) => [desk, await bundle(desk.script)] as const)));
  const certificate = await makeCertificate(list.flatMap((desk) => desk.names));

  async function answer(exchange: Exchange): Promise<void> {
    const desk = list.find(({ names }) => names.some((name) => covers(name, exchange.url.hostname)));
    const script = desk && scripts.get(desk);
    if (script && exchange.url.pathname === '/desk/page.js') return sendText(exchange, 'text/javascript', script.js);
    if (script && exchange.url.pathname === '/desk/page.css') return sendText(exchange, 'text/css', script.css);
    if (desk && (await desk.answer(exchange))) return;
    // The browser under test sends everything here, its own background requests too.
    sendText(exchange, 'text/plain', 'nothing here', 404);
  }
  const { port, close } = await serve(certificate, demoHost, answer);
  return { port, spki: certificate.spki, all, close };
}

/** `*` stands for one part of a name or more. */
function covers(name: string, host: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
}
