// npm run matrix: measures every editor in both browsers and writes docs/composer-matrix.md.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browser.mjs';
import { run } from './steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.exitCode = await run(root, 'vitest', ['run', '--config', 'vitest.browser.config.ts', 'tests/composer-matrix'], {
  SIDEDESK_BROWSER: findChromium(),
  SIDEDESK_FIREFOX: findFirefox(),
  SIDEDESK_MATRIX: 'write',
});
