import { useTranslation } from 'react-i18next';
import { PolicySection } from '../policy/policy-section';
import { ProductMark } from '../ui/product-mark';
import { DraftingSection } from './drafting-section';
import { HelpdeskSection } from './helpdesk-section';
import { KnowledgeSection } from './knowledge-section';
import { LogSection } from './log-section';
import { ModelSection } from './model-section';
import classes from './options.module.css';
import { PrivacySection } from './privacy-section';
import { ReviewSection } from './review-section';
import { ShortcutsSection } from './shortcuts-section';
import { StyleSection } from './style-section';
import { UnsavedProvider, useUnsavedSections } from './unsaved';

const sections = [
  'knowledge',
  'helpdesks',
  'model',
  'privacy',
  'policy',
  'drafting',
  'styles',
  'log',
  'review',
  'shortcuts',
] as const;

/** The settings page. @param reviewUrl address of the review page */
export function Options({ reviewUrl }: { reviewUrl: string }) {
  const { t } = useTranslation(['options', 'shared']);
  return (
    <UnsavedProvider>
      <div className={classes.page}>
        <header className={classes.header}>
          <ProductMark size={26} />
          <div>
            <h1>
              {t('shared:product')} {t('options:title')}
            </h1>
            <p className={classes.quiet}>{t('options:intro')}</p>
          </div>
        </header>
        <nav className={classes.nav} aria-label={t('options:sections')}>
          <ul>
            {sections.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`options:${name}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main className={classes.main}>
          <KnowledgeSection />
          <HelpdeskSection />
          <ModelSection />
          <PrivacySection />
          <PolicySection />
          <DraftingSection />
          <StyleSection />
          <LogSection reviewUrl={reviewUrl} />
          <ReviewSection />
          <ShortcutsSection />
        </main>
        <UnsavedBar />
      </div>
    </UnsavedProvider>
  );
}

function UnsavedBar() {
  const { t } = useTranslation('options');
  const unsaved = useUnsavedSections();
  return (
    <div role="status" className={classes.unsavedArea}>
      {unsaved.length > 0 && (
        <p className={classes.unsaved} data-testid="unsaved">
          {t('unsaved', { sections: unsaved.join(', ') })}
        </p>
      )}
    </div>
  );
}
