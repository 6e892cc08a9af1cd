// @vitest-environment happy-dom
import { act, createRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { KnowledgeSearch } from './knowledge-search';

let page: Rendered | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await page?.unmount();
  page = null;
});

it('asks by words after a rest, and by Enter at once by meaning too, which nothing takes the place of', async () => {
  const asked: unknown[] = [];
  const search = {
    ...{ query: '', result: null, busy: false, problem: null, clear: () => {} },
    run: (query: string, meaning = false) => void asked.push([query, meaning]),
  };
  page = await render(<KnowledgeSearch field={createRef()} search={search} />, fakeApi(null));
  vi.useFakeTimers();
  const field = page.find('knowledge-search');
  await page.type(field, 'router');
  expect(asked).toEqual([]);
  act(() => vi.advanceTimersByTime(300));
  expect(asked).toEqual([['router', false]]);
  await page.type(field, 'routers');
  act(() => field.closest('form')?.requestSubmit());
  act(() => vi.advanceTimersByTime(300));
  expect(asked).toEqual([
    ['router', false],
    ['routers', true],
  ]);
});
