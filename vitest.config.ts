import { defineConfig } from 'vitest/config';

/** Unit tests: plain functions and components, no browser. The browser tests have their own config. */
export default defineConfig({
  test: {
    include: ['{lib,components,locales,demo,eval,training,bench,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
    environment: 'node',
    restoreMocks: true,
    unstubGlobals: true,
    // Ends what hangs; beside two browsers a page full of forms takes many times what it takes alone.
    testTimeout: 60_000,
    // Its published build names a source map that it does not carry; loaded by Node itself, nobody looks for it.
    server: { deps: { external: [/@chatwoot\/prosemirror-schema/] } },
  },
});
