/** What is wrong with a connection; the view has the words and the way out for each. */
export const causes = [
  'address',
  'insecure',
  'permission',
  'not-running',
  'local-network',
  'unreachable',
  'ollama-origin',
  'proxy',
  'web-page',
  'path',
  'key',
  'model',
  'quota',
  'rate',
  'server',
  'slow',
  'format',
  'built-in',
] as const;
export type Cause = (typeof causes)[number];
