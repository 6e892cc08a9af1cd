import { type Exchange, sendNotFound, sendText } from './exchange';
import { escapeHtml } from './html';
import type { DemoState } from './state';

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0f3d3e"/><path d="M7 20a9 9 0 0 1 18 0" fill="none" stroke="#ffb545" stroke-width="3.4" stroke-linecap="round"/><circle cx="16" cy="20" r="3" fill="#fff"/></svg>`;

export function sendFavicon(exchange: Exchange): void {
  sendText(exchange, 'image/svg+xml', favicon);
}

/** The shell of the agent's single-page app, with the headers and the additional scripts set for this test. */
export function sendAgentPage(exchange: Exchange, state: DemoState, scripts: readonly string[] = []): void {
  const { csp, coep, theme } = state.page;
  const headers: Record<string, string> = {
    'set-cookie': '_zendesk_session=demo; Path=/; Secure; HttpOnly; SameSite=Lax',
    ...(csp && { 'content-security-policy': csp }),
    ...(coep && { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
  };
  const page = `<!doctype html>
<html lang="en" data-theme="${theme}">
<head>
<meta charset="utf-8">
<title>Zendesk</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/agent.css">
</head>
<body>
<div id="root"></div>
${['/assets/agent.js', ...scripts].map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</body>
</html>`;
  sendText(exchange, 'text/html', page, 200, headers);
}

function helpCenterPage(title: string, locale: string, main: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} – Brightline Help</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/help.css">
</head>
<body>
<header><a href="/hc/${locale}">Brightline Help</a></header>
<main>${main}</main>
<footer>Brightline · mobile and broadband</footer>
</body>
</html>`;
}

/** `/hc/{locale}` and `/hc/{locale}/articles/{id}-{slug}`, as a customer sees them. */
export function sendHelpCenter(exchange: Exchange, state: DemoState): void {
  const [, , locale = 'en-us', kind, address = ''] = exchange.url.pathname.split('/');
  const shown = state.articles.filter((article) => exchange.signedIn || !article.internal);
  if (kind === undefined) {
    const inLocale = shown.filter((article) => article.locale === locale);
    const sections = [...new Set(inLocale.map((article) => article.section))].sort();
    const list = sections.map((section) => {
      const links = inLocale.filter((article) => article.section === section);
      const items = links.map((a) => `<li><a href="/hc/${a.locale}/articles/${a.id}">${escapeHtml(a.title)}</a></li>`);
      return `<h2>${escapeHtml(section)}</h2><ul>${items.join('')}</ul>`;
    });
    sendText(exchange, 'text/html', helpCenterPage('Help', locale, `<h1>Help</h1>${list.join('')}`));
    return;
  }
  const id = Number.parseInt(address, 10);
  const article = shown.find((candidate) => candidate.id === id);
  if (kind !== 'articles' || !article) {
    sendNotFound(exchange);
    return;
  }
  const updated = article.updatedAt.slice(0, 10);
  const main = `<article><p class="section">${escapeHtml(article.section)}</p><h1>${escapeHtml(article.title)}</h1>
<p class="meta">Updated <time datetime="${article.updatedAt}">${updated}</time></p>${article.body}</article>`;
  sendText(exchange, 'text/html', helpCenterPage(article.title, article.locale, main));
}
