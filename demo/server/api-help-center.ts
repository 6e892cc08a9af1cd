import { type Exchange, sendJson, sendNotFound } from './exchange';
import { plainOf } from './html';
import { cursorPage, offsetPage, wantsCursor } from './paging';
import { articleShape } from './shapes';
import type { DemoState } from './state';
import type { DemoArticle } from './types';

const defaultLocale = 'en-us';

/** Restricted articles are left out for callers without a session, as Zendesk does. */
function visible(exchange: Exchange, state: DemoState): DemoArticle[] {
  return state.articles.filter((article) => exchange.signedIn || !article.internal);
}

function sorted(articles: DemoArticle[], url: URL): DemoArticle[] {
  const by = url.searchParams.get('sort_by') ?? 'position';
  const descending = (url.searchParams.get('sort_order') ?? (by.endsWith('_at') ? 'desc' : 'asc')) === 'desc';
  const key = (article: DemoArticle) => (by === 'title' ? article.title : by.endsWith('_at') ? article.updatedAt : '');
  const ordered = articles.toSorted((a, b) => key(a).localeCompare(key(b)) || a.id - b.id);
  return descending ? ordered.reverse() : ordered;
}

function listArticles(exchange: Exchange, articles: DemoArticle[]): void {
  const { url } = exchange;
  const ordered = sorted(articles, url);
  const shape = (article: DemoArticle) => articleShape(article, url.origin);
  if (wantsCursor(url)) {
    const page = cursorPage(ordered, url);
    if (!page) {
      sendJson(exchange, { errors: [{ code: 'InvalidCursor', title: 'Invalid cursor', status: '400' }] }, 400);
      return;
    }
    sendJson(exchange, { articles: page.items.map(shape), meta: page.meta, links: page.links });
    return;
  }
  const { items, fields } = offsetPage(ordered, url, 30);
  sendJson(exchange, { articles: items.map(shape), ...fields, sort_by: 'position', sort_order: 'asc' });
}

function incremental(exchange: Exchange, state: DemoState): void {
  if (!exchange.signedIn) {
    sendJson(exchange, { error: "Couldn't authenticate you" }, 401);
    return;
  }
  const start = Number(exchange.url.searchParams.get('start_time'));
  if (!Number.isFinite(start)) {
    sendJson(exchange, { error: 'InvalidParameter', description: 'start_time' }, 400);
    return;
  }
  const changed = state.articles
    .filter((article) => Date.parse(article.updatedAt) / 1000 >= start)
    .sort((a, b) => a.updatedAt.localeCompare(b.updatedAt));
  const last = changed.at(-1);
  sendJson(exchange, {
    articles: changed.map((article) => articleShape(article, exchange.url.origin)),
    count: changed.length,
    next_page: null,
    end_time: last ? Math.floor(Date.parse(last.updatedAt) / 1000) : start,
  });
}

function searchArticles(exchange: Exchange, state: DemoState): void {
  const { url } = exchange;
  const query = url.searchParams.get('query') ?? '';
  if (!query && !['category', 'section', 'label_names'].some((name) => url.searchParams.has(name))) {
    sendJson(
      exchange,
      { error: 'InvalidParameter', description: 'query, category, section or label_names is needed' },
      400,
    );
    return;
  }
  const words = query
    .toLowerCase()
    .split(/\W+/u)
    .filter((word) => word.length > 2);
  const locale = url.searchParams.get('locale');
  const scored = visible(exchange, state)
    .filter((article) => !locale || article.locale === locale)
    .map((article) => {
      const text = `${article.title} ${article.title} ${plainOf(article.body)}`.toLowerCase();
      return { article, score: words.filter((word) => text.includes(word)).length };
    })
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score);
  const { items, fields } = offsetPage(scored, url, 25);
  const results = items.map(({ article }) => ({
    ...articleShape(article, url.origin),
    result_type: 'article',
    snippet: `${plainOf(article.body).slice(0, 120)}…`,
  }));
  sendJson(exchange, { results, ...fields });
}

/** `/api/v2/help_center/...`; gives false when the path is none of its own. */
export function helpCenterApi(exchange: Exchange, state: DemoState): boolean {
  const path = exchange.url.pathname.replace(/\.json$/, '');
  if (!path.startsWith('/api/v2/help_center/')) return false;
  const parts = path.slice('/api/v2/help_center/'.length).split('/');
  if (parts[0] === 'locales') {
    const locales = [...new Set([defaultLocale, ...state.articles.map((article) => article.locale)])];
    sendJson(exchange, { locales, default_locale: defaultLocale });
  } else if (parts[0] === 'incremental' && parts[1] === 'articles') {
    incremental(exchange, state);
  } else if (parts[0] === 'articles' && parts[1] === 'search') {
    searchArticles(exchange, state);
  } else if (parts[0] === 'articles' && parts.length === 1) {
    listArticles(
      exchange,
      visible(exchange, state).filter((article) => article.locale === defaultLocale),
    );
  } else if (parts[1] === 'articles' && parts.length === 2) {
    listArticles(
      exchange,
      visible(exchange, state).filter((article) => article.locale === parts[0]?.toLowerCase()),
    );
  } else {
    const [locale, kind, id] = parts[0] === 'articles' ? [null, 'articles', parts[1]] : parts;
    const found = visible(exchange, state).find(
      (article) => article.id === Number(id) && (!locale || article.locale === locale),
    );
    if (kind === 'articles' && found) sendJson(exchange, { article: articleShape(found, exchange.url.origin) });
    else sendNotFound(exchange);
  }
  return true;
}
