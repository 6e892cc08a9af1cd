import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tickets as authored } from '../tickets';
import { helpCenterApi } from './api-help-center';
import { searchApi } from './api-search';
import { ticketApi } from './api-tickets';
import { type Assets, buildAssets, sendAsset } from './assets';
import { control } from './control';
import { type Exchange, sendNotFound, sendText } from './exchange';
import { applyFault } from './faults';
import { loadArticles } from './knowledge';
import { sendAgentPage, sendFavicon, sendHelpCenter } from './pages';
import { DemoState } from './state';

export interface SiteOptions {
  /** Folder of the Markdown articles; demo/knowledge when left out. */
  knowledge?: string;
  now?: () => number;
  /** Addresses of scripts that the agent page loads besides its own. */
  scripts?: readonly string[];
}

/** The demo helpdesk without a server around it. */
export interface DemoSite {
  state: DemoState;
  answer(exchange: Exchange): Promise<void>;
}

export const demoHost = 'brightline.zendesk.com';
const ourHosts = /^([a-z0-9-]+\.zendesk\.com|localhost|127\.0\.0\.1)$/;

/** Throws when an article or ticket cannot be read. */
export async function createDemoSite(options: SiteOptions = {}): Promise<DemoSite> {
  const knowledge = options.knowledge ?? join(dirname(fileURLToPath(import.meta.url)), '../knowledge');
  const [assets, articles] = await Promise.all([buildAssets(), loadArticles(knowledge)]);
  const state = new DemoState(authored, articles, options.now ?? Date.now);
  return {
    state,
    answer(exchange) {
      exchange.response.on('finish', () => note(exchange, state));
      return answer(exchange, state, assets, options.scripts ?? []);
    },
  };
}

function note({ method, host, url, response }: Exchange, state: DemoState): void {
  state.requests.push({ method, host, path: url.pathname + url.search, status: response.statusCode, at: Date.now() });
}

async function answer(exchange: Exchange, state: DemoState, assets: Assets, scripts: readonly string[]): Promise<void> {
  const path = exchange.url.pathname;
  if (!ourHosts.test(exchange.url.hostname)) {
    // The browser under test sends everything here, its own background requests too.
    return sendText(exchange, 'text/plain', 'not served by the demo', 404);
  }
  if (path.startsWith('/demo/')) return control(exchange, state);
  if (await applyFault(exchange, state.faults)) return;
  if (path.startsWith('/assets/')) return sendAsset(exchange, assets);
  if (path === '/favicon.svg' || path === '/favicon.ico') return sendFavicon(exchange);
  if (path.startsWith('/api/v2/')) {
    const done = helpCenterApi(exchange, state) || ticketApi(exchange, state) || searchApi(exchange);
    return done ? undefined : sendNotFound(exchange);
  }
  if (path === '/hc' || path.startsWith('/hc/')) return sendHelpCenter(exchange, state);
  if (path.startsWith('/agent')) return sendAgentPage(exchange, state, scripts);
  if (path === '/') {
    exchange.response.writeHead(302, { location: '/agent/dashboard' }).end();
    return;
  }
  sendNotFound(exchange);
}
