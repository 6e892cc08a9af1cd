import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { conceptVector } from '../../lib/knowledge/fixtures/concepts';

/** An OpenAI-compatible embedding endpoint on loopback; see the fixture for what it knows. */
export async function startEmbeddings(): Promise<{ url: string; sent: string[]; close(): void }> {
  const sent: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'application/json');
    if (!request.url?.endsWith('/embeddings')) return void response.end('{"data":[]}');
    sent.push(`${JSON.stringify(request.headers)}\n${body}`);
    const { input } = JSON.parse(body) as { input: string[] };
    const data = input.map((text, index) => ({ index, embedding: conceptVector(text) }));
    const tokens = input.join(' ').split(/\s+/).length;
    response.end(JSON.stringify({ data, usage: { prompt_tokens: tokens, total_tokens: tokens } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
