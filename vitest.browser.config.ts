import { defineConfig } from 'vitest/config';

// Its published build names a source map that it does not carry; loaded by Node itself, nobody looks for it.
const server = { deps: { external: [/@chatwoot\/prosemirror-schema/] } };

/**
 * Real-browser tests, one file after the other: a browser with the extension takes a core for itself.
 * `tests/x.browser.test.ts` runs in Chromium, `tests/x.firefox.browser.test.ts` in Firefox.
 */
const shared = {
  environment: 'node' as const,
  // For a machine five times slower than ours; each wait within a test has a limit of its own.
  testTimeout: 240_000,
  hookTimeout: 300_000,
  fileParallelism: false,
  server,
};

export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      {
        test: {
          ...shared,
          name: 'chromium',
          include: ['tests/**/*.browser.test.ts'],
          exclude: ['**/node_modules/**', 'tests/**/*.firefox.browser.test.ts'],
        },
      },
      { test: { ...shared, name: 'firefox', include: ['tests/**/*.firefox.browser.test.ts'] } },
    ],
  },
});
