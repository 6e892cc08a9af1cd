/** One page of a list as Zendesk's cursor pagination delivers it. */
export interface CursorPage<T> {
  items: T[];
  meta: { has_more: boolean; after_cursor: string | null; before_cursor: string | null };
  links: { prev: string | null; next: string | null };
}

const encode = (offset: number) => Buffer.from(`demo:${offset}`).toString('base64url');

function decode(cursor: string): number | null {
  const match = /^demo:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  return match ? Number(match[1]) : null;
}

/** True when the caller asked for cursor pages (`page[size]` or a cursor). */
export function wantsCursor(url: URL): boolean {
  return ['page[size]', 'page[after]', 'page[before]'].some((name) => url.searchParams.has(name));
}

/** Cuts the page that `page[size]` (at most 100) and `page[after]` ask for; null on a broken cursor. */
export function cursorPage<T>(items: readonly T[], url: URL): CursorPage<T> | null {
  const size = Math.min(Math.max(Number(url.searchParams.get('page[size]')) || 100, 1), 100);
  const after = url.searchParams.get('page[after]');
  const before = url.searchParams.get('page[before]');
  const position = decode(after ?? before ?? encode(0));
  if (position === null) return null;
  const start = before === null ? position : Math.max(position - size, 0);
  const end = Math.min(start + size, items.length);
  const more = end < items.length;
  const link = (name: string, cursor: string) => {
    const target = new URL(url);
    target.searchParams.delete('page[after]');
    target.searchParams.delete('page[before]');
    target.searchParams.set(name, cursor);
    return target.toString();
  };
  return {
    items: items.slice(start, end),
    meta: {
      has_more: more,
      after_cursor: end > start ? encode(end) : null,
      before_cursor: end > start ? encode(start) : null,
    },
    links: {
      prev: start > 0 ? link('page[before]', encode(start)) : null,
      next: more ? link('page[after]', encode(end)) : null,
    },
  };
}

/** Offset pagination: `page` (from 1) and `per_page`, with the fields Zendesk adds to the answer. */
export function offsetPage<T>(items: readonly T[], url: URL, defaultSize: number) {
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page')) || defaultSize, 1), 100);
  const page = Math.max(Number(url.searchParams.get('page')) || 1, 1);
  const pages = Math.ceil(items.length / size);
  const link = (number: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return target.toString();
  };
  return {
    items: items.slice((page - 1) * size, page * size),
    fields: {
      count: items.length,
      next_page: page < pages ? link(page + 1) : null,
      previous_page: page > 1 ? link(page - 1) : null,
      page,
      page_count: pages,
      per_page: size,
    },
  };
}
