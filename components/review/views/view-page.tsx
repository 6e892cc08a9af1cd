import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProductMark } from '../../ui/product-mark';
import type { View } from '../use-view';
import { ViewNav } from '../view-nav';
import classes from './views.module.css';

interface Props {
  view: View;
  onView(view: View): void;
  children: ReactNode;
}

/** A part of the review page other than the queue. */
export function ViewPage({ view, onView, children }: Props) {
  const { t } = useTranslation('quality');
  return (
    <main className={classes.page} data-testid={`page-${view}`}>
      <header className={classes.head}>
        <h1>
          <ProductMark />
          {t(`view.${view}`)}
        </h1>
      </header>
      <ViewNav view={view} onView={onView} />
      <div className={classes.body}>
        <p className={`${classes.intro} ${classes.noPrint}`}>{t(`intro.${view}`)}</p>
        {children}
      </div>
    </main>
  );
}
