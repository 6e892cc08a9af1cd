import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { relativeTime } from '../ui/relative-time';
import { useLocale } from '../ui/use-locale';
import classes from './options.module.css';
import type { SourceItem } from './use-sources';

/** How a source's sync goes or went, in words, with a bar while it runs. */
export function SyncStatus({ row: { source, sync } }: { row: SourceItem }) {
  const { t } = useTranslation('options');
  const locale = useLocale();
  const running = sync.status === 'running';
  const when = sync.finishedAt === null ? '' : relativeTime(sync.finishedAt, Date.now(), locale);
  const key = running && sync.total !== null ? 'runningOf' : sync.status;
  // What each sentence counts: what was seen while it runs, what there is in the end.
  const counts: Record<string, number> = { running: sync.seen, runningOf: sync.total ?? 0 };
  const changes = sync.added + sync.changed + sync.removed;
  const percent = sync.total ? Math.min(100, Math.round((sync.seen / sync.total) * 100)) : null;
  return (
    <div className={classes.sync}>
      <p data-testid="sync-status" data-status={sync.status} role="status">
        {t(`knowledge.status.${key}`, { seen: sync.seen, count: counts[key] ?? sync.articles, when })}
        {changes > 0 && (
          <span className={classes.quiet}>
            {' · '}
            {t('knowledge.changes', { added: sync.added, changed: sync.changed, removed: sync.removed })}
          </span>
        )}
      </p>
      {running && (
        <Progress
          value={percent ?? 100}
          animated={percent === null}
          size="sm"
          aria-label={t('knowledge.progress', { name: source.name })}
        />
      )}
    </div>
  );
}
