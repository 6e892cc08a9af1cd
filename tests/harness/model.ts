import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';
import type { ModelAnswer } from '../../lib/drafting/model-answer';

/** The name the tests give their model; every draft of it carries it. */
export const modelName = 'desk-1';

/** An OpenAI-compatible model on loopback that streams slowly enough to be watched, and passes the connection test. */
export async function startModel(): Promise<LLMock> {
  const mock = await LLMock.create({ port: 0, chunkSize: 24 });
  resetModel(mock);
  return mock;
}

/** Forgets what it was told to answer and every request it has seen. */
export function resetModel(mock: LLMock): void {
  mock.clearFixtures();
  mock.clearRequests();
  mock.resetMatchCounts();
  mock.on({ systemMessage: 'connection test' }, { content: '{"ready":true,"word":"ok"}' });
}

/** What a model answers that does as it is told, as JSON. */
export function answerOf(text: string, over: Partial<ModelAnswer> = {}): string {
  const answer: ModelAnswer = {
    answerable: 'yes',
    tier: { tier: 'L1', confidence: 'high', reasons: [] },
    drafts: [{ kind: 'answer', text, quotes: [] }],
    ...over,
  };
  return JSON.stringify(answer);
}

/** Enough words to be watched while they come. */
export const longAnswer = (start: string): string => {
  const more = Array.from({ length: 12 }, (_, at) => `Then look at part ${at + 1} of the settings page and go on.`);
  return `${start} [1]\n\n${more.join(' ')}\n\nKind regards`;
};

/** All messages of a request as one text. */
export const allText = (request: ChatCompletionRequest): string =>
  request.messages.map((message) => (typeof message.content === 'string' ? message.content : '')).join('\n');

/** Everything that reached the model, headers and bodies, as one text. */
export function journal(mock: LLMock): string {
  return JSON.stringify(mock.getRequests().map(({ path, headers, body }) => ({ path, headers, body })));
}

/** How often the model was asked for drafts. */
export function draftRequests(mock: LLMock): number {
  return mock.getRequests().filter(({ body }) => JSON.stringify(body).includes('reply_drafts')).length;
}

/** An address that answers everything with a sign-in page, as a captive portal does. */
export async function startWebPage(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<!doctype html><h1>Sign in</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
