// npm start: installs what is missing, builds the extension, starts the demo helpdesk and opens a browser on it.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.mjs';
import { ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shell = process.platform === 'win32';
ensureInstalled(root);
const browser = findChromium();

// The build never sees the model's key; only the driver does, which types it into the options page.
const { OPENAI_API_KEY: _key, ...withoutKey } = process.env;
console.log('Building the extension …');
const built = spawnSync(join(root, 'node_modules', '.bin', 'wxt'), ['build'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: withoutKey,
  encoding: 'utf8',
  shell,
});
if (built.status !== 0) {
  console.error(built.stdout);
  console.error('The build failed.');
  process.exit(1);
}

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !display;
const run = spawnSync(
  join(root, 'node_modules', '.bin', 'tsx'),
  [join(root, 'scripts', 'demo.ts'), ...(headless ? ['--headless'] : [])],
  // DEBUG would make the driver print what it types.
  { cwd: root, stdio: 'inherit', env: { ...process.env, SIDEDESK_BROWSER: browser, DEBUG: '' }, shell },
);
process.exit(run.status ?? 1);
