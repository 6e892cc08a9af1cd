// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { AddedPage } from '../../lib/knowledge/types';
import { ProblemError, problem } from '../../lib/problem';
import { type AssistState, emptyAssistState } from '../../lib/wire/assist';
import { howTo } from './fixtures/english-how-to';
import { type FakeAnswers, fakeApi } from './fixtures/fake-api';
import { type Rendered, render } from './fixtures/render';
import { Panel } from './panel';

let page: Rendered | null = null;
afterEach(async () => {
  await page?.unmount();
  page = null;
});

async function open(state: AssistState, answers: FakeAnswers = {}) {
  const api = fakeApi(state, { 'panel.shown': () => ({ ok: true }), ...answers });
  page = await render(<Panel tabId={7} docked={false} />, api);
  return { page, api };
}

describe('passages', () => {
  it('that are internal or old say so, in the list and where a draft cites them', async () => {
    const knowledge = howTo.knowledge;
    if (!knowledge) throw new Error('no knowledge');
    const hits = knowledge.hits.map((hit, at) => ({ ...hit, internal: at === 0, stale: at === 1 }));
    const { page } = await open({ ...howTo, knowledge: { ...knowledge, hits } });
    expect(page.all('passage').map((card) => /may be out of date/.test(card.textContent ?? ''))).toEqual([
      false,
      true,
      false,
    ]);
    expect(page.all('passage')[0]?.textContent).toContain('internal');
    const [first, second] = page.find('draft').querySelectorAll('ol[aria-label] > li');
    expect(first?.textContent).toContain('internal');
    expect(second?.textContent).toMatch(/may be out of date: updated/);
  });
});

const saved: AddedPage = {
  title: 'Leave',
  url: 'https://wiki.test/leave',
  words: 120,
  internal: true,
  sourceName: 'Added pages',
  again: false,
};

describe('adding the page in view', () => {
  it('by key or button says what was saved, for whom, and takes it back', async () => {
    const undone: unknown[] = [];
    const { page, api } = await open(emptyAssistState, {
      'panel.addPage': () => saved,
      'panel.undoPage': (input) => {
        undone.push(input);
        return { ok: true };
      },
    });
    await page.press('k');
    expect(api.calls.find(({ name }) => name === 'panel.addPage')?.input).toEqual({ tabId: 7 });
    expect(page.find('page-added').textContent).toMatch(/Added to “Added pages”.*Leave · 120 words.*For agents only/s);
    await page.click(page.find('page-undo'));
    expect(undone).toHaveLength(1);
    expect(page.find('page-taken-back').textContent).toContain('Leave');
    await page.click(page.button('Add this page to Sidedesk’s knowledge'));
    expect(page.all('page-added')).toHaveLength(1);
  });

  it('is not offered on a ticket', async () => {
    const { page, api } = await open(howTo, { 'panel.addPage': () => saved });
    await page.press('k');
    expect(() => page.button('Add this page to Sidedesk’s knowledge')).toThrow();
    expect(api.calls.some(({ name }) => name === 'panel.addPage')).toBe(false);
  });

  it('says why it could not be', async () => {
    const { page } = await open(emptyAssistState, {
      'panel.addPage': () => Promise.reject(new ProblemError(problem('page-closed'))),
    });
    await page.press('k');
    expect(page.find('problem').textContent).toContain('Right-click the page');
  });
});
