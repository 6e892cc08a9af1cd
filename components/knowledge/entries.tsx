import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { entryAsMarkdown } from '../../lib/knowledge-health/own-entries/markdown';
import type { Entry } from '../../lib/knowledge-health/own-entries/types';
import { download } from '../ui/download';
import { IconFileText } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { Empty } from './empty';
import { EntryForm } from './entry-form';
import classes from './knowledge.module.css';
import { useEntries } from './use-entries';

interface Props {
  /** The entry whose form is open. */
  opened: string | null;
  onOpen(id: string | null): void;
}

const markdown = 'text/markdown;charset=utf-8';

/** Saves one entry, or all as one file, for a help centre or a files source. */
export function saveEntries(entries: readonly Entry[], name: string): void {
  download(new Blob([entries.map(entryAsMarkdown).join('\n')], { type: markdown }), `${name}.md`);
}

/** Entries made from agents' own replies: drafts to be worked on, and what the search finds. */
export function Entries({ opened, onOpen }: Props) {
  const { t } = useTranslation('knowledge');
  const { list, failed, actions } = useEntries();
  const entries = list.value?.entries ?? [];
  return (
    <section aria-busy={list.loading} aria-label={t('tab.entries')} data-testid="entries">
      <p className={classes.lead}>{t('entries.intro')}</p>
      {list.problem && <ProblemNote problem={list.problem} tone="strong" />}
      {!list.value && list.loading && <Skeleton height={160} radius="md" role="status" aria-label={t('loading')} />}
      {list.value && entries.length === 0 && <Empty title={t('entries.noneTitle')}>{t('entries.none')}</Empty>}
      {entries.length > 0 && (
        <>
          <Button
            variant="default"
            leftSection={<IconFileText size={15} aria-hidden="true" />}
            onClick={() => saveEntries(entries, 'sidedesk-entries')}
          >
            {t('entries.saveAll')}
          </Button>
          <ol className={classes.list}>
            {entries.map((entry) => (
              <li key={entry.id} className={classes.item} data-testid="entry" data-state={entry.state}>
                <div className={classes.itemHead}>
                  <div className={classes.itemTitle}>
                    <h2 dir="auto">{entry.title}</h2>
                    <p className={classes.facts}>
                      <span className={classes.state} data-state={entry.state}>
                        {t(`entries.state.${entry.state}`)}
                      </span>
                      <span className={classes.quiet}>{t(entry.internal ? 'internal' : 'entries.public')}</span>
                    </p>
                  </div>
                  <Button
                    variant="default"
                    aria-expanded={opened === entry.id}
                    aria-label={`${t(opened === entry.id ? 'entries.close' : 'entries.edit')} – ${entry.title}`}
                    onClick={() => onOpen(opened === entry.id ? null : entry.id)}
                    data-testid="entry-edit"
                  >
                    {t(opened === entry.id ? 'entries.close' : 'entries.edit')}
                  </Button>
                </div>
                {opened === entry.id && (
                  <EntryForm
                    key={`${entry.id}/${entry.updatedAt}`}
                    entry={entry}
                    problem={failed?.id === entry.id ? failed.problem : null}
                    actions={actions}
                  />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
