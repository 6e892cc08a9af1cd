import '@mantine/core/styles.css';
import '@mantine/charts/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Review } from '../../components/review/review';
import { loadI18n } from '../../components/ui/i18n';
import { PageFrame } from '../../components/ui/page-frame';
import { createViewApi } from '../../lib/wire/client';
import problems from '../../locales/en/problems.json';
import quality from '../../locales/en/quality.json';
import report from '../../locales/en/report.json';
import review from '../../locales/en/review.json';
import shared from '../../locales/en/shared.json';
import shipped from '../../locales/en/shipped.json';

const i18n = await loadI18n({ review, quality, report, problems, shared, shipped }, [browser.i18n.getUILanguage()]);
document.title = `${i18n.t('review:title')} · ${i18n.t('shared:product')}`;

const root = document.getElementById('root');
if (!root) throw new Error('review.html: no #root');
createRoot(root).render(
  <PageFrame api={createViewApi(browser.runtime)} i18n={i18n}>
    <Review />
  </PageFrame>,
);
