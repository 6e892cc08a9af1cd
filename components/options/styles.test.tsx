// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { ReplyStyle } from '../../lib/settings/settings';
import { fakeApi } from '../panel/fixtures/fake-api';
import { type Rendered, render } from '../panel/fixtures/render';
import { optionsAnswers } from './fixtures/answers';
import { StyleSection } from './style-section';
import { UnsavedProvider } from './unsaved';

let page: Rendered | null = null;
afterEach(() => page?.unmount());

const house: ReplyStyle = {
  ...{ id: 's1', name: 'House', brand: 'Brightline', channel: 'email', voice: 'calm', formality: 'formal' },
  ...{ greeting: 'Hello {name},', closing: 'Yours', signature: 'The desk', forbidden: ['cheap'] },
};
async function open(styles: ReplyStyle[]) {
  const api = fakeApi(null, {
    ...optionsAnswers,
    'styles.get': () => ({ styles }),
    'styles.reset': () => ({ styles: [] }),
  });
  page = await render(
    <UnsavedProvider>
      <StyleSection />
    </UnsavedProvider>,
    api,
  );
  const stored = () => api.calls.filter(({ name }) => name === 'styles.set').map(({ input }) => input);
  return { page, api, stored };
}
const example = (page: Rendered) => page.find('style-example').textContent ?? '';

it('shows at once what a style makes of a letter, and stores it with what is typed', async () => {
  const { page, stored } = await open([]);
  await page.click(page.find('style-add'));
  await page.type(page.find('style-greeting'), 'Good day {name},');
  expect(example(page)).toContain('Good day Ana,');
  await page.click(page.find('style-save'));
  expect(stored(), 'a style without a name').toEqual([]);
  await page.type(page.find('style-name'), 'Short');
  await page.click(page.find('style-save'));
  expect(stored()).toMatchObject([{ styles: [{ name: 'Short', greeting: 'Good day {name},', brand: null }] }]);
  expect(page.all('style-row')).toHaveLength(1);
});

it('changes one in place, drops changes that are thrown away, and removes one', async () => {
  const { page, stored } = await open([house]);
  await page.click(page.button('Edit House'));
  expect(example(page)).toMatch(/Hello Ana,.*Yours.*The desk/s);
  await page.type(page.find('style-greeting'), 'Hi {name},');
  await page.click(page.button('Discard changes'));
  await page.click(page.button('Edit House'));
  expect(example(page)).toContain('Hello Ana,');
  await page.type(page.find('style-greeting'), 'Hi {name},');
  await page.click(page.find('style-save'));
  expect(stored()).toEqual([{ styles: [{ ...house, greeting: 'Hi {name},' }], base: [house] }]);
  await page.click(page.button('Edit House'));
  await page.click(page.button('Remove'));
  expect(stored().at(-1)).toMatchObject({ styles: [] });
});

it('goes back to the language’s own custom after a second yes', async () => {
  const { page, api } = await open([house]);
  await page.click(page.button('Remove all styles'));
  expect(api.calls.some(({ name }) => name === 'styles.reset')).toBe(false);
  await page.click(page.find('styles-reset'));
  expect(api.calls.some(({ name }) => name === 'styles.reset')).toBe(true);
  expect(page.all('style-row')).toEqual([]);
});
