import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { helpdeskHosts } from './lib/helpdesks/registry';

// A key in the environment must never be published with the build (docs/decisions/0001).
const secretNames = ['OPENAI_API_KEY', 'VITE_OPENAI_API_KEY', 'WXT_OPENAI_API_KEY'];

const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtiQRhGFEcYULY836D/0L7VzaAUg7TOqsQzMrIxNAXAZIDjE+NEbB9yl9Sh/WpGAYW1UcD4ijs0gUx0LyqE3esTt0kdWC8RmDUpYLL4FCi79RRZ6pHVi4R5S8wVKdCy6IZZvsmyfKb4LZf0r28z5OzGi7zz4C8jO4hELd9NCx4Il6yfz0y+pvEK/cwBLYuLExqz5kwKOJFQBUbu/yAFlSJlShMemyhpewEjtNBiuJGHS/U75TGKMDvAMM6YMnnCunIquwfPq4CQ1Y7bcRvIpHxUWXy0L+v/nLhFBp9qKggdErAq4BCuT/IEIoRU7zRw1Lj2dDrBNSZ88H2hNQdvrDbwIDAQAB';

// A slimmer one that tells the page nothing: see the file.
const contentContext = fileURLToPath(new URL('./entrypoints/helpdesk.content/context.ts', import.meta.url));

const anyHost = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/** The scripts in helpdesk pages go through terser after esbuild: 4 to 5 % less in every page (measured), in 2 s each. */
const tighterPages = {
  name: 'sidedesk-tighter-pages',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; fileName: string; code?: string }>) {
    if (process.env.NODE_ENV !== 'production') return;
    for (const chunk of Object.values(bundle)) {
      if (!chunk.code || !chunk.fileName.startsWith('content-scripts/')) continue;
      // `expression`: the browser takes the last value of a script that is run by request as its answer.
      const compress = { ecma: 2020, passes: 2, expression: true } as const;
      chunk.code = (await minify(chunk.code, { compress, mangle: true, format: { ecma: 2020 } })).code ?? chunk.code;
    }
  },
};

/** Who may show the panel in a frame; what it shows there is decided by the panel itself (docs/decisions/0006). */
function panelPlaces(sessionAddress: boolean) {
  const resources = ['sidepanel.html'];
  // Firefox gives every installation an address of its own.
  if (!sessionAddress) return [{ resources, matches: anyHost }];
  return [
    { resources, matches: helpdeskHosts },
    { resources, matches: anyHost, use_dynamic_url: true },
  ];
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': contentContext } },
    plugins: [tighterPages],
  }),
  hooks: {
    'build:before': () => {
      const leaking = secretNames
        .filter((name) => name.startsWith('VITE_') || name.startsWith('WXT_'))
        .filter((name) => process.env[name]);
      if (leaking.length > 0)
        throw new Error(`Unset ${leaking.join(', ')}: a key in the build environment would be published to everyone.`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_product_name__',
    description: '__MSG_product_description__',
    default_locale: 'en',
    ...(browser === 'chrome' && {
      minimum_chrome_version: '120',
      // Gives the unpacked extension a stable id, so that company policy and tests can name it. The store sets its own.
      ...(process.env.SIDEDESK_STORE ? {} : { key: publicKey }),
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'sidedesk@sidedesk.example', strict_min_version: '128.0' } },
    }),
    permissions: [
      'storage',
      'alarms',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel', 'offscreen'] : []),
    ],
    host_permissions: helpdeskHosts,
    optional_host_permissions: anyHost,
    action: { default_title: '__MSG_product_name__' },
    web_accessible_resources: panelPlaces(browser === 'chrome'),
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_toggle__' },
      'add-page': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_add_page__' },
      'insert-draft': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_command_insert__' },
    },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
  }),
});
