// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Gap } from '../../lib/quality/documents/types';
import { sampleRecord } from '../../lib/quality/sample-entry';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { AddToRegister } from './add-to-register';

let page: Rendered | null = null;
afterEach(() => page?.unmount());

it('adds the open record to a known gap or to a new one, and then names the gap', async () => {
  const known: Gap = {
    ...{ type: 'defect', title: 'Firmware drops the line', detail: '', owner: '', state: 'open' },
    ...{ tickets: [], records: ['other'] },
  };
  const document = { kind: 'gap' as const, id: 'g', revision: 3, createdAt: 0, changedAt: 0 };
  let list = [{ ...document, body: known as unknown }];
  const api = fakeApi(null, {
    'documents.list': () => ({ documents: list }),
    'documents.put': ({ id, body }) => {
      const put = { ...document, id, revision: 4, body: body as unknown };
      list = [...list.filter((one) => one.id !== id), put];
      return put;
    },
  });
  page = await render(<AddToRegister record={sampleRecord('r', { subject: 'Router is offline' })} />, api);
  const asked = () => api.calls.filter(({ name }) => name === 'documents.put').map(({ input }) => input);
  await page.click(page.find('add-to-register'));
  const select = page.find('known-gap') as HTMLSelectElement;
  await act(async () => {
    select.value = 'g';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked()).toEqual([{ kind: 'gap', id: 'g', revision: 3, body: { ...known, records: ['other', 'r'] } }]);
  expect(page.find('linked-gap').textContent).toContain('Firmware drops the line');

  await page.click(page.find('add-to-register'));
  expect((page.find('gap-title') as HTMLInputElement).value).toBe('Router is offline');
  await page.click(page.find('save-gap'));
  expect(asked()[1]).toMatchObject({ revision: null, body: { title: 'Router is offline', records: ['r'] } });
  expect(page.all('linked-gap')).toHaveLength(2);
});
