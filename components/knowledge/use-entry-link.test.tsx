// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { useEntryLink } from './use-entry-link';

let page: Rendered | null = null;
afterEach(() => page?.unmount());

function Opened({ seen }: { seen: string[] }) {
  useEntryLink((id) => seen.push(id));
  return null;
}

it.each([
  ['#make=r%201', { recordId: 'r 1', proposal: null }],
  ['#make=r%201&proposal=p%2B1', { recordId: 'r 1', proposal: 'p+1' }],
])('makes the entry that %s names, and leaves the address of the tab', async (hash, input) => {
  location.hash = hash;
  const seen: string[] = [];
  const api = fakeApi(null, { 'entries.make': () => ({ id: 'e1' }) as never });
  page = await render(<Opened seen={seen} />, api);
  expect(api.calls.filter(({ name }) => name === 'entries.make').map((call) => call.input)).toEqual([input]);
  expect(seen).toEqual(['e1']);
  expect(location.hash).toBe('#entries');
});
