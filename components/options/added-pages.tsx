import { ActionIcon, Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import type { RequestOutput } from '../../lib/wire/requests';
import { IconTrash } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { ConfirmRow } from './confirm-row';
import classes from './options.module.css';
import type { SourceItem, Sources } from './use-sources';

type Page = RequestOutput<'sources.pages'>['pages'][number];

/** The pages that agents have added, folded away until asked for, each with a way to take it out. */
export function AddedPages({ row: { source, sync }, sources }: { row: SourceItem; sources: Sources }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const [open, setOpen] = useState(false);
  const [pages, setPages] = useState<Page[] | null>(null);
  const [asking, setAsking] = useState<Page | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const { id: sourceId } = source;
  const { finishedAt } = sync;

  // Read again when a sync has ended: titles come with it.
  useEffect(() => {
    if (!open) return;
    api.call('sources.pages', { sourceId }).then(
      (answer) => setPages(answer.pages),
      (error: unknown) => setFailed(problemOf(error)),
    );
  }, [api, open, sourceId, finishedAt]);

  const remove = async (page: Page) => {
    setAsking(null);
    const problem = await sources.change('sources.removePage', { sourceId, path: page.path });
    setFailed(problem);
    if (!problem) setPages((before) => before?.filter(({ path }) => path !== page.path) ?? null);
  };

  return (
    <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('knowledge.pages.title', { count: sync.articles })}</summary>
      {failed && <ProblemNote problem={failed} tone="strong" />}
      <ul className={classes.pages} aria-busy={open && pages === null}>
        {pages?.map((page) => (
          <li key={page.path} data-testid="added-page">
            {asking?.path === page.path ? (
              <ConfirmRow
                question={t('knowledge.pages.ask', { title: page.title })}
                yes={t('knowledge.remove')}
                no={t('knowledge.keep')}
                onNo={() => setAsking(null)}
                onYes={() => void remove(page)}
                testId="added-page-remove-yes"
              />
            ) : (
              <>
                <Anchor href={page.url ?? undefined} target="_blank" rel="noreferrer" dir="auto" inherit>
                  {page.title}
                </Anchor>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('knowledge.removeNamed', { name: page.title })}
                  onClick={() => setAsking(page)}
                >
                  <IconTrash size={15} aria-hidden="true" />
                </ActionIcon>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
