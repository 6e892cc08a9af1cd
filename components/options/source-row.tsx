import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { IconFileText, IconFolder, IconLock, IconRefresh, IconTrash, IconUpload, IconWorld } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { syncProblem } from '../ui/problem-of';
import { AddedPages } from './added-pages';
import { ConfirmRow } from './confirm-row';
import classes from './options.module.css';
import { RowErrors } from './row-errors';
import { SourceSettings } from './source-settings';
import { SyncStatus } from './sync-status';
import type { SourceItem, Sources } from './use-sources';

const icons: Partial<Record<SourceItem['source']['kind'], typeof IconWorld>> = {
  'markdown-folder': IconFolder,
  'added-pages': IconFileText,
};

interface Props {
  row: SourceItem;
  sources: Sources;
  /** Files are brought in again by choosing them again. */
  onAgain: () => void;
}

/** One source: what it is, how its sync goes, and what can be done with it. */
export function SourceRow({ row, sources, onAgain }: Props) {
  const { t } = useTranslation('options');
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<Problem | null>(null);
  const { source, sync } = row;
  const { id: sourceId, name } = source;
  const problem = failed ?? syncProblem(sync);
  const Icon = icons[source.kind] ?? IconWorld;
  const change = async (...args: Parameters<Sources['change']>) => {
    const told = await sources.change(...args);
    setFailed(told);
    return told;
  };

  return (
    <li className={classes.source} data-testid="source-row" data-source-id={sourceId} data-status={sync.status}>
      <div className={classes.sourceHead}>
        <Icon size={18} aria-hidden="true" className={classes.sourceIcon} />
        <div className={classes.sourceName}>
          <h3 dir="auto">{name}</h3>
          <p className={classes.quiet}>
            {t(`knowledge.kind.${source.kind}`)}
            {source.address && ` · ${source.address}`}
            {source.internal && (
              <span className={classes.internal}>
                <IconLock size={12} aria-hidden="true" /> {t('knowledge.internal')}
              </span>
            )}
          </p>
        </div>
        <div className={classes.sourceActions}>
          {sync.status === 'running' ? (
            <Button
              variant="default"
              aria-label={t('knowledge.cancelNamed', { name })}
              onClick={() => change('sources.cancel', { sourceId })}
            >
              {t('knowledge.cancel')}
            </Button>
          ) : (
            <Button
              variant="default"
              aria-label={t('knowledge.syncNamed', { name })}
              leftSection={<IconRefresh size={15} aria-hidden="true" />}
              onClick={() => change('sources.sync', { sourceId, full: false })}
            >
              {t('knowledge.sync')}
            </Button>
          )}
          {source.kind === 'markdown-folder' ? (
            <Button
              variant="default"
              aria-label={t('knowledge.againNamed', { name })}
              leftSection={<IconUpload size={15} aria-hidden="true" />}
              onClick={onAgain}
            >
              {t('knowledge.again')}
            </Button>
          ) : source.kind === 'added-pages' ? null : (
            <Button
              variant="subtle"
              color="gray"
              aria-pressed={source.paused === true}
              aria-label={t(source.paused ? 'knowledge.resumeNamed' : 'knowledge.pauseNamed', { name })}
              onClick={() => change('sources.change', { sourceId, change: { paused: !source.paused } })}
            >
              {t(source.paused ? 'knowledge.resume' : 'knowledge.pause')}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('knowledge.removeNamed', { name })}
            leftSection={<IconTrash size={15} aria-hidden="true" />}
            onClick={() => setAsking(true)}
          >
            {t('knowledge.remove')}
          </Button>
        </div>
      </div>
      {source.paused ? <p className={classes.quiet}>{t('knowledge.pausedNow')}</p> : <SyncStatus row={row} />}
      {problem && <ProblemNote problem={problem} tone={failed || sync.status === 'failed' ? 'strong' : 'calm'} />}
      <RowErrors errors={sync.rowErrors ?? []} />
      {source.kind === 'added-pages' && <AddedPages row={row} sources={sources} />}
      <SourceSettings row={row} onChange={change} />
      {asking && (
        <ConfirmRow
          question={t('knowledge.removeAsk', { name, count: sync.articles })}
          yes={t('knowledge.remove')}
          no={t('knowledge.keep')}
          onNo={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            void change('sources.remove', { sourceId });
          }}
          testId="source-remove-yes"
        />
      )}
    </li>
  );
}
