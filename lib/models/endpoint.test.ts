import { describe, expect, it } from 'vitest';
import { isLoopback, parseEndpoint } from './endpoint';

function bases(typed: string) {
  const parsed = parseEndpoint(typed);
  return parsed.ok ? parsed.endpoint.candidates : parsed.problem.code;
}

describe('parseEndpoint', () => {
  it.each([
    ['https://api.openai.com/v1', ['https://api.openai.com/v1']],
    ['https://api.openai.com/v1/', ['https://api.openai.com/v1']],
    ['https://api.openai.com', ['https://api.openai.com/v1', 'https://api.openai.com']],
    ['api.openai.com', ['https://api.openai.com/v1', 'https://api.openai.com']],
    ['https://api.openai.com/v1/chat/completions', ['https://api.openai.com/v1']],
    ['localhost:11434', ['http://localhost:11434/v1', 'http://localhost:11434']],
    ['http://[::1]:1234/v1', ['http://[::1]:1234/v1']],
    ['https://gw.example.com/llm', ['https://gw.example.com/llm/v1', 'https://gw.example.com/llm']],
    ['https://desk.openai.azure.com', ['https://desk.openai.azure.com/openai/v1']],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai',
      ['https://generativelanguage.googleapis.com/v1beta/openai'],
    ],
  ])('reads %s', (typed, expected) => {
    expect(bases(typed)).toEqual(expected);
  });

  it.each([
    ['', 'model-not-configured'],
    ['   ', 'model-not-configured'],
    ['ftp://x.example.com', 'bad-request'],
    ['https://', 'bad-request'],
    ['http://models.example.com/v1', 'model-insecure-address'],
    ['http://192.168.1.20:11434', 'model-insecure-address'],
    ['https://me:secret@models.example.com', 'model-insecure-address'],
    ['http://localhost.example.com', 'model-insecure-address'],
  ])('refuses "%s" as %s', (typed, code) => {
    expect(bases(typed)).toBe(code);
  });

  it('asks for the origin only, without a port, and keeps the query', () => {
    const parsed = parseEndpoint('http://127.0.0.1:8080/v1?api-version=2025-01-01');
    expect(parsed.ok && parsed.endpoint).toMatchObject({
      originPattern: 'http://127.0.0.1/*',
      query: { 'api-version': '2025-01-01' },
      host: '127.0.0.1:8080',
    });
  });

  it('knows loopback names from look-alikes', () => {
    expect(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '[::1]'].every(isLoopback)).toBe(true);
    expect(['localhost.evil.com', '128.0.0.1', '127.0.0.1.evil.com', '[::2]'].some(isLoopback)).toBe(false);
  });
});
