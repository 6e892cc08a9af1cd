// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { optionsAnswers } from './fixtures/answers';
import { PriceForm } from './price-form';
import { UnsavedProvider } from './unsaved';

let page: Rendered | null = null;
afterEach(() => page?.unmount());

it('saves a price of the model in use, an empty one of cached tokens as none, and says what is missing', async () => {
  const api = fakeApi(null, optionsAnswers);
  page = await render(
    <UnsavedProvider>
      <PriceForm model="gpt-x" />
    </UnsavedProvider>,
    api,
  );
  const asked = () => api.calls.filter(({ name }) => name === 'quality.prices').map(({ input }) => input);
  await page.click(page.find('price-add'));
  expect((page.find('price-engine') as HTMLInputElement).value).toBe('gpt-x');
  await page.type(page.find('price-prompt'), '2.5');
  await page.click(page.find('price-save'));
  expect(asked()).toEqual([]);
  expect(page.text()).toContain('Completion tokens');
  await page.type(page.find('price-completion'), '10');
  await page.click(page.find('price-save'));
  expect(asked()).toMatchObject([{ prices: [{ engine: 'gpt-x', prompt: 2.5, cached: null, completion: 10 }] }]);
  // A second one is another model's.
  await page.click(page.find('price-add'));
  expect((page.all('price-engine')[1] as HTMLInputElement).value).toBe('');
});
