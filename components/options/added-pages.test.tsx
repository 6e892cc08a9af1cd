// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { problem } from '../../lib/problem';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { AddedPages } from './added-pages';
import { sync } from './fixtures/source-answers';
import type { SourceItem, Sources } from './use-sources';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

it('lists the pages when it is opened, and takes one out after a question', async () => {
  const row: SourceItem = {
    source: { id: 's', kind: 'added-pages', name: 'Added pages', address: null, internal: true, addedAt: 0 },
    sync: sync('s', { status: 'ok', articles: 2, finishedAt: 1 }),
  };
  const changes: unknown[] = [];
  const sources = {
    change: async (...change: unknown[]) => {
      changes.push(change);
      return changes.length === 1 ? problem('storage-full') : null;
    },
  } as unknown as Sources;
  const api = fakeApi(null, {
    'sources.pages': () => ({
      pages: [
        { path: 'https://wiki.corp/a', title: 'Annual leave', url: 'https://wiki.corp/a' },
        { path: 'https://wiki.corp/b', title: 'Parcels', url: null },
      ],
    }),
  });
  page = await render(<AddedPages row={row} sources={sources} />, api);
  expect(page.text()).toContain('2 added pages');
  expect(api.calls).toEqual([]);
  await page.click(document.querySelector('summary') as HTMLElement);
  expect(page.all('added-page').map(({ textContent }) => textContent)).toEqual(['Annual leave', 'Parcels']);
  await page.click(document.querySelector('[aria-label="Remove Parcels"]') as HTMLElement);
  expect(changes).toEqual([]);
  await page.click(page.find('added-page-remove-yes'));
  expect(changes).toEqual([['sources.removePage', { sourceId: 's', path: 'https://wiki.corp/b' }]]);
  // Refused, it is still there and says so.
  expect(page.all('added-page')).toHaveLength(2);
  expect(page.find('problem').dataset.code).toBe('storage-full');
  await page.click(document.querySelector('[aria-label="Remove Parcels"]') as HTMLElement);
  await page.click(page.find('added-page-remove-yes'));
  expect(page.all('added-page')).toHaveLength(1);
  expect(page.all('problem')).toEqual([]);
});
