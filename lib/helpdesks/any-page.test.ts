import { expect, it } from 'vitest';
import { pageFault } from './any-page';

it.each([
  ['https://crm.example/x', null],
  ['http://localhost:3000/', null],
  ['http://127.0.0.1/', null],
  ['http://crm.example/', 'insecure-page'],
  ['http://localhost.example/', 'insecure-page'],
  ['chrome://settings/', 'closed-page'],
  ['about:blank', 'closed-page'],
  ['file:///tmp/a.html', 'closed-page'],
  ['chrome-extension://abc/options.html', 'closed-page'],
  ['view-source:https://crm.example/', 'closed-page'],
  ['', 'closed-page'],
  [undefined, 'closed-page'],
])('%s: %s', (url, fault) => expect(pageFault(url)).toBe(fault));
