import { Button, Menu, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { whole } from './format';
import { IconChevronDown, IconDownload } from './icons';
import classes from './review.module.css';
import type { Export } from './use-export';

/** Chooses a format, then shows how far the export is, with a way out. */
export function ExportMenu({ job, total }: { job: Export; total: number | null }) {
  const { t, i18n } = useTranslation(['review', 'shared']);
  const { state } = job;
  const number = (value: number) => whole(value, i18n.language);
  if (state.kind === 'running') {
    const share = total ? Math.min(100, (state.done / total) * 100) : 0;
    return (
      <div className={classes.export} role="status">
        <span>{t('export.running', { done: number(state.done), total: number(total ?? state.done) })}</span>
        <Progress className={classes.exportBar} value={share} size="sm" aria-label={t('export.progress')} />
        <Button variant="default" size="compact-xs" onClick={job.cancel}>
          {t('shared:cancel')}
        </Button>
      </div>
    );
  }
  return (
    <>
      {state.kind === 'done' && (
        <span className={classes.export} role="status">
          {t('export.done', { count: state.done, shown: number(state.done), name: state.name })}
        </span>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            disabled={total === 0}
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          >
            {t('export.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('export.what', { count: total ?? 0, shown: number(total ?? 0) })}</Menu.Label>
          <Menu.Item onClick={() => job.start('csv')}>{t('export.csv')}</Menu.Item>
          <Menu.Item onClick={() => job.start('jsonl')}>{t('export.jsonl')}</Menu.Item>
          <Menu.Item onClick={() => job.start('reviews')} data-testid="export-reviews">
            {t('export.reviews')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
