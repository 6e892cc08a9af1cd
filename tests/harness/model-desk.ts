import { rm } from 'node:fs/promises';
import type { LLMock } from '@copilotkit/aimock';
import type { Frame, Locator, Page } from 'playwright-core';
import { createDemo, type Demo } from '../../demo/server/index';
import { openTicket } from './agent';
import { forgetSuggestions } from './ask-core';
import { type ChromiumSession, chromeBuild, launchChromium } from './chromium';
import { withHostPermissions } from './granted';
import { modelName, resetModel, startModel } from './model';
import { addHelpCenter, setUpModel } from './setup';

/** The demo helpdesk, its help centre synced, and a model on loopback, in one browser. */
export interface ModelDesk {
  demo: Demo;
  mock: LLMock;
  session: ChromiumSession;
  /** Loads a ticket and waits until its panel shows it. */
  open(id: number, page?: Page): Promise<Frame>;
  /** Tickets, faults, model and saved suggestions as at the start, in a new tab. The log stays. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function startModelDesk(): Promise<ModelDesk> {
  const [demo, mock, extensionDir] = await Promise.all([
    createDemo(),
    startModel(),
    withHostPermissions(chromeBuild, ['http://127.0.0.1/*']),
  ]);
  const session = await launchChromium({ demo, extensionDir });
  await addHelpCenter(session, 'brightline.zendesk.com');
  const tested = await setUpModel(session, { baseUrl: mock.url, model: modelName, key: 'sk-test-1234567890' });
  if (!tested.ok) throw new Error(`The model's connection test: ${tested.said}`);
  return {
    demo,
    mock,
    session,
    async open(id, page = session.page) {
      const panel = await openTicket(page, demo.ticketUrl(id));
      const subject = demo.state.tickets.get(id)?.subject ?? '';
      await panel.getByTestId('ticket-subject').filter({ hasText: subject }).waitFor({ timeout: 60_000 });
      return panel;
    },
    async reset() {
      demo.state.reset();
      resetModel(mock);
      // What the worker shows in a tab ends with the tab.
      const before = session.page;
      session.page = await session.context.newPage();
      await before.close();
      await forgetSuggestions(session);
    },
    async close() {
      await session.close();
      await Promise.all([demo.close(), mock.stop()]);
      await rm(extensionDir, { recursive: true, force: true });
    },
  };
}

/** The drafts of the model, not those quoted from articles. */
export const modelDrafts = (panel: Frame): Locator => panel.getByTestId('draft').filter({ hasText: modelName });

export const textOf = async (one: Locator): Promise<string> => (await one.textContent()) ?? '';

/** Waits until the panel's suggestion is in this phase. */
export const phase = (panel: Frame, name: 'working' | 'done'): Promise<void> =>
  panel.locator(`[data-testid="record-id"][data-phase="${name}"]`).waitFor({ timeout: 60_000 });
