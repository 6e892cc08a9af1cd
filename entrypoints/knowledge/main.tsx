import '@mantine/core/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { KnowledgeHealth } from '../../components/knowledge/knowledge-health';
import { loadI18n } from '../../components/ui/i18n';
import { PageFrame } from '../../components/ui/page-frame';
import { createViewApi } from '../../lib/wire/client';
import knowledge from '../../locales/en/knowledge.json';
import problems from '../../locales/en/problems.json';
import shared from '../../locales/en/shared.json';

const i18n = await loadI18n({ knowledge, problems, shared }, [browser.i18n.getUILanguage()]);
document.title = `${i18n.t('knowledge:title')} · ${i18n.t('shared:product')}`;

const root = document.getElementById('root');
if (!root) throw new Error('knowledge.html: no #root');
createRoot(root).render(
  <PageFrame api={createViewApi(browser.runtime)} i18n={i18n}>
    <KnowledgeHealth />
  </PageFrame>,
);
