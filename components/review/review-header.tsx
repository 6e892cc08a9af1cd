import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProductMark } from '../ui/product-mark';
import { ExportMenu } from './export-menu';
import { IconChartBar, IconKeyboard, IconRefresh } from './icons';
import classes from './review.module.css';
import type { Export } from './use-export';
import type { Records } from './use-records';

interface Props {
  job: Export;
  records: Records;
  hasFigures: boolean;
  onRefresh(): void;
  onShow(what: 'figures' | 'keys'): void;
}

/** Name of the page and what can be done with the list as a whole. */
export function ReviewHeader({ job, records, hasFigures, onRefresh, onShow }: Props) {
  const { t } = useTranslation(['review', 'shared']);
  return (
    <header className={classes.top}>
      <h1>
        <ProductMark />
        {t('title')} <span className={classes.product}>{t('shared:product')}</span>
      </h1>
      <div className={classes.tools}>
        <Button component="a" href="/knowledge.html" variant="default">
          {t('knowledgeHealth')}
        </Button>
        <ExportMenu job={job} total={records.total} />
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden="true" />}
          loading={records.loading && records.rows.length > 0}
          onClick={onRefresh}
        >
          {t('refresh')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconChartBar size={15} aria-hidden="true" />}
          disabled={!hasFigures}
          onClick={() => onShow('figures')}
        >
          {t('allFigures.button')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconKeyboard size={15} aria-hidden="true" />}
          onClick={() => onShow('keys')}
        >
          {t('keys.button')}
        </Button>
      </div>
    </header>
  );
}
