import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that everything here runs on, as in package.json `engines`. */
const oldestNode = [20, 19];

/** @param {string} path @returns {Record<string, {version?: string, optional?: boolean}>} */
function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * True when what is in node_modules is what the lock file asks for. Versions are compared and not file times:
 * a fresh checkout makes every lock file look new.
 * @param {string} root folder of package.json
 */
export function installIsCurrent(root) {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedLock);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/**
 * Installs the dependencies when they are missing or not those of the lock file. Ends the process with a
 * message when Node is too old or npm fails.
 * @param {string} root folder of package.json
 */
export function ensureInstalled(root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    console.error(`Sidedesk needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (installIsCurrent(root)) return;
  console.log('Installing dependencies …');
  // Not `npm ci`: a lock file written where the registry serves one platform's optional packages only (esbuild, rollup,
  // biome) is "out of sync" to it everywhere else. `npm install` keeps every locked version and adds what is missing.
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm install failed: see its message above. Is the npm registry reachable?');
    process.exit(1);
  }
}
