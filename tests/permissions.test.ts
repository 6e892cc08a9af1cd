import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { helpdeskHosts } from '../lib/helpdesks/registry';
import config from '../wxt.config';

// What the extension may read without asking, and where its scripts run: every widening has to be written down here.

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}
const manifest = (browser: string) =>
  (config.manifest as unknown as (env: { browser: string }) => Manifest)({ browser });
const entrypoints = join(import.meta.dirname, '../entrypoints');
const scripts = readdirSync(entrypoints, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.content(?:\/index)?\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(entrypoints, path), 'utf8') }));

it('asks for the named helpdesks’ hosts and no others, in both browsers', () => {
  const vendors =
    /^https:\/\/(?:\*\.zendesk\.com|\*\.atlassian\.net|app\.(?:eu\.|au\.)?intercom\.com|\*\.lightning\.force\.com|\*\.my\.salesforce\.com)\/\*$/;
  for (const browser of ['chrome', 'firefox']) {
    const { host_permissions, optional_host_permissions } = manifest(browser);
    expect(host_permissions).toEqual(helpdeskHosts);
    expect(host_permissions.filter((host) => !vendors.test(host))).toEqual([]);
    // Asked for one by one, from a click.
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  }
});

it('has no permission for cookies, tabs, history, requests or downloads', () => {
  for (const browser of ['chrome', 'firefox'])
    expect(manifest(browser).permissions.join(' ')).not.toMatch(
      /cookies|\btabs\b|history|webRequest|downloads|webNavigation|bookmarks|management|nativeMessaging|debugger/,
    );
});

it('runs in the top frame, but for the scripts of a composer’s own frames', () => {
  expect(scripts.length).toBeGreaterThan(8);
  const everywhere = scripts.filter(({ text }) => /allFrames: true|matchAboutBlank|matchOriginAsFallback/.test(text));
  expect(everywhere.map(({ path }) => path).sort()).toEqual([
    'composer-frame.content.ts',
    'firefox-frame-paste.content.ts',
  ]);
});
