import { useTranslation } from 'react-i18next';
import { type View, views } from './use-view';
import classes from './views/views.module.css';

/** The parts of the review page. */
export function ViewNav({ view, onView }: { view: View; onView(view: View): void }) {
  const { t } = useTranslation('quality');
  return (
    <nav className={classes.nav} aria-label={t('view.title')}>
      {views.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === view ? 'page' : undefined}
          onClick={() => onView(name)}
          data-testid={`view-${name}`}
        >
          {t(`view.${name}`)}
        </button>
      ))}
    </nav>
  );
}
