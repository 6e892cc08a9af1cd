import '@mantine/core/styles.css';
import '@mantine/dropzone/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { BuiltInProvider } from '../../components/options/built-in-browser';
import { HostPermissionProvider } from '../../components/options/host-permission';
import { Options } from '../../components/options/options';
import { SettingChangesProvider } from '../../components/options/setting-changes';
import { loadI18n } from '../../components/ui/i18n';
import { PageFrame } from '../../components/ui/page-frame';
import { parseEndpoint } from '../../lib/models/endpoint';
import { createViewApi } from '../../lib/wire/client';
import options from '../../locales/en/options.json';
import policy from '../../locales/en/policy.json';
import problems from '../../locales/en/problems.json';
import shared from '../../locales/en/shared.json';
import shipped from '../../locales/en/shipped.json';
import tiers from '../../locales/en/tiers.json';
import { builtInBrowser } from './built-in';
import { hearSettings } from './heard-settings';

const i18n = await loadI18n({ options, policy, problems, shared, shipped, tiers }, [browser.i18n.getUILanguage()]);
document.title = `${i18n.t('options:title')} · ${i18n.t('shared:product')}`;

// An address the core will refuse anyway asks the browser for nothing.
async function requestHostPermission(address: string): Promise<boolean> {
  const parsed = parseEndpoint(address);
  if (!parsed.ok) return true;
  return browser.permissions.request({ origins: [parsed.endpoint.originPattern] }).catch(() => false);
}

const root = document.getElementById('root');
if (!root) throw new Error('options.html: no #root');
createRoot(root).render(
  <PageFrame api={createViewApi(browser.runtime)} i18n={i18n}>
    <HostPermissionProvider value={requestHostPermission}>
      <BuiltInProvider value={builtInBrowser()}>
        <SettingChangesProvider value={hearSettings}>
          <Options reviewUrl={browser.runtime.getURL('/review.html')} />
        </SettingChangesProvider>
      </BuiltInProvider>
    </HostPermissionProvider>
  </PageFrame>,
);
