import type { ChatCompletionRequest } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './harness/accessibility';
import { submitReply, waitForSent } from './harness/agent';
import { wholeLog } from './harness/ask-core';
import { startEmbeddings } from './harness/embeddings';
import { allText, answerOf, draftRequests, journal, longAnswer, modelName } from './harness/model';
import { type ModelDesk, modelDrafts, phase, startModelDesk, textOf } from './harness/model-desk';
import { composerData } from './harness/panel';
import { screenshot } from './harness/screenshot';
import { until } from './harness/until';

// The model engine on the built extension, against a model on loopback.

let desk: ModelDesk;
const esim = 48213;
const personal = 48255;
const fraud = 48234;

beforeAll(async () => {
  desk = await startModelDesk();
});
beforeEach(() => desk.reset());
afterEach(async () => {
  await desk.session.page.goto('about:blank');
  expect(desk.session.errors.found()).toEqual([]);
  desk.session.errors.clear();
});
afterAll(() => desk?.close());

describe('the model engine', () => {
  it('streams a cited draft behind the quoted one, which is inserted, sent and logged', async () => {
    desk.mock.on(
      {},
      { content: answerOf(longAnswer('Open the app and choose Move eSIM.')) },
      { streamingProfile: { ttft: 2500, tps: 8 } },
    );
    const panel = await desk.open(esim);
    // Everything that needs no model is there before its first word.
    const first = panel.locator('[data-testid="draft"][data-status="ready"]').first();
    await first.waitFor({ timeout: 60_000 });
    expect(await panel.getByTestId('tier-chip').count()).toBe(1);
    expect(await panel.getByTestId('passage').count()).toBeGreaterThan(0);
    expect(await textOf(first)).not.toContain(modelName);

    const draft = modelDrafts(panel).first();
    await draft.waitFor({ timeout: 60_000 });
    const lengths = new Set<number>();
    await until(
      'the finished model draft',
      async () => {
        lengths.add((await textOf(draft.getByTestId('draft-text'))).length);
        return (await draft.getAttribute('data-status')) === 'ready';
      },
      60_000,
    );
    expect(lengths.size, 'the text grew in front of the agent').toBeGreaterThan(3);
    await phase(panel, 'done');
    expect(await draft.locator('ol[aria-label="Sources"] > li').count()).toBe(1);
    expect(await draft.getByTestId('draft-text').getByRole('button', { name: '1' }).count()).toBeGreaterThan(0);

    // The steps stand in no article: the agent is asked before they go anywhere.
    await draft.getByTestId('insert-draft').click();
    await draft.getByTestId('insert-unsupported').waitFor({ timeout: 60_000 });
    expect(await composerData(desk.session.page)).not.toContain('Move eSIM');
    await draft.getByTestId('unsupported-insert').click();
    await panel.locator('[data-testid="outcome"][data-outcome="inserted"]').waitFor({ timeout: 60_000 });
    expect(await composerData(desk.session.page)).toContain('Open the app and choose Move eSIM.');
    await submitReply(desk.session.page);
    await waitForSent(panel);
    const [entry] = (await wholeLog(desk.session)).filter(({ record }) => record.ref.id === String(esim));
    const types = entry?.events.map(({ type }) => type) ?? [];
    expect(types.filter((type) => type === 'inserted')).toHaveLength(1);
    expect(types.filter((type) => type === 'sent')).toHaveLength(1);
    expect(entry?.row.status).toBe('as-is');
    expect(entry?.record.engine).toMatchObject({ kind: 'openai', name: modelName });
  });

  it('sends no e-mail address, phone number, IBAN or card, and shows them restored', async () => {
    desk.mock.on({}, (request) => {
      const asked = allText(request);
      const placeholder = (before: RegExp) =>
        new RegExp(`${before.source}(\\[[A-Z]+_\\d+[a-z]*\\])`).exec(asked)?.[1] ?? 'MISSING';
      const text = `Hello ${placeholder(/Greet the customer as /)},\n\nWe will use ${placeholder(/The new one is /)} from now on. [1] The confirmation goes to ${placeholder(/confirmation to /)}, and we call ${placeholder(/call me on /)} if need be.\n\nKind regards`;
      return { content: answerOf(text) };
    });
    const panel = await desk.open(personal);
    await phase(panel, 'done');
    const shown = await textOf(modelDrafts(panel).first().getByTestId('draft-text'));
    for (const value of ['Hello Joris', 'BE68 5390 0754 7034', 'joris.private@example.net', '+32 455 00 55 91']) {
      expect(shown).toContain(value);
    }
    const sent = journal(desk.mock);
    expect(draftRequests(desk.mock)).toBe(1);
    expect(sent).toContain('The new one is [IBAN_');
    for (const value of ['joris.debacker', 'joris.private', 'example.com', 'example.net', 'Joris', 'De Backer']) {
      expect(sent).not.toContain(value);
    }
    const digits = sent.replace(/[\s.-]/g, '');
    for (const value of ['68539007547034', '91ABNA0417164300', '5555555555554444', '455005591']) {
      expect(digits).not.toContain(value);
    }

    // "What leaves" is what reached the model's server, word for word; before masking it is the customer's own text.
    await panel.getByTestId('what-left-open').click();
    await panel.getByTestId('what-left').waitFor();
    const words = () => panel.getByTestId('left-message').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const request = desk.mock.getRequests().find(({ body }) => JSON.stringify(body).includes('reply_drafts'));
    expect(await words()).toEqual(
      (request?.body as ChatCompletionRequest | null)?.messages.map(({ content }) => content),
    );
    await screenshot(desk.session.page, 'what-left');
    await panel.getByTestId('what-left').getByText('Before masking', { exact: true }).click();
    expect((await words()).join('\n')).toContain('joris.private@example.net');
    await panel.getByTestId('what-left').press('Escape');
  });

  it('lets the model raise a tier but never lower it below a rule', async () => {
    desk.mock.on(
      {},
      {
        content: answerOf('Please restart your phone.', {
          tier: { tier: 'L1', confidence: 'high', reasons: [{ text: 'Simple', quote: 'my phone lost all signal' }] },
        }),
      },
    );
    const panel = await desk.open(fraud);
    await phase(panel, 'done');
    expect(draftRequests(desk.mock)).toBe(1);
    const shown = await panel.getByTestId('tier-chip').getAttribute('data-tier');
    const entry = await until('the record', async () =>
      (await wholeLog(desk.session)).find(({ record }) => record.ref.id === String(fraud)),
    );
    expect(entry.record.decision.minimum, 'fraud is no matter for the first line').not.toBe('L1');
    expect(Number(shown?.slice(1))).toBeGreaterThanOrEqual(Number(entry.record.decision.minimum.slice(1)));
  });

  it('hands the agent’s own instruction on as an instruction', async () => {
    desk.mock.on(
      { predicate: (request) => allText(request).includes("agent's own instruction. It comes") },
      { content: answerOf('Second draft, shorter. [1]') },
    );
    desk.mock.on({}, { content: answerOf('First draft. [1]') });
    const panel = await desk.open(esim);
    await phase(panel, 'done');
    await panel.getByRole('button', { name: 'Ask again' }).click();
    await panel.getByTestId('again-text').fill('Say that the shop in Ghent can do it too.');
    await panel.getByTestId('again-send').click();
    await modelDrafts(panel).filter({ hasText: 'Second draft' }).waitFor({ timeout: 60_000 });
    await phase(panel, 'done');
    expect(await modelDrafts(panel).filter({ hasText: 'First draft' }).count(), 'earlier drafts stay').toBe(1);
    const body = desk.mock.getLastRequest()?.body as ChatCompletionRequest | undefined;
    const messages = (body?.messages ?? []).map(({ content }) => String(content));
    const last = messages.at(-1) ?? '';
    expect(last).toContain('Say that the shop in Ghent can do it too.');
    expect(last.indexOf('own instruction')).toBeLessThan(last.indexOf('Ghent'));
    expect(
      messages.slice(0, -1).some((content) => content.includes('Ghent')),
      'not among the data',
    ).toBe(false);
  });

  it('stops when the agent says so and keeps what came', async () => {
    desk.mock.on({}, { content: answerOf(longAnswer('Open the app.')) }, { streamingProfile: { ttft: 100, tps: 2 } });
    const panel = await desk.open(esim);
    const draft = modelDrafts(panel).first();
    await until(
      'some words',
      async () => (await draft.count()) > 0 && (await textOf(draft.getByTestId('draft-text'))).length > 20,
      60_000,
    );
    await panel.getByRole('button', { name: /stop/i }).click();
    await phase(panel, 'done');
    const stopped = await textOf(draft.getByTestId('draft-text'));
    expect(stopped).toContain('Open the app.');
    expect(stopped).not.toContain('Kind regards');
    await until('nothing that turns', async () => (await panel.locator('[aria-busy="true"]').count()) === 0);
    expect(await panel.getByTestId('notice').count(), 'stopping is no failure').toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await textOf(draft.getByTestId('draft-text'))).toBe(stopped);
  });

  it('searches by meaning with an embedding model that is set up and tested, and sends it nothing personal', async () => {
    const embeddings = await startEmbeddings();
    try {
      const options = await desk.session.context.newPage();
      await options.goto(desk.session.extensionUrl('options.html'));
      const section = options.getByTestId('embedding');
      await section.getByTestId('embedding-enabled').setChecked(true, { force: true });
      await section.getByTestId('embedding-model').fill('embed-1');
      await section.getByTestId('embedding-base-url').fill(embeddings.url);
      await section.getByTestId('embedding-test').click();
      await section.locator('[data-testid="embedding-test-result"][data-ok="true"]').waitFor({ timeout: 60_000 });
      expect(await section.getByTestId('embedding-test-result').textContent()).toMatch(/a vector of 256 numbers in/);
      await section.locator('[data-testid="embedding-status"][data-status="ok"]').waitFor({ timeout: 60_000 });
      await section.getByTestId('embedding-check').waitFor({ timeout: 60_000 });
      await section.scrollIntoViewIfNeeded();
      await screenshot(options, 'options-embedding');
      expect(await violations(options)).toEqual([]);
      await options.close();

      const before = embeddings.sent.length;
      desk.mock.on({}, { content: answerOf('Open the app. [1]') });
      const panel = await desk.open(personal);
      await phase(panel, 'done');
      expect(embeddings.sent).toHaveLength(before + 1);
      const sent = embeddings.sent.join('\n');
      for (const value of ['joris', 'Joris', 'De Backer', 'example.com', 'example.net', 'sk-test'])
        expect(sent).not.toContain(value);
      expect(sent.replace(/[\s.-]/g, '')).not.toMatch(/68539007547034|91ABNA0417164300|5555555555554444|455005591/);
      expect(await panel.getByTestId('fit').textContent(), 'it answered in time').not.toMatch(/words only/);
    } finally {
      embeddings.close();
    }
  });
});
