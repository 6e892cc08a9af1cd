import '../../components/ui/mantine-panel-styles';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { hearPage } from '../../components/panel/page-voice';
import { Panel } from '../../components/panel/panel';
import { loadI18n } from '../../components/ui/i18n';
import { PageFrame } from '../../components/ui/page-frame';
import { createViewApi } from '../../lib/wire/client';
import { whenDocked } from '../../lib/wire/docked';
import panel from '../../locales/en/panel.json';
import problems from '../../locales/en/problems.json';
import shared from '../../locales/en/shared.json';
import shipped from '../../locales/en/shipped.json';

// Before the first pause: the page speaks as soon as the frame is loaded.
const docked = window.parent !== window;
const page = docked ? hearPage(window) : undefined;

const [i18n] = await Promise.all([
  loadI18n({ panel, problems, shared, shipped }, [browser.i18n.getUILanguage()]),
  docked ? whenDocked(browser.runtime, window) : null,
]);
// Of its address only the browser's own side panel may say which tab it is about.
const tab = docked ? Number.NaN : Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);

// Hidden with its tab, or by another tab in front of it.
const visibility = {
  visible: () => document.visibilityState === 'visible',
  onVisible: (listener: () => void) => {
    const heard = () => document.visibilityState === 'visible' && listener();
    document.addEventListener('visibilitychange', heard);
    return () => document.removeEventListener('visibilitychange', heard);
  },
};

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html: no #root');
createRoot(root).render(
  <PageFrame api={createViewApi(browser.runtime, { visibility, ...(page && { page }) })} i18n={i18n}>
    <Panel tabId={Number.isNaN(tab) ? null : tab} docked={docked} />
  </PageFrame>,
);
