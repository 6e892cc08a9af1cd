import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Branded Chrome ignores --load-extension from this version on. */
const brandedLimit = 137;

/** @param {string[]} names @returns {string[]} the programs of these names on the PATH */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) =>
    folders
      .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
      .filter((path) => existsSync(path)),
  );
}

/** Browsers that Playwright or Puppeteer downloaded, newest first. @param {RegExp} folderName @param {string[]} inside */
function inCaches(folderName, inside) {
  const home = homedir();
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright'),
    join(home, '.cache', 'puppeteer', 'chrome'),
    join(home, '.cache', 'puppeteer', 'firefox'),
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => folderName.test(name))
        .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
        .flatMap((name) => inside.map((path) => join(cache, name, path))),
    )
    .filter((path) => existsSync(path));
}

function chromiumCandidates() {
  const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
  const local = process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return [
    ...onPath(['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing']),
    ...inCaches(/^(chromium-\d+|(linux|mac|mac_arm|win64|win32)-)/, [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ]),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    join(local, 'Chromium', 'Application', 'chrome.exe'),
    join(programs, 'Chromium', 'Application', 'chrome.exe'),
  ].filter((path) => existsSync(path));
}

function brandedChromes() {
  const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
  return [
    ...onPath(['google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ].filter((path) => existsSync(path));
}

function firefoxCandidates() {
  const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
  return [
    ...onPath(['firefox-esr', 'firefox', 'firefox-devedition']),
    ...inCaches(/^(firefox-\d+|(linux|mac|mac_arm|win64|win32)-)/, ['firefox/firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox', 'firefox.exe'),
  ].filter((path) => existsSync(path));
}

/** What `--version` prints, or an empty string (Windows browsers print nothing). @param {string} path */
export function browserVersion(path) {
  if (process.platform === 'win32') return '';
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** True when this is branded Chrome too new to load an unpacked extension from the command line. @param {string} version */
export function refusesExtensions(version) {
  const branded = /^Google Chrome (\d+)/.exec(version);
  return branded !== null && Number(branded[1]) >= brandedLimit;
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  // Ubuntu's "chromium" package only points to a snap, which does not start as root in a container.
  return /^ID="?debian"?$/m.test(release);
}

/** @param {string} name a Debian package @returns {boolean} true when it was installed */
function installDebian(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  console.log(`Installing Debian's ${name} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const args = ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-liberation', 'fonts-dejavu-core'];
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** @param {string} what @param {string} variable @param {string[]} lines */
function giveUp(what, variable, lines) {
  console.error(`No ${what} found.`);
  for (const line of lines) console.error(`  ${line}`);
  console.error(`  Or name one yourself: ${variable}=/path/to/browser`);
  process.exit(1);
}

/**
 * Path of a Chromium-family browser that loads unpacked extensions: SIDEDESK_BROWSER, the PATH, the caches of
 * Playwright and Puppeteer, usual folders; else installs Debian's when root on Debian; else says what to install
 * and ends the process with 1.
 */
export function findChromium() {
  const named = process.env.SIDEDESK_BROWSER;
  if (named) {
    if (!existsSync(named)) giveUp(`browser at SIDEDESK_BROWSER (${named})`, 'SIDEDESK_BROWSER', []);
    const version = browserVersion(named);
    if (refusesExtensions(version))
      giveUp(`usable browser: ${version} ignores --load-extension`, 'SIDEDESK_BROWSER', []);
    return named;
  }
  const found =
    chromiumCandidates()[0] ??
    brandedChromes().find((path) => {
      const version = browserVersion(path);
      return version !== '' && !refusesExtensions(version);
    });
  if (found) return found;
  if (installDebian('chromium')) {
    const installed = chromiumCandidates()[0];
    if (installed) return installed;
  }
  const branded = brandedChromes()[0];
  return giveUp('Chromium-family browser that loads unpacked extensions', 'SIDEDESK_BROWSER', [
    ...(branded ? [`Found ${branded}, but Google Chrome ${brandedLimit} and newer ignores --load-extension.`] : []),
    'Debian:        sudo apt-get install chromium',
    'Fedora:        sudo dnf install chromium',
    'Ubuntu, macOS, Windows: npx playwright install chromium',
  ]);
}

/** Path of a Firefox: SIDEDESK_FIREFOX, the PATH, caches, usual folders; else as `findChromium`. */
export function findFirefox() {
  const named = process.env.SIDEDESK_FIREFOX;
  if (named && existsSync(named)) return named;
  const found = firefoxCandidates()[0];
  if (found) return found;
  if (installDebian('firefox-esr')) {
    const installed = firefoxCandidates()[0];
    if (installed) return installed;
  }
  return giveUp('Firefox', 'SIDEDESK_FIREFOX', [
    'Debian:        sudo apt-get install firefox-esr',
    'Fedora:        sudo dnf install firefox',
    'Ubuntu, macOS, Windows: https://www.mozilla.org/firefox/',
  ]);
}
